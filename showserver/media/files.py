"""A file as the answer to a request."""

from __future__ import annotations

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter


class File(web.FileResponse):
    """A file over HTTP. Who hangs up before it is sent is no error of ours."""

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        """Send the head and the file; raises `ConnectionError` when nobody is there any more."""
        try:
            return await super().prepare(request)
        except RuntimeError as error:
            # asyncio's sendfile says so of a connection that closes, and aiohttp lets it through.
            if request.transport is None or request.transport.is_closing():
                raise ConnectionResetError("the reader is gone") from error
            raise
