"""The show's clock: one time for the house, which never runs backwards (law 8)."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Where the time comes from; tests bring their own."""

    def wall_ms(self) -> int:
        """Return the time of day in milliseconds since 1970; it may be set back."""

    def monotonic_ms(self) -> int:
        """Return milliseconds since some moment; it never runs backwards."""


class SystemClock:
    """The clock of this machine."""

    def wall_ms(self) -> int:
        """Return the time of day in milliseconds since 1970."""
        return time.time_ns() // 1_000_000

    def monotonic_ms(self) -> int:
        """Return milliseconds since the machine started."""
        return time.monotonic_ns() // 1_000_000


class ShowClock:
    """Server time: the later of the last event and the time of day at start, then monotonic."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead_ms = clock.wall_ms() - clock.monotonic_ms()

    def not_before(self, at: int) -> None:
        """Make sure that no time is told before this one."""
        self._ahead_ms = max(self._ahead_ms, at - self._clock.monotonic_ms())

    def now(self) -> int:
        """Return server time in milliseconds since 1970."""
        return self._clock.monotonic_ms() + self._ahead_ms
