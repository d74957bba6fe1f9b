"""What each event means for the read tables, written in the journal's own transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec
from sqlite_utils import Database

from showserver.archive import statements as sql
from showserver.archive.schema import TABLES, migrations
from showserver.domain.captions import CaptionSaid
from showserver.domain.moments import (
    Moment,
    MomentAccepted,
    MomentCheered,
    MomentDeclined,
    MomentDropped,
    MomentEvent,
    MomentGone,
    MomentMoved,
    MomentOffered,
    MomentReturned,
    MomentStaged,
    Thanks,
    ThanksGiven,
    ThanksWithdrawn,
)
from showserver.domain.people import PersonChanged, PersonJoined
from showserver.domain.shows import (
    DoorsOpened,
    Plan,
    RoomMeasured,
    ShowCreated,
    ShowEdited,
    ShowEnded,
    ShowWentOnAir,
)
from showserver.domain.wall import (
    Comment,
    CommentApplauded,
    CommentDropped,
    CommentGone,
    CommentHeld,
    CommentHidden,
    CommentReleased,
    WallEvent,
)
from showserver.journal.record import Record

Write = tuple[str, tuple[Any, ...]]


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


class ReadTables:
    """The projection of the archive."""

    def migrate(self, db: Database) -> None:
        """Bring the tables to their newest form."""
        migrations.apply(db)

    def position(self, db: sqlite3.Connection) -> int:
        """Return the position up to which the tables are made."""
        return int(db.execute("SELECT seq FROM projected").fetchone()[0])

    def project(self, db: sqlite3.Connection, records: Sequence[Record]) -> None:
        """Write what these records mean: in order, alike neighbours in one go."""
        writes = (write for record in records for write in writes_of(record))
        for statement, alike in groupby(writes, key=itemgetter(0)):
            db.executemany(statement, [values for _, values in alike])
        if records:
            db.execute("UPDATE projected SET seq = ?", (records[-1].seq,))

    def clear(self, db: sqlite3.Connection) -> None:
        """Empty the tables, and of the search index every trace (law 7)."""
        for table in TABLES:
            db.execute(f"DELETE FROM {table}")
        for table in ("comments_fts", "moments_fts"):
            db.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")
            db.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
        db.execute("UPDATE projected SET seq = 0")


def writes_of(record: Record) -> Iterator[Write]:
    """Return the statements and values that an event means; many events mean none."""
    event = record.event
    if isinstance(event, WallEvent):
        yield from _wall(record, event)
    elif isinstance(event, MomentEvent):
        yield from _moments(record, event)
    elif isinstance(event, RoomMeasured):
        yield (
            sql.MEASURED,
            (record.seq, record.show, record.at, event.viewers,
             _json(event.reactions), _json(event.regions)),
        )  # fmt: skip
    elif isinstance(event, CaptionSaid):
        said = event.caption
        yield (
            sql.CAPTION,
            (
                record.seq,
                said.caption_id,
                record.show,
                said.at,
                said.lasts_ms,
                said.lang,
                said.text,
            ),
        )
    else:
        yield from _house(record)


def _house(record: Record) -> Iterator[Write]:
    at = record.at
    match record.event:
        case PersonJoined(person=p) | PersonChanged(person=p):
            values = (record.seq, p.person_id, p.name, p.region, p.team, p.picture, p.role, at)
            yield sql.PERSON, values
        case ShowCreated(show_id=show_id, plan=plan, join_code=join_code):
            yield sql.SHOW_CREATED, (record.seq, show_id, *_plan(plan), join_code)
        case ShowEdited(show_id=show_id, plan=plan):
            yield sql.SHOW_EDITED, (*_plan(plan), show_id)
        case DoorsOpened(show_id=show_id):
            yield sql.DOORS_OPENED, (at, show_id)
        case ShowWentOnAir(show_id=show_id):
            yield sql.WENT_ON_AIR, (at, show_id)
        case ShowEnded(show_id=show_id):
            yield sql.ENDED, (at, show_id)


def _plan(plan: Plan) -> tuple[str, str, str, int]:
    return plan.title, plan.subtitle, plan.host, plan.starts_at


def _wall(record: Record, event: WallEvent) -> Iterator[Write]:
    match event:
        case CommentReleased(comment=comment):
            yield sql.COMMENT, _comment(record, comment, "released", record.seq)
        case CommentHeld(comment=comment):
            yield sql.COMMENT, _comment(record, comment, "held", 0)
        case CommentHidden(comment=comment, reason=reason, by=by):
            yield sql.COMMENT_STATE, ("hidden", comment.comment_id)
            yield sql.COMMENT_REASON, (reason, by, comment.comment_id)
        case CommentDropped(comment_id=comment_id) | CommentGone(comment_id=comment_id):
            yield sql.COMMENT_STATE, ("gone", comment_id)
        case CommentApplauded(comment_id=comment_id, person_id=person_id):
            yield sql.APPLAUSE, (comment_id, person_id, record.show, record.at)
            yield sql.COMMENT_APPLAUSE, (comment_id,)


def _comment(record: Record, c: Comment, state: str, wall_seq: int) -> tuple[Any, ...]:
    return (record.seq, c.comment_id, record.show, wall_seq, state, c.at, c.author_id, c.author,
            c.region, c.text, c.picture, c.hosts, c.reply_to, c.reply_to_author,
            c.added_at)  # fmt: skip


def _moments(record: Record, event: MomentEvent) -> Iterator[Write]:
    match event:
        case MomentOffered(moment=moment):
            yield sql.MOMENT, _moment(record, moment, "offered", 0)
        case MomentAccepted(moment=moment):
            yield sql.MOMENT, _moment(record, moment, "queued", record.seq)
        case MomentDeclined(moment=moment, note=note, by=by):
            yield sql.MOMENT_STATE, ("declined", moment.moment_id)
            yield sql.MOMENT_NOTE, (note, by, moment.moment_id)
        case MomentDropped(moment_id=moment_id) | MomentGone(moment_id=moment_id):
            yield sql.MOMENT_STATE, ("gone", moment_id)
        case MomentStaged(moment=moment):
            yield sql.MOMENT_STATE, ("staged", moment.moment_id)
        case MomentReturned(moment_id=moment_id):
            yield sql.MOMENT_STATE, ("queued", moment_id)
        case MomentCheered(moment_id=moment_id, person_id=person_id):
            yield sql.CHEERS, (moment_id, person_id, record.show, record.at)
            yield sql.MOMENT_CHEERS, (moment_id,)
        case ThanksGiven(thanks=thanks):
            yield sql.THANKS, _thanks(record, thanks)
        case ThanksWithdrawn(thanks_id=thanks_id):
            yield sql.THANKS_WITHDRAWN, (record.at, thanks_id)
        case MomentMoved():
            return


def _moment(record: Record, m: Moment, state: str, accepted_seq: int) -> tuple[Any, ...]:
    return (record.seq, m.moment_id, record.show, state, accepted_seq, m.at, m.author_id, m.author,
            m.text, _json(m.colleagues), m.region, m.team, m.picture, m.portrait)  # fmt: skip


def _thanks(record: Record, t: Thanks) -> tuple[Any, ...]:
    return (record.seq, t.thanks_id, record.show, t.moment_id, t.at, t.second, _json(t.colleagues),
            t.by, t.by_id, t.words, t.text, t.region, t.picture)  # fmt: skip
