"""The newest durable events, encoded once: what fan-out sends and what a resume repeats."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple, Protocol

from showserver.domain.events import Audience, audience, is_of_house
from showserver.domain.kinds import Event, Role
from showserver.domain.shows import DoorsOpened, ShowChosen
from showserver.wire.codec import encode

RING_EVENTS = 10_000


class Durable(Protocol):
    """What the edge reads of a journal record."""

    @property
    def seq(self) -> int: ...
    @property
    def at(self) -> int: ...
    @property
    def show(self) -> str: ...
    @property
    def event(self) -> Event: ...


class Item(NamedTuple):
    """One event as it goes out. `moves` says that it may turn the house to another show."""

    seq: int
    show: str
    of_house: bool
    moves: bool
    audience: Audience
    encoded: bytes

    def concerns(self, show: str) -> bool:
        """Whether those inside a show receive it, if their audience does."""
        return self.of_house or self.show == show

    def reaches(self, show: str, person_id: str, role: Role) -> bool:
        """Whether this person, inside this show, receives it."""
        return self.concerns(show) and self.audience.holds(person_id, role)


def prepared(record: Durable) -> Item:
    """Encode one durable event; what is for nobody is not encoded at all."""
    event = record.event
    holders = audience(event)
    sent = holders.everyone or holders.crew or bool(holders.person_id)
    return Item(
        record.seq,
        record.show,
        is_of_house(event),
        isinstance(event, ShowChosen | DoorsOpened),
        holders,
        _news(record.at, event) if sent else b"",
    )


def _news(at: int, event: Event) -> bytes:
    """Return the same bytes as encoding `News`."""
    return b'{"at":%d,"event":%b}' % (at, encode(event))


class Ring:
    """The last events in order; knows whether it reaches back to a position."""

    def __init__(self, before: int = 0, *, size: int = RING_EVENTS) -> None:
        """Start with nothing after the position `before`."""
        self._items: deque[Item] = deque(maxlen=size)
        self._before = before

    def extend(self, items: Iterable[Item]) -> None:
        """Add the newest, dropping the oldest beyond the size."""
        for item in items:
            if len(self._items) == self._items.maxlen:
                self._before = self._items[0].seq
            self._items.append(item)

    def after(self, position: int) -> list[Item] | None:
        """Return everything after a position, None if the ring does not reach back to it."""
        if position < self._before:
            return None
        found: list[Item] = []
        for item in reversed(self._items):
            if item.seq <= position:
                break
            found.append(item)
        found.reverse()
        return found
