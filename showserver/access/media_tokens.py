"""Media tokens: they let a player watch one show for ten minutes, and open nothing else."""

from __future__ import annotations

import base64
import hmac
import os
import secrets
from pathlib import Path
from typing import NamedTuple

GOOD_FOR_MS = 600_000
STEP_MS = 60_000
"""Tokens of one minute are the same for all, so that a cache has few addresses to keep."""
SECRET_FILE = "media.secret"
SECRET_BYTES = 32
LONGEST = 200
_MAC_BYTES = 24


class Life(NamedTuple):
    """How long tokens are good, in ms; those of one step are the same for all."""

    good_for_ms: int = GOOD_FOR_MS
    step_ms: int = STEP_MS


class BadToken(Exception):
    """The token opens nothing; the text says why, as a sentence."""


class MediaTokens:
    """Issues and checks tokens. They outlive a restart, as the secret does."""

    def __init__(self, secret: bytes, life: Life = Life()) -> None:  # noqa: B008  a value
        """`secret` is the server's own."""
        self._secret = secret
        self._life = life

    def surely_until(self, now: int) -> int:
        """Return until when a token that is issued now (ms since 1970) is good at least."""
        return now + self._life.good_for_ms - self._life.step_ms

    def issue(self, show_id: str, now: int) -> str:
        """Return a token for a show, good for nine to ten minutes from now (ms since 1970)."""
        good_for, step = self._life
        until = (now - now % step + good_for) // step
        return f"{until:x}.{self._seal(show_id, until)}"

    def check(self, token: str, show_id: str, now: int) -> None:
        """Raise `BadToken` unless this token lets its holder watch this show now."""
        if not token:
            raise BadToken("A media token is needed: add ?token=… to the address.")
        until, _, seal = token.partition(".")
        try:
            step = int(until, 16) if len(token) <= LONGEST else 0
        except ValueError:
            step = 0
        if not hmac.compare_digest(seal.encode(), self._seal(show_id, step).encode()):
            raise BadToken("This media token is not one for this show. Ask for another.")
        if now >= step * self._life.step_ms:
            raise BadToken("This media token has expired. Ask for another.")

    def _seal(self, show_id: str, step: int) -> str:
        told = f"{step}:{show_id}".encode(errors="replace")
        mac = hmac.digest(self._secret, told, "sha256")[:_MAC_BYTES]
        return base64.urlsafe_b64encode(mac).decode()


def kept_secret(data: Path) -> bytes:
    """Return the secret of a data folder, made at first use."""
    return kept(data / SECRET_FILE, secrets.token_hex(SECRET_BYTES)).encode()


def kept(file: Path, otherwise: str) -> str:
    """Return the one line that a file keeps for its owner alone; write it if there is none."""
    try:
        if line := file.read_text(encoding="ascii").strip():
            return line
    except FileNotFoundError:
        pass
    keep(file, otherwise)
    return otherwise


def keep(file: Path, line: str) -> None:
    """Write one line for the owner of the folder alone, whole or not at all."""
    fresh = file.with_name(file.name + ".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as kept:
        kept.write(line + "\n")
        kept.flush()
        os.fsync(kept.fileno())
    fresh.replace(file)
