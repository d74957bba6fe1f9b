"""The host's one key, and taking back."""

import pytest
from msgspec.structs import replace

from desktop.session.next_step import HELD_STEPS, next_step, undo_of
from desktop.session.view import View
from showserver.domain.moments import (
    AcceptMoment,
    DeclineMoment,
    GiveThanks,
    Moment,
    Moments,
    ReturnMoment,
    StageMoment,
    Thanks,
    WithdrawThanks,
)
from showserver.domain.room import Room
from showserver.domain.rundown import (
    AddSegment,
    BackSegment,
    NextSegment,
    RemoveSegment,
    Rundown,
    Segment,
)
from showserver.domain.stage import ClearStage, FeatureComment, Stage
from showserver.domain.wall import Comment, HideComment, PostComment, ReleaseComment

M1, M2 = Moment("m1", "p1", 1), Moment("m2", "p1", 2)
T1 = Thanks("t1", "m1", 3, 60)
PARTS = (Segment("s1", "talk", "Dag", 60), Segment("s2", "pride"), Segment("s3", "thanks"))
C1 = Comment("c1", "p2", 1)
ID = {"ref": 1, "key": "k"}


def on_air(current: str = "s1", **parts: object) -> Room:
    rundown = Rundown(PARTS, current, {"s1": "Thee"})
    return replace(Room("s", phase="on_air", rundown=rundown, stage=Stage()), **parts)


@pytest.mark.parametrize(
    ("room", "step"),
    [
        (Room("s"), "openDoors"),
        (Room("s", phase="doors"), "goOnAir"),
        (Room("s", phase="ended"), "none"),
        (on_air(), "nextSegment"),
        (on_air(moments=Moments(queue=(M1,))), "nextSegment"),
        (on_air("s2", moments=Moments(queue=(M1,))), "stageNext"),
        (on_air("", moments=Moments(queue=(M1,))), "stageNext"),
        (on_air("s3", moments=Moments(queue=(M1,))), "rollCredits"),
        (on_air("s3"), "rollCredits"),
        (on_air(stage=Stage(moment=M1)), "thank"),
        (on_air(stage=Stage(moment=M1), moments=Moments(thanked=(T1,))), "clear"),
        (on_air(stage=Stage(moment=M1), moments=Moments((M2,), thanked=(T1,))), "stageNext"),
        (on_air(stage=Stage(moment=M1, thanks=T1)), "clear"),
        (on_air(stage=Stage(moment=M1, thanks=T1), moments=Moments(queue=(M2,))), "stageNext"),
        (on_air(stage=Stage(comment=C1)), "clear"),
        (on_air(stage=Stage("pause")), "clear"),
        (on_air(stage=Stage(names=("Sofie",), names_total=1)), "end"),
    ],
)
def test_the_next_right_thing(room, step):
    assert next_step(room) == step


def test_doors_and_the_end_are_held_never_pressed():
    assert {"openDoors", "end"} == HELD_STEPS


@pytest.mark.parametrize(
    ("command", "room", "undo"),
    [
        (StageMoment(**ID, moment_id="m1", current=""), on_air(), (ReturnMoment, "m1")),
        (GiveThanks(**ID, moment_id="m1"), on_air(), (WithdrawThanks, "k")),
        (NextSegment(**ID, current="s1"), on_air("s1"), (BackSegment, "s2")),
        (HideComment(**ID, comment_id="c1"), on_air(), (ReleaseComment, "c1")),
        (DeclineMoment(**ID, moment_id="m1"), on_air(), (AcceptMoment, "m1")),
        (FeatureComment(**ID, comment_id="c1", current=""), on_air(), (ClearStage, "c1")),
    ],
)
def test_an_act_is_taken_back_by_its_opposite(command, room, undo):
    kind, first = undo
    found = undo_of(command, View(room=room))
    assert found is not None
    assert (found[0], next(iter(found[1].values()))) == (kind, first)
    kind(ref=1, key="u", **found[1])


@pytest.mark.parametrize(
    ("stage", "under"),
    [(Stage(comment=C1), ""), (Stage(comment=C1, moment=M1), "m1"),
     (Stage(comment=C1, moment=M1, thanks=T1), "t1")],
)  # fmt: skip
def test_a_comment_taken_off_comes_back_over_what_it_covered(stage, under):
    cleared = ClearStage(**ID, current="c1")
    found = undo_of(cleared, View(room=on_air(stage=stage)))
    assert found == (FeatureComment, {"comment_id": "c1", "current": under})


def test_a_part_comes_back_where_it_stood_with_its_notes():
    kind, fields = undo_of(RemoveSegment(**ID, segment_id="s1"), View(room=on_air("s2")))
    assert kind is AddSegment
    assert fields == {
        "title": "Dag", "segment_kind": "talk", "planned_s": 60, "notes": "Thee", "before": "s2",
    }  # fmt: skip
    _, last = undo_of(RemoveSegment(**ID, segment_id="s3"), View(room=on_air("s2")))
    assert last["before"] == ""


@pytest.mark.parametrize(
    "command",
    [
        PostComment(**ID, text="Dag"),
        NextSegment(**ID, current="s3"),
        RemoveSegment(**ID, segment_id="gone"),
        ClearStage(**ID, current="m1"),
        WithdrawThanks(**ID, thanks_id="t1"),
    ],
)
def test_some_acts_cannot_be_taken_back(command):
    assert undo_of(command, View(room=on_air("s3", stage=Stage(moment=M1)))) is None


def test_the_first_step_into_the_rundown_cannot_be_taken_back():
    assert undo_of(NextSegment(**ID, current=""), View(room=on_air(""))) is None
