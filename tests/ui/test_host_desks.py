"""What host and producer do with the pointer and by typing, and what every scene shows."""

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from showserver.domain.cues import CueSeen, NodCue, SendCue
from showserver.domain.kinds import Command
from showserver.domain.moments import AcceptMoment, DeclineMoment, GiveThanks, WithdrawThanks
from showserver.domain.rundown import AddSegment, EditSegment
from showserver.domain.screens import SetScreenPin
from showserver.domain.shows import ChooseShow, CopyShow, EditShow, ShowChosen
from showserver.domain.stage import ClearStage, FeatureComment, ShowSlate
from showserver.domain.wall import HideComment, SetSlowMode, SetWallMode
from tests.helpers.desk import fold
from tests.helpers.house import view_of
from tests.ui.crew import CrewDesk, crew_window

HOSTILE = "<img src=http://127.0.0.1:1/x> <b>R&D</b> %1"


def click(desk: CrewDesk, name: str) -> None:
    """Press an item in its middle, where it stands when all is laid out."""
    desk.window.grabWindow()
    item = desk.item(name)
    middle = item.mapToScene(item.boundingRect().center()).toPoint()
    QTest.mouseClick(desk.window, Qt.MouseButton.LeftButton, pos=middle)


def only(desk: CrewDesk, kind: type[Command]) -> Any:
    """The one thing that was asked for, of this kind."""
    assert desk.kinds == [kind]
    return desk.wishes[0]


@pytest.mark.parametrize("size", [(1280, 800), (1440, 900), (1920, 1080)])
@pytest.mark.parametrize("seat", ["host", "producer"])
@pytest.mark.parametrize(
    "scene",
    ["live", "featured", "celebrate", "credits", "pause", "crowd", "lobby", "planning", "empty",
     "goodbye"],
)  # fmt: skip
def test_every_scene_is_drawn_in_silence(
    scene: str, seat: str, size: tuple[int, int], qtbot: QtBot, complaints: list[str]
) -> None:
    with crew_window(qtbot, scene, seat, size, language="nl" if size[0] == 1280 else "en") as desk:
        assert desk.texts()
    assert complaints == []


