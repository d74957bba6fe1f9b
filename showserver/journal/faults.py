"""What a failing SQLite means for the one who waits for an answer."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from showserver.domain.refusals import Unavailable

ROOM_BYTES = 256 * 1024
"""Less room than this on the disk explains any failure to write."""

_FULL = 13
_BUSY = (5, 6)


@contextmanager
def told_as_unavailable(path: Path) -> Iterator[None]:
    """Turn SQLite's and the system's errors into `Unavailable`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        full = _is_full(error) or _has_no_room(path)
        raise Unavailable("storage_full" if full else "io_error") from error


def _is_full(error: Exception) -> bool:
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    # Busy beyond the timeout: a guest holds the file. It heals by itself, like a full disk.
    return code == _FULL or code in _BUSY


def _has_no_room(path: Path) -> bool:
    """A full disk shows as an I/O error too, where shared memory or a new file is wanted."""
    try:
        disk = os.statvfs(path.parent)
    except OSError:
        return False
    return disk.f_bavail * disk.f_frsize < ROOM_BYTES
