"""The join page: where one comes in, under which name."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.viewmodels.prefs import Prefs

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


class Entrance(Struct, frozen=True):
    """What somebody typed at the door."""

    address: str = ""
    code: str = ""
    name: str = ""
    region: str = ""
    team: str = ""


class Found(Struct, frozen=True):
    """What the house tells at the door before one is in."""

    title: str = ""
    host: str = ""
    greeting: str = ""
    inside: int = 0
    regions: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("made by Python")
class JoinFace(QObject):  # type: ignore[operator]
    """Keeps what was typed through every mistake; the wishes come out as signals."""

    changed = Signal()
    checking = Signal(str)
    entering = Signal(object)

    def __init__(self, prefs: Prefs, remembered: Entrance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prefs = prefs
        self._typed = remembered
        self._state = "asking"
        self._house = Found()
        self._error_field = ""
        self._error_code = ""

    @property
    def typed(self) -> Entrance:
        """What stands in the fields."""
        return self._typed

    @Property(Prefs, constant=True)
    def prefs(self) -> Prefs:
        return self._prefs

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._typed.address

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._typed.code

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._typed.name

    @Property(str, notify=changed)
    def region(self) -> str:
        return self._typed.region

    @Property(str, notify=changed)
    def team(self) -> str:
        return self._typed.team

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def regions(self) -> Sequence[str]:
        return list(self._house.regions)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def teams(self) -> Sequence[str]:
        return list(self._house.teams)

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(str, notify=changed)
    def houseName(self) -> str:
        return self._house.title

    @Property(str, notify=changed)
    def hostName(self) -> str:
        return self._house.host

    @Property(str, notify=changed)
    def greeting(self) -> str:
        return self._house.greeting

    @Property(int, notify=changed)
    def insideCount(self) -> int:
        return self._house.inside

    @Property(str, notify=changed)
    def errorField(self) -> str:
        return self._error_field

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return self._said(self._error_code)

    @Slot(str)
    def check(self, address: str) -> None:
        """Look whether a house answers at this address."""
        if address.strip():
            self._show("checking", "", "")
            self.checking.emit(address.strip())

    @Slot(str, str, str, str, str)
    def enter(self, address: str, code: str, name: str, region: str, team: str) -> None:
        """Go in; what is missing is said at its field."""
        typed = Entrance(*(text.strip() for text in (address, code, name, region, team)))
        self._typed = typed
        for field in ("address", "code", "name"):
            if not getattr(typed, field):
                self._show("failed", field, f"{field}_needed")
                return
        self._show("joining", "", "")
        self.entering.emit(typed)

    def found(self, house: Found) -> None:
        """Show what the house tells."""
        self._house = house
        self._show("asking", "", "")

    def failed(self, field: str, code: str) -> None:
        """Say at its field what is the matter; all that was typed stays."""
        self._show("failed", field, code)

    def retranslate(self) -> None:
        self.changed.emit()

    def _show(self, state: str, field: str, code: str) -> None:
        self._state, self._error_field, self._error_code = state, field, code
        self.changed.emit()

    def _said(self, code: str) -> str:
        match code:
            case "":
                return ""
            case "address_needed":
                return self.tr("The address is in your invitation.")
            case "code_needed":
                return self.tr("The code is in your invitation.")
            case "name_needed":
                return self.tr("How may we call you?")
            case "unreachable":
                return self.tr("Nobody answers there. Is the address right?")
            case "bad_credentials" | "bad_code":
                return self.tr("We do not know this code. Ask whoever invited you.")
            case "too_long":
                return self.tr("This is too long.")
        return self.tr("That did not work. Try once more.")
