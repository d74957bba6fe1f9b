"""A show watched again: wall, stage and moments as of then, late words, a picture with a token."""

from typing import Any

import pytest
from msgspec.structs import replace

from desktop.session.intents import Waiting
from desktop.session.turn import Settled, Turn
from desktop.viewmodels import spoken
from desktop.viewmodels.desk import Desk
from desktop.viewmodels.replay import ReplayFace
from desktop.viewmodels.replay_picture import AGAIN_MS
from showserver.domain.moments import CheerMoment
from showserver.domain.shows import SendReactions
from showserver.domain.stage import ClearStage
from showserver.domain.stream import Recording, RecordingMade
from showserver.domain.wall import AddComment, ApplaudComment, DeleteComment
from showserver.wire.queries import MediaToken, MediaTokenWanted
from tests.helpers.desk import StillIntents, still_desk
from tests.helpers.house import SHOW, view_of
from tests.helpers.replays import BEGAN, HERE_S, LASTS_MS, LATE, MadeUpReplay, rewatch

MINUTE = 60_000


class Sofa:
    """Somebody who watches the evening again, and what was asked for it."""

    def __init__(self, **made_up: Any) -> None:
        self.desk: Desk = still_desk(view_of("goodbye", "employee", "en"))
        self.intents: StillIntents = self.desk._still
        self.made_up = MadeUpReplay(**made_up)
        rewatch(self.desk, self.made_up)

    @property
    def face(self) -> ReplayFace:
        return self.desk.replay_face

    @property
    def reel(self) -> Any:
        return self.face.reel

    @property
    def then(self) -> Any:
        return self.face.desk

    @property
    def bodies(self) -> list[str]:
        return [row.body for row in self.face.wall.rows]

    def at(self, second: float) -> None:
        self.reel.seek(second * 1000)

    def give_token(self, token: str, lasts_ms: int = 10 * MINUTE) -> None:
        answered = [a for q, a in self.intents.questions if isinstance(q, MediaTokenWanted)][-1]
        answered(MediaToken(token, self.intents.time + lasts_ms))

    def again(self) -> None:
        """Let the lines come once more."""
        replay = self.made_up.replay(self.intents.view)
        self.face.came(replay)
        while self.face._readying.isActive():
            self.face._ready()


@pytest.fixture(autouse=True)
def in_english() -> None:
    spoken.use_language("en")


@pytest.fixture
def sofa(qapp) -> Sofa:
    return Sofa()


def test_the_shows_that_are_over_are_listed_the_newest_first(sofa):
    assert [row.showId for row in sofa.face.finished.rows] == [SHOW, "show-0"]


def test_the_wall_holds_what_was_said_until_then(sofa):
    until = len(sofa.bodies)
    sofa.at(HERE_S - 60)
    assert 0 < len(sofa.bodies) < until
    sofa.at(HERE_S)
    assert len(sofa.bodies) == until
    sofa.at(0)
    assert sofa.bodies == []


def test_a_comment_that_was_added_later_stands_at_its_time_of_the_show(sofa):
    assert LATE[1] in sofa.bodies
    row = sofa.face.wall.rows[sofa.bodies.index(LATE[1])]
    assert row.addedAtMs == BEGAN + 86_400_000
    assert sofa.face.timeOf(row.postedAtMs) == "24:12"
    sofa.at(HERE_S - 10)
    assert LATE[1] not in sofa.bodies


def test_comments_that_were_on_screen_are_known(sofa):
    shown = [row for row in sofa.face.wall.rows if row.commentId in sofa.face.featured]
    assert len(shown) == 1


def test_the_stage_stands_as_it_did(sofa):
    assert sofa.then.stage.momentFirstNames == "Ingrid and Mats"
    assert sofa.face.moments.rows[sofa.face.moment].timeText == "21:50"
    sofa.at(1480)
    assert (sofa.then.stage.shows, sofa.face.moment) == ("video", -1)
    sofa.at(1610)
    assert sofa.face.moments.rows[sofa.face.moment].firstNames == "Tuur and Noor"


