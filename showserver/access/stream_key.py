"""The stream key: who has it may go live. Shown to the crew, renewed, never logged."""

from __future__ import annotations

from pathlib import Path

from showserver.access.kept_key import KeptKey

KEY_FILE = "stream.key"


class StreamKey(KeptKey):
    """The key of a data folder to go live with."""

    def __init__(self, data: Path) -> None:
        """Read the key of this folder, or make it."""
        super().__init__(data / KEY_FILE)
