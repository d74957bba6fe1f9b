"""A whole server with its commands: live by RTMP, killed, and up again with the recording."""

import asyncio
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from pathlib import Path

import av
import pytest
from aiohttp import ClientSession

from showserver.live.recording import Kept, kept_segments
from tests.showserver.live.given import PATIENCE_S, ffmpeg, picture, until

SERVER = (sys.executable, "-m", "showserver.cli")


class Server:
    """`applaus-server serve` with what it said at its start."""

    def __init__(self, process: asyncio.subprocess.Process, said: str) -> None:
        self.process = process
        self.http = re.search(r"(http://\S+)", said)[1]
        self.websocket = re.search(r"(ws://\S+)", said)[1]
        self.rtmp = re.search(r"(rtmps?://\S+)", said)[1]
        self.ports = [*re.findall(r":(\d+)", said)]


@asynccontextmanager
async def serving(data: Path, *more: str) -> AsyncIterator[Server]:
    process = await asyncio.create_subprocess_exec(
        *(*SERVER, "serve", "--data", str(data), "--port", "0", "--http-port", "0", *more),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        said = ""
        async with asyncio.timeout(PATIENCE_S):
            while "ready" not in said:
                line = await process.stdout.readline()
                assert line, said
                said += line.decode()
        yield Server(process, said)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.stdout.read()
        await process.wait()


async def said_by(*command: str) -> str:
    process = await asyncio.create_subprocess_exec(
        *(*SERVER, *command), stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert process.returncode == 0
    return out.decode().strip()


@asynccontextmanager
async def going_live(address: str, *more: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        *(ffmpeg(), "-re", *picture(60), *more, address),
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.stderr.read()
        await process.wait()


def recorded(data: Path) -> list[Kept]:
    return [kept for show in (data / "recordings").glob("*") for kept in kept_segments(show)]


async def test_a_show_goes_live_by_rtmp_and_its_recording_outlives_a_kill(tmp_path):
    async with serving(tmp_path, "--rtmp-port", "0") as server:
        key = await said_by("stream-key", "--data", str(tmp_path))
        token = await said_by("media-token", "--data", str(tmp_path))
        async with going_live(f"{server.rtmp}/{key}"):
            await until(lambda: len(recorded(tmp_path)) >= 3)
            async with (
                ClientSession() as session,
                session.get(f"{server.http}/live/stream.ts?token={token}") as answer,
            ):
                data = await answer.content.readexactly(188 * 300)
            with av.open(BytesIO(data)) as seen:
                assert next(seen.decode(video=0)).width == 320
            server.process.send_signal(signal.SIGKILL)
            await server.process.wait()
    before = recorded(tmp_path)
    async with serving(tmp_path, "--rtmp-port", "0") as server:
        assert await said_by("stream-key", "--data", str(tmp_path)) == key
        async with going_live(f"{server.rtmp}/{key}"):
            await until(lambda: len(recorded(tmp_path)) >= len(before) + 3)
        # The token outlives the restart, as the secret does.
        watched = f"{server.http}/live/index.m3u8?token={token}"
        async with ClientSession() as session, session.get(watched) as answer:
            assert answer.status == 200
    at = [kept.at for kept in recorded(tmp_path)]
    assert at == sorted(at)
    assert all((stat := kept.file.stat()).st_size and not stat.st_mode & 0o077 for kept in before)


async def test_a_wrong_key_is_told_at_once_and_renewing_voids_the_old(tmp_path):
    async with serving(tmp_path, "--rtmp-port", "0") as server:
        old = await said_by("stream-key", "--data", str(tmp_path))
        fresh = await said_by("stream-key", "--data", str(tmp_path), "--renew")
        assert fresh != old
        assert await said_by("stream-key", "--data", str(tmp_path)) == fresh
        async with going_live(f"{server.rtmp}/{old}") as publisher, asyncio.timeout(PATIENCE_S):
            assert await publisher.wait() != 0
        async with going_live(f"{server.rtmp}/{fresh}"):
            await until(lambda: recorded(tmp_path))


@pytest.mark.parametrize("command", ["stream-key", "media-token"])
async def test_both_secrets_are_told_without_a_server(tmp_path, command):
    async with serving(tmp_path, "--rtmp-port", "0"):
        pass
    assert "\n" not in await said_by(command, "--data", str(tmp_path))
