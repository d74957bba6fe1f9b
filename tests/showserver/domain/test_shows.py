"""The life of a show, the list of shows, the people of the house."""

import pytest

from showserver.domain import cues, people, shows
from showserver.domain.cues import CUE_LIMIT, KEPT, CueSeen, NodCue, SendCue
from showserver.domain.decide import Facts
from showserver.domain.house import CARD_WINDOW, House, spelled
from showserver.domain.house import evolve as evolve_house
from showserver.domain.kinds import HouseEvent
from showserver.domain.moments import MomentStaged
from showserver.domain.people import ChangePerson, Person, PersonChanged, PersonJoined
from showserver.domain.refusals import Refused
from showserver.domain.rundown import SegmentAdded, SegmentNoted
from showserver.domain.screens import (
    RenewScreenCode,
    ScreenCodeSet,
    ScreenPinSet,
    SetScreenPin,
)
from showserver.domain.shows import (
    ChooseShow,
    CopyShow,
    CreateShow,
    DoorsOpened,
    EditShow,
    EndShow,
    GoOnAir,
    OpenDoors,
    Plan,
    RoomMeasured,
    SendReactions,
    ShowChosen,
    ShowCreated,
    ShowEdited,
    ShowEnded,
    ShowWentOnAir,
)
from showserver.domain.stage import SlateShown
from tests.showserver.domain.given import (
    CREATED,
    DOORS,
    NOW,
    ON_AIR,
    PRIYA,
    SOFIE,
    Show,
    moment,
    parts,
)


def of(kind, show_id="s1", **more):
    return kind(ref=1, key="k", show_id=show_id, **more)


def test_a_show_lives_from_planned_to_off_air():
    show = Show(CREATED)
    assert show.does(of(OpenDoors), PRIYA) == [DoorsOpened("s1")]
    assert show.does(of(GoOnAir), PRIYA) == [ShowWentOnAir("s1")]
    assert show.does(of(EndShow), PRIYA) == [ShowEnded("s1")]
    assert (show.room.phase, show.house.card("s1").phase) == ("ended", "ended")
    assert show.room.stage.slate == "goodbye"
    assert show.room.doors_at < show.room.on_air_at < show.room.ended_at


@pytest.mark.parametrize(
    ("history", "command", "code"),
    [
        ((CREATED,), GoOnAir, "not_now"),
        ((CREATED,), EndShow, "already_moved_on"),
        (DOORS, OpenDoors, "already_moved_on"),
        (ON_AIR, GoOnAir, "already_moved_on"),
        ((*ON_AIR, ShowEnded("s1")), EndShow, "already_moved_on"),
    ],
)
def test_a_second_press_does_not_jump_a_phase(history, command, code):
    with pytest.raises(Refused, match=code):
        Show(*history).when(of(command), PRIYA)


def test_one_show_runs_at_a_time():
    show = Show(*DOORS, ShowCreated("s2", Plan("Next"), "LAMP 15"), show_id="s2")
    for command in (OpenDoors, ChooseShow):
        with pytest.raises(Refused, match="another_show_running"):
            show.when(of(command, "s2"), PRIYA)


def test_the_crew_chooses_the_show_the_house_looks_at():
    show = Show(CREATED, ShowCreated("s2", Plan("Next"), "LAMP 15"), show_id="s2")
    assert show.house.current == "s1"
    assert show.does(of(ChooseShow, "s2"), PRIYA) == [ShowChosen("s2")]
    assert show.when(of(ChooseShow, "s2"), PRIYA) == []
    assert show.house.current == "s2"


def test_a_plan_is_checked_and_the_same_plan_changes_nothing():
    show = Show(CREATED)
    plan = Plan("  Our evening ", video_url="https://cdn.example/live.m3u8", reactions=("wow",))
    assert show.does(of(EditShow, plan=plan), PRIYA) == [
        ShowEdited("s1", Plan("Our evening", video_url=plan.video_url, reactions=("wow",)))
    ]
    assert show.when(of(EditShow, plan=plan), PRIYA) == []
    assert show.house.cards[0].title == "Our evening"


def test_a_new_starting_time_moves_the_countdown():
    show = Show(CREATED, ShowEdited("s1", Plan("The evening", starts_at=NOW + 99)))
    assert show.room.stage.slate_until == NOW + 99
    on_air = Show(*ON_AIR, SlateShown("pause"), ShowEdited("s1", Plan("x", starts_at=7)))
    assert on_air.room.stage.slate_until == 0


@pytest.mark.parametrize(
    "url", ["ftp://x/y", "file:///etc/passwd", "http://", "http://[x", "http://a b/c", "x"]
)
def test_a_video_address_is_http_or_nothing(url):
    with pytest.raises(Refused, match="bad_address") as refused:
        shows.checked(Plan("T", video_url=url))
    assert refused.value.field == "plan.video_url"


def test_a_show_is_created_and_copied_with_its_rundown_and_notes():
    show = Show(CREATED, *parts("A", "B"), SegmentNoted("b", "Smile"))
    [created] = show.when(
        CreateShow(ref=1, key="s2", plan=Plan("New")), PRIYA, Facts(fresh_code="X")
    )
    assert created == ShowCreated("s2", Plan("New"), "X")
    copied = show.when(
        CopyShow(ref=1, key="s3", show_id="s1", starts_at=5),
        PRIYA,
        Facts(fresh_code="Y", original=show.room),
    )
    assert copied[0].plan.starts_at == 5
    assert [type(e) for e in copied[1:]] == [SegmentAdded, SegmentAdded, SegmentNoted]
    assert copied[3] == SegmentNoted("s3.1", "Smile")
    with pytest.raises(Refused, match="no_such_show"):
        show.when(CopyShow(ref=1, key="s4", show_id="x"), PRIYA)
    with pytest.raises(Refused, match="no_such_show"):
        show.when(of(OpenDoors, "s9"), PRIYA)


