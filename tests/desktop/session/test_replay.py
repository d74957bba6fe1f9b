"""A show that is over can be looked at as it was at any moment."""

from dataclasses import dataclass, field

import pytest

from desktop.session.replay import CHECKPOINT_EVENTS, CHECKPOINT_MS, JUMP_MS, Chapter, Replay
from desktop.session.view import View
from showserver.domain.kinds import Event
from showserver.domain.moments import Moment, MomentAccepted, MomentReturned, MomentStaged
from showserver.domain.people import Person
from showserver.domain.rundown import Segment, SegmentAdded, SegmentResumed, SegmentStarted
from showserver.domain.shows import (
    DoorsOpened,
    Plan,
    RoomMeasured,
    ShowCreated,
    ShowEnded,
    ShowWentOnAir,
)
from showserver.domain.stream import Recording
from showserver.domain.views import Own
from showserver.domain.wall import Comment, CommentGone, CommentReleased, Held, Hidden
from showserver.wire.frames import RegionCount, Tallies
from showserver.wire.replay import ReplayHead

BEGIN, MINUTE = 1_000_000, 60_000
END = BEGIN + 10 * MINUTE


@dataclass
class Evening:
    """A show of ten minutes with a comment every second."""

    news: list[tuple[int, Event]] = field(default_factory=list)
    recording: Recording | None = None
    own: Own = field(default_factory=Own)

    def __post_init__(self) -> None:
        self.at(BEGIN - MINUTE, ShowCreated("s1", Plan("Noordlicht"), "code"))
        for name in ("welcome", "pride"):
            self.at(BEGIN - MINUTE, SegmentAdded(Segment(name, "talk", name.title())))
        self.at(BEGIN - MINUTE, DoorsOpened("s1"))
        self.at(BEGIN, ShowWentOnAir("s1"))
        for second in range(600):
            self.at(BEGIN + second * 1000, said(f"c{second}"))
        self.at(END, ShowEnded("s1"))

    def at(self, at: int, event: Event) -> None:
        self.news.append((at, event))

    def replay(self) -> Replay:
        tallies = Tallies({"c1": 3}, {"m1": 7})
        head = ReplayHead("j", 900, "s1", BEGIN, END, self.recording, tallies)
        replay = Replay(head, self.news, View(Person("p1", "Sofie"), viewers=12), self.own)
        while replay.prepare(100):
            pass
        return replay


def said(comment_id: str, at: int = 0, added_at: int = 0) -> CommentReleased:
    return CommentReleased(Comment(comment_id, "p2", at, "Noor", text="Klap!", added_at=added_at))


def newest(replay: Replay) -> str:
    return replay.view.room.wall.recent[-1].comment_id


def test_the_show_stands_as_it_did_at_that_moment():
    replay = Evening().replay()
    assert replay.to(BEGIN + 90_500).fresh
    assert newest(replay) == "c90"
    assert replay.now() == BEGIN + 90_500
    assert replay.view.me.name == "Sofie"
    assert replay.view.applause == {"c1": 3}
    assert replay.view.viewers == 0


def test_what_comes_while_it_plays_is_news_of_its_own():
    replay = Evening().replay()
    replay.to(BEGIN)
    turn = replay.to(BEGIN + 2000)
    assert not turn.fresh
    assert [event.comment.comment_id for _, event in turn.news] == ["c1", "c2"]
    assert replay.to(BEGIN + 2000).news == []


@pytest.mark.parametrize("at", [BEGIN, BEGIN + CHECKPOINT_MS, BEGIN + 299_999, END, END + MINUTE])
def test_turning_back_shows_the_same_as_coming_there_for_the_first_time(at):
    evening = Evening()
    first, again = evening.replay(), evening.replay()
    first.to(at)
    again.to(END)
    turn = again.to(at)
    assert turn.fresh or at >= END
    assert again.view == first.view


def test_a_step_of_more_than_five_seconds_is_a_jump():
    replay = Evening().replay()
    replay.to(BEGIN)
    assert not replay.to(BEGIN + JUMP_MS).fresh
    assert replay.to(BEGIN + 2 * JUMP_MS + 1).fresh


def test_all_that_was_said_until_then_can_be_read_back():
    replay = Evening().replay()
    assert replay.comments == []
    replay.to(BEGIN + 300_000)
    assert [comment.comment_id for comment in replay.comments[-2:]] == ["c299", "c300"]
    assert len(replay.comments) == 301
    assert len(replay.view.room.wall.recent) <= 200


def test_before_the_show_there_is_nothing_yet():
    replay = Evening().replay()
    replay.to(END)
    replay.to(-1)
    assert replay.view.room.phase == "planned"


def test_reactions_rise_in_their_second_and_tell_who_watched():
    evening = Evening()
    evening.at(BEGIN + 1500, RoomMeasured({"clap": 4}, {"Gent": 9}, 9))
    evening.at(BEGIN + 2500, RoomMeasured({"clap": 2, "heart": 1}, {"Gent": 8}, 8))
    replay = evening.replay()
    replay.to(BEGIN)
    turn = replay.to(BEGIN + 3000)
    assert turn.reactions == {"clap": 6, "heart": 1}
    assert turn.gauged
    assert replay.view.viewers == 8
    assert replay.view.here == (RegionCount("Gent", 8),)
    assert replay.most_viewers == 9


