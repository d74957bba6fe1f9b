"""Reading from the tables: facts by key for the rules, pages and searches for people."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from showserver.archive.replay import Past
from showserver.domain.captions import Caption
from showserver.domain.moments import Colleague, Moment
from showserver.domain.shows import Card
from showserver.domain.wall import Comment
from showserver.journal.faults import told_as_unavailable
from showserver.wire.queries import PAGE

_COMMENT = (
    "comment_id, author_id, at, author, region, text, picture, hosts, reply_to, reply_to_author,"
    " added_at"
)
_MOMENT = "moment_id, author_id, at, author, text, colleagues, region, team, picture, portrait"
_CAPTION = "caption_id, at, lasts_ms, lang, text"
_CARD = "show_id, phase, title, subtitle, starts_at, host, join_code"
_WORD = re.compile(r"\w+")
_colleagues: msgspec.json.Decoder[tuple[Colleague, ...]] = msgspec.json.Decoder(
    tuple[Colleague, ...]
)


class Page(NamedTuple):
    """Some comments, their applause, and whether there are more."""

    comments: tuple[Comment, ...]
    applause: dict[str, int]
    more: bool


class Deeds(NamedTuple):
    """How much one person gave: comments and hidden ones in a show, moments and shows in all."""

    comments: int
    hidden: int
    moments: int
    shows: int


class Archive:
    """Reads the tables, always as of the last commit, and never writes.

    The queries by key are quick enough to be asked from the loop; pages and searches are not.
    Each thread has a connection of its own, so that a slow search keeps nobody waiting. All raise
    `Unavailable` when the file cannot be read.
    """

    def __init__(self, path: Path) -> None:
        """The journal must have made the file before the first question."""
        self._path = path
        self._own = threading.local()
        self._opened: list[sqlite3.Connection] = []

    def close(self) -> None:
        """Let go of the file; the threads that asked must be done."""
        while self._opened:
            self._opened.pop().close()
        self._own = threading.local()

    def past(self, show_id: str) -> Past:
        """Return a show that is over, to be read as everybody may watch it again."""
        return Past(self._path, show_id)

    def comment(self, show_id: str, comment_id: str) -> Comment | None:
        """Return a comment that is on the wall of this show, however old."""
        row = self._one(
            f"SELECT {_COMMENT} FROM comments"
            " WHERE comment_id = ? AND show = ? AND state = 'released'",
            comment_id,
            show_id,
        )
        return _comment_of(row) if row else None

    def most_viewers(self, show_id: str) -> int:
        """Return the most who watched a show at one moment; reads each second of it."""
        sql = "SELECT coalesce(max(viewers), 0) FROM measured WHERE show = ?"
        return int(self._rows(sql, show_id)[0][0])

    def staged_moment(self, show_id: str, moment_id: str) -> Moment | None:
        """Return a moment that came on stage in this show, however long ago."""
        sql = f"SELECT {_MOMENT} FROM moments WHERE moment_id = ? AND show = ? AND state = 'staged'"
        row = self._one(sql, moment_id, show_id)
        if row is None:
            return None
        known, author_id, at, author, text, about, region, team, picture, portrait = row
        colleagues = _colleagues.decode(about)
        return Moment(
            known, author_id, at, author, text, colleagues, region, team, picture, portrait
        )

    def caption(self, show_id: str, caption_id: str) -> Caption | None:
        """Return a caption of this show as last corrected, however old."""
        sql = f"SELECT {_CAPTION} FROM captions WHERE show = ? AND caption_id = ?"
        row = self._one(sql, show_id, caption_id)
        return Caption(*row) if row else None

    def captions(self, show_id: str) -> tuple[Caption, ...]:
        """Return all captions of this show as last corrected, by their time."""
        sql = f"SELECT {_CAPTION} FROM captions WHERE show = ? ORDER BY at, seq"
        return tuple(Caption(*row) for row in self._rows(sql, show_id))

    def has_applauded(self, comment_id: str, person_id: str) -> bool:
        """Whether this person applauded this comment."""
        sql = "SELECT 1 FROM applause WHERE comment_id = ? AND person_id = ?"
        return self._one(sql, comment_id, person_id) is not None

    def has_cheered(self, moment_id: str, person_id: str) -> bool:
        """Whether this person cheered this moment."""
        sql = "SELECT 1 FROM cheers WHERE moment_id = ? AND person_id = ?"
        return self._one(sql, moment_id, person_id) is not None

    def applauded_by(self, show_id: str, person_id: str) -> frozenset[str]:
        """Return the comments of a show that this person applauded."""
        sql = "SELECT comment_id FROM applause WHERE person_id = ? AND show = ?"
        return frozenset(row[0] for row in self._rows(sql, person_id, show_id))

    def cheered_by(self, show_id: str, person_id: str) -> frozenset[str]:
        """Return the moments of a show that this person cheered."""
        sql = "SELECT moment_id FROM cheers WHERE person_id = ? AND show = ?"
        return frozenset(row[0] for row in self._rows(sql, person_id, show_id))

    def last_comment_at(self, show_id: str, person_id: str) -> int:
        """Return when this person last posted in a show, 0 for never."""
        sql = (
            "SELECT coalesce(max(max(at, added_at)), 0) FROM comments"
            " WHERE author_id = ? AND show = ?"
        )
        return int(self._rows(sql, person_id, show_id)[0][0])

    def applause(self, show_id: str) -> dict[str, int]:
        """Return the count of each applauded comment of a show."""
        sql = "SELECT comment_id, applause FROM comments WHERE show = ? AND applause > 0"
        return dict(self._rows(sql, show_id))

    def cheers(self, show_id: str) -> dict[str, int]:
        """Return the count of each cheered moment of a show."""
        sql = "SELECT moment_id, cheers FROM moments WHERE show = ? AND cheers > 0"
        return dict(self._rows(sql, show_id))

    def contributors(self, show_id: str) -> tuple[str, ...]:
        """Return the names for the credits: each once, the host, then by first contribution.

        Whoever has a comment on the wall or an accepted moment, and every colleague thanked; not
        who said something only after the show.
        """
        firsts = sorted(self._contributions(show_id), key=lambda first: first[0])
        host = self._one("SELECT host FROM shows WHERE show_id = ?", show_id)
        names = [str(host[0])] if host else []
        names += [name for _, name in firsts]
        once: dict[str, str] = {}
        for name in names:
            if name:
                once.setdefault(name.casefold(), name)
        return tuple(once.values())

    def page(self, show_id: str, before: str) -> Page | None:
        """Return the comments before one (empty: the newest), oldest first; None if it is none."""
        below = 1 << 62
        if before:
            sql = "SELECT wall_seq FROM comments WHERE comment_id = ? AND show = ?"
            anchor = self._one(sql, before, show_id)
            if anchor is None:
                return None
            below = anchor[0]
        rows = self._rows(
            f"SELECT {_COMMENT}, applause FROM comments"
            " WHERE show = ? AND wall_seq < ? AND wall_seq > 0 AND state = 'released'"
            " ORDER BY wall_seq DESC LIMIT ?",
            show_id,
            below,
            PAGE + 1,
        )
        return _page(rows[PAGE - 1 :: -1] if len(rows) > PAGE else rows[::-1], len(rows) > PAGE)

    def search(self, show_id: str, text: str) -> Page:
        """Return the comments that hold all these words or beginnings of words, newest first."""
        words = " ".join(f'"{word}"*' for word in _WORD.findall(text))
        if not words:
            return Page((), {}, False)
        columns = ", ".join(f"comments.{column}" for column in _COMMENT.split(", "))
        rows = self._rows(
            f"SELECT {columns}, applause FROM comments_fts"
            " JOIN comments ON comments.seq = comments_fts.rowid"
            " WHERE comments_fts MATCH ? AND show = ? AND state = 'released'"
            " ORDER BY wall_seq DESC LIMIT ?",
            words,
            show_id,
            PAGE + 1,
        )
        return _page(rows[:PAGE], len(rows) > PAGE)

    def comments_of(self, show_id: str, person_id: str) -> tuple[Comment, ...]:
        """Return the last comments of one person in a show, newest first."""
        rows = self._rows(
            f"SELECT {_COMMENT} FROM comments WHERE author_id = ? AND show = ?"
            " AND state = 'released' ORDER BY at DESC LIMIT ?",
            person_id,
            show_id,
            PAGE,
        )
        return tuple(_comment_of(row) for row in rows)

    def deeds(self, show_id: str, person_id: str) -> Deeds:
        """Return how much one person gave."""
        (row,) = self._rows(
            "SELECT"
            " (SELECT count(*) FROM comments"
            "  WHERE author_id = ?1 AND show = ?2 AND state = 'released'),"
            " (SELECT count(*) FROM comments"
            "  WHERE author_id = ?1 AND show = ?2 AND state = 'hidden'),"
            " (SELECT count(*) FROM moments WHERE author_id = ?1 AND state <> 'gone'),"
            " (SELECT count(*) FROM (SELECT show FROM comments WHERE author_id = ?1"
            "  UNION SELECT show FROM moments WHERE author_id = ?1))",
            person_id,
            show_id,
        )
        return Deeds(*row)

    def shows(self) -> tuple[Card, ...]:
        """Return all shows of the house, newest first."""
        rows = self._rows(f"SELECT {_CARD} FROM shows ORDER BY seq DESC")
        return tuple(Card(*row) for row in rows)

    def _contributions(self, show_id: str) -> Iterator[tuple[int, str]]:
        """Yield position and name of first contributions, in no order."""
        yield from self._rows(
            "SELECT min(c.wall_seq), coalesce(p.name, c.author) FROM comments c"
            " LEFT JOIN people p ON p.person_id = c.author_id"
            " WHERE c.show = ? AND c.state = 'released' AND c.added_at = 0 GROUP BY c.author_id",
            show_id,
        )
        yield from self._rows(
            "SELECT min(m.accepted_seq), coalesce(p.name, m.author) FROM moments m"
            " LEFT JOIN people p ON p.person_id = m.author_id"
            " WHERE m.show = ? AND m.state IN ('queued', 'staged') GROUP BY m.author_id",
            show_id,
        )
        thanked = self._rows(
            "SELECT seq, colleagues FROM thanks WHERE show = ? AND withdrawn_at = 0", show_id
        )
        for seq, colleagues in thanked:
            for colleague in _colleagues.decode(colleagues):
                yield seq, colleague.name

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with told_as_unavailable(self._path):
            return self._connection().execute(sql, values).fetchall()

    def _one(self, sql: str, *values: Any) -> tuple[Any, ...] | None:
        rows = self._rows(sql, *values)
        return rows[0] if rows else None

    def _connection(self) -> sqlite3.Connection:
        db: sqlite3.Connection | None = getattr(self._own, "db", None)
        if db is None:
            # Closed by another thread than its own.
            db = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
            db.execute("PRAGMA query_only = ON")
            self._own.db = db
            self._opened.append(db)
        return db


def _page(rows: list[tuple[Any, ...]], more: bool) -> Page:
    comments = tuple(_comment_of(row) for row in rows)
    return Page(comments, {row[0]: row[-1] for row in rows if row[-1]}, more)


def _comment_of(row: tuple[Any, ...]) -> Comment:
    comment_id, author_id, at, author, region, text, picture, hosts, *about, added_at = row[:11]
    reply_to, reply_to_author = about
    return Comment(
        *(comment_id, author_id, at, author, region, text, picture, bool(hosts)),
        *(reply_to, reply_to_author, added_at),
    )
