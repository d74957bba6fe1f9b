"""After a show its recording is made into one file, in a child, while the house goes on."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import time
from pathlib import Path
from typing import Protocol

import structlog

from showserver.domain.refusals import Unavailable
from showserver.domain.room import Room
from showserver.domain.stream import Recording
from showserver.live import leftovers
from showserver.live.finish import Task
from showserver.live.recording import has_room, kept_between
from showserver.live.remux import ended
from showserver.live.segments import INDEX

LOOK_S = 1.0
REST_MS = 3_000  # after the end, for the last segments to come in
NAME = "recording.mp4"
PATIENCE_S = 3600.0
LEAD_MS = 10_000  # of picture before the show went on air
LINGER_MS = 60_000  # that segments stay for who watches the end late
AGAIN_S = 30.0  # before a film that had no room is tried again


class Shows(Protocol):
    """What is asked of the house."""

    def now(self) -> int:
        """Return server time in ms."""

    def rooms(self) -> list[Room]:
        """Return all shows."""

    async def moments(self, show_id: str) -> list[int]:
        """Return when moments came on stage in a show, in ms."""

    async def recorded(self, show_id: str, recording: Recording) -> int:
        """Tell a show that its recording can be watched."""


_log = structlog.get_logger()


class NoRoom(Exception):
    """The disk has no room for the film beside its segments, which stay until it has."""


class Finisher:
    """Makes one recording at a time; what fails is tried again after the next start."""

    def __init__(self, shows: Shows, folder: Path, slate: str) -> None:
        """`folder` has a folder for each show; `slate` are the words where the picture was away."""
        self._shows = shows
        self._folder = folder
        self._slate = slate
        self._tried: set[str] = set()
        self._let_gone: set[str] = set()
        self._not_before: dict[str, float] = {}
        self.progress: dict[str, float] = {}

    async def run(self) -> None:
        """Look for shows that ended, until cancelled; first remove what a dead server left."""
        self._sweep()
        while True:
            for room in self._shows.rooms():
                if self._is_due(room):
                    self._tried.add(room.show_id)
                    await self._finish(room)
                elif self._is_kept_twice(room):
                    await asyncio.to_thread(self._let_go, room)
            await asyncio.sleep(LOOK_S)

    def _sweep(self) -> None:
        try:
            if count := leftovers.sweep(self._folder):
                _log.info("leftovers_removed", files=count)
        except OSError as error:
            _log.warning("leftovers_stay", error=error.strerror)

    def _is_due(self, room: Room) -> bool:
        if room.phase != "ended" or room.recording or room.show_id in self._tried:
            return False
        if self._shows.now() - room.ended_at < REST_MS:
            return False
        if time.monotonic() < self._not_before.get(room.show_id, 0):
            return False
        return (self._folder / room.show_id / INDEX).is_file()

    def _is_kept_twice(self, room: Room) -> bool:
        if not room.recording or room.show_id in self._let_gone:
            return False
        return self._shows.now() - room.ended_at > LINGER_MS

    def _let_go(self, room: Room) -> None:
        """Remove the segments of which the film is made, once; in a thread of its own."""
        self._let_gone.add(room.show_id)
        folder, film = self._folder / room.show_id, room.recording
        with contextlib.suppress(OSError):  # what stays is removed after the next start
            kept = kept_between(folder, *_bounds(room))
            if film and leftovers.lets_go(kept, folder / NAME, film.lasts_ms):
                leftovers.discard(folder)

    async def _finish(self, room: Room) -> None:
        show_id = room.show_id
        self.progress[show_id] = 0.0
        try:
            task = await self._task(room)
            if not has_room(self._folder, kept_between(Path(task.folder), *_bounds(room))):
                raise NoRoom
            async with asyncio.timeout(PATIENCE_S):
                begins_at, lasts_ms = await self._made(show_id, task)
            made = Recording(f"/recordings/{show_id}.mp4", begins_at, lasts_ms)
            await self._shows.recorded(show_id, made)
            _log.info("recording_made", show=show_id, seconds=lasts_ms // 1000)
        except Unavailable:
            self._tried.discard(show_id)  # the journal heals; it is made anew
        except NoRoom:
            self._tried.discard(show_id)
            self._not_before[show_id] = time.monotonic() + AGAIN_S
            _log.warning("recording_waits_for_room", show=show_id)
        except (OSError, ValueError, TimeoutError) as error:
            _log.warning("recording_not_made", show=show_id, error=type(error).__name__)
        finally:
            del self.progress[show_id]

    async def _task(self, room: Room) -> Task:
        folder = self._folder / room.show_id
        parts = [(s.started_at, s.title or s.segment_kind) for s in room.rundown.segments]
        # Without anybody's words: those must stay erasable, and a file is not.
        moments = [
            (at, f"Moment {number}")
            for number, at in enumerate(await self._shows.moments(room.show_id), 1)
        ]
        return Task(
            str(folder),
            str(folder / NAME),
            *_bounds(room),
            [chapter for chapter in [*parts, *moments] if chapter[0]],
            self._slate,
        )

    async def _made(self, show_id: str, task: Task) -> tuple[int, int]:
        """Have a child make the file; raise `ValueError` if it could not."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "showserver.live.finish", json.dumps(task)),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,
        )
        assert process.stdout is not None
        said: object = None
        try:
            async for line in process.stdout:
                said = json.loads(line)
                if isinstance(said, float):
                    self.progress[show_id] = said
        finally:
            await ended(process)
        match said:
            case [int(begins_at), int(lasts_ms)] if process.returncode == 0:
                return begins_at, lasts_ms
        raise ValueError("the recording was not made")


def _bounds(room: Room) -> tuple[int, int]:
    """Return from when to when on the show clock a show is recorded."""
    return max(0, room.on_air_at - LEAD_MS), room.ended_at
