"""A pane in this process that plays what a real server sends out, and the desk beside it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QUrl, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

import desktop.platform.glass  # noqa: F401  QML knows its own kinds of item by it
from desktop.shipped import UI_FOLDER
from desktop.viewmodels.desk import Desk
from showserver.domain.stream import StreamStarted
from showserver.wire.queries import MediaToken, MediaTokenWanted
from tests.helpers.desk import StillIntents, fold, still_desk
from tests.helpers.house import view_of
from tests.helpers.live_clock import clock_of, now_ms
from tests.helpers.on_air import OnAir, told

PATIENCE_S = 60
CALM_CLOCK = ("--calm", "--size", "320x180", "--kbit-s", "300")
PANE = b"""
import Applaus.Desk
import Applaus.Stage
VideoPane {
    id: root
    required property Desk desk
    width: 320
    height: 180
    volume: 0
    live: root.desk.picture
}
"""


class LivePane(QObject):  # frames come from another thread; Qt brings them to this one
    """The pane, its desk, and of each frame how late it is by its own bars and by our reckoning."""

    def __init__(self, pane: QObject, desk: Desk) -> None:
        super().__init__()
        self.pane = pane
        self.desk = desk
        self.picture = desk.picture_face
        self.told: list[tuple[int, int]] = []
        pane.frontSinkChanged.connect(self._listen)  # type: ignore[attr-defined]

    async def until(self, fact: Callable[[], object]) -> None:
        """Let Qt and the others work until it is true."""
        async with asyncio.timeout(PATIENCE_S):
            while not fact():
                QCoreApplication.processEvents()
                await asyncio.sleep(0.005)

    def renew(self, token: str) -> None:
        """Answer the last question for a token."""
        questions = self.desk._still.questions  # type: ignore[attr-defined]
        asked = [a for q, a in questions if isinstance(q, MediaTokenWanted)]
        asked[-1](MediaToken(token, now_ms() + 600_000))

    @Slot()
    def _listen(self) -> None:
        sink = self.pane.property("frontSink")
        if isinstance(sink, QVideoSink):
            sink.videoFrameChanged.connect(self._see)

    @Slot(QVideoFrame)
    def _see(self, frame: QVideoFrame) -> None:
        now = now_ms()
        painted = clock_of(frame, now) if frame.isValid() else None
        if painted is not None and self.picture.delay_ms >= 0:
            self.told.append((now - painted, self.picture.delay_ms))


class _TellingTime(StillIntents):
    def now(self) -> int:
        return now_ms()


@asynccontextmanager
async def live_pane(air: OnAir, stream: StreamStarted = StreamStarted()) -> AsyncIterator[LivePane]:  # noqa: B008
    """Show what is on the air until the block ends."""
    view = view_of("lobby", "employee", "en")
    plan = replace(view.room.plan, video_url="")
    view = replace(view, media_url=air.http, room=replace(view.room, plan=plan))
    desk = still_desk(view)
    desk._still.__class__ = _TellingTime  # type: ignore[attr-defined]
    fold(desk, stream)
    window = QQuickView()
    window.engine().addImportPath(str(UI_FOLDER))
    component = QQmlComponent(window.engine())
    component.setData(QByteArray(PANE), QUrl())
    pane = component.createWithInitialProperties({"desk": desk})
    assert pane is not None, component.errorString()
    window.setContent(QUrl(), component, pane)
    shown = LivePane(pane, desk)
    window.show()
    shown.renew(await told("media-token", air.server.data))
    try:
        yield shown
    finally:
        window.close()
        for thing in (pane, component, window):  # before the desk that they show
            thing.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        desk.picture_face.stop()
