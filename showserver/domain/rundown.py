"""The rundown: the parts of the evening, in order, with the clock of the one that runs."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeVar, assert_never

from msgspec.structs import replace

from showserver.domain.kinds import CREW, Command, Event, Fact
from showserver.domain.refusals import Refused
from showserver.domain.words import between, plain

SegmentKind = Literal["talk", "pride", "thanks", "clip", "contest", "questions"]

TITLE_LIMIT = 80
NOTES_LIMIT = 2000
SEGMENT_LIMIT = 60
PLANNED_LIMIT_S = 4 * 3600


class Segment(Fact, frozen=True):
    """One part of the evening. Started and ended are 0 until it happens."""

    segment_id: str
    segment_kind: SegmentKind
    title: str = ""
    planned_s: int = 300
    started_at: int = 0
    ended_at: int = 0


class Rundown(Fact, frozen=True):
    """All parts in order; `current` is empty before the first. The notes are for the crew alone."""

    segments: tuple[Segment, ...] = ()
    current: str = ""
    notes: dict[str, str] = {}

    def find(self, segment_id: str) -> int:
        """Return the index of a part, -1 if it is not there."""
        return next((i for i, s in enumerate(self.segments) if s.segment_id == segment_id), -1)

    @property
    def upcoming(self) -> Segment | None:
        """The part that comes next: the first after the current that has not run."""
        start = self.find(self.current) + 1
        return self.segments[start] if start < len(self.segments) else None


class SegmentAdded(Event, frozen=True, tag="segment.added"):
    """A part came into the rundown, before another or (empty) at the end."""

    words: ClassVar = ("segment.title",)
    segment: Segment
    before: str = ""


class SegmentEdited(Event, frozen=True, tag="segment.edited"):
    """A part got another title, kind or planned time."""

    words: ClassVar = ("title",)
    segment_id: str
    segment_kind: SegmentKind
    planned_s: int
    title: str = ""


class SegmentNoted(Event, frozen=True, tag="segment.noted"):
    """The host's notes for a part were written."""

    words: ClassVar = ("notes",)
    segment_id: str
    notes: str = ""


class SegmentMoved(Event, frozen=True, tag="segment.moved"):
    """A part moved, before another or (empty) to the end."""

    segment_id: str
    before: str = ""


class SegmentRemoved(Event, frozen=True, tag="segment.removed"):
    """A part left the rundown."""

    segment_id: str


class SegmentStarted(Event, frozen=True, tag="segment.started"):
    """A part began; the one before it ended with that."""

    segment_id: str


class SegmentResumed(Event, frozen=True, tag="segment.resumed"):
    """The step to the next part was taken back; the part before it runs on."""

    segment_id: str


RundownEvent = (
    SegmentAdded
    | SegmentEdited
    | SegmentNoted
    | SegmentMoved
    | SegmentRemoved
    | SegmentStarted
    | SegmentResumed
)


class AddSegment(Command, frozen=True, tag="segment.add"):
    """Put a new part into the rundown."""

    roles: ClassVar = CREW
    title: str
    segment_kind: SegmentKind = "talk"
    planned_s: int = 300
    notes: str = ""
    before: str = ""


class EditSegment(Command, frozen=True, tag="segment.edit"):
    """Change a part; a field left out stays as it is."""

    roles: ClassVar = CREW
    segment_id: str
    title: str | None = None
    segment_kind: SegmentKind | None = None
    planned_s: int | None = None
    notes: str | None = None


class MoveSegment(Command, frozen=True, tag="segment.move"):
    """Move a part before another, or to the end."""

    roles: ClassVar = CREW
    segment_id: str
    before: str = ""


class RemoveSegment(Command, frozen=True, tag="segment.remove"):
    """Take a part out."""

    roles: ClassVar = CREW
    segment_id: str


class NextSegment(Command, frozen=True, tag="segment.next"):
    """Go on to the next part. `current` is the one the sender believes to run."""

    roles: ClassVar = CREW
    current: str


class BackSegment(Command, frozen=True, tag="segment.back"):
    """Take back the last step to a next part."""

    roles: ClassVar = CREW
    current: str


def add(command: AddSegment, rundown: Rundown) -> list[Event]:
    """Decide on a new part."""
    if len(rundown.segments) >= SEGMENT_LIMIT:
        raise Refused("too_many", "segment", SEGMENT_LIMIT)
    if command.before and rundown.find(command.before) < 0:
        raise Refused("no_such_segment", "before")
    segment = Segment(
        command.key,
        command.segment_kind,
        plain(command.title, "title", TITLE_LIMIT),
        between(command.planned_s, "planned_s", 10, PLANNED_LIMIT_S),
    )
    notes = plain(command.notes, "notes", NOTES_LIMIT, empty=True, lines=True)
    return [
        SegmentAdded(segment, command.before),
        *([SegmentNoted(command.key, notes)] if notes else []),
    ]