def test_the_lamp_button_thanks(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        click(desk, "thankButton")
        assert only(desk, GiveThanks)


def test_a_click_does_not_leave_the_keyboard_on_the_button(qtbot: QtBot) -> None:
    with crew_window(qtbot, "featured") as desk:
        click(desk, "nextPartButton")
        desk.press(Qt.Key.Key_Space)
        assert len(set(desk.kinds)) == 2


def test_the_host_nods_at_a_cue_and_it_goes(qtbot: QtBot) -> None:
    with crew_window(qtbot) as desk:
        click(desk, "nodButton")
        seen = only(desk, NodCue)
        fold(desk.desk, CueSeen(seen.cue_id))
        assert not desk.item("nodButton").isVisible()


def test_four_wait_in_view_and_the_rest_is_a_number(qtbot: QtBot) -> None:
    view = view_of("live", "crew", "en")
    queue = view.room.moments.queue
    more = tuple(replace(m, moment_id=f"{m.moment_id}-{n}") for n in range(3) for m in queue)
    moments = replace(view.room.moments, queue=queue + more)
    with crew_window(qtbot, view=replace(view, room=replace(view.room, moments=moments))) as desk:
        qtbot.waitUntil(lambda: desk.shows(f"and {len(queue) + len(more) - 4} more after that"))


def test_the_producer_sends_a_cue(qtbot: QtBot) -> None:
    with crew_window(qtbot, seat="producer") as desk:
        desk.focus("cueField")
        desk.type("Two minutes")
        desk.press(Qt.Key.Key_Return)
        assert only(desk, SendCue).text == "Two minutes"


def test_a_chosen_comment_goes_on_screen_by_f(qtbot: QtBot) -> None:
    with crew_window(qtbot, seat="producer") as desk:
        desk.item("producerWall").setProperty("currentIndex", 3)
        desk.press(Qt.Key.Key_F)
        assert only(desk, FeatureComment)


def test_hiding_from_the_wall_says_why(qtbot: QtBot) -> None:
    with crew_window(qtbot, seat="producer") as desk:
        desk.item("producerWall").setProperty("currentIndex", 3)
        desk.press(Qt.Key.Key_H)
        desk.type("Not about a person")
        click(desk, "sendReasonButton")
        assert only(desk, HideComment).reason == "Not about a person"


def test_the_producer_puts_the_slate_up_and_takes_it_off(qtbot: QtBot) -> None:
    for scene, kind in (("live", ShowSlate), ("pause", ClearStage)):
        with crew_window(qtbot, scene, "producer") as desk:
            click(desk, "slateButton")
            assert only(desk, kind)


def test_thanks_of_the_evening_are_taken_back_later_too(qtbot: QtBot) -> None:
    with crew_window(qtbot, "celebrate", "producer") as desk:
        desk.item("producerSections").setProperty("currentIndex", 1)
        click(desk, "unthankButton-0")
        given = view_of("celebrate", "crew", "en").room.moments.thanked
        assert only(desk, WithdrawThanks).thanks_id == given[0].thanks_id


def test_after_the_evening_only_what_comes_next_is_offered(qtbot: QtBot) -> None:
    with crew_window(qtbot, "goodbye") as desk:
        assert not desk.shows("Into the queue")
        click(desk, "copyForNextWeekButton")
        assert only(desk, CopyShow).show_id == desk.desk.show.showId
        assert desk.item("showsSheet").property("visible")


def test_the_wall_is_switched_and_slowed(qtbot: QtBot) -> None:
    with crew_window(qtbot, seat="producer") as desk:
        desk.item("wallModeSwitch").choose(2)
        click(desk, "slowModeSwitch")
        assert desk.kinds == [SetWallMode, SetSlowMode]
        assert desk.wishes[0].mode == "held"


def test_a_slash_goes_to_the_search(qtbot: QtBot) -> None:
    with crew_window(qtbot, seat="producer") as desk:
        desk.press(Qt.Key.Key_Slash)
        desk.type("ladder")
        assert desk.item("searchField").property("text") == "ladder"


def test_moments_are_accepted_and_declined_with_a_note(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        click(desk, "acceptButton")
        click(desk, "declineButton")
        desk.type("next time.")
        click(desk, "sendDeclineButton")
        assert desk.kinds == [AcceptMoment, DeclineMoment]
        assert desk.wishes[1].note.endswith("next time.")


def test_a_part_is_renamed_in_place(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        click(desk, "segment-1")
        desk.type("Hello")
        desk.press(Qt.Key.Key_Return)
        assert only(desk, EditSegment).title == "Hello"


def test_a_part_is_added(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        click(desk, "addSegmentButton")
        assert only(desk, AddSegment)


def test_the_video_address_is_saved_and_a_wrong_one_is_not(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        desk.focus("videoAddressField")
        desk.type("studio")
        desk.press(Qt.Key.Key_Return)
        assert desk.wishes == []
        desk.item("videoAddressField").setProperty("text", "http://127.0.0.1:1/live.ts")
        desk.press(Qt.Key.Key_Return)
        assert only(desk, EditShow).plan.video_url == "http://127.0.0.1:1/live.ts"


def test_a_pin_is_set_from_the_console(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        desk.focus("pinField")
        desk.type("2468")
        desk.press(Qt.Key.Key_Return)
        assert only(desk, SetScreenPin).pin == "2468"


def test_a_pin_that_was_set_before_is_known(qtbot: QtBot) -> None:
    for known, placeholder in ((False, "4 to 8 digits"), (True, "Is set")):
        view = replace(view_of("planning", "crew", "en"), pin_set=known)
        with crew_window(qtbot, view=view) as desk:
            assert desk.item("pinField").property("placeholder") == placeholder


def test_a_show_is_planned_by_its_title(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        click(desk, "showsButton")
        desk.item("showsSheet").setProperty("page", "new")
        desk.type("The spring evening")
        click(desk, "saveShowButton")
        assert desk.wishes[0].plan.title == "The spring evening"


def test_the_show_that_everybody_sees_from_now_on_is_opened(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        click(desk, "showsButton")
        opened: list[str] = []
        desk.desk.show.openWanted.connect(opened.append)
        qtbot.waitUntil(lambda: desk.item("showsSheet").property("opened"))
        button = next(b for b in desk.all("chooseShowButton") if b.isVisible())
        button.click()
        chosen = only(desk, ChooseShow).show_id
        assert opened == []
        fold(desk.desk, ShowChosen(chosen))
        assert opened == [chosen]


def test_escape_closes_the_shows_from_a_field_behind_them(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        click(desk, "showsButton")
        qtbot.waitUntil(lambda: desk.item("showsSheet").property("opened"))
        desk.focus("pinField")
        desk.press(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not desk.item("showsSheet").property("visible"))


def test_words_of_people_show_as_they_are(qtbot: QtBot, complaints: list[str]) -> None:
    view = view_of("live", "crew", "en")
    held = tuple(
        replace(h, comment=replace(h.comment, text=HOSTILE, author=HOSTILE))
        for h in view.room.wall.held
    )
    recent = tuple(replace(c, text=HOSTILE, author=HOSTILE) for c in view.room.wall.recent)
    wall = replace(view.room.wall, held=held, recent=recent)
    for seat in ("host", "producer"):
        with crew_window(
            qtbot, seat=seat, view=replace(view, room=replace(view.room, wall=wall))
        ) as desk:
            assert HOSTILE in desk.texts()
    assert complaints == []
