"""How loud the sound is that a player plays, whether or not anybody listens to it here."""

from __future__ import annotations

from array import array

import shiboken6
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferOutput, QAudioFormat, QMediaPlayer
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

STILL_MS = 400  # without a sample; sound that stopped is silence
FORMATS = {
    QAudioFormat.SampleFormat.Int16: ("h", 2**15),
    QAudioFormat.SampleFormat.Int32: ("i", 2**31),
    QAudioFormat.SampleFormat.Float: ("f", 1),
}
"""Of each kind of sample the letter of its array, and full scale."""


@QmlElement
class SoundMeter(QObject):
    """Measures the sound of its `player`; without one it costs nothing."""

    levelChanged = Signal()
    playerChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._output: QAudioBufferOutput | None = None
        self._level = 0.0
        self._still = QTimer(self, interval=STILL_MS, singleShot=True)
        self._still.timeout.connect(self._fall_silent)

    @Property(float, notify=levelChanged)
    def level(self) -> float:
        """The peak of the newest samples, 0 to 1."""
        return self._level

    def _get_player(self) -> QObject | None:
        return self._player

    def _set_player(self, player: QObject | None) -> None:
        if player is self._player:
            return
        if self._output is not None:
            # Taken away, it would still point at its player, and crash when it goes after that.
            shiboken6.delete(self._output)
            self._output = None
        self._player = player if isinstance(player, QMediaPlayer) else None
        if self._player is not None:
            # Without a format of its own: to mix channels anew would change how loud they are.
            self._output = QAudioBufferOutput(self)
            self._output.audioBufferReceived.connect(self._on_buffer)
            self._player.setAudioBufferOutput(self._output)
        self._fall_silent()
        self.playerChanged.emit()

    player = Property(QObject, _get_player, _set_player, notify=playerChanged)

    @Slot(QAudioBuffer)
    def _on_buffer(self, buffer: QAudioBuffer) -> None:
        self._still.start()
        self._show(peak_of(buffer))

    def _fall_silent(self) -> None:
        self._still.stop()
        self._show(0.0)

    def _show(self, level: float) -> None:
        if level != self._level:
            self._level = level
            self.levelChanged.emit()


def peak_of(buffer: QAudioBuffer) -> float:
    """Return the largest sample of a buffer, 1 for full scale."""
    code, full = FORMATS.get(buffer.format().sampleFormat(), ("", 1))
    if not code or not buffer.sampleCount():
        return 0.0
    samples = array(code, bytes(buffer.constData()))
    return min(1.0, max(max(samples), -min(samples)) / full)
