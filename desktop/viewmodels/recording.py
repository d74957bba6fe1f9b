"""What is kept of the show, for the crew: room on the disk, and how the film comes on."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.view import View
from desktop.viewmodels.base import Face
from showserver.wire.frames import StreamHealth

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_KBIT_S = 6_000  # of a picture of 1920 by 1080, as OBS proposes it
BYTES_A_KBIT = 125
HOUR_S = 3_600
MOST_HOURS = 48  # beyond which nobody counts


@QmlElement
@QmlUncreatable("made by Python")
class RecordingFace(Face):  # type: ignore[operator]
    """Whether there is room, whether it is being kept, and how much of the film is made."""

    changed = Signal()

    def drawn(self, view: View) -> object:
        return self.roomText, self.running, self.progress, self.ready

    @Property(str, notify=changed)
    def roomText(self) -> str:
        """For how long there is room, at the speed with which the picture comes in."""
        health = self._health
        if health.disk_free < 0 or health.disk == "none":
            return ""
        kbit_s = health.kbit_s if health.publishing and health.kbit_s else USUAL_KBIT_S
        seconds = health.disk_free // (kbit_s * BYTES_A_KBIT)
        if seconds >= MOST_HOURS * HOUR_S:
            return self.tr("Room to record for days")
        if seconds >= 2 * HOUR_S:
            return self.tr("Room to record %n hours", "", seconds // HOUR_S)
        return self.tr("Room to record %n minutes", "", seconds // 60)

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether what comes in is being kept, as part of the show."""
        is_on_air = self._intents.view.room.phase == "on_air"
        return is_on_air and self._health.publishing and self._health.disk != "none"

    @Property(float, notify=changed)
    def progress(self) -> float:
        """How much of the film is made, from 0 to 1; below 0 while nobody makes it."""
        return self._health.recording

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the film can be watched."""
        return self._intents.view.room.recording is not None

    @property
    def _health(self) -> StreamHealth:
        return self._intents.view.stream or StreamHealth()
