"""A publisher in bytes, written from the specification, and an ingest that remembers."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Sequence

from showserver.live import flv
from showserver.live.health import Finding
from showserver.live.publisher import AlreadyLive, BadKey, Ended
from showserver.live.rtmp import amf0

KEY = "AAAAA-BBBBB-CCCCC-DDDDD"
NONCE = bytes(range(256)) * 5 + bytes(248)
HELLO = b"\x03" + bytes(1536)
AVC_HEADER = b"\x17\x00\x00\x00\x00\x01\x64\x00\x1f"
KEY_FRAME = b"\x17\x01\x00\x00\x00picture"
FRAME = b"\x27\x01\x00\x00\x00picture"
AAC_HEADER = b"\xaf\x00\x12\x10"
SOUND = b"\xaf\x01sound"


class Cutter:
    """Cuts messages as an encoder may: with the shortest header that says enough."""

    def __init__(self, size: int = 128, *, repeats_extended: bool = True) -> None:
        self.size = size
        self.repeats_extended = repeats_extended
        self._last: dict[int, tuple[int, int | None, int, int, int]] = {}

    def chunks(
        self, number: int, kind: int, payload: bytes, stamp: int = 0, stream_id: int = 1
    ) -> list[bytes]:
        """The message as chunks, to be sent in this order, others in between or not."""
        form, field = self._form(number, kind, len(payload), stamp, stream_id)
        head = b""
        if form < 3:
            head += min(field, 0xFFFFFF).to_bytes(3, "big")
        if form < 2:
            head += len(payload).to_bytes(3, "big") + bytes([kind])
        if form == 0:
            head += stream_id.to_bytes(4, "little")
        extended = field.to_bytes(4, "big") if field >= 0xFFFFFF else b""
        again = extended if self.repeats_extended else b""
        parts = [payload[at : at + self.size] for at in range(0, len(payload), self.size)] or [b""]
        first = _basic(form, number) + head + (extended if form < 3 else again) + parts[0]
        return [first, *(_basic(3, number) + again + part for part in parts[1:])]

    def packed(
        self, number: int, kind: int, payload: bytes, stamp: int = 0, stream_id: int = 1
    ) -> bytes:
        return b"".join(self.chunks(number, kind, payload, stamp, stream_id))

    def _form(
        self, number: int, kind: int, length: int, stamp: int, stream_id: int
    ) -> tuple[int, int]:
        last = self._last.get(number)
        delta = stamp - last[0] if last else 0
        if last is None or last[4] != stream_id or delta < 0:
            form, field = 0, stamp
        elif last[2:4] != (length, kind):
            form, field = 1, delta
        else:
            form, field = (3 if last[1] == delta else 2), delta
        self._last[number] = (stamp, field, length, kind, stream_id)
        return form, field


def _basic(form: int, number: int) -> bytes:
    if number < 64:
        return bytes([form << 6 | number])
    if number < 320:
        return bytes([form << 6, number - 64])
    return bytes([form << 6 | 1]) + struct.pack("<H", number - 64)


class Encoder:
    """What an encoder sends, in the order of OBS."""

    def __init__(self) -> None:
        self.cutter = Cutter()

    def hello(self) -> bytes:
        return HELLO + bytes(1536)

    def command(self, *words: amf0.Value) -> bytes:
        return self.cutter.packed(3, 20, amf0.encode(words), 0, 0)

    def connect(self, app: str = "live") -> bytes:
        return self.command("connect", 1.0, {"app": app, "type": "nonprivate"})

    def publish(self, key: str = KEY) -> bytes:
        return (
            self.command("releaseStream", 2.0, None, key)
            + self.command("FCPublish", 3.0, None, key)
            + self.command("createStream", 4.0, None)
            + self.command("publish", 5.0, None, key, "live")
        )

    def metadata(self, facts: dict[str, amf0.Value]) -> bytes:
        payload = amf0.encode(["@setDataFrame", "onMetaData"]) + amf0.encode_array(facts)
        return self.cutter.packed(4, flv.DATA, payload)

    def video(self, body: bytes, stamp: int = 0) -> bytes:
        return self.cutter.packed(6, flv.VIDEO, body, stamp)

    def audio(self, body: bytes, stamp: int = 0) -> bytes:
        return self.cutter.packed(5, flv.AUDIO, body, stamp)

    def goodbye(self, key: str = KEY) -> bytes:
        return self.command("FCUnpublish", 6.0, None, key) + self.command(
            "deleteStream", 7.0, None, 1.0
        )


class MemoryTake:
    """A take that keeps what it is given."""

    def __init__(self, ingest: MemoryIngest) -> None:
        self._ingest = ingest
        self.written = bytearray()
        self.findings: list[Finding] = []
        self.reason = ""
        self.news = asyncio.Event()

    async def write(self, flv: bytes) -> None:
        if self._ingest.is_over or self.reason:
            raise Ended
        self.written += flv
        self.news.set()

    def note(self, finding: Finding) -> None:
        self.findings.append(finding)

    async def end(self, reason: str) -> None:
        if not self.reason:
            self.reason = reason
            self._ingest.live = None
        self.news.set()

    @property
    def tags(self) -> Sequence[flv.Tag]:
        return list(flv.Reader().feed(bytes(self.written)))

    async def until_tags(self, count: int) -> None:
        async with asyncio.timeout(20):
            while len(self.tags) < count:
                self.news.clear()
                await self.news.wait()

    async def until_ended(self) -> str:
        async with asyncio.timeout(20):
            while not self.reason:
                self.news.clear()
                await self.news.wait()
        return self.reason


class MemoryIngest:
    """One door, one publisher at a time."""

    def __init__(self) -> None:
        self.live: MemoryTake | None = None
        self.takes: list[MemoryTake] = []
        self.offered: list[str] = []
        self.is_over = False
        self.began = asyncio.Event()

    def begin(self, key: str, who: str) -> MemoryTake:
        self.offered.append(key)
        if key != KEY:
            raise BadKey
        if self.live is not None:
            raise AlreadyLive
        self.live = MemoryTake(self)
        self.takes.append(self.live)
        self.began.set()
        return self.live
