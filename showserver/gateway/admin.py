"""The admin socket in the data folder: how a command on this machine reaches a running server."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

NAME = "admin.sock"
LINE_BYTES = 4096
PATIENCE_S = 10.0

Wishes = Mapping[str, Callable[[], Awaitable[Mapping[str, Any]]]]


class AdminSocket:
    """Answers one wish a connection, by name; only the owner of the folder can reach it."""

    def __init__(self, folder: Path, wishes: Wishes) -> None:
        """`wishes` are what may be asked."""
        self._folder = folder
        self._wishes = wishes
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen, in place of a server that is gone."""
        with _short_path(self._folder) as path:
            with contextlib.suppress(FileNotFoundError):
                path.unlink()
            listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            mask = os.umask(0o177)
            try:
                listening.bind(str(path))
            finally:
                os.umask(mask)
        self._server = await asyncio.start_unix_server(
            self._answer, sock=listening, limit=LINE_BYTES
        )

    async def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            (self._folder / NAME).unlink(missing_ok=True)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, ValueError, TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                line = await reader.readline()
                wish = self._wishes.get(line.decode(errors="replace").strip())
                answer = await wish() if wish else {"error": "unknown wish"}
                writer.write(msgspec.json.encode(answer) + b"\n")
                await writer.drain()
        writer.close()


def ask_running(folder: Path, wish: str) -> dict[str, Any] | None:
    """Ask the server that runs on this folder; None when none does."""
    with (
        contextlib.suppress(FileNotFoundError, ConnectionRefusedError),
        _short_path(folder) as path,
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection,
    ):
        connection.settimeout(PATIENCE_S)
        connection.connect(str(path))
        connection.sendall(wish.encode() + b"\n")
        with connection.makefile("rb") as answers:
            return msgspec.json.decode(answers.readline(), type=dict[str, Any])
    return None


@contextlib.contextmanager
def _short_path(folder: Path) -> Iterator[Path]:
    """Name the socket by the open folder: a socket's address holds no more than 107 bytes."""
    held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield Path(f"/proc/self/fd/{held}/{NAME}")
    finally:
        os.close(held)
