"""A show of 100,000 events, watched again: the CPU it takes to write, read, fold and turn it.

`python -m tests.bench.bench_replay` prints JSON. All figures are CPU of the one thread that does
the work, so that whatever else runs here counts for nothing. A slice is what keeps the window (or,
with the server, the thread of the replays) busy in one go.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from time import thread_time

from desktop.link.replays import EVENTS_AT_ONCE
from desktop.session.replay import Item, Replay
from desktop.session.view import View
from showserver.archive.projection import ReadTables
from showserver.archive.replay import Past
from showserver.domain.kinds import Event
from showserver.domain.shows import DoorsOpened, Plan, RoomMeasured, ShowCreated, ShowEnded
from showserver.domain.wall import Comment, CommentReleased
from showserver.journal.record import Record
from showserver.journal.sqlite import SqliteJournal
from showserver.wire.codec import decode_replay_line, encode
from showserver.wire.frames import News
from showserver.wire.replay import ReplayHead

EVENTS = 100_000
LASTS_MS = 3_600_000
BEGAN = 1_790_000_000_000
JUMPS = 200
SLICE_MS, JUMP_MS = 20, 100
TEXT = "Mats, you still have a warm jumper waiting for you at the office! "


def history() -> Iterator[tuple[int, Event]]:
    """An hour in which somebody speaks 27 times a second."""
    yield BEGAN, ShowCreated("s1", Plan("Avond 14"), "LAMP 14")
    yield BEGAN, DoorsOpened("s1")
    for number in range(EVENTS):
        at = BEGAN + number * LASTS_MS // EVENTS
        if number % 28 == 0:
            yield at, RoomMeasured({"clap": number % 40}, {"Ghent": 40, "": 9}, 1284)
        else:
            said = TEXT * (1 + number % 3)
            comment = Comment(f"c{number}", f"p{number % 900}", at, "Femke Postma", "Ghent", said)
            yield at, CommentReleased(comment)
    yield BEGAN + LASTS_MS, ShowEnded("s1")


def store(path: Path) -> None:
    journal = SqliteJournal(path, ReadTables())
    journal.fence()
    records = [Record(n, at, "s1", "", None, e) for n, (at, e) in enumerate(history(), 1)]
    for begin in range(0, len(records), 1000):
        journal.append(records[begin : begin + 1000], after=begin)
    journal.close()


class Meter:
    """CPU of this thread, in all and of the longest slice."""

    def __init__(self) -> None:
        self.total_s = self.longest_ms = 0.0

    def __enter__(self) -> None:
        self._began = thread_time()

    def __exit__(self, *_: object) -> None:
        took = thread_time() - self._began
        self.total_s += took
        self.longest_ms = max(self.longest_ms, 1000 * took)

    def told(self) -> dict[str, float]:
        return {"total_s": round(self.total_s, 2), "longest_ms": round(self.longest_ms, 1)}


def written(path: Path, meter: Meter) -> tuple[list[bytes], int]:
    """What the server does: the lines, and the bytes that go out."""
    slices, packer = Past(path, "s1").slices(), zlib.compressobj(wbits=31)
    lines: list[bytes] = []
    size = 0
    while True:
        with meter:
            items = next(slices, None)
            if items is None:
                return lines, size + len(packer.flush())
            some = [encode(News(at, event)) for at, event in items]  # type: ignore[arg-type]
            size += len(packer.compress(b"\n".join(some)))
        lines += some


def read(lines: list[bytes], meter: Meter) -> list[Item]:
    items: list[Item] = []
    for begin in range(0, len(lines), EVENTS_AT_ONCE):
        with meter:
            some = map(decode_replay_line, lines[begin : begin + EVENTS_AT_ONCE])
            items += [item for item in some if item]
    return items


def folded(items: list[Item], meter: Meter) -> Replay:
    with meter:
        replay = Replay(ReplayHead("j", 1, "s1", BEGAN, BEGAN + LASTS_MS), items, View())
    more = True
    while more:
        with meter:
            more = replay.prepare(EVENTS_AT_ONCE)
    return replay


def main() -> int:
    meters = {name: Meter() for name in ("server", "read", "fold", "jumps")}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "applaus.db"
        store(path)
        lines, size = written(path, meters["server"])
    replay = folded(read(lines, meters["read"]), meters["fold"])
    dice = random.Random(14)
    for _ in range(JUMPS):
        with meters["jumps"]:
            replay.to(BEGAN + dice.randrange(LASTS_MS))
    figures = {name: meter.told() for name, meter in meters.items()}
    print(json.dumps({"lines": len(lines), "gzip_kb": size // 1000, **figures}, indent=2))
    window_ms = max(meters["read"].longest_ms, meters["fold"].longest_ms)
    return int(window_ms > SLICE_MS or meters["jumps"].longest_ms > JUMP_MS)


if __name__ == "__main__":
    sys.exit(main())
