"""The real ffmpeg binary on the real port."""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from showserver.live import flv
from showserver.live.rtmp.listener import Listener
from tests.helpers.certificate import certificate
from tests.showserver.live.rtmp.given import KEY, MemoryIngest

FFMPEG = shutil.which("ffmpeg")
PICTURE = (
    *("-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25", "-f", "lavfi", "-i", "sine"),
    *("-pix_fmt", "yuv420p", "-g", "25"),
)
H264 = ("-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency", "-c:a", "aac")
pytestmark = pytest.mark.skipif(FFMPEG is None, reason="the ffmpeg binary is not installed")


@pytest.fixture
async def door() -> AsyncIterator[tuple[MemoryIngest, str]]:
    ingest = MemoryIngest()
    listener = Listener(ingest)
    port = await listener.open("127.0.0.1", 0)
    yield ingest, f"rtmp://127.0.0.1:{port}/live"
    await listener.close()


@contextlib.asynccontextmanager
async def publishing(address: str, *words: str) -> AsyncIterator[asyncio.subprocess.Process]:
    command = ("-v", "error", "-re", *PICTURE, *words, "-f", "flv", address)
    process = await asyncio.create_subprocess_exec(
        str(FFMPEG), *command, stdin=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def errors_of(process: asyncio.subprocess.Process) -> str:
    async with asyncio.timeout(20):
        return (await process.communicate())[1].decode()


async def test_ffmpeg_goes_live_with_the_key_and_leaves_in_peace(door):
    ingest, address = door
    async with publishing(f"{address}/{KEY}", *H264, "-t", "2") as ffmpeg:
        said = await errors_of(ffmpeg)
    assert (ffmpeg.returncode, said) == (0, "")
    assert await ingest.takes[0].until_ended() == "finished"
    assert ingest.offered == [KEY]
    told = [(tag, flv.described(tag)) for tag in ingest.takes[0].tags]
    frames = [tag.timestamp for tag, what in told if what.kind != "data" and not what.is_header]
    assert frames[0] == 0
    assert sum(what.kind == "video" and not what.is_header for _, what in told) == 50
    assert sum(what.is_key and not what.is_header for _, what in told) == 2
    assert {what.codec for _, what in told} == {"", "H.264", "AAC"}
    assert ingest.takes[0].findings == []


async def test_ffmpeg_goes_live_by_rtmps(tmp_path: Path):
    ingest = MemoryIngest()
    listener = Listener(ingest, tls=certificate(tmp_path)[0])
    port = await listener.open("127.0.0.1", 0)
    async with publishing(f"rtmps://127.0.0.1:{port}/live/{KEY}", *H264, "-t", "1") as ffmpeg:
        assert await errors_of(ffmpeg) == ""
    assert await ingest.takes[0].until_ended() == "finished"
    assert len(ingest.takes[0].tags) > 50
    await listener.close()


async def test_ffmpeg_hears_of_a_wrong_key_at_once(door):
    ingest, address = door
    async with publishing(f"{address}/guess", *H264) as ffmpeg:
        said = await errors_of(ffmpeg)
    assert ffmpeg.returncode
    assert "stream key" in said
    assert ingest.takes == []


async def test_a_second_ffmpeg_is_refused_and_the_first_goes_on(door):
    ingest, address = door
    async with publishing(f"{address}/{KEY}", *H264) as first:
        await asyncio.wait_for(ingest.began.wait(), 20)
        async with publishing(f"{address}/{KEY}", *H264) as second:
            assert "Another publisher is live" in await errors_of(second)
        await ingest.takes[0].until_tags(len(ingest.takes[0].tags) + 10)
        first.kill()
    assert await ingest.takes[0].until_ended() == "dropped"
    assert len(ingest.takes) == 1


async def test_a_codec_that_viewers_lack_is_named_to_ffmpeg(door):
    ingest, address = door
    async with publishing(f"{address}/{KEY}", "-c:v", "flv1", "-c:a", "aac") as ffmpeg:
        await errors_of(ffmpeg)
    assert await ingest.takes[0].until_ended() == "codec_refused"
    assert ingest.takes[0].findings[0].name == "H.263"
