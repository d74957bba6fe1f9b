"""The wall waits for a late picture: by the turns of a real session, without a jump or a loss."""

import itertools

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from desktop.session.session import Session
from desktop.viewmodels.in_step import WallInStep
from desktop.viewmodels.prefs import Prefs, Settings
from desktop.viewmodels.reactions import ReactionsFace
from desktop.viewmodels.wall import WallModel
from showserver.domain.house import House
from showserver.domain.people import Person
from showserver.domain.room import Room
from showserver.domain.views import Own
from showserver.domain.wall import Comment, CommentGone, CommentReleased, Wall
from showserver.wire.codec import encode
from showserver.wire.frames import Events, Gauge, RawNews, Shared, Snapshot, Tallies
from showserver.wire.hello import Position, Welcome
from tests.helpers.desk import StillIntents, StillStore

ME = Person("me", "Sofie", role="employee")
BEGUN = 1_000_000


class Hall:
    """A session, its wall under Qt's own tester, and a picture whose delay the test sets."""

    def __init__(self, mode: str = "auto", me: Person = ME) -> None:
        self.me = me
        keys = (f"k{n}" for n in itertools.count(1))
        self.session = Session(lambda: next(keys))
        self.session.welcome(Welcome(me, "j", BEGUN, self.session.view.limits, "s1"), "")
        self.intents = StillIntents(self.session.view, BEGUN)
        self.delay = 0
        self.wall = WallModel(self.intents)
        self.tester = QAbstractItemModelTester(
            self.wall, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        prefs = Prefs(StillStore(Settings(wall_in_step=mode)), "en")
        self.step = WallInStep(self.wall, self.intents, prefs, lambda: self.delay)
        self.reactions = ReactionsFace(self.intents, None, self.step.hold_ms)
        self.seq = 0
        self.snapshot()

    def snapshot(self, *recent: Comment) -> None:
        self.seq += 1
        room = Room("s1", wall=Wall(recent=recent))
        shared = Shared(House(), room, Tallies({}, {}))
        self.session.take(Snapshot(Position("j", self.seq), shared, Own(self.me)))
        self.draw()

    def happens(self, *events: object) -> None:
        raw = tuple(RawNews(at=self.intents.time, event=msgspec.Raw(encode(e))) for e in events)
        self.session.take(Events(since=self.seq, until=self.seq + 1, news=raw))
        self.seq += 1
        self.draw()

    def says(self, comment_id: str, author: str = "p2") -> None:
        self.happens(CommentReleased(Comment(comment_id, author, self.intents.time, "Noor")))

    def draw(self) -> None:
        turn = self.session.turn()
        self.intents.view = self.session.view
        self.step.present(self.session.view, turn)
        self.reactions.present(self.session.view, turn)

    def later(self, ms: int) -> None:
        self.intents.time += ms
        self.draw()

    @property
    def shown(self) -> list[str]:
        return [row.commentId for row in self.wall.rows]


@pytest.fixture
def hall(qapp) -> Hall:
    return Hall()


def test_a_picture_in_time_has_its_wall_at_once(hall):
    hall.delay = 1_000
    hall.says("c1")
    assert hall.shown == ["c1"]


def test_a_late_picture_has_the_comments_of_others_late_and_ones_own_at_once(hall):
    hall.delay = 6_000
    hall.says("c1")
    hall.says("c2", author="me")
    assert hall.shown == ["c2"]
    hall.later(5_900)
    assert hall.shown == ["c2"]
    hall.later(200)
    assert hall.shown == ["c2", "c1"]


def test_what_is_taken_down_meanwhile_never_shows(hall):
    hall.delay = 6_000
    hall.says("c1")
    hall.says("c2")
    hall.happens(CommentGone("c1"))
    hall.later(7_000)
    assert hall.shown == ["c2"]


def test_what_is_shown_can_be_taken_down_at_once(hall):
    hall.says("c1")
    hall.delay = 6_000
    hall.happens(CommentGone("c1"))
    assert hall.shown == []


def test_a_delay_that_grows_takes_nothing_back_also_with_a_snapshot(hall):
    hall.says("c1")
    hall.delay = 9_000
    hall.later(100)
    assert hall.shown == ["c1"]
    before = Comment("c1", "p2", BEGUN)
    hall.snapshot(before, Comment("c2", "p2", hall.intents.time), Comment("c3", "me", BEGUN + 1))
    assert hall.shown == ["c1", "c3"]
    hall.later(9_000)
    assert hall.shown == ["c1", "c3", "c2"]


def test_back_to_live_shows_all_at_once_and_in_order(hall):
    hall.delay = 8_000
    for name in ("c1", "c2", "c3"):
        hall.says(name)
        hall.later(500)
    assert hall.shown == []
    hall.delay = 900
    hall.later(250)
    assert hall.shown == ["c1", "c2", "c3"]


def test_the_setting_can_say_never_and_always(qapp):
    never, always = Hall("never"), Hall("always")
    for hall in (never, always):
        hall.delay = 2_000
        hall.says("c1")
    assert (never.shown, always.shown) == (["c1"], [])


def test_the_crew_sees_everything_at_once(qapp):
    hall = Hall(me=Person("crew", "Hetty", role="crew"))
    hall.delay = 9_000
    hall.says("c1")
    assert hall.shown == ["c1"]


def test_reactions_of_others_wait_and_ones_own_rise_at_once(hall):
    hall.delay = 6_000
    risen = []
    hall.reactions.rose.connect(lambda kind, count: risen.append(kind))
    hall.reactions.send("heart")
    hall.session.take(Gauge(hall.intents.time, 2, reactions={"heart": 1, "clap": 2}))
    hall.draw()
    assert (risen, hall.reactions.total) == (["heart"], 0)
    hall.later(6_100)
    hall.reactions._rise()
    assert risen == ["heart", "clap", "clap"]
    assert hall.reactions.total == 3


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(-1, 40_000), st.integers(0, 3_000)), max_size=30))
def test_no_row_is_lost_or_moves_whatever_the_delay_does(qapp, steps):
    hall = Hall()
    for number, (delay, pause) in enumerate(steps):
        hall.delay = delay
        before = hall.shown
        hall.says(f"c{number}")
        assert hall.shown[: len(before)] == before
        hall.later(pause)
        assert hall.shown[: len(before)] == before
    hall.delay = 0
    hall.later(1)
    assert hall.shown == [f"c{number}" for number in range(len(steps))]
