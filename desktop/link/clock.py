"""The server's time, estimated from round trips; the device's own clock is never shown."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

SAMPLES = 16


class ServerClock:
    """Steady milliseconds plus an offset, from the frame that came fastest of the last few.

    A frame can only come late, so the largest difference is the truest; half the shortest round
    trip is what even that one took.
    """

    def __init__(self, steady_ms: Callable[[], float], wall_ms: Callable[[], float]) -> None:
        self._steady_ms = steady_ms
        # Until the server spoke, the device's clock is the only one there is.
        self._first_offset = wall_ms() - steady_ms()
        self._samples: deque[tuple[float, float]] = deque(maxlen=SAMPLES)

    def steady(self) -> float:
        """Return a time to measure round trips with, in milliseconds."""
        return self._steady_ms()

    def heard(self, server_now: int, round_trip_ms: float) -> None:
        """Take in a server time that came just now, at least half a round trip old."""
        self._samples.append((round_trip_ms, server_now - self._steady_ms()))

    def forget(self) -> None:
        """Start over: this may be another server."""
        self._samples.clear()

    def now(self) -> int:
        """Return the server's time in milliseconds, as far as known."""
        return int(self._steady_ms() + self._offset())

    def _offset(self) -> float:
        if not self._samples:
            return self._first_offset
        trips, differences = zip(*self._samples, strict=True)
        return float(max(differences) + min(trips) / 2)
