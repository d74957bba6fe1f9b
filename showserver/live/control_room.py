"""The control room: everything about the live picture of one server, put together."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import NamedTuple

import structlog
from msgspec.structs import replace

from showserver.access.keyring import Keyring
from showserver.control.studio import Studio
from showserver.domain.moments import MomentStaged
from showserver.domain.room import Room
from showserver.domain.stream import Recording, StreamChange
from showserver.live.air import Air
from showserver.live.finishing import Finisher
from showserver.live.health import Finding
from showserver.live.ingest import Ingest, LiveTake
from showserver.live.outlets import Limits, Outlets
from showserver.live.recording import room_left
from showserver.live.rendition import renditions
from showserver.live.rtmp.listener import Listener
from showserver.wire.frames import StreamFinding, StreamHealth

FOLDER = "recordings"
READ_AT_ONCE = 2000

_log = structlog.get_logger()


class RtmpPort(NamedTuple):
    """Where publishers come by RTMP; without a port only by HTTP. A certificate makes it RTMPS."""

    port: int | None = None
    cert: Path | None = None
    key: Path | None = None
    insecure: bool = False

    @property
    def scheme(self) -> str:
        """What its address begins with."""
        return "rtmps" if self.cert else "rtmp"


class StudioShow:
    """The studio as the live picture needs it."""

    def __init__(self, studio: Studio, *, has_renditions: bool = False) -> None:
        self._studio = studio
        self._has_renditions = has_renditions

    def now(self) -> int:
        """Return server time in ms."""
        return self._studio.now()

    def live_show(self) -> str:
        """Return the show that runs, or else the one that the house looks at."""
        house = self._studio.house
        return house.running.show_id if house.running else house.current

    def stands_on(self, show_id: str) -> bool:
        """Return whether the show takes its picture to be there, or about to come back."""
        room = self._studio.state.rooms.get(show_id)
        return room is not None and room.stream.state != ""

    def is_over(self, show_id: str) -> bool:
        """Return whether the show has ended."""
        room = self._studio.state.rooms.get(show_id)
        return room is not None and room.phase == "ended"

    def is_muted(self, show_id: str) -> bool:
        """Return whether the crew switched the sound of the show off."""
        room = self._studio.state.rooms.get(show_id)
        return room is not None and room.stream.muted

    def rooms(self) -> list[Room]:
        """Return all shows."""
        return list(self._studio.state.rooms.values())

    async def moments(self, show_id: str) -> list[int]:
        """Return when moments came on stage in a show, in ms."""
        found, after = list[int](), 0
        while page := await self._studio.read(after, READ_AT_ONCE):
            found += [
                record.at
                for record in page
                if record.show == show_id and isinstance(record.event, MomentStaged)
            ]
            after = page[-1].seq
        return found

    async def recorded(self, show_id: str, recording: Recording) -> int:
        """Tell a show that its recording can be watched."""
        return await self._studio.recorded(show_id, recording)

    async def streamed(self, show_id: str, change: StreamChange) -> int:
        """Tell a show about its picture."""
        return await self._studio.streamed(show_id, change, has_renditions=self._has_renditions)


def _told_of(task: asyncio.Task[None]) -> None:
    """Say so when a watch ends by a fault of ours: nothing else would tell."""
    if not task.cancelled() and (fault := task.exception()) is not None:
        _log.error("live_room_stopped", exc_info=fault)


def _told(findings: Sequence[Finding]) -> tuple[StreamFinding, ...]:
    return tuple(StreamFinding(*finding) for finding in findings)


def _of_take(health: StreamHealth, take: LiveTake) -> StreamHealth:
    now, (video, audio), (width, height) = take.reading, take.codecs, take.size
    return replace(
        health,
        publishing=True,
        video=video,
        audio=audio,
        width=width,
        height=height,
        kbit_s=round(now.kbit_s),
        fps=round(now.fps, 1),
        key_frames_ms=now.key_frames_ms,
        lag_ms=now.lag_ms,
        has_audio=now.has_audio,
        findings=_told(take.findings),
    )


class ControlRoom:
    """One server's live picture, from the publishers' door to the outlets."""

    def __init__(
        self,
        studio: Studio,
        keys: Keyring,
        data: Path,
        limits: Limits,
        *,
        slate: str,
        has_renditions: bool = False,
    ) -> None:
        """Keep recordings in the data folder, with these words where the picture was away.

        `has_renditions` when weak networks get a smaller picture, which takes a share of a core.
        """
        folder = data / FOLDER
        self.show = StudioShow(studio, has_renditions=has_renditions)
        self.air = Air(self.show, folder, renditions=renditions(data) if has_renditions else {})
        self.ingest = Ingest(keys.stream.opens, self.air, studio.now)
        self._folder = folder
        studio.stream_health = self.health
        self.finisher = Finisher(self.show, folder, slate)
        self._listener: Listener | None = None
        self._rtmp_port, self._rtmps = 0, False
        self.outlets = Outlets(self.show, self.air, self.ingest, keys.media, folder, limits)

    def health(self, show_id: str) -> StreamHealth | None:
        """Return how the picture of a show comes in and is kept; None when it has none to do."""
        progress = self.finisher.progress.get(show_id)
        if show_id != (self.air.show_id or self.show.live_show()):
            return None if progress is None else StreamHealth(recording=progress)
        disk, disk_free = room_left(self._folder)
        health = StreamHealth(
            wrong_key=self.ingest.had_wrong_key,
            watching=self.air.relay.watching,
            disk=disk,
            disk_free=disk_free,
            recording=-1 if progress is None else progress,
            findings=_told(self.ingest.turned_away),
            rtmp_port=self._rtmp_port,
            rtmps=self._rtmps,
        )
        return health if (take := self.ingest.take) is None else _of_take(health, take)

    async def listen(self, host: str, rtmp: RtmpPort) -> int:
        """Accept publishers by RTMP; return the port, 0 for none.

        Raises `PlainOnPublicAddress`, and `OSError` (of which `ssl.SSLError` is one).
        """
        if rtmp.port is None:
            return 0
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH) if rtmp.cert else None
        if tls is not None and rtmp.cert is not None:
            tls.load_cert_chain(rtmp.cert, rtmp.key)
        self._listener = Listener(self.ingest, tls=tls, insecure=rtmp.insecure)
        self._rtmp_port, self._rtmps = await self._listener.open(host, rtmp.port), tls is not None
        return self._rtmp_port

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Watch over the picture; on the way out show the publisher out."""
        watching = [
            asyncio.create_task(self.air.run()),
            asyncio.create_task(self.finisher.run()),
        ]
        for task in watching:
            task.add_done_callback(_told_of)
        try:
            yield
        finally:
            for task in watching:
                task.cancel()
            await asyncio.gather(*watching, return_exceptions=True)
            if self._listener is not None:
                await self._listener.close()
            await self.ingest.close()
            await self.air.close()
