"""`python -m showserver.live.child`: FLV in, MPEG-TS and segments out, never re-encoded.

It reads what strangers send, so it runs in a process of its own with limits (law 12). All that it
says goes to stdout as messages: a kind, a length, and the bytes.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import threading
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from showserver.live.segments import Segments
from showserver.live.ts import VIDEO_TYPES

if TYPE_CHECKING:
    from av.packet import Packet

MS = Fraction(1, 1000)
MEMORY_BYTES = 1024 * 1024 * 1024  # of address space; a healthy child takes an eighth
CPU_S = 30
"""Seconds of CPU from one segment to the next; a healthy child takes hundredths."""
FAULTS = 200  # packets in a row that cannot be muxed
MESSAGE_HEAD = 5
TS, SEGMENT = b"T", b"S"
OPEN = {"analyzeduration": "200000", "probesize": "1000000"}
MUX = {
    "flush_packets": "1",
    "mpegts_copyts": "1",  # the presentation time stays the show clock
    "max_delay": "0",
    "max_interleave_delta": "300000",  # sound that stops holds the picture up no longer than this
}


class Job(NamedTuple):
    """What a child is told: where to write, its place in time, and the free space to leave."""

    folder: str
    base_ms: int  # show time of timestamp 0
    keep_free: int  # bytes
    run: int  # counts the children of a stream

    def arguments(self) -> list[str]:
        """Return the job as a command line."""
        return [json.dumps(self)]

    @classmethod
    def told(cls, argument: str) -> Job:
        """Return the job of a command line."""
        return cls(*json.loads(argument))


class Said:
    """Messages to the parent; once it is gone, they go nowhere and the work is finished."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_heard = True

    def say(self, kind: bytes, data: bytes) -> None:
        """Send one message whole."""
        message = memoryview(kind + len(data).to_bytes(4, "big") + data)
        with self._lock:
            try:
                while self._is_heard and message:
                    message = message[os.write(1, message) :]
            except BrokenPipeError:
                self._is_heard = False


class In:
    """The file that the demuxer reads from: what has come, without waiting for more."""

    def read(self, size: int) -> bytes:
        return os.read(0, size)


class Out:
    """The file that the muxer writes into."""

    def __init__(self, deliver: Callable[[bytes], None]) -> None:
        self._deliver = deliver

    def write(self, data: bytes) -> int:
        self._deliver(bytes(data))
        return len(data)


class ShowTime:
    """Puts show time on packets; a timestamp that runs backwards has no place any more."""

    def __init__(self, base_ms: int) -> None:
        """`base_ms` is the show time of timestamp 0."""
        self._base_ms = base_ms
        self._last: dict[int, int] = {}

    def stamp(self, packet: Packet[Any]) -> bool:
        """Give a packet its time; false for one to leave out."""
        if packet.dts is None or not packet.size:
            return False
        dts = packet.dts + self._base_ms
        if dts <= self._last.get(packet.stream_index, -1):
            return False
        self._last[packet.stream_index] = dts
        shown = packet.dts if packet.pts is None else packet.pts
        packet.pts, packet.dts = max(dts, self._base_ms + shown), dts
        packet.time_base = MS
        return True


def main() -> int:
    """Remux until the input ends; 1 if it cannot be read."""
    return work(remux, is_streamed=True)


def work(
    make: Callable[[int, Callable[[bytes], None]], int],
    *,
    is_streamed: bool,
    opening: frozenset[int] = VIDEO_TYPES,
) -> int:
    """Do the job that was told with `make`, within limits; what it makes becomes segments.

    With `is_streamed` the parent is told every byte as well. Tracks of `opening` types begin a
    segment.
    """
    job = Job.told(sys.argv[1])
    set_limits()
    said = Said()

    def told(news: dict[str, object]) -> None:
        allow_cpu()
        said.say(SEGMENT, json.dumps({**news, "run": job.run}).encode())

    segments = Segments(Path(job.folder), job.base_ms, job.keep_free, told, opening)

    def deliver(data: bytes) -> None:
        if is_streamed:
            said.say(TS, data)
        segments.feed(data)

    try:
        return make(job.base_ms, deliver)
    finally:
        segments.close()


def remux(
    base_ms: int,
    deliver: Callable[[bytes], None],
    *,
    kinds: tuple[str, ...] = ("video", "audio"),
) -> int:
    """Pass every packet of these kinds on with show time as its presentation time."""
    import av  # after the limits, so that they hold for its libraries too

    time, faults = ShowTime(base_ms), 0
    try:
        with (
            av.open(In(), "r", format="flv", options=OPEN, buffer_size=16384) as source,
            av.open(Out(deliver), "w", format="mpegts", options=MUX) as out,
        ):
            streams = {
                s.index: out.add_stream_from_template(s) for s in source.streams if s.type in kinds
            }
            for packet in source.demux():
                stream = streams.get(packet.stream_index)
                if stream is None or not time.stamp(packet):
                    continue
                packet.stream = stream
                try:
                    out.mux_one(packet)
                    faults = 0
                except av.error.FFmpegError:
                    faults += 1
                    if faults > FAULTS:
                        return 1
    except av.error.FFmpegError:
        return 1
    return 0


def set_limits() -> None:
    """Take no more memory, processor and files than a remuxer needs."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    allow_cpu()


def allow_cpu() -> None:
    """Allow some more processor time: only who gets segments done may go on for hours."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + CPU_S, hard))


if __name__ == "__main__":
    sys.exit(main())