def test_the_end_clears_the_stage_and_ends_the_part():
    show = Show(CREATED, *parts("A")).happen([*ON_AIR[1:]])
    show.happen([MomentStaged(moment("m1")), ShowEnded("s1")])
    assert show.room.moments.staged is None
    assert show.room.rundown.current == ""


def test_events_of_another_show_change_nothing_here():
    show = Show(*ON_AIR)
    before = show.room
    show.happen([ShowEnded("s2"), RoomMeasured(), ShowChosen("s1")])
    assert show.room == before


def test_planning_ahead_does_not_take_the_running_show_away():
    house = House()
    for event in (*ON_AIR, *(ShowCreated(f"n{n}", Plan("t"), "") for n in range(CARD_WINDOW + 5))):
        house = evolve_house(house, event)
    assert len(house.cards) == CARD_WINDOW
    assert house.running == house.card(house.current) == house.cards[0]
    assert house.cards[1].show_id == "n6"


@pytest.mark.parametrize("starts_at", [1 << 63, 10**30])
def test_a_start_beyond_all_calendars_is_refused(starts_at):
    with pytest.raises(Refused, match="too_large"):
        Show().when(CreateShow(ref=1, key="k", plan=Plan("t", starts_at=starts_at)), PRIYA)
    copy = CopyShow(ref=1, key="k", show_id="s1", starts_at=starts_at)
    with pytest.raises(Refused, match="too_large"):
        Show().when(copy, PRIYA, Facts(original=Show(CREATED).room))


def test_the_list_keeps_the_newest_shows():
    house = House()
    for index in range(CARD_WINDOW + 1):
        house = evolve_house(house, ShowCreated(f"s{index}", Plan("T"), f"LAMP {index}"))
    assert len(house.cards) == CARD_WINDOW
    assert house.card("s1") is None
    assert house.card(house.current) is not None


def test_a_code_is_found_however_it_is_typed():
    house = evolve_house(House(), CREATED)
    assert spelled("LAMP 14") == "lamp14"
    assert house.by_code("lamp-14").show_id == "s1"
    assert house.by_code("lamp 15") is None
    assert house.running is None
    assert evolve_house(house, HouseEvent()) == house


def test_people_join_and_change_their_name():
    assert people.join(Person("p", " Sofie ")) == [PersonJoined(Person("p", "Sofie"))]
    show = Show(CREATED, PersonJoined(SOFIE))
    change = ChangePerson(ref=1, key="k", name="Sofie C.", region="Ghent", team="Lights")
    [event] = show.does(change)
    assert event == PersonChanged(Person("sofie", "Sofie C.", "Ghent", "Lights"))
    assert show.house.people["sofie"].name == "Sofie C."
    assert show.when(change, event.person) == []


def test_screens_get_a_code_and_a_pin():
    show = Show(CREATED)
    facts = Facts(fresh_code="482 193", pin_proof="proof")
    show.does(RenewScreenCode(ref=1, key="k"), PRIYA, facts)
    show.does(SetScreenPin(ref=1, key="k", pin="1234"), PRIYA, facts)
    assert (show.house.screen_code, show.house.pin_proof) == ("482 193", "proof")
    assert show.when(RenewScreenCode(ref=1, key="k"), PRIYA, facts) == [ScreenCodeSet("482 193")]
    assert show.when(SetScreenPin(ref=1, key="k", pin="12345678"), PRIYA, facts) == [
        ScreenPinSet("proof")
    ]
    for pin in ("123", "123456789", "12a4", "١٢٣٤"):
        with pytest.raises(Refused, match="bad_pin"):
            show.when(SetScreenPin(ref=1, key="k", pin=pin), PRIYA, facts)


def test_the_producer_writes_and_the_host_nods():
    show = Show(*ON_AIR)
    show.does(SendCue(ref=1, key="q1", text="Ask about the ladder"), PRIYA)
    assert show.does(NodCue(ref=1, key="n", cue_id="q1"), PRIYA) == [CueSeen("q1")]
    assert show.room.cues[0].seen_at > 0
    assert show.when(NodCue(ref=1, key="n", cue_id="q1"), PRIYA) == []
    with pytest.raises(Refused, match="no_such_cue"):
        show.when(NodCue(ref=1, key="n", cue_id="q9"), PRIYA)
    with pytest.raises(Refused, match="too_long"):
        show.when(SendCue(ref=1, key="q2", text="a" * (CUE_LIMIT + 1)), PRIYA)
    for index in range(KEPT + 2):
        show.does(SendCue(ref=1, key=f"r{index}", text="Line"), PRIYA)
    assert len(show.room.cues) == KEPT
    assert cues.evolve((), 1, CueSeen("q9")) == ()


@pytest.mark.parametrize(
    ("counts", "phase", "code"),
    [
        ({"clap": 1}, "planned", "not_now"),
        ({"heart": 1}, "on_air", "unknown_reaction"),
        ({"clap": 0}, "on_air", "too_small"),
        ({"clap": 201}, "on_air", "too_large"),
    ],
)
def test_reactions_out_of_place_are_refused(counts, phase, code):
    with pytest.raises(Refused, match=code):
        shows.react(SendReactions(ref=1, key="k", counts=counts), phase, ("clap",))


def test_reactions_are_sums():
    command = SendReactions(ref=1, key="k", counts={"clap": 7})
    assert shows.react(command, "doors", ("clap",)) == {"clap": 7}
