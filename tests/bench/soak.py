"""A long show: is the picture as prompt at the end as it was at the beginning, and memory flat?

`python -m tests.bench.soak [SECONDS]` (`make soak`) prints JSON and ends with 1 when a figure is
over its limit. The live clock is on air by RTMP, at 720p and 3 Mbit/s; of two employee windows one
is given the transport stream and one HLS, and everything is recorded.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Sequence
from itertools import pairwise
from pathlib import Path

from showserver.live.recording import Kept, kept_segments
from tests.helpers.glass import Glass, watching
from tests.helpers.meters import cpu_s, resident_kib
from tests.helpers.on_air import live_on, serving
from tests.helpers.running_house import RunningHouse

SECONDS = 600
SETTLE_S = 5  # of a window, not counted; the second comes in after so long
PART = 10  # the first and the last so much of all seconds are held against each other
HOLE_MS = 100  # between two recorded segments
LIMITS = {
    "ts_worse_ms": 300,
    "hls_worse_ms": 300,
    "server_grew_mib": 30,
    "child_grew_mib": 30,
    "ts_window_grew_mib": 30,
    "hls_window_grew_mib": 30,
    "ts_stills_s": 2,
    "hls_stills_s": 2,
    "recording_lacks_s": 2,
    "recording_holes": 0,
}


async def watched(server: RunningHouse, home: Path, seconds: float) -> list[Glass]:
    """What one window showed, second by second, once it has settled."""
    until = time.monotonic() + SETTLE_S + seconds
    seen = []
    async with watching(server, home) as told:
        async for second in told:
            seen.append(second)
            if time.monotonic() >= until:
                return seen[SETTLE_S:]
    raise AssertionError("the window ended")


async def of_process(name: str, pid: int, seconds: float) -> dict[str, float]:
    """How the memory of a process went on, and its share of a core."""
    await asyncio.sleep(SETTLE_S)
    samples, cpu, begun = [], cpu_s(pid), time.monotonic()
    for _ in range(int(seconds)):
        samples.append(resident_kib(pid))
        await asyncio.sleep(1)
    return {
        **memory(name, samples),
        f"{name}_share": round((cpu_s(pid) - cpu) / (time.monotonic() - begun), 4),
    }


def ends(values: list[int]) -> tuple[float, float]:
    """The medians of the first and of the last part."""
    part = max(1, len(values) // PART)
    return statistics.median(values[:part]), statistics.median(values[-part:])


def memory(name: str, kib: list[int]) -> dict[str, float]:
    """How much a process held in the end, and how much more than at first."""
    held, holds = ends(kib)
    return {
        f"{name}_mib": round(holds / 1024, 1),
        f"{name}_grew_mib": round((holds - held) / 1024, 1),
    }


def of_window(name: str, seen: list[Glass]) -> dict[str, float]:
    """How a window's delay and memory went on."""
    late = [second.late_ms for second in seen if second.late_ms >= 0]
    first, last = ends(late)
    return {
        f"{name}_begin_ms": first,
        f"{name}_end_ms": last,
        f"{name}_most_ms": max(late),
        f"{name}_worse_ms": last - first,
        f"{name}_stills_s": sum(second.frames == 0 for second in seen),
        **memory(f"{name}_window", [second.rss_kib for second in seen]),
    }


def of_recording(kept: list[Kept], took_s: float) -> dict[str, float]:
    """What the recording lacks of so many seconds, and its holes."""
    whole_s = sum(segment.ms for segment in kept) / 1000
    apart = [after.at - (before.at + before.ms) for before, after in pairwise(kept)]
    return {
        "recording_s": round(whole_s, 1),
        "recording_lacks_s": round(max(0.0, took_s - whole_s), 1),
        "recording_holes": sum(abs(ms) > HOLE_MS for ms in apart),
        "recording_mib": round(sum(one.file.stat().st_size for one in kept) / 2**20, 1),
    }


async def soak(
    folder: Path,
    seconds: float,
    kind: type[RunningHouse] = RunningHouse,
    clock: Sequence[str] = (),
) -> dict[str, float]:
    """Be on air for so long, with a clock of these options, and tell how it went."""
    house = folder / "house"
    async with (
        serving(house, "--ts-viewers", "1", kind=kind) as server,
        live_on(server, *clock) as air,
    ):
        begun, child = time.monotonic(), air.child()
        ts, hls, *processes = await asyncio.gather(
            watched(server, folder / "ts", seconds),
            later(watched(server, folder / "hls", seconds)),
            of_process("server", server.pid, seconds),
            of_process("child", child, seconds),
        )
        took = time.monotonic() - begun
        assert air.child() == child, "the remuxer died on the way"
    show = next((house / "recordings").iterdir())
    return {
        "seconds": round(took),
        **of_window("ts", ts),
        **of_window("hls", hls),
        **processes[0],
        **processes[1],
        **of_recording(kept_segments(show), took),
    }


async def later(watched: Awaitable[list[Glass]]) -> list[Glass]:
    """Let the first window have the one place at the transport stream."""
    await asyncio.sleep(SETTLE_S)
    return await watched


def over(figures: dict[str, float]) -> list[str]:
    """What is over its limit, as sentences."""
    return [
        f"{name} is {figures[name]}, expected at most {limit}"
        for name, limit in LIMITS.items()
        if figures[name] > limit
    ]


def main() -> int:
    """Soak in a folder of the real disk and print what came out."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    with tempfile.TemporaryDirectory() as folder:
        figures = asyncio.run(soak(Path(folder), seconds))
    print(json.dumps(figures, indent=2))
    faults = over(figures)
    print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
