"""The clocks of the show, ticking only while something that is shown counts."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.timing import Timing, timing
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.base import Face

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000
IDLE_TICK_MS = 20_000
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


@QmlElement
@QmlUncreatable("made by Python")
class ShowClock(Face):  # type: ignore[operator]
    """Every time that a surface writes, in the server's time."""

    changed = Signal()
    ticked = Signal()

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(intents, parent)
        self._now = intents.now()
        self._counted: object = None
        self._timing = Timing()
        self._timer = QTimer(self, interval=IDLE_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def present(self, view: View, turn: Turn) -> None:
        """Count anew when what is counted is another: a busy wall moves no clock."""
        room = view.room
        counted = (room.phase, room.plan, room.on_air_at, room.ended_at, room.rundown)
        if turn.fresh or counted != self._counted:
            self._counted = counted
            self.tick()

    def retranslate(self) -> None:
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Read the clock once and let everything follow."""
        room = self._intents.view.room
        self._now = self._intents.now()
        self._timing = timing(room, self._now)
        counts = room.phase in ("doors", "on_air") or 0 < self._timing.until_start < HOUR_MS
        self._timer.setInterval(TICK_MS if counts else IDLE_TICK_MS)
        if not self._timer.isActive():
            self._timer.start()
        self.changed.emit()
        self.ticked.emit()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    @Property(float, notify=changed)
    def nowMs(self) -> float:
        return float(self._now)

    @Property(str, notify=changed)
    def timeText(self) -> str:
        return spoken.clock_text(self._now)

    @Property(str, notify=changed)
    def elapsedText(self) -> str:
        return spoken.duration_text(self._timing.elapsed)

    @Property(float, notify=changed)
    def untilStartMs(self) -> float:
        return float(self._timing.until_start)

    @Property(str, notify=changed)
    def untilStartText(self) -> str:
        left = self._timing.until_start
        if left >= 2 * DAY_MS:
            return self.tr("%n day(s)", "", round(left / DAY_MS))
        return spoken.duration_text(left)

    @Property(float, notify=changed)
    def doorsProgress(self) -> float:
        return self._timing.doors_progress

    @Property(str, notify=changed)
    def segmentLeftText(self) -> str:
        return spoken.timer_text(self._timing.segment_left) if self._timing.segment_planned else ""

    @Property(bool, notify=changed)
    def segmentOver(self) -> bool:
        return self._timing.segment_left < 0

    @Property(float, notify=changed)
    def segmentProgress(self) -> float:
        return self._timing.segment_progress

    @Property(str, notify=changed)
    def aheadText(self) -> str:
        if self._intents.view.room.phase != "on_air":
            return ""
        minutes = round(abs(self._timing.ahead) / 60_000)
        if not minutes:
            return self.tr("Right on plan.")
        if self._timing.ahead > 0:
            return self.tr("%n minute(s) ahead of plan. Take your time.", "", minutes)
        return self.tr("%n minute(s) behind plan.", "", minutes)

    @Property(str, notify=changed)
    def endsAtText(self) -> str:
        return spoken.clock_text(self._timing.ends_at)
