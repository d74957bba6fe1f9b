"""What people gave, as sums: applause by comment, cheers by moment. Gauges, never frames."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from showserver.archive.archive import Archive
from showserver.domain.captions import Caption, CaptionSaid
from showserver.domain.moments import MomentCheered
from showserver.domain.room import Room
from showserver.domain.wall import (
    Comment,
    CommentApplauded,
    CommentDropped,
    CommentGone,
    CommentHeld,
    CommentHidden,
    CommentReleased,
)
from showserver.journal.record import Record
from showserver.wire.frames import Tallies

Counts = dict[str, int]


class Ledger:
    """The counts of every show, folded from durable records."""

    def __init__(self) -> None:
        self._applause: defaultdict[str, Counts] = defaultdict(dict)
        self._cheers: defaultdict[str, Counts] = defaultdict(dict)
        self._fresh_applause: defaultdict[str, Counts] = defaultdict(dict)
        self._fresh_cheers: defaultdict[str, Counts] = defaultdict(dict)

    def load(self, archive: Archive, shows: Iterable[str]) -> None:
        """Take the counts of these shows as the archive holds them."""
        for show_id in shows:
            self._applause[show_id] = archive.applause(show_id)
            self._cheers[show_id] = archive.cheers(show_id)

    def fold(self, records: Iterable[Record]) -> None:
        """Count what durable records gave."""
        for record in records:
            match record.event:
                case CommentApplauded(comment_id=given):
                    count = self._applause[record.show].get(given, 0) + 1
                    self._applause[record.show][given] = count
                    self._fresh_applause[record.show][given] = count
                case MomentCheered(moment_id=given):
                    count = self._cheers[record.show].get(given, 0) + 1
                    self._cheers[record.show][given] = count
                    self._fresh_cheers[record.show][given] = count

    def of(self, room: Room) -> Tallies:
        """Return the counts for what a snapshot of the room holds."""
        applause, cheers = self._applause[room.show_id], self._cheers[room.show_id]
        return Tallies(
            {c: applause[c] for c in comments_in(room) if c in applause},
            {m: cheers[m] for m in moments_in(room) if m in cheers},
        )

    def take_changed(self, show_id: str) -> Tallies:
        """Return the counts that changed since the last call."""
        return Tallies(
            self._fresh_applause.pop(show_id, {}),
            self._fresh_cheers.pop(show_id, {}),
        )


class Pending:
    """What the batch at work holds already, and the archive therefore not yet."""

    def __init__(self) -> None:
        self.released: dict[str, Comment] = {}
        self.gone: set[str] = set()
        self.given: set[tuple[str, str]] = set()  # comment or moment, and who applauded it
        self.last_comment_at: dict[tuple[str, str], int] = {}  # show and author
        self.said: dict[tuple[str, str], Caption] = {}  # show and caption

    def note(self, record: Record) -> None:
        """Remember what a record of the batch means for the next command."""
        match record.event:
            case CommentReleased(comment=comment):
                self.released[comment.comment_id] = comment
                self.gone.discard(comment.comment_id)
                self.last_comment_at[record.show, comment.author_id] = comment.posted_at
            case CommentHeld(comment=comment):
                self.last_comment_at[record.show, comment.author_id] = comment.posted_at
            case CommentHidden(comment=comment):
                self.gone.add(comment.comment_id)
            case CommentGone(comment_id=comment_id) | CommentDropped(comment_id=comment_id):
                self.gone.add(comment_id)
            case CommentApplauded(comment_id=given, person_id=person_id):
                self.given.add((given, person_id))
            case CaptionSaid(caption=caption):
                self.said[record.show, caption.caption_id] = caption
            case MomentCheered(moment_id=given, person_id=person_id):
                self.given.add((given, person_id))


def comments_in(room: Room) -> list[str]:
    """Return the comments that a snapshot of the room shows to everybody."""
    staged = [room.stage.comment.comment_id] if room.stage.comment else []
    return [*(c.comment_id for c in room.wall.recent), *staged]


def moments_in(room: Room) -> list[str]:
    """Return the moments that a snapshot of the room shows to everybody."""
    moments = room.moments
    staged = [moments.staged] if moments.staged else []
    return [m.moment_id for m in (*moments.queue, *staged, *moments.done)]
