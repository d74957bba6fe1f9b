"""One window's side of the conversation."""

import itertools

import msgspec
import pytest

from desktop.session.session import Gap, Session
from desktop.session.turn import Refusal
from desktop.session.view import TALLIES_KEPT, View, folded, gauged
from showserver.domain.house import House
from showserver.domain.moments import CheerMoment
from showserver.domain.people import Person, PersonChanged
from showserver.domain.room import Room
from showserver.domain.shows import SendReactions, ShowChosen
from showserver.domain.views import Own
from showserver.domain.wall import (
    ApplaudComment,
    Comment,
    CommentReleased,
    Held,
    PostComment,
    Wall,
)
from showserver.wire.codec import encode
from showserver.wire.frames import (
    Accepted,
    Answered,
    Events,
    Gauge,
    RawNews,
    RefusedFrame,
    RegionCount,
    ScreenCondition,
    Shared,
    Snapshot,
    Tallies,
)
from showserver.wire.hello import Position, Welcome
from showserver.wire.queries import FindPeople, PeopleFound

ME = Person("p1", "Sofie", role="employee")


def said(comment_id: str, text: str = "Klap!") -> CommentReleased:
    return CommentReleased(Comment(comment_id, "p2", 5, "Noor", text=text))


def news(since: int, until: int, *events: object) -> Events:
    raw = tuple(RawNews(at=7, event=msgspec.Raw(encode(event))) for event in events)
    return Events(since=since, until=until, news=raw)


def welcome(person: Person = ME) -> Welcome:
    return Welcome(person, "j", 1000, View().limits, "s1")


def snapshot(seq: int = 10, own: Own | None = None, role: str = "employee") -> Snapshot:
    room = Room("s1", wall=Wall(recent=(Comment("c0", "p2", 1),)))
    shared = Shared(House(), room, Tallies({"c0": 3}, {"m0": 4}))
    return Snapshot(Position("j", seq), shared, own or Own(Person("p1", "Sofie", role=role)))


@pytest.fixture
def session() -> Session:
    keys = (f"k{n}" for n in itertools.count(1))
    session = Session(lambda: next(keys))
    session.welcome(welcome(), "http://house")
    session.take(snapshot())
    session.turn()
    return session


def test_a_snapshot_is_the_whole_truth(session):
    session.take(snapshot(own=Own(ME, held=(Held(Comment("h1", "p1", 2)),), applauded=("c0",))))
    assert session.view.room.wall.held[0].comment.comment_id == "h1"
    assert session.view.applauded == {"c0"}
    assert session.view.applause == {"c0": 3}
    assert session.turn().fresh


def test_the_crew_takes_the_shared_part_as_it_is(session):
    room = Room("s1", wall=Wall(held=(Held(Comment("h9", "p9", 2)),)))
    session.take(Snapshot(Position("j", 11), Shared(House(), room), Own(Person("p1", role="crew"))))
    assert session.view.room.wall.held[0].comment.comment_id == "h9"
    assert session.view.is_crew


def test_a_snapshot_without_a_person_keeps_who_we_are(session):
    session.take(Snapshot(Position("j", 11), Shared(House(), Room("s1"))))
    assert session.view.me == ME


def test_news_is_folded_once_and_in_order(session):
    session.take(news(10, 11, said("c1")))
    session.take(news(10, 11, said("c1")))
    assert [c.comment_id for c in session.view.room.wall.recent] == ["c0", "c1"]
    assert session.view.position == Position("j", 11)
    assert len(session.turn().news) == 1


def test_news_over_a_gap_is_not_folded(session):
    with pytest.raises(Gap, match="since 10, got since 12"):
        session.take(news(12, 13, said("c3")))


def test_news_before_a_snapshot_means_nothing():
    session = Session(lambda: "k")
    session.take(news(1, 2, said("c1")))
    assert session.view.position is None


def test_a_kind_of_event_from_the_future_is_skipped(session):
    frame = Events(10, 12, (RawNews(1, msgspec.Raw(b'{"kind":"poll.opened"}')),))
    session.take(frame)
    assert session.view.position == Position("j", 12)
    assert session.turn().news == []


def test_events_of_the_house_are_folded(session):
    session.take(news(10, 11, ShowChosen("s2")))
    assert session.view.house.current == "s2"


def test_another_name_of_our_own_is_taken_over(session):
    renamed = Person("p1", "Sofie Claes")
    session.take(news(10, 11, PersonChanged(renamed)))
    assert session.view.me == renamed
    assert folded(session.view, 1, PersonChanged(Person("p7", "Else"))).me == renamed


def test_a_wish_waits_until_it_is_accepted(session):
    command = session.wish(PostComment, 5, text="Dag")
    assert list(session.waiting) == [command.key]
    settled = session.take(Accepted(command.ref, 12))
    assert settled is not None
    assert settled.command == command
    assert not session.waiting
    assert session.turn().settled == [settled]


def test_a_refusal_says_why_and_ends_the_waiting(session):
    command = session.wish(PostComment, 5, text="Dag")
    settled = session.take(RefusedFrame(command.ref, "too_long", "text", 500, 0))
    assert settled is not None
    assert settled.refusal == Refusal("too_long", "text", 500, 0)
    assert not session.waiting


