"""A record as columns: facts apart from words, so that words can be erased (law 7)."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec

from showserver.domain.events import EVENTS_BY_KIND, kind_of
from showserver.domain.kinds import Event
from showserver.journal.record import Record

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.decode


class Row(NamedTuple):
    """The columns of the journal, in the order of the table."""

    seq: int
    at: int
    kind: str
    show: str
    person_id: str
    command_key: str | None
    facts: str
    words: str | None


# Each path once as its steps: walked for every event that is stored.
_PATHS: dict[type[Event], tuple[tuple[str, tuple[str, ...], str], ...]] = {
    event: tuple(
        (path, tuple(path.split(".")[:-1]), path.rpartition(".")[2]) for path in event.words
    )
    for event in EVENTS_BY_KIND.values()
}


def to_row(record: Record) -> Row:
    """Return the columns of a record."""
    event = record.event
    facts: dict[str, Any] = msgspec.to_builtins(event)
    del facts["kind"]
    words: dict[str, Any] = {}
    for path, parents, leaf in _PATHS[type(event)]:
        holder = facts
        for step in parents:
            holder = holder.get(step, {})
        if leaf in holder:
            words[path] = holder.pop(leaf)
    return Row(
        record.seq,
        record.at,
        kind_of(event),
        record.show,
        record.person_id,
        record.command_key,
        _encode(facts).decode(),
        _encode(words).decode() if words else None,
    )


def joined(facts: str, words: str | None) -> dict[str, Any]:
    """Return facts and words together again, without the words that were erased."""
    event: dict[str, Any] = _decode(facts)
    if words:
        for path, text in _decode(words).items():
            *parents, leaf = path.split(".")
            holder = event
            for step in parents:
                holder = holder.setdefault(step, {})
            holder[leaf] = text
    return event


def to_record(row: Row) -> Record:
    """Return the record of a row; erased words are empty.

    Raises `ValueError` for a kind that this server does not know.
    """
    kind = EVENTS_BY_KIND.get(row.kind)
    if kind is None:
        raise ValueError(
            f"expected a kind of event that this server knows, got {row.kind!r} at {row.seq}: "
            "the journal was written by a newer server; install that"
        )
    event = msgspec.convert(joined(row.facts, row.words), kind)
    return Record(row.seq, row.at, row.show, row.person_id, row.command_key, event)
