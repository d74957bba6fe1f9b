"""Whatever strangers send to a server that is live: the show beside it is not touched."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise, product
from pathlib import Path
from urllib.parse import quote

import pytest
import pytest_asyncio
from aiohttp import ClientSession, ClientTimeout
from yarl import URL

from showserver.access.media_tokens import GOOD_FOR_MS, MediaTokens, kept_secret
from tests.helpers.meters import children, resident_kib
from tests.helpers.plain_client import PlainClient
from tests.helpers.server_process import ServerProcess, free_port
from tests.showserver.live.given import until
from tests.showserver.live.rtmp.given import Encoder
from tests.showserver.live.test_server import going_live, recorded

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]

PATIENCE_S = 20
PAUSE_S = 2.0  # between two pieces of the stream; 0.04 s apart, were the machine not busy
MORE_KIB = 64 * 1024
CROWD = 200


class LiveShow:
    """A server on the air with the real ffmpeg, somebody of the crew, and a viewer's token."""

    def __init__(self, server: ServerProcess, rtmp_port: int, host: PlainClient, key: str) -> None:
        self.server = server
        self.rtmp_port = rtmp_port
        self.host = host
        self.key = key
        self.tokens = MediaTokens(kept_secret(server.data))
        self.url = f"http://127.0.0.1:{server.http_port}"
        self._callers: list[asyncio.StreamWriter] = []

    def token(self, *, show: str = "", ago_ms: int = 0) -> str:
        return self.tokens.issue(show or self.host.show, time.time_ns() // 10**6 - ago_ms)

    async def answer(self, path: str, **headers: str) -> tuple[int, str]:
        where = URL(f"{self.url}{path}", encoded=True)
        async with (
            ClientSession(timeout=ClientTimeout(PATIENCE_S)) as session,
            session.get(where, headers=headers) as answer,
        ):
            return answer.status, await answer.text(errors="replace")

    async def call(self, first: bytes) -> asyncio.StreamReader:
        """Come to the RTMP port and say this; the caller stays until the block is over."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.rtmp_port)
        self._callers.append(writer)
        writer.write(first)
        return reader

    @asynccontextmanager
    async def untouched(self) -> AsyncIterator[None]:
        """The show as it goes on through the block and a little longer."""
        at_work, memory = children(self.server.pid), resident_kib(self.server.pid)
        pieces: list[float] = []
        viewer = asyncio.create_task(self._watch(pieces))
        await until(lambda: len(pieces) > 3)
        try:
            yield
            count = len(pieces)
            await until(lambda: len(pieces) > count + 10)
        finally:
            viewer.cancel()
            await asyncio.wait([viewer])
            self.hang_up()
        assert max(b - a for a, b in pairwise(pieces)) < PAUSE_S
        assert children(self.server.pid) == at_work
        assert resident_kib(self.server.pid) - memory < MORE_KIB
        posted = await self.host.do("comment.post", text="Still here")
        assert posted["kind"] == "accepted"

    def hang_up(self) -> None:
        """Let all callers leave."""
        for caller in self._callers:
            caller.transport.abort()
        self._callers.clear()

    async def _watch(self, pieces: list[float]) -> None:
        address = f"{self.url}/live/stream.ts?token={self.token()}"
        async with ClientSession() as session, session.get(address) as answer:
            async for _ in answer.content.iter_any():
                pieces.append(time.monotonic())


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def show(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[LiveShow]:
    port = free_port()
    data: Path = tmp_path_factory.mktemp("house")
    server = ServerProcess(data, "--rtmp-port", str(port))
    await server.start()
    try:
        host = await PlainClient.join(
            server.url, role="crew", key=server.secret("owner key"), name="Hetty"
        )
        for step in ("doors.open", "show.go_on_air"):
            assert (await host.do(step, show_id=host.show))["kind"] == "accepted"
        key = (await host.ask("stream.key"))["answer"]["key"]
        async with going_live(f"rtmp://127.0.0.1:{port}/live/{key}"):
            await until(lambda: len(recorded(data)) >= 2)
            yield LiveShow(server, port, host, key)
        await host.leave()
    finally:
        await server.stop()


async def is_closed(reader: asyncio.StreamReader) -> bytes:
    """Wait until the server has hung up; return what it said."""
    async with asyncio.timeout(PATIENCE_S):
        try:
            return await reader.read()
        except ConnectionError:
            return b""


async def test_what_is_not_rtmp_is_hung_up_on(show: LiveShow):
    strangers = [
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01",
        bytes(50_000),
        Encoder().hello() + bytes(range(256)) * 400,
    ]
    async with show.untouched():
        for first in strangers:
            await is_closed(await show.call(first))


async def test_two_hundred_handshakes_that_stop_keep_nobody_out_and_are_closed(show: LiveShow):
    async with show.untouched():
        begun = (b"", b"\x03", b"\x03" + bytes(1_000))
        crowd = [await show.call(begun[number % 3]) for number in range(CROWD)]
        encoder = Encoder()
        late = await show.call(encoder.hello() + encoder.connect() + encoder.publish("guess"))
        assert b"BadName" in await is_closed(late)
        for caller in crowd:
            await is_closed(caller)


async def test_who_has_the_key_too_is_told_that_somebody_is_live(show: LiveShow):
    async with show.untouched():
        encoder = Encoder()
        second = await show.call(encoder.hello() + encoder.connect() + encoder.publish(show.key))
        assert b"Another publisher is live" in await is_closed(second)


async def test_a_wrong_token_an_old_one_and_another_shows_open_nothing(show: LiveShow):
    paths = ["/live/stream.ts", "/live/index.m3u8", f"/recordings/{show.host.show}.mp4"]
    wrong = ["", "wrong", "..", "f" * 4_000, show.token()[:-1]]
    wrong += [show.token(show="another"), show.token(ago_ms=2 * GOOD_FOR_MS)]
    async with show.untouched():
        for path, token in product(paths, wrong):
            status, said = await show.answer(f"{path}?token={quote(token)}")
            assert (status, said.count("\n")) == (403, 1), (path, token)
            assert "token" in said


async def test_no_way_leads_out_of_the_folder(show: LiveShow):
    ways = [
        *("/live/seg/..%2findex.jsonl", "/live/seg/%2e%2e%2f%2e%2e%2fapplaus.db"),
        *("/recordings/..%2f..%2fapplaus.db", f"/recordings/..%2f{show.host.show}.mp4"),
        *("/live/..%2f..%2fmedia.secret", "/recordings/%00.mp4", "/live/seg/" + "x" * 5_000),
    ]
    async with show.untouched():
        for way in ways:
            status, said = await show.answer(f"{way}?token={show.token()}")
            assert status in (400, 403, 404), way
            assert "SQLite" not in said


async def test_a_range_beyond_the_end_of_a_segment_is_told_so(show: LiveShow):
    async with show.untouched():
        _, playlist = await show.answer(f"/live/index.m3u8?token={show.token()}")
        segment = next(line for line in playlist.split() if line.startswith("seg/"))
        for range_ in ("bytes=999999999-", "bytes=5-1", "lines=1-2", "bytes=0-1,5-6,9-"):
            status, _ = await show.answer(f"/live/{segment}", Range=range_)
            assert status in (200, 206, 416), range_
            assert status == 416 or not range_.startswith("bytes=999")


async def test_a_viewer_who_reads_nothing_is_no_burden(show: LiveShow):
    way = f"/live/stream.ts?token={show.token()}"
    with socket.create_connection(("127.0.0.1", show.server.http_port)) as lazy:
        async with show.untouched():
            lazy.sendall(f"GET {way} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
