"""A wire between two parts that a test cuts, lets swallow everything, and mends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress

from tests.helpers.server_process import free_port

READ_BYTES = 64 * 1024
End = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class FaultyWire:
    """Passes TCP connections on to a port of this machine, in a thread of its own."""

    def __init__(self) -> None:
        self.port = free_port()
        self._to_port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="wire")
        self._calls: set[asyncio.Task[None]] = set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._may_pass = asyncio.Event()
        self._lives = 0  # counts the times that the connections were forgotten
        self._server: asyncio.Server | None = None

    @contextmanager
    def laid(self, to_port: int) -> Iterator[FaultyWire]:
        """Have the wire lead to this port until the block ends."""
        self._to_port = to_port
        self._thread.start()
        self.mend()
        try:
            yield self
        finally:
            self._do(self._end)
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def cut(self) -> None:
        """Break every connection, and refuse new ones."""
        self._do(self._cut)

    def swallow(self) -> None:
        """Let connections be, and new ones come, while nothing passes any more."""
        self._do(self._swallow)

    def mend(self, *, forgets: bool = False) -> None:
        """Let everything pass again, what waited too.

        A wire that forgets leaves the connections that it swallowed dead, as a new router does:
        who sends is told, who only listens hears nothing.
        """
        self._lives += forgets
        self._do(self._mend)

    def _do(self, work: Callable[[], Awaitable[None]]) -> None:
        async def done() -> None:
            await work()

        asyncio.run_coroutine_threadsafe(done(), self._loop).result(10)

    async def _mend(self) -> None:
        self._may_pass.set()
        if self._server is None:
            self._server = await asyncio.start_server(self._came, "127.0.0.1", self.port)

    async def _swallow(self) -> None:
        self._may_pass.clear()

    async def _cut(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for writer in self._writers:
            writer.transport.abort()

    async def _end(self) -> None:
        await self._cut()
        for call in self._calls:
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)

    async def _came(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        call = asyncio.current_task()
        assert call is not None
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)
        try:
            await self._connect(reader, writer)
        except asyncio.CancelledError:
            pass  # by the end of the wire; a stream's own task may not end so
        finally:
            self._drop(writer)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        await self._may_pass.wait()
        life = self._lives
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._to_port)
        except OSError:
            return
        self._writers.add(far_writer)
        here, there = (reader, writer), (far_reader, far_writer)
        ways = [self._pass(here, there, life), self._pass(there, here, life)]
        passing = [asyncio.create_task(way) for way in ways]
        try:
            await asyncio.wait(passing, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in passing:
                task.cancel()
            self._drop(far_writer)

    async def _pass(self, here: End, there: End, life: int) -> None:
        """Pass on what comes from here, until either end is gone."""
        with suppress(OSError):
            while data := await here[0].read(READ_BYTES):
                await self._may_pass.wait()
                if life != self._lives:
                    self._drop(here[1])
                    await asyncio.Event().wait()
                there[1].write(data)
                await there[1].drain()

    def _drop(self, writer: asyncio.StreamWriter) -> None:
        self._writers.discard(writer)
        writer.transport.abort()
