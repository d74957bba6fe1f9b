"""The folded journal: the house and the room of every show of its list."""

from __future__ import annotations

from showserver.domain.house import House
from showserver.domain.kinds import Fact
from showserver.domain.room import Room


class State(Fact, frozen=True):
    """Everything at position `seq`; `at` is the time of the last event."""

    seq: int = 0
    at: int = 0
    house: House = House()
    rooms: dict[str, Room] = {}
