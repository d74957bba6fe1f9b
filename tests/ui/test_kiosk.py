"""The office screen: what it shows when, what it keeps, and the one way out."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.desk import Desk
from desktop.viewmodels.prefs import Settings
from showserver.domain.screens import ReportScreen
from showserver.domain.stage import Stage
from showserver.domain.wall import CommentGone
from showserver.wire.queries import Unlocked, UnlockScreen
from tests.helpers.desk import fold, still_desk
from tests.helpers.house import NOW, view_of
from tests.helpers.words import NAMES
from tests.ui.employee import texts_in
from tests.ui.windows import opened

PIN = (Qt.Key.Key_4, Qt.Key.Key_8, Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_Return)
LANDSCAPE, PORTRAIT = (960, 540), (540, 960)


class Screen:
    """One office screen."""

    def __init__(self, window: QQuickWindow, desk: Desk) -> None:
        self.window = window
        self.desk: Any = desk  # its Qt properties have no types of their own
        self.intents: Any = self.desk._still

    @property
    def scene(self) -> str:
        return str(self.window.property("scene"))

    @property
    def texts(self) -> list[str]:
        return texts_in(self.window)

    def reads(self, words: str) -> bool:
        return any(words in text for text in self.texts)

    def item(self, name: str) -> Any:
        found = self.window.findChild(QObject, name)
        assert found is not None, name
        return found

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window, key)

    def ask_for_the_way_out(self) -> None:
        chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.window, Qt.Key.Key_Q, chord)

    def answer_pin(self, right: bool) -> None:
        query, answered = self.intents.questions[-1]
        assert query == UnlockScreen(ref=query.ref, pin="4815")
        answered(Unlocked(right))


@contextmanager
def kiosk(
    qtbot: QtBot,
    scene: str = "live",
    size: tuple[int, int] = LANDSCAPE,
    language: str = "en",
    *,
    view: View | None = None,
    now: int = NOW,
) -> Iterator[Screen]:
    """Open the screen over a scene; it is gone, engine first, when the test is over."""
    spoken.use_language(language)
    settings = Settings(language, "stage", reduced_motion=True)
    desk = still_desk(view or view_of(scene, "screen", language), settings, now)
    with opened(qtbot, "kiosk", desk, size) as window:
        try:
            yield Screen(window, desk)
        finally:
            window.setProperty("released", True)


@pytest.mark.parametrize(
    ("scene", "shown"),
    [
        ("live", "live"),
        ("featured", "live"),
        ("pause", "live"),
        ("celebrate", "celebrate"),
        ("credits", "credits"),
        ("lobby", "slate"),
        ("goodbye", "credits"),
        ("planning", "idle"),
        ("empty", "idle"),
    ],
)
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_each_part_of_an_evening_has_its_scene(
    qtbot: QtBot, scene: str, shown: str, size: tuple[int, int]
) -> None:
    with kiosk(qtbot, scene, size) as screen:
        assert screen.scene == shown


def test_who_passes_by_after_the_evening_reads_the_names(qtbot: QtBot) -> None:
    with kiosk(qtbot, "goodbye") as screen:
        assert screen.reads("Good night. This evening was made by")
        assert screen.reads(NAMES[0])


def test_an_evening_without_names_ends_with_a_good_night(qtbot: QtBot) -> None:
    view = view_of("goodbye", "screen", "en")
    view = replace(view, room=replace(view.room, stage=Stage("goodbye")))
    with kiosk(qtbot, view=view) as screen:
        assert screen.scene == "slate"
        assert screen.reads("Good night")


@pytest.mark.parametrize(("hours", "scene"), [(1, "idle"), (20, "night")])
def test_at_night_only_an_evening_that_begins_soon_is_announced(
    qtbot: QtBot, hours: int, scene: str
) -> None:
    late = datetime.fromtimestamp(NOW / 1000).replace(hour=23, minute=30)
    now = int(late.timestamp() * 1000)
    view = view_of("planning", "screen", "en")
    plan = replace(view.room.plan, starts_at=now + hours * 3_600_000)
    with kiosk(qtbot, view=replace(view, room=replace(view.room, plan=plan)), now=now) as screen:
        assert screen.scene == scene


def test_the_live_scene_names_who_is_on_the_carpet_and_what_comes_next(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        for words in ("Ingrid and Mats, Bergen", "Lantern Contest final", "LAMP 14", "538"):
            assert screen.reads(words), words


def test_comments_that_come_together_can_all_be_read(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        for row in screen.desk.kiosk.thinned.rows:
            qtbot.waitUntil(lambda body=row.body: screen.reads(body))


def test_comments_bear_first_names_only(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        qtbot.waitUntil(lambda: "Daan" in screen.texts)
        assert not screen.reads("Verhulst")


def test_nothing_is_written_too_small_to_read_from_afar(qtbot: QtBot) -> None:
    for scene in ("live", "featured", "celebrate", "credits", "lobby", "planning", "pause"):
        with kiosk(qtbot, scene) as screen:
            scale = LANDSCAPE[0] / 1920
            assert min(letter_sizes(screen.window)) >= int(36 * scale), scene


def test_a_featured_comment_lies_over_the_picture_and_not_on_the_wall_too(qtbot: QtBot) -> None:
    with kiosk(qtbot, "featured") as screen:
        words = screen.desk.stage.commentBody
        assert screen.texts.count(words) == 1


def test_a_comment_that_is_taken_away_leaves_at_once(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        gone = screen.desk.kiosk.thinned.rows[-1]
        fold(screen.desk, CommentGone(gone.commentId))
        assert not screen.reads(gone.body)


def test_the_celebration_says_who_by_name_and_how_many_stand(qtbot: QtBot) -> None:
    with kiosk(qtbot, "celebrate") as screen:
        for words in ("Ingrid Solheim", "Mats Lindqvist", "Marit thanks"):
            assert screen.reads(words), words


def test_without_network_it_stays_and_says_so_kindly(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        comments = list(screen.desk.kiosk.thinned.rows)
        screen.desk.link_face.stands("away")
        screen.desk.kiosk_face.stands(False, NOW)
        assert screen.reads("we stay here")
        assert list(screen.desk.kiosk.thinned.rows) == comments
        assert screen.reads("Ingrid and Mats, Bergen")


def test_after_twenty_seconds_without_network_the_kept_moments_take_the_runner(
    qtbot: QtBot,
) -> None:
    with kiosk(qtbot, "video") as screen:
        runner = screen.item("kioskRunner")
        assert not runner.property("unrolled")
        screen.desk.link_face.stands("away")
        screen.desk.kiosk_face.stands(False, NOW - 21_000)
        assert runner.property("unrolled")
        assert runner.property("names") != ""


def test_trying_to_come_back_does_not_start_the_twenty_seconds_anew(qtbot: QtBot) -> None:
    with kiosk(qtbot, "video") as screen:
        screen.desk.link_face.stands("away")
        screen.desk.kiosk_face.stands(False, NOW - 21_000)
        screen.desk.kiosk_face.stands(False, NOW)
        assert screen.item("kioskRunner").property("unrolled")


@pytest.mark.parametrize("hours", [0, 8, 16])
def test_a_screen_that_never_met_the_house_shows_the_curtain_and_says_so(
    qtbot: QtBot, hours: int
) -> None:
    with kiosk(qtbot, view=View()) as screen:
        screen.desk._still.time = NOW + hours * 3_600_000
        screen.desk.link_face.stands("away")
        screen.desk.kiosk_face.stands(False, NOW)
        screen.desk.clock_face.tick()
        assert screen.scene == "idle"
        assert screen.reads("we stay here")
        assert screen.reads(screen.desk.clock.timeText)


def test_a_full_screen_does_not_close(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        screen.window.showFullScreen()
        screen.window.close()
        assert screen.window.isVisible()


def test_the_chord_and_the_right_pin_let_the_screen_go(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        screen.window.showFullScreen()
        screen.ask_for_the_way_out()
        screen.press(*PIN)
        screen.answer_pin(True)
        assert not screen.window.isVisible()


def test_a_wrong_pin_is_told_and_keeps_the_screen(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        screen.window.showFullScreen()
        screen.ask_for_the_way_out()
        screen.press(*PIN)
        screen.answer_pin(False)
        assert screen.window.isVisible()
        assert screen.reads("That is not the PIN.")


def test_a_screen_without_a_pin_says_where_to_set_one(qtbot: QtBot) -> None:
    view = replace(view_of("live", "screen", "en"), pin_proof="")
    with kiosk(qtbot, view=view) as screen:
        screen.ask_for_the_way_out()
        assert screen.reads("No PIN is set yet. Set one in the console, under Screens.")


def test_digits_without_the_chord_do_nothing(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        screen.press(*PIN)
        assert screen.intents.questions == []


def test_after_five_wrong_pins_the_pad_rests(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        screen.ask_for_the_way_out()
        for _ in range(5):
            screen.press(*PIN)
            screen.answer_pin(False)
        screen.press(*PIN)
        assert len(screen.intents.questions) == 5
        assert screen.reads("Wait half a minute")


def test_the_crew_is_told_which_scene_stands(qtbot: QtBot) -> None:
    with kiosk(qtbot) as screen:
        view = screen.intents.view
        stage = view_of("celebrate", "screen", "en").room.stage
        screen.intents.view = replace(view, room=replace(view.room, stage=stage))
        screen.desk.stage.present(screen.intents.view, None)
        told = [wish for wish in screen.intents.wishes if isinstance(wish, ReportScreen)]
        assert told[-1].shows == "celebrate"


def test_the_scene_reaches_beyond_the_glass_wherever_it_drifts(qtbot: QtBot) -> None:
    with kiosk(qtbot, "planning") as screen:
        bleed = screen.window.property("bleed")
        stage = screen.window.contentItem().childItems()[0]
        assert stage.x() == stage.y() == -bleed
        assert stage.width() == LANDSCAPE[0] + 2 * bleed


def letter_sizes(window: QQuickWindow) -> list[int]:
    """The sizes of all letters that can be seen, in pixels."""
    return list(_letter_sizes(window.contentItem()))


def _letter_sizes(item: QQuickItem) -> Iterator[int]:
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.inherits("QQuickText") and item.property("text"):
        words = str(item.property("text"))
        if len(words) > 1:  # the initial in a small round face is a picture
            yield item.property("font").pixelSize()
    for child in item.childItems():
        yield from _letter_sizes(child)
