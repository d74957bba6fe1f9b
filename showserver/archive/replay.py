"""A show that is over, as everybody may watch it again: read from the journal, in slices."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from msgspec.structs import replace

from showserver.domain.captions import CaptionSaid
from showserver.domain.events import EVERYONE, audience
from showserver.domain.kinds import Event
from showserver.domain.moments import (
    Moment,
    MomentAccepted,
    MomentCheered,
    MomentGone,
    MomentMoved,
    MomentReturned,
    MomentStaged,
    ThanksGiven,
    ThanksWithdrawn,
)
from showserver.domain.shows import RoomMeasured, ShowCreated
from showserver.domain.stage import CommentFeatured
from showserver.domain.wall import CommentApplauded, CommentGone, CommentReleased
from showserver.journal.faults import told_as_unavailable
from showserver.journal.rows import Row, to_record
from showserver.wire.frames import Tallies

SLICE = 500
"""Rows that are read at once: some milliseconds of work."""

Item = tuple[int, Event]


class Gone(NamedTuple):
    """What was taken off since, by id; and the captions as they were last corrected."""

    comments: frozenset[str]
    moments: frozenset[str]
    thanks: frozenset[str]
    captions: frozenset[tuple[str, int, str]]  # id, time and text of what stands

    def keeps(self, event: Event) -> bool:
        """Whether an event may still be watched."""
        match event:
            case CommentReleased(comment=comment) | CommentFeatured(comment=comment):
                return bool(comment.text) and comment.comment_id not in self.comments
            case CommentGone():
                return False  # whatever went for good is not here, what came back was never gone
            case MomentAccepted(moment=moment) | MomentStaged(moment=moment):
                return self._stands(moment)
            case MomentMoved(moment_id=moment_id) | MomentReturned(moment_id=moment_id):
                return moment_id not in self.moments
            case ThanksGiven(thanks=thanks):
                return thanks.thanks_id not in self.thanks and thanks.moment_id not in self.moments
            case MomentGone() | ThanksWithdrawn():
                return False
            case CaptionSaid(caption=said):
                return (said.caption_id, said.at, said.text) in self.captions
        return True

    def _stands(self, moment: Moment) -> bool:
        return bool(moment.text) and moment.moment_id not in self.moments


class Past:
    """One show as of one moment of the journal, read by one thread. Raises `Unavailable`."""

    def __init__(self, path: Path, show_id: str) -> None:
        """Read from the journal at `path`, which a server may be writing at the same time."""
        self._path = path
        self._show_id = show_id

    def tallies(self) -> tuple[Tallies, dict[str, int]]:
        """Return the counts as of now, and how many of the cheers came after the show."""
        with self._read() as db:
            applause = db.execute(
                "SELECT comment_id, applause FROM comments"
                " WHERE show = ? AND applause > 0 AND state = 'released'",
                (self._show_id,),
            )
            cheers = db.execute(
                "SELECT moment_id, cheers FROM moments"
                " WHERE show = ? AND cheers > 0 AND state IN ('queued', 'staged')",
                (self._show_id,),
            )
            late = db.execute(
                "SELECT c.moment_id, count(*) FROM cheers c JOIN shows s ON s.show_id = c.show"
                " WHERE c.show = ? AND c.at > s.ended_at GROUP BY c.moment_id",
                (self._show_id,),
            )
            return Tallies(dict(applause.fetchall()), dict(cheers.fetchall())), dict(late)

    def slices(self) -> Iterator[list[Item]]:
        """Yield what may be watched in the order it happened, with its time, a slice at a time."""
        with self._read() as db:
            db.execute("BEGIN")  # all of it as of one moment
            gone = _gone(db, self._show_id)
            rows = db.execute(
                "SELECT seq, at, kind, show, person_id, command_key, facts, words FROM journal"
                " WHERE show = ?1 AND kind NOT IN (?2, ?3)"
                " AND seq >= (SELECT seq FROM shows WHERE show_id = ?1) ORDER BY seq",
                (self._show_id, _kind(CommentApplauded), _kind(MomentCheered)),
            )
            released = set[str]()
            while some := rows.fetchmany(SLICE):
                items = (_item(Row(*row)) for row in some)
                kept = [i for i in items if _is_public(i[1]) and gone.keeps(i[1])]
                yield [item for item in kept if _is_first(item[1], released)]

    def _read(self) -> closing[sqlite3.Connection]:
        with told_as_unavailable(self._path):
            address = f"{self._path.resolve().as_uri()}?mode=ro"
            # A generator may be closed by another thread than the one that began it.
            db = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        return closing(db)


def _gone(db: sqlite3.Connection, show_id: str) -> Gone:
    def ids(sql: str) -> frozenset[Any]:
        return frozenset(row[0] for row in db.execute(sql, (show_id,)))

    standing = db.execute(
        "SELECT caption_id, at, text FROM captions WHERE show = ? AND text <> ''", (show_id,)
    )
    return Gone(
        ids("SELECT comment_id FROM comments WHERE show = ? AND state <> 'released'"),
        ids("SELECT moment_id FROM moments WHERE show = ? AND state NOT IN ('queued', 'staged')"),
        ids("SELECT thanks_id FROM thanks WHERE show = ? AND withdrawn_at > 0"),
        frozenset(standing),
    )


def _kind(of: type[Event]) -> str:
    return str(of.__struct_config__.tag)


def _is_public(event: Event) -> bool:
    return audience(event) == EVERYONE or isinstance(event, RoomMeasured)


def _is_first(event: Event, released: set[str]) -> bool:
    """Whether a comment stands on the wall for the first time: it may have been off in between."""
    if not isinstance(event, CommentReleased):
        return True
    is_first = event.comment.comment_id not in released
    released.add(event.comment.comment_id)
    return is_first


def _item(row: Row) -> Item:
    record = to_record(row)
    match record.event:
        case CaptionSaid(caption=said):
            return said.at, record.event
        case ShowCreated():
            # Whoever may watch is not for that invited.
            return record.at, replace(record.event, join_code="")
    return record.at, record.event
