"""A wall that a passer-by can read: few comments, each long enough, featured ones always."""

from __future__ import annotations

from dataclasses import dataclass, field

from showserver.domain.wall import Comment

AT_ONCE = 3
READING_MS = 8000
REMEMBERED = 1000
"""Comments that had their turn; a screen runs for weeks."""


@dataclass
class Thinned:
    """At most three comments, each for at least eight seconds; the newest of the rest waits.

    What was featured is never thinned away: it waits for its turn however many come.
    """

    shown: list[tuple[Comment, int]] = field(default_factory=list)
    _waiting: Comment | None = None
    _featured: list[Comment] = field(default_factory=list)
    _taken: dict[str, None] = field(default_factory=dict)

    def offer(self, comment: Comment) -> None:
        """Let a new comment wait; an older one that waits gives way."""
        if comment.comment_id not in self._taken:
            self._waiting = comment

    def feature(self, comment: Comment) -> None:
        """Let a featured comment come, once."""
        if comment.comment_id not in self._taken:
            self._take(comment)
            self._featured.append(comment)

    def forget(self, comment_id: str) -> None:
        """Take a comment off at once: it left the wall."""
        self.shown = [(c, at) for c, at in self.shown if c.comment_id != comment_id]
        self._featured = [c for c in self._featured if c.comment_id != comment_id]
        if self._waiting and self._waiting.comment_id == comment_id:
            self._waiting = None

    def keep_only(self, sure: set[str]) -> None:
        """Take off all others: they may have left the wall while this screen was away."""
        held = [*(c for c, _ in self.shown), *self._featured]
        held += [self._waiting] if self._waiting else []
        for comment in held:
            if comment.comment_id not in sure:
                self.forget(comment.comment_id)

    def turn(self, now: int) -> bool:
        """Let who waits take a free place, or that of who stood longest; says whether it did."""
        moved = False
        while (comment := self._next()) is not None and self._has_place(now):
            if len(self.shown) >= AT_ONCE:
                self.shown.pop(0)
            self._leave_the_line(comment)
            if all(c.comment_id != comment.comment_id for c, _ in self.shown):
                self.shown.append((comment, now))
                moved = True
        return moved

    def _next(self) -> Comment | None:
        return self._featured[0] if self._featured else self._waiting

    def _has_place(self, now: int) -> bool:
        return len(self.shown) < AT_ONCE or now - self.shown[0][1] >= READING_MS

    def _leave_the_line(self, comment: Comment) -> None:
        if self._featured:
            self._featured.pop(0)
        else:
            self._waiting = None
            self._take(comment)

    def _take(self, comment: Comment) -> None:
        self._taken[comment.comment_id] = None
        if len(self._taken) > REMEMBERED:
            del self._taken[next(iter(self._taken))]
