"""Where this machine keeps what the application remembers; one profile, one set of folders."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import re
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec
import platformdirs
from msgspec import Struct

from desktop.session.view import View
from desktop.viewmodels.prefs import Settings

log = logging.getLogger("applaus.folders")

T = TypeVar("T")

DEVICE, OUTBOX, VIEW = "device.json", "outbox.jsonl", "view.json"

_ENCODE = msgspec.json.Encoder().encode


class Remembered(Struct, frozen=True):
    """As whom this machine came in at a server; the token is secret."""

    url: str = ""
    role: str = "employee"
    token: str = ""
    name: str = ""
    region: str = ""
    team: str = ""
    typed_name: str = ""  # under which the device came in first; the name may change since


class Folders:
    """The folders of one profile. Files are readable by their owner alone."""

    def __init__(self, profile: str = "") -> None:
        part = Path("profiles") / re.sub(r"[^\w-]", "_", profile) if profile else Path()
        self._config = platformdirs.user_config_path("applaus") / part
        self._state = platformdirs.user_state_path("applaus") / part
        self._cache = platformdirs.user_cache_path("applaus") / part

    @property
    def pictures(self) -> Path:
        """Where fetched pictures are kept."""
        return self._cache / "pictures"

    def outbox(self, url: str, role: str) -> Path:
        """Where commands wait for this server."""
        return self._of(url, role) / OUTBOX

    def last_frame(self, url: str, role: str) -> Path:
        """Where the last picture of the show is kept."""
        folder = self._of(url, role)
        with contextlib.suppress(OSError):  # then it is not kept
            folder.mkdir(parents=True, exist_ok=True)
        return folder / "last-frame.jpg"

    def load(self) -> Settings:
        """Return the settings, the first ones where there are none that can be read."""
        return _read(self._config / "settings.json", Settings) or Settings()

    def save(self, settings: Settings) -> None:
        """Keep the settings."""
        _write(self._config / "settings.json", _ENCODE(settings))

    def remember(self, remembered: Remembered) -> None:
        """Keep as whom we came in, and that this was the last server."""
        folder = self._of(remembered.url, remembered.role)
        _write(folder / DEVICE, _ENCODE(remembered))
        if remembered.role == "employee":
            _write(self._state / "last.json", _ENCODE(remembered))

    def device(self, url: str, role: str) -> Remembered:
        """Return as whom this machine came in there."""
        found = _read(self._of(url, role) / DEVICE, Remembered)
        return found or Remembered(url, role)

    def last(self) -> Remembered:
        """Return as whom this machine came in last."""
        return _read(self._state / "last.json", Remembered) or Remembered()

    def forget(self, url: str, role: str) -> None:
        """Forget who came in there, with all that was that person's: words in the outbox too."""
        for name in (DEVICE, OUTBOX, VIEW):
            (self._of(url, role) / name).unlink(missing_ok=True)
        last = self.last()
        if last.url == url:
            (self._state / "last.json").unlink(missing_ok=True)  # the token, whatever comes
            kept = Remembered(url, name=last.name, region=last.region, team=last.team)
            _write(self._state / "last.json", _ENCODE(kept))

    def keep(self, url: str, role: str, view: View, at: int) -> None:
        """Keep what the window shows, for a start without network."""
        _write(self._of(url, role) / VIEW, _ENCODE(Kept(at, view)), lasting=False)

    def kept(self, url: str, role: str) -> Kept | None:
        """Return what the window showed last, if it can be read."""
        return _read(self._of(url, role) / VIEW, Kept)

    def _of(self, url: str, role: str) -> Path:
        host = re.sub(r"[^\w.-]", "_", urlsplit(url).netloc)[:60]
        digest = hashlib.sha256(url.encode()).hexdigest()[:8]
        return self._state / "servers" / f"{host}-{digest}" / role


class Kept(Struct, frozen=True):
    """What a window showed, and when (server time)."""

    at: int
    view: View


def _read(path: Path, kind: type[T]) -> T | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError, UnicodeError):
        return None


def _write(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Replace a file whole: whoever reads it sees the old one or the new one.

    On a full disk the old one stays: the show goes on without what would have been remembered.
    What need not be `lasting` does not wait for the disk.
    """
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        log.warning("could not keep file=%s reason=%s", path.name, error.strerror)
