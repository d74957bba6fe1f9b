"""A control room over HTTP with a show that only listens; its publishers are the real ffmpeg."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from aiohttp import ClientSession, web

from showserver.access.media_tokens import MediaTokens
from showserver.domain.stream import StreamChange
from showserver.live.air import Air
from showserver.live.ingest import Ingest
from showserver.live.outlets import Limits, Outlets
from showserver.live.rendition import Rendition

SHOW = "show-1"
KEY = "the-right-key"
BEARER = {"Authorization": f"Bearer {KEY}"}
PATIENCE_S = 30


class ListeningShow:
    """A show that remembers what it was told about its picture."""

    def __init__(self) -> None:
        self.told: list[StreamChange] = []
        self.show_id = SHOW
        self.expects_picture = False
        self.muted = False
        self.has_ended = False

    def now(self) -> int:
        return time.time_ns() // 1_000_000

    def live_show(self) -> str:
        return self.show_id

    def stands_on(self, show_id: str) -> bool:
        return self.expects_picture

    def is_over(self, show_id: str) -> bool:
        return self.has_ended

    def is_muted(self, show_id: str) -> bool:
        return self.muted

    async def streamed(self, show_id: str, change: StreamChange) -> int:
        self.told.append(change)
        return len(self.told)


class Station:
    """The live rooms of one server, on a free loopback port."""

    def __init__(
        self,
        folder: Path,
        *,
        ts_viewers: int = 300,
        away_s: float = 60.0,
        renditions: Mapping[str, Rendition] = MappingProxyType({}),
    ) -> None:
        self.show = ListeningShow()
        self.folder = folder
        self.tokens = MediaTokens(b"secret")
        self.air = Air(self.show, folder, away_s=away_s, renditions=renditions)
        self.ingest = Ingest(lambda key: key == KEY, self.air, self.show.now)
        self.outlets = Outlets(
            self.show, self.air, self.ingest, self.tokens, folder, Limits(ts_viewers)
        )
        self.url = ""
        self.hits: list[str] = []

    @property
    def token(self) -> str:
        return self.tokens.issue(SHOW, self.show.now())

    def at(self, path: str) -> str:
        """An address with a good token."""
        return f"{self.url}{path}?token={self.token}"

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Station]:
        @web.middleware
        async def counted(request: web.Request, handler: Any) -> web.StreamResponse:
            self.hits.append(request.path)
            return await handler(request)

        app = web.Application(middlewares=[counted])
        app.add_routes(self.outlets.routes())
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        watching = asyncio.create_task(self.air.run())
        try:
            yield self
        finally:
            watching.cancel()
            await self.ingest.close()
            await self.air.close()
            await runner.cleanup()


async def until(fact: Callable[[], object]) -> None:
    """Wait for something that other processes bring about."""
    async with asyncio.timeout(PATIENCE_S):
        while not fact():  # noqa: ASYNC110  nothing tells of another process
            await asyncio.sleep(0.02)


@cache
def ffmpeg() -> str:
    found = shutil.which("ffmpeg")
    assert found, "ffmpeg is missing; `make setup` installs it"
    return found


def picture(seconds: float, *, size: str = "320x240", codec: str = "libx264") -> list[str]:
    """The arguments for a generated picture and tone, a key frame each second."""
    return [
        *("-v", "error", "-f", "lavfi", "-i", f"testsrc=size={size}:rate=25"),
        *("-f", "lavfi", "-i", "sine=frequency=440:sample_rate=48000", "-t", str(seconds)),
        *("-c:v", codec, "-g", "25", "-pix_fmt", "yuv420p", "-c:a", "aac"),
        *(("-preset", "ultrafast", "-tune", "zerolatency") if codec == "libx264" else ()),
        *("-f", "flv"),
    ]


async def made(seconds: float, **more: str) -> bytes:
    """An FLV stream of some seconds, made at once."""
    process = await asyncio.create_subprocess_exec(
        *(ffmpeg(), *picture(seconds, **more), "-"), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    flv = await process.stdout.read()
    await process.wait()
    return flv


@asynccontextmanager
async def publishing(
    station: Station, seconds: float = 60, **more: str
) -> AsyncIterator[asyncio.Task[int]]:
    """Ffmpeg in real time through `POST /live/publish`, until the block ends."""
    process = await asyncio.create_subprocess_exec(
        *(ffmpeg(), "-re", *picture(seconds, **more), "-"), stdout=asyncio.subprocess.PIPE
    )

    async def body() -> AsyncIterator[bytes]:
        assert process.stdout is not None
        while data := await process.stdout.read(65536):
            yield data

    async def publish() -> int:
        async with (
            ClientSession() as session,
            session.post(f"{station.url}/live/publish", data=body(), headers=BEARER) as answer,
        ):
            return answer.status

    task = asyncio.create_task(publish())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task])
        if process.returncode is None:
            process.kill()
        # Read to the end, or its pipe is still open when the loop closes.
        assert process.stdout is not None
        await process.stdout.read()
        await process.wait()
