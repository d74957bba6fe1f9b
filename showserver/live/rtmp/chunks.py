"""Chunk streams: messages cut into interleaved chunks, put together again and written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from showserver.live.flv import AUDIO, TAG_BYTES, VIDEO
from showserver.live.rtmp.errors import RtmpError

SET_CHUNK_SIZE, ABORT, ACKNOWLEDGEMENT, USER_CONTROL, WINDOW_SIZE, PEER_BANDWIDTH = range(1, 7)
FIRST_CHUNK_SIZE = 128  # until one side says otherwise
STREAMS = 32  # that one connection may use; encoders use five
COMMAND_BYTES = 64 * 1024
PARTIAL_BYTES = 2 * TAG_BYTES  # of all unfinished messages together
STRANGER_BYTES = 16 * 1024  # of all unfinished messages, before the stream key fits
_EXTENDED = 0xFFFFFF
_HEADER_BYTES = (11, 7, 3, 0)


class Message(NamedTuple):
    """One message; `timestamp` is in ms, modulo 2^32."""

    type: int
    payload: bytes
    timestamp: int = 0
    stream_id: int = 0


class _Stream:
    """What a chunk stream remembers for the next header."""

    def __init__(self) -> None:
        self.timestamp = 0
        self.field = 0  # the last timestamp or delta, as a header gave it
        self.is_extended = False
        self.length = 0
        self.type = 0
        self.stream_id = 0
        self.partial = bytearray()
        self.is_open = False  # in the middle of a message


class _Head(NamedTuple):
    """The header of a chunk, and where its payload begins."""

    format: int
    stream: _Stream
    field: int
    is_extended: bool
    length: int
    type: int
    stream_id: int
    end: int


class ChunkReader:
    """Puts messages together from bytes cut anywhere; its memory is bounded.

    Before `trust` it takes no message larger than a stranger has any need for.
    """

    def __init__(self) -> None:
        """Begin after the handshake."""
        self._held = bytearray()
        self._at = 0
        self._streams: dict[int, _Stream] = {}
        self._chunk_size = FIRST_CHUNK_SIZE
        self._partial = 0
        self._limit = STRANGER_BYTES

    def trust(self) -> None:
        """Take messages of the size of pictures from here on."""
        self._limit = PARTIAL_BYTES

    def feed(self, data: bytes) -> Iterator[Message]:
        """Return the messages that are whole now; raises `RtmpError`."""
        self._held += data
        try:
            while (head := self._head()) is not None:
                size = min(self._chunk_size, head.length - len(head.stream.partial))
                if len(self._held) < head.end + size:
                    break
                message = self._take(head, size)
                if message is not None and not self._is_ours(message):
                    yield message
        finally:
            del self._held[: self._at]
            self._at = 0

    def _head(self) -> _Head | None:
        """Read the header of the next chunk; None when it is not whole yet."""
        held, at = self._held, self._at
        if len(held) <= at:
            return None
        form, low = held[at] >> 6, held[at] & 63
        body = at + (low + 2 if low < 2 else 1)
        end = body + _HEADER_BYTES[form]
        if len(held) < end:
            return None
        number = low if low > 1 else int.from_bytes(held[at + 1 : body], "little") + 64
        stream = self._stream(number, form)
        field = int.from_bytes(held[body : body + 3], "big") if form < 3 else stream.field
        is_extended = stream.is_extended if form == 3 else field == _EXTENDED
        if is_extended:
            if len(held) < end + 4:
                return None
            written = int.from_bytes(held[end : end + 4], "big")
            # Some encoders leave it out where the header says nothing new.
            if form < 3 or written == field:
                field, end = written, end + 4
        length, kind, stream_id = stream.length, stream.type, stream.stream_id
        if form < 2:
            length, kind = int.from_bytes(held[body + 3 : body + 6], "big"), held[body + 6]
        if form == 0:
            stream_id = int.from_bytes(held[body + 7 : body + 11], "little")
        self._check(kind, length)
        return _Head(form, stream, field, is_extended, length, kind, stream_id, end)

    def _stream(self, number: int, form: int) -> _Stream:
        stream = self._streams.get(number)
        if stream is None:
            if form > 1:
                raise RtmpError(f"expected a whole header first on chunk stream {number}")
            if len(self._streams) >= STREAMS:
                raise RtmpError(f"expected at most {STREAMS} chunk streams")
            stream = self._streams[number] = _Stream()
        if stream.is_open and form != 3:
            raise RtmpError(f"expected the rest of a message on chunk stream {number}")
        return stream

    def _check(self, kind: int, length: int) -> None:
        limit = min(self._limit, TAG_BYTES if kind in (AUDIO, VIDEO) else COMMAND_BYTES)
        if length > limit:
            raise RtmpError(f"expected at most {limit} bytes of message type {kind}, got {length}")

    def _take(self, head: _Head, size: int) -> Message | None:
        """Take a chunk that is whole; return the message that it completes."""
        stream = head.stream
        if not stream.is_open:
            begin = 0 if head.format == 0 else stream.timestamp
            stream.timestamp = (begin + head.field) & 0xFFFFFFFF
            stream.field, stream.is_extended = head.field, head.is_extended
            stream.length, stream.type = head.length, head.type
            stream.stream_id = head.stream_id
        self._partial += size
        if self._partial > self._limit:
            raise RtmpError(f"expected at most {self._limit} bytes of unfinished messages")
        stream.partial += self._held[head.end : head.end + size]
        self._at = head.end + size
        stream.is_open = len(stream.partial) < stream.length
        if stream.is_open:
            return None
        return Message(stream.type, self._dropped(stream), stream.timestamp, stream.stream_id)

    def _dropped(self, stream: _Stream) -> bytes:
        """Forget what a stream holds of a message, and return it."""
        payload = bytes(stream.partial)
        self._partial -= len(payload)
        stream.partial.clear()
        stream.is_open = False
        return payload

    def _is_ours(self, message: Message) -> bool:
        """Obey a message that is about chunks themselves."""
        if message.type not in (SET_CHUNK_SIZE, ABORT):
            return False
        number = int.from_bytes(message.payload[:4], "big")
        if message.type == ABORT:
            if number in self._streams:
                self._dropped(self._streams[number])
        elif 1 <= number <= 0x7FFFFFFF:
            self._chunk_size = number
        else:
            raise RtmpError(f"expected a chunk size of 1 or more, got {number}")
        return True


class ChunkWriter:
    """Cuts messages into chunks: a whole header first, the shortest for the rest."""

    def __init__(self) -> None:
        """Begin after the handshake."""
        self._chunk_size = FIRST_CHUNK_SIZE

    def resized(self, chunk_size: int) -> bytes:
        """Return the message that tells a new chunk size, which counts from here on."""
        told = self.packed(2, Message(SET_CHUNK_SIZE, chunk_size.to_bytes(4, "big")))
        self._chunk_size = chunk_size
        return told

    def packed(self, number: int, message: Message) -> bytes:
        """Return a message as chunks of chunk stream `number`, 2 to 63."""
        payload, size = message.payload, self._chunk_size
        stamp = message.timestamp
        extended = stamp.to_bytes(4, "big") if stamp >= _EXTENDED else b""
        packed = bytearray([number])
        packed += min(stamp, _EXTENDED).to_bytes(3, "big") + len(payload).to_bytes(3, "big")
        packed += bytes([message.type]) + message.stream_id.to_bytes(4, "little") + extended
        packed += payload[:size]
        for at in range(size, len(payload), size):
            packed += bytes([0xC0 | number]) + extended + payload[at : at + size]
        return bytes(packed)
