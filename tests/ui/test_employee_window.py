"""The employee's window shows every scene without a complaint, at every size that is promised."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from showserver.domain.wall import Comment
from tests.helpers.house import view_of
from tests.helpers.words import NAMES
from tests.ui.employee import KEPT, TAKEN, employee_window, unsent, with_own_comments

SCENES = ("live", "video", "featured", "celebrate", "credits", "pause", "crowd", "lobby", "foyer",
          "goodbye", "empty")  # fmt: skip
SIZES = ((1600, 1000), (1280, 800), (1000, 700), (720, 560))


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("theme", ["paper", "stage"])
def test_every_scene_is_drawn_without_a_complaint(
    scene: str, theme: str, qtbot: QtBot, complaints: list[str]
) -> None:
    with employee_window(qtbot, scene, theme=theme):
        assert complaints == []


@pytest.mark.parametrize("size", SIZES)
def test_name_clap_button_and_composer_stay_at_every_size(
    size: tuple[int, int], qtbot: QtBot, complaints: list[str]
) -> None:
    with employee_window(qtbot, "live", size=size) as desk:
        for name in ("clapAlongButton", "composer", "reaction_clap"):
            item = desk.item(name)
            corner = item.mapToScene(item.boundingRect().bottomRight())
            assert item.isVisible(), name
            assert corner.x() <= size[0], name
            assert corner.y() <= size[1], name
        assert desk.item("clapAlongButton").height() >= 96
        qtbot.waitUntil(lambda: desk.shows("Ingrid Solheim and Mats Lindqvist"))
        assert complaints == []


def test_held_and_taken_down_comments_say_what_happens_to_them(qtbot: QtBot) -> None:
    view = with_own_comments(view_of("live", "employee", "en"))
    with employee_window(qtbot, view=view) as desk:
        for words in ("We are reading along", KEPT, "Not on the wall", TAKEN, "Priya, of the crew:",
                      "nu niet terug kan praten"):  # fmt: skip
            assert desk.shows(words), words


def test_taken_down_words_can_be_said_differently(qtbot: QtBot) -> None:
    view = with_own_comments(view_of("live", "employee", "en"))
    with employee_window(qtbot, view=view) as desk:
        buttons = [b for b in desk.all("rewriteButton") if b.isVisible()]
        buttons[0].click()
        assert desk.item("composer").property("text") == TAKEN


def test_being_away_keeps_everything_and_says_so_quietly(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        unsent(desk)
        assert desk.shows("No connection for a moment, we stay here")
        assert desk.shows("wait for the connection")
        qtbot.waitUntil(lambda: desk.shows("Ingrid Solheim and Mats Lindqvist"))


def test_what_grew_old_is_asked_about_word_for_word(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        desk.desk.link.holds(1, ["Tot straks!"], True)
        assert desk.shows("Do you still want to send it?")
        assert desk.shows("Tot straks!")
        with qtbot.waitSignal(desk.desk.link.old_wanted) as told:
            desk.item("sendOldButton").click()
        assert told.args == [True]


def test_markup_in_a_comment_stays_words(qtbot: QtBot, complaints: list[str]) -> None:
    hostile = "<img src='http://127.0.0.1:9/x.png'><b>vet</b> %1 %2"
    view = view_of("live", "employee", "en")
    comment = Comment("c-bad", "p-other", 1, "<i>%2</i>", "<u>%1</u>", hostile)
    wall = replace(view.room.wall, recent=(*view.room.wall.recent, comment))
    with employee_window(qtbot, view=replace(view, room=replace(view.room, wall=wall))) as desk:
        assert hostile in desk.texts()
        assert "<i>%2</i>" in desk.texts()
        assert complaints == []


def test_an_empty_wall_offers_a_first_line(qtbot: QtBot) -> None:
    view = view_of("lobby", "employee", "en")
    wall = replace(view.room.wall, recent=())
    with employee_window(qtbot, view=replace(view, room=replace(view.room, wall=wall))) as desk:
        assert desk.shows("Nobody said anything yet")
        assert desk.shows("Hello from Gent")


def test_the_goodbye_page_names_everybody_also_for_who_comes_late(qtbot: QtBot) -> None:
    with employee_window(qtbot, "goodbye") as desk:
        assert desk.shows("This evening was made by")
        for name in NAMES:
            assert desk.shows(name), name
