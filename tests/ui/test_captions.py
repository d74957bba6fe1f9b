"""Captions over the picture of every surface, and the key, button and menu that switch them."""

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.viewmodels.prefs import Settings
from showserver.domain.captions import Caption, CaptionSaid
from tests.helpers.desk import fold, still_desk
from tests.helpers.house import NOW, view_of, with_captions
from tests.helpers.words import CAPTION
from tests.ui.crew import crew_window
from tests.ui.employee import EmployeeDesk, employee_window, texts_in
from tests.ui.test_host_desks import click
from tests.ui.windows import opened

SAID = {"nl": "Wat was er zo grappig aan die ladder, en", "en": "What was so funny about that"}


def captioned(scene: str = "live", *languages: str) -> Any:
    return with_captions(view_of(scene, "employee", "en"), *(languages or ("en",)))


def plate_of(desk: EmployeeDesk) -> QRectF:
    words = desk.item("captionWords")
    plate = words.parentItem()
    return QRectF(plate.mapRectToScene(plate.boundingRect()))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_c_brings_captions_and_takes_them_away(
    language: str, qtbot: QtBot, complaints: list[str]
) -> None:
    with employee_window(qtbot, view=captioned("live", language), language=language) as desk:
        assert not desk.shows(SAID[language])
        desk.press(Qt.Key.Key_C)
        assert desk.shows(SAID[language])
        desk.press(Qt.Key.Key_C)
        assert not desk.shows(SAID[language])
        assert complaints == []


def test_a_c_that_is_typed_is_a_letter(qtbot: QtBot) -> None:
    with employee_window(qtbot, view=captioned()) as desk:
        desk.focus("composer")
        desk.type("cc")
        assert desk.item("composer").property("text") == "cc"
        assert not desk.desk.captions.on


def test_the_button_is_there_while_somebody_writes_along(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        assert not desk.item("captionsButton").isVisible()
        desk.press(Qt.Key.Key_C)
        assert not desk.desk.captions.on
        fold(desk.desk, CaptionSaid(Caption("t-1", NOW, 2000, "en", "Good evening")))
        button = desk.focus("captionsButton")
        assert (button.isVisible(), button.property("text")) == (True, "Captions on")
        desk.press(Qt.Key.Key_Space)
        assert desk.shows("Good evening")
        assert button.property("text") == "Captions off"


def test_two_languages_make_a_menu_of_them(qtbot: QtBot) -> None:
    with employee_window(qtbot, view=captioned("live", "nl", "en")) as desk:
        desk.focus("captionsButton")
        desk.press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: bool(desk.item("captionsMenu").property("opened")))
        assert [row["text"] for row in rows_of(desk)] == ["Nederlands", "English", "Captions off"]
        desk.press(Qt.Key.Key_Down)
        desk.press(Qt.Key.Key_Return)
        assert desk.shows(SAID["nl"])
        assert [row.get("iconName") for row in rows_of(desk)] == ["check", "", None]
        desk.item("captionsMenu").chosen.emit("")
        assert not desk.desk.captions.on


def rows_of(desk: EmployeeDesk) -> list[dict[str, Any]]:
    rows = desk.item("captionsMenu").property("rows")
    found: list[dict[str, Any]] = rows.toVariant() if hasattr(rows, "toVariant") else rows
    return found


@pytest.mark.parametrize("scene", ["live", "video", "featured", "celebrate", "credits", "pause"])
@pytest.mark.parametrize("size", [(1600, 1000), (1280, 800), (720, 560)])
def test_captions_stay_inside_the_picture_and_off_what_stands_at_its_foot(
    scene: str, size: tuple[int, int], qtbot: QtBot
) -> None:
    with employee_window(qtbot, view=captioned(scene), size=size) as desk:
        desk.desk.captions.on = True
        desk.window.grabWindow()
        pane, plate = desk.item("videoPane"), plate_of(desk)
        assert QRectF(pane.mapRectToScene(pane.boundingRect())).contains(plate)
        for name in ("captionsButton", "muteButton"):
            button = desk.item(name)
            assert not plate.intersects(button.mapRectToScene(button.boundingRect())), name


def test_long_words_are_drawn_smaller_and_never_cut(qtbot: QtBot) -> None:
    view = captioned("video")
    wide = (Caption("t-1", NOW, 6000, "", "W" * 42),)
    view = replace(view, room=replace(view.room, captions=wide))
    with employee_window(qtbot, view=view, size=(720, 560)) as desk:
        desk.desk.captions.on = True
        desk.window.grabWindow()
        assert desk.item("captionWords").property("scale") < 1
        assert plate_of(desk).width() <= desk.item("videoPane").width()


@pytest.mark.parametrize(("settings", "shown"), [
    (Settings("en", muted=True), True),
    (Settings("en"), False),
    (Settings("en", captions=True), True),
])  # fmt: skip
@pytest.mark.parametrize("scene", ["live", "celebrate", "credits"])
def test_a_silent_office_screen_shows_them_in_every_scene(
    settings: Settings, shown: bool, scene: str, qtbot: QtBot, complaints: list[str]
) -> None:
    view = with_captions(view_of(scene, "screen", "en"), "en")
    desk = still_desk(view, settings)
    with opened(qtbot, "kiosk", desk, (960, 540)) as window:
        assert any(SAID["en"] in text for text in texts_in(window)) is shown
        window.setProperty("released", True)
    assert complaints == []


def test_the_crew_reads_along_on_the_programme_above_the_cue(qtbot: QtBot) -> None:
    view = with_captions(view_of("live", "crew", "nl"), "nl")
    with crew_window(qtbot, view=view, language="nl") as desk:
        assert desk.shows(SAID["nl"])
        assert "\n".join(desk.desk.captions.lines).replace("\n", " ") == CAPTION[0]


def test_address_and_token_are_copied_and_the_token_is_never_shown(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        token = desk.desk.captioner.token
        click(desk, "captionerButton")
        menu = desk.item("captionerMenu")
        qtbot.waitUntil(lambda: bool(menu.property("opened")))
        menu.chosen.emit("address")
        assert QGuiApplication.clipboard().text() == "http://applaus.lantaarn.example/captions"
        menu.chosen.emit("token")
        assert QGuiApplication.clipboard().text() == token
        assert desk.shows("•••• •••• 2x9F")
        assert not desk.shows(token)
        menu.chosen.emit("renew")
        assert desk._intents.questions[-1][0].renew
