"""The rundown, edited while it runs."""

import pytest

from showserver.domain.refusals import Refused
from showserver.domain.rundown import (
    PLANNED_LIMIT_S,
    SEGMENT_LIMIT,
    AddSegment,
    BackSegment,
    EditSegment,
    MoveSegment,
    NextSegment,
    RemoveSegment,
    SegmentEdited,
    SegmentMoved,
    SegmentNoted,
    SegmentRemoved,
    SegmentResumed,
    SegmentStarted,
)
from showserver.domain.shows import GoOnAir, OpenDoors, ShowEnded
from tests.showserver.domain.given import CREATED, ON_AIR, PRIYA, SOFIE, Show, parts


def titles(show):
    return [s.title for s in show.room.rundown.segments]


def running(*names):
    return Show(CREATED, *parts(*names)).happen([*ON_AIR[1:], SegmentStarted(names[0].lower())])


def test_a_part_is_added_with_its_notes_where_it_was_wished():
    show = Show(CREATED, *parts("Opening", "Closing"))
    show.does(AddSegment(ref=1, key="k", title="Pride", notes="Smile", before="closing"), PRIYA)
    assert titles(show) == ["Opening", "Pride", "Closing"]
    assert show.room.rundown.notes == {"k": "Smile"}


def test_a_part_without_notes_makes_one_event():
    show = Show(CREATED)
    assert len(show.when(AddSegment(ref=1, key="k", title="Pride"), PRIYA)) == 1


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (AddSegment(ref=1, key="k", title=""), "empty"),
        (AddSegment(ref=1, key="k", title="a" * 81), "too_long"),
        (AddSegment(ref=1, key="k", title="a", planned_s=1), "too_small"),
        (AddSegment(ref=1, key="k", title="a", planned_s=PLANNED_LIMIT_S + 1), "too_large"),
        (AddSegment(ref=1, key="k", title="a", before="nowhere"), "no_such_segment"),
        (EditSegment(ref=1, key="k", segment_id="nowhere"), "no_such_segment"),
        (MoveSegment(ref=1, key="k", segment_id="nowhere"), "no_such_segment"),
        (MoveSegment(ref=1, key="k", segment_id="opening", before="nowhere"), "no_such_segment"),
        (RemoveSegment(ref=1, key="k", segment_id="nowhere"), "no_such_segment"),
        (NextSegment(ref=1, key="k", current=""), "not_on_air"),
        (BackSegment(ref=1, key="k", current=""), "not_on_air"),
    ],
)
def test_a_wrong_wish_for_the_rundown_is_refused(command, code):
    with pytest.raises(Refused, match=code):
        Show(CREATED, *parts("Opening")).when(command, PRIYA)


def test_the_rundown_has_an_end():
    show = Show(CREATED, *parts(*(f"P{i}" for i in range(SEGMENT_LIMIT))))
    with pytest.raises(Refused, match="too_many"):
        show.when(AddSegment(ref=1, key="k", title="One more"), PRIYA)


def test_a_part_is_edited_and_the_same_again_changes_nothing():
    show = Show(CREATED, *parts("Opening"))
    command = EditSegment(
        ref=1, key="k", segment_id="opening", title="Hello", segment_kind="pride", planned_s=60,
        notes="Wave",
    )  # fmt: skip
    assert show.does(command, PRIYA) == [
        SegmentEdited("opening", "pride", 60, "Hello"),
        SegmentNoted("opening", "Wave"),
    ]
    assert show.when(command, PRIYA) == []
    assert show.when(EditSegment(ref=1, key="k", segment_id="opening"), PRIYA) == []
    assert show.room.rundown.segments[0].planned_s == 60


def test_parts_move_before_each_other_and_to_the_end():
    show = Show(CREATED, *parts("A", "B", "C"))
    show.does(MoveSegment(ref=1, key="k", segment_id="c", before="a"), PRIYA)
    assert titles(show) == ["C", "A", "B"]
    show.does(MoveSegment(ref=1, key="k", segment_id="c"), PRIYA)
    assert titles(show) == ["A", "B", "C"]
    assert show.when(MoveSegment(ref=1, key="k", segment_id="a", before="a"), PRIYA) == []


def test_the_running_part_cannot_be_removed_but_another_can():
    show = running("A", "B")
    show.happen([SegmentNoted("b", "note")])
    with pytest.raises(Refused, match="not_now"):
        show.when(RemoveSegment(ref=1, key="k", segment_id="a"), PRIYA)
    show.does(RemoveSegment(ref=1, key="k", segment_id="b"), PRIYA)
    assert titles(show) == ["A"]
    assert show.room.rundown.notes == {}


def test_a_double_press_skips_no_part():
    show = running("A", "B", "C")
    press = NextSegment(ref=1, key="k", current="a")
    show.does(press, PRIYA)
    with pytest.raises(Refused, match="already_moved_on"):
        show.when(press, PRIYA)
    assert show.room.rundown.current == "b"
    assert show.room.rundown.segments[0].ended_at > 0


def test_after_the_last_part_comes_none():
    with pytest.raises(Refused, match="nothing_next"):
        running("A").when(NextSegment(ref=1, key="k", current="a"), PRIYA)


def test_a_step_taken_back_lets_the_clock_of_the_part_run_on():
    show = running("A", "B")
    started = show.room.rundown.segments[0].started_at
    show.does(NextSegment(ref=1, key="k", current="a"), PRIYA)
    assert show.does(BackSegment(ref=2, key="l", current="b"), PRIYA) == [SegmentResumed("a")]
    first, second = show.room.rundown.segments
    assert (first.started_at, first.ended_at) == (started, 0)
    assert (second.started_at, show.room.rundown.current) == (0, "a")
    with pytest.raises(Refused, match="nothing_next"):
        show.when(BackSegment(ref=2, key="l", current="a"), PRIYA)
    with pytest.raises(Refused, match="already_moved_on"):
        show.when(BackSegment(ref=2, key="l", current="b"), PRIYA)


def test_going_on_air_begins_the_first_part():
    show = Show(CREATED, *parts("A"))
    show.does(OpenDoors(ref=1, key="a", show_id="s1"), PRIYA)
    show.does(GoOnAir(ref=2, key="b", show_id="s1"), PRIYA)
    assert show.room.rundown.current == "a"


def test_events_about_a_part_that_is_gone_change_nothing():
    show = Show(CREATED, *parts("A"))
    before = show.room.rundown
    show.happen([SegmentRemoved("x"), SegmentMoved("x"), SegmentEdited("x", "talk", 60, "X")])
    assert show.room.rundown == before


def test_only_the_crew_touches_the_rundown():
    with pytest.raises(Refused, match="role_may_not"):
        Show(CREATED).when(AddSegment(ref=1, key="k", title="Mine"), SOFIE)


def test_after_the_end_the_rundown_stays_as_it_was():
    with pytest.raises(Refused, match="show_over"):
        Show(*ON_AIR, ShowEnded("s1")).when(AddSegment(ref=1, key="k", title="Late"), PRIYA)
