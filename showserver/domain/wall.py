"""The comment wall: what colleagues say, what is held, what was taken down and why."""

from __future__ import annotations

from typing import ClassVar, Literal, assert_never

from msgspec.structs import replace

from showserver.domain.kinds import CREW, EVERYBODY, Command, Event, Fact

WallMode = Literal["open", "delayed", "held"]

TEXT_LIMIT = 500
REASON_LIMIT = 200
WINDOW = 200
WINDOW_BYTES = 44_000
"""The window's weight, so that the shared snapshot stays under 64 KiB (law 6)."""
HELD_LIMIT = 2000
HELD_PER_AUTHOR = 50
"""So that one person cannot fill the lane for everybody."""
NOTES_PER_AUTHOR = 5
DELAY_LIMIT_S = 120
SLOW_LIMIT_S = 600


class Comment(Fact, frozen=True):
    """What somebody said on the wall. `at` is when it was posted.

    A comment that was added after the show stands at a time of the show, and `added_at` tells when
    it was really posted; 0 for all that was said in the show itself.
    """

    comment_id: str
    author_id: str
    at: int
    author: str = ""
    region: str = ""
    text: str = ""
    picture: str = ""  # the author's portrait
    hosts: bool = False  # said by the crew
    reply_to: str = ""
    reply_to_author: str = ""
    added_at: int = 0

    @property
    def weight(self) -> int:
        """Bytes that it takes in a snapshot, roughly and never too low for plain text."""
        late = 26 if self.added_at else 0
        return 230 + late + len(self.text.encode()) + self.text.count('"') + self.text.count("\\")

    @property
    def posted_at(self) -> int:
        """When it was really posted."""
        return self.added_at or self.at


class Held(Fact, frozen=True):
    """A comment that waits: until `release_at`, or (0) until the crew decides."""

    comment: Comment
    release_at: int = 0


class Hidden(Fact, frozen=True):
    """A comment that was taken down, and what its author is told."""

    comment: Comment
    reason: str = ""
    by: str = ""


class Wall(Fact, frozen=True):
    """The wall as a fold: a window of what was released, and what is kept from it.

    `held` and `hidden` are whole for the crew, hold the own comments for an author, and are empty
    for everybody else.
    """

    mode: WallMode = "open"
    delay_s: int = 20
    slow_s: int = 0
    recent: tuple[Comment, ...] = ()
    recent_bytes: int = 0
    held: tuple[Held, ...] = ()
    hidden: tuple[Hidden, ...] = ()

    def released(self, comment_id: str) -> Comment | None:
        """Return a comment of the window."""
        return next((c for c in reversed(self.recent) if c.comment_id == comment_id), None)

    def waiting(self, comment_id: str) -> Comment | None:
        """Return a held comment."""
        return next((h.comment for h in self.held if h.comment.comment_id == comment_id), None)

    def taken_down(self, comment_id: str) -> Comment | None:
        """Return a hidden comment."""
        return next((h.comment for h in self.hidden if h.comment.comment_id == comment_id), None)


COMMENT_WORDS = ("comment.author", "comment.region", "comment.text", "comment.picture",
                 "comment.reply_to_author")  # fmt: skip


class CommentHeld(Event, frozen=True, tag="comment.held"):
    """A comment waits; only its author and the crew see it."""

    words: ClassVar = COMMENT_WORDS
    comment: Comment
    release_at: int = 0


class CommentReleased(Event, frozen=True, tag="comment.released"):
    """A comment is on the wall, for everybody."""

    words: ClassVar = COMMENT_WORDS
    comment: Comment


class CommentHidden(Event, frozen=True, tag="comment.hidden"):
    """A comment was taken down or kept off; its author learns why."""

    words: ClassVar = (*COMMENT_WORDS, "reason", "by")
    comment: Comment
    reason: str = ""
    by: str = ""


class CommentDropped(Event, frozen=True, tag="comment.dropped"):
    """The author took back a comment that nobody else had seen."""

    comment_id: str
    author_id: str


class CommentGone(Event, frozen=True, tag="comment.gone"):
    """A comment left the wall: taken down by the crew or deleted by its author."""

    comment_id: str


class CommentApplauded(Event, frozen=True, tag="comment.applauded"):
    """Somebody applauded a comment; the sum travels as a gauge."""

    comment_id: str
    person_id: str


class WallModeSet(Event, frozen=True, tag="wall.mode_set"):
    """From now on comments appear at once, after a delay, or when approved."""

    mode: WallMode
    delay_s: int = 20


class WallSlowed(Event, frozen=True, tag="wall.slowed"):
    """From now on everybody may post once in so many seconds; 0 takes slow mode off."""

    slow_s: int = 0


