"""The desk over a made-up evening: every face, every list, both languages."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from desktop.session.turn import Refusal, Settled, Turn
from desktop.viewmodels import spoken
from desktop.viewmodels.desk import Desk
from desktop.viewmodels.prefs import Prefs, Settings
from desktop.viewmodels.show import reactions_of
from showserver.domain.moments import (
    GiveThanks,
    MomentGone,
    MomentMoved,
    MoveMoment,
    OfferMoment,
    StageMoment,
    WithdrawThanks,
)
from showserver.domain.rundown import MoveSegment, NextSegment, SegmentMoved, SegmentRemoved
from showserver.domain.shows import SendReactions
from showserver.domain.stage import ClearStage
from tests.helpers.desk import StillIntents, StillStore, fold, still_desk
from tests.helpers.house import NOW, view_of

SCENES = ("live", "celebrate", "featured", "credits", "pause", "crowd", "lobby", "planning",
          "goodbye", "empty", "video")  # fmt: skip
ROLES = ("crew", "employee", "screen")


@pytest.fixture(autouse=True)
def english(qapp) -> None:
    spoken.use_language("en")


def desk_of(scene: str = "live", role: str = "crew", language: str = "en") -> Desk:
    return still_desk(view_of(scene, role, language))


def wishes(desk: Desk) -> list:
    intents: StillIntents = desk._still
    return intents.wishes


def properties(face: QObject) -> dict[str, object]:
    meta = face.metaObject()
    names = [meta.property(i).name() for i in range(meta.propertyCount())]
    return {n: getattr(face, n) for n in names if n != "objectName"}


def lists_of(face: QObject) -> list[QAbstractItemModel]:
    found = [v for v in properties(face).values() if isinstance(v, QAbstractItemModel)]
    inner = [v for v in properties(face).values()
             if isinstance(v, QObject) and not isinstance(v, QAbstractItemModel)]  # fmt: skip
    return [*found, *(model for part in inner for model in lists_of(part))]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("scene", SCENES)
def test_every_property_of_every_face_can_be_read(scene, role):
    desk = desk_of(scene, role)
    for face in properties(desk).values():
        if isinstance(face, QObject):
            assert properties(face)


@pytest.mark.parametrize("role", ROLES)
def test_every_list_keeps_its_promises_to_qt(role):
    desk = desk_of("live", role)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    lists = lists_of(desk)
    testers = [QAbstractItemModelTester(model, fatal) for model in lists]
    assert len(lists) >= 14
    fold(desk, MomentMoved("m-4", "m-1"), MomentGone("m-2"), SegmentMoved("s-5", "s-3"),
         SegmentRemoved("s-4"))  # fmt: skip
    desk.present(Turn(fresh=True, gauged=True))
    desk.retranslate()
    assert all(model.roleNames() for model in lists)
    del testers


def test_a_week_less_some_minutes_is_seven_days():
    planned = view_of("planning", "employee", "en")
    starts_at = NOW + 7 * 24 * 3_600_000 - 8 * 60_000
    plan = replace(planned.room.plan, starts_at=starts_at)
    desk = still_desk(replace(planned, room=replace(planned.room, plan=plan)))
    assert desk.clock.untilStartText.startswith("7 ")


def test_the_clock_of_the_show_is_written_as_people_read_it():
    clock = desk_of().clock
    assert (clock.elapsedText, clock.segmentLeftText) == ("24:18", "06:12")
    assert clock.aheadText == "Right on plan."
    assert not clock.segmentOver


def test_names_are_joined_in_the_language_that_is_on():
    desk = desk_of()
    assert desk.stage.momentNames == "Ingrid Solheim and Mats Lindqvist"
    spoken.use_language("nl")
    desk.retranslate()
    assert desk.stage.momentFirstNames == "Ingrid en Mats"


def test_times_are_written_in_the_language_that_is_on():
    desk = desk_of()
    english = [row.timeText for row in (*desk.held.rows, *desk.hidden.rows)]
    spoken.use_language("nl")
    desk.retranslate()
    dutch = [row.timeText for row in (*desk.held.rows, *desk.hidden.rows)]
    assert english
    assert dutch == [time.replace(":", ".") for time in english] != english


def test_one_key_thanks_whoever_is_on_the_carpet_and_it_can_be_taken_back():
    desk = desk_of()
    assert desk.nextAction == "thank"
    desk.doNext()
    thanks = wishes(desk)[-1]
    assert isinstance(thanks, GiveThanks)
    assert desk.undoText == "Thanked"
    assert desk.undoUntilMs > 0
    desk.undo()
    assert isinstance(wishes(desk)[-1], WithdrawThanks)
    assert wishes(desk)[-1].thanks_id == thanks.key
    assert desk.undoText == ""
    desk.undo()
    assert len(wishes(desk)) == 2


def test_thanks_taken_back_are_given_again_while_they_are_on_the_carpet():
    desk = desk_of("celebrate")
    desk.moments.unthank(desk.stage.thanksId)
    assert desk.undoText == "Thanks taken back"
    desk.undo()
    assert isinstance(wishes(desk)[-1], GiveThanks)
    assert wishes(desk)[-1].moment_id == desk.stage.momentId


def test_an_act_that_was_refused_is_not_taken_back():
    desk = desk_of()
    desk.doNext()
    settled = Settled(wishes(desk)[-1], Refusal("already_moved_on", "moment_id"))
    refused = QSignalSpy(desk.link.refused)
    desk.present(Turn(settled=[settled]))
    assert desk.undoText == ""
    assert refused.at(0)[0] == "already_moved_on"


@pytest.mark.parametrize(
    ("scene", "wish"),
    [("celebrate", StageMoment), ("featured", ClearStage), ("video", StageMoment)],
)
def test_one_key_does_the_next_right_thing(scene, wish):
    desk = desk_of(scene)
    desk.doNext()
    assert isinstance(wishes(desk)[-1], wish)


def test_one_key_never_opens_the_doors_nor_ends_the_evening():
    for scene in ("planning", "credits"):
        desk = desk_of(scene)
        desk.doNext()
        assert not wishes(desk)
    assert desk_of("goodbye").nextAction == "none"


def test_what_the_host_does_names_what_the_host_believes():
    desk = desk_of()
    desk.rundown.next()
    assert wishes(desk)[-1] == NextSegment(ref=1, key="k-0", current="s-2")
    desk.moments.stage("m-2")
    assert wishes(desk)[-1].current == "m-0"


@pytest.mark.parametrize(
    ("source", "target", "before"), [(0, 2, "m-4"), (3, 0, "m-1"), (0, 3, ""), (1, 2, "m-4")]
)
def test_a_moment_moves_to_where_it_was_dropped(source, target, before):
    desk = desk_of()
    desk.moments.move(source, target)
    wish = wishes(desk)[-1]
    assert isinstance(wish, MoveMoment)
    assert wish.before == before
    fold(desk, MomentMoved(wish.moment_id, wish.before))
    assert desk.moments.queue.rows[target].momentId == wish.moment_id


def test_a_drop_where_it_was_asks_for_nothing():
    desk = desk_of()
    desk.moments.move(1, 1)
    desk.moments.move(9, 1)
    desk.rundown.move(2, 2)
    assert not wishes(desk)


def test_a_part_moves_to_where_it_was_dropped():
    desk = desk_of()
    desk.rundown.move(5, 3)
    wish = wishes(desk)[-1]
    assert isinstance(wish, MoveSegment)
    fold(desk, SegmentMoved(wish.segment_id, wish.before))
    assert [r.segmentId for r in desk.rundown.rows][3] == "s-5"


def test_a_moment_is_offered_with_the_people_it_concerns():
    desk = desk_of(role="employee")
    key = desk.moments.offer("Licht!", [{"name": "Ingrid", "personId": "p9"}, {"name": "Mats"}],
                             "Gent", "", "")  # fmt: skip
    wish = wishes(desk)[-1]
    assert isinstance(wish, OfferMoment)
    assert wish.key == key
    assert [(c.name, c.person_id) for c in wish.colleagues] == [("Ingrid", "p9"), ("Mats", "")]


def test_claps_are_collected_and_sent_at_most_twice_a_second(qtbot):
    desk = desk_of(role="employee")
    rose = QSignalSpy(desk.reactions.rose)
    for _ in range(30):
        desk.reactions.send("clap")
    desk.reactions.send("boo")
    assert rose.count() == 30
    sent = [w for w in wishes(desk) if isinstance(w, SendReactions)]
    assert [w.counts for w in sent] == [{"clap": 1}]
    qtbot.waitUntil(lambda: len(wishes(desk)) == 2, timeout=2000)
    assert wishes(desk)[-1].counts == {"clap": 29}


def test_people_are_found_once_the_typing_pauses(qtbot):
    desk = desk_of(role="employee")
    for text in ("i", "in", "ing"):
        desk.people.find(text)
    with qtbot.waitSignal(desk.people.found, timeout=2000):
        pass
    assert len(desk._still.questions) == 1
    assert [p["name"] for p in desk.people.results] == ["Ingrid Solheim"]
    desk.people.find("")
    assert desk.people.results == []


def test_a_picture_is_shown_only_where_there_is_one():
    desk = desk_of()
    assert desk.mediaUrl("", "thumb") == ""
    assert desk.mediaUrl("art:portraits/marit.png", "thumb").startswith("file:")


def test_the_office_screen_draws_a_code_and_a_thinned_wall():
    kiosk = desk_of(role="screen").kiosk
    assert kiosk.thinned.count == 3
    assert kiosk.joinUrl.endswith("/join/LAMP14")
    rows = kiosk.qr(kiosk.joinUrl)
    assert len({len(row) for row in rows}) == 1
    assert set("".join(rows)) == {"0", "1"}
    assert kiosk.qr("") == []


def test_an_office_screen_takes_off_what_was_hidden_while_it_was_away():
    desk = desk_of(role="screen")
    intents: StillIntents = desk._still
    shown = [row.commentId for row in desk.kiosk.thinned.rows]
    room = intents.view.room
    recent = tuple(c for c in room.wall.recent if c.comment_id != shown[0])
    intents.view = replace(intents.view, room=replace(room, wall=replace(room.wall, recent=recent)))
    desk.present(Turn(fresh=True))
    assert shown[0] not in [row.commentId for row in desk.kiosk.thinned.rows]


def test_an_office_screen_says_kept_moments_in_the_language_of_now():
    desk = desk_of("celebrate", "screen")
    before = [row.names for row in desk.kiosk.momentsKept.rows]
    assert any(" and " in names for names in before)
    spoken.use_language("nl")
    desk.retranslate()
    assert any(" en " in row.names for row in desk.kiosk.momentsKept.rows)


def test_an_office_screen_lets_out_by_its_own_proof_without_network(qapp):
    intents = StillIntents(view_of("live", "screen", "en"))
    desk = Desk(intents, Prefs(StillStore(), "en"), lambda n, s: n, lambda pin: pin == "1234")
    unlocked = QSignalSpy(desk.kiosk.unlocked)
    desk.kiosk.unlock("1234")
    desk.kiosk.unlock("9")
    assert [unlocked.at(i)[0] for i in range(2)] == [True, False]


def test_settings_are_kept_and_hold_at_once(qapp):
    store = StillStore(Settings("nl"))
    prefs = Prefs(store, "en")
    assert prefs.language == "nl"
    switched = QSignalSpy(prefs.languageChanged)
    prefs.language = "en"
    prefs.language = "fr"
    prefs.theme = "stage"
    prefs.theme = "pink"
    prefs.volume = 7.0
    prefs.muted = True
    prefs.reducedMotion = True
    assert store.settings == Settings("en", "stage", True, 1.0, True)
    assert switched.count() == 1
    assert prefs.mode == "stage"
    assert Prefs(StillStore(), "fr").language == "en"
    assert Prefs(StillStore(Settings(theme="paper")), "en", "stage").mode == "stage"


def test_only_reactions_that_exist_are_planned():
    assert reactions_of(["wow", "boo", "clap"]) == ("clap", "wow")
