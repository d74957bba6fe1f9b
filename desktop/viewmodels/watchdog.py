"""The watchdog of the picture: notices when frames stop, and says when to load it anew."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

STALL_S = 5.0
"""A live picture that stands still this long is taken for lost: an encoder that dies gives no
signal for 15 s or more (measured)."""
PAUSES_S = (1.0, 1.5, 2.0)
"""With `STALL_S` for a load to show something, a picture that is back is seen within 10 s."""
CALM_S = 10.0
"""The picture must run this long before the pauses start from the shortest again."""
LOOK_MS = 500
NO_FRAME_S = 1000.0


class Rhythm:
    """When to load the picture anew: after growing pauses, spread at random. Knows no Qt."""

    def __init__(self, spread: Callable[[float, float], float] = random.uniform) -> None:
        self._spread = spread
        self._tries = 0
        self._last_frame: float | None = None
        self._running_since: float | None = None
        self._retry_at = 0.0

    def start(self, now: float) -> None:
        """Begin with a new address."""
        self._tries = 0
        self._last_frame = self._running_since = None
        self._retry_at = now + STALL_S + PAUSES_S[0]

    def frame(self, now: float) -> None:
        """A frame was shown."""
        if self._last_frame is None or now - self._last_frame > STALL_S:
            self._running_since = now
        elif self._running_since is not None and now - self._running_since > CALM_S:
            self._tries = 0
        self._last_frame = now

    def steady(self, now: float) -> bool:
        """Whether frames come."""
        return self._last_frame is not None and now - self._last_frame < STALL_S

    def age(self, now: float) -> float:
        """Seconds since the newest frame; a long time before the first."""
        return now - self._last_frame if self._last_frame is not None else NO_FRAME_S

    def wants_reload(self, now: float) -> bool:
        """Whether to load the picture anew now; answering yes counts as a try."""
        if self.steady(now):
            self._retry_at = 0.0
            return False
        if self._retry_at == 0.0:  # it stands still since just now: first try after a short pause
            self._retry_at = now + self._pause()
        if now < self._retry_at:
            return False
        self._tries += 1
        # a new load gets the time that it needs for a first frame before the next try
        self._retry_at = now + STALL_S + self._pause()
        return True

    def _pause(self) -> float:
        pause = PAUSES_S[min(self._tries, len(PAUSES_S) - 1)]
        return self._spread(0.5 * pause, pause)


@QmlElement
class Watchdog(QObject):
    """Watches the frames of one picture.

    Signals: `reload` when the picture is to be loaded anew; `steadyChanged`; `firstFrame` with
    the sink on which the first frame of a load appeared.
    """

    reload = Signal()
    firstFrame = Signal(QObject)
    steadyChanged = Signal()
    framesShownChanged = Signal()
    watchingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rhythm = Rhythm()
        self._steady = False
        self._watching = False
        self._frames = 0
        self._sinks: dict[QVideoSink, bool] = {}
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def _is_watching(self) -> bool:
        return self._watching

    def _watch(self, watching: bool) -> None:
        if watching == self._watching:
            return
        self._watching = watching
        if watching:
            self._rhythm.start(time.monotonic())
            self._timer.start()
        else:
            self._timer.stop()
            self._set_steady(False)
        self.watchingChanged.emit()

    watching = Property(bool, _is_watching, _watch, notify=watchingChanged)

    def _is_steady(self) -> bool:
        return self._steady

    steady = Property(bool, _is_steady, notify=steadyChanged)

    def _frames_shown(self) -> int:
        return self._frames

    framesShown = Property(int, _frames_shown, notify=framesShownChanged)

    @Slot(result=int)
    def frameAgeMs(self) -> int:
        """Milliseconds since the newest frame."""
        return int(1000 * self._rhythm.age(time.monotonic()))

    @Slot()
    def restart(self) -> None:
        """Begin anew: another address is loaded."""
        self._rhythm.start(time.monotonic())

    @Slot(QObject)
    def attach(self, sink: QVideoSink) -> None:
        """Watch the frames of one more sink."""
        if sink not in self._sinks:
            self._sinks[sink] = False
            sink.videoFrameChanged.connect(self._on_frame)
            sink.destroyed.connect(self._forget_dead)

    @Slot(QObject)
    def detach(self, sink: QVideoSink) -> None:
        """Watch this sink no longer."""
        if self._sinks.pop(sink, None) is not None:
            sink.videoFrameChanged.disconnect(self._on_frame)

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return  # a player that ends sends one empty frame: that is no picture
        self._frames += 1
        sink = self.sender()
        if isinstance(sink, QVideoSink):
            self._live_on(sink)

    @Slot(QObject)
    def heard(self, sink: QVideoSink) -> None:
        """Take sound for a sign of life, of a load that has no picture."""
        self._live_on(sink)

    def _live_on(self, sink: QVideoSink) -> None:
        self._rhythm.frame(time.monotonic())
        if not self._sinks.get(sink, True):
            self._sinks[sink] = True
            self.firstFrame.emit(sink)
        self._set_steady(True)

    def _forget_dead(self, sink: QObject | None = None) -> None:
        self._sinks = {s: seen for s, seen in self._sinks.items() if s is not sink}

    def _look(self) -> None:
        now = time.monotonic()
        if self._frames:
            self.framesShownChanged.emit()
        self._set_steady(self._rhythm.steady(now))
        if self._rhythm.wants_reload(now):
            self.reload.emit()

    def _set_steady(self, steady: bool) -> None:
        if steady != self._steady:
            self._steady = steady
            self.steadyChanged.emit()
