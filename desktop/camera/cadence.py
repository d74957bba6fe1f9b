"""Which of the captured pictures are sent, when more come than are wanted."""

from __future__ import annotations

SOON = 0.4  # of the distance between two pictures: one that comes a little early is taken


class Cadence:
    """Keeps a rate of pictures as the camera's own pictures allow. Times in µs."""

    def __init__(self, fps: float) -> None:
        self._apart = 1_000_000 / fps
        self._next: float | None = None

    def is_due(self, at: int) -> bool:
        """Whether a picture captured `at` is one to send."""
        return self._next is None or at >= self._next - SOON * self._apart

    def take(self, at: int, skipped: int) -> int:
        """Take a picture, before which `skipped` others were seen by nobody.

        Returns how many of those were due, so that they are missed.
        """
        late = 0.0 if self._next is None else at - self._next
        if self._next is None or late > self._apart:
            self._next = at + self._apart  # what is lost is not made up for
        else:
            self._next += self._apart
        return min(max(0, int(late / self._apart)), skipped)
