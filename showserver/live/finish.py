"""`python -m showserver.live.finish`: one MP4 of a show's kept segments, never re-encoded.

With fast start and chapters; where the picture was away, the slate stands. Runs in a process of
its own with limits (law 12) and says how far it is on stdout, one fraction a line.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from showserver.live.child import MEMORY_BYTES
from showserver.live.recording import Kept, kept_between
from showserver.live.slate import slate_frame
from showserver.live.ts import PACKET

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.packet import Packet

CPU_S = 3600
GAP_MS = 2000  # without picture; from here on the slate stands
SLATE_EVERY_MS = 1000
SAY_EVERY_S = 0.5
TICKS = 90  # of a transport stream in 1 ms
_WRAP = 2**33


class Task(NamedTuple):
    """What is to be made. Times are show time in ms; `until` 0 is to the end.

    `chapters` are times and titles; `slate` the words on the slate.
    """

    folder: str
    out: str
    begin: int
    until: int
    chapters: list[tuple[int, str]]
    slate: str


class _Files:
    """Some segments as one file to read from."""

    def __init__(self, kept: list[Kept]) -> None:
        self._left = iter(kept)
        self._open = None if not kept else next(self._left).file.open("rb")
        self.read_count = 1

    def read(self, size: int) -> bytes:
        while self._open is not None:
            if data := self._open.read(size):
                return data
            self._open.close()
            following = next(self._left, None)
            self._open = following.file.open("rb") if following else None
            self.read_count += 1
        return b""


class Film:
    """The MP4 as it is written; time 0 is the first picture."""

    def __init__(self, out: OutputContainer, begins_at: int, slate: str) -> None:
        self._out = out
        self._begins_at = begins_at
        self._slate = slate
        self._streams: dict[str, int] = {}
        self._last: dict[str, int] = {}
        self._size = (0, 0)
        self._pictured = 0  # ms from the begin, of the newest picture

    @property
    def lasts_ms(self) -> int:
        """How long it is so far."""
        return self._pictured

    def add_streams(self, group: list[Kept]) -> None:
        """Have a track for each kind that this group brings first."""
        import av

        with av.open(_Files(group[:3]), "r", format="mpegts") as source:
            for stream in source.streams:
                if stream.type in ("video", "audio") and stream.type not in self._streams:
                    self._streams[stream.type] = self._out.add_stream_from_template(stream).index
            for video in source.streams.video:
                self._size = video.codec_context.width, video.codec_context.height

    def take(self, packet: Packet[Any], near: int) -> None:
        """Put a packet at its show time, which is near that of its segment."""
        kind = packet.stream.type
        if kind not in self._streams or packet.dts is None or packet.pts is None:
            return
        zero = self._begins_at * TICKS
        dts, pts = (_unwrapped(t, near * TICKS) - zero for t in (packet.dts, packet.pts))
        if pts < 0:
            return
        if kind == "video":
            at = dts // TICKS
            if packet.is_keyframe and at - self._pictured > GAP_MS:
                self._fill(self._pictured + SLATE_EVERY_MS, at)
            self._pictured = max(self._pictured, at)
        self._mux(packet, kind, dts, pts)

    def _fill(self, begin: int, end: int) -> None:
        frame = slate_frame(self._size, self._slate)
        for at in range(begin, end - SLATE_EVERY_MS // 2, SLATE_EVERY_MS):
            self._mux(frame(), "video", at * TICKS, at * TICKS)

    def _mux(self, packet: Packet[Any], kind: str, dts: int, pts: int) -> None:
        if dts <= self._last.get(kind, -_WRAP):
            return
        self._last[kind] = dts
        packet.dts, packet.pts = dts, pts
        packet.time_base = Fraction(1, TICKS * 1000)
        packet.stream = self._out.streams[self._streams[kind]]
        self._out.mux_one(packet)


def make(task: Task) -> tuple[int, int]:
    """Write the file; return the show time of its first picture, and its length in ms."""
    import av

    kept = kept_between(Path(task.folder), task.begin, task.until)
    if not kept:
        raise ValueError("nothing was recorded")
    groups = list(_alike(kept))
    begins_at = kept[0].at
    with av.open(task.out, "w", format="mp4", options={"movflags": "+faststart"}) as out:
        film = Film(out, begins_at, task.slate)
        for group in groups:
            film.add_streams(group)
        out.set_chapters(_chapters(task.chapters, begins_at, kept[-1].at + kept[-1].ms))  # type: ignore[arg-type]
        done, said_at = 0, 0.0
        for group in groups:
            files = _Files(group)
            with av.open(files, "r", format="mpegts", buffer_size=PACKET * 64) as source:
                for packet in source.demux():
                    number = min(files.read_count, len(group)) - 1
                    film.take(packet, group[number].at)
                    if time.monotonic() - said_at > SAY_EVERY_S:
                        said_at = time.monotonic()
                        print((done + number) / len(kept), flush=True)
            done += len(group)
    return begins_at, film.lasts_ms


def _alike(kept: list[Kept]) -> Iterator[list[Kept]]:
    """Group segments that follow each other and hold the same kinds of streams."""
    group: list[Kept] = []
    told = b""
    for one in kept:
        with one.file.open("rb") as file:
            tables = file.read(2 * PACKET)
        # Without the counters, which differ from one to the next.
        tables = tables[:3] + tables[4 : PACKET + 3] + tables[PACKET + 4 :]
        if group and tables != told:
            yield group
            group = []
        group.append(one)
        told = tables
    if group:
        yield group


def _chapters(chapters: list[tuple[int, str]], begins_at: int, end: int) -> list[dict[str, object]]:
    """Return the chapters as the writer takes them; one before the picture begins with it."""
    starts = sorted((max(0, at - begins_at), title) for at, title in chapters if at < end)
    ends = [*(at for at, _ in starts), end - begins_at][1:]
    return [
        {
            "id": number,
            "start": start,
            "end": max(start + 1, stop),
            "time_base": Fraction(1, 1000),
            "metadata": {"title": title},
        }
        for number, ((start, title), stop) in enumerate(zip(starts, ends, strict=True), 1)
    ]


def _unwrapped(ticks: int, near: int) -> int:
    return ticks + round((near - ticks) / _WRAP) * _WRAP


def main() -> int:
    """Make what the command line tells; the last line is where it begins and how long it is."""
    task = Task(*json.loads(sys.argv[1]))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # A server that was killed may have left another at work on the same film.
    part = Path(task.out).with_suffix(f".{os.getpid()}.part")
    begins_at, lasts_ms = make(task._replace(out=str(part)))
    with part.open("rb") as made:
        os.fsync(made.fileno())  # its segments go soon
    part.replace(task.out)
    print(json.dumps([begins_at, lasts_ms]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
