"""Plays an address that shows the live clock and says each second how late its frames appear.

`python -m tests.helpers.glass URL` prints a JSON object a second (`Glass`) until its input ends.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple

from tests.helpers.live_clock import clock_of, now_ms
from tests.helpers.meters import resident_kib

LOOK_MS = 1000


class Glass(NamedTuple):
    """One second of what was seen."""

    frames: int
    unread: int  # frames of which the bars could not be believed
    late_ms: int  # median of the frames; -1 without any
    rss_kib: int


@asynccontextmanager
async def watching(address: str) -> AsyncIterator[AsyncIterator[Glass]]:
    """Play the address in a process of its own; give its seconds as they pass."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.helpers.glass", address),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # FFmpeg tells it of each segment
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None

    async def seconds() -> AsyncIterator[Glass]:
        assert process.stdout is not None
        async for line in process.stdout:
            yield Glass(**json.loads(line))
        raise AssertionError(f"the player ended: see `python -m tests.helpers.glass {address}`")

    try:
        yield seconds()
    finally:
        process.kill()
        await process.stdout.read()
        await process.wait()


def main(address: str) -> int:
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    from PySide6.QtCore import QCoreApplication, QTimer, QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

    app = QGuiApplication(sys.argv[:1])
    player, sink = QMediaPlayer(), QVideoSink()
    player.setVideoSink(sink)
    late: list[int] = []
    unread = 0

    def on_frame(frame: QVideoFrame) -> None:
        nonlocal unread
        now = now_ms()
        if not frame.isValid():
            return
        if (drawn := clock_of(frame, now)) is None:
            unread += 1
        else:
            late.append(now - drawn)

    def tell() -> None:
        nonlocal unread
        seen = Glass(
            len(late) + unread, unread, round(statistics.median(late)) if late else -1,
            resident_kib(os.getpid()),
        )  # fmt: skip
        late.clear()
        unread = 0
        print(json.dumps(seen._asdict()), flush=True)

    def wait_for_the_end() -> None:
        sys.stdin.read()
        QCoreApplication.exit(0)

    sink.videoFrameChanged.connect(on_frame)
    player.setSource(QUrl(address))
    player.play()
    timer = QTimer(interval=LOOK_MS)
    timer.timeout.connect(tell)
    timer.start()
    threading.Thread(target=wait_for_the_end, daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
