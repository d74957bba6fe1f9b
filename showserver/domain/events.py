"""Every event there is, and who may receive it."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from showserver.domain.captions import CaptionSaid
from showserver.domain.cues import CueEvent, CueSeen, CueSent
from showserver.domain.kinds import Event, Fact, HouseEvent, Role
from showserver.domain.moments import (
    MomentCheered,
    MomentDeclined,
    MomentDropped,
    MomentEvent,
    MomentOffered,
)
from showserver.domain.people import PersonChanged, PersonJoined
from showserver.domain.rundown import RundownEvent, SegmentNoted
from showserver.domain.screens import ScreenCodeSet, ScreenPinSet
from showserver.domain.shows import RoomMeasured, ShowEvent
from showserver.domain.stage import StageEvent
from showserver.domain.stream import RecordingMade, StreamEvent
from showserver.domain.wall import (
    CommentApplauded,
    CommentDropped,
    CommentHeld,
    CommentHidden,
    WallEvent,
)

HappenedInHouse = ShowEvent | PersonJoined | PersonChanged | ScreenCodeSet | ScreenPinSet
HappenedInRoom = (
    RundownEvent
    | WallEvent
    | MomentEvent
    | StageEvent
    | CueEvent
    | RoomMeasured
    | StreamEvent
    | RecordingMade
    | CaptionSaid
)
AnyEvent = HappenedInHouse | HappenedInRoom

EVENT_TYPES: tuple[type[Event], ...] = get_args(AnyEvent)
EVENTS_BY_KIND: dict[str, type[Event]] = {
    str(kind.__struct_config__.tag): kind for kind in EVENT_TYPES
}


class Audience(Fact, frozen=True):
    """Who receives an event: everyone; or the crew, one person, both, or nobody."""

    everyone: bool = False
    crew: bool = False
    person_id: str = ""

    def holds(self, person_id: str, role: Role) -> bool:
        """Whether this person, in this role, receives it."""
        return (
            self.everyone
            or (self.crew and role == "crew")
            or (bool(person_id) and self.person_id == person_id)
        )


EVERYONE = Audience(everyone=True)
CREW_ONLY = Audience(crew=True)
NOBODY = Audience()

# The one place that says it: what is not named here is for everyone.
_AUDIENCE: dict[type[Event], Callable[..., Audience]] = {
    PersonJoined: lambda e: Audience(person_id=e.person.person_id),
    PersonChanged: lambda e: Audience(person_id=e.person.person_id),
    ScreenCodeSet: lambda _: CREW_ONLY,
    ScreenPinSet: lambda _: NOBODY,
    SegmentNoted: lambda _: CREW_ONLY,
    CueSent: lambda _: CREW_ONLY,
    CueSeen: lambda _: CREW_ONLY,
    CommentHeld: lambda e: Audience(crew=True, person_id=e.comment.author_id),
    CommentHidden: lambda e: Audience(crew=True, person_id=e.comment.author_id),
    CommentDropped: lambda e: Audience(crew=True, person_id=e.author_id),
    CommentApplauded: lambda _: NOBODY,
    MomentOffered: lambda e: Audience(crew=True, person_id=e.moment.author_id),
    MomentDeclined: lambda e: Audience(crew=True, person_id=e.moment.author_id),
    MomentDropped: lambda e: Audience(crew=True, person_id=e.author_id),
    MomentCheered: lambda _: NOBODY,
    RoomMeasured: lambda _: NOBODY,
}


def audience(event: Event) -> Audience:
    """Say who may receive an event."""
    rule = _AUDIENCE.get(type(event))
    return rule(event) if rule else EVERYONE


def kind_of(event: Event) -> str:
    """Return the wire name of an event."""
    return str(type(event).__struct_config__.tag)


def is_of_house(event: Event) -> bool:
    """Whether every show's sessions need this event."""
    return isinstance(event, HouseEvent)
