"""Snapshots: the shared part encoded once a tick and audience, the own part for each person."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from showserver.domain.room import Room
from showserver.domain.views import Own, crew_house, own_part, public_house, public_room
from showserver.gateway.framing import snapshot_payload, websocket_frame
from showserver.gateway.room import Listener, Part, part_of
from showserver.gateway.seam import Backstage
from showserver.wire.codec import encode
from showserver.wire.frames import Shared
from showserver.wire.hello import Position


class _Prepared(NamedTuple):
    seq: int
    room: Room
    shared: bytes


class Snapshots:
    """Makes snapshots of the durable state; whoever joins within a tick shares the bytes."""

    def __init__(self, backstage: Backstage) -> None:
        """Make them of what stands backstage."""
        self._backstage = backstage
        self._prepared: dict[tuple[str, Part], _Prepared] = {}

    def forget(self) -> None:
        """The next one is made anew: news went out."""
        self._prepared.clear()

    def frame_for(self, listener: Listener) -> bytes:
        """Return the websocket frame for somebody, who stands at its position from now on."""
        part = part_of(listener.role)
        prepared = self._prepared.get((listener.show_id, part))
        if prepared is None:
            prepared = self._prepare(listener.show_id, part)
            self._prepared[listener.show_id, part] = prepared
        listener.position = prepared.seq
        at = Position(self._backstage.journal_name, prepared.seq)
        own = self._own(listener, part, prepared.room)
        return websocket_frame(snapshot_payload(at, prepared.shared, encode(own)))

    def _prepare(self, show_id: str, part: Part) -> _Prepared:
        state = self._backstage.state
        room = state.rooms.get(show_id) or Room(show_id)
        tallies = self._backstage.tallies(show_id)
        if part == "crew":
            shared = Shared(crew_house(state.house), room, tallies)
        else:
            shared = Shared(public_house(state.house), public_room(room), tallies)
        return _Prepared(state.seq, room, encode(shared))

    def _own(self, listener: Listener, part: Part, room: Room) -> Own:
        """Return the own part at the position of the shared one, not of a moment later."""
        now = self._backstage.own(listener.show_id, listener.person.person_id)
        of_room = Own(listener.person) if part == "crew" else own_part(room, listener.person)
        return replace(of_room, applauded=now.applauded, cheered=now.cheered)
