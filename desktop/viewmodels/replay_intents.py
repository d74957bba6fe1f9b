"""Wishes about a show that is over: the door from the faces of a replay to the show of now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace

from desktop.session.intents import Answered, Intents, Waiting
from desktop.session.replay import Replay
from desktop.session.view import View
from showserver.domain.kinds import Command
from showserver.domain.moments import CheerMoment
from showserver.domain.wall import AddComment, ApplaudComment, DeleteComment, PostComment
from showserver.wire.queries import PAGE, CommentsBefore, CommentsFound, Query


class ReplayIntents:
    """What was wished then is wished late: it goes to the show that is watched again.

    The time is the replay's. Whatever only makes sense live is not sent at all.
    """

    def __init__(self, live: Intents, given: Callable[[str], None]) -> None:
        """`given` is told the id of what was just applauded or cheered."""
        self._live = live
        self._given = given
        self._replay: Replay | None = None
        self._seen: View | None = None
        self._view = live.view
        self._own: frozenset[str] = frozenset()
        self._cheered: frozenset[str] = frozenset()

    def watch(self, replay: Replay | None) -> None:
        """Show this one from now on."""
        self._replay, self._seen = replay, None

    @property
    def view(self) -> View:
        """The show as of then, seen by whoever is here now."""
        if self._replay is None:
            return self._live.view
        then, live = self._replay.view, self._live.view
        if then is not self._seen or live.me is not self._view.me:
            self._seen = then
            self._view = replace(
                then,
                me=live.me,
                media_url=live.media_url,
                applauded=then.applauded | self._own,
                cheered=then.cheered | live.cheered | self._cheered,
            )
        return self._view

    @property
    def waiting(self) -> Mapping[str, Waiting]:
        """The late comments without an answer, as the wall of then would show them."""
        return {
            key: Waiting(_said_then(waiting.command), waiting.command.at)
            for key, waiting in self._live.waiting.items()
            if isinstance(waiting.command, AddComment) and waiting.command.show_id == self._show_id
        }

    def do(self, kind: type[Command], **fields: Any) -> str:
        """Send what can be said or given late; returns its key, empty for what cannot."""
        if kind is PostComment:
            at = self._replay.time_of_show() if self._replay else 0
            return self._live.do(AddComment, show_id=self._show_id, at=at, **fields)
        if kind not in (ApplaudComment, CheerMoment, DeleteComment):
            return ""
        key = self._live.do(kind, show_id=self._show_id, **fields)
        if kind is ApplaudComment:
            self._own |= {fields["comment_id"]}
        elif kind is CheerMoment:
            self._cheered |= {fields["moment_id"]}
        self._seen = None
        self._given(fields.get("comment_id", ""))
        return key

    def ask(self, kind: type[Query], answered: Answered, **fields: Any) -> None:
        """Answer for the comments that were said before; nothing else is asked of the past."""
        if kind is CommentsBefore:
            answered(self._before(fields["comment_id"]))
        else:
            answered(None)

    def now(self) -> int:
        return self._replay.now() if self._replay else self._live.now()

    @property
    def _show_id(self) -> str:
        return self._replay.head.show_id if self._replay else ""

    def _before(self, comment_id: str) -> CommentsFound:
        said = self._replay.comments if self._replay else []
        known = (i for i, comment in enumerate(said) if comment.comment_id == comment_id)
        end = next(known, 0)
        page = tuple(said[max(0, end - PAGE) : end])
        counts = {c.comment_id: self.view.applause.get(c.comment_id, 0) for c in page}
        return CommentsFound(page, counts, end > PAGE)


def _said_then(command: AddComment) -> PostComment:
    return PostComment(
        ref=command.ref, key=command.key, text=command.text, reply_to=command.reply_to
    )
