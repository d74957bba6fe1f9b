"""The remuxing child from outside: fed with tags, watched, and started anew when it dies."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import msgspec
import structlog

from showserver.live.child import MESSAGE_HEAD, SEGMENT, TS, Job
from showserver.live.flv import AUDIO, HEADER, VIDEO, Tag, described
from showserver.live.recording import NOTHING_KEPT
from showserver.live.silence import silenced

HELD_BYTES = 16 * 1024 * 1024  # that may wait for a child; more and it is given up
SILENT_S = 5.0  # of a child that is fed and gives nothing
GOODBYE_S = 0.5  # for a process to be gone
START_S = 15.0  # for a child to say something for the first time, on a busy machine
FINISH_S = 10.0  # for a child to write what it holds
SOON_S, LATER_S = 0.1, 2.0  # before another child follows one that died
LEAVING = 3  # children that may be finishing; a stream that changes all the time waits
MESSAGE_BYTES = 4 * 1024 * 1024
HEAD_MS = 1000  # timestamps begin here, so that one a little earlier is not below 0

_log = structlog.get_logger()


class SegmentDone(NamedTuple):
    """A file of the stream that is whole. `at` and `ms` in show time; `run` tells children apart.

    One that is not kept is for the live playlist only: whoever lists it removes it.
    """

    name: str
    at: int
    ms: int
    run: int
    is_kept: bool


class Outlets(NamedTuple):
    """Where the child's work goes."""

    ts: Callable[[bytes], None]
    segment: Callable[[SegmentDone], None]


