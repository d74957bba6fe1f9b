"""How long to wait before coming back, so that a thousand windows do not come at once."""

from __future__ import annotations

import random

import msgspec

FIRST_S = 0.5
LONGEST_S = 8.0
"""Shorter than the 10 s in which a window is to be back after its house is; 5,000 windows then
come back at some 600 a second, and a house with too many at its door says `retry_after`."""
STEADY_S = 10.0
"""Only a link that stood this long after the welcome starts the pauses anew."""


class Pace:
    """Full jitter from 0.5 to 8 seconds; a pause that the server asks for is obeyed."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._failures = 0
        self._welcomed_at: float | None = None

    def welcomed(self, now: float) -> None:
        """Remember when the server took us in."""
        self._welcomed_at = now

    def after(self, now: float, retry_after_s: float | None = None) -> float:
        """Return how many seconds to wait after a lost link."""
        if self._welcomed_at is not None and now - self._welcomed_at >= STEADY_S:
            self._failures = 0
        self._welcomed_at = None
        ceiling = min(LONGEST_S, FIRST_S * 2**self._failures)
        self._failures = min(self._failures + 1, 16)
        if retry_after_s is not None:
            return retry_after_s + self._chance.uniform(0, max(FIRST_S, retry_after_s))
        return self._chance.uniform(FIRST_S / 2, ceiling)


def retry_after_of(reason: str) -> float | None:
    """Return the seconds that a closing reason asks for; None when it asks for none."""
    try:
        told = msgspec.json.decode(reason).get("retry_after")
    except (msgspec.DecodeError, AttributeError):
        return None
    if isinstance(told, bool) or not isinstance(told, int | float) or not 0 <= told <= 3600:
        return None
    return float(told)
