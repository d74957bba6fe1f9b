"""The clocks of the show, reckoned from the room and a time."""

from __future__ import annotations

from dataclasses import dataclass

from showserver.domain.room import Room
from showserver.domain.rundown import Segment

DOORS_MS = 10 * 60_000
"""The bulbs light up over the last ten minutes before the start."""
PUNCTUAL_MS = 30 * 60_000
"""A show that began within this of its plan is measured against the plan, else its own start."""


@dataclass(frozen=True)
class Timing:
    """Where the show stands in time. All in milliseconds; 0 where there is nothing to tell."""

    elapsed: int = 0
    until_start: int = 0
    doors_progress: float = 0.0
    segment_left: int = 0
    segment_planned: int = 0
    ahead: int = 0
    ends_at: int = 0

    @property
    def segment_progress(self) -> float:
        """How much of the running part has passed, 0 to 1."""
        if not self.segment_planned:
            return 0.0
        return min(1.0, max(0.0, 1 - self.segment_left / self.segment_planned))


def begins_at(room: Room) -> int:
    """Return when the plan's clock starts: as announced, or when it really began."""
    planned = room.plan.starts_at
    if room.on_air_at and (not planned or abs(room.on_air_at - planned) > PUNCTUAL_MS):
        return room.on_air_at
    return planned


def planned_starts(room: Room) -> dict[str, int]:
    """Return for each part when it was started, or else when it is to start by the plan."""
    at = begins_at(room)
    starts: dict[str, int] = {}
    for segment in room.rundown.segments:
        starts[segment.segment_id] = segment.started_at or at
        if at:
            at += segment.planned_s * 1000
    return starts


def timing(room: Room, now: int) -> Timing:
    """Reckon all clocks of a room."""
    until_start = max(0, room.plan.starts_at - now) if room.plan.starts_at else 0
    if room.phase != "on_air":
        ran = room.ended_at - room.on_air_at if room.ended_at and room.on_air_at else 0
        doors = 0.0
        if room.phase == "doors" and room.plan.starts_at:
            doors = min(1.0, max(0.0, 1 - until_start / DOORS_MS))
        return Timing(ran, until_start, doors, ends_at=_planned_end(room))
    return _on_air(room, now)


def _on_air(room: Room, now: int) -> Timing:
    segments = room.rundown.segments
    index = room.rundown.find(room.rundown.current)
    elapsed = now - room.on_air_at
    rest = sum(s.planned_s for s in segments[index + 1 :]) * 1000
    if index < 0:
        return Timing(elapsed, ends_at=now + rest)
    current = segments[index]
    left = _end_of(current) - now
    planned_end = begins_at(room) + sum(s.planned_s for s in segments[: index + 1]) * 1000
    expected_end = max(now, _end_of(current))
    return Timing(
        elapsed,
        segment_left=left,
        segment_planned=current.planned_s * 1000,
        ahead=planned_end - expected_end,
        ends_at=expected_end + rest,
    )


def _end_of(segment: Segment) -> int:
    return segment.started_at + segment.planned_s * 1000


def _planned_end(room: Room) -> int:
    start = begins_at(room)
    return start + sum(s.planned_s for s in room.rundown.segments) * 1000 if start else 0
