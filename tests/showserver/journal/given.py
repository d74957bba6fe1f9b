"""Records to write, a store without a disk, and one that can be made full."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import inspect as shape
from sqlite_utils import Database

from showserver.domain.kinds import Event
from showserver.domain.refusals import Unavailable
from showserver.domain.wall import Comment, CommentReleased
from showserver.journal.journal import Checkpoint, Effect, LogConflict
from showserver.journal.record import Record
from showserver.journal.rows import Row, to_record, to_row
from showserver.journal.sqlite import SqliteJournal


def said(seq: int, text: str = "hello", *, key: str | None = "", person_id: str = "p1") -> Record:
    """A comment on the wall; its key is made of the position, None for no key."""
    event = CommentReleased(Comment(f"c{seq}", person_id, 1000 + seq, "Noor", text=text))
    return Record(seq, 1000 + seq, "s1", person_id, f"k{seq}" if key == "" else key, event)


def filled(kind: type[Any], word: str = "word") -> Any:
    """A value of a kind with something in every field."""
    return msgspec.convert(_filled(shape.type_info(kind), word), kind)


def _filled(info: shape.Type, word: str) -> Any:
    match info:
        case shape.StructType():
            fields = {field.encode_name: _filled(field.type, word) for field in info.fields}
            return fields | ({info.tag_field: info.tag} if info.tag_field else {})
        case shape.VarTupleType(item_type=item):
            return [_filled(item, word)]
        case shape.DictType(key_type=key, value_type=value):
            return {_filled(key, word): _filled(value, word)}
        case shape.LiteralType(values=values):
            return next(value for value in values if value)
        case shape.IntType():
            return 7
        case shape.BoolType():
            return True
    assert isinstance(info, shape.StrType), info
    return word


class NoTables:
    """A projection for tests of the log alone."""

    def migrate(self, db: Database) -> None:
        pass

    def position(self, db: sqlite3.Connection) -> int:
        return 1 << 62

    def project(self, db: sqlite3.Connection, records: Sequence[Record]) -> None:
        pass

    def clear(self, db: sqlite3.Connection) -> None:
        pass


class MemoryJournal:
    """The smallest store that keeps the promises of a journal, but for the power cut."""

    name = "memory"

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._checkpoint: tuple[int, str, bytes] | None = None

    def fence(self) -> None:
        pass

    def append(self, records: Sequence[Record], after: int) -> int:
        if after != len(self._rows):
            raise LogConflict(after)
        rows = [to_row(record) for record in records]
        keys = [row.command_key for row in (*self._rows, *rows) if row.command_key]
        if len(keys) != len(set(keys)):
            raise Unavailable("io_error")
        self._rows += rows
        return len(self._rows)

    def read(self, after: int, limit: int) -> list[Record]:
        return [to_record(row) for row in self._rows[after : after + limit]]

    def head(self) -> int:
        return len(self._rows)

    def find(self, keys: Iterable[str]) -> dict[str, Effect]:
        wanted = set(keys)
        return {
            row.command_key: Effect(row.person_id, self._last(row))
            for row in self._rows
            if row.command_key in wanted
        }

    def _last(self, first: Row) -> int:
        for row in self._rows[first.seq :]:
            if row.command_key or row.person_id != first.person_id:
                return row.seq - 1
        return len(self._rows)

    def reopen(self) -> int:
        return len(self._rows)

    def checkpoint(self, version: str) -> Checkpoint | None:
        kept = self._checkpoint
        return Checkpoint(kept[0], kept[2]) if kept and kept[1] == version else None

    def save_checkpoint(self, seq: int, version: str, state: bytes) -> None:
        self._checkpoint = (seq, version, state)

    def erase(self, seqs: Iterable[int]) -> None:
        for seq in seqs:
            self._rows[seq - 1] = self._rows[seq - 1]._replace(words=None)
        self._checkpoint = None

    def close(self) -> None:
        pass


class CrampedJournal(SqliteJournal):
    """A journal on a disk that can be made full: SQLite itself refuses further pages."""

    full = False

    def _connect(self) -> sqlite3.Connection:
        db = super()._connect()
        if self.full:
            self._limit(db)
        return db

    def fill(self) -> None:
        """Leave no room for another page."""
        self.full = True
        self._limit(self._connection())

    def make_room(self) -> None:
        """Let the file grow again, from the next opening on."""
        self.full = False

    @staticmethod
    def _limit(db: sqlite3.Connection) -> None:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")


def sqlite_journal(folder: Path) -> SqliteJournal:
    """A journal without read tables."""
    return SqliteJournal(folder / "applaus.db", NoTables())


def long_words(event_seq: int) -> Record:
    """A record that needs pages of its own."""
    return said(event_seq, "long " * 5000)


def kinds() -> list[type[Event]]:
    """Every kind of event, in the order of their names."""
    from showserver.domain.events import EVENTS_BY_KIND

    return [EVENTS_BY_KIND[name] for name in sorted(EVENTS_BY_KIND)]
