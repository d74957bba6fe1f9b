"""The read tables, by migrations: plain enough for `sqlite-utils` and Datasette."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("archive")

TABLES = ("shows", "people", "comments", "moments", "thanks", "applause", "cheers", "measured",
          "captions")  # fmt: skip


def _run(db: Database, script: str) -> None:
    """Run statements one by one: `executescript` would end the migration's transaction."""
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement)


@migrations()
def m001_shows_and_people(db: Database) -> None:
    """The house: what was planned and who came."""
    _run(
        db,
        """
        CREATE TABLE shows (
            seq INTEGER PRIMARY KEY,
            show_id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            subtitle TEXT NOT NULL,
            host TEXT NOT NULL,
            starts_at INTEGER NOT NULL,
            join_code TEXT NOT NULL,
            phase TEXT NOT NULL DEFAULT 'planned',
            doors_at INTEGER NOT NULL DEFAULT 0,
            on_air_at INTEGER NOT NULL DEFAULT 0,
            ended_at INTEGER NOT NULL DEFAULT 0
        );
        CREATE TABLE people (
            seq INTEGER PRIMARY KEY,
            person_id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            region TEXT NOT NULL,
            team TEXT NOT NULL,
            picture TEXT NOT NULL,
            role TEXT NOT NULL,
            joined_at INTEGER NOT NULL
        );
        CREATE TABLE projected (seq INTEGER NOT NULL);
        INSERT INTO projected VALUES (0);
        """,
    )


@migrations()
def m002_comments(db: Database) -> None:
    """The wall. `wall_seq` orders what was released; `state` is held, released, hidden, gone."""
    _run(
        db,
        """
        CREATE TABLE comments (
            seq INTEGER PRIMARY KEY,
            comment_id TEXT NOT NULL UNIQUE,
            show TEXT NOT NULL,
            wall_seq INTEGER NOT NULL,
            state TEXT NOT NULL,
            at INTEGER NOT NULL,
            author_id TEXT NOT NULL,
            author TEXT NOT NULL,
            region TEXT NOT NULL,
            text TEXT NOT NULL,
            picture TEXT NOT NULL,
            hosts INTEGER NOT NULL,
            reply_to TEXT NOT NULL,
            reply_to_author TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            hidden_by TEXT NOT NULL DEFAULT '',
            applause INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX comments_wall ON comments (show, wall_seq);
        CREATE INDEX comments_author ON comments (author_id, show, at);
        CREATE TABLE applause (
            comment_id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            show TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (comment_id, person_id)
        ) WITHOUT ROWID;
        CREATE INDEX applause_person ON applause (person_id, show);
        """,
    )


@migrations()
def m003_moments(db: Database) -> None:
    """The moments of pride and the thanks; colleagues as a JSON array of name and person."""
    _run(
        db,
        """
        CREATE TABLE moments (
            seq INTEGER PRIMARY KEY,
            moment_id TEXT NOT NULL UNIQUE,
            show TEXT NOT NULL,
            state TEXT NOT NULL,
            accepted_seq INTEGER NOT NULL DEFAULT 0,
            at INTEGER NOT NULL,
            author_id TEXT NOT NULL,
            author TEXT NOT NULL,
            text TEXT NOT NULL,
            colleagues TEXT NOT NULL,
            region TEXT NOT NULL,
            team TEXT NOT NULL,
            picture TEXT NOT NULL,
            portrait TEXT NOT NULL,
            note TEXT NOT NULL DEFAULT '',
            declined_by TEXT NOT NULL DEFAULT '',
            cheers INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX moments_show ON moments (show, seq);
        CREATE INDEX moments_author ON moments (author_id);
        CREATE TABLE cheers (
            moment_id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            show TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (moment_id, person_id)
        ) WITHOUT ROWID;
        CREATE INDEX cheers_person ON cheers (person_id, show);
        CREATE TABLE thanks (
            seq INTEGER PRIMARY KEY,
            thanks_id TEXT NOT NULL UNIQUE,
            show TEXT NOT NULL,
            moment_id TEXT NOT NULL,
            at INTEGER NOT NULL,
            second INTEGER NOT NULL,
            colleagues TEXT NOT NULL,
            thanked_by TEXT NOT NULL,
            thanked_by_id TEXT NOT NULL,
            words TEXT NOT NULL,
            text TEXT NOT NULL,
            region TEXT NOT NULL,
            picture TEXT NOT NULL,
            withdrawn_at INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX thanks_show ON thanks (show, seq);
        """,
    )


@migrations()
def m004_measured(db: Database) -> None:
    """Each second on air: reactions and viewers, as JSON objects of counts."""
    _run(
        db,
        """
        CREATE TABLE measured (
            seq INTEGER PRIMARY KEY,
            show TEXT NOT NULL,
            at INTEGER NOT NULL,
            viewers INTEGER NOT NULL,
            reactions TEXT NOT NULL,
            regions TEXT NOT NULL
        );
        CREATE INDEX measured_show ON measured (show, seq);
        """,
    )


@migrations()
def m005_search(db: Database) -> None:
    """Full-text search. The triggers leave the index alone when only a count or state changes."""
    for table, columns in (("comments", ("text", "author")), ("moments", ("text", "author"))):
        db.table(table).enable_fts(columns, tokenize="unicode61 remove_diacritics 2")
        names = ", ".join(columns)
        new = ", ".join(f"new.{column}" for column in columns)
        old = ", ".join(f"old.{column}" for column in columns)
        fts = f"{table}_fts"
        add = f"INSERT INTO {fts} (rowid, {names}) VALUES (new.seq, {new});"
        drop = f"INSERT INTO {fts} ({fts}, rowid, {names}) VALUES ('delete', old.seq, {old});"
        db.execute(f"CREATE TRIGGER {table}_ai AFTER INSERT ON {table} BEGIN {add} END")
        db.execute(f"CREATE TRIGGER {table}_ad AFTER DELETE ON {table} BEGIN {drop} END")
        db.execute(
            f"CREATE TRIGGER {table}_au AFTER UPDATE OF {names} ON {table} BEGIN {drop} {add} END"
        )


@migrations()
def m006_captions(db: Database) -> None:
    """What was said, as last corrected."""
    _run(
        db,
        """
        CREATE TABLE captions (
            seq INTEGER PRIMARY KEY,
            caption_id TEXT NOT NULL,
            show TEXT NOT NULL,
            at INTEGER NOT NULL,
            lasts_ms INTEGER NOT NULL,
            lang TEXT NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (show, caption_id)
        );
        CREATE INDEX captions_show ON captions (show, at);
        """,
    )


@migrations()
def m007_late_comments(db: Database) -> None:
    """A comment that was added after the show stands at its time of the show."""
    db.execute("ALTER TABLE comments ADD COLUMN added_at INTEGER NOT NULL DEFAULT 0")
