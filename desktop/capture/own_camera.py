"""The console's own camera: sources, shared memory and camera process as one thing."""

from __future__ import annotations

import time
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from desktop.camera.memory import Memory, Sound
from desktop.camera.messages import Begin, Measured, Slowed, Stood
from desktop.capture import choices, permission
from desktop.capture.encoding import Encoding
from desktop.capture.frames import FrameTimes, written
from desktop.capture.picture_source import PictureSource
from desktop.capture.sound_source import SoundSource, peak

State = Literal["off", "connecting", "live", "reconnecting", "refused"]
LEVEL_US = 50_000
DARK_MS = 5000  # for a camera to give its first picture


class OwnCamera(QObject):
    """Captures, shows a preview, and sends; what each has to say is told by `changed`.

    Measured by `python -m tests.bench.bench_camera` at 720p and 25 a second: 1 ms of the window's
    CPU for each picture with its sound and level, 3 % of a core; the process takes 40 % of one.
    """

    changed = Signal()
    levelChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory: Memory | None = None
        self._encoding: Encoding | None = None
        self._pictures = PictureSource(self)
        self._pictures.frameCame.connect(self._on_frame)
        self._pictures.failed.connect(self._on_picture_failed)
        self._sounds = SoundSource(self._on_sound, self)
        self._sounds.failed.connect(self._on_sound_failed)
        self._previews: list[QVideoSink] = []
        self._times = FrameTimes()
        self._dark = QTimer(self, singleShot=True, interval=DARK_MS)
        self._dark.timeout.connect(self._on_dark)
        self._begin: Begin | None = None
        self._peak, self._peak_at = 0.0, 0
        self.level = 0.0
        self.state: State = "off"
        self.stood = Stood("connecting")
        self.measured = Measured()
        self.slowed: Slowed | None = None
        self.has_picture = self.has_sound = False
        self.has_died = False
        self.picture_trouble = self.sound_trouble = ""

    @property
    def pid(self) -> int:
        """The camera process, 0 for none."""
        return self._encoding.pid if self._encoding is not None else 0

    @property
    def is_on(self) -> bool:
        """Whether somebody wants to send."""
        return self._begin is not None

    @property
    def is_capturing(self) -> bool:
        """Whether a camera or microphone is held."""
        held = (self._pictures.choice, self._sounds.choice)
        return held != (choices.NONE, choices.NONE)

    def open(self, picture: str, sound: str) -> None:
        """Capture these from now on; what is captured already goes on."""
        if picture != self._pictures.choice or self.picture_trouble:
            self._close_picture()
            if picture.startswith(choices.CAMERA):
                permission.ask("camera", self, lambda may: self._open_picture(picture, may))
            else:
                self._open_picture(picture, True)
        if sound != self._sounds.choice or self.sound_trouble:
            self._close_sound()
            if sound.startswith(choices.MICROPHONE):
                permission.ask("microphone", self, lambda may: self._open_sound(sound, may))
            else:
                self._open_sound(sound, True)

    def close(self) -> None:
        """Capture nothing any more."""
        if self.is_capturing or self.picture_trouble or self.sound_trouble:
            self._close_picture()
            self._close_sound()
            self.changed.emit()

    def begin(self, url: str, key: str) -> None:
        """Send what is captured to the media address of a server."""
        self._begin = Begin(url, key, self._pictures.fps())
        self.slowed, self.has_died = None, False
        self._turn("connecting", Stood("connecting"))
        self._encoder().begin(self._begin)

    def stop(self) -> None:
        """End the stream; the preview stays."""
        self._begin = None
        self._turn("off", Stood("connecting"))
        if self._encoding is not None:
            self._encoding.stop()

    def leave(self) -> None:
        """Let go of everything: the window goes."""
        self._begin = None
        self.close()
        if self._encoding is not None:
            self._encoding.close()
        if self._memory is not None:
            self._memory.close()
            self._memory = None

    def show_in(self, sink: QVideoSink) -> None:
        """Show what is captured there too."""
        if sink not in self._previews:
            self._previews.append(sink)

    def hide_from(self, sink: QVideoSink) -> None:
        """Show it there no longer."""
        if sink in self._previews:
            self._previews.remove(sink)

    def _encoder(self) -> Encoding:
        if self._encoding is None:
            self._encoding = Encoding(self._room(), self)
            self._encoding.stood.connect(self._on_stood)
            self._encoding.measured.connect(self._on_measured)
            self._encoding.slowed.connect(self._on_slowed)
            self._encoding.died.connect(self._on_died)
        return self._encoding

    def _room(self) -> Memory:
        if self._memory is None:
            self._memory = Memory()
        return self._memory

    def _open_picture(self, picture: str, may: bool) -> None:
        self._times, self.has_picture = FrameTimes(), False
        self.picture_trouble = "" if may else "forbidden"
        if may:
            self._dark.start()
            self._pictures.open(picture)
        if picture == choices.NONE:
            self._dark.stop()
        self.changed.emit()

    def _open_sound(self, sound: str, may: bool) -> None:
        self.sound_trouble = "" if may else "forbidden"
        if may:
            self._sounds.open(sound)
        self.changed.emit()

    def _close_picture(self) -> None:
        self._dark.stop()
        self._pictures.close()
        self.has_picture, self.picture_trouble = False, ""
        for sink in self._previews:
            sink.setVideoFrame(QVideoFrame())

    def _close_sound(self) -> None:
        self._sounds.close()
        self.sound_trouble, self.level, self._peak, self.has_sound = "", 0.0, 0.0, False
        self.levelChanged.emit()

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        now = time.monotonic_ns() // 1000
        at = self._times.at(frame.startTime(), now)
        self._pictures.note(at)
        is_written = written(frame, at, self._room().show)
        for sink in self._previews:
            sink.setVideoFrame(frame)
        trouble = "" if is_written else "unreadable"
        if trouble != self.picture_trouble or not self.has_picture:
            self._dark.stop()
            self.has_picture, self.picture_trouble = is_written, trouble
            self.changed.emit()

    def _on_sound(self, sound: Sound) -> None:
        self._room().hear(sound)
        if not self.has_sound:
            self.has_sound = True
            self.changed.emit()
        self._peak = max(self._peak, peak(sound))
        if sound.at - self._peak_at >= LEVEL_US:
            self.level, self._peak, self._peak_at = self._peak, 0.0, sound.at
            self.levelChanged.emit()

    @Slot(str)
    def _on_picture_failed(self, trouble: str) -> None:
        self._dark.stop()
        self.has_picture, self.picture_trouble = False, trouble
        self.changed.emit()

    @Slot(str)
    def _on_sound_failed(self, trouble: str) -> None:
        self.has_sound, self.sound_trouble = False, trouble
        self.changed.emit()

    @Slot()
    def _on_dark(self) -> None:
        self._on_picture_failed("dark")

    @Slot(object)
    def _on_stood(self, stood: Stood) -> None:
        if self._begin is None:
            return  # the last words of a stream that was ended
        if stood.state == "live":
            self.has_died = False
        # A process that took over after another one is not connecting for the first time.
        was_live = self.state in ("live", "reconnecting")
        is_back = was_live and stood.state == "connecting"
        if stood.state == "refused":
            self._begin = None
        self._turn("reconnecting" if is_back else stood.state, stood)

    @Slot(object)
    def _on_measured(self, measured: Measured) -> None:
        self.measured = measured
        self.changed.emit()

    @Slot(object)
    def _on_slowed(self, slowed: Slowed) -> None:
        self.slowed = slowed
        self.changed.emit()

    @Slot()
    def _on_died(self) -> None:
        self.has_died = True
        self._turn("reconnecting" if self.state != "connecting" else "connecting", self.stood)

    def _turn(self, state: State, stood: Stood) -> None:
        self.state, self.stood = state, stood
        if state != "live":
            self.measured = Measured()
        self.changed.emit()
