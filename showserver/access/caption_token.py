"""The caption token: who has it may write captions, and nothing else. Never logged."""

from __future__ import annotations

from pathlib import Path

from showserver.access.kept_key import KeptKey

TOKEN_FILE = "caption.token"


class CaptionToken(KeptKey):
    """The token of a data folder, for the captioner of all its shows."""

    def __init__(self, data: Path) -> None:
        """Read the token of this folder, or make it."""
        super().__init__(data / TOKEN_FILE)
