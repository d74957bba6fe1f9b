"""One row of the journal as the rest of the house sees it."""

from __future__ import annotations

from msgspec import Struct

from showserver.domain.kinds import Event


class Record(Struct, frozen=True):
    """An event with its place and time.

    `show` is the show whose room it happened in, empty for an event of the house alone.
    `person_id` is who caused it, empty for what happened by itself. Only the first record of a
    command bears the command's key.
    """

    seq: int
    at: int
    show: str
    person_id: str
    command_key: str | None
    event: Event
