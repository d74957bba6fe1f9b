"""How long the studio lives: until its work is done, it is told to stop, or nobody is left."""

import asyncio
import os
import signal
from collections.abc import Coroutine

from showserver.rehearsal.studio import PARENT

PARENT_CHECK_S = 0.5


async def until_told(work: Coroutine[None, None, None]) -> None:
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
