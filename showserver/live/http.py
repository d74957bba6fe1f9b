"""The relay over HTTP: one endless response to each viewer."""

import asyncio
import socket
from collections.abc import Awaitable, Callable

from aiohttp import web

from showserver.live.relay import TsRelay, TsViewer

BEHIND_S = 5.0  # that a viewer may be late in taking what was sent; then it is let go
SENT_BYTES = 256 * 1024  # that the system may hold for a viewer: what waits there cannot be skipped


def watch_handler(
    relay: TsRelay, *, behind_s: float = BEHIND_S
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A GET handler that sends the relay's stream until it ends or the viewer leaves."""

    async def watch(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={"Content-Type": "video/mp2t", "Cache-Control": "no-store"}
        )
        viewer = relay.join()
        try:
            await response.prepare(request)
            _keep_short(request)
            await _send(viewer, response, behind_s)
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


async def _send(viewer: TsViewer, response: web.StreamResponse, behind_s: float) -> None:
    while data := await viewer.read():
        async with asyncio.timeout_at(viewer.taken_from + behind_s):
            await response.write(data)


def _keep_short(request: web.Request) -> None:
    """Let the system hold little for this viewer."""
    connection = request.transport and request.transport.get_extra_info("socket")
    if connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SENT_BYTES)
