"""A show that is over, as everybody may watch it again: read from the journal, in slices."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from showserver.archive.redaction import Gone, Redaction
from showserver.domain.captions import CaptionSaid
from showserver.domain.events import EVERYONE, audience
from showserver.domain.kinds import Event
from showserver.domain.moments import MomentCheered
from showserver.domain.shows import RoomMeasured
from showserver.domain.wall import CommentApplauded
from showserver.journal.faults import told_as_unavailable
from showserver.journal.record import Record
from showserver.journal.rows import Row, to_record
from showserver.wire.frames import Tallies

SLICE = 500
"""Rows that are read at once: some milliseconds of work."""

Item = tuple[int, Event]


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
                " JOIN moments m ON m.moment_id = c.moment_id AND m.state IN ('queued', 'staged')"
                " WHERE c.show = ? AND c.at > s.ended_at GROUP BY c.moment_id",
                (self._show_id,),
            )
            return Tallies(dict(applause.fetchall()), dict(cheers.fetchall())), dict(late)

    def slices(self) -> Iterator[list[Item]]:
        """Yield what may be watched in the order it happened, with its time, a slice at a time."""
        with self._read() as db:
            db.execute("BEGIN")  # all of it as of one moment
            rows = db.execute(
                "SELECT seq, at, kind, show, person_id, command_key, facts, words FROM journal"
                " WHERE show = ? AND kind NOT IN (?, ?) ORDER BY seq",
                (self._show_id, _kind(CommentApplauded), _kind(MomentCheered)),
            )
            redaction = Redaction(_gone(db, self._show_id))
            while some := rows.fetchmany(SLICE):
                yield [
                    (_time_of(record), event)
                    for record in (to_record(Row(*row)) for row in some)
                    if _is_public(record.event)
                    for event in redaction.let_through(record.event)
                ]

    @contextmanager
    def _read(self) -> Iterator[sqlite3.Connection]:
        with told_as_unavailable(self._path):
            address = f"{self._path.resolve().as_uri()}?mode=ro"
            # A generator may be closed by another thread than the one that began it.
            db = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
            with closing(db):
                yield db


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


def _time_of(record: Record) -> int:
    """Return when something belongs on the screen: a caption when it was said."""
    return record.event.caption.at if isinstance(record.event, CaptionSaid) else record.at
