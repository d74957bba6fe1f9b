"""The one door for publishers: the key is checked before a byte is looked at, and one is live."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

import structlog

from showserver.live import health
from showserver.live.flv import VIDEO, NotFlv, Reader, Tag, described
from showserver.live.health import Finding, Health, Reading
from showserver.live.publisher import AlreadyLive, BadKey, Ended
from showserver.live.rtmp.metadata import Announced, announced
from showserver.live.timeline import Timeline

PAUSE_MS = 8_000  # without a tag; longer, and time goes on with the next one
TOLD_FOR_MS = 60_000
STALE_S = 3.0  # without a tag; where the network broke, nothing else may tell that somebody is gone
RIGHTED_EACH_MS = 40  # by a millisecond: nobody hears it, and a second stays nearly one

_log = structlog.get_logger()


class Desk(Protocol):
    """Where accepted tags go."""

    def opened(self) -> None:
        """Hear that a publisher is on."""

    def take(self, tag: Tag, at: int) -> None:
        """Take a tag of show time `at` in ms."""

    async def closed(self) -> None:
        """Hear that the publisher has gone."""


class ShowTimes:
    """Gives each tag its show time: when it came at first, and by its own clock from then on.

    A clock that runs ahead of ours is put right bit by bit, so that time never runs backwards.
    """

    def __init__(self) -> None:
        """Begin with the first tag."""
        self._timeline = Timeline()
        self._offset: int | None = None
        self._jumps = 0
        self._came = 0
        self._righted = 0

    def place(self, track: str, stamp: int, now: int) -> int:
        """Return the show time in ms of a tag that comes `now`."""
        placed = self._timeline.place(track, stamp)
        # A clock that jumped, or was silent for long, tells nothing of the time in between.
        is_lost = self._timeline.jumps != self._jumps or now - self._came > PAUSE_MS
        self._jumps, self._came = self._timeline.jumps, now
        if self._offset is None or is_lost:
            self._offset = now - placed
        at = placed + self._offset
        if at > now and placed - self._righted >= RIGHTED_EACH_MS:
            # Nobody sends what has not happened yet: the first tag took longer than those behind
            # it (0.15 s of an encoder's start is usual), and all would stay as late as that.
            self._offset -= 1
            self._righted = placed
        return at


class Ingest:
    """Lets one publisher at a time go live."""

    def __init__(self, opens: Callable[[str], bool], desk: Desk, now: Callable[[], int]) -> None:
        """`opens` says whether a stream key is right; `now` is the show clock."""
        self._opens = opens
        self._desk = desk
        self._now = now
        self._take: LiveTake | None = None
        self._wrong_key_at = 0
        self._turned_away: list[Finding] = []
        self._turned_away_at = 0

    @property
    def take(self) -> LiveTake | None:
        """The publisher who is on."""
        return self._take

    @property
    def had_wrong_key(self) -> bool:
        """Whether somebody came with a wrong key within the last minute."""
        return bool(self._wrong_key_at) and self._now() - self._wrong_key_at < TOLD_FOR_MS

    @property
    def turned_away(self) -> list[Finding]:
        """Why the last publisher could not stay, if that was within the last minute."""
        is_new = self._now() - self._turned_away_at < TOLD_FOR_MS
        return self._turned_away if is_new else []

    def begin(self, key: str, who: str) -> LiveTake:
        """Begin a take, or raise `BadKey` or `AlreadyLive`."""
        if not self._opens(key):
            self._wrong_key_at = self._now()
            _log.warning("publisher_refused", reason="bad_key", who=who)
            raise BadKey
        if self._take is not None:
            _log.warning("publisher_refused", reason="already_live", who=who)
            raise AlreadyLive
        self._take = LiveTake(who, self._desk, self._now, self._left)
        self._desk.opened()
        _log.info("publisher_came", who=who)
        return self._take

    async def make_room(self) -> bool:
        """End the take of a publisher that has fallen silent; return whether there was one."""
        if self._take is None or not self._take.is_stale:
            return False
        await self._take.end("stale")
        return True

    async def close(self) -> None:
        """Show the publisher out."""
        if self._take is not None:
            await self._take.end("closing")

    def _left(self, take: LiveTake) -> None:
        self._take = None
        self._turned_away = [f for f in take.findings if f.code == "codec_refused"]
        self._turned_away_at = self._now()


class LiveTake:
    """One publisher's time on air."""

    def __init__(
        self, who: str, desk: Desk, now: Callable[[], int], left: Callable[[LiveTake], None]
    ) -> None:
        self._who = who
        self._desk = desk
        self._now = now
        self._left = left
        self._reader = Reader()
        self._times = ShowTimes()
        self._health = Health()
        self._has_ended = False
        self._last_tag = time.monotonic()
        self._video = self._audio = ""
        self._size = (0, 0)

    @property
    def is_stale(self) -> bool:
        """Whether no tag came for so long that the publisher may be gone."""
        return time.monotonic() - self._last_tag >= STALE_S

    @property
    def reading(self) -> Reading:
        """The stream in numbers."""
        return self._health.reading()

    @property
    def findings(self) -> list[Finding]:
        """What is wrong with the stream."""
        return self._health.findings()

    @property
    def codecs(self) -> tuple[str, str]:
        """The codecs of picture and sound, empty for none yet."""
        return self._video, self._audio

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture as its encoder announced them, 0 for not yet."""
        return self._size

    async def write(self, flv: bytes) -> None:
        """Take bytes of an FLV stream; raises `Ended`."""
        if self._has_ended:
            raise Ended
        try:
            for tag in self._reader.feed(flv):
                self._see(tag)
        except NotFlv:
            await self.end("not_flv")
            raise Ended from None
        except Ended:
            await self.end("codec_refused")
            raise

    def note(self, finding: Finding) -> None:
        """Take what only the door can see."""
        self._health.note(finding)

    async def end(self, reason: str) -> None:
        """End the take; a second time changes nothing."""
        if self._has_ended:
            return
        self._has_ended = True
        self._left(self)
        _log.info("publisher_left", who=self._who, reason=reason)
        await self._desk.closed()

    def _see(self, tag: Tag) -> None:
        self._last_tag = time.monotonic()
        told = described(tag)
        if told.kind == "data":
            self._hear(announced(tag))
            return
        if not told.taken:
            self.note(Finding("codec_refused", name=told.codec))
            raise Ended(told.codec)
        if told.kind == "video":
            self._video = told.codec
        else:
            self._audio = told.codec
        now = self._now()
        at = now if told.is_header else self._times.place(told.kind, tag.timestamp, now)
        if not told.is_header:
            is_key = tag.type == VIDEO and told.is_key
            seen = health.Tag(told.kind, tag.timestamp, now, len(tag.body), is_key)
            self._health.see(seen)
        self._desk.take(tag, at)

    def _hear(self, told: Announced) -> None:
        """Take what the encoder says; what it leaves out this time stays as it was."""
        self._health.announced_fps = told.fps or self._health.announced_fps
        if told.width and told.height:
            self._size = told.width, told.height
