"""Whether this machine keeps up with the camera."""

from __future__ import annotations

WINDOW_S = 5.0
TOO_MANY = 0.25  # of the pictures; a browser that opens beside costs fewer


class Effort:
    """Counts pictures over some seconds. A machine that is too slow is told of once."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._shown = self._missed = 0
        self._has_told = False

    def is_too_slow(self, now: float, shown: int, missed: int) -> bool:
        """Take what was shown and missed since the last call, in s of any clock; True once."""
        if self._since is None:
            self._since = now
        self._shown += shown
        self._missed += missed
        if self._has_told or now - self._since < WINDOW_S:
            return False
        share = self._missed / max(1, self._shown + self._missed)
        self._since, self._shown, self._missed = now, 0, 0
        self._has_told = share > TOO_MANY
        return self._has_told
