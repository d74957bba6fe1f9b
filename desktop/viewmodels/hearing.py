"""The sound check: listens to the picture that an employee gets, and says how it is heard."""

from __future__ import annotations

import time

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from desktop.session.hearing import Ear, Hearing

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

LISTEN_MS = 100


@QmlElement
class SoundCheck(QObject):
    """Takes the level of the sound that plays ten times a second while `listening`."""

    levelChanged = Signal()
    listeningChanged = Signal()
    verdictChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear = Ear()
        self._level = 0.0
        self._peak = 0.0  # since the ear last listened
        self._verdict: Hearing = ""
        self._timer = QTimer(self, interval=LISTEN_MS)
        self._timer.timeout.connect(self.listen)

    def _get_level(self) -> float:
        return self._level

    def _set_level(self, level: float) -> None:
        self._peak = max(self._peak, level)
        if level != self._level:
            self._level = level
            self.levelChanged.emit()

    level = Property(float, _get_level, _set_level, notify=levelChanged)
    """The peak of the sound that plays, 0 to 1."""

    def _get_listening(self) -> bool:
        return self._timer.isActive()

    def _set_listening(self, listening: bool) -> None:
        if listening == self._timer.isActive():
            return
        if listening:
            self._ear.forget()
            self._peak = 0.0
            self._timer.start()
        else:
            self._timer.stop()
        self._show("")
        self.listeningChanged.emit()

    listening = Property(bool, _get_listening, _set_listening, notify=listeningChanged)
    """Whether a picture with sound plays that is worth listening to."""

    @Property(str, notify=verdictChanged)
    def verdict(self) -> str:
        """How a voice is heard: nothing, soft, good or loud; empty while that is not known yet."""
        return self._verdict

    def listen(self) -> None:
        """Take what was loudest since the last time into account."""
        self._ear.hear(max(self._peak, self._level), time.monotonic_ns() // 1_000_000)
        self._peak = self._level
        self._show(self._ear.verdict())

    def _show(self, verdict: Hearing) -> None:
        if verdict != self._verdict:
            self._verdict = verdict
            self.verdictChanged.emit()
