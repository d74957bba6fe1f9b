"""The studio's own small web server: the stream at `/studio.ts`."""

import asyncio
import os
import signal
from collections.abc import Coroutine
from datetime import datetime

from aiohttp import web

from showserver.live.http import watch_handler
from showserver.live.relay import TsRelay
from showserver.rehearsal.studio import PARENT
from showserver.rehearsal.studio.stream import broadcast

PATH = "/studio.ts"
PARENT_CHECK_S = 0.5
GOODBYE_S = 0.3  # for viewers to take what is left


async def serve(
    *, host: str, port: int, size: tuple[int, int], fps: int, seconds: float | None
) -> None:
    """Serve until `seconds` have passed, SIGTERM or SIGINT came, or the parent has died."""
    relay = TsRelay()
    app = web.Application()
    app.router.add_get(PATH, watch_handler(relay), allow_head=False)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=GOODBYE_S)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        bound = runner.addresses[0][1]
        print(f"studio http://{host}:{bound}{PATH}", flush=True)
        await _until_told(
            broadcast(relay.feed, size=size, fps=fps, now=datetime.now, seconds=seconds)
        )
    finally:
        relay.end()
        await runner.cleanup()


async def _until_told(work: Coroutine[None, None, None]) -> None:
    """Do the work until it is done, a signal comes or the parent is gone."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    jobs = {
        asyncio.ensure_future(work),
        asyncio.ensure_future(_orphaned(PARENT)),
        asyncio.ensure_future(stop.wait()),
    }
    done, rest = await asyncio.wait(jobs, return_when=asyncio.FIRST_COMPLETED)
    for job in rest:
        job.cancel()
    await asyncio.gather(*rest, return_exceptions=True)
    for job in done:
        job.result()


async def _orphaned(parent: int) -> None:
    """Return when this process has been handed to another parent."""
    while os.getppid() == parent:  # noqa: ASYNC110  nothing tells of a parent's death
        await asyncio.sleep(PARENT_CHECK_S)
