"""The sessions inside one show, and what they share: frames, snapshot, gauge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from showserver.domain.kinds import Role
from showserver.domain.people import Person
from showserver.gateway.outbox import Outbox
from showserver.gateway.presence import Presence
from showserver.wire.frames import RegionCount

Part = Literal["public", "crew"]


def part_of(role: Role) -> Part:
    """Which prepared bytes somebody in this role shares."""
    return "crew" if role == "crew" else "public"


class Listener:
    """One session as fan-out sees it: somebody, somewhere in the journal, with an outbox."""

    __slots__ = ("offer", "outbox", "pending", "person", "position", "role", "send", "show_id")

    def __init__(self, person: Person, role: Role, show_id: str, outbox: Outbox) -> None:
        """`position` is where the client stands; kept up only while it is a stray."""
        self.person = person
        self.role: Role = role
        self.show_id = show_id
        self.outbox = outbox
        # Looked up once: fan-out calls these for every delivery.
        self.offer = outbox.offer
        self.pending = outbox.pending
        self.send = outbox.send
        self.position = 0


class Room:
    """Everybody inside one show.

    `told` is the position that a part was told last. Who stands elsewhere (just came in, or got a
    frame of its own) is in `strays` until the next shared frame.
    """

    def __init__(self, show_id: str, position: int) -> None:
        """Open the room at a position of the journal."""
        self.show_id = show_id
        self.told: dict[Part, int] = {"public": position, "crew": position}
        # Kept in order of arrival: walking memory in the order it was made is measurably faster.
        self.inside: dict[Part, dict[Listener, None]] = {"public": {}, "crew": {}}
        self.strays: set[Listener] = set()
        self.presence = Presence()
        self.here_told: tuple[RegionCount, ...] | None = None
        self.gauges: dict[Part, bytes] = {}

    def enter(self, listener: Listener) -> None:
        """Let somebody in who stands at `listener.position`."""
        listener.show_id = self.show_id
        part = part_of(listener.role)
        self.inside[part][listener] = None
        if listener.position != self.told[part]:
            self.strays.add(listener)
        self.presence.enter(listener.person)

    def leave(self, listener: Listener) -> None:
        """Let somebody go; a second time changes nothing."""
        part = self.inside[part_of(listener.role)]
        if listener in part:
            del part[listener]
            self.strays.discard(listener)
            self.presence.leave(listener.person)

    def everybody(self) -> Iterator[Listener]:
        """All who are inside."""
        yield from self.inside["public"]
        yield from self.inside["crew"]
