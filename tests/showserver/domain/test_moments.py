"""Moments of pride, their queue, cheers and thanks."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from showserver.domain import carpet
from showserver.domain.decide import Facts
from showserver.domain.moments import (
    COLLEAGUE_LIMIT,
    OFFERED_LIMIT,
    OFFERED_PER_AUTHOR,
    QUEUE_LIMIT,
    AcceptMoment,
    CheerMoment,
    Colleague,
    DeclineMoment,
    GiveThanks,
    MomentAccepted,
    MomentCheered,
    MomentDeclined,
    MomentDropped,
    MomentGone,
    MomentMoved,
    MomentOffered,
    MomentReturned,
    Moments,
    MomentStaged,
    MoveMoment,
    OfferMoment,
    ReturnMoment,
    StageMoment,
    ThanksWithdrawn,
    WithdrawMoment,
    WithdrawThanks,
)
from showserver.domain.refusals import Refused
from showserver.domain.shows import ShowEnded
from tests.showserver.domain.given import (
    CREATED,
    ON_AIR,
    PRIYA,
    SOFIE,
    YUSUF,
    Show,
    moment,
)

TUUR = (Colleague("Tuur Peeters"),)


def offer(text="Mrs De Wilde walks again", colleagues=TUUR, **more):
    return OfferMoment(ref=1, key="m1", text=text, colleagues=colleagues, **more)


def stage(moment_id="m1", current=""):
    return StageMoment(ref=1, key="s", moment_id=moment_id, current=current)


def thank(moment_id="m1", words=""):
    return GiveThanks(ref=1, key="t1", moment_id=moment_id, words=words)


def accept(moment_id="m1"):
    return AcceptMoment(ref=1, key="a", moment_id=moment_id)


def decline(moment_id="m1", note=""):
    return DeclineMoment(ref=1, key="d", moment_id=moment_id, note=note)


def withdraw(moment_id="m1"):
    return WithdrawMoment(ref=1, key="w", moment_id=moment_id)


def cheer(moment_id="m1"):
    return CheerMoment(ref=1, key="c", moment_id=moment_id)


def move(moment_id, before=""):
    return MoveMoment(ref=1, key="v", moment_id=moment_id, before=before)


def queue(show):
    return [m.moment_id for m in show.room.moments.queue]


def queued(*ids):
    return Show(*ON_AIR, *(MomentAccepted(moment(i)) for i in ids))


def test_a_moment_is_sent_in_already_before_the_doors():
    show = Show(CREATED)
    [event] = show.does(offer(region="Ghent"))
    assert isinstance(event, MomentOffered)
    assert event.moment.author == "Sofie Claes"
    assert show.room.moments.offer_of("m1")
    assert show.room.moments.find("m1")


@pytest.mark.parametrize(
    ("command", "code", "field"),
    [
        (offer(text="a" * 281), "too_long", "text"),
        (offer(text=""), "empty", "text"),
        (offer(colleagues=()), "empty", "colleagues"),
        (offer(colleagues=(Colleague(" "),)), "empty", "colleagues"),
        (
            offer(colleagues=(Colleague("A"),) * (COLLEAGUE_LIMIT + 1)),
            "too_many",
            "colleagues",
        ),
        (offer(region="a" * 61), "too_long", "region"),
    ],
)
def test_a_moment_that_cannot_be_read_out_is_refused(command, code, field):
    with pytest.raises(Refused) as refused:
        Show(CREATED).when(command)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_after_the_end_no_moment_is_taken():
    with pytest.raises(Refused, match="show_over"):
        Show(*ON_AIR, ShowEnded("s1")).when(offer())


def test_the_crew_is_not_flooded_with_moments():
    many = Moments(offered=tuple(moment(f"m{i}", YUSUF) for i in range(OFFERED_LIMIT)))
    with pytest.raises(Refused, match="too_many"):
        carpet.offer(offer(), many, SOFIE, 0)
    full = Moments(queue=tuple(moment(f"m{i}") for i in range(QUEUE_LIMIT)), offered=(moment("x"),))
    with pytest.raises(Refused, match="too_many"):
        carpet.accept(accept("x"), full)


def test_one_person_does_not_fill_the_list_for_the_others():
    own = Moments(offered=tuple(moment(f"m{i}") for i in range(OFFERED_PER_AUTHOR)))
    with pytest.raises(Refused, match="too_many") as refusal:
        carpet.offer(offer(), own, SOFIE, 0)
    assert refusal.value.limit == OFFERED_PER_AUTHOR
    assert carpet.offer(offer(), own, YUSUF, 0)


def test_an_accepted_moment_waits_at_the_end_of_the_queue():
    show = Show(*ON_AIR, MomentAccepted(moment("m0")), MomentOffered(moment("m1")))
    show.does(accept(), PRIYA)
    assert queue(show) == ["m0", "m1"]
    assert show.room.moments.offered == ()
    assert show.when(accept(), PRIYA) == []
    with pytest.raises(Refused, match="no_such_moment"):
        show.when(accept("x"), PRIYA)


def test_a_declined_moment_comes_back_with_kind_words_and_may_be_accepted_after_all():
    show = Show(*ON_AIR, MomentOffered(moment("m1")))
    assert show.does(decline(note="Next time\nwithout the name?"), PRIYA) == [
        MomentDeclined(moment("m1"), "Next time\nwithout the name?", "Priya")
    ]
    assert show.room.moments.declined[0].note
    show.does(accept(), PRIYA)
    assert (queue(show), show.room.moments.declined) == (["m1"], ())
    assert show.does(decline(), PRIYA)[0] == MomentGone("m1")
    with pytest.raises(Refused, match="no_such_moment"):
        show.when(decline("x"), PRIYA)


def test_an_author_takes_a_moment_back():
    show = Show(*ON_AIR, MomentOffered(moment("m1")), MomentAccepted(moment("m2")))
    assert show.when(withdraw("m1")) == [MomentDropped("m1", "sofie")]
    assert show.when(withdraw("m2")) == [MomentGone("m2")]
    with pytest.raises(Refused, match="not_yours"):
        show.when(withdraw("m1"), YUSUF)
    with pytest.raises(Refused, match="no_such_moment"):
        show.when(withdraw("x"))


def test_a_cheer_counts_once_and_comes_from_others():
    show = queued("m1")
    before = show.room
    assert show.does(cheer(), YUSUF) == [MomentCheered("m1", "yusuf")]
    assert show.room == before
    with pytest.raises(Refused, match="already_cheered"):
        show.when(cheer(), YUSUF, Facts(already=True))
    with pytest.raises(Refused, match="own_moment"):
        show.when(cheer(), SOFIE)
    with pytest.raises(Refused, match="no_such_moment"):
        show.when(cheer("x"), YUSUF)
    long_ago = Facts(moment=moment("x"))
    assert show.when(cheer("x"), YUSUF, long_ago) == [MomentCheered("x", "yusuf")]


def test_two_people_reorder_and_the_last_one_wins():
    show = queued("a", "b", "c")
    show.does(move("c", "a"), PRIYA)
    show.does(move("c", "b"), PRIYA)
    assert queue(show) == ["a", "c", "b"]
    show.does(move("a"), PRIYA)
    assert queue(show) == ["c", "b", "a"]
    assert show.when(move("a", "a"), PRIYA) == []
    for wrong in (move("x"), move("a", "x")):
        with pytest.raises(Refused, match="no_such_moment"):
            show.when(wrong, PRIYA)
    show.happen([MomentMoved("x", "a")])
    assert queue(show) == ["c", "b", "a"]


@given(some.lists(some.tuples(some.sampled_from("abcd"), some.sampled_from(["", *"abcd"]))))
def test_reordering_never_loses_or_doubles_a_moment(moves):
    show = queued(*"abcd")
    for moment_id, before in moves:
        show.does(move(moment_id, before), PRIYA)
    assert sorted(queue(show)) == list("abcd")


def test_the_stage_holds_one_moment_and_a_double_press_skips_nobody():
    show = queued("m1", "m2")
    assert show.does(stage(), PRIYA) == [MomentStaged(moment("m1"))]
    assert (queue(show), show.room.moments.staged) == (["m2"], moment("m1"))
    with pytest.raises(Refused, match="already_moved_on"):
        show.when(stage("m2"), PRIYA)
    show.does(stage("m2", current="m1"), PRIYA)
    assert show.room.moments.done == (moment("m1"),)
    with pytest.raises(Refused, match="no_such_moment"):
        show.when(stage("m1", current="m2"), PRIYA)


def test_nobody_is_staged_or_thanked_before_the_show_is_on_air():
    show = Show(CREATED, MomentAccepted(moment("m1")))
    for command in (stage(), thank()):
        with pytest.raises(Refused, match="not_on_air"):
            show.when(command, PRIYA)


def test_a_moment_goes_back_to_the_front_of_the_queue():
    show = queued("m1", "m2")
    show.does(stage(), PRIYA)
    back = ReturnMoment(ref=1, key="b", moment_id="m1")
    assert show.does(back, PRIYA) == [MomentReturned("m1")]
    assert queue(show) == ["m1", "m2"]
    with pytest.raises(Refused, match="already_moved_on"):
        show.when(back, PRIYA)
    show.happen([MomentReturned("m1")])
    assert queue(show) == ["m1", "m2"]


def test_thanks_are_a_lasting_record_with_the_second_of_the_show():
    show = queued("m1")
    show.does(stage(), PRIYA)
    [event] = show.does(thank(words="You came home laughing"), PRIYA)
    record = event.thanks
    assert record.colleagues == (Colleague("Ingrid Solheim"),)
    assert (record.by, record.text) == ("Priya", "Every lamp burned again")
    assert record.second == (record.at - show.room.on_air_at) // 1000 > 0
    with pytest.raises(Refused, match="already_thanked"):
        show.when(thank(), PRIYA)
    with pytest.raises(Refused, match="already_thanked"):
        show.when(ReturnMoment(ref=1, key="b", moment_id="m1"), PRIYA)
    with pytest.raises(Refused, match="already_moved_on"):
        show.when(thank("m9"), PRIYA)


def test_a_thanks_taken_back_withdraws_the_record():
    show = queued("m1")
    show.does(stage(), PRIYA)
    show.does(thank(), PRIYA)
    undo = WithdrawThanks(ref=1, key="u", thanks_id="t1")
    assert show.does(undo, PRIYA) == [ThanksWithdrawn("t1")]
    assert show.room.moments.thanked == ()
    with pytest.raises(Refused, match="no_such_thanks"):
        show.when(undo, PRIYA)


def test_what_was_never_on_stage_is_not_thanked():
    with pytest.raises(Refused, match="already_moved_on"):
        queued("m1").when(thank(), PRIYA)
