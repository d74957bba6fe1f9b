"""The journal written out: one event a line, readable after years."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import msgspec

from showserver.journal.rows import joined


def export(path: Path, out: Path) -> int:
    """Write every event of the journal at `path` to `out` and return how many there were.

    Only reads, as of one moment, also while a server writes. `out` appears whole or not at all,
    and is for its owner alone: it holds what people said.
    Raises `FileNotFoundError` without a journal, `sqlite3.Error` or `OSError` when it fails.
    """
    if not path.is_file():
        raise FileNotFoundError(f"expected a journal at {path}, found none")
    unfinished = out.with_name(out.name + ".part")
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        unfinished.unlink(missing_ok=True)
        with open(unfinished, "xb", opener=_for_owner) as lines:
            count = _write(db, lines.write)
            lines.flush()
            os.fsync(lines.fileno())
        unfinished.replace(out)
    finally:
        db.close()
        unfinished.unlink(missing_ok=True)
    return count


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _write(db: sqlite3.Connection, write: Callable[[bytes], object]) -> int:
    encode = msgspec.json.Encoder().encode
    count = 0
    name = db.execute("SELECT name FROM about").fetchone()[0]
    rows = db.execute(
        "SELECT seq, at, kind, show, person_id, command_key, facts, words FROM journal ORDER BY seq"
    )
    for seq, at, kind, show, person_id, key, facts, words in rows:
        line = {
            "journal": name,
            "seq": seq,
            "at": at,
            "show": show,
            "person_id": person_id,
            "command_key": key,
            "event": {"kind": kind, **joined(facts, words)},
        }
        write(encode(line) + b"\n")
        count += 1
    return count
