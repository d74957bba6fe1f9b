"""How many comments a second become durable, and how long one waits for its answer.

`python tests/bench/bench_commands.py` prints JSON; times are of the process, so that a busy
machine changes the ratios little.
"""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from showserver.archive.archive import Archive
from showserver.archive.projection import ReadTables
from showserver.control import first_night
from showserver.control.clock import SystemClock
from showserver.control.studio import Studio
from showserver.domain.people import Person
from showserver.domain.shows import OpenDoors
from showserver.domain.wall import PostComment
from showserver.journal.sqlite import SqliteJournal

PEOPLE = 50
COMMENTS = 20_000
PACED_PER_S = 500
PACED_S = 6
TEXT = "What a wonderful evening, thank you all in Utrecht for the bikes that you repaired again!"


async def opened(folder: Path) -> Studio:
    """Return a studio over the journal of a folder, folded and ready."""
    dice = random.Random(7)
    path = folder / "applaus.db"
    studio = Studio(
        SqliteJournal(path, ReadTables()),
        Archive(path),
        SystemClock(),
        dice,
        has_picture=lambda name: False,
    )
    await studio.open()
    return studio


async def flat_out(studio: Studio, show_id: str) -> dict[str, float]:
    """Let fifty people post as fast as they are answered."""
    started, cpu = time.perf_counter(), time.process_time()

    async def post(person: int) -> None:
        for number in range(COMMENTS // PEOPLE):
            command = PostComment(ref=0, key=f"flat-{person}-{number}", text=f"{TEXT} {number}")
            await studio.submit(f"p{person}", show_id, command)

    await asyncio.gather(*map(post, range(PEOPLE)))
    took, cpu = time.perf_counter() - started, time.process_time() - cpu
    return {
        "comments_per_s": round(COMMENTS / took),
        "comments_per_cpu_s": round(COMMENTS / cpu),
        "cpu_us_per_comment": round(cpu / COMMENTS * 1e6, 1),
    }


async def paced(studio: Studio, show_id: str) -> dict[str, float]:
    """Post at an even pace and measure each answer."""
    waits: list[float] = []

    async def post(number: int) -> None:
        asked = time.perf_counter()
        command = PostComment(ref=0, key=f"paced-{number}", text=TEXT)
        await studio.submit(f"p{number % PEOPLE}", show_id, command)
        waits.append((time.perf_counter() - asked) * 1000)

    started = time.perf_counter()
    async with asyncio.TaskGroup() as posts:
        for number in range(PACED_PER_S * PACED_S):
            await asyncio.sleep(max(0.0, started + number / PACED_PER_S - time.perf_counter()))
            posts.create_task(post(number))
    cuts = statistics.quantiles(waits, n=100)
    return {"answer_p50_ms": round(cuts[49], 2), "answer_p99_ms": round(cuts[98], 2)}


async def measure(folder: Path) -> dict[str, float]:
    """Run both, then open the journal anew."""
    studio = await opened(folder)
    working = asyncio.create_task(studio.run())
    night = await first_night.prepare(studio, random.Random(8))
    assert night is not None
    for number in range(PEOPLE):
        await studio.enter(Person(f"p{number}", f"Person {number}", "Utrecht"))
    await studio.act(
        first_night.HOUSE, night.show_id, OpenDoors(ref=0, key="doors", show_id=night.show_id)
    )
    result = await flat_out(studio, night.show_id) | await paced(studio, night.show_id)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    await studio.close()
    started = time.perf_counter()
    studio = await opened(folder)
    result["open_s"] = round(time.perf_counter() - started, 3)
    await studio.close()
    return result


def main() -> None:
    """Measure in a folder of the real disk and print what came out."""
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as folder:
        print(json.dumps(asyncio.run(measure(Path(folder))), indent=2))


if __name__ == "__main__":
    main()
