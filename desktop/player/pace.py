"""How a picture that is late comes back to live: a little faster, or by a jump. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

CALM, BRISK, FAST = 1.0, 1.05, 1.1
"""Playback rates. With pitch kept nobody hears a tenth; a quarter is heard (measured: 1.25)."""
JUMP_AFTER_MS = 4_000  # that it stays too late before it jumps: a slow moment passes by itself
JUMPS_APART_MS = 60_000
"""A line that cannot do better is not loaded anew for ever: each jump doubles this."""
JUMPS_APART_MOST_MS = 960_000


class Bounds(NamedTuple):
    """How late is fine, in ms: playing faster begins at `late` and goes on until `good`.

    From `jump` on only a new load helps. Between `good` and `late` nothing changes.
    """

    good: int
    late: int
    hurry: int
    jump: int


STREAM = Bounds(good=1_300, late=2_000, hurry=3_000, jump=5_000)
"""For MPEG-TS, which begins 0.9 s late."""
SEGMENTS = Bounds(good=4_000, late=5_000, hurry=6_000, jump=9_000)
"""For HLS: a player begins at the third segment from the end, 3.2 s late, and needs them."""


@dataclass
class Pace:
    """From delay to playback rate, with a memory: it neither dithers nor jumps all the time."""

    bounds: Bounds = STREAM
    rate: float = CALM
    _late_since: int | None = None
    _next_jump: int = 0
    _apart: int = JUMPS_APART_MS

    def look(self, delay: int, now: int) -> bool:
        """Take in a delay in ms, -1 for unknown; true when the picture is to be loaded anew.

        `now` is any steady time in ms.
        """
        self.rate = self._rate_for(delay)
        if delay < self.bounds.jump:
            self._late_since = None
            return False
        if self._late_since is None:
            self._late_since = now
        if now - self._late_since < JUMP_AFTER_MS or now < self._next_jump:
            return False
        self._late_since = None
        is_again = bool(self._next_jump) and now - self._next_jump < self._apart
        self._apart = min(2 * self._apart, JUMPS_APART_MOST_MS) if is_again else JUMPS_APART_MS
        self._next_jump = now + self._apart
        return True

    def _rate_for(self, delay: int) -> float:
        if delay < 0 or delay <= self.bounds.good:
            return CALM
        if delay >= self.bounds.hurry:
            return FAST
        if delay >= self.bounds.late:
            return max(BRISK, self.rate)
        return self.rate
