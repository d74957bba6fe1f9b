"""The studio goes live as OBS does, and again after the server was away."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import av

from tests.helpers.on_air import told
from tests.helpers.server_process import ServerProcess, free_port

SOON_S = 20


@asynccontextmanager
async def studio(address: str, key: str) -> AsyncIterator[Process]:
    """The studio, live at an address with a key."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "showserver.rehearsal.studio", "publish", address),
        *("--size", "320x180"),
        stdout=PIPE,
        stderr=PIPE,
        env={**os.environ, "APPLAUS_STREAM_KEY": key},
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def says(process: Process, start: str) -> str:
    """Wait for a line that begins so."""
    assert process.stdout is not None
    async with asyncio.timeout(SOON_S):
        async for line in process.stdout:
            if line.decode().startswith(start):
                return line.decode()
    raise AssertionError(f"the studio ended without {start!r}")


async def test_the_studio_is_seen_live_and_comes_back_after_the_server(tmp_path: Path) -> None:
    port = free_port()
    server = ServerProcess(tmp_path / "house", "--rtmp-port", str(port))
    await server.start()
    address = f"rtmp://127.0.0.1:{port}/live"
    async with studio(address, await told("stream-key", server.data)) as process:
        await says(process, "live at ")
        await watched(server)
        await server.kill()
        await says(process, "away: ")
        await server.start()
        await says(process, "live at ")
        await watched(server)
    await server.stop()


async def test_a_studio_with_a_wrong_key_says_that_it_is_not_live(tmp_path: Path) -> None:
    port = free_port()
    server = ServerProcess(tmp_path / "house", "--rtmp-port", str(port))
    await server.start()
    async with studio(f"rtmp://127.0.0.1:{port}/live", "guessed") as process:
        async with asyncio.timeout(SOON_S):
            _, complaint = await process.communicate()
        assert process.returncode == 1
        assert b"The studio is not live" in complaint
    await server.stop()


async def watched(server: ServerProcess) -> None:
    """See the live picture as a viewer would; asked again until there is one."""
    token = await told("media-token", server.data)
    url = f"http://127.0.0.1:{server.http_port}/live/stream.ts?token={token}"
    async with asyncio.timeout(SOON_S):
        while not await asyncio.to_thread(_frames, url):
            pass


def _frames(url: str) -> bool:
    try:
        with av.open(url, timeout=SOON_S) as stream:
            return next(stream.decode(video=0)).width == 320
    except OSError:
        return False
