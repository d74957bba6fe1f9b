"""The picture of a replay: its address, with a token that is good, and what is wrong with it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.session.intents import Intents
from desktop.viewmodels.picture_address import ASK_AGAIN_MS, RENEW_BEFORE_MS
from showserver.domain.stream import Recording
from showserver.wire.queries import MediaToken, MediaTokenWanted

SHORTLY_MS = 5_000
"""A token that is over within this is not begun with."""
LOOK_MS = 5_000
AGAIN_MS = (1_000, 3_000, 8_000)
"""Pauses before the picture is loaded anew; after the last the wall runs along by itself."""

State = Literal["none", "there", "away", "gone"]


class ReplayPicture(QObject):
    """Keeps a token at hand. The address stays the same until `freshen`: the player loads anew."""

    changed = Signal()

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._show_id = ""
        self._path = ""
        self._token, self._until = "", 0
        self._loaded, self._loaded_until = "", 0
        self._ask_at = 0
        self._lost, self._gone = 0, False
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._forget)

    def open(self, show_id: str, recording: Recording | None) -> None:
        """Get ready to show this recording; None for no picture at all."""
        path = recording.path if recording else ""
        if (show_id, path) == (self._show_id, self._path):
            return
        self._show_id, self._path = show_id, path
        self._lost, self._gone = 0, False
        self._again.stop()
        if path:
            self._looking.start()
        else:
            self._looking.stop()
        self._forget()

    @property
    def state(self) -> State:
        """Whether there is a picture, none, or one that is away for a moment or for good."""
        if not self._path:
            return "none"
        return "gone" if self._gone else "away" if self._lost else "there"

    @property
    def drives(self) -> bool:
        """Whether the player tells the time."""
        return bool(self._path) and not self._gone

    @property
    def address(self) -> str:
        """Where the player loads the recording, empty while there is none or no token."""
        if not (self.drives and self._loaded):
            return ""
        base = self._intents.view.media_url.rstrip("/")
        return f"{base}{self._path}?token={self._loaded}"

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

    def freshen(self) -> None:
        """Change the address when its token is no good any more.

        A player asks the server again at every jump, under the address that it began with.
        """
        is_old = self._intents.now() > self._loaded_until - SHORTLY_MS
        if self._loaded and is_old and self._token != self._loaded:
            self._load()

    def lost(self) -> None:
        """The player could not load it, or not go on: once more, or never again by itself."""
        if self._lost < len(AGAIN_MS):
            self._again.start(AGAIN_MS[self._lost])
            self._lost += 1
        else:
            self._gone = True
        self.changed.emit()

    def came(self) -> None:
        """The player shows it."""
        if self._lost:
            self._lost = 0
            self.changed.emit()

    def retry(self) -> None:
        """Begin anew, as if nothing had been wrong."""
        self._lost, self._gone = 0, False
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        """Take another token for the next load."""
        self._token = self._loaded = ""
        self._ask_at = 0
        self.changed.emit()
        self.look()

    def _load(self) -> None:
        self._loaded, self._loaded_until = self._token, self._until
        self.changed.emit()
