"""Watches that the picture moves, and keeps the last one."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import Property, QElapsedTimer, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

STALLED_MS = 5000
CHECK_MS = 500
KEEP_EVERY_MS = 60_000
PAUSES_S = (1, 2, 5, 10)
STEADY_AFTER_MS = 10_000
"""Moving this long, the pauses start from the shortest again."""
NO_FRAME_MS = 1_000_000


@QmlElement
class Watchdog(QObject):
    """Asks to reload, with growing pauses, when frames stop for five seconds.

    Attach every sink that may show the picture; `firstFrame` says which one begins to move, so
    that it comes forward only then and the last picture stays until it does.
    """

    changed = Signal()
    framesChanged = Signal()
    reload = Signal()
    firstFrame = Signal(QObject)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sinks: dict[QObject, object] = {}
        self._moving: set[QObject] = set()
        self._watching = False
        self._frames = 0
        self._steady = False
        self._tries = 0
        self._last_frame: QVideoFrame | None = None
        self._keep_file = ""
        self._kept = ""
        self._since_frame = QElapsedTimer()
        self._since_move = QElapsedTimer()
        self._since_kept = QElapsedTimer()
        self._check_timer = QTimer(self, interval=CHECK_MS)
        self._check_timer.timeout.connect(self._check)
        self._reload_timer = QTimer(self, singleShot=True)
        self._reload_timer.timeout.connect(self._ask)

    @Property(bool, notify=changed)
    def watching(self) -> bool:
        return self._watching

    @watching.setter  # type: ignore[no-redef]
    def watching(self, watching: bool) -> None:
        if watching == self._watching:
            return
        self._watching = watching
        self._tries = 0
        if watching:
            self._since_frame.start()
            self._check_timer.start()
        else:
            self._check_timer.stop()
            self._reload_timer.stop()
            self._steady = False
        self.changed.emit()

    @Property(int, notify=framesChanged)
    def framesShown(self) -> int:
        return self._frames

    @Property(bool, notify=changed)
    def steady(self) -> bool:
        return self._steady

    @Property(int, notify=changed)
    def tries(self) -> int:
        return self._tries

    @Property(str, notify=changed)
    def keepFile(self) -> str:
        return self._keep_file

    @keepFile.setter  # type: ignore[no-redef]
    def keepFile(self, path: str) -> None:
        if path == self._keep_file:
            return
        self._keep_file = path
        if path and Path(path).is_file():
            self._kept = QUrl.fromLocalFile(path).toString()
        self.changed.emit()

    @Property(str, notify=changed)
    def lastPicture(self) -> str:
        return self._kept

    @Slot(QObject)
    def attach(self, sink: QObject | None) -> None:
        """Watch this sink too."""
        if isinstance(sink, QVideoSink) and sink not in self._sinks:
            self._sinks[sink] = sink.videoFrameChanged.connect(
                lambda frame: self._on_frame(sink, frame)
            )

    @Slot(QObject)
    def detach(self, sink: QObject | None) -> None:
        """Watch this sink no more."""
        if sink is None:
            return
        self._moving.discard(sink)
        connection = self._sinks.pop(sink, None)
        if connection is not None:
            QObject.disconnect(connection)  # type: ignore[call-overload]

    @Slot()
    def restart(self) -> None:
        """Wait for the first frame of a fresh load."""
        self._since_frame.start()
        self._reload_timer.stop()

    @Slot(result=int)
    def frameAgeMs(self) -> int:
        """How long ago the last frame came; a large number before the first."""
        return int(self._since_frame.elapsed()) if self._frames else NO_FRAME_MS

    def _on_frame(self, sink: QObject, frame: QVideoFrame) -> None:
        if not frame.isValid() or sink not in self._sinks:
            return
        self._last_frame = frame
        self._frames += 1
        self._since_frame.start()
        if sink not in self._moving:
            self._moving.add(sink)
            self.firstFrame.emit(sink)
        if not self._steady:
            self._steady = True
            self._since_move.start()
            self._reload_timer.stop()
            self.changed.emit()
        if self._frames % 25 == 1:
            self.framesChanged.emit()

    def _check(self) -> None:
        silent_ms = self._since_frame.elapsed()
        if self._steady and silent_ms > STALLED_MS:
            self._steady = False
            self._keep()
            self.changed.emit()
        if self._steady:
            if self._tries and self._since_move.elapsed() > STEADY_AFTER_MS:
                self._tries = 0
            if not self._since_kept.isValid() or self._since_kept.elapsed() > KEEP_EVERY_MS:
                self._keep()
        elif not self._reload_timer.isActive() and silent_ms > STALLED_MS:
            pause_s = PAUSES_S[min(self._tries, len(PAUSES_S)) - 1] if self._tries else 0
            # Screens that lost the same picture must not come back in the same instant.
            self._reload_timer.start(int(pause_s * 1000 * random.uniform(0.5, 1.5)))

    def _ask(self) -> None:
        self._tries += 1
        self._since_frame.start()
        self.reload.emit()
        self.changed.emit()

    def _keep(self) -> None:
        """Save the last frame where the next start finds it."""
        self._since_kept.start()
        if not self._keep_file or self._last_frame is None:
            return
        image = self._last_frame.toImage()
        if not image.isNull() and image.save(self._keep_file, quality=85):
            self._kept = QUrl.fromLocalFile(self._keep_file).toString()
