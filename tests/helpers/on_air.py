"""A real server with the live clock on air by RTMP, and the addresses at which it is watched."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

from tests.helpers.live_clock import live_clock
from tests.helpers.meters import children
from tests.helpers.running_house import RunningHouse

COMMAND = str(Path(sys.executable).parent / "applaus-server")
READY_S = 30


class OnAir(NamedTuple):
    """A server whose show is live."""

    server: RunningHouse
    publisher: int

    @property
    def http(self) -> str:
        return f"http://127.0.0.1:{self.server.http_port}"

    def child(self) -> int:
        """The process that remuxes."""
        return self.child_at_work("child")

    def child_at_work(self, program: str) -> int:
        """The process that runs this module of the live rooms."""
        module = f"\0showserver.live.{program}\0".encode()
        (pid,) = (
            pid
            for pid in children(self.server.pid)
            if module in Path(f"/proc/{pid}/cmdline").read_bytes()
        )
        return pid

    async def address(self, path: str) -> str:
        """Where to watch, with a fresh media token."""
        return f"{self.http}/live/{path}?token={await told('media-token', self.server.data)}"


async def told(command: str, data: Path) -> str:
    """What a command of the server prints about a data folder."""
    process = await asyncio.create_subprocess_exec(
        *(COMMAND, command, "--data", str(data)), stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert process.returncode == 0
    return out.decode().strip()


@asynccontextmanager
async def serving(
    data: Path, *options: str, kind: type[RunningHouse] = RunningHouse
) -> AsyncIterator[RunningHouse]:
    """Serve a show that is on air, without a picture yet, until the block ends."""
    server = kind(data, "--rtmp-port", "0", *options)
    await server.start()
    try:
        host = await server.open_doors()
        assert (await host.do("show.go_on_air", show_id=host.show))["kind"] == "accepted"
        await host.connection.close()
        yield server
    finally:
        await server.stop()


@asynccontextmanager
async def live_on(server: RunningHouse, *clock: str) -> AsyncIterator[OnAir]:
    """Publish the clock with these options until the block ends; there is a playlist by then."""
    door = re.search(r"rtmp://\S+", "\n".join(server.told))
    assert door is not None, server.told
    key = await told("stream-key", server.data)
    async with live_clock(f"{door[0]}/{key}", *clock) as publisher:
        async with asyncio.timeout(READY_S):
            while len(list((server.data / "recordings").rglob("*.ts"))) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        yield OnAir(server, publisher.pid)


@asynccontextmanager
async def on_air(data: Path, *options: str, clock: Sequence[str] = ()) -> AsyncIterator[OnAir]:
    """Serve with these options and publish the clock with those, until the block ends."""
    async with serving(data, *options) as server, live_on(server, *clock) as air:
        yield air
