"""A key that lies in the data folder, for its owner and the console to see. Never logged."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path

from showserver.access.media_tokens import keep, kept

KEY_BYTES = 24
LONGEST = 200


class KeptKey:
    """One key. It is kept as it is: the console has to show it."""

    def __init__(self, file: Path) -> None:
        """Read the key of this file, or make it."""
        self._file = file
        self._key = kept(self._file, _fresh())

    @property
    def key(self) -> str:
        """The key as one types it."""
        return self._key

    def renew(self) -> str:
        """Make another; the old one opens nothing any more."""
        fresh = _fresh()
        keep(self._file, fresh)
        self._key = fresh
        return fresh

    def opens(self, key: str) -> bool:
        """Whether this is the key; the time it takes tells nothing about it."""
        if len(key) > LONGEST:
            return False
        return hmac.compare_digest(_digest(key), _digest(self._key))


def _fresh() -> str:
    return secrets.token_urlsafe(KEY_BYTES)


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode(errors="replace")).digest()
