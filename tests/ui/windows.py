"""A surface's window over a made-up desk, opened and closed as a test needs it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from desktop.platform.cage import Cage
from desktop.platform.glass import SURFACES, make_engine
from desktop.viewmodels.desk import Desk


@contextmanager
def opened(qtbot: QtBot, surface: str, desk: Desk, size: tuple[int, int]) -> Iterator[QQuickWindow]:
    """Open a surface's window, active and drawn once; it is gone, engine first, afterwards."""
    engine = make_engine(Cage())
    engine.setInitialProperties({"desk": desk})
    engine.loadFromModule(*SURFACES[surface])
    assert engine.rootObjects(), "the window did not load"
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(*size)
    window.requestActivate()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window)
    window.grabWindow()
    try:
        yield window
    finally:
        window.close()
        with qtbot.waitSignal(engine.destroyed):
            engine.deleteLater()
