"""How the window stands with the server, and what still waits to be sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.turn import Settled

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class Link(QObject):  # type: ignore[operator]
    """The link as one word, and the outbox in a few; wishes of the person come out as signals."""

    changed = Signal()
    refused = Signal(str, str, int, float, str)
    accepted = Signal(str, str)

    # For Python: what the person decided.
    old_wanted = Signal(bool)
    leaving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = "connecting"
        self._texts: list[str] = []
        self._waiting = 0
        self._old = False

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return self._waiting

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def waitingTexts(self) -> list[str]:
        return self._texts

    @Property(bool, notify=changed)
    def oldQuestions(self) -> bool:
        return self._old

    @Slot()
    def sendOld(self) -> None:
        self.old_wanted.emit(True)

    @Slot()
    def dropOld(self) -> None:
        self.old_wanted.emit(False)

    @Slot()
    def leave(self) -> None:
        self.leaving.emit()

    def stands(self, state: str) -> None:
        """Show another state of the link."""
        self._state = state
        self.changed.emit()

    def holds(self, waiting: int, texts: Sequence[str], old: bool) -> None:
        """Show what lies in the outbox."""
        if (waiting, list(texts), old) != (self._waiting, self._texts, self._old):
            self._waiting, self._texts, self._old = waiting, list(texts), old
            self.changed.emit()

    def settled(self, settled: Settled) -> None:
        """Say how a command ended, for a toast."""
        kind = str(type(settled.command).__struct_config__.tag)
        refusal = settled.refusal
        if refusal is None:
            self.accepted.emit(kind, settled.command.key)
        else:
            self.refused.emit(
                refusal.code, refusal.field, refusal.limit, float(refusal.wait_ms), kind
            )
