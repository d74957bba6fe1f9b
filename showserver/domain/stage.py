"""The stage: one state that every surface shows, also to whoever joins late."""

from __future__ import annotations

from typing import ClassVar, Literal, assert_never

from msgspec.structs import replace

from showserver.domain.kinds import CREW, Command, Event, Fact
from showserver.domain.moments import (
    Moment,
    MomentDeclined,
    MomentGone,
    MomentReturned,
    MomentStaged,
    Thanks,
    ThanksGiven,
    ThanksWithdrawn,
)
from showserver.domain.refusals import Refused
from showserver.domain.wall import Comment, CommentGone, CommentHidden, Wall
from showserver.domain.words import plain

Slate = Literal["", "begins", "pause", "goodbye"]
StageKind = Literal["video", "moment", "comment", "thanks", "credits", "slate"]

SLATE_LIMIT = 120
CREDITS_LIMIT = 400
"""Names that the event itself carries; beyond that a client pages with `credits.page`."""


class Stage(Fact, frozen=True):
    """What is on stage. Layers, the upper hides the lower; none of them is the video alone.

    From above: a slate, the credits, a featured comment, thanks, a moment. So a comment that is
    taken off again uncovers the moment below it. When the show is over the names stay under the
    goodbye slate.
    """

    slate: Slate = ""
    slate_text: str = ""
    slate_until: int = 0  # what the slate counts down to, 0 for nothing
    names: tuple[str, ...] = ()
    names_total: int = 0
    comment: Comment | None = None
    thanks: Thanks | None = None
    moment: Moment | None = None
    since: int = 0

    @property
    def shows(self) -> StageKind:
        """Which of the six it is."""
        if self.slate:
            return "slate"
        if self.names_total:
            return "credits"
        if self.comment:
            return "comment"
        if self.thanks:
            return "thanks"
        return "moment" if self.moment else "video"

    @property
    def current(self) -> str:
        """The id of what is shown, as intents name it; empty for the video alone."""
        match self.shows:
            case "comment" if self.comment:
                return self.comment.comment_id
            case "thanks" if self.thanks:
                return self.thanks.thanks_id
            case "moment" if self.moment:
                return self.moment.moment_id
            case "credits" | "slate" as kind:
                return kind
        return ""


class CommentFeatured(Event, frozen=True, tag="comment.featured"):
    """A comment is on stage."""

    words: ClassVar = ("comment.author", "comment.region", "comment.text", "comment.picture",
                       "comment.reply_to_author")  # fmt: skip
    comment: Comment


class StageCleared(Event, frozen=True, tag="stage.cleared"):
    """The uppermost thing left the stage."""

    what: StageKind


class SlateShown(Event, frozen=True, tag="stage.slate_shown"):
    """A slate stands before the picture ("we begin in 04:12", "one moment")."""

    words: ClassVar = ("text",)
    slate: Slate
    text: str = ""
    until: int = 0


class CreditsRolled(Event, frozen=True, tag="credits.rolled"):
    """The closing credits: everybody who contributed, by name."""

    words: ClassVar = ("names",)
    total: int
    names: tuple[str, ...] = ()


StageEvent = CommentFeatured | StageCleared | SlateShown | CreditsRolled
OnStage = (
    StageEvent
    | MomentStaged
    | MomentReturned
    | MomentGone
    | MomentDeclined
    | ThanksGiven
    | ThanksWithdrawn
    | CommentGone
    | CommentHidden
)


class FeatureComment(Command, frozen=True, tag="comment.feature"):
    """Put a released comment on stage. `current` is what is believed to be there."""

    roles: ClassVar = CREW
    comment_id: str
    current: str


class ClearStage(Command, frozen=True, tag="stage.clear"):
    """Take off what is on stage. `current` names it."""

    roles: ClassVar = CREW
    current: str


class ShowSlate(Command, frozen=True, tag="stage.slate"):
    """Put a slate before the picture."""

    roles: ClassVar = CREW
    text: str = ""


