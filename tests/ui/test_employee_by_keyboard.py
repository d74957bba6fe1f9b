"""Everything in the employee's window is done from the keyboard alone."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from showserver.domain.moments import CheerMoment, OfferMoment
from showserver.domain.wall import DeleteComment, PostComment
from tests.helpers.house import view_of
from tests.ui.employee import EmployeeDesk, employee_window

Key = Qt.Key


def posted(desk: EmployeeDesk) -> list[tuple[str, str]]:
    return [(w.text, w.reply_to) for w in desk.wishes if isinstance(w, PostComment)]


def test_enter_sends_and_empties_the_field(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        composer = desk.focus("composer")
        desk.type("Bravo Bergen")
        desk.press(Key.Key_Return)
        assert posted(desk) == [("Bravo Bergen", "")]
        assert composer.property("text") == ""


def test_too_many_characters_are_not_sent_and_not_lost(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        composer = desk.focus("composer")
        composer.setProperty("text", "e" * 503)
        desk.press(Key.Key_Return)
        assert posted(desk) == []
        assert desk.shows("too long. Say it a little shorter.")
        assert len(composer.property("text")) == 503


def test_slow_mode_keeps_what_is_typed_meanwhile(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        composer = desk.focus("composer")
        desk.type("Nog een")
        desk.desk.link.refused.emit("slow_mode", "text", 30, 18000.0, "comment.post")
        assert desk.shows("Taking it easy")
        desk.press(Key.Key_Return)
        assert posted(desk) == []
        assert composer.property("text") == "Nog een"


def test_up_leads_from_the_empty_field_to_the_wall_and_pauses_it(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        desk.focus("composer")
        desk.press(Key.Key_Up)
        assert desk.item("wallList").property("activeFocus")
        assert not desk.desk.wall.paused
        desk.press(Key.Key_Up)
        desk.hear("n-1", "Hallo")
        desk.hear("n-2", "Hallo weer")
        assert desk.desk.wall.paused
        assert desk.desk.wall.newSincePaused == 2
        assert desk.item("backToLive").isVisible()
        desk.press(Key.Key_End)
        assert not desk.desk.wall.paused
        assert not desk.item("backToLive").isVisible()


def test_the_wall_stands_still_while_a_key_is_held(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        desk.focus("wallList")
        for key in (Key.Key_Space, Key.Key_Pause):
            QTest.keyPress(desk.window, key)
            assert desk.desk.wall.paused
            QTest.keyRelease(desk.window, key)
            assert not desk.desk.wall.paused


def test_a_comment_is_answered_from_its_menu(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        desk.focus("wallList")
        desk.press(Key.Key_Up)
        answered = desk.item("wallList").property("currentItem").property("commentId")
        desk.press(Key.Key_Return)
        qtbot.waitUntil(lambda: desk.shows("Answer"))
        menu_row = desk.window.activeFocusItem
        qtbot.waitUntil(lambda: menu_row() is not None and menu_row().property("text") == "Answer")
        desk.press(Key.Key_Return)
        qtbot.waitUntil(lambda: bool(desk.item("composer").property("activeFocus")))
        desk.type("Zeker")
        desk.press(Key.Key_Return)
        assert posted(desk) == [("Zeker", answered)]


def test_ones_own_comment_goes_only_when_it_was_not_put_back(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        desk.focus("wallList")  # the newest is one's own
        toast = desk.item("wallToast")
        desk.press(Key.Key_Delete)
        toast.close(True)
        assert [w for w in desk.wishes if isinstance(w, DeleteComment)] == []
        desk.press(Key.Key_Delete)
        toast.close(False)
        assert len([w for w in desk.wishes if isinstance(w, DeleteComment)]) == 1


def test_clapping_along_cheers_once(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        desk.focus("clapAlongButton")
        desk.press(Key.Key_Space)
        assert len([w for w in desk.wishes if isinstance(w, CheerMoment)]) == 1


def test_ones_own_moment_shows_the_count_and_no_invitation(qtbot: QtBot) -> None:
    view = view_of("live", "employee", "en")
    stage = view.room.stage
    assert stage.moment is not None
    stage = replace(stage, moment=replace(stage.moment, author_id=view.me.person_id))
    view = replace(view, room=replace(view.room, stage=stage))
    with employee_window(qtbot, view=view) as desk:
        assert not desk.item("clapAlongButton").isEnabled()
        assert desk.shows("Your moment")
        assert desk.shows("538")


def test_applause_is_not_offered_for_ones_own_comment(qtbot: QtBot) -> None:
    view = view_of("live", "employee", "en")
    mine, *_ = [c for c in view.room.wall.recent[::-1] if c.author_id == view.me.person_id]
    with employee_window(qtbot, view=replace(view, applause={})) as desk:
        assert not desk.item(f"applaud-{mine.comment_id}").isVisible()
    with employee_window(qtbot, view=replace(view, applause={mine.comment_id: 3})) as desk:
        assert desk.item(f"applaud-{mine.comment_id}").isVisible()
        assert not desk.item(f"applaud-{mine.comment_id}").isEnabled()


def test_a_moment_is_written_and_survives_escape(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        desk.focus("shareMomentButton")
        desk.press(Key.Key_Space)
        qtbot.waitUntil(lambda: desk.item("prideSheet").property("opened"))
        desk.focus("momentText")
        desk.type("De lamp brandt")
        desk.press(Key.Key_Escape)
        qtbot.waitUntil(lambda: not desk.item("prideSheet").property("visible"))
        desk.item("shareMomentButton").click()
        qtbot.waitUntil(lambda: desk.item("prideSheet").property("opened"))
        desk.item("offerButton").click()
        assert desk.shows("Who deserves the applause? One name is enough.")
        desk.focus("colleagueInput")
        desk.type("Tuur Peeters")
        desk.press(Key.Key_Return)
        desk.item("offerButton").click()
        offers = [w for w in desk.wishes if isinstance(w, OfferMoment)]
        assert [(o.text, o.colleagues[0].name) for o in offers] == [
            ("De lamp brandt", "Tuur Peeters")
        ]


def test_the_narrow_window_opens_its_voices_from_the_last_comment(qtbot: QtBot) -> None:
    with employee_window(qtbot, size=(720, 560)) as desk:
        desk.focus("lastCommentLine")
        desk.press(Key.Key_Space)
        qtbot.waitUntil(lambda: desk.item("voicesSheet").property("opened"))
        assert desk.item("wallList").property("activeFocus")
        desk.press(Key.Key_Escape)
        qtbot.waitUntil(lambda: not desk.item("voicesSheet").property("visible"))


def test_older_comments_come_in_without_a_jump(qtbot: QtBot) -> None:
    with employee_window(qtbot, "crowd") as desk:
        wall = desk.focus("wallList")
        desk.press(Key.Key_Home)
        card = wall.property("currentItem")
        before = card.mapToItem(wall, 0, 0).y()
        desk.older(40)
        desk.window.grabWindow()
        assert card.property("index") == 40
        assert abs(card.mapToItem(wall, 0, 0).y() - before) < 2


def test_the_picture_fills_the_screen_and_escape_leads_back(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        picture = desk.item("videoPane")
        desk.focus("fullScreenButton")
        desk.press(Key.Key_Space)
        qtbot.waitUntil(lambda: picture.width() == desk.window.width())
        assert desk.item("videoPane") is picture  # the same picture: it goes on playing
        desk.press(Key.Key_Escape)
        qtbot.waitUntil(lambda: picture.width() < desk.window.width())


def test_light_dark_and_calm_switch_at_once(qtbot: QtBot) -> None:
    with employee_window(qtbot) as desk:
        desk.focus("meButton")
        desk.press(Key.Key_Space)
        qtbot.waitUntil(lambda: desk.item("settings").property("opened"))
        paper = desk.window.property("color")
        desk.item("themeSwitch").chosen.emit(2)
        assert desk.desk.prefs.mode == "stage"
        assert desk.window.property("color") != paper
        desk.focus("reducedMotionToggle")
        desk.press(Key.Key_Space)
        assert not desk.desk.prefs.reducedMotion
