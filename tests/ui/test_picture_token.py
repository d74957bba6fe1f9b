"""A running picture keeps its address while its token is renewed; the next load takes the new."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaPlayer

import desktop.platform.glass
import desktop.viewmodels.desk  # noqa: F401  QML knows its own kinds of item by both
from desktop.viewmodels.watchdog import Watchdog
from tests.ui.conftest import Show

LIVE = "http://127.0.0.1:1/live/stream.ts"
pytestmark = pytest.mark.qt_log_ignore("Could not open media", extend=True)  # nobody is live there
PANE = f"""
import Applaus.Stage
VideoPane {{ width: 64; height: 36; muted: true; source: "{LIVE}?token=one" }}
"""


def played(pane: Any) -> set[str]:
    found: list[Any] = [one for one in pane.findChildren(QObject) if isinstance(one, QMediaPlayer)]
    return {player.source().toString() for player in found}


def test_a_renewed_token_is_for_the_next_load_only(show: Show) -> None:
    pane = show(PANE)
    assert played(pane) == {f"{LIVE}?token=one"}
    pane.setProperty("source", QUrl(f"{LIVE}?token=two"))
    assert played(pane) == {f"{LIVE}?token=one"}
    (watchdog,) = (one for one in pane.findChildren(QObject) if isinstance(one, Watchdog))
    watchdog.reload.emit()
    assert f"{LIVE}?token=two" in played(pane)


def test_another_picture_is_loaded_at_once(show: Show) -> None:
    pane = show(PANE)
    pane.setProperty("source", QUrl("http://127.0.0.1:1/another.ts?token=one"))
    assert "http://127.0.0.1:1/another.ts?token=one" in played(pane)
