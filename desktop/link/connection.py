"""The websocket: follows the show until told to stop, and comes back at its own pace."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass
from typing import Protocol

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI

from desktop.link.pace import Pace, retry_after_of
from showserver.wire.closing import BY_CODE, comes_back

log = logging.getLogger("applaus.link")

FRAME_BYTES = 4 * 1024 * 1024
"""A snapshot is at most some hundred KiB; a stranger's answer must not fill the memory."""
OPEN_TIMEOUT_S = 10
WELCOME_TIMEOUT_S = 15
"""A server that takes the call and then says nothing is as good as away."""
HEARTBEAT_S, PULSE_S = 4, 5
"""Between two heartbeats, and until the answer must be there: a link that nobody says is dead is
left within 9 s, so that a window is back within 10 s once the network is."""


class Reconnect(Exception):
    """The listener wants a fresh connection: it cannot use this one any more."""


@dataclass(frozen=True)
class Closed:
    """Why the server wants us to stay away: the closing, and what it refused in which field."""

    name: str
    refused: str = ""
    field: str = ""
    limit: int = 0


def closed_by(code: int, reason: str) -> Closed:
    """Read a closing and the facts in its reason."""
    try:
        facts = msgspec.json.decode(reason, type=dict[str, str | int | float])
    except (msgspec.DecodeError, UnicodeError):
        facts = {}
    limit = facts.get("limit", 0)
    return Closed(
        BY_CODE[code].name,
        str(facts.get("refused", "")),
        str(facts.get("field", "")),
        int(limit) if isinstance(limit, int | float) else 0,
    )


class Listener(Protocol):
    """Who speaks and hears on the connection."""

    def hello(self) -> bytes:
        """Return the first frame; asked anew at every attempt, for it names our position."""
        ...

    def deliver(self, frame: bytes, round_trip_ms: float) -> bool:
        """Take a frame; returns whether it was the welcome. May raise `Reconnect`."""
        ...

    def stands(self, state: str, code: str) -> None:
        """Hear how the link stands: connecting, online, away, refused."""
        ...


@dataclass
class Connection:
    """One server's address and the way there. Knows no meaning of what it carries."""

    url: str
    listener: Listener
    pace: Pace
    welcome_timeout_s: float = WELCOME_TIMEOUT_S

    def __post_init__(self) -> None:
        self._websocket: ClientConnection | None = None
        self._outgoing: asyncio.Queue[bytes] = asyncio.Queue()
        self._woken = asyncio.Event()
        self._at_once = False

    async def follow(self) -> Closed:
        """Stay connected until cancelled; returns the closing that says stay away."""
        self.listener.stands("connecting", "")
        while True:
            retry_after_s: float | None = None
            try:
                await self._converse()
            except ConnectionClosed as lost:
                code = lost.rcvd.code if lost.rcvd else 1006
                reason = lost.rcvd.reason if lost.rcvd else ""
                log.info("the link closed code=%d", code)
                if not comes_back(code):
                    closed = closed_by(code, reason)
                    self.listener.stands("refused", closed.name)
                    return closed
                retry_after_s = 0.0 if code == 4000 else retry_after_of(reason)
            except (OSError, TimeoutError, InvalidHandshake, Reconnect) as lost:
                log.info("the link is away reason=%s", type(lost).__name__)
            except (InvalidURI, UnicodeError):  # the second: no name that can be
                self.listener.stands("refused", "bad_address")
                return Closed("bad_address", field="address")
            finally:
                self._websocket = None
            self.listener.stands("away", "")
            if not self._at_once:
                await self._pause(self.pace.after(self._now(), retry_after_s))
            self._at_once = False

    def send(self, frame: bytes) -> None:
        """Send a frame on this connection; nothing is kept for the next one."""
        if self._websocket is not None:
            self._outgoing.put_nowait(frame)

    def hurry(self) -> None:
        """Try at once instead of waiting the pause out."""
        self._woken.set()

    async def anew(self) -> None:
        """Leave this connection and make another at once: something else is wanted."""
        self._at_once = True
        self.hurry()
        if self._websocket is not None:
            await self._websocket.close()

    async def _pause(self, seconds: float) -> None:
        self._woken.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), seconds)

    async def _converse(self) -> None:
        async with connect(
            self.url,
            compression=None,
            max_queue=64,
            max_size=FRAME_BYTES,
            open_timeout=OPEN_TIMEOUT_S,
            ping_interval=HEARTBEAT_S,
            ping_timeout=PULSE_S,
            close_timeout=2,
        ) as websocket:
            asked_at = self._now()
            await websocket.send(self.listener.hello(), text=True)
            self._websocket, self._outgoing = websocket, asyncio.Queue()
            writing = asyncio.create_task(self._write(websocket, self._outgoing))
            try:
                await self._read(websocket, asked_at)
            finally:
                writing.cancel()

    async def _read(self, websocket: ClientConnection, asked_at: float) -> None:
        welcomed, trip_s = False, 0.0
        while True:
            async with asyncio.timeout(None if welcomed else self.welcome_timeout_s):
                frame = await websocket.recv(decode=False)
            now = self._now()
            if not welcomed:
                trip_s = now - asked_at
            trip_s = websocket.latency or trip_s  # 0 until the first heartbeat
            if self.listener.deliver(frame, trip_s * 1000):
                welcomed = True
                self.pace.welcomed(now)
                self.listener.stands("online", "")

    @staticmethod
    async def _write(websocket: ClientConnection, outgoing: asyncio.Queue[bytes]) -> None:
        try:
            while True:
                await websocket.send(await outgoing.get(), text=True)
        except ConnectionClosed:
            return  # the reading side tells

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
