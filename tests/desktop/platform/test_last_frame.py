"""The last picture of the show survives the night, a full disk and a torn file."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.platform.last_frame import WIDEST, LastFrame
from desktop.viewmodels.kiosk import KioskFace
from tests.helpers.desk import StillIntents
from tests.helpers.house import view_of


@pytest.fixture
def face(qtbot: QtBot) -> Any:
    intents = StillIntents(view_of("live", "screen", "en"))
    return KioskFace(intents, lambda pin: pin == "4815")


def picture(width: int) -> QImage:
    image = QImage(width, width * 9 // 16, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_a_picture_that_is_kept_is_shown_at_the_next_start(face: Any, tmp_path: Path) -> None:
    path = tmp_path / "last.jpg"
    keeper = LastFrame(face, path)
    face.frameTaken.emit(picture(1920))
    keeper.show()
    assert QUrl(face.keptFrame).toLocalFile() == str(path)
    assert QImage(str(path)).width() == WIDEST


def test_a_torn_picture_is_thrown_away(face: Any, tmp_path: Path) -> None:
    path = tmp_path / "last.jpg"
    path.write_bytes(b"no picture at all")
    LastFrame(face, path).show()
    assert face.keptFrame == ""
    assert not path.exists()


def test_where_nothing_can_be_written_the_old_picture_stays(face: Any, tmp_path: Path) -> None:
    keeper = LastFrame(face, tmp_path / "missing" / "last.jpg")
    keeper.keep(picture(640))
    keeper.show()
    assert face.keptFrame == ""


def test_without_network_the_pin_is_proved_by_what_is_kept(face: Any, qtbot: QtBot) -> None:
    face.stands(False, 1)
    for pin, right in (("4815", True), ("1234", False)):
        with qtbot.waitSignal(face.unlocked) as answered:
            face.unlock(pin)
        assert answered.args == [right]
