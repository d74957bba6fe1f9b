"""What one viewer may hold of the house and the room: snapshot(S) = fold(filter(log up to S))."""

from __future__ import annotations

from msgspec.structs import replace

from showserver.domain.house import House
from showserver.domain.kinds import Fact
from showserver.domain.moments import Declined, Moment
from showserver.domain.people import Person
from showserver.domain.room import Room
from showserver.domain.wall import Held, Hidden


class Own(Fact, frozen=True):
    """The small personal part of a snapshot: what only this person sees."""

    person: Person | None = None
    held: tuple[Held, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    offered: tuple[Moment, ...] = ()
    declined: tuple[Declined, ...] = ()
    applauded: tuple[str, ...] = ()  # comments of the window that this person applauded
    cheered: tuple[str, ...] = ()  # moments that this person cheered


def public_house(house: House) -> House:
    """Return the house as everybody may see it."""
    return replace(house, screen_code="", pin_proof="", people={})


def crew_house(house: House) -> House:
    """Return the house as the crew may see it."""
    return replace(house, pin_proof="", people={})


def public_room(room: Room) -> Room:
    """Return the room as everybody may see it; one for all, so it is encoded once."""
    return replace(
        room,
        rundown=replace(room.rundown, notes={}),
        wall=replace(room.wall, held=(), hidden=()),
        moments=replace(room.moments, offered=(), declined=()),
        cues=(),
    )


def own_part(room: Room, person: Person) -> Own:
    """Return what this person holds beside the public room (without applause and cheers)."""
    me = person.person_id
    return Own(
        person,
        tuple(h for h in room.wall.held if h.comment.author_id == me),
        tuple(h for h in room.wall.hidden if h.comment.author_id == me),
        tuple(m for m in room.moments.offered if m.author_id == me),
        tuple(d for d in room.moments.declined if d.moment.author_id == me),
    )


def with_own(room: Room, own: Own) -> Room:
    """Return the public room completed by the personal part."""
    return replace(
        room,
        wall=replace(room.wall, held=own.held, hidden=own.hidden),
        moments=replace(room.moments, offered=own.offered, declined=own.declined),
    )
