"""The sound check before the doors: a real console hears the stream that employees will get."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.helpers.live_windows import live_window
from tests.helpers.on_air import told
from tests.helpers.server_process import ServerProcess, free_port
from tests.showserver.live.given import ffmpeg

pytestmark = [pytest.mark.e2e, pytest.mark.display, pytest.mark.timeout(240)]

PATIENCE_S = 60.0  # for processes that start on a busy machine
VOICES = {
    "volume=0dB": "They hear you well",
    "volume=-20dB": "Very soft, move closer to the microphone",
    "volume=-90dB": "We hear nothing",
    "volume=40dB": "Too loud, it crackles",
}
"""Of a tone that peaks at -18 dBFS, how much louder it is made, and what is said of it."""


@contextlib.asynccontextmanager
async def speaking(address: str, filter_: str) -> AsyncIterator[None]:
    """Ffmpeg with a tone of this loudness, live until the block ends."""
    process = await asyncio.create_subprocess_exec(
        *(ffmpeg(), "-v", "error", "-re", "-f", "lavfi", "-i", "testsrc=size=640x360:rate=25"),
        *("-f", "lavfi", "-i", "sine=frequency=300:sample_rate=48000", "-af", filter_),
        *("-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency", "-g", "25"),
        *("-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "128k", "-f", "flv", address),
    )
    try:
        yield
    finally:
        process.kill()
        await process.wait()


async def test_the_console_says_before_the_doors_how_one_is_heard(
    tmp_path: Path, display_environment: dict[str, str]
) -> None:
    port = free_port()
    server = ServerProcess(tmp_path / "house", "--rtmp-port", str(port))
    await server.start()
    try:
        address = f"rtmp://127.0.0.1:{port}/live/{await told('stream-key', server.data)}"
        host = ("host", server.url, "--key", server.secret("owner key"), "--name", "Hetty")
        with live_window(tmp_path, "console", display_environment, *host) as console:
            for filter_, verdict in VOICES.items():
                async with speaking(address, filter_):
                    await asyncio.to_thread(
                        console.driver.until, "hearingVerdict.text", verdict, PATIENCE_S
                    )
            assert console.driver.read("desk.show.phase") == "planned"
    finally:
        await server.stop()
