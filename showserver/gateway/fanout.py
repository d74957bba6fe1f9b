"""Fan-out: what became durable goes to everybody it is for, encoded once an audience and tick."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from showserver.gateway.framing import events_payload, websocket_frame
from showserver.gateway.meters import Meters
from showserver.gateway.ring import Item
from showserver.gateway.room import Listener, Part, Room, part_of

SLICE = 500
"""Deliveries in one go: thousands at once would hold the loop for tens of milliseconds."""
PARTS: tuple[Part, ...] = ("public", "crew")

GivenUp = Callable[[Listener], None]


class FanOut:
    """Brings batches of events and gauges to the rooms."""

    def __init__(self, rooms: Mapping[str, Room], meters: Meters, given_up: GivenUp) -> None:
        """`given_up` is told who was cut off for reading too slowly."""
        self._rooms = rooms
        self._meters = meters
        self._given_up = given_up

    async def deliver(self, batch: Sequence[Item], until: int) -> None:
        """Bring one tick's events to everybody; `until` is the position of the last of them.

        Frames and readers of all rooms are settled before the first write: whoever comes in while
        this runs stands at `until` or later and needs none of it.
        """
        rounds = [
            turn
            for room in list(self._rooms.values())
            for part in PARTS
            if room.inside[part]
            for turn in self._rounds(room, part, batch, until)
        ]
        for shared, special, listeners in rounds:
            await self._write(listeners, shared, special)

    async def gauge(self, room: Room, part: Part, frame: bytes) -> None:
        """Bring the newest sums to one audience of a room."""
        await self._write(list(room.inside[part]), frame, {})

    def _rounds(
        self, room: Room, part: Part, batch: Sequence[Item], until: int
    ) -> Iterator[tuple[bytes, dict[Listener, bytes], list[Listener]]]:
        told, show_id = room.told[part], room.show_id
        concerning = [i for i in batch if i.encoded and i.seq > told and i.concerns(show_id)]
        crew = part == "crew"
        shared = [i for i in concerning if i.audience.everyone or (crew and i.audience.crew)]
        special = self._personal(room, part, concerning, until)
        if not shared:
            for listener in special:
                listener.position = until
                room.strays.add(listener)
            yield b"", special, list(special)
            return
        special = self._for_strays(room, part, shared, until) | special
        news = events_payload(told, until, (item.encoded for item in shared))
        room.told[part] = until
        room.strays = {s for s in room.strays if part_of(s.role) != part or s.position > until}
        yield websocket_frame(news), special, list(room.inside[part])

    def _personal(
        self, room: Room, part: Part, concerning: Sequence[Item], until: int
    ) -> dict[Listener, bytes]:
        """Return a frame of the own for everybody who has a personal event in this tick."""
        named = {
            item.audience.person_id
            for item in concerning
            if item.audience.person_id and not (part == "crew" and item.audience.crew)
        }
        if not named:
            return {}
        frames: dict[Listener, bytes] = {}
        for listener in room.inside[part]:
            if listener.person.person_id in named:
                since = listener.position if listener in room.strays else room.told[part]
                person_id, role = listener.person.person_id, listener.role
                mine = [i for i in concerning if i.audience.holds(person_id, role)]
                if frame := _since(since, until, mine):
                    frames[listener] = frame
        return frames

    def _for_strays(
        self, room: Room, part: Part, shared: Sequence[Item], until: int
    ) -> dict[Listener, bytes]:
        """Return frames for those who stand elsewhere; empty for who needs none."""
        by_position: dict[int, bytes] = {}
        frames: dict[Listener, bytes] = {}
        for listener in room.strays:
            if part_of(listener.role) == part:
                since = listener.position
                if since not in by_position:
                    by_position[since] = _since(since, until, shared)
                frames[listener] = by_position[since]
        return frames

    async def _write(
        self, listeners: list[Listener], shared: bytes, special: Mapping[Listener, bytes]
    ) -> None:
        for start in range(0, len(listeners), SLICE):
            part = listeners[start : start + SLICE]
            now = time.monotonic()
            if special:
                dropped = self._write_special(part, shared, special, now)
            else:
                dropped = _write_shared(part, shared, now)
            self._meters.deliveries.inc(len(part) - len(dropped))
            for listener in dropped:
                self._given_up(listener)
            await asyncio.sleep(0)

    def _write_special(
        self, part: Iterable[Listener], shared: bytes, special: Mapping[Listener, bytes], now: float
    ) -> list[Listener]:
        frames = ((listener, special.get(listener, shared)) for listener in part)
        return [listener for listener, frame in frames if frame and not listener.offer(frame, now)]


def _write_shared(part: Iterable[Listener], shared: bytes, now: float) -> list[Listener]:
    """Write one frame to all; what `offer` does for a reader who keeps up is written out here."""
    dropped = []
    size = len(shared)
    for listener in part:
        if listener.pending or listener.outbox.behind:
            if not listener.offer(shared, now):
                dropped.append(listener)
            continue
        try:
            sent = listener.send(shared)
        except BlockingIOError:
            sent = 0
        except (OSError, RuntimeError):  # it hung up, or its goodbye was said, a moment ago
            dropped.append(listener)
            continue
        if sent < size and not listener.outbox.rest(shared[sent:]):
            dropped.append(listener)
    return dropped


def _since(since: int, until: int, items: Sequence[Item]) -> bytes:
    """Return a frame from a position on, empty for one who stands at the end already."""
    if since >= until:
        return b""
    later = [item.encoded for item in items if item.seq > since]
    return websocket_frame(events_payload(since, until, later))
