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
from desktop.viewmodels.wall_memory import WallMemory
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


@QmlElement
@QmlUncreatable("made by Python")
class WallModel(RowsModel):  # type: ignore[operator]
    """Released comments in the order of the wall, below them the own ones that wait.

    While paused, new ones are counted and shown later; nothing on screen moves. Reset only when
    another list is wanted, or a snapshot has no comment in common with what is shown.
    """

    changed = Signal()
    row_type = WallRow

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._make = WallRows(intents)
        self._memory = WallMemory(self._passes)
        self._paused = False
        self._can_older = False
        self._loading = False
        self._filter = "everyone"
        self._search = ""
        self._found: list[Comment] | None = None
        self._staged = ""

    @Property(int, notify=changed)
    def newSincePaused(self) -> int:
        return self._memory.put_off

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
            self._catch_up()
        self.changed.emit()

    def _catch_up(self) -> None:
        later = self._memory.resume()
        if later is None:
            # Between what was shown and what is known lies a hole: it is paged from below.
            self._can_older = True
            self._redraw()
        else:
            self._append(later)

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
            self._replace()
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
        body = self._memory.body
        oldest = body[0].comment_id if body else ""
        self._intents.ask(CommentsBefore, self._older_came, comment_id=oldest)

    @Slot(str)
    def search(self, text: str) -> None:
        """Show only what holds these words; empty shows the wall again."""
        self._search = text
        if text.strip():
            self._intents.ask(SearchComments, self._search_came, text=text.strip())
        elif self._found is not None:
            self._found = None
            self._replace()
        self.changed.emit()

    @Slot(str)
    def copyText(self, commentId: str) -> None:
        place = self.place_of(commentId)
        if place >= 0:
            QGuiApplication.clipboard().setText(self._rows[place].body)

    @Slot(str, result=int)
    def graphemes(self, text: str) -> int:
        return count_graphemes(text)

    @property
    def known(self) -> set[str]:
        """The comments that are on the wall of this window."""
        return {comment.comment_id for comment in self._memory.body}

    def present(self, view: View, turn: Turn) -> None:
        """Draw one frame's worth of news with as few announcements as there are kinds."""
        self._make.look(view)
        if turn.fresh:
            self._opened(view)
        gone = {e.comment_id for _, e in turn.news if isinstance(e, CommentGone)}
        came = [e.comment for _, e in turn.news if isinstance(e, CommentReleased)]
        if gone:
            self._forget(gone)
        # News after a snapshot is folded into the view that the snapshot was drawn from.
        came = [] if turn.fresh else [c for c in came if c.comment_id not in gone]
        if self._paused:
            self._memory.put_aside(came)
            self._tail()
        else:
            self._append(came)
        self._recount(turn.counted | self._stage_changed(view))
        if came or gone or turn.fresh:
            self.changed.emit()

    def retranslate(self) -> None:
        """Write all times again."""
        self._redraw()

    def _opened(self, view: View) -> None:
        """Take in a snapshot: its window alone is sure, what came before is paged again.

        Without a jump when it continues what is shown; while paused what is new comes later.
        """
        recent = view.room.wall.recent
        continues, further_back = self._memory.open(recent, self._paused)
        self._can_older = bool(recent)
        if self._found is not None:
            sure = {c.comment_id for c in recent}
            self._found = [c for c in self._found if c.comment_id in sure]
            self.search(self._search)
        if continues:
            self._redraw()
        else:
            self._replace()
        if further_back and self._paused:
            self.older()

    def _stage_changed(self, view: View) -> set[str]:
        """Return whose place on the stage is another now."""
        on_stage = view.room.stage.comment
        before, self._staged = self._staged, on_stage.comment_id if on_stage else ""
        return {before, self._staged} if before != self._staged else set()

    def _recount(self, comment_ids: set[str]) -> None:
        if comment_ids:
            self.change_all(
                lambda row: self._make.refreshed(row) if row.commentId in comment_ids else row
            )

    def _append(self, came: Sequence[Comment]) -> None:
        self._memory.body.extend(came)
        if not self._paused:
            self._trim()
        self._tail(came)

    def _trim(self) -> None:
        gone = self._memory.trim()
        self._can_older = self._can_older or bool(gone)
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
        self._memory.forget(gone)
        if self._found is not None:
            self._found = [c for c in self._found if c.comment_id not in gone]
        for place in range(len(self._rows) - 1, -1, -1):
            row = self._rows[place]
            if row.commentId in gone and row.status == "released":
                self.drop(place, place)
        self.countChanged.emit()

    def _redraw(self) -> None:
        self._make.look(self._intents.view)
        self.sync(self._visible())

    def _replace(self) -> None:
        """Show another list: nothing keeps its place."""
        self._make.look(self._intents.view)
        self.reset(self._visible())

    def _visible(self) -> list[WallRow]:
        if self._found is not None:
            return [self._row(c) for c in self._found]
        shown = [self._row(c) for c in self._memory.body if self._passes(c)]
        return [*shown, *self._make.own_waiting()]

    def _row(self, comment: Comment) -> WallRow:
        return self._make.released(comment)

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
            self._make.count(found.applause)
            fresh = self._memory.prepend(found.comments)
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
        self._replace()
        self.changed.emit()

    def key(self, row: Any) -> str:
        return str(row.commentId)
