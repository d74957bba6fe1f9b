"""The journal's own tables, by migrations."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("journal")


@migrations()
def m001_journal(db: Database) -> None:
    """The log itself; `secure_delete` and the split of words make it erasable."""
    db.execute(
        """
        CREATE TABLE journal (
            seq INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL,
            show TEXT NOT NULL,
            person_id TEXT NOT NULL,
            command_key TEXT UNIQUE,
            facts TEXT NOT NULL,
            words TEXT
        )
        """
    )


@migrations()
def m002_about(db: Database) -> None:
    """One row: the journal's random name."""
    db.execute("CREATE TABLE about (name TEXT NOT NULL)")


@migrations()
def m003_checkpoints(db: Database) -> None:
    """The folded state as it once was: a cache."""
    db.execute(
        """
        CREATE TABLE checkpoints (
            seq INTEGER PRIMARY KEY,
            version TEXT NOT NULL,
            state BLOB NOT NULL
        )
        """
    )


@migrations()
def m004_one_show(db: Database) -> None:
    """A show that is watched again is read without a look at all others."""
    db.execute("CREATE INDEX journal_show ON journal (show)")
