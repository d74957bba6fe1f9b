"""Who sits at this window."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.view import View
from desktop.viewmodels.base import Face
from showserver.domain.people import ChangePerson, Person

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class Me(Face):  # type: ignore[operator]
    """The person as the house knows it."""

    changed = Signal()

    def drawn(self, view: View) -> tuple[Person, str]:
        return view.me, view.seat

    @property
    def _me(self) -> Person:
        return self._intents.view.me

    @Property(str, notify=changed)
    def personId(self) -> str:
        return self._me.person_id

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._me.name

    @Property(str, notify=changed)
    def region(self) -> str:
        return self._me.region

    @Property(str, notify=changed)
    def team(self) -> str:
        return self._me.team

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._me.picture

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._me.role

    @Property(str, notify=changed)
    def seat(self) -> str:
        return self._intents.view.seat

    @Slot(str, str, str, str)
    def change(self, name: str, region: str, team: str, picture: str) -> None:
        self._intents.do(ChangePerson, name=name, region=region, team=team, picture=picture)
