"""A real `applaus-server serve` in a process of its own, that a test may kill and start again."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from pathlib import Path

READY_S = 30


def free_port() -> int:
    """A port that is free now, so that a server can come back on the same one."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


class ServerProcess:
    """One data folder and the process that serves it; the ports stay through every restart."""

    command: Sequence[str] = (str(Path(sys.executable).parent / "applaus-server"),)

    def __init__(self, data: Path, *options: str) -> None:
        self.data = data
        self._options = options
        self.port, self.http_port = free_port(), free_port()
        self.url = f"ws://127.0.0.1:{self.port}/v1"
        self.told: list[str] = []
        self._process: Process | None = None
        self._ears: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Start it and wait for its ready line."""
        self._process = await asyncio.create_subprocess_exec(
            *(*self.command, "serve", "--data", str(self.data), "--port", str(self.port)),
            *("--http-port", str(self.http_port)),
            *self._options,
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=None,
        )
        async with asyncio.timeout(READY_S):
            assert self._process.stdout is not None
            async for line in self._process.stdout:
                self.told.append(line.decode().rstrip())
                if line.startswith(b"ready "):
                    return
        raise AssertionError(f"the server ended before it was ready: {self.told}")

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    async def kill(self) -> None:
        """kill -9, and wait until the process is gone."""
        os.kill(self.pid, signal.SIGKILL)
        await self._gone()

    async def stop(self) -> int:
        """SIGTERM; returns the exit code."""
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
        return await self._gone()

    async def _gone(self) -> int:
        assert self._process is not None
        async with asyncio.timeout(15):
            return await self._process.wait()

    def secret(self, label: str) -> str:
        """What the first start told under a label, such as `owner key`."""
        for line in self.told:
            name, _, value = line.partition(":")
            if label in name.lower():
                return value.strip()
        raise AssertionError(f"the server told no {label!r}: {self.told}")
