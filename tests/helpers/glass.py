"""A real employee window at a show of the live clock, that tells how late its frames are.

`python -m tests.helpers.glass URL CODE` joins and prints a JSON object a second (`Glass`).
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.helpers.live_clock import clock_of, now_ms
from tests.helpers.meters import cpu_s, resident_kib
from tests.helpers.server_process import ServerProcess

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from desktop.viewmodels.desk import Desk

LOOK_MS = 1000
PANE = "videoPane"


class Glass(NamedTuple):
    """One second of what was seen; -1 where nothing was."""

    frames: int
    unread: int  # frames of which the bars could not be believed
    late_ms: int  # median of the frames
    believed_ms: int  # how late the window takes them to be
    rss_kib: int
    cpu_s: float  # of the process, since its start


@asynccontextmanager
async def watching(server: ServerProcess, home: Path) -> AsyncIterator[AsyncIterator[Glass]]:
    """Open a window in a process of its own, at home in a folder; give its seconds as they pass."""
    homes = {f"XDG_{kind}_HOME": str(home) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.helpers.glass", server.url, server.secret("join code")),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # FFmpeg tells it of each segment
        env=os.environ
        | homes
        | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    assert process.stdout is not None

    async def seconds() -> AsyncIterator[Glass]:
        assert process.stdout is not None
        async for line in process.stdout:
            yield Glass(**json.loads(line))
        raise AssertionError("the window ended; start tests.helpers.glass by hand to see why")

    try:
        yield seconds()
    finally:
        process.kill()
        await process.stdout.read()
        await process.wait()


class Eye:
    """Looks at the frames that the window's pane shows, whichever player they come from.

    It takes the place of the stage door, which is told of each window and of its desk.
    """

    def __init__(self) -> None:
        self._window: QQuickWindow | None = None
        self._desk: Desk | None = None
        self._late: list[int] = []
        self._believed: list[int] = []
        self._unread = 0
        self._sink: object = None

    def shows(self, window: QQuickWindow, desk: Desk) -> None:
        """Hear of a window that was opened."""
        self._window, self._desk = window, desk

    def close(self) -> None:
        """Hear that all windows were closed."""
        self._window = None

    def look(self) -> None:
        """Find the pane and the sink that is before the people now."""
        pane = self._pane()
        sink = pane and pane.property("frontSink")
        if sink and sink is not self._sink:
            self._sink = sink
            sink.videoFrameChanged.connect(self._on_frame)

    def tell(self) -> None:
        """Say what was seen since the last time."""
        frames = len(self._late) + self._unread
        middles = [
            round(statistics.median(seen)) if seen else -1 for seen in (self._late, self._believed)
        ]
        own = os.getpid()
        seen = Glass(frames, self._unread, *middles, resident_kib(own), cpu_s(own))
        self._late, self._believed, self._unread = [], [], 0
        print(json.dumps(seen._asdict()), flush=True)

    def _pane(self) -> QQuickItem | None:
        waiting = [self._window.contentItem()] if self._window else []
        while waiting:
            item = waiting.pop()
            if item.objectName() == PANE:
                return item
            waiting += item.childItems()
        return None

    def _on_frame(self, frame: QVideoFrame) -> None:
        now = now_ms()
        if not frame.isValid():
            return
        if (drawn := clock_of(frame, now)) is None:
            self._unread += 1
            return
        self._late.append(now - drawn)
        if self._desk and (believed := self._desk.picture_face.delay_ms) >= 0:
            self._believed.append(believed)


def main(url: str, code: str) -> int:
    from PySide6.QtCore import QTimer
    from qasync import QEventLoop

    from desktop import app
    from desktop.link.identity import Identity
    from desktop.options import Options
    from desktop.platform.glass import make_application

    eye = Eye()
    app.StageDoor = lambda path: eye  # type: ignore[assignment,misc]
    application = make_application(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    identity = Identity(secret=code, name="Noor", region="Groningen")
    options = Options("employee", url, identity, sound=False, stage_door="the eye")
    looking, telling = QTimer(interval=50), QTimer(interval=LOOK_MS)
    looking.timeout.connect(eye.look)
    telling.timeout.connect(eye.tell)
    looking.start()
    telling.start()
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        return runner.run(app.Visit(application, options).run())


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:3]))
