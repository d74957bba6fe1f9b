"""A real employee window that watches an evening again, and tells how well its wall is in step.

`python -m tests.helpers.rewatching URL CODE LENGTH_S` joins, opens the show that is over, plays
pieces of it and prints a JSON object for each (`Piece`).
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.helpers.live_clock import clock_of
from tests.helpers.server_process import ServerProcess

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from desktop.viewmodels.desk import Desk

PICTURE_S = 40.0
LATE = "I was in the car then."
LOOK_S = 0.02


class Piece(NamedTuple):
    """What was seen of one piece. Times are ms of the show clock, as the frames' bars tell."""

    name: str
    apart_ms: list[int]  # for each row that appeared: the frame's time less the comment's
    rows: int  # on the wall, where the piece ended
    due: int  # comments that had been said by the time of the last frame
    frame_ms: int
    believed_ms: int  # the time of the replay with that frame


@asynccontextmanager
async def rewatching(
    server: ServerProcess, home: Path, environment: Mapping[str, str], length_s: int
) -> AsyncIterator[AsyncIterator[Piece]]:
    """Open a window in a process of its own; give the pieces as they are played."""
    homes = {f"XDG_{kind}_HOME": str(home) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.helpers.rewatching"),
        *(server.url, server.secret("join code"), str(length_s)),
        stdout=asyncio.subprocess.PIPE,
        env={**environment, **homes, "HOME": str(home)},
    )
    assert process.stdout is not None

    async def pieces() -> AsyncIterator[Piece]:
        assert process.stdout is not None
        async for line in process.stdout:
            yield Piece(**json.loads(line))

    try:
        yield pieces()
    finally:
        if process.returncode is None:
            process.kill()
        await process.stdout.read()
        await process.wait()


class Eye:
    """Sees rows appear and looks at the frame that is shown. Takes the place of the stage door."""

    def __init__(self, length_s: int) -> None:
        self._length_s = length_s
        self._apart: list[int] = []
        self._window: QQuickWindow
        self._desk: Any
        self._task: asyncio.Task[None] | None = None

    def shows(self, window: QQuickWindow, desk: Desk) -> None:
        """Hear of a window that was opened."""
        self._window, self._desk = window, desk
        self._task = asyncio.ensure_future(self._watch())

    def close(self) -> None:
        """Hear that all windows were closed."""

    async def _watch(self) -> None:
        face = self._desk.replay_face
        await self._until(lambda: face.finished.count > 0)
        self._window.setProperty("room", "replay")
        await self._until(lambda: face.state == "ready" and self._frame_at() is not None)
        face.wall.rowsInserted.connect(self._on_rows)
        end = self._length_s
        await self._play("from the start", 0.5, 1.0, 5)
        await self._play("ahead", end * 0.6, 1.0, 3)
        await self._play("back", end * 0.2, 1.0, 3)
        await self._play("ahead at 1.5", end * 0.45, 1.5, 3)
        await self._play("back at 1.5", end * 0.1, 1.5, 3)
        await self._say_late()
        os._exit(0)  # all was told

    async def _play(self, name: str, at_s: float, speed: float, for_s: float) -> None:
        """Go to a place, look at what stands there, and play on."""
        reel = self._desk.replay_face.reel
        reel.playing = False
        reel.seek(1000 * at_s)
        await self._until(lambda: abs(self._away()) < 400)
        self._apart = []
        reel.speed = speed
        reel.playing = True
        until = 1000 * (at_s + for_s * speed)
        await self._until(lambda: reel.positionMs >= until)
        frame, believed = self._frame_at() or 0, self._now()
        rows = self._desk.replay_face.wall.rows
        due = sum(c.at <= frame for c in self._comments())
        piece = Piece(name, self._apart, len(rows), due, frame, believed)
        print(json.dumps(piece._asdict()), flush=True)

    async def _say_late(self) -> None:
        """Add a comment here, and wait until it stands on the wall as one of the show."""
        wall = self._desk.replay_face.wall
        self._desk.replay_face.reel.halt()
        at, rows = self._now(), len(wall.rows)
        wall.post(LATE, "")
        await self._until(lambda: any(row.body == LATE and row.addedAtMs > 0 for row in wall.rows))
        row = next(row for row in wall.rows if row.body == LATE)
        piece = Piece(LATE, [int(row.postedAtMs) - at], len(wall.rows), rows + 1, 0, self._now())
        print(json.dumps(piece._asdict()), flush=True)

    def _comments(self) -> list[Any]:
        from showserver.domain.wall import CommentReleased

        news = self._desk.replay_face._replay.news
        return [event.comment for _, event in news if isinstance(event, CommentReleased)]

    def _on_rows(self, _parent: object, first: int, last: int) -> None:
        frame = self._frame_at()
        rows = self._desk.replay_face.wall.rows[first : last + 1]
        if frame is not None and self._desk.replay_face.reel.playing:
            self._apart += [int(frame - row.postedAtMs) for row in rows]

    def _now(self) -> int:
        return int(self._desk.replay_face._replay.now())

    def _away(self) -> int:
        """How far the frame that is shown is from where the replay takes itself to be."""
        return (self._frame_at() or 0) - self._now()

    def _frame_at(self) -> int | None:
        """The show time of the frame that is shown."""
        player = self._item("replayPicture")
        sink: Any = player.property("sink") if player else None
        frame = sink.videoFrame() if sink else None
        return clock_of(frame) if frame is not None and frame.isValid() else None

    def _item(self, name: str) -> QQuickItem | None:
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.objectName() == name:
                return item
            waiting += item.childItems()
        return None

    async def _until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(PICTURE_S):
            while not true():  # noqa: ASYNC110
                await asyncio.sleep(LOOK_S)


def main(url: str, code: str, length_s: str) -> int:
    from qasync import QEventLoop

    from desktop import app
    from desktop.link.identity import Identity
    from desktop.options import Options
    from desktop.platform.glass import make_application

    eye = Eye(int(length_s))
    app.StageDoor = lambda path: eye  # type: ignore[assignment,attr-defined,misc]
    application = make_application(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    identity = Identity(secret=code, name="Noor", region="Groningen")
    options = Options("employee", url, identity, sound=False, stage_door="the eye")
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        return runner.run(app.Visit(application, options).run())


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:4]))
