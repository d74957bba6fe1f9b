"""Rows of the wall: a comment with all that stands beside it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from desktop.session.intents import Intents, Waiting
from desktop.session.view import View
from desktop.viewmodels import spoken
from showserver.domain.wall import Comment, Hidden, PostComment


class WallRow(Struct, frozen=True):
    """One comment as the wall shows it."""

    commentId: str
    authorId: str
    author: str
    region: str
    body: str
    picture: str
    postedAtMs: float
    timeText: str
    replyTo: str = ""
    replyToAuthor: str = ""
    applause: int = 0
    applauded: bool = False
    isOwn: bool = False
    hosts: bool = False
    onStage: bool = False
    status: str = "released"
    reason: str = ""
    reasonBy: str = ""
    addedAtMs: float = 0.0  # said after the show, 0 for all that was said in it


class WallRows:
    """Makes rows from comments, as the view stands now."""

    def __init__(self, intents: Intents) -> None:
        self._intents = intents
        self._view = intents.view
        self._older_applause: dict[str, int] = {}
        self.featured: set[str] = set()

    def look(self, view: View) -> None:
        """Make rows by this view from now on."""
        self._view = view
        if view.room.stage.comment:
            self.featured.add(view.room.stage.comment.comment_id)

    def count(self, applause: Mapping[str, int]) -> None:
        """Remember sums of comments beyond the window."""
        self._older_applause.update(applause)

    def released(self, comment: Comment) -> WallRow:
        """Return the row of a comment that everybody sees."""
        return self.refreshed(self._row(comment, "released"))

    def own_waiting(self) -> list[WallRow]:
        """Return the own comments that are not on the wall, by the time they were written."""
        view, me = self._view, self._view.me.person_id
        wall = view.room.wall
        rows = [self._row(h.comment, "held") for h in wall.held if h.comment.author_id == me]
        rows += [self._taken_down(h) for h in wall.hidden if h.comment.author_id == me]
        unsent = {
            key: self._unsent(waiting.command, waiting)
            for key, waiting in self._intents.waiting.items()
            if isinstance(waiting.command, PostComment)
        }
        if unsent:
            # What came through before its answer did stands on the wall already.
            known = {row.commentId for row in rows} | {c.comment_id for c in wall.recent}
            rows += [row for key, row in unsent.items() if key not in known]
        return sorted(rows, key=lambda row: row.postedAtMs)

    def refreshed(self, row: WallRow) -> WallRow:
        """Return the row with the sums of now; the same object when nothing changed."""
        if row.status != "released":
            return row
        view = self._view
        on_stage = view.room.stage.comment
        count = view.applause.get(row.commentId) or self._older_applause.get(row.commentId, 0)
        applauded = row.commentId in view.applauded
        staged = bool(on_stage and on_stage.comment_id == row.commentId)
        if (count, applauded, staged) == (row.applause, row.applauded, row.onStage):
            return row
        return replace(row, applause=count, applauded=applauded, onStage=staged)

    def _row(self, comment: Comment, status: str) -> WallRow:
        return WallRow(
            comment.comment_id,
            comment.author_id,
            comment.author,
            comment.region,
            comment.text,
            comment.picture,
            float(comment.at),
            self.time_text(comment.at),
            comment.reply_to,
            comment.reply_to_author,
            isOwn=comment.author_id == self._view.me.person_id,
            hosts=comment.hosts,
            status=status,
            addedAtMs=float(comment.added_at),
        )

    def time_text(self, at: int) -> str:
        """Return the time in the show while it is on air, else the time of day."""
        room = self._view.room
        if room.on_air_at and at >= room.on_air_at:
            return spoken.duration_text(at - room.on_air_at)
        return spoken.clock_text(at)

    def _taken_down(self, hidden: Hidden) -> WallRow:
        row = self._row(hidden.comment, "hidden")
        return replace(row, reason=hidden.reason, reasonBy=hidden.by)

    def _unsent(self, command: PostComment, waiting: Waiting) -> WallRow:
        me = self._view.me
        answered = self._view.room.wall.released(command.reply_to) if command.reply_to else None
        comment = Comment(
            command.key,
            me.person_id,
            waiting.at,
            me.name,
            me.region,
            command.text,
            me.picture,
            me.role == "crew",
            command.reply_to,
            answered.author if answered else "",
        )
        return self._row(comment, "waiting")
