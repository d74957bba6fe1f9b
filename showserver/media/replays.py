"""Shows that are over, over HTTP: one line an event, for the holder of a media token."""

from __future__ import annotations

import asyncio
import zlib
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import msgspec
from aiohttp import hdrs, web

from showserver.access.keyring import Keyring
from showserver.access.media_tokens import BadToken
from showserver.control.studio import Studio
from showserver.domain.people import PersonChanged, PersonJoined
from showserver.domain.refusals import Unavailable
from showserver.domain.room import Room
from showserver.journal.record import Record
from showserver.wire.frames import News
from showserver.wire.replay import ReplayHead

KEPT = 3
"""Shows that are kept as they go out: 100,000 events take some 4 MB."""
GZIP_BITS = 31
CHUNK_BYTES = 256 * 1024

_encode = msgspec.json.Encoder().encode


class Replays:
    """Writes each show once for all who watch it again, and anew when something in it changed."""

    def __init__(self, studio: Studio, keys: Keyring) -> None:
        """Nothing is read before somebody asks."""
        self._studio = studio
        self._keys = keys
        self._made: OrderedDict[str, asyncio.Task[bytes]] = OrderedDict()
        self._thread = ThreadPoolExecutor(1, "replay")
        studio.on_durable(self._forget)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes for the HTTP server."""
        return [web.get("/replays/{show}.jsonl", self._show)]

    def close(self) -> None:
        """Stop writing."""
        for task in self._made.values():
            task.cancel()
        self._thread.shutdown(cancel_futures=True)

    async def _show(self, request: web.Request) -> web.StreamResponse:
        show_id = request.match_info["show"]
        try:
            token = request.query.get("token", "")
            self._keys.media.check(token, show_id, self._studio.now())
        except BadToken as bad:
            raise web.HTTPForbidden(text=f"{bad}\n") from None
        room = self._studio.state.rooms.get(show_id)
        if room is None:
            raise web.HTTPNotFound(text="There is no such show.\n")
        if room.phase != "ended":
            raise web.HTTPConflict(text="This show is not over yet: watch it live.\n")
        try:
            packed = await asyncio.shield(self._lines(room))
        except Unavailable:
            raise web.HTTPServiceUnavailable(text="The show cannot be read now.\n") from None
        return await _sent(request, packed)

    def _lines(self, room: Room) -> asyncio.Task[bytes]:
        task = self._made.get(room.show_id)
        if task is None or (task.done() and (task.cancelled() or task.exception())):
            task = self._made[room.show_id] = asyncio.create_task(self._packed(room))
        self._made.move_to_end(room.show_id)
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        return task

    def _forget(self, records: Sequence[Record]) -> None:
        """Hear that something happened: the next one who asks gets it without what went."""
        for record in records:
            self._made.pop(record.show, None)
            if not record.show and not isinstance(record.event, PersonJoined | PersonChanged):
                self._made.clear()  # what happens in the house may concern every show

    async def _packed(self, room: Room) -> bytes:
        """Return the gzipped lines. The thread works in slices, so that the show goes on."""
        loop = asyncio.get_running_loop()
        past = self._studio.past(room.show_id)
        until = self._studio.state.seq
        tallies, late = await loop.run_in_executor(self._thread, past.tallies)
        head = ReplayHead(
            self._studio.journal_name,
            until,
            room.show_id,
            room.on_air_at or room.doors_at,
            room.ended_at,
            room.recording,
            tallies,
            late,
        )
        packer = zlib.compressobj(wbits=GZIP_BITS, level=6)
        packed = [packer.compress(_encode(head) + b"\n")]
        slices = past.slices()

        def next_slice() -> bytes | None:
            items = next(slices, None)
            if items is None:
                return None
            lines = b"".join(_encode(News(at, event)) + b"\n" for at, event in items)  # type: ignore[arg-type]
            return packer.compress(lines)

        while (piece := await loop.run_in_executor(self._thread, next_slice)) is not None:
            packed.append(piece)
        return b"".join([*packed, packer.flush()])


async def _sent(request: web.Request, packed: bytes) -> web.StreamResponse:
    """Send it as it is kept, or unpacked piece by piece to a client that cannot."""
    headers = {
        hdrs.CONTENT_TYPE: "application/jsonl; charset=utf-8",
        hdrs.CACHE_CONTROL: "private, no-store",
        hdrs.VARY: hdrs.ACCEPT_ENCODING,
    }
    if "gzip" in request.headers.get(hdrs.ACCEPT_ENCODING, "").lower():
        return web.Response(body=packed, headers={**headers, hdrs.CONTENT_ENCODING: "gzip"})
    response = web.StreamResponse(headers=headers)
    await response.prepare(request)
    unpacker = zlib.decompressobj(wbits=GZIP_BITS)
    rest = packed
    while rest:
        await response.write(unpacker.decompress(rest, CHUNK_BYTES))
        rest = unpacker.unconsumed_tail
    await response.write_eof()
    return response
