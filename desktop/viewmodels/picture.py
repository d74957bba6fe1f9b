"""The live picture as this window shows it: its address, how late it is, and back to live."""

from __future__ import annotations

import time
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.player.pace import SEGMENTS, STREAM, Pace
from desktop.player.relaying import Relaying
from desktop.player.show_clock import delay_ms
from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.base import Face
from desktop.viewmodels.picture_address import PictureAddress, small_path, sound_path

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 500
STEP_MS = 100  # smaller changes of the delay are not told
SECOND_MS = 700  # further than this from the second that is told, another is told
STILL_MS = 500  # a picture that stands still this long gets later and later
BEHIND_MS, ABREAST_MS = 5_000, 4_500
"""From the first on people are told how to come back, until the second."""


@QmlElement
@QmlUncreatable("made by Python")
class PictureFace(Face):  # type: ignore[operator]
    """One pane shows the picture at a time; it says which load of it, and with which sink."""

    changed = Signal()
    delayChanged = Signal()
    rateChanged = Signal()
    jumpWanted = Signal()

    def __init__(
        self,
        intents: Intents,
        parent: QObject | None = None,
        sound_wanted: Callable[[], bool] = lambda: False,
        small_wanted: Callable[[], bool] = lambda: False,
    ) -> None:
        """Whether the sound alone, or a smaller picture, is enough for this person."""
        super().__init__(intents, parent)
        self._sound_wanted = sound_wanted
        self._upstream = PictureAddress(intents, self.renew, sound_wanted, small_wanted)
        self._relay: Relaying | None = None
        self._path = ""
        self._address = ""
        self._loads: dict[str, int] = {}  # by address
        self._load = 0
        self._sink: QVideoSink | None = None
        self._late = -1  # when a frame was shown last
        self._late_at = 0.0
        self._told = self._seconds = -1
        self._is_behind = False
        self._is_away = False
        self._pace = Pace()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def present(self, view: View, turn: Turn) -> None:
        self._upstream.look(view)
        self._follow(view)
        was_away, self._is_away = self._is_away, view.room.stream.state == "away"
        super().present(view, turn)
        if was_away and view.room.stream.state == "on":
            # What still waits for the old picture would wait as long as that was away.
            self.jumpWanted.emit()

    def stop(self) -> None:
        """Play no more: the window goes."""
        self._let_go()
        if self._relay is not None:
            self._relay.close()
            self._relay = None

    def drawn(self, view: View) -> object:
        return self._address, sound_path(self._intents.view), self._is_away

    @property
    def upstream(self) -> str:
        """Where the picture is fetched, with the newest token; empty while there is none."""
        return self._upstream.address(self._intents.view)

    @property
    def delay_ms(self) -> int:
        """How late the picture shown is against the show clock in ms, -1 for unknown."""
        if self._late < 0 or self._is_away:
            return -1
        still = round(1000 * (time.monotonic() - self._late_at))
        return self._late + still if still > STILL_MS else self._late

    @Property(str, notify=changed)
    def address(self) -> str:
        """What a player loads. It stays the same while a token is renewed."""
        return self._address

    @Property(bool, notify=changed)
    def away(self) -> bool:
        """Whether the server's own picture is away, and awaited back."""
        return self._is_away

    @Property(int, notify=delayChanged)
    def delayMs(self) -> int:
        return self._told

    @Property(int, notify=delayChanged)
    def delayS(self) -> int:
        """The delay in whole seconds, calmly: it does not tremble between two."""
        return self._seconds

    @Property(bool, notify=changed)
    def soundOffered(self) -> bool:
        """Whether the server sends the sound alone as well, for weak networks."""
        return bool(sound_path(self._intents.view))

    @Property(bool, notify=changed)
    def smallOffered(self) -> bool:
        """Whether the server sends a smaller picture as well, for weak networks."""
        return bool(small_path(self._intents.view))

    @Property(bool, notify=changed)
    def soundOnly(self) -> bool:
        """Whether what is loaded has no picture."""
        return self._sound_wanted() and bool(sound_path(self._intents.view))

    @Property(bool, notify=delayChanged)
    def isBehind(self) -> bool:
        """Whether it is so late that people are told how to come back to live."""
        return self._is_behind

    @Property(float, notify=rateChanged)
    def rate(self) -> float:
        """How fast to play, with pitch kept."""
        return self._pace.rate

    @Slot()
    def backToLive(self) -> None:
        """Load the picture anew, beside the last one."""
        self.jumpWanted.emit()

    @Slot(str, result=str)
    def freshLoad(self, source: str) -> str:
        """Return the address for one more load of `source`; another picture keeps its own."""
        if not self._relay or source != self._address or not self._path:
            return source
        return self._begun()

    @Slot(QObject, str)
    def shows(self, sink: QVideoSink, address: str) -> None:
        """Hear that a pane shows this load of the picture from now on."""
        self._let_go()
        self._load = self._loads.get(address, 0)
        if not self._load:
            return
        self._sink = sink
        has_segments = self._relay is not None and self._relay.has_segments(self._load)
        self._pace.bounds = SEGMENTS if has_segments else STREAM
        sink.videoFrameChanged.connect(self._on_frame)
        self._on_frame(sink.videoFrame())
        self._timer.start()
        self._look()

    @Slot(QObject)
    def leaves(self, sink: QVideoSink) -> None:
        """Hear that a pane does not show this sink any more."""
        if sink is self._sink:
            self._let_go()
            self._look()

    def _let_go(self) -> None:
        if self._sink is not None and shiboken6.isValid(self._sink):
            self._sink.videoFrameChanged.disconnect(self._on_frame)
        if self._relay is not None and self._load:
            self._relay.end(self._load)
        self._sink, self._load, self._late = None, 0, -1
        self._timer.stop()

    @Slot()
    def _on_ready(self) -> None:
        self._path = ""  # another process, another address
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Follow a new token, or another wish."""
        self._follow(self._intents.view)
        super().present(self._intents.view, Turn())

    def _follow(self, view: View) -> None:
        """Lead the relay to where the picture is now; another picture gets another address."""
        upstream = self._upstream.address(view)
        path = self._upstream.path(view) if upstream else ""
        if not path:
            self._path, self._address = "", upstream
            return
        if self._relay is None:
            self._relay = Relaying(self)
            self._relay.ready.connect(self._on_ready)
        self._relay.lead_to(upstream)
        if not self._relay.is_ready:
            self._path, self._address = "", ""
        elif (key := f"{view.room.show_id}{path}") != self._path:
            self._path = key
            self._address = self._begun()

    def _begun(self) -> str:
        assert self._relay is not None
        number, address = self._relay.begin()
        self._loads = {a: n for a, n in self._loads.items() if n > number - 8} | {address: number}
        return address

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or frame.startTime() < 0 or self._relay is None:
            return
        self._reckon(frame.startTime() // 1000)

    @Slot(QObject, int)
    def heard(self, sink: QVideoSink, at_ms: int) -> None:
        """Hear from a pane how far the sound of a load without a picture is."""
        if sink is self._sink and self._relay is not None:
            self._reckon(at_ms)

    def _reckon(self, shown: int) -> None:
        assert self._relay is not None
        self._late = delay_ms(self._relay.begins(self._load), shown, self._intents.now())
        self._late_at = time.monotonic()

    def _look(self) -> None:
        delay = self.delay_ms
        rate = self._pace.rate
        wants_jump = self._pace.look(delay, round(1000 * time.monotonic()))
        if rate != self._pace.rate:
            self.rateChanged.emit()
        behind = delay > (ABREAST_MS if self._is_behind else BEHIND_MS)
        told = delay if delay < 0 else round(delay / STEP_MS) * STEP_MS
        if (told, behind) != (self._told, self._is_behind):
            self._told, self._is_behind = told, behind
            if min(told, self._seconds) < 0 or abs(told - 1000 * self._seconds) > SECOND_MS:
                self._seconds = -1 if told < 0 else round(told / 1000)
            self.delayChanged.emit()
        if wants_jump:
            self.jumpWanted.emit()
