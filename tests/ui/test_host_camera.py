"""The own camera in the crew's window: opened, chosen, started and stopped by one key."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.capture import choices
from desktop.capture.choices import TEST, Choice
from desktop.session.view import View
from showserver.wire.frames import StreamHealth
from tests.helpers.house import view_of
from tests.ui.crew import CrewDesk, crew_window
from tests.ui.test_host_desks import HOSTILE

OUT_OF_REACH = "http://127.0.0.1:1"
HELD_MS = 3000  # more than the hold takes, also where frames come late


def seen(scene: str = "planning", *, publishing: bool = False) -> View:
    view = view_of(scene, "crew", "en")
    stream = StreamHealth(publishing=publishing, rtmp_port=1935)
    return replace(view, stream=stream, media_url=OUT_OF_REACH)


@contextmanager
def console(qtbot: QtBot, view: View, seat: str = "host") -> Iterator[CrewDesk]:
    """The crew's window; its camera is off when the test is over."""
    with crew_window(qtbot, view=view, seat=seat) as desk:
        try:
            yield desk
        finally:
            desk.desk.camera.leave()


def press_ctrl_l(desk: CrewDesk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def with_test_card(desk: CrewDesk) -> None:
    """Open the sheet and put the test card before the camera."""
    press_ctrl_l(desk)
    desk.qtbot.waitUntil(lambda: desk.item("cameraSheet").property("opened"))
    desk.desk.camera.pictureId = desk.desk.camera.soundId = TEST
    desk.qtbot.waitUntil(lambda: desk.desk.camera.canStart)


@pytest.mark.parametrize(("scene", "seat"), [("planning", "host"), ("live", "host"),
                                             ("live", "producer")])  # fmt: skip
def test_ctrl_l_opens_the_camera_and_escape_switches_it_off(
    qtbot: QtBot, scene: str, seat: str
) -> None:
    with console(qtbot, seen(scene), seat) as desk:
        assert not desk.desk.camera.isOpen, "nobody asked: the camera's light stays off"
        with_test_card(desk)
        desk.press(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not desk.desk.camera.isOpen)
        assert not desk.desk.camera.hasPicture


def test_ctrl_l_held_starts_the_camera_and_held_again_stops_it(qtbot: QtBot) -> None:
    with console(qtbot, seen()) as desk:
        with_test_card(desk)
        camera, control = desk.desk.camera, Qt.KeyboardModifier.ControlModifier
        for wanted in (True, False):
            QTest.keyPress(desk.window, Qt.Key.Key_L, control)
            qtbot.waitUntil(lambda wanted=wanted: camera.isOn is wanted, timeout=HELD_MS)
            QTest.keyRelease(desk.window, Qt.Key.Key_L, control)
        assert camera.state == "off"


def test_space_on_a_list_opens_it_and_leaves_the_show_alone(qtbot: QtBot) -> None:
    with console(qtbot, seen("live")) as desk:
        with_test_card(desk)
        before = len(desk.wishes)
        desk.item("cameraPictureChoice").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        desk.press(Qt.Key.Key_Space)
        combo = desk.window.activeFocusItem()
        qtbot.waitUntil(lambda: combo.property("down"))
        desk.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not combo.property("down"))
        assert len(desk.wishes) == before


def test_a_short_press_starts_nothing(qtbot: QtBot) -> None:
    with console(qtbot, seen()) as desk:
        with_test_card(desk)
        press_ctrl_l(desk)
        qtbot.waitUntil(lambda: desk.item("startCameraButton").property("progress") == 0)
        assert not desk.desk.camera.isOn


def test_while_obs_is_live_the_camera_cannot_be_started_and_says_why(qtbot: QtBot) -> None:
    with console(qtbot, seen(publishing=True)) as desk:
        press_ctrl_l(desk)
        desk.desk.camera.pictureId = TEST
        qtbot.waitUntil(lambda: desk.desk.camera.hasPicture)
        assert not desk.item("startCameraButton").isEnabled()
        assert desk.shows("Somebody is live already, from OBS perhaps. Stop that first.")


def test_the_meter_says_whether_the_sound_is_good(qtbot: QtBot) -> None:
    with console(qtbot, seen()) as desk:
        with_test_card(desk)
        qtbot.waitUntil(lambda: desk.item("cameraLevelText").property("text") == "Sound good")
        desk.desk.camera.soundId = "none"
        qtbot.waitUntil(lambda: desk.item("cameraLevelText").property("text") == "No sound")


def test_a_trouble_stands_in_the_sheet_with_what_to_do(qtbot: QtBot) -> None:
    with console(qtbot, seen()) as desk:
        press_ctrl_l(desk)
        desk.desk.camera.pictureId = "camera:unplugged"
        qtbot.waitUntil(lambda: desk.shows("What you chose is not there"))
        assert desk.shows("Plug the camera in, or choose another picture.")


def test_names_of_windows_and_devices_are_plain_text(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choices, "windows", lambda: [Choice("window:x", HOSTILE)])
    with console(qtbot, seen()) as desk:
        press_ctrl_l(desk)
        desk.desk.camera.pictureId = "window:x"
        qtbot.waitUntil(lambda: desk.item("cameraPictureChoice").property("text").endswith(HOSTILE))
        desk.window.grabWindow()