def test_chapters_cover_the_evening(sofa):
    rows = sofa.face.chapters.rows
    assert [row.timeText for row in rows] == ["0:00", "6:00", "14:00", "30:00", "44:00", "54:00"]
    assert [row.endMs for row in rows] == [*(r.beginMs for r in rows[1:]), LASTS_MS]
    assert rows[sofa.face.chapter].beginMs == 14 * MINUTE
    assert sofa.face.placeOf(15 * MINUTE) == f"15:00, {rows[2].title}"


def test_reactions_of_then_rise_as_the_picture_runs(sofa):
    before = sofa.then.reactions.total
    sofa.reel.drive(True)
    sofa.reel.told((HERE_S + 2.5) * 1000)
    assert sofa.then.reactions.total > before


def test_captions_of_then_are_shown(sofa):
    assert sofa.then.captions.available


def test_most_viewers_are_told(sofa):
    assert sofa.face.mostViewers == 1284


def test_a_wall_that_is_left_alone_keeps_its_rows(sofa):
    sofa.face.along = False
    before = sofa.bodies
    sofa.at(0)
    assert sofa.bodies == before
    sofa.face.along = True
    assert sofa.bodies == []


def test_a_late_comment_goes_to_its_show_at_the_time_of_the_picture(sofa):
    sofa.face.wall.post("Klap!", "")
    wish = sofa.intents.wishes[-1]
    assert isinstance(wish, AddComment)
    assert (wish.show_id, wish.at, wish.text) == (SHOW, BEGAN + HERE_S * 1000, "Klap!")


def test_a_late_comment_on_its_way_stands_on_the_wall(sofa):
    wish = AddComment(ref=1, key="k9", show_id=SHOW, at=BEGAN + 1_000_000, text="Toen al!")
    other = replace(wish, key="k8", show_id="show-0")
    sofa.intents.waiting = {"k9": Waiting(wish, 1), "k8": Waiting(other, 1)}
    sofa.desk.present(Turn(waiting_changed=True))
    assert [(r.body, r.status) for r in sofa.face.wall.rows if r.status != "released"] == [
        ("Toen al!", "waiting")
    ]


def test_a_late_comment_that_was_taken_has_the_lines_fetched_anew(sofa, qtbot):
    wish = AddComment(ref=1, key="k9", show_id=SHOW, at=BEGAN, text="Klap!")
    with qtbot.waitSignal(sofa.face.wanted) as wanted:
        sofa.desk.present(Turn(settled=[Settled(wish)]))
    assert wanted.args == [SHOW]
    sofa.again()
    assert sofa.reel.positionMs == HERE_S * 1000


def test_a_clap_counts_at_once_and_is_given_late(sofa):
    assert (sofa.face.cheers, sofa.face.lateCheers) == (1102, 14)
    sofa.face.clap()
    wish = sofa.intents.wishes[-1]
    assert isinstance(wish, CheerMoment)
    assert (wish.moment_id, wish.show_id) == ("m-0", SHOW)
    assert (sofa.face.cheers, sofa.then.stage.cheered) == (1103, True)
    sofa.made_up.cheers += 1
    sofa.again()
    assert sofa.face.cheers == 1103


def test_applause_and_taking_back_reach_the_show_of_then(sofa):
    sofa.face.wall.applaud("c-3")
    sofa.face.wall.remove("c-4")
    assert [(type(w), w.show_id) for w in sofa.intents.wishes[-2:]] == [
        (ApplaudComment, SHOW),
        (DeleteComment, SHOW),
    ]
    assert next(row for row in sofa.face.wall.rows if row.commentId == "c-3").applauded


def test_what_only_makes_sense_live_is_not_sent(sofa):
    sofa.then.reactions.send("clap")
    sofa.then.stage.clear()
    assert not any(isinstance(w, (SendReactions, ClearStage)) for w in sofa.intents.wishes)


