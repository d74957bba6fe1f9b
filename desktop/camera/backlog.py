"""What waits to be sent: short, whole, and cut where a decoder can go on."""

from __future__ import annotations

import threading
from collections import deque

from desktop.camera.encoder import Tag

BEHIND_S = 2.0
"""Later than this nobody wants a picture any more: viewers are at the newest."""


class Backlog:
    """Filled by the encoder's thread, emptied by the sender. It never blocks either.

    What cannot be sent in time is left out up to the next key frame.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stream = 0
        self._waiting: deque[tuple[float, Tag]] = deque()
        self._is_cut = False
        self._unsent = 0

    def begin(self, stream: int) -> None:
        """Take the tags of this stream from now on, and forget those of others."""
        with self._lock:
            self._stream, self._is_cut = stream, False
            self._waiting.clear()

    def put(self, stream: int, tag: Tag, now: float) -> None:
        """Add a tag that was made `now`, in s."""
        with self._lock:
            if stream != self._stream:
                return
            if self._waiting and now - self._waiting[0][0] > BEHIND_S:
                self._cut()
            if self._is_cut and not tag.is_key:
                self._unsent += tag.is_picture
                return
            self._is_cut = False
            self._waiting.append((now, tag))

    def take(self) -> bytes:
        """Return all that waits."""
        with self._lock:
            data = b"".join(tag.data for _, tag in self._waiting)
            self._waiting.clear()
            return data

    def unsent(self) -> int:
        """Return how many pictures were left out since this was asked last."""
        with self._lock:
            unsent, self._unsent = self._unsent, 0
            return unsent

    def _cut(self) -> None:
        """Leave out what is older than the newest key frame, or all; never the head."""
        kept = [(at, tag) for at, tag in self._waiting if tag.is_head]
        waiting = [(at, tag) for at, tag in self._waiting if not tag.is_head]
        keys = [place for place, (_, tag) in enumerate(waiting) if tag.is_key and place]
        begin = keys[-1] if keys else len(waiting)
        self._is_cut = not keys
        self._unsent += sum(tag.is_picture for _, tag in waiting[:begin])
        newest = waiting[begin:]
        # The head counts as new, or the next tag would cut again.
        head_at = newest[0][0] if newest else self._waiting[-1][0]
        self._waiting = deque([*((head_at, tag) for _, tag in kept), *newest])
