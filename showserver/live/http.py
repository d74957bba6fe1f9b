"""The relay over HTTP: one endless response to each viewer."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from showserver.live.relay import TsRelay, TsViewer

STALL_S = 20.0  # seconds without any byte taken, after which a viewer is let go


def watch_handler(
    relay: TsRelay, *, stall_s: float = STALL_S
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A GET handler that sends the relay's stream until it ends or the viewer leaves."""

    async def watch(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={"Content-Type": "video/mp2t", "Cache-Control": "no-store"}
        )
        viewer = relay.join()
        try:
            await response.prepare(request)
            await _send(viewer, response, stall_s)
        except TimeoutError:
            # A polite close would wait behind the very bytes that nobody reads.
            if request.transport is not None:
                request.transport.abort()
        except ConnectionError:
            pass  # viewers leave by hanging up
        finally:
            relay.leave(viewer)
        return response

    return watch


async def _send(viewer: TsViewer, response: web.StreamResponse, stall_s: float) -> None:
    while data := await viewer.read():
        async with asyncio.timeout(stall_s):
            await response.write(data)
