"""Moderation: where a comment goes, what is taken down and put back, and what ripens by itself."""

from __future__ import annotations

from msgspec.structs import replace

from showserver.domain.kinds import Event
from showserver.domain.people import Person
from showserver.domain.refusals import Refused
from showserver.domain.wall import (
    DELAY_LIMIT_S,
    HELD_LIMIT,
    HELD_PER_AUTHOR,
    REASON_LIMIT,
    SLOW_LIMIT_S,
    TEXT_LIMIT,
    AddComment,
    ApplaudComment,
    Comment,
    CommentApplauded,
    CommentDropped,
    CommentGone,
    CommentHeld,
    CommentHidden,
    CommentReleased,
    DeleteComment,
    HideComment,
    PostComment,
    ReleaseComment,
    SetSlowMode,
    SetWallMode,
    Wall,
    WallModeSet,
    WallSlowed,
)
from showserver.domain.words import between, plain


def post(
    command: PostComment, wall: Wall, by: Person, now: int, last_at: int, answered: Comment | None
) -> list[Event]:
    """Decide where a new comment goes: on the wall, or held. The crew is never held or slowed.

    `last_at` is when the author last posted, `answered` the comment that is replied to.
    """
    return _said(command, wall, _comment(command, by, now, answered), now, last_at, answered)


def add(
    command: AddComment, wall: Wall, by: Person, now: int, last_at: int, answered: Comment | None
) -> list[Event]:
    """Decide on a comment that is added after the show, by the rules of its wall."""
    comment = replace(_comment(command, by, command.at, answered), added_at=now)
    return _said(command, wall, comment, now, last_at, answered)


def _comment(
    command: PostComment | AddComment, by: Person, at: int, answered: Comment | None
) -> Comment:
    return Comment(
        command.key,
        by.person_id,
        at,
        by.name,
        by.region,
        plain(command.text, "text", TEXT_LIMIT),
        by.picture,
        by.role == "crew",
        command.reply_to,
        answered.author if answered else "",
    )


def _said(
    command: PostComment | AddComment,
    wall: Wall,
    comment: Comment,
    now: int,
    last_at: int,
    answered: Comment | None,
) -> list[Event]:
    if command.reply_to and answered is None:
        raise Refused("no_such_comment", "reply_to")
    if not comment.hosts and wall.slow_s and now - last_at < wall.slow_s * 1000:
        raise Refused("slow_mode", "text", wall.slow_s, last_at + wall.slow_s * 1000 - now)
    if comment.hosts or wall.mode == "open":
        return [CommentReleased(comment)]
    if len(wall.held) >= HELD_LIMIT:
        raise Refused("held_full", "text", HELD_LIMIT)
    if sum(h.comment.author_id == comment.author_id for h in wall.held) >= HELD_PER_AUTHOR:
        raise Refused("held_full", "text", HELD_PER_AUTHOR)
    return [CommentHeld(comment, now + wall.delay_s * 1000 if wall.mode == "delayed" else 0)]


def delete(command: DeleteComment, wall: Wall, by: Person, older: Comment | None) -> list[Event]:
    """Decide on an author's wish to take a comment back; `older` is one beyond the window."""
    held = wall.waiting(command.comment_id) or wall.taken_down(command.comment_id)
    comment = held or wall.released(command.comment_id) or older
    if comment is None:
        raise Refused("no_such_comment", "comment_id")
    if comment.author_id != by.person_id:
        raise Refused("not_yours", "comment_id")
    if held:
        return [CommentDropped(comment.comment_id, comment.author_id)]
    return [CommentGone(comment.comment_id)]


def release(command: ReleaseComment, wall: Wall) -> list[Event]:
    """Decide on putting a held or hidden comment on the wall."""
    comment = wall.waiting(command.comment_id) or wall.taken_down(command.comment_id)
    if comment is None:
        raise Refused("no_such_comment", "comment_id")
    return [CommentReleased(comment)]


def hide(command: HideComment, wall: Wall, by: Person, older: Comment | None) -> list[Event]:
    """Decide on taking a comment down; its author is told the reason."""
    reason = plain(command.reason, "reason", REASON_LIMIT, empty=True)
    held = wall.waiting(command.comment_id)
    if held:
        return [CommentHidden(held, reason, by.name)]
    public = wall.released(command.comment_id) or older
    if public is None:
        raise Refused("no_such_comment", "comment_id")
    return [CommentGone(public.comment_id), CommentHidden(public, reason, by.name)]


def applaud(
    command: ApplaudComment, wall: Wall, by: Person, older: Comment | None, already: bool
) -> list[Event]:
    """Decide on one person's applause for a comment: once, not for oneself, also afterwards."""
    comment = wall.released(command.comment_id) or older
    if comment is None:
        raise Refused("no_such_comment", "comment_id")
    if comment.author_id == by.person_id:
        raise Refused("own_comment", "comment_id")
    if already:
        raise Refused("already_applauded", "comment_id")
    return [CommentApplauded(command.comment_id, by.person_id)]


def set_mode(command: SetWallMode, wall: Wall) -> list[Event]:
    """Decide on another mode; what was only delayed is then released by itself in its time."""
    between(command.delay_s, "delay_s", 1, DELAY_LIMIT_S)
    if (command.mode, command.delay_s) == (wall.mode, wall.delay_s):
        return []
    return [WallModeSet(command.mode, command.delay_s)]


def set_slow(command: SetSlowMode, wall: Wall) -> list[Event]:
    """Decide on slow mode."""
    slow_s = between(command.slow_s, "slow_s", 0, SLOW_LIMIT_S)
    return [] if slow_s == wall.slow_s else [WallSlowed(slow_s)]


def due(wall: Wall, now: int) -> list[Event]:
    """Return the releases whose delay has passed, oldest first."""
    if not wall.held:
        return []
    ripe = sorted(
        (h for h in wall.held if 0 < h.release_at <= now),
        key=lambda h: (h.release_at, h.comment.comment_id),
    )
    return [CommentReleased(h.comment) for h in ripe]