def edit(command: EditSegment, rundown: Rundown) -> list[Event]:
    """Decide on a change of a part; what stays the same makes no event."""
    before = rundown.segments[_index(rundown, command.segment_id)]
    events: list[Event] = []
    title = before.title if command.title is None else plain(command.title, "title", TITLE_LIMIT)
    planned_s = before.planned_s
    if command.planned_s is not None:
        planned_s = between(command.planned_s, "planned_s", 10, PLANNED_LIMIT_S)
    kind = command.segment_kind or before.segment_kind
    if (title, planned_s, kind) != (before.title, before.planned_s, before.segment_kind):
        events.append(SegmentEdited(command.segment_id, kind, planned_s, title))
    if command.notes is not None:
        notes = plain(command.notes, "notes", NOTES_LIMIT, empty=True, lines=True)
        if notes != rundown.notes.get(command.segment_id, ""):
            events.append(SegmentNoted(command.segment_id, notes))
    return events


def move(command: MoveSegment, rundown: Rundown) -> list[Event]:
    """Decide on another order."""
    _index(rundown, command.segment_id)
    if command.before and rundown.find(command.before) < 0:
        raise Refused("no_such_segment", "before")
    if command.before == command.segment_id:
        return []
    return [SegmentMoved(command.segment_id, command.before)]


def remove(command: RemoveSegment, rundown: Rundown) -> list[Event]:
    """Decide on taking a part out; the one that runs stays."""
    _index(rundown, command.segment_id)
    if rundown.current == command.segment_id:
        raise Refused("not_now", "segment_id")
    return [SegmentRemoved(command.segment_id)]


def next_part(command: NextSegment, rundown: Rundown) -> list[Event]:
    """Decide on the step to the next part; a stale step skips nothing (law 9)."""
    if command.current != rundown.current:
        raise Refused("already_moved_on", "current")
    following = rundown.upcoming
    if following is None:
        raise Refused("nothing_next")
    return [SegmentStarted(following.segment_id)]


def back(command: BackSegment, rundown: Rundown) -> list[Event]:
    """Decide on taking the last step back."""
    if command.current != rundown.current:
        raise Refused("already_moved_on", "current")
    index = rundown.find(rundown.current)
    if index < 1:
        raise Refused("nothing_next")
    return [SegmentResumed(rundown.segments[index - 1].segment_id)]


def evolve(rundown: Rundown, at: int, event: RundownEvent) -> Rundown:
    """Fold one event into the rundown."""
    segments = rundown.segments
    match event:
        case SegmentAdded(segment=segment, before=before):
            return replace(rundown, segments=inserted(segments, segment, rundown.find(before)))
        case SegmentNoted(segment_id=segment_id, notes=notes):
            return replace(rundown, notes={**rundown.notes, segment_id: notes})
        case SegmentStarted(segment_id=segment_id):
            return _started(rundown, segment_id, at)
        case SegmentResumed(segment_id=segment_id):
            return _resumed(rundown, segment_id)
    index = rundown.find(event.segment_id)
    if index < 0:
        return rundown
    rest = segments[:index] + segments[index + 1 :]
    match event:
        case SegmentEdited(title=title, segment_kind=kind, planned_s=planned_s):
            changed = replace(segments[index], title=title, segment_kind=kind, planned_s=planned_s)
            return replace(rundown, segments=inserted(rest, changed, index))
        case SegmentMoved(before=before):
            target = next((i for i, s in enumerate(rest) if s.segment_id == before), -1)
            return replace(rundown, segments=inserted(rest, segments[index], target))
        case SegmentRemoved(segment_id=segment_id):
            kept = {k: v for k, v in rundown.notes.items() if k != segment_id}
            return replace(rundown, segments=rest, notes=kept)
        case _:
            assert_never(event)


def finished(rundown: Rundown, at: int) -> Rundown:
    """Return the rundown with its running part ended: the show is over."""
    segments = tuple(
        replace(s, ended_at=at) if s.segment_id == rundown.current else s for s in rundown.segments
    )
    return replace(rundown, segments=segments, current="")


def _started(rundown: Rundown, segment_id: str, at: int) -> Rundown:
    segments = tuple(
        replace(s, ended_at=at)
        if s.segment_id == rundown.current
        else replace(s, started_at=at, ended_at=0)
        if s.segment_id == segment_id
        else s
        for s in rundown.segments
    )
    return replace(rundown, segments=segments, current=segment_id)


def _resumed(rundown: Rundown, segment_id: str) -> Rundown:
    segments = tuple(
        replace(s, started_at=0, ended_at=0)
        if s.segment_id == rundown.current
        else replace(s, ended_at=0)
        if s.segment_id == segment_id
        else s
        for s in rundown.segments
    )
    return replace(rundown, segments=segments, current=segment_id)


def _index(rundown: Rundown, segment_id: str) -> int:
    index = rundown.find(segment_id)
    if index < 0:
        raise Refused("no_such_segment", "segment_id")
    return index


T = TypeVar("T")


def inserted(items: tuple[T, ...], item: T, index: int) -> tuple[T, ...]:
    """Return the items with one put in at the index; a negative index means at the end."""
    if index < 0:
        return (*items, item)
    return (*items[:index], item, *items[index:])
