"""A window to put pieces of the kit into, and an ear for what Qt complains about."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMessageLogContext, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
IMPORTS = b"""
import QtQuick
import Applaus.Theme
import Applaus.Icons
import Applaus.Controls
import Applaus.Signature
"""

Show = Callable[[str], QQuickItem]


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """All warnings and errors that Qt utters during the test."""
    heard: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg:
            heard.append(words)

    before = qInstallMessageHandler(listen)
    yield heard
    qInstallMessageHandler(before)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QQuickView]:
    """An empty window with the kit within reach."""
    window = QQuickView()
    window.engine().addImportPath(str(ROOT / "ui"))
    window.resize(800, 600)
    window.show()
    yield window
    window.close()


@pytest.fixture
def show(view: QQuickView, qtbot: QtBot) -> Iterator[Show]:
    """Puts one QML item into the window and waits until it has been drawn once."""
    kept: list[object] = []

    def put(source: str) -> QQuickItem:
        component = QQmlComponent(view.engine())
        component.setData(QByteArray(IMPORTS + source.encode()), QUrl.fromLocalFile(str(ROOT / "tests/ui/piece.qml")))
        item = component.create()
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParentItem(view.contentItem())
        kept.extend([component, item])
        view.requestActivate()
        qtbot.waitUntil(view.isActive)
        view.grabWindow()
        return item

    yield put
    for item in kept:
        if isinstance(item, QQuickItem):
            item.setParentItem(None)
