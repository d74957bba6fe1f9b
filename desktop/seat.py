"""One seat in the house: session, courier, connection and desk, wired together."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable
from urllib.parse import urlsplit

import uuid_utils
from msgspec.structs import replace
from PySide6.QtCore import QTimer

from desktop.link.clock import ServerClock
from desktop.link.connection import Closed, Connection
from desktop.link.courier import Courier
from desktop.link.identity import Identity
from desktop.link.outbox import Outbox
from desktop.link.pace import Pace
from desktop.link.replays import ReplayReader
from desktop.link.upload import Uploader
from desktop.platform.cage import Cage
from desktop.platform.folders import Folders, Remembered
from desktop.platform.last_frame import LastFrame
from desktop.session.session import Session
from desktop.viewmodels.desk import Desk
from desktop.viewmodels.prefs import Prefs
from showserver.domain.pin import proves
from showserver.domain.wall import PostComment
from showserver.wire.hello import Welcome

log = logging.getLogger("applaus.seat")

FRAME_MS = 60
"""News is collected this long and drawn at once: a busy wall costs one insertion, not fifty."""
KEEP_MS = 15_000


class Seat:
    """Holds everything of one window alive. `follow` runs until the window goes."""

    def __init__(
        self, url: str, identity: Identity, folders: Folders, prefs: Prefs, cage: Cage
    ) -> None:
        self._url = url
        self._folders = folders
        self._cage = cage
        self._role = identity.role
        self._identity = identity
        self._session = Session(lambda: str(uuid_utils.uuid7()))
        clock = ServerClock(lambda: time.monotonic() * 1000, lambda: time.time() * 1000)
        device = _known_device(identity, folders, url)
        self._outbox = Outbox(folders.outbox(url, identity.role), lambda: int(time.time() * 1000))
        self.courier = Courier(
            url,
            replace(identity, token=device.token),
            self._session,
            self._outbox,
            clock,
            self,
            lambda delay_s, call: asyncio.get_running_loop().call_later(delay_s, call),
        )
        self.courier.locale = prefs.spoken_language
        self.desk = Desk(
            self.courier,
            prefs,
            self._media_url,
            lambda pin: proves(pin, self._session.view.pin_proof),
        )
        self._connection = Connection(url, self.courier, Pace(random.Random()))
        self.courier.line = self._connection
        self._uploader = Uploader(self.courier, self.desk.upload_face)
        self._replays = ReplayReader(self.courier, self.desk.replay_face)
        self.inside = asyncio.Event()
        self._left = asyncio.Event()
        self._following: asyncio.Future[Closed] | None = None
        self._kept_position: object = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._frame = QTimer(interval=FRAME_MS, singleShot=True)
        self._frame.timeout.connect(self.present)
        self._keeping = QTimer(interval=KEEP_MS)
        self._keeping.timeout.connect(self._keep)
        self._wire(prefs)

    def begin(self) -> asyncio.Future[Closed]:
        """Follow the show from now on; the same task however often asked."""
        if self._following is None:
            self._following = asyncio.ensure_future(self.follow())
        return self._following

    async def gone(self) -> Closed:
        """Wait until the person leaves for good."""
        await self._left.wait()
        return Closed("left")

    async def follow(self) -> Closed:
        """Follow the show until cancelled, or until the server wants us to stay away."""
        self._start_from_kept()
        while True:
            closed = await self._connection.follow()
            by_token = bool(self.courier.identity.token)
            if closed.name != "bad_credentials" or not (by_token and self._identity.secret):
                if self._role == "screen" and self._session.view.house.cards:
                    await asyncio.Event().wait()  # an office screen keeps its last picture
                return closed
            # The server does not know this device any more; the code or key still opens.
            self.courier.identity = replace(self._identity, token="")

    def close(self) -> None:
        """Keep what is shown, and let go of the files."""
        for timer in (self._frame, self._keeping):
            timer.stop()
        self.desk.clock_face.stop()
        self.desk.replay_face.close()
        self.desk.picture_face.stop()
        self.desk.camera_face.leave()
        self._keep()
        self._outbox.close()

    def present(self) -> None:
        """Draw what came since the last frame."""
        turn = self._session.turn()
        if turn:
            self.desk.present(turn)
        waiting = [w.command for w in self._session.waiting.values()]
        texts = [c.text for c in waiting if isinstance(c, PostComment)]
        self.desk.link_face.holds(len(waiting), texts, bool(self.courier.old))

    def changed(self) -> None:
        if not self._frame.isActive():
            self._frame.start()

    def welcomed(self, welcome: Welcome) -> None:
        self._allow()
        who, device = welcome.you, self._folders.device(self._url, self._role)
        self._folders.remember(
            Remembered(
                self._url,
                self._role,
                welcome.token or device.token,
                who.name,
                who.region,
                who.team,
                who.name if welcome.token else device.typed_name,
            )
        )
        self.inside.set()
        self._keeping.start()

    def stood(self, state: str, code: str) -> None:
        now = self.courier.now()
        self.desk.link_face.stands(state)
        self.desk.kiosk_face.stands(state == "online", now)
        self.changed()

    def _wire(self, prefs: Prefs) -> None:
        desk = self.desk
        desk.link_face.old_wanted.connect(self._decide_on_old)
        desk.link_face.leaving.connect(self._leave)
        desk.show_face.openWanted.connect(self._open)
        desk.stream_face.dialled(urlsplit(self._url).hostname or "")
        prefs.languageChanged.connect(self._speak(prefs))
        if self._role == "screen":
            path = self._folders.last_frame(self._url, self._role)
            self._last_frame = LastFrame(desk.kiosk_face, path, desk)
            self._last_frame.show()
            desk.kiosk_face.start()

    def _speak(self, prefs: Prefs) -> Callable[[], None]:
        def speak() -> None:
            self.courier.locale = prefs.spoken_language

        return speak

    def _decide_on_old(self, send: bool) -> None:
        if send:
            self.courier.send_old()
        else:
            self.courier.drop_old()

    def _leave(self) -> None:
        """The person goes for good: the next start asks at the door."""
        self._folders.forget(self._url, self._role)
        self._left.set()

    def _open(self, show_id: str) -> None:
        """Look at another show: come in again with its name."""
        self.courier.identity = replace(self.courier.identity, show=show_id)
        task = asyncio.ensure_future(self._connection.anew())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _start_from_kept(self) -> None:
        """Show what was there last until the server answers: never a blank screen."""
        kept = self._folders.kept(self._url, self._role)
        if kept is not None and kept.view.me.role == self._role:
            # Without a position: the first answer is a whole snapshot.
            self._session.resume_from(replace(kept.view, position=None))
            self._allow()
            self.desk.kiosk_face.show_cached(kept.at)
        self.changed()

    def _keep(self) -> None:
        view = self._session.view
        if self._left.is_set():
            return
        if view.position is not None and view.position != self._kept_position:
            self._kept_position = view.position
            self._folders.keep(self._url, self._role, view, self.courier.now())

    def _allow(self) -> None:
        hosts = (self._url, self._session.view.media_url, self._session.view.room.plan.video_url)
        self._cage.allow(*(urlsplit(address).hostname or "" for address in hosts))

    def _media_url(self, name: str, size: str) -> str:
        folder = "media/thumb" if size == "thumb" else "media"
        return f"{self._session.view.media_url}/{folder}/{name}"


def _known_device(identity: Identity, folders: Folders, url: str) -> Remembered:
    """Return as whom to come back; another name with a code is another person on this device."""
    device = folders.device(url, identity.role)
    if identity.secret and identity.name and device.typed_name not in ("", identity.name):
        folders.forget(url, identity.role)
        return Remembered(url, identity.role)
    return device