class Remux:
    """One stream's remuxer: as many children, one after the other, as it takes."""

    def __init__(
        self,
        folder: Path,
        outlets: Outlets,
        *,
        keep_free: int,
        runs: int = 0,
        headers: Mapping[int, Tag] = MappingProxyType({}),
        program: str = "showserver.live.child",
    ) -> None:
        """Write files into `folder`; `keep_free` bytes of its disk are left by the recording.

        `runs` counts the children before, of other takes; `headers` are those that came so far;
        `program` is the module that the children run.
        """
        self._program = program
        self._folder = folder
        self._outlets = outlets
        self._keep_free = keep_free
        self.headers = dict(headers)
        self._child: _Child | None = None
        self._leaving: list[_Child] = []
        self._not_before = 0.0
        self._pause_s = SOON_S
        self.runs = runs

    @property
    def pid(self) -> int:
        """The process at work, 0 for none."""
        return self._child.pid if self._child else 0

    def take(self, tag: Tag, at: int, *, is_muted: bool = False) -> None:
        """Pass a tag on as of show time `at` in ms; what no child can use is left out.

        Silence takes the place of sound that `is_muted`: viewers and the recording get the same.
        """
        told = described(tag)
        if told.kind == "data" or not told.taken:
            return
        if told.is_header:
            self._note_header(tag)
            return
        heard = silenced(tag, self.headers.get(AUDIO)) if is_muted and tag.type == AUDIO else tag
        if heard is None:
            return
        if self._child is not None and self._child.has_ended:
            self._bury()
        if self._child is None and not self._begin(is_key=told.kind == "video" and told.is_key):
            return
        assert self._child is not None
        self._child.write(heard, at)

    def stop_recording(self) -> None:
        """Go on in another child, for the live picture alone; a second time changes nothing."""
        if self._keep_free != NOTHING_KEPT:
            self._keep_free = NOTHING_KEPT
            self._release()

    async def close(self) -> None:
        """Have what came so far written out."""
        self._release()
        await asyncio.gather(*(child.ended() for child in self._leaving))

    def _note_header(self, tag: Tag) -> None:
        """Keep how to begin; another size or sound than before is a new stream of its own."""
        if not begins(tag):
            return
        known = self.headers.get(tag.type)
        self.headers[tag.type] = tag
        if known is None or known.body != tag.body:
            self._release()

    def _begin(self, *, is_key: bool) -> bool:
        if not is_key or VIDEO not in self.headers or time.monotonic() < self._not_before:
            return False
        if sum(not child.has_ended for child in self._leaving) >= LEAVING:
            return False
        self.runs += 1
        parts = [self.headers[kind] for kind in (VIDEO, AUDIO) if kind in self.headers]
        job = Job(str(self._folder), 0, self._keep_free, self.runs)
        self._child = _Child(self._program, job, self._outlets, parts)
        return True

    def _release(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.finish()
            self._leaving = [other for other in self._leaving if not other.has_ended] + [child]

    def _bury(self) -> None:
        child, self._child = self._child, None
        assert child is not None
        # Soon at first, so that a kill costs a blink; then calmly, so that bytes made to hurt
        # do not have a process started for each of them.
        self._pause_s = SOON_S if child.was_well else min(LATER_S, self._pause_s * 2)
        self._not_before = time.monotonic() + self._pause_s
        _log.warning("remuxer_died", run=self.runs, pause_s=self._pause_s)


def begins(tag: Tag) -> bool:
    """Return whether a tag tells a decoder how to begin."""
    return described(tag).is_header and len(tag.body) > 1 and tag.body[1] == 0


async def ended(process: asyncio.subprocess.Process) -> None:
    """Wait for a process that has nothing more to say, not for long."""
    try:
        async with asyncio.timeout(GOODBYE_S):
            await process.wait()
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


class _Child:
    """One process, from its start to its end."""

    def __init__(self, program: str, job: Job, outlets: Outlets, headers: list[Tag]) -> None:
        self._program = program
        self._job = job
        self._outlets = outlets
        self._waiting: list[bytes] = []
        self._held = 0
        self._base_ms = 0
        self._headers = headers
        self._is_finishing = False
        self._bell = asyncio.Event()
        self._fed_at = 0.0
        self._unanswered_since = 0.0
        self._has_spoken = False
        self.pid = 0
        self.was_well = False
        self._work = asyncio.create_task(self._run())

    @property
    def has_ended(self) -> bool:
        return self._work.done()

    def write(self, tag: Tag, at: int) -> None:
        """Queue a tag; a child that takes nothing any more is ended."""
        if not self._base_ms:
            self._base_ms = at - HEAD_MS
            self._put(HEADER[:4] + bytes([1 | (AUDIO in {h.type for h in self._headers}) << 2]))
            self._put(HEADER[5:])
            for header in self._headers:
                self._put(Tag(header.type, HEAD_MS, header.body).packed())
        if self._held > HELD_BYTES:
            self._work.cancel()
            return
        self._put(Tag(tag.type, max(0, at - self._base_ms), tag.body).packed())

    def finish(self) -> None:
        """Let it write out what it has, and end."""
        self._is_finishing = True
        self._bell.set()

    async def ended(self) -> None:
        """Wait until it is gone."""
        await asyncio.wait([self._work])

    def _put(self, data: bytes) -> None:
        self._waiting.append(data)
        self._held += len(data)
        self._bell.set()

    async def _run(self) -> None:
        await self._bell.wait()
        job = self._job._replace(base_ms=self._base_ms)
        try:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", self._program, *job.arguments()),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                start_new_session=True,  # an interrupt typed at the server is not for it
            )
        except OSError as error:
            _log.warning("remuxer_not_started", error=error.strerror)
            return
        self.pid = process.pid
        jobs = [
            asyncio.create_task(self._feed(process)),
            asyncio.create_task(self._hear(process)),
            asyncio.create_task(self._watch()),
        ]
        try:
            await asyncio.wait(jobs[1:], return_when=asyncio.FIRST_COMPLETED)
        finally:
            for job_ in jobs:
                job_.cancel()
            await asyncio.gather(*jobs, return_exceptions=True)
            await ended(process)

    async def _feed(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin is not None
        with contextlib.suppress(ConnectionError):
            while True:
                await self._bell.wait()
                self._bell.clear()
                data = b"".join(self._waiting)
                self._waiting.clear()
                if data:
                    self._fed_at = time.monotonic()
                    self._unanswered_since = self._unanswered_since or self._fed_at
                    process.stdin.write(data)
                    await process.stdin.drain()
                    self._held -= len(data)
                if self._is_finishing and not self._waiting:
                    process.stdin.close()
                    return

    async def _hear(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        with contextlib.suppress(asyncio.IncompleteReadError):
            while True:
                head = await process.stdout.readexactly(MESSAGE_HEAD)
                size = int.from_bytes(head[1:], "big")
                if size > MESSAGE_BYTES:
                    return
                data = await process.stdout.readexactly(size)
                self._unanswered_since, self._has_spoken = 0.0, True
                if head[:1] == TS:
                    self._outlets.ts(data)
                elif head[:1] == SEGMENT:
                    self.was_well = True
                    told = msgspec.json.decode(data)
                    self._outlets.segment(SegmentDone(**told))

    async def _watch(self) -> None:
        """Return when the child is fed and says nothing, or takes too long to finish."""
        while True:
            await asyncio.sleep(0.5)
            since = self._unanswered_since
            # A publisher that pauses leaves its last packet unanswered: that alone is no fault.
            has_more = self._held or self._fed_at - since > 1
            patience_s = SILENT_S if self._has_spoken else START_S
            if since and has_more and time.monotonic() - since > patience_s:
                return
            if self._is_finishing:
                await asyncio.sleep(FINISH_S)
                return
