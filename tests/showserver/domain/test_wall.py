"""The comment wall."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from showserver.domain import moderation
from showserver.domain import wall as walls
from showserver.domain.decide import Facts
from showserver.domain.refusals import Refused
from showserver.domain.shows import ShowEnded
from showserver.domain.wall import (
    HELD_LIMIT,
    HELD_PER_AUTHOR,
    NOTES_PER_AUTHOR,
    WINDOW,
    WINDOW_BYTES,
    AddComment,
    ApplaudComment,
    CommentApplauded,
    CommentDropped,
    CommentGone,
    CommentHeld,
    CommentHidden,
    CommentReleased,
    DeleteComment,
    HideComment,
    PostComment,
    ReleaseComment,
    SetSlowMode,
    SetWallMode,
    Wall,
    WallModeSet,
    WallSlowed,
)
from tests.showserver.domain.given import (
    CREATED,
    DOORS,
    NOW,
    ON_AIR,
    PRIYA,
    SOFIE,
    YUSUF,
    Show,
    comment,
)


def post(text="Hello", key="c1", **more):
    return PostComment(ref=1, key=key, text=text, **more)


def hide(comment_id="c1", reason=""):
    return HideComment(ref=1, key="h", comment_id=comment_id, reason=reason)


def release(comment_id="c1"):
    return ReleaseComment(ref=1, key="r", comment_id=comment_id)


def delete(comment_id="c1"):
    return DeleteComment(ref=1, key="d", comment_id=comment_id)


def applaud(comment_id="c1"):
    return ApplaudComment(ref=1, key="a", comment_id=comment_id)


def test_on_an_open_wall_a_comment_appears_at_once_under_its_key():
    [event] = Show(*DOORS).when(post("  Good evening  "))
    assert isinstance(event, CommentReleased)
    assert (event.comment.comment_id, event.comment.text) == ("c1", "Good evening")
    assert (event.comment.author, event.comment.hosts) == ("Sofie Claes", False)


def test_before_the_doors_and_after_the_end_nobody_posts():
    with pytest.raises(Refused, match="not_now"):
        Show(CREATED).when(post())
    with pytest.raises(Refused, match="show_over"):
        Show(*ON_AIR, ShowEnded("s1")).when(post())


def late(at=NOW + 2500, key="c9", reply_to=""):
    return AddComment(ref=1, key=key, show_id="s1", at=at, text="Only seen now", reply_to=reply_to)


def test_after_the_show_a_comment_is_added_at_a_time_of_the_show():
    show = Show(*ON_AIR, ShowEnded("s1"))
    [event] = show.does(late())
    assert (event.comment.at, event.comment.added_at) == (NOW + 2500, show.now - 1000)
    assert event.comment.posted_at == show.now - 1000
    assert event.comment.weight > comment("c9", "Only seen now").weight
    assert show.room.wall.recent[-1].comment_id == "c9"


def test_a_late_comment_keeps_to_the_rules_of_the_wall():
    show = Show(*ON_AIR, CommentReleased(comment("c1")), WallModeSet("held"), ShowEnded("s1"))
    [event] = show.does(late(reply_to="c1"))
    assert isinstance(event, CommentHeld)
    assert event.comment.reply_to_author == "Sofie Claes"
    with pytest.raises(Refused, match="no_such_comment"):
        show.when(late(reply_to="c0"))
    show.happen([WallSlowed(60)])
    with pytest.raises(Refused, match="slow_mode"):
        show.when(late(key="c10"), SOFIE, Facts(last_comment_at=show.now - 10))


def test_a_comment_is_added_only_to_a_show_that_is_over_and_within_it():
    with pytest.raises(Refused, match="not_now"):
        Show(*ON_AIR).when(late())
    over = Show(*ON_AIR, ShowEnded("s1"))
    for at, code in ((NOW, "too_small"), (NOW + 99_000, "too_large")):
        with pytest.raises(Refused, match=code):
            over.when(late(at))


def test_a_reply_names_whom_it_answers():
    show = Show(*ON_AIR, CommentReleased(comment("c1")))
    [event] = show.when(post(key="c2", reply_to="c1"), YUSUF)
    assert event.comment.reply_to_author == "Sofie Claes"
    older = Facts(comment=comment("c0"))
    assert show.when(post(key="c2", reply_to="c0"), YUSUF, older)
    with pytest.raises(Refused, match="no_such_comment"):
        show.when(post(key="c2", reply_to="c0"), YUSUF)


def test_a_delayed_wall_shows_the_crew_first_and_releases_by_itself():
    show = Show(*ON_AIR, WallModeSet("delayed", 20))
    [event] = show.does(post())
    assert event == CommentHeld(event.comment, event.comment.at + 20_000)
    assert show.room.wall.recent == ()
    assert moderation.due(show.room.wall, event.release_at - 1) == []
    assert moderation.due(show.room.wall, event.release_at) == [CommentReleased(event.comment)]


def test_what_falls_due_together_is_released_in_the_order_of_its_time():
    show = Show(*ON_AIR, CommentHeld(comment("b"), 5), CommentHeld(comment("a"), 3))
    due = moderation.due(show.room.wall, 9)
    assert [e.comment.comment_id for e in due] == ["a", "b"]


def test_a_held_wall_waits_for_the_crew():
    show = Show(*ON_AIR, WallModeSet("held"))
    show.does(post())
    assert moderation.due(show.room.wall, 2**60) == []
    assert show.does(release(), PRIYA) == [CommentReleased(show.room.wall.recent[0])]
    assert show.room.wall.held == ()


def test_the_crew_is_never_held_nor_slowed():
    show = Show(*ON_AIR, WallModeSet("held"), WallSlowed(60))
    [event] = show.when(post(), PRIYA, Facts(last_comment_at=show.now))
    assert isinstance(event, CommentReleased)
    assert event.comment.hosts


def test_slow_mode_says_how_long_to_wait():
    show = Show(*ON_AIR, WallSlowed(30))
    with pytest.raises(Refused, match="slow_mode") as refused:
        show.when(post(), SOFIE, Facts(last_comment_at=show.now - 12_000))
    assert (refused.value.limit, refused.value.wait_ms) == (30, 18_000)
    assert show.when(post(), SOFIE, Facts(last_comment_at=show.now - 30_000))


def test_a_crew_with_too_much_to_read_takes_no_more():
    held = tuple(walls.Held(comment(f"c{i}", author=YUSUF)) for i in range(HELD_LIMIT))
    with pytest.raises(Refused, match="held_full") as refusal:
        moderation.post(post(), Wall(mode="held", held=held), SOFIE, 0, 0, None)
    assert refusal.value.limit == HELD_LIMIT


def test_after_the_show_nobody_posts_but_applause_is_still_welcome():
    show = Show(*ON_AIR, CommentReleased(comment("c1")), ShowEnded("s1"))
    with pytest.raises(Refused, match="show_over"):
        show.when(post(key="c2"), YUSUF)
    applause = ApplaudComment(ref=1, key="a", comment_id="c1")
    assert show.does(applause, YUSUF) == [CommentApplauded("c1", YUSUF.person_id)]


def test_one_person_does_not_fill_the_held_lane_for_the_others():
    own = tuple(walls.Held(comment(f"c{i}")) for i in range(HELD_PER_AUTHOR))
    wall = Wall(mode="held", held=own)
    with pytest.raises(Refused, match="held_full") as refusal:
        moderation.post(post(), wall, SOFIE, 0, 0, None)
    assert refusal.value.limit == HELD_PER_AUTHOR
    assert moderation.post(post(), wall, YUSUF, 0, 0, None)


def test_hiding_tells_the_author_why_and_everybody_that_it_left():
    show = Show(*ON_AIR, CommentReleased(comment("c1")))
    assert show.does(hide(reason="It names a customer"), PRIYA) == [
        CommentGone("c1"),
        CommentHidden(comment("c1"), "It names a customer", "Priya"),
    ]
    assert show.room.wall.recent == ()
    assert show.room.wall.recent_bytes == 0
    assert show.room.wall.hidden[0].reason == "It names a customer"


def test_a_held_comment_is_hidden_without_a_word_to_the_public():
    show = Show(*ON_AIR, CommentHeld(comment("c1")))
    assert show.does(hide(), PRIYA) == [CommentHidden(comment("c1"), "", "Priya")]
    assert show.room.wall.held == ()


def test_hiding_is_undone_by_releasing():
    show = Show(*ON_AIR, CommentReleased(comment("c1")))
    show.does(hide(), PRIYA)
    show.does(release(), PRIYA)
    assert (len(show.room.wall.recent), show.room.wall.hidden) == (1, ())


def test_an_author_takes_back_the_own_comment_only():
    show = Show(*ON_AIR, CommentReleased(comment("c1")), CommentHeld(comment("c2")))
    assert show.when(delete("c1")) == [CommentGone("c1")]
    assert show.when(delete("c2")) == [CommentDropped("c2", "sofie")]
    assert show.when(delete("c0"), SOFIE, Facts(comment=comment("c0"))) == [CommentGone("c0")]
    with pytest.raises(Refused, match="not_yours"):
        show.when(delete("c1"), YUSUF)
    with pytest.raises(Refused, match="no_such_comment"):
        show.when(delete("c9"))
    show.does(delete("c2"))
    assert show.room.wall.held == ()


@pytest.mark.parametrize("command", [hide("x"), release("x")])
def test_what_is_not_there_cannot_be_moderated(command):
    with pytest.raises(Refused, match="no_such_comment"):
        Show(*ON_AIR).when(command, PRIYA)


def test_applause_comes_once_and_from_others():
    show = Show(*ON_AIR, CommentReleased(comment("c1")))
    before = show.room
    assert show.does(applaud(), YUSUF) == [CommentApplauded("c1", "yusuf")]
    assert show.room == before
    with pytest.raises(Refused, match="already_applauded"):
        show.when(applaud(), YUSUF, Facts(already=True))
    with pytest.raises(Refused, match="own_comment"):
        show.when(applaud(), SOFIE)
    with pytest.raises(Refused, match="no_such_comment"):
        show.when(applaud("c9"), YUSUF)


def test_mode_and_slow_mode_change_once():
    show = Show(*ON_AIR)
    mode = SetWallMode(ref=1, key="k", mode="delayed", delay_s=9)
    assert show.does(mode, PRIYA) == [WallModeSet("delayed", 9)]
    assert show.when(mode, PRIYA) == []
    slow = SetSlowMode(ref=1, key="k", slow_s=30)
    assert show.does(slow, PRIYA) == [WallSlowed(30)]
    assert show.when(slow, PRIYA) == []
    with pytest.raises(Refused, match="too_large"):
        show.when(SetSlowMode(ref=1, key="k", slow_s=601), PRIYA)
    with pytest.raises(Refused, match="too_small"):
        show.when(SetWallMode(ref=1, key="k", mode="delayed", delay_s=0), PRIYA)


@given(some.lists(some.text('ab"\\é😀', max_size=500), max_size=300))
def test_the_window_stays_bounded_and_knows_its_weight(texts):
    wall = Wall()
    for index, text in enumerate(texts):
        wall = walls.evolve(wall, CommentReleased(comment(f"c{index}", text)))
        assert len(wall.recent) <= WINDOW
        assert wall.recent_bytes == sum(c.weight for c in wall.recent)
        assert wall.recent_bytes <= WINDOW_BYTES or len(wall.recent) == 1
    assert not texts or wall.recent[-1].text == texts[-1]


def test_of_each_author_the_newest_notes_are_kept():
    wall = Wall()
    for index in range(NOTES_PER_AUTHOR + 2):
        wall = walls.evolve(wall, CommentHidden(comment(f"c{index}")))
    wall = walls.evolve(wall, CommentHidden(comment("y", author=YUSUF)))
    kept = [h.comment.comment_id for h in wall.hidden]
    assert kept == ["c2", "c3", "c4", "c5", "c6", "y"]


def test_long_comments_push_out_more_than_one():
    wall = Wall()
    for index in range(60):
        wall = walls.evolve(wall, CommentReleased(comment(f"c{index}", "é" * 450)))
    wall = walls.evolve(wall, CommentReleased(comment("big", "é" * 8000)))
    assert wall.recent_bytes <= WINDOW_BYTES
    assert len(wall.recent) < 30
