"""Reads what stands on the door of a house, without coming in."""

from __future__ import annotations

import asyncio
import io
import socket
import ssl
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from typing import Literal, cast
from urllib.parse import SplitResult, urlsplit

from desktop.link.address import door_url, websocket_url
from showserver.wire.codec import decode_doorplate
from showserver.wire.door import Doorplate

PATIENCE_S = 4.0
ANSWER_BYTES = 64 * 1024
CHUNK_BYTES = 8 * 1024

Reason = Literal["unreachable", "not_applaus", "too_fast"]


class DoorShut(Exception):
    """Nothing can be read there: nobody answers, it is no Applaus, or codes have to wait."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


async def read_door(typed: str, code: str, patience_s: float = PATIENCE_S) -> Doorplate:
    """Return what the house at this address tells; its `phase` is empty without a right code.

    Raises `BadAddress` and `DoorShut`.
    """
    url = urlsplit(door_url(websocket_url(typed), code))
    answer = bytearray()
    try:
        async with asyncio.timeout(patience_s):
            await _ask(url, answer)
    except (ssl.SSLError, ConnectionResetError, ConnectionAbortedError):  # somebody hung up
        raise DoorShut("not_applaus") from None
    except (OSError, UnicodeError):  # no such host, refused, too slow, no name that can be
        # Who talks and never ends is somebody else; who is silent is nobody.
        raise DoorShut("not_applaus" if answer else "unreachable") from None
    status, body = _parsed(bytes(answer))
    plate = decode_doorplate(body)
    if plate is None:
        raise DoorShut("not_applaus")
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise DoorShut("too_fast")
    return plate


async def _ask(url: SplitResult, answer: bytearray) -> None:
    """Send one request and collect the answer, up to a bound."""
    secure = url.scheme == "https"
    port = url.port or (443 if secure else 80)
    host = url.netloc.encode("idna").decode()
    reader, writer = await asyncio.open_connection(url.hostname, port, ssl=secure or None)
    try:
        head = f"GET {url.path}?{url.query} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        writer.write(head.encode("ascii"))
        while len(answer) < ANSWER_BYTES and (chunk := await reader.read(CHUNK_BYTES)):
            answer += chunk
    finally:
        writer.transport.abort()  # all was read; nobody waits for a polite end


class _Received:
    """An answer that came already, in the shape that the library's parser reads from."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer

    def makefile(self, mode: str) -> io.BytesIO:
        return io.BytesIO(self._answer)


def _parsed(answer: bytes) -> tuple[int, bytes]:
    response = HTTPResponse(cast(socket.socket, _Received(answer)))
    try:
        response.begin()
        return response.status, response.read()
    except (HTTPException, ValueError):
        raise DoorShut("not_applaus") from None
