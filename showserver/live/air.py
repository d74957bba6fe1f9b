"""The live picture of the house: takes tags, feeds the outlets, tells the show about it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

import structlog

from showserver.domain.refusals import Unavailable
from showserver.domain.stream import StreamChange
from showserver.live.flv import Tag
from showserver.live.playlist import Playlist
from showserver.live.recording import NOTHING_KEPT, keep_free
from showserver.live.relay import HOLD_S, TsRelay
from showserver.live.remux import Outlets, Remux, begins
from showserver.live.rendition import Rendition

AWAY_S = 60.0  # within which a publisher that dropped continues the same show
SILENT_S = 3.0  # without picture, although a publisher is on
LOOK_S = 0.25
LATER_S = 1.0
NUMBER_MS = 900  # shorter than any segment, so that numbers grow across a restart
NUMBER_ZERO_MS = 1_700_000_000_000  # keeps them below what 32 bits hold

_log = structlog.get_logger()


class Show(Protocol):
    """What the live picture needs of the house."""

    def now(self) -> int:
        """Return server time in ms."""

    def live_show(self) -> str:
        """Return the show that a picture belongs to now; empty for none."""

    def stands_on(self, show_id: str) -> bool:
        """Return whether the show takes its picture to be there, or about to come back."""

    def is_over(self, show_id: str) -> bool:
        """Return whether the show has ended, so that nothing more of it is recorded."""

    def is_muted(self, show_id: str) -> bool:
        """Return whether nobody is to hear the sound of the show."""

    async def streamed(self, show_id: str, change: StreamChange) -> int:
        """Tell a show about its picture."""


class Air:
    """One live picture at a time: `Desk` to the publishers, relay and playlist to the viewers."""

    def __init__(
        self,
        show: Show,
        folder: Path,
        *,
        away_s: float = AWAY_S,
        renditions: Mapping[str, Rendition] = MappingProxyType({}),
    ) -> None:
        """Keep what is recorded in `folder`, one folder for each show.

        `renditions` are made besides, by the paths of their playlists.
        """
        self._show = show
        self._folder = folder
        self._away_s = away_s
        self._remux: Remux | None = None
        self._runs = 0
        self._headers: dict[int, Tag] = {}
        self._is_on = False
        self._was_seen = False  # since the picture of this show began
        self._has_publisher = False
        self._pictured_at = 0.0
        self._closing: set[asyncio.Task[None]] = set()
        self._told: asyncio.Queue[tuple[str, StreamChange]] = asyncio.Queue()
        self.show_id = ""
        self.relay = TsRelay(hold_s=HOLD_S)
        self.playlist: Playlist | None = None
        self.renditions = renditions

    @property
    def is_live(self) -> bool:
        """Whether there is a picture, or one that may be back within the minute."""
        return bool(self.show_id)

    @property
    def remuxer(self) -> int:
        """The process that remuxes, 0 for none."""
        return self._remux.pid if self._remux else 0

    def opened(self) -> None:
        """Hear that a publisher is on; the show hears of it when there is a picture."""
        self._has_publisher = True
        self._headers = {}
        try:
            self._begin(self._show.live_show())
        except OSError as error:  # a disk that takes nothing: the next look tries again
            _log.warning("picture_not_moved", error=error.strerror)

    def take(self, tag: Tag, at: int) -> None:
        """Pass a tag on to the remuxer, with silence in it while the show is muted."""
        is_muted = self._show.is_muted(self.show_id)
        if self._remux is not None:
            self._remux.take(tag, at, is_muted=is_muted)
        elif begins(tag):
            self._headers[tag.type] = tag  # for when there is a show, or room on the disk
        for rendition in self.renditions.values():
            rendition.take(tag, at, is_muted=is_muted)

    async def closed(self) -> None:
        """Hear that the publisher has gone; what came is written out, and it is awaited back."""
        self._has_publisher = False
        await asyncio.gather(*(remux.close() for remux in self._release()))
        self._drop()

    async def run(self) -> None:
        """Watch over the picture until cancelled."""
        show_id = self._show.live_show()
        if show_id and self._show.stands_on(show_id):
            # The server was away: its publisher has the same minute to come back.
            self._begin(show_id)
            self._is_on = self._was_seen = True
            self._pictured_at = time.monotonic()
            self._drop()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._tell())
            tasks.create_task(self._watch())

    async def close(self) -> None:
        """Let the viewers read what there is, and have the recording written out."""
        self.relay.end()
        await asyncio.gather(*(remux.close() for remux in self._release()))
        if self._closing:
            await asyncio.wait(self._closing)

    def look(self) -> None:
        """See what became of the picture since the last look."""
        silent_s = time.monotonic() - self._pictured_at
        if self._is_on and silent_s > SILENT_S:
            self._drop()
        if self.is_live and not self._is_on and not self._has_publisher and silent_s > self._away_s:
            self._end()
        if self._has_publisher and (now_on := self._show.live_show()) != self.show_id:
            # The house opened the doors of another show: the picture goes along.
            self._end()
            self._begin(now_on)
        if self._remux is not None and self._show.is_over(self.show_id):
            # A publisher that nobody stopped must not fill the disk until the next show.
            self._remux.stop_recording()

    def _begin(self, show_id: str) -> None:
        if show_id != self.show_id:
            self._end()
        if not show_id:
            return
        folder = self._folder / show_id
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self.playlist is None or self.playlist.folder != folder:
            self.playlist = Playlist(folder, _first_number(self._show.now()))
        self.show_id = show_id
        if self._has_publisher:
            outlets = Outlets(self._pictured, self.playlist.add)
            self._remux = Remux(
                folder,
                outlets,
                keep_free=NOTHING_KEPT if self._show.is_over(show_id) else keep_free(folder),
                runs=self._runs,
                headers=self._headers,
            )
            for rendition in self.renditions.values():
                rendition.begin(_first_number(self._show.now()), self._headers)

    def _pictured(self, data: bytes) -> None:
        self._pictured_at = time.monotonic()
        self.relay.feed(data)
        if not self._is_on and self.show_id:
            self._is_on = self._was_seen = True
            self._told.put_nowait((self.show_id, "came"))

    def _drop(self) -> None:
        if self._is_on:
            self._is_on = False
            self.relay.forget()  # whoever comes now would see the last second over and over
            self._told.put_nowait((self.show_id, "dropped"))

    def _end(self) -> None:
        """End the stream of a show: its viewers read what is left."""
        for remux in self._release():
            task = asyncio.create_task(remux.close())
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)
        if not self.show_id:
            return
        if self._was_seen:
            self._told.put_nowait((self.show_id, "ended"))
        self.show_id, self._is_on, self._was_seen = "", False, False
        self.relay.end()
        self.relay = TsRelay(hold_s=HOLD_S)
        if self.playlist is not None:
            self.playlist.has_ended = True
        for rendition in self.renditions.values():
            rendition.end()

    def _release(self) -> list[Remux]:
        """Give away what is at work, to be closed."""
        remux, self._remux = self._remux, None
        others = [other for one in self.renditions.values() for other in one.release()]
        if remux is None:
            return others
        self._runs, self._headers = remux.runs, remux.headers
        return [remux, *others]

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(LOOK_S)
            try:
                self.look()
            except OSError as error:  # a disk that takes nothing: the next look tries again
                _log.warning("picture_not_moved", error=error.strerror)

    async def _tell(self) -> None:
        """Tell the shows in order; what the journal cannot keep now is told again."""
        while True:
            show_id, change = await self._told.get()
            while True:
                try:
                    await self._show.streamed(show_id, change)
                    break
                except Unavailable:
                    await asyncio.sleep(LATER_S)


def _first_number(now: int) -> int:
    """Return a number for the next segment that is beyond all before."""
    return max(0, now - NUMBER_ZERO_MS) // NUMBER_MS
