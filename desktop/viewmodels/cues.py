"""Short private lines from the producer to the host."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.base import RowsModel
from showserver.domain.cues import Cue, NodCue, SendCue

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


class CueRow(Struct, frozen=True):
    """One line to the host."""

    cueId: str
    text: str
    by: str
    seen: bool
    seenText: str
    timeText: str


@QmlElement
@QmlUncreatable("made by Python")
class CuesModel(RowsModel):  # type: ignore[operator]
    """The last few lines, the newest last."""

    changed = Signal()
    row_type = CueRow

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._shown: tuple[Cue, ...] = ()

    def present(self, view: View, turn: Turn) -> None:
        if view.room.cues != self._shown:
            self._shown = view.room.cues
            self.retranslate()

    def retranslate(self) -> None:
        self.sync([self._row(cue) for cue in self._shown])
        self.changed.emit()

    def _row(self, cue: Cue) -> CueRow:
        at = spoken.clock_text(cue.seen_at)
        seen = self.tr("Seen at %1").replace("%1", at) if cue.seen_at else ""
        sent = spoken.clock_text(cue.at)
        return CueRow(cue.cue_id, cue.text, cue.by, bool(cue.seen_at), seen, sent)

    @property
    def _open(self) -> Cue | None:
        return next((c for c in reversed(self._shown) if not c.seen_at), None)

    @Property(str, notify=changed)
    def openText(self) -> str:
        return self._open.text if self._open else ""

    @Property(str, notify=changed)
    def openId(self) -> str:
        return self._open.cue_id if self._open else ""

    @Slot(str)
    def send(self, text: str) -> None:
        self._intents.do(SendCue, text=text)

    @Slot(str)
    def nod(self, cueId: str) -> None:
        self._intents.do(NodCue, cue_id=cueId)
