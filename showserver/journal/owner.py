"""The lock that makes one process the owner of a data folder (law 10)."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from showserver.journal.journal import JournalInUse


class FolderLock:
    """Held as long as the process lives; the system lets go of it even after kill -9."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "lock"
        self._file: int | None = None

    def take(self) -> None:
        """Become the owner, or raise `JournalInUse`. Taking it twice changes nothing."""
        if self._file is not None:
            return
        file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            raise JournalInUse(f"{self._path.parent} is in use by another server") from None
        self._file = file

    def release(self) -> None:
        """Let another process own the folder."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