WallEvent = (
    CommentHeld
    | CommentReleased
    | CommentHidden
    | CommentDropped
    | CommentGone
    | CommentApplauded
    | WallModeSet
    | WallSlowed
)


class PostComment(Command, frozen=True, tag="comment.post"):
    """Say something on the wall, perhaps in reply to a comment."""

    roles: ClassVar = EVERYBODY
    text: str
    reply_to: str = ""


class AddComment(Command, frozen=True, tag="comment.add"):
    """Say something about a moment of a show that is over; `at` is that time of the show."""

    roles: ClassVar = EVERYBODY
    show_id: str
    at: int
    text: str
    reply_to: str = ""


class DeleteComment(Command, frozen=True, tag="comment.delete"):
    """Take back an own comment. `show_id` names another show than the one this client is in."""

    roles: ClassVar = EVERYBODY
    comment_id: str
    show_id: str = ""


class ReleaseComment(Command, frozen=True, tag="comment.release"):
    """Put a held or hidden comment on the wall, perhaps of another show."""

    roles: ClassVar = CREW
    comment_id: str
    show_id: str = ""


class HideComment(Command, frozen=True, tag="comment.hide"):
    """Take a comment down, or keep a held one off, with a reason for its author."""

    roles: ClassVar = CREW
    comment_id: str
    reason: str = ""
    show_id: str = ""


class ApplaudComment(Command, frozen=True, tag="comment.applaud"):
    """Applaud somebody's comment, once, perhaps in another show."""

    roles: ClassVar = EVERYBODY
    comment_id: str
    show_id: str = ""


class SetWallMode(Command, frozen=True, tag="wall.set_mode"):
    """Switch the wall between open, delayed and held until approved."""

    roles: ClassVar = CREW
    mode: WallMode
    delay_s: int = 20


class SetSlowMode(Command, frozen=True, tag="wall.set_slow"):
    """Let everybody post once in so many seconds; 0 for no limit."""

    roles: ClassVar = CREW
    slow_s: int


def evolve(wall: Wall, event: WallEvent) -> Wall:
    """Fold one event into the wall."""
    match event:
        case CommentReleased(comment=comment):
            return _released(_unkept(wall, comment.comment_id), comment)
        case CommentHeld(comment=comment, release_at=release_at):
            return replace(wall, held=(*wall.held, Held(comment, release_at)))
        case CommentHidden(comment=comment, reason=reason, by=by):
            wall = _without(wall, comment.comment_id)
            return replace(wall, hidden=_noted(wall.hidden, Hidden(comment, reason, by)))
        case CommentDropped(comment_id=comment_id) | CommentGone(comment_id=comment_id):
            return _without(wall, comment_id)
        case WallModeSet(mode=mode, delay_s=delay_s):
            return replace(wall, mode=mode, delay_s=delay_s)
        case WallSlowed(slow_s=slow_s):
            return replace(wall, slow_s=slow_s)
        case CommentApplauded():
            return wall
        case _:
            assert_never(event)


def _released(wall: Wall, comment: Comment) -> Wall:
    recent = (*wall.recent, comment)
    weight = wall.recent_bytes + comment.weight
    drop = max(0, len(recent) - WINDOW)
    weight -= sum(c.weight for c in recent[:drop])
    while weight > WINDOW_BYTES and drop < len(recent) - 1:
        weight -= recent[drop].weight
        drop += 1
    return replace(wall, recent=recent[drop:], recent_bytes=weight)


def _unkept(wall: Wall, comment_id: str) -> Wall:
    if wall.held and wall.waiting(comment_id):
        wall = replace(wall, held=tuple(h for h in wall.held if h.comment.comment_id != comment_id))
    if wall.hidden and wall.taken_down(comment_id):
        wall = replace(
            wall, hidden=tuple(h for h in wall.hidden if h.comment.comment_id != comment_id)
        )
    return wall


def _without(wall: Wall, comment_id: str) -> Wall:
    wall = _unkept(wall, comment_id)
    public = wall.released(comment_id)
    if public is None:
        return wall
    return replace(
        wall,
        recent=tuple(c for c in wall.recent if c.comment_id != comment_id),
        recent_bytes=wall.recent_bytes - public.weight,
    )


def _noted(hidden: tuple[Hidden, ...], note: Hidden) -> tuple[Hidden, ...]:
    """Keep the newest notes of each author: bounded, and the same for crew and author."""
    own = [h for h in hidden if h.comment.author_id == note.comment.author_id]
    stale = own[: len(own) + 1 - NOTES_PER_AUTHOR] if len(own) >= NOTES_PER_AUTHOR else []
    gone = {h.comment.comment_id for h in stale}
    return (*(h for h in hidden if h.comment.comment_id not in gone), note)
