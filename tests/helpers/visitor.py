"""A client that keeps its word: repeats what was not answered, resumes, notes all it saw."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Literal

import uuid_utils
from msgspec.structs import replace
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from showserver.domain import room as rooms
from showserver.domain.kinds import Command
from showserver.domain.room import Room
from showserver.domain.shows import GoOnAir, OpenDoors
from showserver.domain.wall import CommentReleased
from showserver.wire import codec
from showserver.wire.frames import Accepted, Events, RefusedFrame, Snapshot
from showserver.wire.hello import PROTOCOL, Hello, Position, Role, Welcome

Outcome = Literal["unknown", "accepted", "refused"]
AGAIN_S = 0.05
UNKNOWN_OUTCOME = "journal_unavailable"


class Visitor:
    """Somebody in the show across any number of connections.

    `outcomes` holds what became of each command by its key; `seen` the comments in the order in
    which they were shown; `faithful` False gives up what was in flight when the link broke.
    """

    def __init__(
        self, url: str, name: str, *, code: str = "", key: str = "", faithful: bool = True
    ) -> None:
        role: Role = "crew" if key else "employee"
        self._first = Hello(PROTOCOL, role=role, code=code, key=key, name=name, region="Bergen")
        self._url = url
        self._faithful = faithful
        self._token = ""
        self._link: ClientConnection | None = None
        self._refs = itertools.count(1)
        self._in_flight: dict[str, Command] = {}
        self._keys: dict[int, str] = {}
        self._changed = asyncio.Condition()
        self.position: Position | None = None
        self.room = Room("")
        self.seen: list[str] = []
        self.outcomes: dict[str, Outcome] = {}
        self.refusals: list[str] = []
        self.connections = 0
        self.snapshots = 0
        self.gaps: list[str] = []

    async def stay(self) -> None:
        """Be in the show until cancelled, whatever happens to the server."""
        while True:
            try:
                async with connect(self._url, compression=None, max_size=2**22) as link:
                    await self._attend(link)
            except (OSError, ConnectionClosed, EOFError):
                pass
            self._link = None
            await asyncio.sleep(AGAIN_S)  # the pause of a client between two attempts

    async def post(self, kind: type[Command], **words: object) -> str:
        """Send a command without waiting for its answer; returns its key."""
        command = kind(ref=next(self._refs), key=str(uuid_utils.uuid7()), **words)
        self.outcomes[command.key] = "unknown"
        self._in_flight[command.key] = command
        await self._send(command)
        return command.key

    async def do(self, kind: type[Command], **words: object) -> str:
        """Send a command and wait until it was accepted."""
        key = await self.post(kind, **words)
        await self.until(lambda: self.outcomes[key] != "unknown")
        assert self.outcomes[key] == "accepted", self.refusals[-1:]
        return key

    async def until(self, wanted: Callable[[], bool]) -> None:
        """Wait until something that this visitor holds stands so."""
        async with self._changed:
            await self._changed.wait_for(wanted)

    @property
    def accepted(self) -> list[str]:
        """Keys of all commands that the server said yes to."""
        return [key for key, outcome in self.outcomes.items() if outcome == "accepted"]

    @property
    def busy(self) -> int:
        """Commands whose answer is awaited."""
        return len(self._in_flight)

    async def _attend(self, link: ClientConnection) -> None:
        token = {"token": self._token, "position": self.position} if self._token else {}
        hello = Hello(PROTOCOL, role=self._first.role, **token) if self._token else self._first
        await link.send(codec.encode(hello), text=True)
        async for frame in link:
            await self._take(link, frame.encode() if isinstance(frame, str) else frame)
            async with self._changed:
                self._changed.notify_all()

    async def _take(self, link: ClientConnection, raw: bytes) -> None:
        match codec.decode_frame(raw):
            case Welcome() as welcome:
                self.connections += 1
                self._token = welcome.token or self._token
                if welcome.resuming:
                    await self._at_home(link)
            case Snapshot(at=at, shared=shared):
                self.snapshots += 1
                self.position, self.room = at, shared.room
                known = set(self.seen)
                self.seen += [
                    c.comment_id for c in self.room.wall.recent if c.comment_id not in known
                ]
                await self._at_home(link)
            case Events() as events:
                self._fold(events)
            case Accepted(ref=ref):
                self._settle(ref, "accepted")
            case RefusedFrame(ref=ref, code=code):
                if code != UNKNOWN_OUTCOME:
                    self.refusals.append(code)
                    self._settle(ref, "refused")

    def _fold(self, events: Events) -> None:
        assert self.position is not None
        if events.since != self.position.seq:
            self.gaps.append(f"stood at {self.position.seq}, news since {events.since}")
        for item in events.news:
            event = codec.decode_event(item)
            assert event is not None
            if isinstance(event, CommentReleased):
                self.seen.append(event.comment.comment_id)
            self.room = rooms.evolve(self.room, item.at, event)
        self.position = Position(self.position.journal, events.until)

    async def _at_home(self, link: ClientConnection) -> None:
        """Everything is folded: send again what was never answered, under the same key."""
        self._link = link
        self._keys.clear()
        if not self._faithful:
            self._in_flight.clear()
        for command in list(self._in_flight.values()):
            await self._send(command)

    async def _send(self, command: Command) -> None:
        if self._link is None:
            return  # sent when the link is back
        ref = next(self._refs)
        self._keys[ref] = command.key
        try:
            await self._link.send(codec.encode(replace(command, ref=ref)), text=True)
        except ConnectionClosed:
            return

    def _settle(self, ref: int, outcome: Outcome) -> None:
        key = self._keys.pop(ref, "")
        if self._in_flight.pop(key, None) is not None:
            self.outcomes[key] = outcome


async def come_in(evening: AsyncExitStack, guest: Visitor) -> Visitor:
    """Let somebody come in for the rest of the evening."""
    staying = asyncio.create_task(guest.stay())

    async def leave() -> None:
        staying.cancel()
        await asyncio.gather(staying, return_exceptions=True)

    evening.push_async_callback(leave)
    async with asyncio.timeout(20):
        await guest.until(lambda: guest.position is not None)
    return guest


async def open_the_show(host: Visitor) -> None:
    """Open the doors and go on air."""
    async with asyncio.timeout(20):
        await host.do(OpenDoors, show_id=host.room.show_id)
        await host.do(GoOnAir, show_id=host.room.show_id)
