"""The show that this window looks at, and the list of shows of the house."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.view import View
from desktop.viewmodels.base import Face, RowsModel
from desktop.viewmodels.portraits import portraits
from showserver.domain.screens import RenewScreenCode, SetScreenPin
from showserver.domain.shows import (
    Card,
    ChooseShow,
    CopyShow,
    CreateShow,
    EditShow,
    EndShow,
    GoOnAir,
    OpenDoors,
    Plan,
    Reaction,
)
from showserver.domain.wall import SetSlowMode, SetWallMode

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


class ShowRow(Struct, frozen=True):
    """One show of the house."""

    showId: str
    title: str
    subtitle: str
    host: str
    startsAtMs: float
    phase: str
    joinCode: str
    isChosen: bool
    isOpen: bool


@QmlElement
@QmlUncreatable("made by Python")
class ShowsModel(RowsModel):  # type: ignore[operator]
    """The shows of the house, the newest first."""

    row_type = ShowRow

    def present(self, view: View) -> None:
        self.sync([self._row(card, view) for card in reversed(view.house.cards)])

    def _row(self, card: Card, view: View) -> ShowRow:
        return ShowRow(
            card.show_id,
            card.title,
            card.subtitle,
            card.host,
            float(card.starts_at),
            card.phase,
            card.join_code,
            card.show_id == view.house.current,
            card.show_id == view.room.show_id,
        )


@QmlElement
@QmlUncreatable("made by Python")
class ShowFace(Face):  # type: ignore[operator]
    """The plan and the life of the show."""

    changed = Signal()
    openWanted = Signal(str)

    _host_picture = ""

    def drawn(self, view: View) -> object:
        room = view.room
        modes = (room.wall.mode, room.wall.delay_s, room.wall.slow_s)
        self._host_picture = portraits(view).get(room.plan.host, "")
        seen = (view.house, view.pin_set, self._host_picture)
        return room.show_id, room.plan, room.phase, room.ended_at, room.join_code, modes, seen

    @property
    def _plan(self) -> Plan:
        return self._intents.view.room.plan

    @Property(str, notify=changed)
    def showId(self) -> str:
        return self._intents.view.room.show_id

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._plan.title

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        return self._plan.subtitle

    @Property(str, notify=changed)
    def host(self) -> str:
        return self._plan.host

    @Property(str, notify=changed)
    def hostPicture(self) -> str:
        """The host's portrait, empty while this window has not seen one."""
        return self._host_picture

    @Property(str, notify=changed)
    def greeting(self) -> str:
        return self._plan.greeting

    @Property(float, notify=changed)
    def startsAtMs(self) -> float:
        return float(self._plan.starts_at)

    @Property(str, notify=changed)
    def phase(self) -> str:
        return self._intents.view.room.phase

    @Property(float, notify=changed)
    def endedAtMs(self) -> float:
        return float(self._intents.view.room.ended_at)

    @Property(str, notify=changed)
    def videoAddress(self) -> str:
        """The address that was typed, empty where the server's own stream is shown."""
        return self._plan.video_url

    @Property(str, notify=changed)
    def joinCode(self) -> str:
        return self._intents.view.room.join_code

    @Property(str, notify=changed)
    def screenCode(self) -> str:
        return self._intents.view.house.screen_code

    @Property(bool, notify=changed)
    def pinSet(self) -> bool:
        """Whether there was a PIN for the office screens when this window came in."""
        return self._intents.view.pin_set

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def reactionKinds(self) -> list[str]:
        return list(self._plan.reactions)

    @Property(str, notify=changed)
    def wallMode(self) -> str:
        return self._intents.view.room.wall.mode

    @Property(int, notify=changed)
    def delayS(self) -> int:
        return self._intents.view.room.wall.delay_s

    @Property(int, notify=changed)
    def slowS(self) -> int:
        return self._intents.view.room.wall.slow_s

    @Slot(str, str, float, str, str, str, list)
    def create(
        self, title: str, subtitle: str, startsAtMs: float, host: str, greeting: str,
        videoUrl: str, reactions: list[str],
    ) -> None:  # fmt: skip
        plan = Plan(
            title, subtitle, int(startsAtMs), host, greeting, videoUrl, reactions_of(reactions)
        )
        self._intents.do(CreateShow, plan=plan)

    @Slot(str, str, float, str, str, str, list)
    def edit(
        self, title: str, subtitle: str, startsAtMs: float, host: str, greeting: str,
        videoUrl: str, reactions: list[str],
    ) -> None:  # fmt: skip
        plan = Plan(
            title, subtitle, int(startsAtMs), host, greeting, videoUrl, reactions_of(reactions)
        )
        self._intents.do(EditShow, show_id=self._id, plan=plan)

    @Slot(str, float)
    def copy(self, showId: str, startsAtMs: float) -> None:
        self._intents.do(CopyShow, show_id=showId, starts_at=int(startsAtMs))

    @Slot(str)
    def choose(self, showId: str) -> None:
        self._intents.do(ChooseShow, show_id=showId)

    @Slot(str)
    def open(self, showId: str) -> None:
        self.openWanted.emit(showId)

    @Slot()
    def openDoors(self) -> None:
        self._intents.do(OpenDoors, show_id=self._id)

    @Slot()
    def goOnAir(self) -> None:
        self._intents.do(GoOnAir, show_id=self._id)

    @Slot()
    def end(self) -> None:
        self._intents.do(EndShow, show_id=self._id)

    @Slot(str, int)
    def setWallMode(self, mode: str, delayS: int) -> None:
        self._intents.do(SetWallMode, mode=mode, delay_s=delayS)

    @Slot(int)
    def setSlow(self, slowS: int) -> None:
        self._intents.do(SetSlowMode, slow_s=slowS)

    @Slot()
    def renewScreenCode(self) -> None:
        self._intents.do(RenewScreenCode)

    @Slot(str)
    def setPin(self, pin: str) -> None:
        self._intents.do(SetScreenPin, pin=pin)

    @property
    def _id(self) -> str:
        return self._intents.view.room.show_id


def reactions_of(kinds: Sequence[str]) -> tuple[Reaction, ...]:
    """Return the kinds that exist, in their fixed order."""
    return tuple(kind for kind in Plan().reactions if kind in kinds)
