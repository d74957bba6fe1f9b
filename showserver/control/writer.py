"""Group commit: gathers what waits, has it settled in one thread, publishes, answers."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from showserver.control.desk import Desk, Settled
from showserver.control.facts import reads_widely
from showserver.control.state import State
from showserver.control.wishes import Deed, Wish
from showserver.domain.refusals import Unavailable
from showserver.journal.journal import Journal
from showserver.journal.record import Record

log = logging.getLogger(__name__)

BATCH = 200
CHECKPOINT_EVERY = 5000

T = TypeVar("T")
Waiting = tuple[Wish, asyncio.Future[int]]


class Writer:
    """Owns the durable state and the one thread that may touch the journal.

    `published` is called with what each commit made durable, before anybody gets an answer.
    """

    def __init__(
        self,
        journal: Journal,
        desk: Desk,
        now: Callable[[], int],
        published: Callable[[Sequence[Record]], None],
    ) -> None:
        self.state = State()
        self.failed = asyncio.Event()
        self._journal = journal
        self._desk = desk
        self._now = now
        self._published = published
        self._waiting: deque[Waiting] = deque()
        self._bell = asyncio.Event()
        self._committing: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, "journal")
        self._kept_seq = 0
        self._closed = False

    async def open(self) -> None:
        """Fold the journal."""
        self.state = await self.work(self._desk.open)
        self._kept_seq = self.state.seq

    def work(self, call: Callable[..., T], *values: object) -> asyncio.Future[T]:
        """Run a blocking call in the writer's thread."""
        return asyncio.get_running_loop().run_in_executor(self._thread, call, *values)

    async def put(self, wish: Wish) -> int:
        """Have a wish settled; return its position or raise why there is none."""
        if self.failed.is_set():
            raise Unavailable("io_error")
        if self._closed:  # repeated after the restart, it happens then
            raise Unavailable("storage_full")
        answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting.append((wish, answer))
        self._bell.set()
        return await answer

    async def run(self) -> None:
        """Commit what comes, until cancelled; a commit at work is finished by `close`."""
        while True:
            await self._bell.wait()
            self._bell.clear()
            while self._waiting:
                self._committing = asyncio.create_task(self._commit())
                await asyncio.shield(self._committing)

    async def close(self) -> None:
        """Commit what waits and let go of the journal."""
        if self._committing:
            await self._committing
        while self._waiting:
            await self._commit()
        self._closed = True
        if not self.failed.is_set() and self.state.seq > self._kept_seq:
            await self.work(self._desk.keep_checkpoint, self.state)
        await self.work(self._journal.close)
        self._thread.shutdown()

    async def _commit(self) -> None:
        await self._settle(self._next_batch())
        if self.state.seq >= self._kept_seq + CHECKPOINT_EVERY and not self.failed.is_set():
            self._kept_seq = self.state.seq
            await self.work(self._desk.keep_checkpoint, self.state)

    async def _settle(self, batch: Sequence[Waiting]) -> None:
        try:
            settled = await self.work(
                self._desk.settle, self.state, [wish for wish, _ in batch], self._now()
            )
        except Exception as fault:
            log.exception("a batch could not be settled")
            if len(batch) == 1:
                _tell(batch[0][1], fault)
            else:
                # A fault of ours over one wish must not take the others along.
                for one in batch:
                    await self._settle([one])
            return
        self._publish(settled)
        for (_, answer), outcome in zip(batch, settled.answers, strict=True):
            _tell(answer, outcome)

    def _next_batch(self) -> list[Waiting]:
        """Take what waits; whatever reads widely begins a batch, so that it misses nothing."""
        batch: list[Waiting] = []
        while self._waiting and len(batch) < BATCH:
            wish = self._waiting[0][0]
            if batch and isinstance(wish, Deed) and reads_widely(wish.command):
                break
            batch.append(self._waiting.popleft())
        return batch

    def _publish(self, settled: Settled) -> None:
        self.state = settled.state
        if settled.records:
            self._published(settled.records)
        for outcome in settled.answers:
            if isinstance(outcome, Unavailable) and outcome.reason == "io_error":
                self.failed.set()


def _tell(answer: asyncio.Future[int], outcome: int | Exception) -> None:
    if answer.done():  # whoever asked has left
        return
    if isinstance(outcome, Exception):
        answer.set_exception(outcome)
    else:
        answer.set_result(outcome)
