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
CHUNK_BYTES = 64 * 1024
"""Of the kept bytes, sent at once: all that waits in memory for a client that reads slowly."""
PLAIN_BYTES = 4 * 1024
"""The same for a client that takes no gzip: unpacked they are some 100 KB, at the worst 4 MB."""
STALLED_S = 30.0
"""That a client may take for one chunk; then it is let go."""

_encode = msgspec.json.Encoder().encode


class _Making:
    """A show as it is written, or was."""

    def __init__(self) -> None:
        self.has_begun = False
        self.task: asyncio.Task[bytes]

    @property
    def has_failed(self) -> bool:
        done = self.task.done()
        return done and (self.task.cancelled() or self.task.exception() is not None)


class Replays:
    """Writes each show once for all who watch it again, and anew when something in it changed.

    One is written at a time. However often it changes meanwhile, one more waits for its turn.
    """

    def __init__(self, studio: Studio, keys: Keyring) -> None:
        """Nothing is read before somebody asks."""
        self._studio = studio
        self._keys = keys
        self._made: OrderedDict[str, _Making] = OrderedDict()
        self._turn = asyncio.Lock()
        self._thread = ThreadPoolExecutor(1, "replay")
        studio.on_durable(self._forget)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes for the HTTP server."""
        return [web.get("/replays/{show}.jsonl", self._show, allow_head=False)]

    def close(self) -> None:
        """Stop writing."""
        for making in self._made.values():
            making.task.cancel()
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
            packed = await asyncio.shield(self._lines(show_id))
        except Unavailable:
            raise web.HTTPServiceUnavailable(text="The show cannot be read now.\n") from None
        return await _sent(request, packed)

    def _lines(self, show_id: str) -> asyncio.Task[bytes]:
        making = self._made.get(show_id)
        if making is None or making.has_failed:
            making = self._made[show_id] = _Making()
            making.task = asyncio.create_task(self._in_turn(show_id, making))
        self._made.move_to_end(show_id)
        # One that waits for its turn stays, or whoever asks next would make another of it.
        written = [known for known, other in self._made.items() if other.task.done()]
        for known in written[: max(0, len(self._made) - KEPT)]:
            del self._made[known]
        return making.task

    def _forget(self, records: Sequence[Record]) -> None:
        """Hear that something happened: the next one who asks gets it without what went."""
        for record in records:
            self._drop(record.show)
            if not record.show and not isinstance(record.event, PersonJoined | PersonChanged):
                for show_id in list(self._made):  # what happens in the house may concern every show
                    self._drop(show_id)

    def _drop(self, show_id: str) -> None:
        """Forget what holds what was; one that has not begun yet will hold what is."""
        making = self._made.get(show_id)
        if making is not None and making.has_begun:
            del self._made[show_id]

    async def _in_turn(self, show_id: str, making: _Making) -> bytes:
        async with self._turn:
            making.has_begun = True
            return await self._packed(self._studio.state.rooms[show_id])

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
    is_packed = "gzip" in request.headers.get(hdrs.ACCEPT_ENCODING, "").lower()
    if is_packed:
        headers[hdrs.CONTENT_ENCODING] = "gzip"
    response = web.StreamResponse(headers=headers)
    if is_packed:
        response.content_length = len(packed)
    await response.prepare(request)
    try:
        await _write(response, packed, is_packed=is_packed)
    except TimeoutError:
        # A polite close would wait behind the very bytes that nobody reads.
        if request.transport is not None:
            request.transport.abort()
    except ConnectionError:
        pass  # who has seen enough hangs up
    return response


async def _write(response: web.StreamResponse, packed: bytes, *, is_packed: bool) -> None:
    """Write it all; raises `TimeoutError` when nobody takes it."""
    size = CHUNK_BYTES if is_packed else PLAIN_BYTES
    unpacker = zlib.decompressobj(wbits=GZIP_BITS)
    for at in range(0, len(packed), size):
        piece = packed[at : at + size]
        if not is_packed:
            piece = await asyncio.to_thread(unpacker.decompress, piece)
        async with asyncio.timeout(STALLED_S):
            await response.write(piece)
        await asyncio.sleep(0)  # a thousand at once would hold up the show for a second
    await response.write_eof()
