"""The local socket by which a test drives a window."""

from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from desktop.platform.stage_door import StageDoor


def test_a_mere_name_is_a_socket_in_the_folder_of_now(qapp, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    door = StageDoor("window.door")
    assert (tmp_path / "window.door").is_socket()
    door.close()


def test_closing_the_door_shows_its_visitors_out(qtbot, tmp_path: Path):
    door = StageDoor(str(tmp_path / "window.door"))
    visitor = QLocalSocket()
    visitor.connectToServer(str(tmp_path / "window.door"))
    visitor.write(b'{"count": "anything"}\n')
    with qtbot.waitSignal(visitor.readyRead):
        pass
    assert b"no window is open yet" in visitor.readAll().data()
    with qtbot.waitSignal(visitor.disconnected):
        door.close()


def test_a_path_that_cannot_be_listened_at_is_told(qapp, tmp_path: Path):
    with pytest.raises(OSError, match="cannot listen at"):
        StageDoor(str(tmp_path / "nowhere" / "window.door"))
