"""The composition root: one process, one window, one seat in the house."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import Awaitable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from qasync import QEventLoop

from desktop.entrance import Entry
from desktop.link.connection import Closed
from desktop.link.identity import Identity
from desktop.options import Options, Surface
from desktop.platform.awake import stay_awake
from desktop.platform.cage import Cage
from desktop.platform.folders import Folders
from desktop.platform.glass import SURFACES, Languages, make_application, make_engine
from desktop.platform.signals import asked_to_stop
from desktop.platform.stage_door import StageDoor
from desktop.seat import Seat
from desktop.viewmodels.join import Entrance, JoinFace
from desktop.viewmodels.prefs import Prefs
from showserver.domain.refusals import REFUSALS
from showserver.wire.closing import BY_NAME

T = TypeVar("T")
REFUSED = 2
"""Exit code when the house does not let us in."""


def start(options: Options) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    app = make_application(sys.argv[:1])
    # Quitting would stop the loop under the tasks that still say goodbye.
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        return runner.run(Visit(app, options).run())


class Visit:
    """From the first window to the last: the join page where nobody knows us yet, then the show."""

    def __init__(self, app: QGuiApplication, options: Options) -> None:
        self._app = app
        self._options = options
        self._folders = Folders(options.profile)
        self._languages = Languages()
        forced = "stage" if options.surface in ("host", "kiosk") else ""
        system = QLocale.system().name()[:2]
        self._prefs = Prefs(options.over(self._folders), system, forced)
        self._cage = Cage(self._folders.pictures)
        self._engine: QQmlApplicationEngine | None = None
        self._door: StageDoor | None = None
        self._closing = asyncio.Event()
        self._shown: list[object] = []  # what the open windows are drawn from

    async def run(self) -> int:
        """Stay until the last window closes or the system asks to stop."""
        options = self._options
        self._app.lastWindowClosed.connect(self._closing.set)
        self._prefs.languageChanged.connect(self._speak)
        self._speak()
        if options.stage_door:
            self._door = StageDoor(options.stage_door)
        if options.surface == "kiosk":
            self._app.setOverrideCursor(Qt.CursorShape.BlankCursor)
        with asked_to_stop(self._closing.set), stay_awake(options.surface == "kiosk"):
            try:
                return await self._visit()
            finally:
                self._close_windows()
                if self._door is not None:
                    self._door.close()

    async def _visit(self) -> int:
        surface: Surface = self._options.surface
        url, identity = self._options.url, self._options.identity
        last = self._folders.last()
        if surface == "join" and last.token:
            surface, url = "employee", last.url
            identity = Identity(name=last.name, region=last.region, team=last.team)
        error: Closed | None = None
        while True:
            if surface == "join":
                seat = await self._at_the_door(error)
                if seat is None:
                    return 0
            else:
                seat = Seat(url, identity, self._folders, self._prefs, self._cage)
            error = await self._sit(seat, "employee" if surface == "join" else surface)
            if error is None:
                return 0
            if surface in ("host", "kiosk") or self._options.surface == "employee":
                print(f"Not let in: {_sentence(error)}", file=sys.stderr)
                return REFUSED
            surface = "join"

    async def _at_the_door(self, error: Closed | None) -> Seat | None:
        """Show the join page until somebody is in; None when the window was closed."""
        last = self._folders.last()
        typed = Entrance(last.url, "", last.name, last.region, last.team)
        join = JoinFace(self._prefs, typed)
        entry = Entry(join, self._folders, self._prefs, self._cage)
        self._prefs.languageChanged.connect(join.retranslate)
        if error is not None and error.name != "left":
            entry.say(error)
        self._show("join", join=join)
        try:
            return await self._until_closed(entry.somebody())
        finally:
            self._prefs.languageChanged.disconnect(join.retranslate)
            entry.close()

    async def _sit(self, seat: Seat, surface: Surface) -> Closed | None:
        """Show the surface until it is closed; returns why the person must join anew, if so."""
        desk = seat.desk
        self._prefs.languageChanged.connect(desk.retranslate)
        seat.present()
        following = seat.begin()
        self._show(surface, desk=desk)
        self._shown.append(seat)
        try:
            return await self._until_closed(_first(following, seat.gone()))
        finally:
            self._prefs.languageChanged.disconnect(desk.retranslate)
            following.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await following
            seat.close()

    async def _until_closed(self, wanted: Awaitable[T]) -> T | None:
        """Wait for something, or None when the window is closed before."""
        task = asyncio.ensure_future(wanted)
        closing = asyncio.ensure_future(self._closing.wait())
        try:
            await asyncio.wait({task, closing}, return_when=asyncio.FIRST_COMPLETED)
            return task.result() if task.done() else None
        finally:
            closing.cancel()
            if not task.done():
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await task

    def _show(self, surface: Surface, **initial: QObject) -> None:
        """Open the window of a surface, then let go of the one before."""
        engine = make_engine(self._cage)
        engine.setInitialProperties(initial)
        module, name = SURFACES[surface]
        engine.loadFromModule(module, name)
        roots = engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError(f"the window {module}/{name} did not load")
        window = roots[0]
        if self._options.size is not None:
            window.resize(*self._options.size)
        if surface == "kiosk" and self._options.size is None:
            window.showFullScreen()
        else:
            window.showNormal()
        if self._door is not None:
            self._door.shows(window, **initial)
        before, self._engine = self._engine, engine
        _delete(before)
        self._shown = [*initial.values()]

    def _close_windows(self) -> None:
        engine, self._engine = self._engine, None
        _delete(engine)

    def _speak(self) -> None:
        self._languages.speak(self._prefs.spoken_language)
        if self._engine is not None:
            self._engine.retranslate()


def _delete(engine: QQmlApplicationEngine | None) -> None:
    """Windows go before the objects that they show, or their bindings complain of null."""
    if engine is None:
        return
    for window in engine.rootObjects():
        shiboken6.delete(window)
    shiboken6.delete(engine)


def _sentence(error: Closed) -> str:
    """Return in words why the house did not let us in."""
    if error.refused in REFUSALS:
        return REFUSALS[error.refused]
    known = BY_NAME.get(error.name)
    return known.sentence if known else error.name


async def _first(following: asyncio.Future[Closed], gone: Awaitable[Closed]) -> Closed:
    """Return why the seat is lost, whichever comes first. A screen never gives its seat up."""
    leaving = asyncio.ensure_future(gone)
    try:
        await asyncio.wait({following, leaving}, return_when=asyncio.FIRST_COMPLETED)
        return leaving.result() if leaving.done() else following.result()
    finally:
        leaving.cancel()
