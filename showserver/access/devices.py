"""What opens the door, kept as hashes: device tokens and the owner key, in a file of their own."""

from __future__ import annotations

import asyncio
import hashlib
import os
import sqlite3
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from sqlite_utils import Database, Migrations

from showserver.domain.refusals import Unavailable, UnavailableReason

OWNER_KEY = "owner"
BUSY_TIMEOUT_S = 5.0

Write = tuple[str, tuple[Any, ...], asyncio.Future[None]]
_HEALS = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)

migrations = Migrations("access")


@migrations()
def m001_devices(db: Database) -> None:
    """Tokens of devices and keys of the house."""
    db.execute(
        "CREATE TABLE devices ("
        " token_hash TEXT PRIMARY KEY, person_id TEXT NOT NULL, created_at INTEGER NOT NULL)"
    )
    db.execute("CREATE TABLE keys (name TEXT PRIMARY KEY, key_hash TEXT NOT NULL)")


def hashed(secret: str) -> str:
    """Return what is kept of a long random secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


class Devices:
    """The devices of the house. They are known in memory; changes are durable when awaited.

    Writes that come together share one commit, so that a house full of people gets in at once.
    The file stands apart from the journal's, which may be copied and shown around.
    """

    def __init__(self, path: Path) -> None:
        """Nothing is opened before `open`."""
        self._path = path
        self._db: sqlite3.Connection | None = None
        self._devices: dict[str, str] = {}  # token hash to person
        self._keys: dict[str, str] = {}
        self._thread = ThreadPoolExecutor(1, "access")
        self._waiting: list[Write] = []
        self._committing: asyncio.Task[None] | None = None

    def open(self) -> None:
        """Open the file, make what is missing; it is readable for its owner alone."""
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        db = sqlite3.connect(
            self._path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA secure_delete = ON")
        migrations.apply(Database(db, execute_plugins=False))
        self._devices = dict(db.execute("SELECT token_hash, person_id FROM devices"))
        self._keys = dict(db.execute("SELECT name, key_hash FROM keys"))
        self._db = db

    async def close(self) -> None:
        """Commit what waits and let go of the file."""
        if self._committing is not None:
            await self._committing
        self._thread.shutdown()
        if self._db is not None:
            self._db.close()
            self._db = None

    def find(self, token: str) -> str:
        """Return whose device bears this token, empty if it is not known."""
        return self._devices.get(hashed(token), "")

    async def add(self, token: str, person_id: str, now: int) -> None:
        """Know a device from now on."""
        token_hash = hashed(token)
        await self._write(
            "INSERT OR REPLACE INTO devices VALUES (?, ?, ?)", token_hash, person_id, now
        )
        self._devices[token_hash] = person_id

    async def remove(self, token: str) -> None:
        """Forget a device."""
        token_hash = hashed(token)
        self._devices.pop(token_hash, None)
        await self._write("DELETE FROM devices WHERE token_hash = ?", token_hash)

    def has_key(self, name: str) -> bool:
        """Whether a key of this name was made."""
        return name in self._keys

    def is_key(self, name: str, secret: str) -> bool:
        """Whether this is the key of that name."""
        # A hash tells nothing by the time its comparison takes.
        return self._keys.get(name) == hashed(secret)

    async def set_key(self, name: str, secret: str) -> None:
        """Make this the key of that name."""
        key_hash = hashed(secret)
        await self._write("INSERT OR REPLACE INTO keys VALUES (?, ?)", name, key_hash)
        self._keys[name] = key_hash

    async def _write(self, sql: str, *values: object) -> None:
        """Have a statement committed; raises `Unavailable` if it cannot be."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((sql, values, done))
        if self._committing is None:
            self._committing = asyncio.create_task(self._commit_all())
        await done

    async def _commit_all(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch, self._waiting = self._waiting, []
            failure: Exception | None = None
            try:
                await loop.run_in_executor(self._thread, self._store, batch)
            except (sqlite3.Error, OSError) as error:
                failure = Unavailable(_reason(error))
            for _, _, done in batch:
                if done.done():  # whoever asked has left
                    continue
                if failure:
                    done.set_exception(failure)
                else:
                    done.set_result(None)
        self._committing = None

    def _store(self, batch: Sequence[Write]) -> None:
        if self._db is None:
            raise sqlite3.OperationalError("the devices are closed")
        self._db.execute("BEGIN IMMEDIATE")
        try:
            for sql, values, _ in batch:
                self._db.execute(sql, values)
            self._db.execute("COMMIT")
        except BaseException:
            self._db.rollback()
            raise


def _reason(error: Exception) -> UnavailableReason:
    """Full or busy heals by itself; the rest does not."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return "storage_full" if code in _HEALS else "io_error"
