"""What was taken off since is taken out of a show's stream, and the rest still folds as it did."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from showserver.domain import moments
from showserver.domain.captions import CaptionSaid
from showserver.domain.kinds import Event
from showserver.domain.moments import (
    Moment,
    MomentAccepted,
    MomentEvent,
    MomentGone,
    MomentMoved,
    MomentReturned,
    Moments,
    MomentStaged,
    ThanksGiven,
    ThanksWithdrawn,
)
from showserver.domain.shows import ShowCreated, ShowEnded
from showserver.domain.stage import CommentFeatured, StageCleared
from showserver.domain.wall import Comment, CommentGone, CommentReleased

_UNCOVERED: tuple[Event, ...] = (
    StageCleared("slate"),
    StageCleared("credits"),
    StageCleared("comment"),
)
"""What featuring a comment or giving thanks does to the stage, without the comment or thanks."""


class Gone(NamedTuple):
    """What was taken off since, by id; and the captions as they were last corrected."""

    comments: frozenset[str] = frozenset()
    moments: frozenset[str] = frozenset()
    thanks: frozenset[str] = frozenset()
    captions: frozenset[tuple[str, int, str]] = frozenset()  # id, time and text of what stands


class Redaction:
    """Goes through the public events of one show in their order.

    Folded at any time of the show, what it lets through gives the room that everybody saw then,
    without what is gone. After the end only what was added to the show itself goes through.
    """

    def __init__(self, gone: Gone) -> None:
        """Nothing has happened yet."""
        self._gone = gone
        self._moments = Moments()
        self._said = set[str]()
        self._is_over = False

    def let_through(self, event: Event) -> tuple[Event, ...]:
        """Return what may still be watched of an event."""
        match event:
            case CommentReleased(comment=comment):
                return self._released(event, comment)
            case CaptionSaid(caption=said):
                is_last = (said.caption_id, said.at, said.text) in self._gone.captions
                return (event,) if is_last else ()
            case _ if self._is_over:
                return ()
            case ShowCreated():
                # Whoever may watch is not for that invited.
                return (replace(event, join_code=""),)
            case ShowEnded():
                self._is_over = True
            case CommentGone(comment_id=comment_id):
                return () if self._is_gone(comment_id) else (event,)
            case CommentFeatured(comment=comment):
                if self._is_gone(comment.comment_id):
                    return _UNCOVERED
                return (replace(event, comment=self._spoken(comment)),)
            case _ if isinstance(event, MomentEvent):
                return self._of_moments(event)
        return (event,)

    def _released(self, event: CommentReleased, comment: Comment) -> tuple[Event, ...]:
        is_known = comment.comment_id in self._said
        if self._is_gone(comment.comment_id) or not comment.text or (is_known and self._is_over):
            return ()
        self._said.add(comment.comment_id)
        return (replace(event, comment=self._spoken(comment)),)

    def _spoken(self, comment: Comment) -> Comment:
        """Return a comment without the name of whoever said what it answers, if that is gone."""
        if not comment.reply_to or not self._is_gone(comment.reply_to):
            return comment
        return replace(comment, reply_to="", reply_to_author="")

    def _is_gone(self, comment_id: str) -> bool:
        return comment_id in self._gone.comments

    def _of_moments(self, event: MomentEvent) -> tuple[Event, ...]:
        queue = [m.moment_id for m in self._moments.queue]
        self._moments = moments.evolve(self._moments, event)
        match event:
            case MomentAccepted(moment=moment):
                return (event,) if self._stands(moment) else ()
            case MomentStaged(moment=moment):
                return (event,) if self._stands(moment) else (*_UNCOVERED, StageCleared("moment"))
            case ThanksGiven(thanks=thanks):
                gone = thanks.thanks_id in self._gone.thanks or not thanks.text
                gone = gone or thanks.moment_id in self._gone.moments
                return _UNCOVERED if gone else (event,)
            case ThanksWithdrawn():
                return ()
            case MomentGone(moment_id=moment_id) | MomentReturned(moment_id=moment_id):
                return () if moment_id in self._gone.moments else (event,)
            case MomentMoved(moment_id=moment_id, before=before):
                if moment_id in self._gone.moments:
                    return ()
                return (MomentMoved(moment_id, self._next_standing(queue, moment_id, before)),)
        return (event,)

    def _stands(self, moment: Moment) -> bool:
        return bool(moment.text) and moment.moment_id not in self._gone.moments

    def _next_standing(self, queue: list[str], moved: str, before: str) -> str:
        """Return the moment that stands where `before` did: itself, or the next one after it."""
        behind = queue[queue.index(before) :] if before in queue else []
        left = (m for m in behind if m != moved and m not in self._gone.moments)
        return next(left, "")
