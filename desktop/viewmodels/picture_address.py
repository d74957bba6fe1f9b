"""The address of the show's picture: the one that was typed, or the server's own stream."""

from __future__ import annotations

from collections.abc import Callable

from desktop.session.intents import Intents
from desktop.session.view import View
from showserver.wire.queries import MediaToken, MediaTokenWanted

RENEW_BEFORE_MS = 60_000
ASK_AGAIN_MS = 2_000


class PictureAddress:
    """Keeps a media token at hand while the server's own stream is there to be watched.

    `look` is called with every news and at least once a second; `changed` tells of a token.
    """

    def __init__(
        self,
        intents: Intents,
        changed: Callable[[], None],
        sound_only: Callable[[], bool] = lambda: False,
        small: Callable[[], bool] = lambda: False,
    ) -> None:
        self._intents = intents
        self._sound_only = sound_only
        self._small = small
        self._changed = changed
        self._show_id = ""
        self._token = ""
        self._ask_at = 0

    def look(self, view: View) -> None:
        """Ask for a token where one is needed, and for another before it gets too old."""
        if view.room.show_id != self._show_id:
            self._show_id, self._token, self._ask_at = view.room.show_id, "", 0
        now = self._intents.now()
        if not self.path(view) or now < self._ask_at:
            return
        self._ask_at = now + ASK_AGAIN_MS
        show_id = self._show_id

        def answered(found: MediaToken | None) -> None:
            if found is not None and show_id == self._show_id:
                self._token, self._ask_at = found.token, found.until - RENEW_BEFORE_MS
                self._changed()

        self._intents.ask(MediaTokenWanted, answered)

    def address(self, view: View) -> str:
        """Return where to load the picture from now on, empty while there is none."""
        path = self.path(view)
        if not path:
            return view.room.plan.video_url
        is_in = self._token and view.room.show_id == self._show_id
        return f"{view.media_url.rstrip('/')}{path}?token={self._token}" if is_in else ""

    def path(self, view: View) -> str:
        """Return the path of what is wanted: the picture, smaller or its sound alone where sent."""
        path = stream_path(view)
        if self._small():
            path = small_path(view) or path
        return sound_path(view) or path if self._sound_only() else path


def sound_path(view: View) -> str:
    """Return where the sound alone is sent, empty where it is not."""
    return view.room.stream.sound if stream_path(view) else ""


def small_path(view: View) -> str:
    """Return where a smaller picture is sent, empty where none is."""
    return view.room.stream.small if stream_path(view) else ""


def stream_path(view: View) -> str:
    """Return the server's own picture as a path of the media address, empty where none is due."""
    stream, typed = view.room.stream, view.room.plan.video_url
    if not stream.state:
        return ""
    if not typed:
        return stream.ts or stream.hls
    # Who types the address of the server's own stream gets it with all that belongs to it.
    at_home = typed.partition("?")[0].removeprefix(view.media_url.rstrip("/"))
    return at_home if at_home and at_home in (stream.ts, stream.hls) else ""
