"""The stage: one state for all surfaces."""

import pytest

from showserver.domain import stage as stages
from showserver.domain.decide import Facts
from showserver.domain.moments import (
    MomentAccepted,
    MomentDeclined,
    MomentGone,
    MomentReturned,
    MomentStaged,
    Thanks,
    ThanksGiven,
    ThanksWithdrawn,
)
from showserver.domain.refusals import Refused
from showserver.domain.shows import EndShow, ShowEnded
from showserver.domain.stage import (
    CREDITS_LIMIT,
    ClearStage,
    CommentFeatured,
    CreditsRolled,
    FeatureComment,
    RollCredits,
    ShowSlate,
    SlateShown,
    Stage,
    StageCleared,
)
from showserver.domain.wall import CommentGone, CommentHidden, CommentReleased
from tests.showserver.domain.given import CREATED, ON_AIR, PRIYA, Show, comment, moment

M1, C1 = moment("m1"), comment("c1")
THANKS = Thanks("t1", "m1", 0, 0)
END = EndShow(ref=1, key="k", show_id="s1")
FULL = (*ON_AIR, CommentReleased(C1), MomentAccepted(M1), MomentStaged(M1))


def clear(current):
    return ClearStage(ref=1, key="k", current=current)


def feature(comment_id="c1", current=""):
    return FeatureComment(ref=1, key="k", comment_id=comment_id, current=current)


def test_before_the_show_a_slate_counts_down_and_on_air_the_picture_is_alone():
    show = Show(CREATED)
    assert (show.room.stage.shows, show.room.stage.slate) == ("slate", "begins")
    assert show.room.stage.slate_until == show.room.plan.starts_at
    assert Show(*ON_AIR).room.stage.shows == "video"
    assert Show(*ON_AIR).room.stage.current == ""


def test_a_featured_comment_covers_the_moment_and_uncovers_it_again():
    show = Show(*FULL)
    assert show.does(feature(current="m1"), PRIYA) == [CommentFeatured(C1)]
    assert (show.room.stage.shows, show.room.stage.current) == ("comment", "c1")
    assert show.when(feature(current="m1"), PRIYA) == []
    assert show.does(clear("c1"), PRIYA) == [StageCleared("comment")]
    assert (show.room.stage.shows, show.room.stage.current) == ("moment", "m1")


def test_a_stale_wish_changes_nothing_on_stage():
    show = Show(*FULL)
    for command in (feature(current=""), clear("c1")):
        with pytest.raises(Refused, match="already_moved_on"):
            show.when(command, PRIYA)
    with pytest.raises(Refused, match="no_such_comment"):
        show.when(feature("c9"), PRIYA)
    with pytest.raises(Refused, match="nothing_on_stage"):
        Show(*ON_AIR).when(clear(""), PRIYA)


def test_an_older_comment_can_be_featured_too():
    old = comment("c0")
    assert Show(*ON_AIR).when(feature("c0"), PRIYA, Facts(comment=old)) == [CommentFeatured(old)]


def test_thanks_leave_the_stage_with_their_moment():
    show = Show(*FULL, ThanksGiven(THANKS))
    assert (show.room.stage.shows, show.room.stage.current) == ("thanks", "t1")
    show.does(clear("t1"), PRIYA)
    assert show.room.stage.shows == "video"
    assert show.room.moments.staged is None
    assert show.room.moments.done == (M1,)


def test_thanks_taken_back_uncover_the_moment():
    show = Show(*FULL, ThanksGiven(THANKS))
    show.happen([ThanksWithdrawn("other")])
    assert show.room.stage.shows == "thanks"
    show.happen([ThanksWithdrawn("t1")])
    assert show.room.stage.shows == "moment"


@pytest.mark.parametrize(
    ("event", "shows"),
    [
        (MomentGone("m1"), "video"),
        (MomentDeclined(M1), "video"),
        (MomentReturned("m1"), "video"),
        (MomentGone("m9"), "moment"),
    ],
)
def test_a_moment_that_is_taken_back_leaves_every_surface_at_once(event, shows):
    assert Show(*FULL, event).room.stage.shows == shows


def test_thanks_leave_with_a_moment_that_is_gone():
    assert Show(*FULL, ThanksGiven(THANKS), MomentGone("m1")).room.stage.shows == "video"
    # the thanks of an earlier moment go as well when that moment goes
    earlier = Stage(moment=moment("m2"), thanks=THANKS)
    assert stages.evolve(earlier, 1, MomentGone("m1")).thanks is None
    other = Stage(moment=M1, thanks=Thanks("t2", "m2", 0, 0))
    assert stages.evolve(other, 1, MomentGone("m1")).shows == "thanks"


@pytest.mark.parametrize("event", [CommentGone("c1"), CommentHidden(C1)])
def test_a_hidden_comment_leaves_the_stage(event):
    assert Show(*FULL, CommentFeatured(C1), event).room.stage.shows == "moment"
    assert Show(*FULL, CommentFeatured(comment("c2")), event).room.stage.shows == "comment"


def test_a_slate_stands_before_everything_and_goes_again():
    show = Show(*FULL)
    assert show.does(ShowSlate(ref=1, key="k", text="One moment"), PRIYA) == [
        SlateShown("pause", "One moment")
    ]
    assert show.room.stage.current == "slate"
    show.does(clear("slate"), PRIYA)
    assert show.room.stage.shows == "moment"


def test_the_credits_name_everybody_and_end_the_moment():
    names = tuple(f"N{i}" for i in range(CREDITS_LIMIT + 1))
    show = Show(*FULL)
    [event] = show.does(RollCredits(ref=1, key="k"), PRIYA, Facts(contributors=names))
    assert event == CreditsRolled(CREDITS_LIMIT + 1, names[:CREDITS_LIMIT])
    assert (show.room.stage.shows, show.room.stage.current) == ("credits", "credits")
    assert show.room.moments.staged is None
    show.does(clear("credits"), PRIYA)
    assert show.room.stage.shows == "video"


def test_the_names_stay_under_the_goodbye_slate():
    show = Show(*FULL)
    show.does(RollCredits(ref=1, key="k"), PRIYA, Facts(contributors=("Marit", "Sofie Claes")))
    assert show.does(END, PRIYA, Facts(contributors=("Marit", "Too Late"))) == [ShowEnded("s1")]
    assert (show.room.stage.shows, show.room.stage.slate) == ("slate", "goodbye")
    assert (show.room.stage.names, show.room.stage.names_total) == (("Marit", "Sofie Claes"), 2)
    assert (show.room.stage.moment, show.room.stage.thanks) == (None, None)


@pytest.mark.parametrize("cleared", [(), (RollCredits(ref=1, key="k"), clear("credits"))])
def test_an_end_without_names_on_stage_rolls_the_credits_first(cleared):
    show = Show(*FULL)
    facts = Facts(contributors=("Marit", "Sofie Claes"))
    for command in cleared:
        show.does(command, PRIYA, facts)
    assert show.does(END, PRIYA, facts) == [CreditsRolled(2, facts.contributors), ShowEnded("s1")]
    assert (show.room.stage.shows, show.room.stage.names) == ("slate", facts.contributors)


def test_the_stage_belongs_to_the_show_on_air():
    with pytest.raises(Refused, match="not_on_air"):
        Show(CREATED).when(RollCredits(ref=1, key="k"), PRIYA)
