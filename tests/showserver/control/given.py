"""A studio over a folder, a clock by hand, and people who do things."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from showserver.archive.archive import Archive
from showserver.archive.projection import ReadTables
from showserver.control.first_night import HOUSE
from showserver.control.studio import Studio
from showserver.domain.people import Person
from showserver.domain.refusals import Unavailable
from showserver.domain.shows import CreateShow, GoOnAir, OpenDoors, Plan
from showserver.domain.wall import PostComment
from showserver.journal.journal import Journal
from showserver.journal.record import Record
from showserver.journal.sqlite import SqliteJournal

START = 1_800_000_000_000
SHOW = "show-1"
NOOR = Person("noor", "Noor", "Utrecht")
BRAM = Person("bram", "Bram", "Ghent")
PRIYA = Person("priya", "Priya", role="crew")
CANTEEN = Person("canteen", "Canteen", role="screen")
EVERYBODY = (NOOR, BRAM, PRIYA, CANTEEN)

_numbers = itertools.count(1)


def key() -> str:
    """A command key that was never used."""
    return f"key-{next(_numbers)}"


def comment(text: str = "hello", **more: str) -> PostComment:
    """A comment to post."""
    return PostComment(ref=1, key=more.pop("key", "") or key(), text=text, **more)


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self, wall_ms: int = START) -> None:
        self.wall = wall_ms
        self.monotonic = 1000

    def wall_ms(self) -> int:
        return self.wall

    def monotonic_ms(self) -> int:
        return self.monotonic

    def advance(self, ms: int) -> None:
        """Let time pass."""
        self.wall += ms
        self.monotonic += ms


class UnsteadyJournal:
    """A real journal whose commits can fail: before anything was stored, or after all was."""

    def __init__(self, store: SqliteJournal) -> None:
        self._store = store
        self.fails: Unavailable | None = None
        self.stores_it_all_the_same = False

    def append(self, records: Sequence[Record], after: int) -> int:
        if self.fails is None:
            return self._store.append(records, after)
        if self.stores_it_all_the_same:
            self._store.append(records, after)
        raise self.fails

    def __getattr__(self, name: str):
        return getattr(self._store, name)


def unsteady(folder: Path) -> UnsteadyJournal:
    """A journal in a folder that can be made to fail."""
    return UnsteadyJournal(SqliteJournal(folder / "applaus.db", ReadTables()))


@asynccontextmanager
async def studio_at(
    folder: Path, clock: HandClock | None = None, journal: Journal | None = None
) -> AsyncIterator[Studio]:
    """A studio at work over the journal of a folder; closed in order at the end."""
    path = folder / "applaus.db"
    studio = Studio(
        journal or SqliteJournal(path, ReadTables()),
        Archive(path),
        clock or HandClock(),
        random.Random(1),
        has_picture=lambda name: name == "known.jpg",
    )
    await studio.open()
    working = asyncio.create_task(studio.run())
    try:
        yield studio
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        await studio.close()


@asynccontextmanager
async def show_at(
    folder: Path,
    clock: HandClock | None = None,
    journal: Journal | None = None,
    *,
    on_air: bool = True,
) -> AsyncIterator[Studio]:
    """A studio with everybody inside and a show that has its doors open or is on air."""
    async with studio_at(folder, clock, journal) as studio:
        if SHOW not in studio.state.rooms:
            await studio.act(HOUSE, "", CreateShow(ref=1, key=SHOW, plan=Plan("Show", host="Lena")))
            for person in EVERYBODY:
                await studio.enter(person)
            await studio.submit("priya", SHOW, OpenDoors(ref=1, key=key(), show_id=SHOW))
            if on_air:
                await studio.submit("priya", SHOW, GoOnAir(ref=1, key=key(), show_id=SHOW))
        yield studio


class Heard:
    """A listener that keeps what became durable."""

    def __init__(self, studio: Studio) -> None:
        self.records: list[Record] = []
        self._more = asyncio.Event()
        studio.on_durable(self._hear)

    def _hear(self, records: Sequence[Record]) -> None:
        self.records += records
        self._more.set()

    async def kind(self, kind: type) -> Record:
        """Wait for the first event of a kind."""
        async with asyncio.timeout(5):
            while True:
                for record in self.records:
                    if isinstance(record.event, kind):
                        return record
                self._more.clear()
                await self._more.wait()


def texts(studio: Studio) -> list[str]:
    """What stands on the wall, in order."""
    return [c.text for c in studio.state.rooms[SHOW].wall.recent]
