"""The RTMP port: who may come in, and how many."""

from __future__ import annotations

import asyncio
import ssl

from showserver.live.publisher import Ingest
from showserver.live.rtmp.call import DEFAULT_LIMITS, READ_BYTES, Call, Limits
from showserver.live.rtmp.places import check_place


class Listener:
    """Listens for publishers. Whatever comes in, the show that runs is not touched."""

    def __init__(
        self,
        ingest: Ingest,
        *,
        tls: ssl.SSLContext | None = None,
        insecure: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        """`tls` makes it RTMPS; `insecure` allows plain RTMP on a public address."""
        self._ingest = ingest
        self._tls = tls
        self._insecure = insecure
        self._limits = limits
        self._server: asyncio.Server | None = None
        self._visits: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._half_open: dict[asyncio.Task[None], None] = {}
        self._live: Call | None = None

    @property
    def half_open(self) -> int:
        """How many connections have not gone live."""
        return len(self._half_open)

    async def open(self, host: str, port: int) -> int:
        """Listen, and return the port; raises `PlainOnPublicAddress`, `OSError`."""
        if self._tls is None and not self._insecure:
            await check_place(host)
        self._server = await asyncio.start_server(self._came, host, port, limit=READ_BYTES)
        return int(self._server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Listen no more and end all connections."""
        if self._server is not None:
            self._server.close()
        for visit in list(self._visits):
            visit.cancel()
        await asyncio.gather(*self._visits, return_exceptions=True)

    def went_live(self, call: Call) -> None:
        """Count a connection no longer among the half-open ones."""
        self._live = call
        visit = asyncio.current_task()
        if visit is not None:
            self._half_open.pop(visit, None)

    async def make_room(self) -> bool:
        """End the take of a publisher that has fallen silent; return whether there was one."""
        if self._live is None or not self._live.is_stale:
            return False
        stale, self._live = self._live, None
        await stale.give_way()
        return True

    def _came(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._half_open) >= self._limits.half_open:
            oldest = next(iter(self._half_open))
            del self._half_open[oldest]
            oldest.cancel()
        call = Call(self._ingest, reader, writer, self._limits, self)
        visit = asyncio.create_task(call.run(self._tls))
        self._visits[visit] = writer
        self._half_open[visit] = None
        visit.add_done_callback(self._left)

    def _left(self, visit: asyncio.Task[None]) -> None:
        # Here, as a visit that is turned away before it began never comes to its own end.
        self._visits.pop(visit).transport.abort()
        self._half_open.pop(visit, None)
