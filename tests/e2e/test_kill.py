"""kill -9 in the middle of a busy show: nothing accepted is lost, nothing is shown twice."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
from collections import Counter
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path

import pytest

from showserver.domain.wall import PostComment
from tests.helpers.server_process import ServerProcess
from tests.helpers.visitor import Visitor, come_in, open_the_show

KILLS = 20
POSTERS = 12
IN_FLIGHT = 6
"""Commands that each poster leaves unanswered at a time: a kill always falls into some."""


@pytest.mark.e2e
@pytest.mark.timeout(240)
async def test_twenty_kills_lose_no_accepted_comment_and_show_none_twice(tmp_path: Path):
    house = ServerProcess(tmp_path / "house")
    async with AsyncExitStack() as evening:
        await house.start()
        evening.push_async_callback(house.stop)
        host = await come_in(evening, Visitor(house.url, "Marit", key=house.secret("owner key")))
        await open_the_show(host)
        crowd = [
            await come_in(
                evening,
                Visitor(house.url, f"Guest {i}", code=host.room.join_code, faithful=i % 3 != 0),
            )
            for i in range(POSTERS)
        ]
        posting = [asyncio.create_task(keep_posting(guest)) for guest in crowd]
        dice = random.Random(9)
        for _ in range(KILLS):
            await everybody_is_served(crowd, more=dice.randint(1, 8))
            await house.kill()
            await house.start()
        await everybody_is_served(crowd, more=3)
        for task in posting:
            task.cancel()
        await asyncio.gather(*posting, return_exceptions=True)
        await everybody_is_answered(crowd)
        late = await come_in(evening, Visitor(house.url, "Late", code=host.room.join_code))
        journal = comments_in(house)
        await everybody_saw(crowd, journal[-1])
        check_history(crowd, journal)
        assert late.seen == journal[-len(late.seen) :]


async def keep_posting(guest: Visitor) -> None:
    """Post, a few at a time, as fast as one person may."""
    for number in range(100_000):
        await guest.until(lambda: guest.busy < IN_FLIGHT)
        await guest.post(PostComment, text=f"{number} from {guest.seen[-1:]}", reply_to="")
        await asyncio.sleep(0.09)  # a person may post twelve a second in the long run


async def everybody_is_served(crowd: list[Visitor], more: int) -> None:
    """Wait until every guest had so many further comments accepted."""
    wanted = {guest: len(guest.accepted) + more for guest in crowd}
    async with asyncio.timeout(30):
        for guest, count in wanted.items():
            await guest.until(partial(has_accepted, guest, count))


async def everybody_is_answered(crowd: list[Visitor]) -> None:
    """Wait until the last commands have their answers: from here on nothing more is posted."""
    async with asyncio.timeout(20):
        for guest in crowd:
            await guest.until(partial(is_answered, guest))


def is_answered(guest: Visitor) -> bool:
    return guest.busy == 0


def has_accepted(guest: Visitor, count: int) -> bool:
    return len(guest.accepted) >= count


async def everybody_saw(crowd: list[Visitor], last: str) -> None:
    async with asyncio.timeout(20):
        for guest in crowd:
            await guest.until(partial(saw, guest, last))


def saw(guest: Visitor, comment_id: str) -> bool:
    return comment_id in guest.seen[-50:]


def comments_in(house: ServerProcess) -> list[str]:
    """Every released comment in the order of the journal, exported beside the running server."""
    out = house.data.parent / "journal.jsonl"
    program = str(Path(sys.executable).parent / "applaus-server")
    subprocess.run(
        [program, "export", "--data", str(house.data), "--out", str(out)], check=True, timeout=60
    )
    events = [json.loads(line)["event"] for line in out.read_text("utf-8").splitlines()]
    return [e["comment"]["comment_id"] for e in events if e["kind"] == "comment.released"]


def check_history(crowd: list[Visitor], journal: list[str]) -> None:
    """The checker: what was promised against what is there and what was shown."""
    times = Counter(journal)
    assert [key for key, count in times.items() if count > 1] == []
    for guest in crowd:
        lost = [key for key in guest.accepted if times[key] != 1]
        assert lost == [], "an accepted comment is not in the journal"
        # At most once is all that may be said of what was never answered: the Counter saw to it.
        assert guest.gaps == []
        assert guest.refusals == []
        assert guest.connections > KILLS // 2
        shown = Counter(guest.seen)
        assert [key for key, count in shown.items() if count > 1] == []
        assert guest.seen == journal[len(journal) - len(guest.seen) :], "another order, or a hole"
    everything = {key for guest in crowd for key in guest.outcomes}
    assert set(journal) <= everything
    assert sum(len(guest.accepted) for guest in crowd) > KILLS * POSTERS
