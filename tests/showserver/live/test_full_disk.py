"""A disk that fills up while a show is live: the recording stops in time, the show never does."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from aiohttp import ClientSession

from showserver.live.recording import LOW, STOP, kept_segments
from tests.helpers.plain_client import PlainClient
from tests.helpers.server_process import ServerProcess, free_port
from tests.showserver.live.given import PATIENCE_S, until
from tests.showserver.live.test_server import going_live, said_by

DISK_MIB = 96
MIB = 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, too small for a show."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_MIB}m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("needs the right to mount a small file system")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def leave_free(disk: Path, share: float, more: int = 0) -> None:
    """Fill the disk until this share of it, and so many bytes more, are free."""
    usage = shutil.disk_usage(disk)
    size = usage.free - int(usage.total * share) - more
    with (disk / f"ballast-{size}").open("wb") as ballast:
        os.posix_fallocate(ballast.fileno(), 0, size)


async def disk_told(host: PlainClient, wanted: str) -> None:
    """Wait until the console is told so of the disk."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            gauge = await host.next("gauge")
            if (gauge.get("stream") or {}).get("disk", "enough") == wanted:
                return


async def test_recording_stops_before_the_disk_is_full_and_the_show_goes_on(small_disk: Path):
    rtmp = free_port()
    server = ServerProcess(small_disk / "house", "--rtmp-port", str(rtmp))
    await server.start()
    try:
        host = await PlainClient.join(
            server.url, role="crew", key=server.secret("owner key"), name="Hetty"
        )
        recordings = small_disk / "house" / "recordings" / host.show
        await host.do("doors.open", show_id=host.show)
        await disk_told(host, "enough")
        leave_free(small_disk, LOW, -MIB)
        await disk_told(host, "low")
        assert (await host.do("show.go_on_air", show_id=host.show))["kind"] == "accepted"
        key = await said_by("stream-key", "--data", str(server.data))
        async with going_live(f"rtmp://127.0.0.1:{rtmp}/live/{key}"):
            await until(lambda: len(kept_segments(recordings)) >= 3)
            leave_free(small_disk, STOP, MIB // 8)
            await disk_told(host, "none")
            kept = kept_segments(recordings)
            watched = f"http://127.0.0.1:{server.http_port}/live/index.m3u8"
            token = await said_by("media-token", "--data", str(server.data))
            async with ClientSession() as session:
                await lists_more(session, f"{watched}?token={token}", 3)
            assert len(kept_segments(recordings)) <= len(kept) + 1
            assert shutil.disk_usage(small_disk).free > MIB
            posted = await host.do("comment.post", text="Still here")
            assert posted["kind"] == "accepted"
        assert (await host.do("show.end", show_id=host.show))["kind"] == "accepted"
        made = (await host.event("recording.made"))["recording"]
        with av.open(str(recordings / "recording.mp4")) as film:
            seconds = sum(1 for _ in film.decode(video=0)) / 25
        assert abs(seconds * 1000 - made["lasts_ms"]) < 1_500
        assert seconds >= len(kept) - 1
        await host.leave()
    finally:
        await server.stop()


async def lists_more(session: ClientSession, address: str, count: int) -> None:
    """Watch the live playlist until it has listed so many segments more."""
    seen: set[str] = set()
    wanted: int | None = None
    async with asyncio.timeout(PATIENCE_S):
        while wanted is None or len(seen) < wanted:
            async with session.get(address) as answer:
                seen |= {line for line in (await answer.text()).split() if "seg/" in line}
            wanted = wanted or len(seen) + count
            await asyncio.sleep(0.5)  # a player's own rhythm
