"""Where a viewer may come into an MPEG transport stream."""

from collections.abc import Iterator
from dataclasses import dataclass

PACKET = 188  # bytes
SYNC = 0x47
VIDEO_TYPES = frozenset({0x01, 0x02, 0x1B, 0x24})  # MPEG-1, MPEG-2, H.264, H.265
AUDIO_TYPES = frozenset({0x03, 0x04, 0x0F, 0x11})  # MPEG-1, MPEG-2, AAC in ADTS and in LATM
NO_PID = -1


@dataclass(frozen=True, slots=True)
class Piece:
    """Whole packets, in order; with `is_key` the first of them opens a key frame."""

    data: bytes
    is_key: bool


class TsCutter:
    """Cuts arriving bytes into pieces, and keeps the tables a decoder needs first."""

    def __init__(self, opening: frozenset[int] = VIDEO_TYPES) -> None:
        """Cut where a track of an `opening` type may be entered; the first such track counts."""
        self._rest = b""
        self._opening = opening
        self._pmt_pid = NO_PID
        self._track_pid = NO_PID
        self._pat = b""
        self._pmt = b""

    @property
    def tables(self) -> bytes:
        """The newest PAT and PMT; empty until both came by."""
        return self._pat + self._pmt if self._pmt else b""

    def feed(self, data: bytes) -> Iterator[Piece]:
        """Give the whole packets in `data`, split before each key frame."""
        data = self._rest + data
        start, at, is_key = 0, 0, False
        while at + PACKET <= len(data):
            if data[at] != SYNC:
                if at > start:
                    yield Piece(data[start:at], is_key)
                start = at = _next_sync(data, at)
                is_key = False
                continue
            if self._opens_key_frame(data[at : at + PACKET]):
                if at > start:
                    yield Piece(data[start:at], is_key)
                start, is_key = at, True
            at += PACKET
        if at > start:
            yield Piece(data[start:at], is_key)
        self._rest = data[at:]

    def _opens_key_frame(self, packet: bytes) -> bool:
        """Note a table in passing; true for the first packet of a key frame."""
        if not packet[1] & 0x40:  # no unit starts here
            return False
        pid = (packet[1] & 0x1F) << 8 | packet[2]
        if pid == 0:
            self._pat, self._pmt_pid = packet, _pmt_pid(_section(packet))
        elif pid == self._pmt_pid:
            self._pmt, self._track_pid = packet, _track_pid(_section(packet), self._opening)
        elif pid == self._track_pid:
            has_adaptation = packet[3] & 0x20 and packet[4]
            return bool(has_adaptation and packet[5] & 0x40)  # random access indicator
        return False


def _next_sync(data: bytes, at: int) -> int:
    """The next place that looks like a packet, or the end of `data`."""
    while (at := data.find(SYNC, at + 1)) != -1:
        if at + PACKET >= len(data) or data[at + PACKET] == SYNC:
            return at
    return len(data)


def _section(packet: bytes) -> bytes:
    """The table section in a packet, without its checksum; tables of one packet only."""
    at = 4 + (1 + packet[4] if packet[3] & 0x20 else 0)
    if at >= PACKET:
        return b""
    at += 1 + packet[at]
    if at + 3 > PACKET:
        return b""
    length = (packet[at + 1] & 0x0F) << 8 | packet[at + 2]
    return packet[at : at + 3 + length - 4]


def _pmt_pid(section: bytes) -> int:
    for at in range(8, len(section) - 3, 4):
        if section[at] or section[at + 1]:  # program 0 points to the network, not to a show
            return (section[at + 2] & 0x1F) << 8 | section[at + 3]
    return NO_PID


def _track_pid(section: bytes, types: frozenset[int]) -> int:
    if len(section) < 12:
        return NO_PID
    at = 12 + ((section[10] & 0x0F) << 8 | section[11])
    while at + 5 <= len(section):
        if section[at] in types:
            return (section[at + 1] & 0x1F) << 8 | section[at + 2]
        at += 5 + ((section[at + 3] & 0x0F) << 8 | section[at + 4])
    return NO_PID


def presentation_time(data: bytes) -> int | None:
    """The presentation time (90 kHz, 33 bits) that the first packet carries, if it opens a unit."""
    packet = data[:PACKET]
    if len(packet) < PACKET or not packet[1] & 0x40:
        return None
    at = 4 + (1 + packet[4] if packet[3] & 0x20 else 0)
    unit = packet[at : at + 14]
    if len(unit) < 14 or unit[:3] != b"\0\0\1" or not unit[7] & 0x80:
        return None
    high, low = int.from_bytes(unit[10:12], "big") >> 1, int.from_bytes(unit[12:14], "big") >> 1
    return (unit[9] >> 1 & 7) << 30 | high << 15 | low
