"""AMF0, the notation of RTMP commands and metadata, within bounds."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import TypeAlias

from showserver.live.rtmp.errors import RtmpError

Value: TypeAlias = "float | bool | str | dict[str, Value] | list[Value] | None"

DEPTH = 8
VALUES = 512  # in one message, all depths together
_NUMBER, _BOOLEAN, _STRING, _OBJECT, _NULL, _UNDEFINED = 0, 1, 2, 3, 5, 6
_ECMA_ARRAY, _END, _STRICT_ARRAY, _DATE, _LONG_STRING = 8, 9, 10, 11, 12
_UNSUPPORTED, _XML, _TYPED_OBJECT = 13, 15, 16


def decode(data: bytes) -> list[Value]:
    """Return all values of a message; raises `RtmpError`."""
    parser = _Parser(data)
    values = []
    while not parser.at_end:
        values.append(parser.value(0))
    return values


def encode(values: Sequence[Value]) -> bytes:
    """Return the values as one message. Mappings become objects."""
    return b"".join(map(_encoded, values))


def encode_array(entries: dict[str, Value]) -> bytes:
    """Return a mapping as an ECMA array, which is how metadata is written."""
    return struct.pack(">BI", _ECMA_ARRAY, len(entries)) + _entries(entries)


class _Parser:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._count = 0

    @property
    def at_end(self) -> bool:
        return self._at >= len(self._data)

    def value(self, depth: int) -> Value:
        self._count += 1
        if depth > DEPTH or self._count > VALUES:
            raise RtmpError(f"expected at most {VALUES} values, {DEPTH} deep, in a message")
        marker = self._take(1)[0]
        if marker == _NUMBER:
            return float(struct.unpack(">d", self._take(8))[0])
        if marker == _BOOLEAN:
            return self._take(1) != b"\0"
        if marker == _STRING:
            return self._text(2)
        if marker in (_LONG_STRING, _XML):
            return self._text(4)
        if marker in (_NULL, _UNDEFINED, _UNSUPPORTED):
            return None
        return self._composite(marker, depth)

    def _composite(self, marker: int, depth: int) -> Value:
        if marker == _DATE:
            return float(struct.unpack(">dh", self._take(10))[0])
        if marker == _STRICT_ARRAY:
            return [self.value(depth + 1) for _ in range(self._number(4))]
        if marker == _ECMA_ARRAY:
            self._number(4)  # a hint that encoders get wrong; the end marker counts
        elif marker == _TYPED_OBJECT:
            self._text(2)
        elif marker != _OBJECT:
            raise RtmpError(f"expected an AMF0 value, got marker {marker}")
        return self._mapping(depth)

    def _mapping(self, depth: int) -> dict[str, Value]:
        entries: dict[str, Value] = {}
        while True:
            name = self._text(2)
            if not name and self._data[self._at : self._at + 1] == bytes([_END]):
                self._at += 1
                return entries
            entries[name] = self.value(depth + 1)

    def _text(self, width: int) -> str:
        return self._take(self._number(width)).decode("utf-8", errors="replace")

    def _number(self, width: int) -> int:
        return int.from_bytes(self._take(width), "big")

    def _take(self, size: int) -> bytes:
        taken = self._data[self._at : self._at + size]
        if len(taken) < size:
            raise RtmpError(f"expected {size} bytes of AMF0, the message has {len(taken)}")
        self._at += size
        return taken


def _encoded(value: Value) -> bytes:
    if value is None:
        return bytes([_NULL])
    if isinstance(value, bool):
        return bytes([_BOOLEAN, value])
    if isinstance(value, (float, int)):
        return struct.pack(">Bd", _NUMBER, value)
    if isinstance(value, str):
        text = value.encode()
        if len(text) > 0xFFFF:
            return struct.pack(">BI", _LONG_STRING, len(text)) + text
        return struct.pack(">BH", _STRING, len(text)) + text
    if isinstance(value, list):
        return struct.pack(">BI", _STRICT_ARRAY, len(value)) + encode(value)
    return bytes([_OBJECT]) + _entries(value)


def _entries(entries: dict[str, Value]) -> bytes:
    packed = bytearray()
    for name, value in entries.items():
        text = name.encode()
        packed += struct.pack(">H", len(text)) + text + _encoded(value)
    return bytes(packed) + bytes([0, 0, _END])
