"""The host's one key: which right thing comes next, and how an act is taken back."""

from __future__ import annotations

from typing import Any, Literal

from desktop.session.view import View
from showserver.domain.kinds import Command
from showserver.domain.moments import (
    AcceptMoment,
    DeclineMoment,
    GiveThanks,
    ReturnMoment,
    StageMoment,
    WithdrawThanks,
)
from showserver.domain.room import Room
from showserver.domain.rundown import AddSegment, BackSegment, NextSegment, RemoveSegment
from showserver.domain.stage import ClearStage, FeatureComment
from showserver.domain.wall import HideComment, ReleaseComment

Step = Literal[
    "openDoors", "goOnAir", "stageNext", "thank", "clear", "nextSegment", "rollCredits", "end",
    "none",
]  # fmt: skip
HELD_STEPS: frozenset[Step] = frozenset({"openDoors", "end"})
"""Steps that are held for a moment instead of pressed: one key never does them."""

Undo = tuple[type[Command], dict[str, Any]]


def next_step(room: Room) -> Step:
    """Return the next right thing for whoever hosts."""
    match room.phase:
        case "planned":
            return "openDoors"
        case "doors":
            return "goOnAir"
        case "on_air":
            return _on_air(room)
    return "none"


def _on_air(room: Room) -> Step:
    queue = room.moments.queue
    match room.stage.shows:
        case "credits":
            return "end"
        case "slate" | "comment":
            return "clear"
        case "moment":
            staged = room.stage.moment
            thanked = staged and room.moments.thanks_for(staged.moment_id)
            if not thanked:
                return "thank"
            return "stageNext" if queue else "clear"
        case "thanks":
            return "stageNext" if queue else "clear"
    index = room.rundown.find(room.rundown.current)
    running = room.rundown.segments[index] if index >= 0 else None
    if queue and (running is None or running.segment_kind == "pride"):
        return "stageNext"
    # Moments that still wait do not keep the evening from ending: they can be staged by hand.
    return "nextSegment" if room.rundown.upcoming else "rollCredits"


def undo_of(command: Command, before: View) -> Undo | None:
    """Return the command that takes this one back; None where nothing can."""
    room = before.room
    match command:
        case StageMoment(moment_id=moment_id):
            return ReturnMoment, {"moment_id": moment_id}
        case GiveThanks(key=key):
            return WithdrawThanks, {"thanks_id": key}
        case WithdrawThanks(thanks_id=thanks_id):
            return _thank_again(thanks_id, room)
        case NextSegment():
            upcoming = room.rundown.upcoming
            if upcoming is None or not room.rundown.current:
                return None
            return BackSegment, {"current": upcoming.segment_id}
        case HideComment(comment_id=comment_id):
            return ReleaseComment, {"comment_id": comment_id}
        case DeclineMoment(moment_id=moment_id):
            return AcceptMoment, {"moment_id": moment_id}
        case FeatureComment(comment_id=comment_id):
            return ClearStage, {"current": comment_id}
        case ClearStage() if room.stage.shows == "comment" and room.stage.comment:
            under = room.stage.thanks or room.stage.moment
            current = getattr(under, "thanks_id", "") or getattr(under, "moment_id", "")
            comment_id = room.stage.comment.comment_id
            return FeatureComment, {"comment_id": comment_id, "current": current}
        case RemoveSegment(segment_id=segment_id):
            return _put_back(segment_id, room)
    return None


def _thank_again(thanks_id: str, room: Room) -> Undo | None:
    """Only who is still on the carpet can be thanked once more."""
    staged = room.moments.staged
    thanks = room.moments.thanks_for(staged.moment_id) if staged else None
    if thanks is None or thanks.thanks_id != thanks_id:
        return None
    return GiveThanks, {"moment_id": thanks.moment_id, "words": thanks.words}


def _put_back(segment_id: str, room: Room) -> Undo | None:
    segments = room.rundown.segments
    index = room.rundown.find(segment_id)
    if index < 0:
        return None
    segment = segments[index]
    return AddSegment, {
        "title": segment.title,
        "segment_kind": segment.segment_kind,
        "planned_s": segment.planned_s,
        "notes": room.rundown.notes.get(segment_id, ""),
        "before": segments[index + 1].segment_id if index + 1 < len(segments) else "",
    }