def test_a_command_that_the_server_could_not_store_goes_on_waiting(session):
    command = session.wish(PostComment, 5, text="Dag")
    settled = session.take(RefusedFrame(command.ref, "journal_unavailable"))
    assert settled is not None
    assert command.key in session.waiting
    assert session.take(Accepted(command.ref)) is None


def test_an_answer_to_nothing_changes_nothing(session):
    assert session.take(Accepted(99)) is None
    assert session.take(RefusedFrame(99, "too_fast")) is None
    assert session.take(Answered(99, PeopleFound())) is None
    assert not session.turn()


def test_a_gauge_command_does_not_wait(session):
    command = session.wish(SendReactions, 5, counts={"clap": 2})
    assert not session.waiting
    assert session.take(RefusedFrame(command.ref, "too_fast")).refusal.code == "too_fast"


def test_the_own_applause_shows_at_once_and_goes_when_refused(session):
    clap = session.wish(ApplaudComment, 5, comment_id="c0")
    cheer = session.wish(CheerMoment, 5, moment_id="m1")
    assert session.view.applauded == {"c0"}
    assert session.view.cheered == {"m1"}
    session.take(RefusedFrame(clap.ref, "no_such_comment"))
    session.take(RefusedFrame(cheer.ref, "own_moment"))
    assert not session.view.applauded | session.view.cheered


def test_applause_given_before_stays(session):
    clap = session.wish(ApplaudComment, 5, comment_id="c0")
    session.take(RefusedFrame(clap.ref, "already_applauded"))
    assert session.view.applauded == {"c0"}


def test_applause_under_way_outlives_a_snapshot(session):
    session.wish(ApplaudComment, 5, comment_id="c0")
    session.take(snapshot(12))
    assert session.view.applauded == {"c0"}


def test_the_same_command_is_sent_again_under_its_key(session):
    first = session.wish(PostComment, 5, text="Dag")
    other = session.wish(PostComment, 5, text="Hallo")
    again = session.again(first, 5)
    assert (again.key, again.text) == (first.key, "Dag")
    assert again.ref not in (first.ref, other.ref)
    assert session.take(Accepted(first.ref)) is None
    assert session.take(Accepted(again.ref)).command == again


def test_what_is_kept_waits_and_can_be_forgotten(session):
    command = PostComment(ref=1, key="old", text="Gisteren")
    session.keep(command, 3)
    assert session.waiting["old"].at == 3
    session.forget("old")
    session.forget("old")
    assert not session.waiting


def test_forgetting_applause_takes_it_back(session):
    clap = session.wish(ApplaudComment, 5, comment_id="c0")
    session.forget(clap.key)
    assert not session.view.applauded


def test_a_question_gets_its_answer(session):
    answers: list[object] = []
    query = session.question(FindPeople, answers.append, text="ing")
    session.take(Answered(query.ref, PeopleFound((ME,))))
    assert answers == [PeopleFound((ME,))]


def test_a_refused_question_and_one_on_a_lost_link_have_no_answer(session):
    answers: list[object] = []
    query = session.question(FindPeople, answers.append, text="ing")
    session.take(RefusedFrame(query.ref, "too_fast"))
    session.question(FindPeople, answers.append, text="mat")
    session.lost()
    session.lost()
    assert answers == [None, None]


def test_after_a_lost_link_refs_are_void_and_commands_wait(session):
    command = session.wish(PostComment, 5, text="Dag")
    session.lost()
    assert session.take(Accepted(command.ref)) is None
    assert command.key in session.waiting


def test_gauges_bring_sums_and_keep_what_they_leave_out(session):
    here = (RegionCount("Gent", 3),)
    screens = (ScreenCondition("k1", "Hal"),)
    session.take(Gauge(9, 5, {"clap": 3}, {"c0": 4}, {"m0": 5}, here, screens))
    session.take(Gauge(10, 6, {"clap": 2}))
    view, turn = session.view, session.turn()
    assert (view.viewers, view.here, view.screens) == (6, here, screens)
    assert (view.applause, view.cheers) == ({"c0": 4}, {"m0": 5})
    assert turn.reactions == {"clap": 5}
    assert turn.gauged


def test_sums_of_long_ago_are_let_go():
    many = {f"c{n}": n for n in range(TALLIES_KEPT)}
    view = gauged(View(applause=many), Gauge(1, applause={"fresh": 1, "c1": 9}))
    assert len(view.applause) == TALLIES_KEPT
    assert view.applause["fresh"] == 1
    assert view.applause["c1"] == 9
    assert "c0" not in view.applause


def test_the_welcome_of_another_show_starts_an_empty_room(session):
    session.welcome(Welcome(ME, "j", 1, View().limits, "s2"), "http://house")
    assert session.view.room == Room("s2")
    assert session.turn().fresh


def test_coming_back_to_the_same_show_keeps_the_room(session):
    session.welcome(welcome(), "http://house")
    assert session.view.room.wall.recent
    assert not session.turn()


def test_a_window_begins_with_what_it_kept():
    session = Session(lambda: "k")
    session.resume_from(View(me=ME))
    assert session.view.me == ME
    assert session.turn().fresh


def test_frames_of_unknown_kind_change_nothing(session):
    assert session.take(None) is None
    assert not session.turn()
