"""Where a transport stream begins on the show clock, and how late what is shown is. Knows no Qt."""

from __future__ import annotations

PACKET = 188  # bytes
SYNC = 0x47
WRAP = 1 << 33
"""Presentation times count 90 a millisecond and begin anew after 26 hours."""
PER_MS = 90
TRACKS = 2  # picture and sound
LOOK_BYTES = 1024 * 1024
"""Both tracks have begun long before this; a stream without sound is not searched for ever."""
EARLY_MS = 2_000  # that a picture may seem ahead of the show clock, which is an estimate
LOST_MS = 3_600_000  # later than this it is another clock


class Beginning:
    """The first presentation time of a stream, read from its bytes as they pass by.

    A player counts from the earlier of the first picture and the first sound (measured with Qt
    6.11: a frame's start time is its presentation time less that one).
    """

    def __init__(self) -> None:
        """Begin with the first byte of a response."""
        self._rest = b""
        self._seen = 0
        self._tracks: dict[int, int] = {}

    @property
    def pts(self) -> int | None:
        """The earliest time so far (90 kHz, 33 bits), None before the first."""
        if not self._tracks:
            return None
        first, *others = self._tracks.values()
        return (first + min([0, *(_signed(other - first) for other in others)])) % WRAP

    def feed(self, data: bytes) -> None:
        """Look at the next bytes, cut anywhere."""
        if len(self._tracks) >= TRACKS or self._seen > LOOK_BYTES:
            return
        self._seen += len(data)
        data = self._rest + data
        at = _aligned(data, 0)
        while at + PACKET <= len(data):
            if data[at] != SYNC:
                at = _aligned(data, at + 1)
                continue
            self._see(data[at : at + PACKET])
            at += PACKET
        self._rest = data[at:]

    def _see(self, packet: bytes) -> None:
        pid = (packet[1] & 0x1F) << 8 | packet[2]
        if pid not in self._tracks and (pts := presentation_time(packet)) is not None:
            self._tracks[pid] = pts


def presentation_time(packet: bytes) -> int | None:
    """Return the presentation time that a packet of 188 bytes carries, if it opens a unit."""
    if not packet[1] & 0x40:
        return None
    at = 4 + (1 + packet[4] if packet[3] & 0x20 else 0)
    unit = packet[at : at + 14]
    if len(unit) < 14 or unit[:3] != b"\0\0\1" or not unit[7] & 0x80:
        return None
    high, low = int.from_bytes(unit[10:12], "big") >> 1, int.from_bytes(unit[12:14], "big") >> 1
    return (unit[9] >> 1 & 7) << 30 | high << 15 | low


def delay_ms(begins: int | None, shown_ms: int, now_ms: int) -> int:
    """Return how late a picture is that stands `shown_ms` after the beginning; -1 if unknown.

    `now_ms` is the show clock. Of the times that look the same, 26 hours apart, the stream began
    at the one that is nearest.
    """
    if begins is None:
        return -1
    late = _signed(now_ms * PER_MS - begins - shown_ms * PER_MS) // PER_MS
    return max(0, late) if -EARLY_MS <= late <= LOST_MS else -1


def _signed(difference: int) -> int:
    """Return the shorter way round."""
    return (difference + WRAP // 2) % WRAP - WRAP // 2


def _aligned(data: bytes, at: int) -> int:
    """Return the next place that looks like a packet, or where to go on with more bytes."""
    while (found := data.find(SYNC, at)) != -1:
        if found + PACKET >= len(data) or data[found + PACKET] == SYNC:
            return found
        at = found + 1
    return len(data)
