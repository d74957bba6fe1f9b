"""Shows: their plan, and their life from planned over doors and on air to off air."""

from __future__ import annotations

from typing import ClassVar, Literal
from urllib.parse import urlsplit

from showserver.domain.kinds import CREW, Command, Event, Fact, HouseEvent
from showserver.domain.people import NAME_LIMIT
from showserver.domain.refusals import Refused
from showserver.domain.words import between, plain

Phase = Literal["planned", "doors", "on_air", "ended"]
Reaction = Literal["clap", "heart", "laugh", "wow", "proud"]

ALL_REACTIONS: tuple[Reaction, ...] = ("clap", "heart", "laugh", "wow", "proud")
TITLE_LIMIT = 80
SUBTITLE_LIMIT = 120
GREETING_LIMIT = 280
ADDRESS_LIMIT = 500
LATEST_START = 253_402_300_799_999
"""The last millisecond of the year 9999: no store or client meets a number it cannot hold."""
CARD_WINDOW = 60
REACTIONS_PER_MESSAGE = 200


class Plan(Fact, frozen=True):
    """What a show is going to be. `starts_at` 0 means no time yet."""

    title: str = ""
    subtitle: str = ""
    starts_at: int = 0
    host: str = ""
    greeting: str = ""  # the host's words on the door
    video_url: str = ""
    reactions: tuple[Reaction, ...] = ALL_REACTIONS


class Card(Fact, frozen=True):
    """A show as it stands in the list."""

    show_id: str
    phase: Phase = "planned"
    title: str = ""
    subtitle: str = ""
    starts_at: int = 0
    host: str = ""
    join_code: str = ""


PLAN_WORDS = ("plan.title", "plan.subtitle", "plan.host", "plan.greeting")


class ShowCreated(HouseEvent, frozen=True, tag="show.created"):
    """A show was planned."""

    words: ClassVar = PLAN_WORDS
    show_id: str
    plan: Plan
    join_code: str


class ShowEdited(HouseEvent, frozen=True, tag="show.edited"):
    """A show's plan changed."""

    words: ClassVar = PLAN_WORDS
    show_id: str
    plan: Plan


class ShowChosen(HouseEvent, frozen=True, tag="show.chosen"):
    """This is the show that the house looks at from now on."""

    show_id: str


class DoorsOpened(HouseEvent, frozen=True, tag="doors.opened"):
    """The lobby is open."""

    show_id: str


class ShowWentOnAir(HouseEvent, frozen=True, tag="show.went_on_air"):
    """The show is on air."""

    show_id: str


class ShowEnded(HouseEvent, frozen=True, tag="show.ended"):
    """The show is off air."""

    show_id: str


class RoomMeasured(Event, frozen=True, tag="room.measured"):
    """One second of the room on air: reactions by kind, viewers by region (small ones merged)."""

    reactions: dict[str, int] = {}
    regions: dict[str, int] = {}
    viewers: int = 0


ShowEvent = ShowCreated | ShowEdited | ShowChosen | DoorsOpened | ShowWentOnAir | ShowEnded


class CreateShow(Command, frozen=True, tag="show.create"):
    """Plan a new show."""

    roles: ClassVar = CREW
    plan: Plan


class EditShow(Command, frozen=True, tag="show.edit"):
    """Change a show's plan; the plan is sent whole."""

    roles: ClassVar = CREW
    show_id: str
    plan: Plan


class CopyShow(Command, frozen=True, tag="show.copy"):
    """Plan a new show after an old one, with its rundown and notes."""

    roles: ClassVar = CREW
    show_id: str
    starts_at: int = 0


class ChooseShow(Command, frozen=True, tag="show.choose"):
    """Make this the show that the house looks at."""

    roles: ClassVar = CREW
    show_id: str


class OpenDoors(Command, frozen=True, tag="doors.open"):
    """Open the lobby."""

    roles: ClassVar = CREW
    show_id: str


class GoOnAir(Command, frozen=True, tag="show.go_on_air"):
    """Put the show on air."""

    roles: ClassVar = CREW
    show_id: str


class EndShow(Command, frozen=True, tag="show.end"):
    """Take the show off air. Credits that are not on stage roll first."""

    roles: ClassVar = CREW
    show_id: str


class SendReactions(Command, frozen=True, tag="reaction.send"):
    """Clap, heart, laugh, wow or proud, as counts since the last message; at most 2 a second."""

    counts: dict[Reaction, int]


def checked(plan: Plan) -> Plan:
    """Return the plan with checked words and a checked address."""
    return Plan(
        plain(plan.title, "plan.title", TITLE_LIMIT),
        plain(plan.subtitle, "plan.subtitle", SUBTITLE_LIMIT, empty=True),
        start(plan.starts_at, "plan.starts_at"),
        plain(plan.host, "plan.host", NAME_LIMIT, empty=True),
        plain(plan.greeting, "plan.greeting", GREETING_LIMIT, empty=True, lines=True),
        _address(plan.video_url),
        tuple(r for r in ALL_REACTIONS if r in plan.reactions),
    )


def start(starts_at: int, field: str) -> int:
    """Return a start that can be told; before 1970 means no time yet."""
    return between(max(0, starts_at), field, 0, LATEST_START)


def _address(url: str) -> str:
    url = plain(url, "plan.video_url", ADDRESS_LIMIT, empty=True)
    if url:
        try:
            parts = urlsplit(url)
        except ValueError:
            raise Refused("bad_address", "plan.video_url") from None
        if parts.scheme not in ("http", "https") or not parts.hostname or " " in url:
            raise Refused("bad_address", "plan.video_url")
    return url


def react(command: SendReactions, phase: Phase, reactions: tuple[Reaction, ...]) -> dict[str, int]:
    """Return the counts to add to the gauge, or refuse. Nothing is journaled a message."""
    if phase not in ("doors", "on_air"):
        raise Refused("not_now")
    for kind, count in command.counts.items():
        if kind not in reactions:
            raise Refused("unknown_reaction", "counts")
        if not 0 < count <= REACTIONS_PER_MESSAGE:
            raise Refused("too_large" if count > 0 else "too_small", "counts",
                          REACTIONS_PER_MESSAGE if count > 0 else 1)  # fmt: skip
    return {str(kind): count for kind, count in command.counts.items()}
