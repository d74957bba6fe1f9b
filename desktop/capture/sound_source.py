"""The sound that is captured: one microphone, or the tone of the test card."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QtAudio

from desktop.camera.memory import Sound
from desktop.capture import choices
from desktop.capture.test_card import BLOCK_MS, TestTone

RATE = 48_000
HELD_MS = 500  # that the system keeps while the window is busy
SAMPLES = {
    QAudioFormat.SampleFormat.UInt8: ("u8", "B"),
    QAudioFormat.SampleFormat.Int16: ("s16", "h"),
    QAudioFormat.SampleFormat.Int32: ("s32", "i"),
    QAudioFormat.SampleFormat.Float: ("flt", "f"),
}
CODES = dict(SAMPLES.values())
FULL = {"u8": 128, "s16": 32768, "s32": 2147483648, "flt": 1.0}


class SoundSource(QObject):
    """Reads what the microphone gives, in the thread of the window, and passes on every block."""

    failed = Signal(str)  # gone, busy

    def __init__(self, heard: Callable[[Sound], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard = heard
        self._source: QAudioSource | None = None
        self._device: QIODevice | None = None
        self._tone: TestTone | None = None
        self._timer = QTimer(self, interval=BLOCK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._sound_tone)
        self._choice = choices.NONE

    @property
    def choice(self) -> str:
        """What is captured."""
        return self._choice

    def open(self, choice: str) -> None:
        """Capture this from now on; `failed` tells what went wrong."""
        self.close()
        self._choice = choice
        if choice == choices.TEST:
            self._tone = TestTone(_now())
            self._timer.start()
        elif choice.startswith(choices.MICROPHONE):
            device = choices.microphone_of(choice)
            if device is None:
                self.failed.emit("gone")
            else:
                self._open_microphone(device)

    def close(self) -> None:
        """Let go of the microphone."""
        self._timer.stop()
        source, self._source, self._device, self._tone = self._source, None, None, None
        self._choice = choices.NONE
        if source is not None:
            source.stop()
            source.deleteLater()

    def _open_microphone(self, device: QAudioDevice) -> None:
        format_ = _fitting(device)
        source = QAudioSource(device, format_, self)
        source.setBufferSize(format_.bytesForDuration(HELD_MS * 1000))
        source.stateChanged.connect(self._on_state)
        self._source = source
        self._device = source.start()  # pulled: pushing would call us in a thread of Qt's
        if self._device is None or source.error() != QtAudio.Error.NoError:
            self.failed.emit("busy")
            return
        self._device.readyRead.connect(self._read)

    @Slot()
    def _read(self) -> None:
        if self._source is None or self._device is None:
            return
        data, format_ = bytes(self._device.readAll().data()), self._source.format()
        data = data[: len(data) // format_.bytesPerFrame() * format_.bytesPerFrame()]
        if data:
            name, _ = SAMPLES[format_.sampleFormat()]
            channels, rate = format_.channelCount(), format_.sampleRate()
            self._heard(Sound(_now(), rate, channels, name, data))

    @Slot()
    def _sound_tone(self) -> None:
        sound = self._tone.until(_now()) if self._tone is not None else None
        if sound is not None:
            self._heard(sound)

    @Slot(QtAudio.State)
    def _on_state(self, state: QtAudio.State) -> None:
        source = self._source
        has_failed = source is not None and source.error() != QtAudio.Error.NoError
        if has_failed and state == QtAudio.State.StoppedState:
            self.failed.emit("gone")


def peak(sound: Sound) -> float:
    """Return how far the loudest sample goes, 0 to 1."""
    samples = array(CODES[sound.samples], sound.data)
    middle = 128 if sound.samples == "u8" else 0
    furthest = max(max(samples) - middle, middle - min(samples))
    return float(min(1.0, furthest / FULL[sound.samples]))


def _fitting(device: QAudioDevice) -> QAudioFormat:
    """Return 48 kHz in 16 bits, of two channels at most, or what the device likes better."""
    liked = device.preferredFormat()
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE)
    wanted.setChannelCount(min(2, max(1, liked.channelCount())))
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted if device.isFormatSupported(wanted) else liked


def _now() -> int:
    return time.monotonic_ns() // 1000
