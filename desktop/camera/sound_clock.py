"""The clock of the stream: the samples that came, against the time at which they came."""

from __future__ import annotations

RATE = 48_000
HOLE_US = 200_000
"""A sound card and the clock of the machine drift apart by far less from block to block; this is
a microphone that was away, or one that sends what was held up somewhere."""
LOOK_US = 2_000_000
STEP_US = 10.0  # that the offset follows the sound card with each block; nobody hears or sees it


class SoundClock:
    """Gives samples and pictures their place in the stream.

    Samples follow each other without a gap, so that they are the clock; a picture is placed
    beside those that came when it came. A hole in the sound is told, to be filled with silence.
    All times in µs; a place is µs since the stream's beginning.
    """

    def __init__(self, origin: int) -> None:
        """The stream begins at `origin`."""
        self._offset = self._target = float(origin)
        self._samples = 0
        self._follows_silence = True
        self._least: float | None = None
        self._look_at = origin + LOOK_US

    @property
    def heard_until(self) -> float:
        """The place up to which there is sound."""
        return self._samples * 1_000_000 / RATE

    def place(self, at: int) -> float:
        """Return the place of what happened `at`."""
        return at - self._offset

    def hole(self, at: int, count: int) -> int:
        """Return how many samples of silence go before a block of `count` that ended `at`.

        Below 0, and so many samples are too many: they came from a time that is filled already.
        """
        missing = self.place(at) - count * 1_000_000 / RATE - self.heard_until
        is_small = abs(missing) <= HOLE_US and not self._follows_silence
        return 0 if is_small else round(missing * RATE / 1_000_000)

    def silent_until(self, at: int) -> int:
        """Return how many samples of silence it takes for the sound to reach `at`."""
        return max(0, round((self.place(at) - self.heard_until) * RATE / 1_000_000))

    def silence(self, count: int) -> int:
        """Give `count` samples of silence their place: return the number of the first."""
        self._follows_silence = True
        return self._add(count)

    def sound(self, count: int, at: int) -> int:
        """Give a block that ended `at` its place: return the number of its first sample."""
        first = self._add(count)
        self._follows_silence = False
        self._follow(at)
        return first

    def _add(self, count: int) -> int:
        first = self._samples
        self._samples += count
        return first

    def _follow(self, at: int) -> None:
        """Learn how far card and clock are apart; the block that came with least delay knows."""
        came = at - self.heard_until
        self._least = came if self._least is None else min(self._least, came)
        if at >= self._look_at:
            self._target, self._least, self._look_at = self._least, None, at + LOOK_US
        self._offset += max(-STEP_US, min(STEP_US, self._target - self._offset))
