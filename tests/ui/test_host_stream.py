"""What the crew sees of the stream, and does with it: before the show, on air and afterwards."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from desktop.session.view import View
from showserver.wire.frames import StreamHealth
from showserver.wire.queries import StreamKeyWanted
from tests.helpers.house import view_of
from tests.ui.crew import CrewDesk, crew_window
from tests.ui.employee import employee_window
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


def test_who_sends_a_stream_of_his_own_is_asked_for_no_address(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        assert not desk.item("videoAddressField").isVisible()
    with crew_window(qtbot, view=planning(StreamHealth(rtmp_port=1935))) as desk:
        assert desk.item("videoAddressField").isVisible()


@pytest.mark.parametrize("size", [(1280, 800), (1600, 1000), (1920, 1080)])
def test_the_picture_and_what_is_wrong_stand_still_while_the_rest_scrolls(
    size: tuple[int, int], qtbot: QtBot
) -> None:
    with crew_window(qtbot, "planning", size=size) as desk:
        page, pin = desk.item("planningPage"), desk.focus("pinField")
        qtbot.waitUntil(lambda: _is_inside(page, pin))
        assert desk.item("hearingVerdict").isVisible()
        assert page.height() > 150


def _is_inside(page: QQuickItem, item: QQuickItem) -> bool:
    top = item.mapToItem(page, QPointF(0, 0)).y()
    return 0 <= top <= page.height() - item.height()


def test_a_server_that_lets_no_publisher_in_says_so(qtbot: QtBot) -> None:
    with crew_window(qtbot, view=planning(StreamHealth())) as desk:
        assert desk.shows("OBS cannot send to this server yet. The administrator turns that on")
        assert not desk.item("copyServerButton").isVisible()


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_where_an_address_is_typed_nothing_is_said_of_obs(qtbot: QtBot) -> None:
    with crew_window(qtbot, view=planning(None, "http://127.0.0.1:1/live.ts")) as desk:
        assert not desk.item("copyStreamKeyButton").isVisible()


def test_another_key_is_made_in_two_steps(qtbot: QtBot) -> None:
    with crew_window(qtbot, "planning") as desk:
        click(desk, "renewStreamKeyButton")
        assert desk.shows("Before the next time OBS must be given the new key")
        click(desk, "keepKeyButton")
        assert renewals(desk) == []
        desk.focus("renewStreamKeyButton").click()
        desk.press(Qt.Key.Key_Escape)
        assert not desk.item("confirmRenewButton").isVisible()
        click(desk, "renewStreamKeyButton")
        click(desk, "confirmRenewButton")
        assert renewals(desk) == [True]
        assert not desk.item("confirmRenewButton").isVisible()


def renewals(desk: CrewDesk) -> list[bool]:
    asked = [query for query, _ in desk.desk._still.questions]
    return [query.renew for query in asked if isinstance(query, StreamKeyWanted) and query.renew]


@pytest.mark.parametrize("seat", ["host", "producer"])
def test_m_switches_the_sound_off_and_on(seat: str, qtbot: QtBot) -> None:
    for scene, muted in (("steady", True), ("muted", False)):
        with crew_window(qtbot, scene, seat) as desk:
            desk.press(Qt.Key.Key_M)
            click(desk, "soundOffButton")
            assert [wish.muted for wish in desk.wishes] == [muted, muted]
    with crew_window(qtbot, "live", seat) as desk:
        desk.press(Qt.Key.Key_M)
        assert desk.wishes == []
        assert not desk.item("soundOffButton").isVisible()


@pytest.mark.parametrize("seat", ["host", "producer"])
@pytest.mark.parametrize("size", [(1280, 800), (1600, 1000)])
def test_who_is_not_heard_cannot_miss_it(
    seat: str, size: tuple[int, int], qtbot: QtBot, complaints: list[str]
) -> None:
    with crew_window(qtbot, "muted", seat, size) as desk:
        assert desk.shows("Sound off: nobody hears you")
        assert desk.item("pictureFact").property("text") == "Sound is off"
        assert desk.item("pictureFact").isVisible()
        assert complaints == []


@pytest.mark.parametrize("seat", ["host", "producer"])
def test_a_finding_moves_nothing_that_the_host_reaches_for(seat: str, qtbot: QtBot) -> None:
    names = {"host": ("nextPartButton", "nextActionButton"), "producer": ("slateButton",)}[seat]
    places = []
    for scene in ("steady", "trouble", "full"):
        with crew_window(qtbot, scene, seat) as desk:
            places.append([desk.item(name).mapToScene(QPointF(0, 0)) for name in names])
            assert desk.item("findingNote").isVisible() == (scene != "steady")
    assert places[0] == places[1] == places[2]


@pytest.mark.parametrize("seat", ["host", "producer"])
def test_the_fact_and_v_tell_how_picture_and_sound_do(seat: str, qtbot: QtBot) -> None:
    with crew_window(qtbot, "trouble", seat) as desk:
        desk.press(Qt.Key.Key_V)
        qtbot.waitUntil(lambda: desk.item("streamSheet").property("opened"))
        assert desk.shows("In OBS, under Output, set the keyframe interval")
        told = ("1920 × 1080", "25 frames a second", "6.2\N{NO-BREAK SPACE}Mbit", "Sound good",
                "It is being recorded. Room to record 14 hours")  # fmt: skip
        for words in told:
            assert desk.shows(words)
        desk.press(Qt.Key.Key_N)  # it stops no key
        assert len(desk.wishes) == 1
        desk.press(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not desk.item("streamSheet").property("opened"))
        desk.focus("pictureFact").click()
        qtbot.waitUntil(lambda: desk.item("streamSheet").property("opened"))


def test_after_the_show_the_film_comes_on(qtbot: QtBot) -> None:
    with crew_window(qtbot, "making") as desk:
        assert desk.shows("The recording is being made, 42 %")
    with crew_window(qtbot, "kept") as desk:
        assert desk.shows("The recording is ready")
    with crew_window(qtbot, "goodbye") as desk:
        assert not desk.shows("recording")


def test_employees_are_told_quietly_that_the_sound_is_off(qtbot: QtBot) -> None:
    with employee_window(qtbot, "muted") as desk:
        notice = desk.item("soundOffNotice")
        assert notice.property("muted") == desk.item("videoPane").property("steady")
