"""The way to the server, over a real websocket."""

import asyncio
import random

import pytest
from websockets.asyncio.server import ServerConnection, serve

from desktop.link.connection import Closed, Connection, Reconnect, closed_by
from desktop.link.pace import Pace


class Quick(random.Random):
    """Chance that never waits."""

    def uniform(self, a: float, b: float) -> float:
        return 0.0


class Ear:
    """Hears the connection; the first frame of each is the welcome."""

    def __init__(self) -> None:
        self.frames: asyncio.Queue[bytes] = asyncio.Queue()
        self.states: list[str] = []
        self.hellos = 0
        self.refuses_next = False

    def hello(self) -> bytes:
        self.hellos += 1
        return b"hello"

    def deliver(self, frame: bytes, round_trip_ms: float) -> bool:
        assert round_trip_ms >= 0
        self.frames.put_nowait(frame)
        if self.refuses_next:
            self.refuses_next = False
            raise Reconnect
        return frame == b"welcome"

    def stands(self, state: str, code: str) -> None:
        self.states.append(f"{state} {code}".strip())


async def with_server(handler, ear: Ear, visit) -> None:
    async with serve(handler, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        connection = Connection(f"ws://127.0.0.1:{port}/v1", ear, Pace(Quick()))
        following = asyncio.ensure_future(connection.follow())
        try:
            async with asyncio.timeout(10):
                await visit(connection, following)
        finally:
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)


async def greet(websocket: ServerConnection) -> None:
    assert await websocket.recv() == "hello"
    await websocket.send("welcome")


async def test_frames_go_both_ways():
    ear = Ear()

    async def echo(websocket: ServerConnection) -> None:
        await greet(websocket)
        async for message in websocket:
            await websocket.send(message)

    async def visit(connection, following):
        assert await ear.frames.get() == b"welcome"
        await asyncio.sleep(0)
        connection.send("klap 👏".encode())
        assert await ear.frames.get() == "klap 👏".encode()
        assert ear.states == ["connecting", "online"]

    await with_server(echo, ear, visit)


async def test_a_link_that_breaks_comes_back_with_a_fresh_hello():
    ear = Ear()

    async def once(websocket: ServerConnection) -> None:
        await greet(websocket)
        if ear.hellos > 2:
            await websocket.wait_closed()
        await websocket.close(1001, '{"retry_after": 0}')

    async def visit(connection, following):
        for _ in range(3):
            await ear.frames.get()
        assert ear.hellos == 3
        assert ear.states[:4] == ["connecting", "online", "away", "online"]

    await with_server(once, ear, visit)


async def test_a_closing_that_says_stay_away_is_obeyed():
    ear = Ear()

    async def refuse(websocket: ServerConnection) -> None:
        await websocket.recv()
        await websocket.close(4102, '{"refused":"bad_code","field":"code"}')

    async def visit(connection, following):
        assert await following == Closed("bad_credentials", "bad_code", "code")
        assert ear.hellos == 1
        assert ear.states[-1] == "refused bad_credentials"

    await with_server(refuse, ear, visit)


async def test_who_cannot_use_the_news_asks_anew():
    ear = Ear()
    ear.refuses_next = True

    async def stay(websocket: ServerConnection) -> None:
        await greet(websocket)
        await websocket.wait_closed()

    async def visit(connection, following):
        await ear.frames.get()
        await ear.frames.get()
        assert ear.hellos == 2

    await with_server(stay, ear, visit)


async def test_another_connection_is_made_at_once_when_wished():
    ear = Ear()

    async def stay(websocket: ServerConnection) -> None:
        await greet(websocket)
        await websocket.wait_closed()

    async def visit(connection, following):
        await ear.frames.get()
        await asyncio.sleep(0)
        await connection.anew()
        await ear.frames.get()
        assert ear.hellos == 2

    await with_server(stay, ear, visit)


@pytest.mark.parametrize("url", ["ftp://x", "ws://a..b:8710/v1"])
async def test_an_address_that_is_none_is_told(url):
    ear = Ear()
    closed = await Connection(url, ear, Pace(Quick())).follow()
    assert closed.name == "bad_address"


async def test_nobody_home_is_being_away_not_an_end():
    ear = Ear()
    connection = Connection("ws://127.0.0.1:1/v1", ear, Pace(random.Random(1)))
    connection.send(b"into the void")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.5):
            await connection.follow()
    assert "away" in ear.states


@pytest.mark.parametrize("reason", ["", "x", "[]", '{"limit": "many"}'])
def test_a_reason_that_tells_nothing_is_no_trouble(reason):
    assert closed_by(4104, reason).name == "name_needed"


async def test_a_server_that_says_nothing_is_left_and_called_again():
    ear = Ear()
    called = asyncio.Semaphore(0)

    async def silent(websocket: ServerConnection) -> None:
        called.release()
        await websocket.wait_closed()

    async def visit(connection, following):
        connection.welcome_timeout_s = 0.05
        for _ in range(3):
            await called.acquire()
        assert "online" not in ear.states
        assert not following.done()

    await with_server(silent, ear, visit)
