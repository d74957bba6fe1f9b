"""Carries wishes to the server and news to the session, and loses neither."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import msgspec
from msgspec.structs import replace

from desktop.link.address import media_base
from desktop.link.clock import ServerClock
from desktop.link.connection import Reconnect
from desktop.link.identity import Identity
from desktop.link.outbox import Entry, Outbox
from desktop.session.intents import Answered, Waiting
from desktop.session.session import COMES_AGAIN, Gap, Session
from desktop.session.turn import Refusal, Settled
from desktop.session.view import View
from showserver.domain.commands import GaugeCommand
from showserver.domain.kinds import Command
from showserver.wire import codec
from showserver.wire.frames import Gauge, Snapshot
from showserver.wire.hello import Welcome
from showserver.wire.queries import Query

log = logging.getLogger("applaus.courier")

AGAIN_S = 3.0
"""After this the same command is sent again when the server could not store it (law 3)."""


class Line(Protocol):
    """Sends a frame on the connection of now, if there is one."""

    def send(self, frame: bytes) -> None:
        """Send, keep nothing."""
        ...


class Watcher(Protocol):
    """Is told of what the courier learns."""

    def changed(self) -> None:
        """Something is to be drawn."""
        ...

    def welcomed(self, welcome: Welcome) -> None:
        """The server took us in, perhaps with a token to keep."""
        ...

    def stood(self, state: str, code: str) -> None:
        """The link stands otherwise."""
        ...


class Courier:
    """Sends at once what is wished while the link stands, and keeps it until it is answered.

    After a lost link the kept commands go first, in order, one after the other, each once under
    its own key; what is older than ten minutes waits until the person says so.
    """

    def __init__(
        self,
        url: str,
        identity: Identity,
        session: Session,
        outbox: Outbox,
        clock: ServerClock,
        watcher: Watcher,
        later: Callable[[float, Callable[[], None]], object],
    ) -> None:
        self.identity = identity
        self.locale = "en"
        self.line: Line | None = None
        self._url = url
        self._session = session
        self._outbox = outbox
        self._clock = clock
        self._watcher = watcher
        self._later = later
        self._online = False
        self._standing: deque[Entry] = deque()  # what goes first, in order
        self._sent = ""  # the key of the one of those that is on its way
        self._asked_about: list[Entry] = []
        for entry in outbox.entries:
            session.keep(entry.command, entry.at)

    @property
    def view(self) -> View:
        return self._session.view

    @property
    def waiting(self) -> Mapping[str, Waiting]:
        return self._session.waiting

    @property
    def old(self) -> list[Entry]:
        """What is not sent without asking."""
        return self._asked_about

    def now(self) -> int:
        return self._clock.now()

    def do(self, kind: type[Command], **fields: Any) -> str:
        """Wish something; on disk before it is sent."""
        command = self._session.wish(kind, self.now(), **fields)
        if isinstance(command, GaugeCommand):
            if self._online:
                self._send(command)
            return command.key
        if self._refused_here(command):
            self._watcher.changed()
            return command.key
        self._outbox.put(command, self.view.room.show_id)
        if self._online and not self._standing and not self._sent:
            self._send(command)
        elif self._online:
            self._standing.append(self._outbox.entries[-1])
        self._watcher.changed()
        return command.key

    def ask(self, kind: type[Query], answered: Answered, **fields: Any) -> None:
        if not self._online:
            answered(None)
            return
        self._send(self._session.question(kind, answered, **fields))

    def send_old(self) -> None:
        """Send what was asked about: the person said so."""
        old, self._asked_about = self._asked_about, []
        self._outbox.refresh([e.command.key for e in old], self.view.room.show_id)
        self._standing.extend(old)
        self._pump()
        self._watcher.changed()

    def drop_old(self) -> None:
        """Forget what was asked about."""
        for entry in self._asked_about:
            self._outbox.settle(entry.command.key)
            self._session.forget(entry.command.key)
        self._asked_about = []
        self._watcher.changed()

    def hello(self) -> bytes:
        """Return the first frame, with the position that is held for this show."""
        wanted, view = self.identity.show, self.view
        position = view.position if wanted in ("", view.room.show_id) else None
        return codec.encode(self.identity.hello(self.locale, position))

    def deliver(self, frame: bytes, round_trip_ms: float) -> bool:
        """Take a frame; whatever cannot be read or leaves a gap is asked for anew."""
        try:
            read = codec.decode_frame(frame)
            if isinstance(read, Welcome):
                self._welcomed(read, round_trip_ms)
                return True
            if isinstance(read, Gauge):
                self._clock.heard(read.server_now, round_trip_ms)
            settled = self._session.take(read)
        except (Gap, msgspec.DecodeError) as error:
            log.warning("asked for the news anew reason=%s", error)
            raise Reconnect from error
        if isinstance(read, Snapshot):
            self._resend()
        if settled:
            self._settled(settled)
        self._watcher.changed()
        return False

    def stands(self, state: str, code: str) -> None:
        if state != "online":
            self._online = False
            self._session.lost()
        self._watcher.stood(state, code)

    def _welcomed(self, welcome: Welcome, round_trip_ms: float) -> None:
        self._clock.heard(welcome.server_now, round_trip_ms)
        self._session.welcome(welcome, media_base(self._url, welcome.media_url, welcome.media_port))
        if welcome.token:
            self.identity = replace(self.identity, token=welcome.token)
        self._online = True
        self._watcher.welcomed(welcome)
        if welcome.resuming:
            self._resend()
        self._watcher.changed()

    def _resend(self) -> None:
        """Line up what is kept, but for what must be asked about."""
        view = self.view
        over = view.room.phase == "ended" and not view.is_crew
        self._asked_about = self._outbox.old(view.room.show_id, over=over)
        old = {e.command.key for e in self._asked_about}
        self._standing = deque(e for e in self._outbox.entries if e.command.key not in old)
        self._sent = ""
        self._pump()

    def _pump(self) -> None:
        while self._online and not self._sent and self._standing:
            entry = self._standing.popleft()
            command = self._session.again(entry.command, entry.at)
            if self._refused_here(command):
                self._outbox.settle(command.key)
                continue
            self._sent = command.key
            self._send(command)

    def _refused_here(self, command: Command) -> bool:
        """Refuse what no frame holds: the server would close the link on it, again and again."""
        limit = self.view.limits.frame_bytes
        if len(codec.encode(command)) <= limit:
            return False
        # In the letters of every script a character takes four bytes at most.
        self._session.refuse(command, Refusal("too_long", limit=limit // 4))
        return True

    def _settled(self, settled: Settled) -> None:
        key, refusal = settled.command.key, settled.refusal
        if self._sent == key:
            self._sent = ""
        if refusal and refusal.code in COMES_AGAIN and key in self._session.waiting:
            self._again(key, refusal)
            return
        self._outbox.settle(key)
        self._pump()

    def _again(self, key: str, refusal: Refusal) -> None:
        """Try a command again after a while."""
        after_s = max(AGAIN_S, refusal.wait_ms / 1000)
        if refusal.code == "slow_mode":
            # Only this one has to wait: applause behind it need not.
            self._later(after_s, lambda: self._line_up(key))
            self._pump()
        else:
            self._line_up(key, at_once=False)
            self._later(after_s, self._pump)

    def _line_up(self, key: str, *, at_once: bool = True) -> None:
        """Put a command that still waits back into the line, in the order of the wishes."""
        entries = {e.command.key: e for e in self._outbox.entries}
        inside = {e.command.key for e in self._standing}
        asked = {e.command.key for e in self._asked_about}
        if key not in entries or key == self._sent or key in asked:
            return
        self._standing = deque(e for k, e in entries.items() if k in inside or k == key)
        if at_once:
            self._pump()

    def _send(self, request: Command | Query) -> None:
        if self.line is not None:
            self.line.send(codec.encode(request))