def test_older_comments_are_paged_from_the_lines(qapp):
    sofa = Sofa(comments=400)
    assert sofa.face.wall.canOlder
    while sofa.face.wall.canOlder:
        before = len(sofa.bodies)
        sofa.face.wall.older()
        assert len(sofa.bodies) in (before + 50, 401)
    assert len(sofa.bodies) == 401


def test_the_recording_is_loaded_with_a_token(sofa):
    assert sofa.face.picture == ""
    sofa.give_token("one")
    assert sofa.face.picture.endswith(f"/recordings/{SHOW}.mp4?token=one")
    assert sofa.face.pictureState == "there"


def test_a_newer_token_is_taken_only_when_the_old_one_is_over(sofa):
    sofa.give_token("one")
    sofa.intents.time += 9 * MINUTE + 1000
    sofa.face._picture.look()
    sofa.give_token("two")
    sofa.at(20)
    assert sofa.face.picture.endswith("one")
    sofa.intents.time += MINUTE
    sofa.at(30)
    assert sofa.face.picture.endswith("two")


def test_a_picture_that_is_lost_comes_back_or_leaves_the_wall_to_run_alone(sofa):
    sofa.give_token("one")
    for _ in AGAIN_MS:
        sofa.face.pictureLost()
        assert sofa.face.pictureState == "away"
    sofa.face.pictureCame()
    assert sofa.face.pictureState == "there"
    for _ in range(len(AGAIN_MS) + 1):
        sofa.face.pictureLost()
    assert (sofa.face.pictureState, sofa.face.picture) == ("gone", "")
    assert not sofa.reel.driven
    sofa.face.retry()
    assert sofa.face.pictureState == "there"


def test_without_a_recording_the_wall_runs_along_by_itself(qapp, qtbot):
    sofa = Sofa(recorded=False, streamed=False)
    assert (sofa.face.pictureState, sofa.reel.driven) == ("none", False)
    sofa.reel.playing = True
    qtbot.waitUntil(lambda: sofa.reel.positionMs > HERE_S * 1000 + 150, timeout=5000)
    sofa.face.close()


def test_a_recording_that_is_being_made_takes_its_place(qapp, qtbot):
    sofa = Sofa(recorded=False)
    sofa.intents.time = BEGAN + LASTS_MS + MINUTE
    assert sofa.face.pictureState == "making"
    made = RecordingMade(Recording("/recordings/x.mp4", BEGAN, LASTS_MS))
    with qtbot.waitSignal(sofa.face.wanted):
        sofa.desk.present(Turn(news=[(1, made)]))
    sofa.made_up = MadeUpReplay()
    sofa.again()
    assert sofa.face.pictureState == "there"
    assert sofa.reel.positionMs == HERE_S * 1000


def test_a_show_without_a_word_says_so(qapp):
    assert Sofa(comments=0).face.silent


def test_what_cannot_be_fetched_is_said_and_tried_again(qapp, qtbot):
    desk = still_desk(view_of("goodbye", "employee", "en"))
    face = desk.replay_face
    face.open(SHOW)
    face.failed("away")
    assert face.state == "failed"
    assert "link" in face.errorText
    with qtbot.waitSignal(face.wanted):
        face.retry()
    face.failed("away")
    with qtbot.waitSignal(face.wanted):
        face._again.timeout.emit()
    face.failed("gone")
    assert face.errorText == "This evening cannot be watched any more."


def test_a_failed_second_fetch_leaves_what_is_shown(sofa):
    sofa.face.failed("away")
    assert sofa.face.state == "ready"


def test_an_evening_is_taken_up_where_it_was_left(sofa, qtbot):
    with qtbot.waitSignal(sofa.face.left):
        sofa.face.close()
    assert (sofa.face.showId, sofa.face.state) == ("", "")
    sofa.face.openFirst()
    sofa.again()
    assert sofa.reel.positionMs == HERE_S * 1000


def test_lines_of_another_show_are_not_shown(sofa):
    sofa.face.close()
    sofa.again()
    assert sofa.face.state == ""