class RollCredits(Command, frozen=True, tag="credits.roll"):
    """Show the closing credits."""

    roles: ClassVar = CREW


def feature(
    command: FeatureComment, stage: Stage, wall: Wall, older: Comment | None
) -> list[Event]:
    """Decide on putting a comment on stage; `older` is one beyond the window."""
    comment = wall.released(command.comment_id) or older
    if comment is None:
        raise Refused("no_such_comment", "comment_id")
    if stage.current == command.comment_id:
        return []
    if command.current != stage.current:
        raise Refused("already_moved_on", "current")
    return [CommentFeatured(comment)]


def clear(command: ClearStage, stage: Stage) -> list[Event]:
    """Decide on taking the uppermost thing off the stage."""
    if stage.shows == "video":
        raise Refused("nothing_on_stage", "current")
    if command.current != stage.current:
        raise Refused("already_moved_on", "current")
    return [StageCleared(stage.shows)]


def slate(command: ShowSlate) -> list[Event]:
    """Decide on a slate."""
    return [SlateShown("pause", plain(command.text, "text", SLATE_LIMIT, empty=True))]


def credits(names: tuple[str, ...]) -> list[Event]:
    """Decide on the credits: the names of all who contributed, in the order given."""
    return [CreditsRolled(len(names), names[:CREDITS_LIMIT])]


def evolve(stage: Stage, at: int, event: OnStage) -> Stage:
    """Fold one event into the stage. What was hidden, deleted or declined leaves it at once."""
    match event:
        case MomentStaged(moment=moment):
            return Stage(moment=moment, since=at)
        case ThanksGiven(thanks=thanks):
            return replace(stage, slate="", names=(), names_total=0, comment=None, thanks=thanks,
                           since=at)  # fmt: skip
        case CommentFeatured(comment=comment):
            return replace(stage, slate="", names=(), names_total=0, comment=comment, since=at)
        case CreditsRolled(names=names, total=total):
            return Stage(names=names, names_total=total, since=at)
        case SlateShown(slate=kind, text=text, until=until):
            return replace(stage, slate=kind, slate_text=text, slate_until=until, since=at)
        case StageCleared(what=what):
            return _uncovered(stage, at, what)
        case ThanksWithdrawn(thanks_id=thanks_id):
            if stage.thanks is None or stage.thanks.thanks_id != thanks_id:
                return stage
            return replace(stage, thanks=None, since=at)
        case CommentGone(comment_id=comment_id):
            return _without_comment(stage, at, comment_id)
        case CommentHidden(comment=comment):
            return _without_comment(stage, at, comment.comment_id)
        case MomentReturned(moment_id=moment_id) | MomentGone(moment_id=moment_id):
            return _without_moment(stage, at, moment_id)
        case MomentDeclined(moment=moment):
            return _without_moment(stage, at, moment.moment_id)
        case _:
            assert_never(event)


def _uncovered(stage: Stage, at: int, what: StageKind) -> Stage:
    match what:
        case "slate":
            return replace(stage, slate="", slate_text="", slate_until=0, since=at)
        case "credits":
            return replace(stage, names=(), names_total=0, since=at)
        case "comment":
            return replace(stage, comment=None, since=at)
        case _:  # thanks go together with their moment: the evening moves on
            return replace(stage, thanks=None, moment=None, since=at)


def _without_comment(stage: Stage, at: int, comment_id: str) -> Stage:
    if stage.comment is None or stage.comment.comment_id != comment_id:
        return stage
    return replace(stage, comment=None, since=at)


def _without_moment(stage: Stage, at: int, moment_id: str) -> Stage:
    kept = stage.thanks if stage.thanks and stage.thanks.moment_id != moment_id else None
    if stage.moment is None or stage.moment.moment_id != moment_id:
        return stage if kept is stage.thanks else replace(stage, thanks=kept, since=at)
    return replace(stage, moment=None, thanks=kept, since=at)
