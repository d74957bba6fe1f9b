"""What the planning desk says of the stream that OBS sends."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.session.view import View
from showserver.wire.frames import StreamHealth
from tests.helpers.house import view_of
from tests.ui.crew import crew_window
from tests.ui.test_host_desks import click


def planning(stream: StreamHealth | None, typed: str = "") -> View:
    view = view_of("planning", "crew", "en")
    plan = replace(view.room.plan, video_url=typed)
    return replace(view, stream=stream, room=replace(view.room, plan=plan))


def test_address_and_key_are_copied_and_the_key_is_never_shown(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        click(desk, "copyServerButton")
        assert QGuiApplication.clipboard().text() == "rtmp://applaus.lantaarn.example/live"
        click(desk, "copyStreamKeyButton")
        assert QGuiApplication.clipboard().text() == desk.desk.stream.key
        assert desk.shows("•••• •••• 7Q4K")
        assert not desk.shows(desk.desk.stream.key)


def test_what_is_wrong_with_the_stream_stands_below_with_what_to_change(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        assert desk.shows("Who comes in sees nothing for 8 seconds first")
        assert desk.shows("In OBS, under Output, set the keyframe interval to 2 seconds.")


def test_a_low_window_gives_the_room_of_the_address_to_what_is_wrong(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning", size=(1280, 800)) as desk:
        assert not desk.item("videoAddressField").isVisible()
    view = planning(StreamHealth(rtmp_port=1935))
    with crew_window(qtbot, view=view, size=(1280, 800)) as desk:
        assert desk.item("videoAddressField").isVisible()


def test_a_server_that_lets_no_publisher_in_says_so(qtbot: QtBot) -> None:
    with crew_window(qtbot, view=planning(StreamHealth())) as desk:
        assert desk.shows("OBS cannot send to this server: it was started without --rtmp-port.")
        assert not desk.item("copyServerButton").isVisible()


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_where_an_address_is_typed_nothing_is_said_of_obs(qtbot: QtBot) -> None:
    with crew_window(qtbot, view=planning(None, "http://127.0.0.1:1/live.ts")) as desk:
        assert not desk.item("copyStreamKeyButton").isVisible()
