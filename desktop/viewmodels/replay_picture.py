"""The address of a recording, with a token that is good when the player asks for more of it."""

from __future__ import annotations

from collections.abc import Callable

from desktop.session.intents import Intents
from desktop.viewmodels.picture_address import ASK_AGAIN_MS, RENEW_BEFORE_MS
from showserver.domain.stream import Recording
from showserver.wire.queries import MediaToken, MediaTokenWanted

SHORTLY_MS = 5_000
"""A token that is over within this is not begun with."""


class ReplayPicture:
    """Keeps a token at hand. The address stays the same until `freshen`: the player loads anew.

    `look` is called every few seconds; `changed` tells of another address.
    """

    def __init__(self, intents: Intents, changed: Callable[[], None]) -> None:
        self._intents = intents
        self._changed = changed
        self._show_id = ""
        self._path = ""
        self._token, self._until = "", 0
        self._loaded, self._loaded_until = "", 0
        self._ask_at = 0

    def open(self, show_id: str, recording: Recording | None) -> None:
        """Get ready to show this recording; None for no picture at all."""
        path = recording.path if recording else ""
        if (show_id, path) == (self._show_id, self._path):
            return
        self._show_id, self._path = show_id, path
        self._token = self._loaded = ""
        self._ask_at = 0
        self.look()

    @property
    def address(self) -> str:
        """Where the player loads the recording, empty while there is none or no token."""
        if not (self._path and self._loaded):
            return ""
        base = self._intents.view.media_url.rstrip("/")
        return f"{base}{self._path}?token={self._loaded}"

    @property
    def expected(self) -> bool:
        """Whether there is a recording to be shown."""
        return bool(self._path)

    def look(self) -> None:
        """Ask for a token where one is needed, and for another before it gets too old."""
        now = self._intents.now()
        if not self._path or now < self._ask_at:
            return
        self._ask_at = now + ASK_AGAIN_MS
        show_id = self._show_id

        def answered(found: MediaToken | None) -> None:
            if found is not None and show_id == self._show_id:
                self._token, self._until = found.token, found.until
                self._ask_at = found.until - RENEW_BEFORE_MS
                if not self._loaded:
                    self._load()

        self._intents.ask(MediaTokenWanted, answered, show_id=show_id)

    def freshen(self, *, anyway: bool = False) -> bool:
        """Change the address when its token is no good any more; returns whether it did.

        A player asks the server again at every jump, under the address that it began with.
        """
        is_old = self._intents.now() > self._loaded_until - SHORTLY_MS
        if not self._loaded or not (is_old or anyway) or self._token == self._loaded:
            return False
        self._load()
        return True

    def forget(self) -> None:
        """Take another token for the next load."""
        self._token = self._loaded = ""
        self._ask_at = 0
        self.look()

    def _load(self) -> None:
        self._loaded, self._loaded_until = self._token, self._until
        self._changed()