def test_a_late_comment_stands_at_its_time_of_the_show():
    evening = Evening()
    evening.at(END + MINUTE, said("late", BEGIN + 10_500, added_at=END + MINUTE))
    replay = evening.replay()
    replay.to(BEGIN + 10_600)
    assert newest(replay) == "late"
    replay.to(BEGIN + 11_000)
    assert newest(replay) == "c11"


def test_parts_are_chapters_and_a_step_taken_back_is_none():
    evening = Evening()
    evening.at(BEGIN + 10, SegmentStarted("welcome"))
    evening.at(BEGIN + MINUTE, SegmentStarted("pride"))
    evening.at(BEGIN + MINUTE + 500, SegmentResumed("welcome"))
    evening.at(BEGIN + 2 * MINUTE, SegmentStarted("pride"))
    assert evening.replay().chapters == [
        Chapter("welcome", "Welcome", BEGIN + 10),
        Chapter("pride", "Pride", BEGIN + 2 * MINUTE),
    ]


def test_moments_are_marked_where_they_came_on_stage_to_stay():
    moment = Moment("m1", "p3", BEGIN, text="Licht op de kade")
    evening = Evening()
    evening.at(BEGIN + 5, MomentAccepted(moment))
    evening.at(BEGIN + MINUTE, MomentStaged(moment))
    evening.at(BEGIN + MINUTE + 900, MomentReturned("m1"))
    evening.at(BEGIN + 3 * MINUTE, MomentStaged(moment))
    replay = evening.replay()
    assert [(m.moment.moment_id, m.at) for m in replay.moments] == [("m1", BEGIN + 3 * MINUTE)]
    replay.to(BEGIN + 3 * MINUTE)
    assert replay.view.room.stage.moment == moment


def test_the_bar_is_as_long_as_the_recording_or_the_show():
    evening = Evening()
    assert (evening.replay().begins_at, evening.replay().ends_at) == (BEGIN, END)
    evening.recording = Recording("/recordings/s1.mp4", BEGIN - 5000, 30_000)
    replay = evening.replay()
    assert (replay.begins_at, replay.ends_at) == (BEGIN - 5000, BEGIN + 25_000)


def test_what_waits_and_what_was_taken_down_is_seen_by_whoever_said_it_from_its_time_on():
    held = Held(Comment("h1", "p1", BEGIN + MINUTE, "Sofie", text="Waits", added_at=END + MINUTE))
    hidden = Hidden(Comment("h2", "p1", BEGIN + 2 * MINUTE, "Sofie", text="Off"), "A name")
    evening = Evening(own=Own(held=(held,), hidden=(hidden,), applauded=("c1",), cheered=("m1",)))
    replay = evening.replay()
    replay.to(BEGIN + MINUTE - 1)
    assert (replay.view.room.wall.held, replay.view.room.wall.hidden) == ((), ())
    replay.to(BEGIN + MINUTE)
    assert replay.view.room.wall.held == (held,)
    replay.to(BEGIN + 2 * MINUTE)
    assert replay.view.room.wall.hidden == (hidden,)
    assert (replay.view.applauded, replay.view.cheered) == ({"c1"}, {"m1"})


def test_what_waited_until_the_show_was_over_stands_where_it_was_said():
    evening = Evening()
    evening.at(END + MINUTE, said("waited", at=BEGIN + MINUTE))
    replay = evening.replay()
    replay.to(BEGIN + MINUTE + 500)
    assert newest(replay) == "waited"


def test_a_comment_that_was_off_the_wall_for_a_while_is_read_back_once():
    evening = Evening()
    evening.news.insert(8, (BEGIN + 3000, CommentGone("c1")))
    evening.news.insert(9, (BEGIN + 3000, said("c1")))
    replay = evening.replay()
    replay.to(END)
    assert [c.comment_id for c in replay.comments].count("c1") == 1


def test_a_crowded_minute_is_not_folded_from_its_beginning():
    evening = Evening()
    evening.news += [(BEGIN + MINUTE, said(f"x{n}")) for n in range(2 * CHECKPOINT_EVENTS)]
    replay = evening.replay()
    replay.to(BEGIN + MINUTE)
    assert newest(replay) == f"x{2 * CHECKPOINT_EVENTS - 1}"
    assert len(replay.news) == 2 * CHECKPOINT_EVENTS + 606


def test_the_house_stays_the_one_of_now():
    replay = Evening().replay()
    replay.to(END)
    assert replay.view.house == View().house


def test_what_is_said_at_the_edge_of_the_picture_is_said_in_the_show():
    replay = Evening().replay()
    for at, told in ((BEGIN - 9, BEGIN), (BEGIN + 9, BEGIN + 9), (END + 9, END)):
        replay.to(at)
        assert replay.time_of_show() == told
