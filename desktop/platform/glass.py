"""The QML engine and what surrounds it: style, language, and what Qt has to say."""

from __future__ import annotations

import logging
import os
import time
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QMessageLogContext,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuickControls2 import QQuickStyle

from desktop.platform.cage import Cage
from desktop.shipped import ASSETS_FOLDER, UI_FOLDER
from desktop.viewmodels import spoken
from desktop.viewmodels.hearing import SoundCheck
from desktop.viewmodels.sound_meter import SoundMeter
from desktop.viewmodels.watchdog import Watchdog

log = logging.getLogger("applaus.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
CREATABLE = (Watchdog, SoundCheck, SoundMeter)
"""Types that QML makes itself: importing them is what makes them known."""

ECHO_S = 10.0
"""FFmpeg complains hundreds of times a second of one lost stream (measured); once will do."""
ECHOES = 100  # different complaints that are remembered

SURFACES = {
    "host": ("Applaus.Host", "HostWindow"),
    "employee": ("Applaus.Employee", "EmployeeWindow"),
    "join": ("Applaus.Employee", "JoinWindow"),
    "kiosk": ("Applaus.Kiosk", "KioskWindow"),
}


def make_application(arguments: list[str]) -> QGuiApplication:
    """Return the application, dressed and named, before any window."""
    # The pictures of a stream must not be decoded by whatever plugin happens to be there.
    os.environ.setdefault("QT_MEDIA_BACKEND", "ffmpeg")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.ffmpeg*=false")
    qInstallMessageHandler(_heard)
    app = QGuiApplication(arguments)
    app.setApplicationName("applaus")
    app.setApplicationDisplayName("Applaus")
    app.setDesktopFileName("applaus")
    QQuickStyle.setStyle("Basic")
    icon = ASSETS_FOLDER / "logo" / "applaus.svg"
    if icon.is_file():
        app.setWindowIcon(QIcon(str(icon)))
    return app


def make_engine(cage: Cage) -> QQmlApplicationEngine:
    """Return an engine that finds our modules and fetches only what the cage allows."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(UI_FOLDER))
    cage.close_in()
    engine.setOutputWarningsToStandardError(False)
    engine.warnings.connect(_warned)
    return engine


class Languages:
    """Dutch or English, switched while everything runs."""

    def __init__(self, folder: Path = ASSETS_FOLDER / "translations") -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Translate everything that is asked for from now on."""
        self.forget()
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for path in (Path(qt_words) / f"qtbase_{language}.qm", self._folder / f"{language}.qm"):
            translator = QTranslator()
            if path.is_file() and translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        spoken.use_language(language)

    def forget(self) -> None:
        """Translate nothing any more: sentences come as they stand in the source."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []


def _warned(warnings: list[QQmlError]) -> None:
    for warning in warnings:
        log.warning("%s", warning.toString())


class Echoes:
    """Tells what Qt says anew from what it has just said."""

    def __init__(self) -> None:
        self._said: dict[str, float] = {}

    def is_one(self, message: str, now: float) -> bool:
        """Return whether this was said within the last seconds; if not, it is now."""
        if now - self._said.get(message, -ECHO_S) < ECHO_S:
            return True
        if len(self._said) >= ECHOES:
            self._said.clear()
        self._said[message] = now
        return False


_echoes = Echoes()


def _heard(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if _echoes.is_one(message, time.monotonic()):
        return
    where = f" at {context.file}:{context.line}" if context.file else ""
    log.log(_LEVELS.get(kind, logging.INFO), "%s%s", message, where)
