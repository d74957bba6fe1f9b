"""The time of a replay: where it is, whether it runs and how fast."""

from __future__ import annotations

import time

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.viewmodels import spoken

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 100
SPEEDS = (1.0, 1.25, 1.5, 2.0)


@QmlElement
@QmlUncreatable("made by Python")
class Reel(QObject):  # type: ignore[operator]
    """Positions in ms from the beginning. A player tells them, or else it runs by itself.

    `sought` says where a player has to go; `moved` comes after each new position.
    """

    changed = Signal()
    moved = Signal()
    sought = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._position = 0.0
        self._length = 0.0
        self._speed = 1.0
        self._playing = False
        self._driven = False
        self._seen = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._run)

    def load(self, length_ms: int, at_ms: float) -> None:
        """Take another length, and stand at this position."""
        self._length = float(max(0, length_ms))
        self.changed.emit()
        self.seek(at_ms)

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._playing

    @playing.setter  # type: ignore[no-redef]
    def playing(self, playing: bool) -> None:
        self._play(playing)

    @Property(bool, notify=changed)
    def driven(self) -> bool:
        """Whether a player tells the position."""
        return self._driven

    def drive(self, driven: bool) -> None:
        """Let a player tell the position from now on, or run by itself."""
        self._driven = driven
        self._seen = time.monotonic()
        self._set(playing=self._playing)

    def halt(self) -> None:
        """Stand still."""
        self._set(playing=False)

    @property
    def at(self) -> float:
        """The position, in ms."""
        return self._position

    @Property(float, notify=changed)
    def speed(self) -> float:
        return self._speed

    @speed.setter  # type: ignore[no-redef]
    def speed(self, speed: float) -> None:
        self._run()
        self._speed = min(max(speed, SPEEDS[0]), SPEEDS[-1])
        self.changed.emit()

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def speeds(self) -> list[float]:
        return list(SPEEDS)

    @Property(float, notify=moved)
    def positionMs(self) -> float:
        return self._position

    @Property(float, notify=changed)
    def lengthMs(self) -> float:
        return self._length

    @Property(str, notify=moved)
    def positionText(self) -> str:
        return spoken.duration_text(int(self._position))

    @Property(str, notify=changed)
    def lengthText(self) -> str:
        return spoken.duration_text(int(self._length))

    @Slot()
    def turn(self) -> None:
        """Play when it stands, stand when it plays."""
        self._play(not self._playing)

    @Slot(float)
    def seek(self, position_ms: float) -> None:
        """Go to a position; it plays on from there if it played."""
        self._put(position_ms)
        self._seen = time.monotonic()
        self.sought.emit(self._position)

    @Slot(float)
    def skip(self, by_ms: float) -> None:
        """Go back or ahead by so much."""
        self.seek(self._position + by_ms)

    @Slot(float)
    def told(self, position_ms: float) -> None:
        """Take the position of the picture that a player shows."""
        if self._driven and abs(position_ms - self._position) >= 1:
            self._put(position_ms)

    @Slot()
    def ended(self) -> None:
        """The picture is at its end."""
        self._put(self._length)
        self._set(playing=False)

    def _play(self, playing: bool) -> None:
        if playing and self._position >= self._length:
            self.seek(0)
        self._set(playing=playing and self._length > 0)

    def _run(self) -> None:
        now = time.monotonic()
        if self._playing and not self._driven:
            self._put(self._position + 1000 * (now - self._seen) * self._speed)
            if self._position >= self._length:
                self._set(playing=False)
        self._seen = now

    def _put(self, position_ms: float) -> None:
        self._position = min(max(0.0, position_ms), self._length)
        self.moved.emit()

    def _set(self, *, playing: bool) -> None:
        if playing and not self._playing:
            self._seen = time.monotonic()
        self._playing = playing
        if playing and not self._driven:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()
