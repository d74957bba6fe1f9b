"""A window to put pieces of the kit into, and an ear for what Qt complains about."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import (
    QByteArray,
    QMessageLogContext,
    QObject,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
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

Show = Callable[[str], Any]  # a QQuickItem with the properties and signals of its QML


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
    kept: list[QObject] = []

    def put(source: str) -> QQuickItem:
        component = QQmlComponent(view.engine())
        here = QUrl.fromLocalFile(str(ROOT / "tests/ui/piece.qml"))
        component.setData(QByteArray(IMPORTS + source.encode()), here)
        item = component.create()
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParentItem(view.contentItem())
        kept.extend([item, component])
        view.requestActivate()
        qtbot.waitUntil(view.isActive)
        view.grabWindow()
        return item

    yield put
    for thing in kept:  # before the engine, whose Theme they read
        with qtbot.waitSignal(thing.destroyed):
            thing.deleteLater()
