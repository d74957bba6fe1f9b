"""One chunked `POST /live/publish`, whose answer may come before the end."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from urllib.parse import urlsplit

CONNECT_S = 10.0
SEND_S = 5.0  # for the network to take what was encoded
ANSWER_S = 0.4  # for a server that refuses to say so before the first byte
GOODBYE_S = 3.0
ANSWER_BYTES = 16 * 1024
HELD_BYTES = 256 * 1024
"""What the system may hold for a slow network, under a second; more would be sent too late."""
PATH = "/live/publish"


class Answered(Exception):
    """The server ended the request with this HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Post:
    """An open request. `OSError` and `TimeoutError` tell that the network is gone."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writer = writer
        self._answer = asyncio.create_task(_status(reader))

    @classmethod
    async def open(cls, url: str, key: str) -> Post:
        """Ask a server, by its media address, to take a stream; raises `Answered` if it won't."""
        parts = urlsplit(url)
        host, is_tls = parts.hostname or "", parts.scheme == "https"
        port = parts.port or (443 if is_tls else 80)
        tls = ssl.create_default_context() if is_tls else None
        async with asyncio.timeout(CONNECT_S):
            reader, writer = await asyncio.open_connection(host, port, ssl=tls, limit=ANSWER_BYTES)
        told: socket.socket = writer.get_extra_info("socket")
        told.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, HELD_BYTES)
        writer.transport.set_write_buffer_limits(HELD_BYTES // 4)
        post = cls(reader, writer)
        try:
            writer.write(_head(parts.netloc, parts.path.rstrip("/") + PATH, key))
            await asyncio.wait({post._answer}, timeout=ANSWER_S)
            post.look()
        except BaseException:
            post.abort()
            raise
        return post

    async def send(self, data: bytes) -> None:
        """Send some of the stream."""
        self.look()
        self._writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        try:
            async with asyncio.timeout(SEND_S):
                await self._writer.drain()
        except OSError:
            # It hung up on us: perhaps it said why.
            await asyncio.wait({self._answer}, timeout=ANSWER_S)
            self.look()
            raise

    def look(self) -> None:
        """Raise `Answered` if the server has answered, or the error that ended the connection."""
        if self._answer.done():
            raise Answered(self._answer.result())

    async def finish(self) -> None:
        """End the stream properly and hear the answer, for a while."""
        with contextlib.suppress(OSError, TimeoutError):
            self._writer.write(b"0\r\n\r\n")
            async with asyncio.timeout(GOODBYE_S):
                await self._writer.drain()
                await asyncio.wait({self._answer})
        self.abort()

    def abort(self) -> None:
        """Hang up."""
        self._answer.cancel()
        if self._answer.done() and not self._answer.cancelled():
            self._answer.exception()  # it was seen, or nobody wants to know any more
        self._writer.transport.abort()


def _head(netloc: str, path: str, key: str) -> bytes:
    host = netloc.rpartition("@")[2]
    lines = [
        f"POST {path} HTTP/1.1",
        f"Host: {host}",
        f"Authorization: Bearer {key}",
        "Content-Type: video/x-flv",
        "Transfer-Encoding: chunked",
        "Connection: close",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


async def _status(reader: asyncio.StreamReader) -> int:
    """Wait for the answer and return its status; raises `ConnectionError` for none."""
    try:
        line = await reader.readuntil(b"\r\n")
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
        raise ConnectionResetError("the server hung up without an answer") from error
    words = line.split()
    if len(words) < 2 or not words[0].startswith(b"HTTP/1.") or not words[1].isdigit():
        raise ConnectionResetError("expected an HTTP answer, got something else")
    return int(words[1])
