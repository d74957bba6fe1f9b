"""The comment wall as a list that keeps its place while it grows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.base import RowsModel
from desktop.viewmodels.wall_rows import WallRow, WallRows
from showserver.domain.stage import FeatureComment
from showserver.domain.wall import (
    ApplaudComment,
    Comment,
    CommentGone,
    CommentReleased,
    DeleteComment,
    HideComment,
    PostComment,
    ReleaseComment,
)
from showserver.domain.words import count_graphemes
from showserver.wire.queries import CommentsBefore, CommentsFound, SearchComments

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

KEPT = 2000


@QmlElement
@QmlUncreatable("made by Python")
class WallModel(RowsModel):  # type: ignore[operator]
    """Released comments in the order of the wall, below them the own ones that wait.

    While paused, new ones are counted and shown later; nothing on screen moves. Reset only when a
    snapshot has no comment in common with what is shown.
    """

    changed = Signal()
    row_type = WallRow

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._make = WallRows(intents)
        self._body: list[Comment] = []  # what is released and known, shown or filtered away
        self._later: list[Comment] = []  # released while paused
        self._paused = False
        self._can_older = False
        self._loading = False
        self._filter = "everyone"
        self._search = ""
        self._found: list[Comment] | None = None
        self._fresh: set[str] = set()

    @Property(int, notify=changed)
    def newSincePaused(self) -> int:
        return sum(map(self._passes, self._later))

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return self._paused

    @paused.setter  # type: ignore[no-redef]
    def paused(self, paused: bool) -> None:
        self._pause(paused)

    def _pause(self, paused: bool) -> None:
        if paused == self._paused:
            return
        self._paused = paused
        if not paused:
            later, self._later = self._later, []
            self._append(later)
        self.changed.emit()

    @Property(bool, notify=changed)
    def canOlder(self) -> bool:
        return self._can_older and self._found is None

    @Property(bool, notify=changed)
    def loadingOlder(self) -> bool:
        return self._loading

    @Property(str, notify=changed)
    def filter(self) -> str:
        return self._filter

    @filter.setter  # type: ignore[no-redef]
    def filter(self, wanted: str) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._redraw()
            self.changed.emit()

    @Property(str, notify=changed)
    def searchText(self) -> str:
        return self._search

    @Slot(str, str, result=str)
    def post(self, text: str, replyTo: str) -> str:
        """Say something; returns the comment's id. Looking at the own words ends the pause."""
        key = self._intents.do(PostComment, text=text, reply_to=replyTo)
        self._pause(False)
        return key

    @Slot(str)
    def applaud(self, commentId: str) -> None:
        self._intents.do(ApplaudComment, comment_id=commentId)

    @Slot(str)
    def remove(self, commentId: str) -> None:
        self._intents.do(DeleteComment, comment_id=commentId)

    @Slot(str)
    def release(self, commentId: str) -> None:
        self._intents.do(ReleaseComment, comment_id=commentId)

    @Slot(str, str)
    def hide(self, commentId: str, reason: str) -> None:
        self._intents.do(HideComment, comment_id=commentId, reason=reason)

    @Slot(str)
    def feature(self, commentId: str) -> None:
        current = self._intents.view.room.stage.current
        self._intents.do(FeatureComment, comment_id=commentId, current=current)

    @Slot()
    def older(self) -> None:
        """Fetch the page before the oldest comment; once at a time."""
        if self._loading or not self._can_older:
            return
        self._loading = True
        self.changed.emit()
        oldest = self._body[0].comment_id if self._body else ""
        self._intents.ask(CommentsBefore, self._older_came, comment_id=oldest)

    @Slot(str)
    def search(self, text: str) -> None:
        """Show only what holds these words; empty shows the wall again."""
        self._search = text
        if text.strip():
            self._intents.ask(SearchComments, self._search_came, text=text.strip())
        else:
            self._found = None
            self._redraw()
        self.changed.emit()

    @Slot(str)
    def copyText(self, commentId: str) -> None:
        place = self.place_of(commentId)
        if place >= 0:
            QGuiApplication.clipboard().setText(self._rows[place].body)

    @Slot(str, result=int)
    def graphemes(self, text: str) -> int:
        return count_graphemes(text)

    def present(self, view: View, turn: Turn) -> None:
        """Draw one frame's worth of news with as few announcements as there are kinds."""
        self._make.look(view)
        if turn.fresh:
            self._opened(view)
        gone = {e.comment_id for _, e in turn.news if isinstance(e, CommentGone)}
        came = [e.comment for _, e in turn.news if isinstance(e, CommentReleased)]
        self._fresh = {c.comment_id for c in came}
        if gone:
            self._forget(gone)
        # News after a snapshot is folded into the view that the snapshot was drawn from.
        came = [] if turn.fresh else [c for c in came if c.comment_id not in gone]
        if self._paused:
            self._later.extend(came)
            self._tail()
        else:
            self._append(came)
        if turn.news or turn.gauged or turn.settled or turn.waiting_changed:
            self.change_all(self._make.refreshed)
        if came or gone or turn.fresh:
            self.changed.emit()

    def retranslate(self) -> None:
        """Write all times again."""
        self._redraw()

    def _opened(self, view: View) -> None:
        """Take in a snapshot, without a jump when it continues what is shown."""
        recent = list(view.room.wall.recent)
        ids = {c.comment_id for c in recent}
        known = [i for i, c in enumerate(self._body) if c.comment_id in ids]
        if known:
            # What we hold from before the window stays; the window itself is the truth.
            recent = self._body[: known[0]] + recent
        self._later = []
        self._body = recent
        self._can_older = len(view.room.wall.recent) > 0
        if known:
            self._redraw()
        else:
            self.reset(self._visible())

    def _append(self, came: Sequence[Comment]) -> None:
        self._body.extend(came)
        if not self._paused and len(self._body) > KEPT:
            self._trim(len(self._body) - KEPT)
        self._tail(came)

    def _trim(self, surplus: int) -> None:
        gone = {c.comment_id for c in self._body[:surplus]}
        del self._body[:surplus]
        self._can_older = True
        last = -1
        while last + 1 < len(self._rows) and self._rows[last + 1].commentId in gone:
            last += 1
        if last >= 0 and self._found is None:
            self.drop(0, last)

    def _tail(self, came: Sequence[Comment] = ()) -> None:
        """Put new rows before the own ones that wait, which are always last."""
        if self._found is not None:
            return
        start = len(self._rows)
        while start and self._rows[start - 1].status != "released":
            start -= 1
        shown = [self._row(c) for c in came if self._passes(c)]
        self.sync([*shown, *self._make.own_waiting()], start)

    def _forget(self, gone: set[str]) -> None:
        self._body = [c for c in self._body if c.comment_id not in gone]
        self._later = [c for c in self._later if c.comment_id not in gone]
        for place in range(len(self._rows) - 1, -1, -1):
            row = self._rows[place]
            if row.commentId in gone and row.status == "released":
                self.drop(place, place)
        self.countChanged.emit()

    def _redraw(self) -> None:
        self._make.look(self._intents.view)
        self.sync(self._visible())

    def _visible(self) -> list[WallRow]:
        if self._found is not None:
            return [self._row(c) for c in self._found]
        shown = [self._row(c) for c in self._body if self._passes(c)]
        return [*shown, *self._make.own_waiting()]

    def _row(self, comment: Comment) -> WallRow:
        return self._make.released(comment, comment.comment_id in self._fresh)

    def _passes(self, comment: Comment) -> bool:
        match self._filter:
            case "region":
                return comment.region == self._intents.view.me.region or comment.hosts
            case "featured":
                return comment.comment_id in self._make.featured
        return True

    def _older_came(self, found: CommentsFound | None) -> None:
        self._loading = False
        if found is not None:
            self._can_older = found.more
            known = {c.comment_id for c in self._body}
            fresh = [c for c in found.comments if c.comment_id not in known]
            self._make.count(found.applause)
            self._body[0:0] = fresh
            shown = [self._row(c) for c in fresh if self._passes(c)]
            if self._found is None and shown:
                self.insert(0, shown)
                self.countChanged.emit()
        self.changed.emit()

    def _search_came(self, found: CommentsFound | None) -> None:
        if found is None or not self._search.strip():
            return
        self._make.count(found.applause)
        self._found = list(reversed(found.comments))
        self._redraw()
        self.changed.emit()

    def key(self, row: Any) -> str:
        return str(row.commentId)
