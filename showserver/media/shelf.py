"""The shelf: pictures by unguessable names that never change their content."""

from __future__ import annotations

import re
import secrets
import shutil
import tempfile
from pathlib import Path
from typing import Literal

Size = Literal["full", "thumb"]

_NAME = re.compile(r"[A-Za-z0-9_-]{22}\.jpg", re.ASCII)


class Shelf:
    """Keeps developed pictures in a folder, each in two sizes."""

    def __init__(self, folder: Path) -> None:
        """Nothing is touched before `open`."""
        self._folders: dict[Size, Path] = {"full": folder / "full", "thumb": folder / "thumb"}
        self._incoming = folder / "incoming"

    def open(self) -> None:
        """Make the folders, and throw away what a crash left half done.

        Only for the owner of the data folder: another server may be in the middle of an upload.
        """
        shutil.rmtree(self._incoming, ignore_errors=True)
        for place in (*self._folders.values(), self._incoming):
            place.mkdir(parents=True, exist_ok=True, mode=0o700)

    def has(self, name: str) -> bool:
        """Whether this is the name of a picture here."""
        return self.find(name, "full") is not None

    def find(self, name: str, size: Size) -> Path | None:
        """Return the file of a picture. A name with a path in it is never one of ours."""
        if not _NAME.fullmatch(name):
            return None
        file = self._folders[size] / name
        return file if file.is_file() else None

    def workplace(self) -> tempfile.TemporaryDirectory[str]:
        """Return a folder for one upload, gone when it is closed."""
        return tempfile.TemporaryDirectory(dir=self._incoming)

    def put(self, full: Path, thumb: Path) -> str:
        """Take over two finished files and return their common name."""
        name = f"{secrets.token_urlsafe(16)}.jpg"
        thumb.rename(self._folders["thumb"] / name)
        full.rename(self._folders["full"] / name)  # last: `has` goes by this one
        return name
