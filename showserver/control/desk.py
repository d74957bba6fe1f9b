"""The desk: decides a batch on a working state and commits it, or throws it away (law 2)."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Sequence

from msgspec import Struct

from showserver.control.batch import Answer, Batch, Rulebook
from showserver.control.state import State, decode, encode, fold, rules_version
from showserver.control.wishes import Wish, key_of
from showserver.domain.refusals import Unavailable
from showserver.journal.journal import Effect, Journal, LogConflict
from showserver.journal.record import Record

log = logging.getLogger(__name__)

READ_AT_ONCE = 5000
IDLE_KEYS = 10_000


class Settled(Struct, frozen=True):
    """What became of a batch: durable records and state, and an answer for each wish."""

    state: State
    records: tuple[Record, ...]
    answers: tuple[Answer, ...]


class Desk:
    """Works in the writer's thread, one batch at a time. All its calls block."""

    def __init__(self, journal: Journal, rules: Rulebook) -> None:
        self._journal = journal
        self._rules = rules
        self._version = rules_version()
        self._unsure = False
        # Repeated after the show moved on, a key that made no event must still make none (law 4).
        self._idle: OrderedDict[str, Effect] = OrderedDict()

    def open(self) -> State:
        """Become the writer and return the folded journal."""
        self._journal.fence()
        kept = self._journal.checkpoint(self._version)
        state = (decode(kept.state) if kept else None) or State()
        if state.seq > self._journal.head():
            state = State()
        return self._followed(state)

    def keep_checkpoint(self, state: State) -> None:
        """Keep the state for the next start; a failure costs nothing but time then."""
        try:
            self._journal.save_checkpoint(state.seq, self._version, encode(state))
        except Unavailable as failure:
            self._unsure = True
            log.warning("checkpoint not kept reason=%s", failure.reason)

    def settle(self, durable: State, wishes: Sequence[Wish], now: int) -> Settled:
        """Decide on the wishes in order and commit what happens, all or nothing."""
        state, found = durable, list[Record]()
        try:
            if self._unsure:
                found = self._found_again(durable)
                state = fold(durable, found)
            batch = Batch(self._rules, state, self._known(wishes), now)
            answers = tuple(batch.answer(wish) for wish in wishes)
            if batch.records:
                self._journal.append(batch.records, after=state.seq)
        except (Unavailable, LogConflict) as failure:
            # Unknown, not refused (law 3): everybody repeats under the same key.
            self._unsure = True
            if isinstance(failure, LogConflict):
                log.error("somebody else wrote to the journal: %s", failure)
                failure = Unavailable("io_error")
            return Settled(state, tuple(found), (failure,) * len(wishes))
        self._remember(batch.idle)
        return Settled(batch.state, (*found, *batch.records), answers)

    def _known(self, wishes: Sequence[Wish]) -> dict[str, Effect]:
        keys = [key for wish in wishes if (key := key_of(wish)) is not None]
        idle = {key: self._idle[key] for key in keys if key in self._idle}
        return {**idle, **self._journal.find(keys)}

    def _found_again(self, durable: State) -> list[Record]:
        """Open the journal anew and return what a failed commit left behind (law 3)."""
        if self._journal.reopen() < durable.seq:
            log.error("the journal lost records that it had kept seq=%d", durable.seq)
            raise Unavailable("io_error")
        found = list[Record]()
        after = durable.seq
        while page := self._journal.read(after, READ_AT_ONCE):
            found += page
            after = page[-1].seq
        self._unsure = False
        return found

    def _followed(self, state: State) -> State:
        while page := self._journal.read(state.seq, READ_AT_ONCE):
            state = fold(state, page)
        return state

    def _remember(self, idle: dict[str, Effect]) -> None:
        self._idle.update(idle)
        while len(self._idle) > IDLE_KEYS:
            self._idle.popitem(last=False)
