"""The journal in one SQLite file: WAL, flushed at every commit, one transaction a batch."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from sqlite_utils import Database

from showserver.journal.faults import told_as_unavailable
from showserver.journal.journal import Checkpoint, Effect, LogConflict
from showserver.journal.owner import FolderLock
from showserver.journal.record import Record
from showserver.journal.rows import Row, to_record, to_row
from showserver.journal.schema import migrations

BUSY_TIMEOUT_S = 5.0
LOG_BYTES = 32 * 1024 * 1024
"""What the write-ahead log is cut back to after a busy minute."""
KEYS_AT_ONCE = 500
PAGE = 2000
_COLUMNS = ", ".join(Row._fields)
_INSERT = f"INSERT INTO journal ({_COLUMNS}) VALUES ({', '.join('?' * len(Row._fields))})"


class Projection(Protocol):
    """Tables made from the journal, written in the transaction that writes the journal."""

    def migrate(self, db: Database) -> None:
        """Bring the tables to their newest form."""

    def position(self, db: sqlite3.Connection) -> int:
        """Return the position up to which the tables are made."""

    def project(self, db: sqlite3.Connection, records: Sequence[Record]) -> None:
        """Write what these records mean; no commit."""

    def clear(self, db: sqlite3.Connection) -> None:
        """Empty the tables, to be made anew from position 0; no commit."""


class SqliteJournal:
    """A journal in a file of a data folder; the folder's lock makes it the only writer."""

    def __init__(self, path: Path, projection: Projection) -> None:
        """Nothing is opened before `fence`."""
        self._path = path
        self._projection = projection
        self._lock = FolderLock(path.parent)
        self._db: sqlite3.Connection | None = None
        self._name = ""

    @property
    def name(self) -> str:
        """The random name of this journal; it stays across restarts (law 1). Empty till `fence`."""
        return self._name

    def fence(self) -> None:
        """Become the only writer, or raise `JournalInUse`; open the file, make what is missing."""
        self._lock.take()
        with told_as_unavailable(self._path):
            if self._db is None:
                self._open()
            self._name = self._read_name()

    def append(self, records: Sequence[Record], after: int) -> int:
        """Store all records or none behind position `after`, and return the new head."""
        rows = [to_row(record) for record in records]
        with told_as_unavailable(self._path):
            db = self._connection()
            db.execute("BEGIN IMMEDIATE")
            try:
                head = _head(db)
                if head != after:
                    raise LogConflict(f"the log ends at {head}, not at {after}")
                db.executemany(_INSERT, rows)
                self._projection.project(db, records)
                db.execute("COMMIT")
            except BaseException:
                _roll_back(db)
                raise
        return after + len(records)

    def read(self, after: int, limit: int) -> list[Record]:
        """Return up to `limit` records behind position `after`, in order."""
        with told_as_unavailable(self._path):
            rows = self._connection().execute(
                f"SELECT {_COLUMNS} FROM journal WHERE seq > ? ORDER BY seq LIMIT ?", (after, limit)
            )
            return [to_record(Row(*row)) for row in rows]

    def head(self) -> int:
        """Return the position of the last record, 0 for an empty journal."""
        with told_as_unavailable(self._path):
            return _head(self._connection())

    def find(self, keys: Iterable[str]) -> dict[str, Effect]:
        """Return what each of these command keys did; keys that did nothing are left out."""
        wanted = list(keys)
        found: dict[str, Effect] = {}
        with told_as_unavailable(self._path):
            db = self._connection()
            for start in range(0, len(wanted), KEYS_AT_ONCE):
                some = wanted[start : start + KEYS_AT_ONCE]
                marks = ", ".join("?" * len(some))
                rows = db.execute(
                    "SELECT command_key, person_id, seq FROM journal"
                    f" WHERE command_key IN ({marks})",
                    some,
                ).fetchall()
                for key, person_id, seq in rows:
                    found[key] = Effect(person_id, _last_of_command(db, seq, person_id))
        return found

    def reopen(self) -> int:
        """Drop the connection, open a new one, and return the head that is truly there."""
        with told_as_unavailable(self._path):
            self._drop()
            self._open()
            return _head(self._connection())

    def checkpoint(self, version: str) -> Checkpoint | None:
        """Return the newest checkpoint of this version, if there is one."""
        with told_as_unavailable(self._path):
            row = self._connection().execute(
                "SELECT seq, state FROM checkpoints WHERE version = ? ORDER BY seq DESC LIMIT 1",
                (version,),
            ).fetchone()  # fmt: skip
        return Checkpoint(*row) if row else None

    def save_checkpoint(self, seq: int, version: str, state: bytes) -> None:
        """Keep a folded state in place of older ones."""
        with told_as_unavailable(self._path):
            db = self._connection()
            db.execute("BEGIN IMMEDIATE")
            try:
                db.execute("DELETE FROM checkpoints")
                db.execute("INSERT INTO checkpoints VALUES (?, ?, ?)", (seq, version, state))
                db.execute("COMMIT")
            except BaseException:
                _roll_back(db)
                raise

    def erase(self, seqs: Iterable[int]) -> None:
        """Empty the words of these records for good; their facts stay (law 7).

        Checkpoints and read tables hold the same words, so they go and are made anew.
        """
        with told_as_unavailable(self._path):
            db = self._connection()
            db.execute("BEGIN IMMEDIATE")
            try:
                erased = [(seq,) for seq in seqs]
                db.executemany("UPDATE journal SET words = NULL WHERE seq = ?", erased)
                db.execute("DELETE FROM checkpoints")
                self._projection.clear(db)
                db.execute("COMMIT")
            except BaseException:
                _roll_back(db)
                raise
            self._catch_up(db)
            # The words still stand in the write-ahead log until it is emptied.
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file and of the folder."""
        self._drop()
        self._lock.release()

    def _connection(self) -> sqlite3.Connection:
        if self._db is None:
            raise sqlite3.OperationalError("the journal is closed")
        return self._db

    def _open(self) -> None:
        db = self._connect()
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA secure_delete = ON")
            db.execute(f"PRAGMA journal_size_limit = {LOG_BYTES}")
            tables = Database(db, execute_plugins=False)
            migrations.apply(tables)
            self._projection.migrate(tables)
            self._catch_up(db)
        except BaseException:
            db.close()
            raise
        self._db = db

    def _connect(self) -> sqlite3.Connection:
        # Opened here, used by the writer's thread: never by two at once.
        return sqlite3.connect(
            self._path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )

    def _catch_up(self, db: sqlite3.Connection) -> None:
        """Make read tables that are new or were emptied from what the log holds."""
        while (made := self._projection.position(db)) < _head(db):
            rows = db.execute(
                f"SELECT {_COLUMNS} FROM journal WHERE seq > ? ORDER BY seq LIMIT ?", (made, PAGE)
            ).fetchall()
            db.execute("BEGIN IMMEDIATE")
            try:
                self._projection.project(db, [to_record(Row(*row)) for row in rows])
                db.execute("COMMIT")
            except BaseException:
                _roll_back(db)
                raise

    def _read_name(self) -> str:
        db = self._connection()
        row = db.execute("SELECT name FROM about").fetchone()
        if row is None:
            row = (secrets.token_urlsafe(9),)
            db.execute("INSERT INTO about VALUES (?)", row)
        return str(row[0])

    def _drop(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None


def _head(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0])


def _last_of_command(db: sqlite3.Connection, first: int, person_id: str) -> int:
    """A command's records follow each other; the next key or another person ends them."""
    row = db.execute(
        "SELECT seq FROM journal WHERE seq > ? AND (command_key IS NOT NULL OR person_id <> ?)"
        " ORDER BY seq LIMIT 1",
        (first, person_id),
    ).fetchone()
    return int(row[0]) - 1 if row else _head(db)


def _roll_back(db: sqlite3.Connection) -> None:
    """Leave the transaction, if the error has not ended it already."""
    if db.in_transaction:
        try:
            db.execute("ROLLBACK")
        except sqlite3.Error:
            # What stood in the log is unknown now; `reopen` tells (law 3).
            return
