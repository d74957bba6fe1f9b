"""The host runs an evening by keys; nothing happens by accident."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from showserver.domain.moments import GiveThanks, MoveMoment, StageMoment
from showserver.domain.rundown import MoveSegment, NextSegment
from showserver.domain.shows import EndShow, OpenDoors
from showserver.domain.stage import ClearStage, FeatureComment, ShowSlate
from showserver.domain.wall import HideComment, ReleaseComment
from tests.ui.crew import crew_window


def test_t_thanks_who_is_on_the_carpet(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        desk.press(Qt.Key.Key_T)
        assert desk.kinds == [GiveThanks]


def test_enter_brings_the_next_one_on_stage(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        desk.press(Qt.Key.Key_Return)
        assert desk.kinds == [StageMoment]


def test_n_goes_to_the_next_part(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        desk.press(Qt.Key.Key_N)
        assert desk.kinds == [NextSegment]


def test_s_asks_for_a_moment_and_goes_back_to_the_picture(qtbot: QtBot) -> None:
    for seat in ("host", "producer"):
        for scene, kind in (("live", ShowSlate), ("pause", ClearStage)):
            with crew_window(qtbot, scene, seat) as desk:
                desk.press(Qt.Key.Key_S)
                assert desk.kinds == [kind]


def test_space_and_the_clicker_do_the_next_right_thing(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_PageDown):
        with crew_window(qtbot) as desk:
            desk.press(key)
            assert desk.kinds == [GiveThanks]


def test_space_takes_off_a_comment_on_screen(qtbot: QtBot) -> None:
    with crew_window(qtbot, "featured") as desk:
        desk.press(Qt.Key.Key_Space)
        assert desk.kinds == [ClearStage]


def test_letters_act_on_the_uppermost_held_comment(qtbot: QtBot) -> None:
    for key, kind in (
        (Qt.Key.Key_A, ReleaseComment),
        (Qt.Key.Key_F, FeatureComment),
        (Qt.Key.Key_H, HideComment),
    ):
        with crew_window(qtbot) as desk:
            desk.press(key)
            assert desk.kinds == [kind]


def test_letters_act_on_the_held_comment_in_focus(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        second = desk.focus("held-1")
        desk.press(Qt.Key.Key_A)
        assert [wish.comment_id for wish in desk.wishes] == [second.property("commentId")]


def test_no_letter_acts_while_somebody_types(qtbot: QtBot) -> None:
    with crew_window(qtbot, seat="producer") as desk:
        desk.focus("cueField")
        desk.type("than")
        assert desk.wishes == []
        assert desk.item("cueField").property("text") == "than"


def test_one_press_never_ends_the_evening_or_opens_the_doors(qtbot: QtBot) -> None:
    for scene in ("credits", "planning"):
        with crew_window(qtbot, scene) as desk:
            desk.press(Qt.Key.Key_Space)
            desk.press(Qt.Key.Key_PageDown)
            assert desk.wishes == []


def test_space_held_opens_the_doors(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        QTest.keyPress(desk.window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: desk.kinds == [OpenDoors])
        QTest.keyRelease(desk.window, Qt.Key.Key_Space)


def test_enter_held_on_the_button_ends_the_evening(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        desk.focus("endButton")
        QTest.keyPress(desk.window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: desk.kinds == [EndShow])
        QTest.keyRelease(desk.window, Qt.Key.Key_Return)


def test_enter_on_a_button_presses_it_and_nothing_else(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        desk.focus("nextPartButton")
        desk.press(Qt.Key.Key_Return)
        assert desk.kinds == [NextSegment]


def test_alt_and_arrows_move_a_moment_and_a_part(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        desk.focus("queueRow-1")
        QTest.keyClick(desk.window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        desk.focus("segment-3")
        QTest.keyClick(desk.window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert desk.kinds == [MoveMoment, MoveSegment]


def test_a_slip_is_taken_back_by_control_z(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        desk.press(Qt.Key.Key_N)
        assert desk.item("takeBackLine").property("open")
        QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert len(desk.wishes) == 2
        assert not desk.item("takeBackLine").property("open")


def test_a_question_mark_shows_all_keys(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        desk.type("?")
        assert desk.item("shortcutsSheet").property("visible")
        desk.press(Qt.Key.Key_T)
        assert desk.kinds == [GiveThanks]


def test_what_stands_below_the_keys_is_reached_in_a_low_window(qtbot: QtBot) -> None:
    with crew_window(qtbot, seat="producer", size=(1280, 800)) as desk:
        desk.press(Qt.Key.Key_Question)
        qtbot.waitUntil(lambda: desk.item("shortcutsSheet").property("opened"))
        switch = desk.focus("languageSwitch")
        foot = switch.boundingRect().bottomRight()
        qtbot.waitUntil(lambda: switch.mapToScene(foot).y() <= 800)
        for _ in range(20):
            desk.press(Qt.Key.Key_Up)
        qtbot.waitUntil(lambda: switch.mapToScene(foot).y() > 800)
