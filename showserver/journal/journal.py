"""What the studio asks of a store of events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from showserver.journal.record import Record


class LogConflict(Exception):
    """The log ends elsewhere than the writer believed: somebody else wrote, or a row is missing."""


class JournalInUse(Exception):
    """Another process owns the data folder."""


class Effect(NamedTuple):
    """What a command key did: whose command it was, and the position of its last event."""

    person_id: str
    seq: int


class Checkpoint(NamedTuple):
    """A folded state kept so that a long journal opens fast. A cache, nothing more."""

    seq: int
    state: bytes


class Journal(Protocol):
    """A log that is appended to by one writer, all or nothing, and durable when it says so.

    All calls block and may raise `Unavailable`; after that only `reopen` tells what was stored.
    """

    @property
    def name(self) -> str:
        """The random name of this journal; it stays across restarts (law 1)."""

    def fence(self) -> None:
        """Become the only writer, or raise `JournalInUse`."""

    def append(self, records: Sequence[Record], after: int) -> int:
        """Store all records or none behind position `after`, and return the new head.

        Raises `LogConflict` when the log does not end at `after`.
        """

    def read(self, after: int, limit: int) -> list[Record]:
        """Return up to `limit` records behind position `after`, in order."""

    def head(self) -> int:
        """Return the position of the last record, 0 for an empty journal."""

    def find(self, keys: Iterable[str]) -> dict[str, Effect]:
        """Return what each of these command keys did; keys that did nothing are left out."""

    def reopen(self) -> int:
        """Drop the connection, open a new one, and return the head that is truly there."""

    def checkpoint(self, version: str) -> Checkpoint | None:
        """Return the newest checkpoint of this version, if there is one."""

    def save_checkpoint(self, seq: int, version: str, state: bytes) -> None:
        """Keep a folded state in place of older ones."""

    def erase(self, seqs: Iterable[int]) -> None:
        """Empty the words of these records for good; their facts stay (law 7)."""

    def close(self) -> None:
        """Let go of the store."""
