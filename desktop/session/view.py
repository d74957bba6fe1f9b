"""The folded show as one window sees it: the same `evolve` functions as on the server."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from showserver.domain import house as houses
from showserver.domain import room as rooms
from showserver.domain.events import is_of_house
from showserver.domain.house import House
from showserver.domain.kinds import Event, Fact
from showserver.domain.people import Person, PersonChanged, PersonJoined
from showserver.domain.room import Room
from showserver.domain.views import with_own
from showserver.wire.frames import Gauge, RegionCount, ScreenCondition, Snapshot, StreamHealth
from showserver.wire.hello import Limits, Position, Seat, Welcome

TALLIES_KEPT = 4000
LIMITS = Limits(500, 280, 12, 60, 2, 10_000_000, 65_536)
"""What a server allows as far as we know before its welcome."""


class View(Fact, frozen=True):
    """Everything that a surface is drawn from, at one position of the journal."""

    me: Person = Person("")
    seat: Seat = "host"
    house: House = House()
    room: Room = Room("")
    position: Position | None = None
    limits: Limits = LIMITS
    media_url: str = ""
    pin_proof: str = ""
    pin_set: bool = False  # for the crew, as of coming in
    applause: dict[str, int] = {}  # noqa: RUF012 - msgspec copies it
    cheers: dict[str, int] = {}  # noqa: RUF012 - msgspec copies it
    applauded: frozenset[str] = frozenset()
    cheered: frozenset[str] = frozenset()
    viewers: int = 0
    here: tuple[RegionCount, ...] = ()
    screens: tuple[ScreenCondition, ...] = ()
    stream: StreamHealth | None = None  # for the crew; None while the server tells nothing of it

    @property
    def is_crew(self) -> bool:
        """Whether this window may run the show."""
        return self.me.role == "crew"


def welcomed(view: View, welcome: Welcome, media_url: str) -> View:
    """Return the view after the server's first answer; a show of another id starts empty."""
    known = view.room.show_id == welcome.show_id
    return replace(
        view,
        me=welcome.you,
        seat=welcome.seat,
        limits=welcome.limits,
        media_url=media_url,
        pin_proof=welcome.pin_proof,
        pin_set=welcome.pin_set,
        room=view.room if known else Room(welcome.show_id),
    )


def opened(view: View, snapshot: Snapshot) -> View:
    """Return the view that a snapshot gives, whatever was known before."""
    shared, own = snapshot.shared, snapshot.own
    crew = (own.person or view.me).role == "crew"
    return replace(
        view,
        me=own.person or view.me,
        house=shared.house,
        # The crew's shared part is whole; the own part holds the same comments once more.
        room=shared.room if crew else with_own(shared.room, own),
        position=snapshot.at,
        applause=dict(shared.tallies.applause),
        cheers=dict(shared.tallies.cheers),
        applauded=frozenset(own.applauded),
        cheered=frozenset(own.cheered),
    )


def folded(view: View, at: int, event: Event) -> View:
    """Return the view after one event."""
    if is_of_house(event):
        view = replace(view, house=houses.evolve(view.house, event))  # type: ignore[arg-type]
        if isinstance(event, (PersonJoined, PersonChanged)):
            mine = event.person.person_id == view.me.person_id
            return replace(view, me=event.person) if mine else view
    return replace(view, room=rooms.evolve(view.room, at, event))


def gauged(view: View, gauge: Gauge) -> View:
    """Return the view with the newest sums; what a gauge leaves out is unchanged."""
    return replace(
        view,
        viewers=gauge.viewers,
        applause=_updated(view.applause, gauge.applause),
        cheers=_updated(view.cheers, gauge.cheers),
        here=view.here if gauge.here is None else gauge.here,
        screens=view.screens if gauge.screens is None else gauge.screens,
        stream=gauge.stream,
    )


def _updated(counts: dict[str, int], changed: Mapping[str, int]) -> dict[str, int]:
    """Return the counts with the changed ones last, and the oldest gone beyond the limit."""
    if not changed:
        return counts
    counts = {name: n for name, n in counts.items() if name not in changed} | dict(changed)
    for name in list(counts)[: max(0, len(counts) - TALLIES_KEPT)]:
        del counts[name]
    return counts
