"""News held back as long as the picture is late, so that nobody reads of what he has yet to see."""

from __future__ import annotations

from collections import deque
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

Mode = Literal["auto", "always", "never"]
MODES: tuple[Mode, ...] = ("auto", "always", "never")
LATE_MS, ABREAST_MS = 4_000, 3_000
"""By itself it begins above the first, and ends below the second."""
LONGEST_MS = 30_000  # a picture that stands still holds nothing back for ever
MOST = 1_000  # that are held back; more, and the oldest come early


class Hold:
    """How long to hold news back, from how late the picture is. It remembers: no to and fro."""

    def __init__(self) -> None:
        """Begin in step."""
        self._is_on = False

    def ms(self, mode: Mode, delay_ms: int) -> int:
        """Return by how much; a delay below 0 is unknown and holds nothing back."""
        if mode == "auto":
            self._is_on = delay_ms > (ABREAST_MS if self._is_on else LATE_MS)
        else:
            self._is_on = mode == "always" and delay_ms > 0
        return min(delay_ms, LONGEST_MS) if self._is_on else 0


class Waiting(Generic[T]):
    """What is held back, in order, each with the server time at which it happened."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._held: deque[tuple[int, T]] = deque()

    def __len__(self) -> int:
        """Return how many wait."""
        return len(self._held)

    def add(self, at: int, news: T) -> None:
        """Hold one back."""
        self._held.append((at, news))

    def due(self, until: int) -> list[T]:
        """Return and forget what happened until then; never one before another that came first."""
        found = []
        while self._held and (self._held[0][0] <= until or len(self._held) > MOST):
            found.append(self._held.popleft()[1])
        return found

    def clear(self) -> list[T]:
        """Return and forget all."""
        found = [news for _, news in self._held]
        self._held.clear()
        return found
