"""The QML engine and what surrounds it: style, language, and what Qt has to say."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLoggingCategory,
    QTranslator,
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

MESSAGES = (
    "%{time yyyy-MM-dd hh:mm:ss,zzz} level=%{if-debug}DEBUG%{endif}%{if-info}INFO%{endif}"
    "%{if-warning}WARNING%{endif}%{if-critical}ERROR%{endif}%{if-fatal}CRITICAL%{endif}"
    " logger=applaus.qt %{message}"
)
"""Qt writes its own lines, in the form of ours. A handler of ours would be Python in whatever
thread speaks: a player's thread then waits for Python's lock, while the window, which holds it,
waits for that thread to end, for ever (seen in a debugger)."""
QUIET = "*.debug=false\n*.info=false\nqt.multimedia.ffmpeg*=false"
CREATABLE = (Watchdog, SoundCheck, SoundMeter)
"""Types that QML makes itself: importing them is what makes them known."""

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
    os.environ.setdefault("QT_MESSAGE_PATTERN", MESSAGES)
    if not log.isEnabledFor(logging.INFO):
        QLoggingCategory.setFilterRules(QUIET)
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
