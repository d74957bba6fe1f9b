"""Keeps a stream on its way to the server: connects, sends, and comes back after a loss."""

from __future__ import annotations

import asyncio
import random
import ssl
import time
from collections.abc import Callable

from desktop.camera.backlog import Backlog
from desktop.camera.messages import Begin, Stood
from desktop.camera.post import Answered, Post
from desktop.camera.studio import Studio

FIRST_PAUSE_S, LAST_PAUSE_S = 0.5, 5.0
"""Between tries. The server keeps the show's place for a minute; we go on longer than that."""
WELL_S = 10.0  # live so long, and the next loss is a new one
LIVE_S = 1.0  # sending so long without a word, and the server takes it
LINGER_S = 20.0  # that a server may take to see that our connection before this one is dead
REFUSALS = {403: "bad_key", 409: "already_live", 415: "codec"}
COME_AGAIN = frozenset({200, 408, 425, 429, 500, 502, 503, 504})


class Sender:
    """Sends the stream that one `Begin` asked for."""

    def __init__(
        self, begin: Begin, studio: Studio, backlog: Backlog, told: Callable[[Stood], None]
    ) -> None:
        self._begin = begin
        self._studio = studio
        self._backlog = backlog
        self._told = told
        self._more = asyncio.Event()
        self._stopping = asyncio.Event()
        self._number = 0
        self._again = False
        self._was_live = False
        self._is_taken = False  # by the request that is open
        self._lost_at = 0.0
        self.bytes_sent = 0

    def ring(self) -> None:
        """Hear that there is more to send."""
        self._more.set()

    def stop(self) -> None:
        """End the stream properly."""
        self._stopping.set()
        self._more.set()

    def anew(self) -> None:
        """End the request and begin another one: the picture will be of another size."""
        self._again = True
        self._more.set()

    async def run(self) -> None:
        """Send until stopped or refused for good; then the last state told says which."""
        pause_s = FIRST_PAUSE_S
        self._told(Stood("connecting"))
        while not self._stopping.is_set():
            began = time.monotonic()
            lost = await self._once()
            self._studio.pause()
            if lost is None:
                continue
            self._told(lost)
            if lost.state == "refused":
                return
            if time.monotonic() - began > WELL_S:
                pause_s = FIRST_PAUSE_S
            await self._pause(pause_s * random.uniform(0.5, 1))
            pause_s = min(LAST_PAUSE_S, pause_s * 2)

    async def _once(self) -> Stood | None:
        """Send through one request. Returns how it was lost; None if it was we who ended it."""
        self._is_taken = False
        try:
            post = await Post.open(self._begin.url, self._begin.key)
        except Answered as answered:
            return self._refusal(answered.status)
        except ssl.SSLCertVerificationError:
            return Stood("refused", "certificate")
        except (OSError, TimeoutError):
            return self._lost("unreachable")
        try:
            await self._pump(post)
            await post.finish()
            return None
        except Answered as answered:
            return self._refusal(answered.status)
        except (OSError, TimeoutError):
            return self._lost("closed")
        finally:
            post.abort()

    async def _pump(self, post: Post) -> None:
        self._again = False
        self._number += 1
        self._backlog.begin(self._number)
        self._studio.begin(self._number, self._begin.fps)
        began = time.monotonic()
        while not (self._stopping.is_set() or self._again):
            self._more.clear()
            data = self._backlog.take()
            if data:
                await post.send(data)
                self.bytes_sent += len(data)
            if data and not self._is_taken and time.monotonic() - began > LIVE_S:
                self._is_taken = self._was_live = True
                self._told(Stood("live"))
            if not data:
                await self._wait(post)

    async def _wait(self, post: Post) -> None:
        """Wait for more, for a while: the server may answer although nothing is sent."""
        try:
            async with asyncio.timeout(LIVE_S):
                await self._more.wait()
        except TimeoutError:
            post.look()

    def _refusal(self, status: int) -> Stood:
        is_ours = self._was_live and time.monotonic() - self._lost_at < LINGER_S
        # Our codecs were welcome: this is a server that closes, or has shown us out.
        is_over = status == 415 and self._is_taken
        if status in COME_AGAIN or is_over or (status == 409 and is_ours):
            return self._lost("closed", status)
        return Stood("refused", REFUSALS.get(status, "http"), status)

    def _lost(self, reason: str, status: int = 0) -> Stood:
        if status != 409:
            self._lost_at = time.monotonic()
        return Stood("reconnecting" if self._was_live else "connecting", reason, status)

    async def _pause(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return
