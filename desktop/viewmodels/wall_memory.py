"""What the wall remembers: the comments that are shown, and those that came while it paused."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from showserver.domain.wall import Comment

KEPT = 2000

Passes = Callable[[Comment], bool]
"""Whether a comment is one of those that are looked at."""


class WallMemory:
    """Comments in the order of the wall, 2,000 at the most while nobody reads further back.

    Only what the last snapshot held or what came since is sure: whatever is older may have been
    taken down while this window was away.
    """

    def __init__(self, passes: Passes) -> None:
        self._passes = passes
        self.body: list[Comment] = []
        self._later: list[Comment] = []  # released while paused: the newest of them
        self._passed_by = 0  # how many more were released while paused

    @property
    def put_off(self) -> int:
        """How many of those that are looked at came while paused."""
        return self._passed_by + sum(map(self._passes, self._later))

    def open(self, recent: Sequence[Comment], paused: bool) -> tuple[bool, bool]:
        """Take in a snapshot's window; while paused what is new in it comes later.

        Returns whether it continues what is shown, and whether that began further back.
        """
        shown = {c.comment_id for c in self.body}
        known = [i for i, c in enumerate(recent) if c.comment_id in shown]
        further = bool(known) and self.body[0].comment_id != recent[known[0]].comment_id
        end = known[-1] + 1 if paused and known else len(recent)
        self.body, self._later, self._passed_by = [*recent[:end]], [*recent[end:]], 0
        return bool(known), further

    def put_aside(self, came: Sequence[Comment]) -> None:
        """Keep the newest for later, and count the others."""
        self._later.extend(came)
        surplus = self._later[:-KEPT]
        if surplus:
            self._passed_by += sum(map(self._passes, surplus))
            del self._later[: len(surplus)]

    def resume(self) -> list[Comment] | None:
        """Return what came while paused; None when there is a hole and the body begins anew."""
        later, self._later = self._later, []
        passed_by, self._passed_by = self._passed_by, 0
        if passed_by:
            self.body = later
            return None
        return later

    def trim(self) -> set[str]:
        """Forget the oldest beyond the limit; returns which."""
        surplus = self.body[:-KEPT]
        del self.body[: len(surplus)]
        return {c.comment_id for c in surplus}

    def forget(self, gone: set[str]) -> None:
        """Take comments off: they left the wall."""
        self.body = [c for c in self.body if c.comment_id not in gone]
        self._later = [c for c in self._later if c.comment_id not in gone]

    def prepend(self, page: Sequence[Comment]) -> list[Comment]:
        """Put a page of older comments before the others; returns those that are new."""
        known = {c.comment_id for c in self.body}
        fresh = [c for c in page if c.comment_id not in known]
        self.body[0:0] = fresh
        return fresh
