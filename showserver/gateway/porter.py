"""The porter: reads out the doorplate, whole for the invited, next to nothing for strangers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import parse_qs

from msgspec.structs import replace

from showserver.domain.people import Person
from showserver.domain.refusals import Refused
from showserver.domain.room import Room
from showserver.gateway.seam import Backstage, Door
from showserver.gateway.welcome import MediaPlace
from showserver.wire.codec import encode
from showserver.wire.door import Doorplate
from showserver.wire.hello import PROTOCOL

PATH = "/door"
CODE_LIMIT = 40
PLACES = 30
TEAM_LOW = 2
"""A team of one would tell who that is."""

STRANGERS = Doorplate(applaus=True, protocol=PROTOCOL)


class Told(NamedTuple):
    """An answer over HTTP."""

    status: HTTPStatus
    body: bytes


class Porter:
    """Answers `GET /door`; wrong codes count as those in a hello do."""

    def __init__(
        self,
        backstage: Backstage,
        door: Door,
        viewers: Callable[[], int],
        media: Callable[[], MediaPlace],
    ) -> None:
        """`viewers` says how many people are inside, `media` where pictures are."""
        self._backstage = backstage
        self._door = door
        self._viewers = viewers
        self._media = media
        self.port = 0
        """The websocket's port, for who asks at another; 0 where the house has a public address."""

    def tell_elsewhere(self, query: str, peer: str) -> Told:
        """Answer as `tell`, and say where the websocket is."""
        return self._tell(query, peer, self.port)

    def tell(self, query: str, peer: str) -> Told:
        """Answer somebody at this address; all wrong codes are answered alike."""
        return self._tell(query, peer, 0)

    def _tell(self, query: str, peer: str, port: int) -> Told:
        strangers = encode(replace(STRANGERS, port=port))
        code = parse_qs(query).get("code", [""])[0].strip()[:CODE_LIMIT]
        if not code:
            return Told(HTTPStatus.OK, strangers)
        try:
            self._door.invited(code, peer)
        except Refused as refused:
            tired = refused.code == "too_fast"
            status = HTTPStatus.TOO_MANY_REQUESTS if tired else HTTPStatus.OK
            return Told(status, strangers)
        return Told(HTTPStatus.OK, encode(replace(self._plate(), port=port)))

    def _plate(self) -> Doorplate:
        """Describe the show that the house looks at: whoever comes in comes into that one."""
        state, media = self._backstage.state, self._media()
        room = state.rooms.get(state.house.current, Room(""))
        people = state.house.people.values()
        guests = [person for person in people if person.role == "employee"]
        return Doorplate(
            STRANGERS.applaus,
            STRANGERS.protocol,
            room.phase,
            room.plan.title,
            room.plan.subtitle,
            room.plan.host,
            portrait_of(room.plan.host, people),
            room.plan.greeting,
            room.plan.starts_at,
            self._viewers(),
            used_most(person.region for person in guests),
            used_most((person.team for person in guests), TEAM_LOW),
            media.url,
            media.port,
        )


def portrait_of(host: str, people: Iterable[Person]) -> str:
    """Return the picture of the crew's member who has the host's name, empty for none."""
    wanted = host.casefold()
    crew = [p for p in people if p.role == "crew" and p.picture and p.name.casefold() == wanted]
    return crew[-1].picture if crew else ""


def used_most(places: Iterable[str], low: int = 1) -> tuple[str, ...]:
    """Return the names that most people have, at least `low` of them, in order of the alphabet."""
    used = Counter(place for place in places if place).most_common(PLACES)
    return tuple(sorted((place for place, count in used if count >= low), key=str.casefold))
