"""A wall that a passer-by can read: few comments, each long enough, featured ones always."""

from __future__ import annotations

from dataclasses import dataclass, field

from showserver.domain.wall import Comment

AT_ONCE = 3
READING_MS = 8000


@dataclass
class Thinned:
    """At most three comments, each for at least eight seconds; the newest of the rest waits.

    What was featured is never thinned away: it waits for its turn however many come.
    """

    shown: list[tuple[Comment, int]] = field(default_factory=list)
    _waiting: Comment | None = None
    _featured: list[Comment] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)

    def offer(self, comment: Comment) -> None:
        """Let a new comment wait; an older one that waits gives way."""
        if comment.comment_id not in self._taken:
            self._waiting = comment

    def feature(self, comment: Comment) -> None:
        """Let a featured comment come, once."""
        if comment.comment_id not in self._taken:
            self._taken.add(comment.comment_id)
            self._featured.append(comment)

    def forget(self, comment_id: str) -> None:
        """Take a comment off at once: it left the wall."""
        self.shown = [(c, at) for c, at in self.shown if c.comment_id != comment_id]
        self._featured = [c for c in self._featured if c.comment_id != comment_id]
        if self._waiting and self._waiting.comment_id == comment_id:
            self._waiting = None

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
            self._taken.add(comment.comment_id)
