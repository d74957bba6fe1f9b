"""The wall keeps its promises to Qt, and its place on screen."""

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QAbstractItemModelTester

from desktop.session.intents import Waiting
from desktop.session.turn import Turn
from desktop.session.view import View, folded, gauged
from desktop.viewmodels.wall import WallModel
from desktop.viewmodels.wall_memory import KEPT
from showserver.domain.people import Person
from showserver.domain.room import Room
from showserver.domain.stage import CommentFeatured
from showserver.domain.wall import (
    Comment,
    CommentGone,
    CommentHeld,
    CommentHidden,
    CommentReleased,
    PostComment,
    Wall,
)
from showserver.wire.frames import Gauge
from showserver.wire.queries import CommentsFound
from tests.helpers.desk import StillIntents

ME = Person("me", "Sofie", "Gent")


def comment(number: int, author: str = "p2", region: str = "Bergen", reply_to: str = "") -> Comment:
    return Comment(f"c{number}", author, number, author, region, f"woord {number}", "", False,
                   reply_to)  # fmt: skip


class Hall:
    """A wall under Qt's own tester, and the news that reaches it."""

    def __init__(self) -> None:
        self.intents = StillIntents(View(ME, room=Room("s1")))
        self.wall = WallModel(self.intents)
        self._tester = QAbstractItemModelTester(
            self.wall, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.snapshot()

    def snapshot(self, *recent: Comment) -> None:
        self.intents.view = replace(
            self.intents.view, room=Room("s1", phase="on_air", wall=Wall(recent=recent))
        )
        self.wall.present(self.intents.view, Turn(fresh=True))

    def happens(self, *events: object) -> None:
        for event in events:
            self.intents.view = folded(self.intents.view, 1, event)
        self.wall.present(self.intents.view, Turn(news=[(1, e) for e in events]))

    def come(self, *numbers: int) -> None:
        self.happens(*(CommentReleased(comment(n)) for n in numbers))

    def ids(self) -> list[str]:
        return [row.commentId for row in self.wall.rows]

    def row(self, comment_id: str) -> object:
        return next(row for row in self.wall.rows if row.commentId == comment_id)


@pytest.fixture
def hall(qapp) -> Hall:
    return Hall()


def test_a_batch_is_one_insertion(hall, qtbot):
    inserted: list[tuple[int, int]] = []
    hall.wall.rowsInserted.connect(lambda _p, first, last: inserted.append((first, last)))
    hall.come(*range(50))
    assert inserted == [(0, 49)]
    assert hall.wall.count == 50


def test_comments_stand_in_the_order_of_the_wall(hall):
    hall.come(1, 2)
    hall.come(3)
    assert hall.ids() == ["c1", "c2", "c3"]


def test_while_paused_nothing_moves_and_newcomers_are_counted(hall):
    hall.come(1)
    hall.wall.paused = True
    hall.come(2, 3)
    assert hall.ids() == ["c1"]
    assert hall.wall.newSincePaused == 2
    hall.wall.paused = False
    assert hall.ids() == ["c1", "c2", "c3"]
    assert hall.wall.newSincePaused == 0


def test_what_left_the_wall_is_gone_also_while_paused(hall):
    hall.come(1, 2, 3)
    hall.wall.paused = True
    hall.come(4)
    hall.happens(CommentGone("c2"), CommentGone("c4"))
    assert hall.ids() == ["c1", "c3"]
    hall.wall.paused = False
    assert hall.ids() == ["c1", "c3"]


def test_the_memory_of_a_fast_wall_is_bounded(hall):
    for start in range(0, KEPT + 300, 100):
        hall.come(*range(start, start + 100))
    assert hall.wall.count == KEPT
    assert hall.ids()[-1] == f"c{KEPT + 299}"
    assert hall.wall.canOlder


def test_a_snapshot_that_continues_what_is_shown_does_not_reset(hall):
    hall.come(1, 2, 3)
    resets: list[int] = []
    hall.wall.modelReset.connect(lambda: resets.append(1))
    hall.snapshot(comment(2), comment(3), comment(4))
    assert hall.ids() == ["c2", "c3", "c4"]
    assert not resets
    hall.snapshot(comment(90))
    assert hall.ids() == ["c90"]
    assert resets


def test_own_words_wait_at_the_end_and_take_their_place(hall):
    hall.come(1)
    key = hall.wall.post("Dag!", "c1")
    command = hall.intents.wishes[-1]
    assert isinstance(command, PostComment)
    hall.intents.waiting = {key: Waiting(command, 5)}
    hall.wall.present(hall.intents.view, Turn(waiting_changed=True))
    row = hall.row(key)
    assert (row.status, row.isOwn, row.body, row.replyTo) == ("waiting", True, "Dag!", "c1")
    hall.come(2)
    assert hall.ids() == ["c1", "c2", key]
    hall.intents.waiting = {}
    hall.happens(CommentReleased(Comment(key, "me", 6, "Sofie", text="Dag!")))
    assert hall.ids() == ["c1", "c2", key]
    assert hall.row(key).status == "released"


def test_own_words_that_are_held_or_taken_down_say_so(hall):
    mine = comment(5, "me")
    hall.happens(CommentHeld(mine))
    assert hall.row("c5").status == "held"
    hall.happens(CommentHidden(mine, "Een huisadres", "Hetty"))
    assert (hall.row("c5").status, hall.row("c5").reason) == ("hidden", "Een huisadres")
    hall.happens(CommentReleased(mine))
    assert [row.status for row in hall.wall.rows] == ["released"]


def test_only_what_changed_of_a_row_is_told(hall):
    hall.come(1, 2)
    told: list[tuple[int, list[int]]] = []
    hall.wall.dataChanged.connect(lambda first, _l, roles: told.append((first.row(), roles)))
    hall.intents.view = gauged(hall.intents.view, Gauge(1, applause={"c2": 7}))
    hall.wall.present(hall.intents.view, Turn(gauged=True, counted={"c2"}))
    role = next(r for r, name in hall.wall.roleNames().items() if bytes(name.data()) == b"applause")
    assert told == [(1, [role])]
    assert hall.row("c2").applause == 7


def test_a_featured_comment_is_marked_and_found_again(hall):
    hall.come(1, 2)
    hall.happens(CommentFeatured(comment(2)))
    assert hall.row("c2").onStage
    hall.wall.filter = "featured"
    assert hall.ids() == ["c2"]
    hall.wall.filter = "everyone"
    assert hall.ids() == ["c1", "c2"]


def test_the_own_region_alone(hall):
    hall.come(1)
    hall.wall.filter = "region"
    hall.happens(CommentReleased(comment(2, region="Gent")), CommentReleased(comment(3)))
    assert hall.ids() == ["c2"]


def test_older_pages_come_before_without_doubles(hall):
    hall.snapshot(comment(50), comment(51))
    hall.wall.older()
    hall.wall.older()
    ((query, answered),) = hall.intents.questions
    assert query.comment_id == "c50"
    assert hall.wall.loadingOlder
    answered(CommentsFound((comment(48), comment(49), comment(50)), {"c48": 4}, True))
    assert hall.ids() == ["c48", "c49", "c50", "c51"]
    assert hall.row("c48").applause == 4
    hall.wall.older()
    hall.intents.questions[-1][1](CommentsFound((), {}, False))
    assert not hall.wall.canOlder


def test_a_page_that_does_not_come_can_be_asked_for_again(hall):
    hall.snapshot(comment(50))
    hall.wall.older()
    hall.intents.questions[-1][1](None)
    assert not hall.wall.loadingOlder
    assert hall.wall.canOlder


def test_searching_shows_what_was_found_and_gives_the_wall_back(hall):
    hall.come(1, 2)
    hall.wall.search(" lamp ")
    query, answered = hall.intents.questions[-1]
    assert query.text == "lamp"
    answered(CommentsFound((comment(9), comment(7))))
    assert hall.ids() == ["c7", "c9"]
    hall.come(3)
    hall.wall.search("")
    assert hall.ids() == ["c1", "c2", "c3"]
    answered(CommentsFound((comment(9),)))
    assert hall.ids() == ["c1", "c2", "c3"]


def test_characters_are_counted_as_people_count_them(hall):
    assert hall.wall.graphemes("👩‍👩‍👧‍👦 ok") == 4


def test_news_right_behind_a_snapshot_stands_once(hall):
    released = CommentReleased(comment(2))
    room = Room("s1", wall=Wall(recent=(comment(1),)))
    hall.intents.view = folded(replace(hall.intents.view, room=room), 1, released)
    hall.wall.present(hall.intents.view, Turn(fresh=True, news=[(1, released)]))
    assert hall.ids() == ["c1", "c2"]


def test_what_was_hidden_while_this_window_was_away_is_gone_with_the_snapshot(hall):
    hall.come(1, 2, 3)  # c1 was hidden meanwhile: it is older than the window, nobody tells
    hall.snapshot(comment(3), comment(4))
    assert hall.ids() == ["c3", "c4"]
    assert hall.wall.canOlder


def test_who_reads_further_back_gets_the_older_ones_anew_after_a_snapshot(hall):
    hall.come(1, 2, 3)
    hall.wall.paused = True
    hall.snapshot(comment(3), comment(4))
    ((query, answered),) = hall.intents.questions
    assert query.comment_id == "c3"
    answered(CommentsFound((comment(2),), {}, False))
    assert hall.ids() == ["c2", "c3"]


def test_a_snapshot_moves_nothing_while_paused(hall):
    hall.come(1, 2)
    hall.wall.paused = True
    hall.come(3)
    hall.snapshot(comment(1), comment(2), comment(3), comment(4))
    assert hall.ids() == ["c1", "c2"]
    assert hall.wall.newSincePaused == 2
    hall.wall.paused = False
    assert hall.ids() == ["c1", "c2", "c3", "c4"]


def test_a_long_pause_on_a_fast_wall_keeps_only_the_newest(hall):
    hall.come(1, 2)
    hall.wall.paused = True
    for start in range(10, KEPT + 310, 100):
        hall.come(*range(start, start + 100))
    assert hall.wall.newSincePaused == KEPT + 300
    hall.wall.paused = False
    assert hall.wall.count == KEPT
    assert hall.ids()[0] == "c310"
    assert hall.wall.newSincePaused == 0
    hall.wall.older()
    assert hall.intents.questions[-1][0].comment_id == "c310"


def test_what_left_the_wall_is_not_found_again(hall):
    hall.come(1, 2)
    hall.wall.search("woord")
    hall.intents.questions[-1][1](CommentsFound((comment(2), comment(1))))
    hall.happens(CommentGone("c1"))
    hall.wall.retranslate()
    assert hall.ids() == ["c2"]


def test_a_snapshot_looks_again_for_what_is_searched(hall):
    hall.come(1, 2)
    hall.wall.search("woord")
    hall.intents.questions[-1][1](CommentsFound((comment(2), comment(1))))
    hall.snapshot(comment(2))
    assert hall.ids() == ["c2"]
    assert hall.intents.questions[-1][0].text == "woord"


def test_own_words_that_came_through_without_an_answer_stand_once(hall):
    key = hall.wall.post("Dag!", "")
    hall.intents.waiting = {key: Waiting(hall.intents.wishes[-1], 5)}
    later = [comment(n) for n in range(100)]
    hall.snapshot(Comment(key, "me", 6, "Sofie", text="Dag!"), *later)
    assert hall.ids().count(key) == 1


def test_a_gauge_looks_only_at_the_rows_that_it_counts(hall, monkeypatch):
    hall.come(*range(50))
    seen: list[str] = []
    make = hall.wall._make
    monkeypatch.setattr(make, "refreshed", lambda row: seen.append(row.commentId) or row)
    hall.wall.present(hall.intents.view, Turn(gauged=True, counted={"c7"}))
    assert seen == ["c7"]
