"""Glass to glass: from drawing a picture to the player's sink, by RTMP, the relay and the network.

`python -m tests.bench.bench_glass` prints JSON and ends with 1 when a figure is over its limit. The
publisher is the live clock: 720p at 3 Mbit/s with a key frame a second. How late a picture is
depends on where between two key frames the viewer came in, so several come in, and the median of
them is held against the limit.

What the second is made of (TS): the publisher 0.05 s, the child and the relay under 0.1 s; the rest
is the player's, which shows the first key frame as soon as it has it and keeps that distance.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
from pathlib import Path

from tests.helpers.glass import watching
from tests.helpers.on_air import OnAir, on_air

VIEWERS = {"stream.ts": 6, "index.m3u8": 4}
BEGINS_S = 3  # of a viewer, not counted
SEEN_S = 4
APART_S = 0.21  # besides what starting takes: viewers come in all over the second
LIMITS = {"ts_ms": 1500, "hls_ms": 4000}


async def seen(air: OnAir, path: str, number: int) -> float:
    """How late the pictures of one viewer are, in ms."""
    await asyncio.sleep(number * APART_S)
    late = []
    async with watching(await air.address(path)) as seconds:
        async for second in seconds:
            late += [second.late_ms] if second.late_ms >= 0 else []
            assert not second.unread
            if len(late) == BEGINS_S + SEEN_S:
                return statistics.median(late[BEGINS_S:])
    raise AssertionError("not a second was seen")


async def measure(folder: Path) -> dict[str, float]:
    """Let viewers come one after the other, so that no two players share the machine."""
    figures: dict[str, float] = {}
    async with on_air(folder) as air:
        for name, path in (("ts", "stream.ts"), ("hls", "index.m3u8")):
            late = [await seen(air, path, number) for number in range(VIEWERS[path])]
            figures[f"{name}_ms"] = statistics.median(late)
            figures[f"{name}_least_ms"], figures[f"{name}_most_ms"] = min(late), max(late)
    return figures


def main() -> int:
    """Measure, print, and say what is over its limit."""
    with tempfile.TemporaryDirectory() as folder:
        figures = asyncio.run(measure(Path(folder)))
    print(json.dumps(figures, indent=2))
    over = [name for name, limit in LIMITS.items() if figures[name] > limit]
    for name in over:
        print(f"{name} is {figures[name]:.0f}, expected at most {LIMITS[name]}", file=sys.stderr)
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
