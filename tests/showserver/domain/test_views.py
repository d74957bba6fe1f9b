"""Who may see what: snapshot(S) = fold(filter(log up to S)), for every audience."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from showserver.domain import house as houses
from showserver.domain import room as rooms
from showserver.domain.captions import SayCaption
from showserver.domain.commands import COMMAND_TYPES
from showserver.domain.decide import Facts, decide
from showserver.domain.events import (
    EVENT_TYPES,
    EVENTS_BY_KIND,
    EVERYONE,
    Audience,
    HappenedInHouse,
    audience,
    is_of_house,
    kind_of,
)
from showserver.domain.house import House
from showserver.domain.moments import (
    AcceptMoment,
    CheerMoment,
    Colleague,
    DeclineMoment,
    GiveThanks,
    MoveMoment,
    OfferMoment,
    StageMoment,
    WithdrawMoment,
    WithdrawThanks,
)
from showserver.domain.people import PersonJoined
from showserver.domain.refusals import Refused
from showserver.domain.room import Room
from showserver.domain.rundown import AddSegment, EditSegment, NextSegment
from showserver.domain.shows import EndShow
from showserver.domain.stage import ClearStage, FeatureComment, RollCredits
from showserver.domain.views import (
    crew_house,
    own_part,
    public_house,
    public_room,
    with_own,
)
from showserver.domain.wall import (
    CommentHeld,
    DeleteComment,
    HideComment,
    PostComment,
    ReleaseComment,
    SetWallMode,
)
from tests.showserver.domain.given import (
    NOW,
    ON_AIR,
    PRIYA,
    SCREEN,
    SOFIE,
    YUSUF,
    comment,
)

PEOPLE = (SOFIE, YUSUF, PRIYA)
KEYS = [f"k{i}" for i in range(8)]
FACTS = Facts(contributors=("Marit", "Sofie Claes"))


def make(kind, key, target, other, word):
    """Build a command of a kind from a few drawn words."""
    base = {"ref": 1, "key": key}
    match kind:
        case _ if kind is PostComment:
            return PostComment(**base, text=word, reply_to="")
        case _ if kind is SetWallMode:
            return SetWallMode(**base, mode=("open", "delayed", "held")[len(word) % 3])
        case _ if kind is OfferMoment:
            return OfferMoment(**base, text=word, colleagues=(Colleague("Tuur"),))
        case _ if kind is AddSegment:
            return AddSegment(**base, title=word, notes=word)
        case _ if kind is EditSegment:
            return EditSegment(**base, segment_id=target, notes=word)
        case _ if kind is NextSegment:
            return NextSegment(**base, current=target)
        case _ if kind is FeatureComment:
            return FeatureComment(**base, comment_id=target, current=other)
        case _ if kind is StageMoment:
            return StageMoment(**base, moment_id=target, current=other)
        case _ if kind is ClearStage:
            return ClearStage(**base, current=target)
        case _ if kind is MoveMoment:
            return MoveMoment(**base, moment_id=target, before=other)
        case _ if kind is WithdrawThanks:
            return WithdrawThanks(**base, thanks_id=target)
        case _ if kind is RollCredits:
            return RollCredits(**base)
        case _ if kind is SayCaption:
            return SayCaption(**base, text=word, caption_id=target)
        case _ if kind is EndShow:
            return EndShow(**base, show_id="s1")
        case _ if kind in (HideComment, ReleaseComment, DeleteComment):
            return kind(**base, comment_id=target)
    return kind(**base, moment_id=target)


KINDS = (
    PostComment, PostComment, PostComment, SetWallMode, OfferMoment, OfferMoment, AddSegment,
    EditSegment, NextSegment, FeatureComment, StageMoment, StageMoment, ClearStage, MoveMoment,
    HideComment, ReleaseComment, DeleteComment, AcceptMoment, AcceptMoment, DeclineMoment,
    WithdrawMoment, GiveThanks, WithdrawThanks, CheerMoment, RollCredits, EndShow,
    SayCaption,
)  # fmt: skip

acts = some.lists(
    some.tuples(
        some.sampled_from(KINDS),
        some.sampled_from(KEYS),
        some.sampled_from(["", *KEYS]),
        some.sampled_from(["", *KEYS]),
        some.sampled_from(["hi", "good", "evening"]),
        some.sampled_from(PEOPLE),
    ),
    max_size=60,
)


def play(script):
    """Return the log of a show in which all this was tried."""
    log = [(NOW, e) for e in (*ON_AIR, *(PersonJoined(p) for p in PEOPLE))]
    house, room = fold(log)
    used = set()
    for step, (kind, key, target, other, word, by) in enumerate(script):
        if kind in (PostComment, OfferMoment, AddSegment, GiveThanks) and key in used:
            continue
        now = NOW + 1000 * step
        try:
            events = decide(make(kind, key, target, other, word), house, room, by, FACTS, now)
        except Refused:
            continue
        used.add(key)
        for event in (*events, *rooms.due(room, now)):
            log.append((now, event))
            house, room = folded(house, room, now, event)
    return log


def folded(house, room, at, event):
    if isinstance(event, HappenedInHouse):
        house = houses.evolve(house, event)
    return house, rooms.evolve(room, at, event)


def fold(log):
    house, room = House(), Room("s1")
    for at, event in log:
        house, room = folded(house, room, at, event)
    return house, room


@given(acts)
def test_every_audience_folds_what_a_snapshot_would_show_it(script):
    log = play(script)
    house, room = fold(log)

    def seen_by(person_id, role):
        return fold([n for n in log if audience(n[1]).holds(person_id, role)])

    everybody = seen_by("", "screen")
    assert everybody == (public_house(house), public_room(room))
    crew_hall, crew_room = seen_by("", "crew")
    assert (crew_hall, crew_room) == (crew_house(house), room)
    for person in (SOFIE, YUSUF):
        _, own_room = seen_by(person.person_id, person.role)
        assert own_room == with_own(public_room(room), own_part(room, person))


def test_a_held_comment_is_for_its_author_and_the_crew_alone():
    rule = audience(CommentHeld(comment("c1")))
    assert rule == Audience(crew=True, person_id="sofie")
    assert rule.holds("sofie", "employee")
    assert rule.holds("priya", "crew")
    assert not rule.holds("yusuf", "employee")
    assert not rule.holds("hall", SCREEN.role)
    assert not Audience().holds("", "crew")
    assert EVERYONE.holds("", "screen")


def test_every_event_has_a_name_of_its_own_in_the_form_noun_dot_verb():
    assert len(EVENTS_BY_KIND) == len(EVENT_TYPES)
    for kind, event_type in EVENTS_BY_KIND.items():
        noun, verb = kind.split(".")
        assert noun
        assert verb
        assert event_type.__doc__
    assert kind_of(ON_AIR[0]) == "show.created"
    assert is_of_house(ON_AIR[0])
    assert not is_of_house(CommentHeld(comment("c1")))


@pytest.mark.parametrize("command_type", COMMAND_TYPES, ids=lambda t: t.__name__)
def test_every_command_says_who_may_have_it(command_type):
    assert command_type.roles
    assert command_type.__doc__
