"""An evening watched again in the employee's window: by keyboard, in every state and size."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from showserver.domain.moments import CheerMoment
from showserver.domain.wall import AddComment, ApplaudComment
from tests.helpers.house import SHOW
from tests.helpers.replays import BEGAN, HERE_S, LASTS_MS, LATE, MadeUpReplay, rewatch
from tests.ui.employee import EmployeeDesk, employee_window

Key = Qt.Key
HERE = HERE_S * 1000


@contextmanager
def sofa(
    qtbot: QtBot, size: tuple[int, int] = (1280, 800), language: str = "en", **made_up: Any
) -> Iterator[EmployeeDesk]:
    """The window with the evening open at 24:18."""
    with employee_window(qtbot, "goodbye", language, size) as desk:
        rewatch(desk.desk, MadeUpReplay(language, **made_up))
        desk.window.setProperty("room", "replay")
        qtbot.waitUntil(lambda: bool(desk.all("replayScene")))
        desk.window.grabWindow()
        yield desk


def reel(desk: EmployeeDesk) -> Any:
    return desk.desk.replay.reel


def test_the_header_leads_to_the_evenings_that_are_over(qtbot: QtBot) -> None:
    with employee_window(qtbot, "lobby") as desk:
        assert desk.item("rooms").property("rooms") == ["Live", "Foyer", "Watch again"]
        desk.item("rooms").chosen.emit(2)
        qtbot.waitUntil(lambda: desk.desk.replay.showId == "show-0")


def test_the_goodbye_leads_to_the_evening_itself(qtbot: QtBot) -> None:
    with employee_window(qtbot, "goodbye") as desk:
        desk.focus("watchAgainButton")
        desk.press(Key.Key_Space)
        assert desk.desk.replay.showId == SHOW
        assert desk.item("rooms").property("currentIndex") == 1


def test_the_lobby_leads_to_them(qtbot: QtBot) -> None:
    with employee_window(qtbot, "lobby") as desk:
        desk.item("lobbyReplayButton").clicked.emit()
        assert desk.window.property("page") == "replay"


def test_several_evenings_are_chosen_from_by_keyboard(qtbot: QtBot) -> None:
    with employee_window(qtbot, "goodbye") as desk:
        desk.window.setProperty("room", "replay")
        qtbot.waitUntil(lambda: len(desk.all("evening")) == 2)
        desk.all("evening")[1].forceActiveFocus()
        desk.press(Key.Key_Return)
        assert desk.desk.replay.showId == "show-0"
        assert desk.shows("The evening is being fetched")
        desk.desk.replay_face.failed("away")
        assert desk.shows("The link is away.")
        desk.focus("replayRetry")
        with qtbot.waitSignal(desk.desk.replay.wanted):
            desk.press(Key.Key_Space)


def test_letters_and_arrows_steer_as_players_do(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        for key, moved in ((Key.Key_J, -10_000), (Key.Key_L, 0), (Key.Key_Left, -10_000),
                           (Key.Key_Right, 0)):  # fmt: skip
            desk.press(key)
            assert reel(desk).positionMs == HERE + moved
        desk.press(Key.Key_Space)
        assert reel(desk).playing
        desk.press(Key.Key_K)
        assert not reel(desk).playing


def test_letters_are_letters_while_somebody_writes(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        composer = desk.focus("composer")
        desk.type("jkl")
        desk.press(Key.Key_Left)
        assert composer.property("text") == "jkl"
        assert reel(desk).positionMs == HERE
        desk.press(Key.Key_Return)
        wish = desk.wishes[-1]
        assert isinstance(wish, AddComment)
        assert (wish.text, wish.show_id, wish.at) == ("jkl", SHOW, BEGAN + HERE)


def test_the_seek_bar_goes_by_ten_seconds_and_by_chapter(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        desk.focus("seekBar")
        desk.press(Key.Key_Right)
        assert reel(desk).positionMs == HERE + 10_000
        desk.press(Key.Key_PageDown)
        assert reel(desk).positionMs == 1_800_000
        desk.press(Key.Key_PageUp)
        assert reel(desk).positionMs == 840_000
        desk.press(Key.Key_End)
        assert reel(desk).positionMs == LASTS_MS
        desk.press(Key.Key_Home)
        assert reel(desk).positionMs == 0


def test_moments_of_pride_are_jumped_to_by_keyboard(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        desk.focus("replayJumps")
        desk.press(Key.Key_Right)
        desk.press(Key.Key_Return)
        assert reel(desk).positionText == "26:40"
        assert desk.item("replayNames").property("text") == "Tuur Peeters and Noor Jacobs"


def test_one_claps_all_the_same_once(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        assert desk.shows("1,102 colleague(s) applauded, 14 of them later")
        desk.focus("clapLateButton")
        desk.press(Key.Key_Space)
        assert isinstance(desk.wishes[-1], CheerMoment)
        assert desk.shows("1,103 colleague(s) applauded")
        assert not desk.item("clapLateButton").property("enabled")


def test_the_wall_says_where_the_picture_is_and_what_was_special(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        for words in ("the picture is here, 24:18", "Was on screen", "Added later, ", LATE[1],
                      "Add something at 24:18", "24:12"):  # fmt: skip
            qtbot.waitUntil(lambda words=words: desk.shows(words))


def test_reading_alone_leaves_the_wall_where_it_is(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        wall = desk.focus("replayWall")
        desk.press(Key.Key_Up)
        assert not desk.desk.replay.along
        assert not desk.item("alongToggle").property("checked")
        assert desk.shows("Back to the picture, 24:18")
        desk.press(Key.Key_Up)
        desk.press(Key.Key_A)
        assert isinstance(desk.wishes[-1], ApplaudComment)
        desk.press(Key.Key_Return)
        assert reel(desk).positionMs < HERE
        desk.press(Key.Key_End)
        assert desk.desk.replay.along
        assert wall.property("count") == desk.desk.replay.wall.count


def test_the_toggle_lets_the_wall_go_and_calls_it_back(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        desk.focus("alongToggle")
        desk.press(Key.Key_Space)
        assert not desk.desk.replay.along
        desk.press(Key.Key_Space)
        assert desk.desk.replay.along


def test_the_speed_is_chosen_from_a_menu(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        desk.focus("speedButton")
        desk.press(Key.Key_Space)
        qtbot.waitUntil(lambda: desk.item("speedMenu").property("opened"))
        desk.press(Key.Key_Down)
        desk.press(Key.Key_Down)
        desk.press(Key.Key_Return)
        assert reel(desk).speed == 1.25


def test_full_screen_is_left_with_escape_and_keeps_its_keys(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        desk.press(Key.Key_F)
        assert desk.window.property("full")
        qtbot.waitUntil(lambda: desk.item("replayCard").property("activeFocus"))
        desk.press(Key.Key_L)
        assert reel(desk).positionMs == HERE + 10_000
        desk.press(Key.Key_Escape)
        assert not desk.window.property("full")


def test_a_narrow_window_keeps_the_comments_in_a_sheet(qtbot: QtBot) -> None:
    with sofa(qtbot, (720, 560)) as desk:
        assert not desk.all("replayVoices")
        desk.focus("replayCommentLine")
        desk.press(Key.Key_Space)
        qtbot.waitUntil(lambda: desk.item("replaySheet").property("opened"))
        assert desk.item("replayWall").property("activeFocus")
        desk.press(Key.Key_Escape)
        qtbot.waitUntil(lambda: not desk.item("replaySheet").property("opened"))


@pytest.mark.parametrize(
    ("made_up", "words"),
    [
        ({"recorded": False, "streamed": False}, "No recording was kept of this evening."),
        ({"comments": 0}, "Nobody wrote anything that evening."),
        ({"comments": 200}, LATE[1]),
    ],
)
def test_each_state_is_said(qtbot: QtBot, made_up: dict[str, Any], words: str) -> None:
    with sofa(qtbot, **made_up) as desk:
        qtbot.waitUntil(lambda: desk.shows(words))


def test_other_evenings_are_one_press_away(qtbot: QtBot) -> None:
    with sofa(qtbot) as desk:
        desk.focus("otherEvenings")
        desk.press(Key.Key_Space)
        qtbot.waitUntil(lambda: len(desk.all("evening")) == 2)
