"""How much one person, one address and one connection may ask for."""

from __future__ import annotations

from collections import OrderedDict, deque
from typing import NamedTuple

BAD_FRAMES = 20
BAD_FRAMES_WITHIN_S = 10.0


class Pace(NamedTuple):
    """So many at once, so many a second in the long run."""

    burst: float
    per_s: float


class Bucket:
    """Leaves room for `burst` at once and fills up again by `per_s`."""

    __slots__ = ("_at", "_level", "_pace")

    def __init__(self, pace: Pace, now: float) -> None:
        """Start with all the room."""
        self._pace = pace
        self._level = pace.burst
        self._at = now

    def take(self, now: float) -> int:
        """Use one; return 0, or the milliseconds after which there is room again."""
        pace = self._pace
        self._level = min(pace.burst, self._level + (now - self._at) * pace.per_s)
        self._at = now
        if self._level >= 1:
            self._level -= 1
            return 0
        return max(1, round((1 - self._level) / pace.per_s * 1000))


class Buckets:
    """A bucket for each name; the longest unused are forgotten beyond `size` names."""

    def __init__(self, pace: Pace, *, size: int = 50_000) -> None:
        """Hand out buckets of one pace."""
        self._pace = pace
        self._size = size
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    def of(self, name: str, now: float) -> Bucket:
        """Return the bucket of a name."""
        bucket = self._buckets.get(name)
        if bucket is None:
            bucket = self._buckets[name] = Bucket(self._pace, now)
            if len(self._buckets) > self._size:
                self._buckets.popitem(last=False)
        else:
            self._buckets.move_to_end(name)
        return bucket


class BadFrames:
    """Remembers when the last bad frames of a connection came."""

    __slots__ = ("_at",)

    def __init__(self) -> None:
        """Start with a clean record."""
        self._at: deque[float] = deque(maxlen=BAD_FRAMES + 1)

    def add(self, now: float) -> bool:
        """Note one; True when there were more than 20 in 10 seconds."""
        self._at.append(now)
        return len(self._at) > BAD_FRAMES and now - self._at[0] <= BAD_FRAMES_WITHIN_S


class Paces(NamedTuple):
    """The paces of the house; per person, not per connection, unless it says otherwise."""

    commands: Pace = Pace(60, 12)
    reactions: Pace = Pace(4, 2)
    unlocks: Pace = Pace(5, 0.1)
    hellos: Pace = Pace(1500, 1500)  # of the whole server
