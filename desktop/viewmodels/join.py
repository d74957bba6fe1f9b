"""The join page: where one comes in, under which name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.viewmodels.prefs import Prefs

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE_MS = 700
_WHOLE = re.compile(r"\d\d\W*$")  # every code ends in two figures or more


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
    picture: str = ""  # address of the host's portrait


@QmlElement
@QmlUncreatable("made by Python")
class JoinFace(QObject):  # type: ignore[operator]
    """Keeps what was typed through every mistake; the wishes come out as signals."""

    changed = Signal()
    checking = Signal(str, str)
    entering = Signal(object)

    def __init__(self, prefs: Prefs, remembered: Entrance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prefs = prefs
        self._typed = remembered
        self._state = "asking"
        self._answered = False
        self._house = Found()
        self._error_field = ""
        self._error_code = ""
        self._asked = self._next = ("", "")  # address and code
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look)

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

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether it is Applaus that answers at the address."""
        return self._answered

    @Property(str, notify=changed)
    def houseName(self) -> str:
        return self._house.title

    @Property(str, notify=changed)
    def hostName(self) -> str:
        return self._house.host

    @Property(str, notify=changed)
    def hostPicture(self) -> str:
        return self._house.picture

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

    @Slot(str, str)
    def typing(self, address: str, code: str) -> None:
        """Follow what is typed, and read the door in the next pause.

        A code that is only begun is not shown there: wrong ones count for a whole office.
        """
        address, code = address.strip(), code.strip()
        if address != self._asked[0]:
            self._answered = False
        if (address, code) != self._asked:
            self._house = Found()
        if self._error_field in ("address", "code"):
            self._error_field = self._error_code = ""
        self._next = address, code if _WHOLE.search(code) else ""
        self._pause.start()
        self.changed.emit()

    @Slot(str, str)
    def check(self, address: str, code: str) -> None:
        """Read the door now, with the code as it stands; nothing is asked twice."""
        self._next = address.strip(), code.strip()
        self._look()

    @Slot(str, str, str, str, str)
    def enter(self, address: str, code: str, name: str, region: str, team: str) -> None:
        """Go in; what is missing is said at its field."""
        self._pause.stop()
        typed = Entrance(*(text.strip() for text in (address, code, name, region, team)))
        self._typed = typed
        for field in ("address", "code", "name"):
            if not getattr(typed, field):
                self._show("failed", field, f"{field}_needed")
                return
        self._show("joining", "", "")
        self.entering.emit(typed)

    def found(self, house: Found) -> None:
        """Show what the house tells; without a right code that is only that it is there."""
        self._answered, self._house = True, house
        if self._state == "checking":
            self._state = "asking"
        self.changed.emit()

    def failed(self, field: str, code: str) -> None:
        """Say at its field what is the matter; all that was typed stays."""
        if field == "address":
            self._answered, self._house, self._asked = False, Found(), ("", "")
        self._show("failed", field, code)

    def retranslate(self) -> None:
        self.changed.emit()

    def _look(self) -> None:
        self._pause.stop()
        address, code = self._next
        known = self._answered and address == self._asked[0] and not code
        if not address or known or self._next == self._asked or self._state == "joining":
            return
        self._asked = self._next
        self._show("checking", "", "")
        self.checking.emit(address, code)

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
            case "not_applaus":
                return self.tr("Somebody answers there, but it is not Applaus.")
            case "too_fast":
                return self.tr("Too many wrong codes came from here. Try again in ten minutes.")
            case "bad_credentials" | "bad_code":
                return self.tr("We do not know this code. Ask whoever invited you.")
            case "too_long":
                return self.tr("This is too long.")
        return self.tr("That did not work. Try once more.")
