"""Tames the timestamps of a publisher: they go on, whatever its clock does."""

from __future__ import annotations

AHEAD_MS = 10_000  # the longest silence that is believed
BEHIND_MS = 1_000  # the furthest step back of one track that is taken for a wobble
_WRAP = 1 << 32


class _Track:
    def __init__(self, raw: int, offset: int) -> None:
        self.raw = raw
        self.offset = offset
        self.placed = 0


class Timeline:
    """Places the tags of each track on one timeline that begins at 0 and never jumps.

    A step further than any honest pause is closed up. The tracks of one publisher step together,
    so the second one takes the first one's correction and picture and sound stay in step.
    """

    def __init__(self) -> None:
        """Begin at 0, wherever the publisher does."""
        self._tracks: dict[str, _Track] = {}
        self.newest = 0
        self.jumps = 0

    def place(self, track: str, stamp: int) -> int:
        """Return the time in ms of a tag that the publisher stamped so, modulo 2^32."""
        known = self._tracks.get(track)
        if known is None:
            known = self._tracks[track] = self._begun(stamp)
        else:
            known.raw += _signed(stamp - known.raw)
        placed = known.raw + known.offset
        if not self._fits(known, placed):
            placed = self._corrected(known)
        known.placed = max(placed, known.placed, 0)
        self.newest = max(self.newest, known.placed)
        return known.placed

    def _begun(self, stamp: int) -> _Track:
        """Begin a track beside the others, or at 0 if it is the first."""
        if not self._tracks:
            return _Track(stamp, -stamp)
        other = next(iter(self._tracks.values()))
        begun = _Track(other.raw + _signed(stamp - other.raw), other.offset)
        begun.placed = max(0, self.newest - BEHIND_MS)
        return begun

    def _corrected(self, track: _Track) -> int:
        for other in self._tracks.values():
            if self._fits(track, track.raw + other.offset):
                track.offset = other.offset
                return track.raw + track.offset
        self.jumps += 1
        track.offset = self.newest - track.raw
        return self.newest

    def _fits(self, track: _Track, placed: int) -> bool:
        return track.placed - BEHIND_MS <= placed <= self.newest + AHEAD_MS


def _signed(difference: int) -> int:
    """Return the shorter way round, as stamps begin anew after 49 days."""
    return (difference + _WRAP // 2) % _WRAP - _WRAP // 2
