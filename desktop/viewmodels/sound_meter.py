"""How loud the sound is that a player plays, whether or not anybody listens to it here."""

from __future__ import annotations

from array import array

import shiboken6
from PySide6.QtCore import Property, QObject, Qt, QTimer, QUrl, Signal, Slot
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
    """Measures the sound of its `player` while `measuring`; else it costs nothing.

    Whoever takes the player down calls `end` first. Qt hands samples over in a thread of its own:
    an output that goes while it runs, or after its player, takes the window along.
    """

    levelChanged = Signal()
    playerChanged = Signal()
    measuringChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._output: QAudioBufferOutput | None = None
        self._is_measuring = False
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
        if self._player is None and isinstance(player, QMediaPlayer):
            self._player = player
            self._connect()
            self.playerChanged.emit()

    player = Property(QObject, _get_player, _set_player, notify=playerChanged)
    """The one player of this meter; it has no other after it."""

    def _get_measuring(self) -> bool:
        return self._is_measuring

    def _set_measuring(self, measuring: bool) -> None:
        if measuring != self._is_measuring:
            self._is_measuring = measuring
            self._connect()
            self.measuringChanged.emit()

    measuring = Property(bool, _get_measuring, _set_measuring, notify=measuringChanged)

    @Slot()
    def end(self) -> None:
        """Take the player's picture and sound away, and then the output from it."""
        if self._player is None:
            return
        self._player.stop()
        if self._output is not None:
            self._player.setSource(QUrl())  # which waits until its threads are done
            shiboken6.delete(self._output)
            self._output = None
        self._player = None
        self._fall_silent()

    def _connect(self) -> None:
        if self._player is None:
            return
        if self._is_measuring and self._output is None:
            # Without a format of its own: to mix channels anew would change how loud they are.
            self._output = QAudioBufferOutput(self)
            # Queued from the start: found out later, in the thread of the samples, it asks for
            # Python's lock, and whoever holds it may be waiting for that very thread.
            self._output.audioBufferReceived.connect(
                self._on_buffer, Qt.ConnectionType.QueuedConnection
            )
        if self._output is not None:
            wanted = self._output if self._is_measuring else None
            self._player.setAudioBufferOutput(wanted)  # type: ignore[arg-type]
        self._fall_silent()

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
