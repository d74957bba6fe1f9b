"""What one delivery costs the server, beside `websockets.broadcast` in the same run.

`python tests/bench/bench_fanout.py` prints JSON and ends with 1 when a ratio is over its limit. The
clients live in a process of their own; only the server's CPU is counted.
"""

from __future__ import annotations

import asyncio
import json
import resource
import socket
import sys
import time
from collections.abc import Awaitable, Callable

from prometheus_client import CollectorRegistry
from websockets.asyncio.server import ServerConnection, broadcast, serve

from showserver.domain.events import EVERYONE
from showserver.domain.people import Person
from showserver.domain.wall import Comment, CommentReleased
from showserver.gateway.fanout import FanOut
from showserver.gateway.meters import Meters
from showserver.gateway.outbox import Outbox, OutboxLimit
from showserver.gateway.ring import Item, prepared
from showserver.gateway.room import Listener, Room
from showserver.journal.record import Record

CLIENTS = 2000
ROUNDS = 12
MESSAGES = 10  # of each way in one round
TICK_COMMENTS = 10  # 200 a second in ticks of 50 ms
SHOW = "bench"
LIMITS = {"fanout_to_broadcast": 0.75, "ticked_to_broadcast": 0.1}

_HANDSHAKE = (
    b"GET /v1 HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


def drain(port: int) -> None:
    """Open all clients and read whatever came five times a second, until the server hangs up.

    Nobody waits in between: waking a process on this machine would be counted as the server's cost.
    """
    clients: list[socket.socket] = []
    for _ in range(CLIENTS):
        client = socket.create_connection(("127.0.0.1", port))
        client.sendall(_HANDSHAKE)
        client.setblocking(False)
        clients.append(client)
    while clients:
        time.sleep(0.2)
        clients = [client for client in clients if _read_up(client)]


def _read_up(client: socket.socket) -> bool:
    """Whether the server is still there."""
    try:
        while client.recv(65536):
            pass
    except BlockingIOError:
        return True
    except ConnectionError:
        pass
    client.close()
    return False


class House:
    """The same connections twice: as the library sees them, and as a room of the gateway."""

    def __init__(self) -> None:
        self.connections: set[ServerConnection] = set()
        self.complete = asyncio.Event()
        self.room = Room(SHOW, 0)
        self.fanout = FanOut({SHOW: self.room}, Meters(CollectorRegistry()), lambda _: None)
        self.seq = 0

    async def live(self, websocket: ServerConnection) -> None:
        self.connections.add(websocket)
        outbox = Outbox(websocket.transport, OutboxLimit())
        person = Person(str(len(self.connections)), "Guest", "Bergen")
        self.room.enter(Listener(person, "employee", SHOW, outbox))
        if len(self.connections) == CLIENTS:
            self.complete.set()
        await websocket.wait_closed()

    def comment(self) -> Item:
        self.seq += 1
        text = "What a beautiful evening in the harbour, greetings from all of us!"
        comment = Comment(f"c{self.seq:09}", "p-4f21c0", 1_767_289_800_000, "Noor", "Bergen", text)
        item = prepared(Record(self.seq, 0, SHOW, "", None, CommentReleased(comment)))
        assert item.audience == EVERYONE
        return item

    async def by_library(self) -> None:
        """One comment a message, by the library's own way."""
        for _ in range(MESSAGES):
            broadcast(self.connections, self.comment().encoded, text=True)
            await asyncio.sleep(0)

    async def by_fanout(self) -> None:
        """One comment a frame, by ours."""
        for _ in range(MESSAGES):
            await self.fanout.deliver([self.comment()], self.seq)

    async def by_ticks(self) -> None:
        """Ten comments a frame, as the tick collects them."""
        for _ in range(MESSAGES):
            batch = [self.comment() for _ in range(TICK_COMMENTS)]
            await self.fanout.deliver(batch, self.seq)


async def cpu_us(work: Callable[[], Awaitable[None]], comments: int) -> float:
    """Return the server's CPU for one comment delivered to one client."""
    begun = time.process_time()
    await work()
    spent = time.process_time() - begun
    await asyncio.sleep(0.5)  # the clients read up: nobody starts behind
    return spent / comments / CLIENTS * 1e6


async def measure() -> dict[str, float]:
    """Measure all ways in turns, so that a busy machine hurts them alike."""
    house = House()
    async with serve(house.live, "127.0.0.1", 0, compression=None, ping_interval=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        clients = await asyncio.create_subprocess_exec(
            sys.executable, __file__, "clients", str(port)
        )
        async with asyncio.timeout(60):
            await house.complete.wait()
        ways: dict[str, tuple[Callable[[], Awaitable[None]], int]] = {
            "broadcast_us": (house.by_library, MESSAGES),
            "fanout_us": (house.by_fanout, MESSAGES),
            "ticked_us": (house.by_ticks, MESSAGES * TICK_COMMENTS),
        }
        spent: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for name, (work, comments) in ways.items():
                spent[name].append(await cpu_us(work, comments))
    await clients.wait()
    # The quietest round of each: whatever else runs on the machine only ever adds.
    figures = {name: min(values) for name, values in spent.items()}
    figures["fanout_to_broadcast"] = figures["fanout_us"] / figures["broadcast_us"]
    figures["ticked_to_broadcast"] = figures["ticked_us"] / figures["broadcast_us"]
    return figures


def _many_files() -> None:
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def main() -> int:
    """Run one side; the server's prints."""
    _many_files()
    if sys.argv[1:2] == ["clients"]:
        drain(int(sys.argv[2]))
        return 0
    figures = asyncio.run(measure())
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}, indent=2))
    over = [name for name, limit in LIMITS.items() if figures[name] > limit]
    for name in over:
        print(f"{name} is {figures[name]:.3f}, expected at most {LIMITS[name]}", file=sys.stderr)
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
