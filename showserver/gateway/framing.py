"""Payloads to websocket frames, and frames of the server put together from prepared parts."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence

from showserver.wire.codec import encode
from showserver.wire.hello import Position

FRAME_BYTES = 48 * 1024
"""How large a frame of caught-up news grows before the next one begins."""

_TEXT_FIN = 0x81


def websocket_frame(payload: bytes) -> bytes:
    """Return an unmasked, unfragmented text frame, ready for every transport alike."""
    size = len(payload)
    if size < 126:
        return struct.pack("!BB", _TEXT_FIN, size) + payload
    if size < 65536:
        return struct.pack("!BBH", _TEXT_FIN, 126, size) + payload
    return struct.pack("!BBQ", _TEXT_FIN, 127, size) + payload


def events_payload(since: int, until: int, news: Iterable[bytes]) -> bytes:
    """Return the same bytes as encoding `Events`, from news that is encoded already."""
    joined = b",".join(news)
    head = b'{"kind":"events","since":%d,"until":%d' % (since, until)
    return b'%b,"news":[%b]}' % (head, joined) if joined else head + b"}"


def snapshot_payload(at: Position, shared: bytes, own: bytes) -> bytes:
    """Return the same bytes as encoding `Snapshot`, from parts that are encoded already."""
    return b'{"kind":"snapshot","at":%b,"shared":%b,"own":%b}' % (encode(at), shared, own)


def chained(since: int, until: int, news: Sequence[tuple[int, bytes]]) -> Iterator[bytes]:
    """Yield whole events payloads that lead from one position to another, none of them large.

    `news` are (position, encoded) in order. At least one frame comes, so a client knows its place.
    """
    part: list[bytes] = []
    size, last = 0, since
    for seq, encoded in news:
        if part and size + len(encoded) > FRAME_BYTES and seq > last:
            yield events_payload(since, last, part)
            since, part, size = last, [], 0
        part.append(encoded)
        size += len(encoded)
        last = seq
    yield events_payload(since, until, part)
