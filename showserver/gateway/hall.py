"""The hall: all rooms, the news that waits to go out, and the two rhythms: tick and gauge."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence

import structlog
from msgspec.structs import replace

from showserver.domain.people import PersonChanged
from showserver.domain.screens import ScreenPinSet
from showserver.gateway.fanout import PARTS, FanOut
from showserver.gateway.framing import chained, websocket_frame
from showserver.gateway.meters import Meters
from showserver.gateway.ring import RING_EVENTS, Item, Ring, prepared
from showserver.gateway.room import Listener, Part, Room
from showserver.gateway.seam import Backstage
from showserver.gateway.snapshots import Snapshots
from showserver.journal.record import Record
from showserver.wire.codec import encode
from showserver.wire.frames import Gauge, ScreenCondition
from showserver.wire.hello import Position

TICK_S = 0.05
GAUGE_S = 1.0
MOVED_AT_ONCE = 100
"""Snapshots written in one go when the house turns to another show."""

_log = structlog.get_logger()


class Hall:
    """Keeps everybody inside at the durable head."""

    def __init__(
        self,
        backstage: Backstage,
        meters: Meters,
        given_up: Callable[[Listener], None],
        pin_changed: Callable[[], None],
    ) -> None:
        """`given_up` is told who read too slowly; `pin_changed` that the screens' PIN changed."""
        self._backstage = backstage
        self._meters = meters
        self._pin_changed = pin_changed
        self._rooms: dict[str, Room] = {}
        self._snapshots = Snapshots(backstage)
        self._fanout = FanOut(self._rooms, meters, given_up)
        self._ring = Ring()
        self._pending: list[Item] = []
        self._current = ""

    async def open(self) -> None:
        """Take up the newest events of the journal, so that clients resume after a restart."""
        head = self._backstage.state.seq
        before = max(0, head - RING_EVENTS)
        self._ring = Ring(before)
        self._ring.extend(map(prepared, await self._backstage.read(before, RING_EVENTS)))
        self._current = self._backstage.state.house.current
        self._backstage.on_durable(self.on_durable)

    def on_durable(self, records: Sequence[Record]) -> None:
        """Take in what was committed; it goes out with the next tick."""
        items = [prepared(record) for record in records]
        self._ring.extend(items)
        self._pending.extend(items)
        for record in records:
            if isinstance(record.event, PersonChanged):
                self._renamed(record.event)
            elif isinstance(record.event, ScreenPinSet):
                self._pin_changed()

    def enter(self, listener: Listener) -> list[bytes]:
        """Let somebody in with a snapshot; returns the frames to write first, at once."""
        frames = [self._snapshots.frame_for(listener)]
        self._room(listener.show_id).enter(listener)
        return [*frames, *self._newest_gauge(listener)]

    def resume(self, listener: Listener, since: int, news: Sequence[Item]) -> list[bytes]:
        """Let somebody in who stood at a position; returns the frames that lead to the head."""
        listener.position = self._backstage.state.seq
        mine = [
            (item.seq, item.encoded)
            for item in news
            if item.reaches(listener.show_id, listener.person.person_id, listener.role)
        ]
        frames = [websocket_frame(p) for p in chained(since, listener.position, mine)]
        room = self._room(listener.show_id)
        room.enter(listener)
        # Applause and cheers are nobody's news: what was given meanwhile is in no frame above.
        given = self._backstage.tallies(listener.show_id)
        sums = Gauge(
            self._backstage.now(),
            room.presence.viewers,
            applause=given.applause,
            cheers=given.cheers,
        )
        return [*frames, _gauge_frame(sums, None), *self._newest_gauge(listener)]

    def missed(self, position: Position | None, show_id: str, named: str) -> list[Item] | None:
        """Return all that happened after a position, None when only a snapshot helps.

        `named` is the show that the position was taken in. A client that does not name it gets a
        snapshot when the house may have turned to another show meanwhile.
        """
        backstage = self._backstage
        if position is None or position.journal != backstage.journal_name:
            return None
        if not 0 <= position.seq <= backstage.state.seq or (named and named != show_id):
            return None
        missed = self._ring.after(position.seq)
        if missed is None or (not named and any(item.moves for item in missed)):
            return None
        return missed

    def leave(self, listener: Listener) -> None:
        """Let somebody go."""
        if room := self._rooms.get(listener.show_id):
            room.leave(listener)

    @property
    def viewers(self) -> int:
        """How many people watch, over all shows."""
        return sum(room.presence.viewers for room in self._rooms.values())

    async def run(self) -> None:
        """Tick and gauge until cancelled."""
        next_gauge = time.monotonic() + GAUGE_S
        while True:
            due = time.monotonic() + TICK_S
            await asyncio.sleep(TICK_S)
            self._meters.loop_late_s.observe(max(0.0, time.monotonic() - due))
            with self._meters.tick_s.time():
                await self.tick()
                if time.monotonic() >= next_gauge:
                    next_gauge = max(next_gauge + GAUGE_S, time.monotonic())
                    await self.gauge()

    async def tick(self) -> None:
        """Bring everybody to the durable head."""
        if not self._pending:
            return
        batch, self._pending = self._pending, []
        self._snapshots.forget()
        await self._fanout.deliver(batch, batch[-1].seq)
        if self._backstage.state.house.current != self._current:
            await self._turn_house()

    async def gauge(self) -> None:
        """Bring everybody the newest sums."""
        screens = self._connected_screens()
        for room in list(self._rooms.values()):
            if not room.inside["public"] and not room.inside["crew"]:
                continue
            self._backstage.measure(room.show_id, room.presence.regions, room.presence.viewers)
            for part, frame in self._gauge_frames(room, screens).items():
                await self._fanout.gauge(room, part, frame)

    def _gauge_frames(self, room: Room, screens: dict[str, bool]) -> dict[Part, bytes]:
        changed = self._backstage.changed_tallies(room.show_id)
        here = room.presence.here
        news = Gauge(
            server_now=self._backstage.now(),
            viewers=room.presence.viewers,
            reactions=self._backstage.take_reactions(room.show_id),
            applause=changed.applause,
            cheers=changed.cheers,
            here=None if here == room.here_told else here,
        )
        room.here_told = here
        room.gauges.clear()
        frames: dict[Part, bytes] = {}
        for part in PARTS:
            if room.inside[part]:
                seen = self._backstage.screens(screens) if part == "crew" else None
                told = news
                if part == "crew":
                    told = replace(news, stream=self._backstage.stream(room.show_id))
                frames[part] = _gauge_frame(told, seen)
        return frames

    def _newest_gauge(self, listener: Listener) -> list[bytes]:
        """Return the sums that a newcomer lacks: who is here, and for the crew the screens."""
        room = self._rooms[listener.show_id]
        part: Part = "crew" if listener.role == "crew" else "public"
        if part not in room.gauges:
            whole = Gauge(
                server_now=self._backstage.now(),
                viewers=room.presence.viewers,
                here=room.presence.here,
            )
            crew = part == "crew"
            seen = self._backstage.screens(self._connected_screens()) if crew else None
            room.gauges[part] = _gauge_frame(whole, seen)
        return [room.gauges[part]]

    async def _turn_house(self) -> None:
        """Take everybody but the crew along into the show that the house looks at now."""
        self._current = current = self._backstage.state.house.current
        left = [
            listener
            for room in self._rooms.values()
            if room.show_id != current
            for listener in room.inside["public"]
        ]
        _log.info("house_turned", show=current, moved=len(left))
        for start in range(0, len(left), MOVED_AT_ONCE):
            for listener in left[start : start + MOVED_AT_ONCE]:
                self._move(listener, current)
            await asyncio.sleep(0)

    def _move(self, listener: Listener, show_id: str) -> None:
        room = self._rooms[listener.show_id]
        if listener not in room.inside["public"]:
            return  # left while others were moved
        room.leave(listener)
        listener.show_id = show_id
        now = time.monotonic()
        for frame in self.enter(listener):
            listener.outbox.offer_large(frame, now)

    def _room(self, show_id: str) -> Room:
        room = self._rooms.get(show_id)
        if room is None:
            # Nobody was inside, so whatever is pending is known to whoever comes in now.
            room = self._rooms[show_id] = Room(show_id, self._backstage.state.seq)
        return room

    def _connected_screens(self) -> dict[str, bool]:
        return {
            listener.person.person_id: True
            for room in self._rooms.values()
            for listener in room.inside["public"]
            if listener.role == "screen"
        }

    def _renamed(self, event: PersonChanged) -> None:
        for room in self._rooms.values():
            room.presence.rename(event.person)
            for listener in room.everybody():
                if listener.person.person_id == event.person.person_id:
                    listener.person = event.person


def _gauge_frame(gauge: Gauge, screens: tuple[ScreenCondition, ...] | None) -> bytes:
    return websocket_frame(encode(gauge if screens is None else replace(gauge, screens=screens)))
