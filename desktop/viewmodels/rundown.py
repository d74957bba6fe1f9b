"""The rundown as a list: the parts of the evening with their state."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.timing import planned_starts
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.base import RowsModel
from showserver.domain.rundown import (
    AddSegment,
    BackSegment,
    EditSegment,
    MoveSegment,
    NextSegment,
    RemoveSegment,
    Rundown,
    Segment,
)

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


class SegmentRow(Struct, frozen=True):
    """One part of the evening."""

    segmentId: str
    segmentKind: str
    title: str
    plannedS: int
    plannedAtText: str
    state: str
    notes: str


@QmlElement
@QmlUncreatable("made by Python")
class RundownModel(RowsModel):  # type: ignore[operator]
    """The parts in order; every act names the part that is believed to run (law 9)."""

    changed = Signal()
    row_type = SegmentRow

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._shown: object = None

    def present(self, view: View, turn: Turn) -> None:
        room = view.room
        shown = (room.rundown, room.plan.starts_at, room.on_air_at, room.phase)
        if shown != self._shown:
            self._shown = shown
            self.retranslate()

    def retranslate(self) -> None:
        """Write all times again."""
        room = self._intents.view.room
        starts = planned_starts(room)
        upcoming = room.rundown.upcoming
        next_id = upcoming.segment_id if upcoming else ""
        self.sync([self._row(s, room.rundown, starts, next_id) for s in room.rundown.segments])
        self.changed.emit()

    def _row(
        self, segment: Segment, rundown: Rundown, starts: dict[str, int], next_id: str
    ) -> SegmentRow:
        if segment.segment_id == rundown.current:
            state = "now"
        elif segment.ended_at:
            state = "done"
        else:
            state = "next" if segment.segment_id == next_id else "later"
        return SegmentRow(
            segment.segment_id,
            segment.segment_kind,
            segment.title,
            segment.planned_s,
            spoken.clock_text(starts[segment.segment_id]),
            state,
            rundown.notes.get(segment.segment_id, ""),
        )

    @property
    def _rundown(self) -> Rundown:
        return self._intents.view.room.rundown

    @property
    def _current(self) -> Segment | None:
        index = self._rundown.find(self._rundown.current)
        return self._rundown.segments[index] if index >= 0 else None

    @Property(str, notify=changed)
    def currentId(self) -> str:
        return self._rundown.current

    @Property(str, notify=changed)
    def currentTitle(self) -> str:
        return self._current.title if self._current else ""

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        return self._rundown.upcoming.title if self._rundown.upcoming else ""

    @Property(str, notify=changed)
    def nextId(self) -> str:
        return self._rundown.upcoming.segment_id if self._rundown.upcoming else ""

    @Property(str, notify=changed)
    def totalText(self) -> str:
        minutes = round(sum(s.planned_s for s in self._rundown.segments) / 60)
        return self.tr("%n minute(s)", "", minutes)

    @Property(str, notify=changed)
    def currentNotes(self) -> str:
        segment = self._current or self._rundown.upcoming
        return self._rundown.notes.get(segment.segment_id, "") if segment else ""

    @Slot(str, str, int, str, str)
    def add(self, title: str, kind: str, plannedS: int, notes: str, beforeId: str) -> None:
        self._intents.do(
            AddSegment,
            title=title,
            segment_kind=kind,
            planned_s=plannedS,
            notes=notes,
            before=beforeId,
        )

    @Slot(str, str, str, int)
    def edit(self, segmentId: str, title: str, kind: str, plannedS: int) -> None:
        self._intents.do(
            EditSegment, segment_id=segmentId, title=title, segment_kind=kind, planned_s=plannedS
        )

    @Slot(str, str)
    def setNotes(self, segmentId: str, notes: str) -> None:
        self._intents.do(EditSegment, segment_id=segmentId, notes=notes)

    @Slot(int, int)
    def move(self, fromIndex: int, toIndex: int) -> None:
        """Move a part to an index as it will be after the move."""
        segments = self._rundown.segments
        if fromIndex == toIndex or not 0 <= fromIndex < len(segments):
            return
        rest = [*segments[:fromIndex], *segments[fromIndex + 1 :]]
        before = rest[toIndex].segment_id if 0 <= toIndex < len(rest) else ""
        self._intents.do(MoveSegment, segment_id=segments[fromIndex].segment_id, before=before)

    @Slot(str)
    def remove(self, segmentId: str) -> None:
        self._intents.do(RemoveSegment, segment_id=segmentId)

    @Slot()
    def next(self) -> None:
        self._intents.do(NextSegment, current=self._rundown.current)

    @Slot()
    def back(self) -> None:
        self._intents.do(BackSegment, current=self._rundown.current)
