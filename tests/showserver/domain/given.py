"""A show in values: history in, command in, events out."""

from __future__ import annotations

from collections.abc import Sequence

from showserver.domain import house as houses
from showserver.domain import room as rooms
from showserver.domain.decide import Facts, decide
from showserver.domain.events import HappenedInHouse
from showserver.domain.house import House
from showserver.domain.kinds import Event
from showserver.domain.moments import Colleague, Moment
from showserver.domain.people import Person
from showserver.domain.room import Room
from showserver.domain.rundown import Segment, SegmentAdded
from showserver.domain.shows import DoorsOpened, Plan, ShowCreated, ShowWentOnAir
from showserver.domain.wall import Comment

NOW = 1_800_000_000_000

SOFIE = Person("sofie", "Sofie Claes", "Ghent", "Lights")
YUSUF = Person("yusuf", "Yusuf Demir", "Groningen")
PRIYA = Person("priya", "Priya", role="crew")
SCREEN = Person("hall", "Canteen", role="screen")

CREATED = ShowCreated("s1", Plan("The evening", starts_at=NOW + 60_000), "LAMP 14")
DOORS = (CREATED, DoorsOpened("s1"))
ON_AIR = (*DOORS, ShowWentOnAir("s1"))


class Show:
    """A house with one show, folded from its history."""

    def __init__(self, *history: Event, show_id: str = "s1") -> None:
        self.house = House()
        self.room = Room(show_id)
        self.now = NOW
        self.happen(history)

    def happen(self, events: Sequence[Event]) -> Show:
        """Fold further events, each a second after the other."""
        for event in events:
            if isinstance(event, HappenedInHouse):
                self.house = houses.evolve(self.house, event)
            self.room = rooms.evolve(self.room, self.now, event)
            self.now += 1000
        return self

    def when(self, command, by: Person = SOFIE, facts: Facts = Facts()) -> list[Event]:  # noqa: B008
        """Return what a command would make happen."""
        return decide(command, self.house, self.room, by, facts, self.now)

    def does(self, command, by: Person = SOFIE, facts: Facts = Facts()) -> list[Event]:  # noqa: B008
        """Let it happen and return it."""
        events = self.when(command, by, facts)
        self.happen(events)
        return events


def comment(comment_id: str, text: str = "Hello", author: Person = SOFIE) -> Comment:
    """A comment as it was posted."""
    return Comment(comment_id, author.person_id, NOW, author.name, author.region, text)


def moment(moment_id: str, author: Person = SOFIE) -> Moment:
    """A moment as it was sent in."""
    who = (Colleague("Ingrid Solheim"),)
    return Moment(moment_id, author.person_id, NOW, author.name, "Every lamp burned again", who)


def parts(*titles: str) -> list[Event]:
    """A rundown, one part a title."""
    return [SegmentAdded(Segment(t.lower(), "talk", t)) for t in titles]
