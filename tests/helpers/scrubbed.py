"""A room of a show as it was seen, without what was taken off since."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from showserver.domain.moments import Moment, Thanks
from showserver.domain.room import Room
from showserver.domain.wall import Comment


class Standing(NamedTuple):
    """The ids of what is still there."""

    comments: frozenset[str]
    moments: frozenset[str]
    thanks: frozenset[str]


def standing(room: Room) -> Standing:
    """What a room shows to everybody, whatever is on stage now."""
    moments = room.moments
    public = (*moments.queue, *filter(None, [moments.staged]), *moments.done)
    return Standing(
        frozenset(c.comment_id for c in room.wall.recent),
        frozenset(m.moment_id for m in public),
        frozenset(t.thanks_id for t in moments.thanked),
    )


def scrubbed(room: Room, kept: Standing) -> Room:
    """The room without what is gone; without captions, and the join code, which no replay tells."""

    def stays(moment: Moment | None) -> bool:
        return moment is not None and moment.moment_id in kept.moments

    def is_standing(thanks: Thanks | None) -> bool:
        known = thanks is not None and thanks.thanks_id in kept.thanks
        return thanks is not None and known and thanks.moment_id in kept.moments

    def said(comment: Comment) -> Comment:
        is_there = not comment.reply_to or comment.reply_to in kept.comments
        return comment if is_there else replace(comment, reply_to="", reply_to_author="")

    recent = tuple(said(c) for c in room.wall.recent if c.comment_id in kept.comments)
    moments, stage = room.moments, room.stage
    return replace(
        room,
        join_code="",
        captions=(),  # they come as they were last corrected
        wall=replace(room.wall, recent=recent, recent_bytes=sum(c.weight for c in recent)),
        moments=replace(
            moments,
            queue=tuple(filter(stays, moments.queue)),
            staged=moments.staged if stays(moments.staged) else None,
            done=tuple(filter(stays, moments.done)),
            thanked=tuple(filter(is_standing, moments.thanked)),
        ),
        stage=replace(
            stage,
            comment=said(stage.comment)
            if stage.comment and stage.comment.comment_id in kept.comments
            else None,
            moment=stage.moment if stays(stage.moment) else None,
            thanks=stage.thanks if is_standing(stage.thanks) else None,
            since=0,  # what was covered by something that is gone was always there
            slate_text=stage.slate_text if stage.slate else "",
            slate_until=stage.slate_until if stage.slate else 0,
        ),
    )
