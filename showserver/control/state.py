"""The folded journal: the house and the room of every show of its list."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from showserver import domain
from showserver.domain import house as house_rules
from showserver.domain import room as room_rules
from showserver.domain.house import House
from showserver.domain.kinds import Fact, HouseEvent
from showserver.domain.room import Room
from showserver.domain.shows import ShowCreated
from showserver.journal.record import Record


class State(Fact, frozen=True):
    """Everything at position `seq`; `at` is the time of the last event."""

    seq: int = 0
    at: int = 0
    house: House = House()
    rooms: dict[str, Room] = msgspec.field(default_factory=dict)


def evolve(state: State, record: Record) -> State:
    """Fold one record into the state."""
    event, house, rooms = record.event, state.house, state.rooms
    if isinstance(event, HouseEvent):
        house = house_rules.evolve(house, event)
        if isinstance(event, ShowCreated):
            listed = {card.show_id for card in house.cards}
            rooms = {show_id: room for show_id, room in rooms.items() if show_id in listed}
            rooms[event.show_id] = Room(event.show_id)
    room = rooms.get(record.show)
    if room is not None:
        rooms = {**rooms, record.show: room_rules.evolve(room, record.at, event)}
    return State(record.seq, max(state.at, record.at), house, rooms)


def fold(state: State, records: Iterable[Record]) -> State:
    """Fold records into the state, in order."""
    for record in records:
        state = evolve(state, record)
    return state


def rules_version() -> str:
    """Return a text that differs whenever the rules differ; a checkpoint is good for one only."""
    digest = hashlib.sha256()
    for source in sorted(Path(str(domain.__file__)).parent.glob("*.py")):
        digest.update(source.read_bytes())
    digest.update(Path(__file__).read_bytes())
    return digest.hexdigest()[:32]


def encode(state: State) -> bytes:
    """Return the state as a checkpoint keeps it."""
    return msgspec.json.encode(state)


def decode(checkpoint: bytes) -> State | None:
    """Return the state of a checkpoint, None if it cannot be read."""
    try:
        return msgspec.json.decode(checkpoint, type=State)
    except msgspec.DecodeError:
        return None
