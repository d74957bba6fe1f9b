"""The badge tells how late the picture is; who is far behind comes back to live by one key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.viewmodels.picture import PictureFace
from tests.ui.employee import EmployeeDesk, employee_window


class Late:
    """How late every picture of the test is, in ms."""

    ms = -1


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> Late:
    delay = Late()
    monkeypatch.setattr(PictureFace, "delay_ms", property(lambda _: delay.ms))
    return delay


@pytest.fixture
def desk(qtbot: QtBot, late: Late) -> Iterator[EmployeeDesk]:
    with employee_window(qtbot) as window:
        yield window


def look(desk: EmployeeDesk, late: Late, ms: int) -> None:
    late.ms = ms
    desk.desk.picture_face._look()


def test_an_unknown_delay_is_not_told(desk: EmployeeDesk, late: Late) -> None:
    look(desk, late, -1)
    assert "LIVE" in desk.texts()
    assert not any(text.endswith(" s") for text in desk.texts())


def test_a_picture_in_time_says_its_second_calmly(desk: EmployeeDesk, late: Late) -> None:
    for ms in (940, 1_400, 1_600, 1_500):
        look(desk, late, ms)
        assert "1 s" in desk.texts()
    assert not desk.item("backToLiveButton").isVisible()
    look(desk, late, 1_800)
    assert "2 s" in desk.texts()


def test_who_is_far_behind_comes_back_by_one_key(
    desk: EmployeeDesk, late: Late, qtbot: QtBot
) -> None:
    look(desk, late, 6_200)
    assert desk.shows("6 second")
    desk.focus("backToLiveButton")
    with qtbot.waitSignal(desk.desk.picture_face.jumpWanted):
        desk.press(Qt.Key.Key_Space)
    look(desk, late, 4_700)
    assert desk.item("backToLiveButton").isVisible()  # no to and fro at five seconds
    look(desk, late, 900)
    assert not desk.item("backToLiveButton").isVisible()


def test_the_way_back_fits_into_the_smallest_window(qtbot: QtBot, late: Late) -> None:
    with employee_window(qtbot, size=(720, 560)) as desk:
        look(desk, late, 12_000)
        button = desk.item("backToLiveButton")
        assert button.mapToScene(button.boundingRect().bottomRight()).x() <= 720
