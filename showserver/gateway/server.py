"""The websocket server: who may connect, each connection's life from greeting to goodbye."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import random
import socket
import time
from collections.abc import Callable, Collection
from http import HTTPStatus
from urllib.parse import urlsplit

import structlog
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from showserver.access.door import Admission
from showserver.gateway import porter
from showserver.gateway.framing import websocket_frame
from showserver.gateway.goodbye import Leave, say_goodbye
from showserver.gateway.hall import Hall
from showserver.gateway.limits import Buckets, Paces
from showserver.gateway.meters import Meters
from showserver.gateway.outbox import Outbox, OutboxLimit
from showserver.gateway.porter import Told
from showserver.gateway.room import Listener
from showserver.gateway.seam import Door, Studio
from showserver.gateway.session import PersonalPaces, Session
from showserver.gateway.welcome import FRAME_BYTES, MediaPlace, Reception, peer_of, welcomed
from showserver.wire.codec import encode
from showserver.wire.hello import Hello

PATH = "/v1"
FRAMES_WAITING = 4
PING_S = 14.0
"""Every so often, and so long for the answer: who has vanished is let go within 30 seconds."""
KERNEL_BYTES = 64 * 1024
SETTLING_S = 1.0
"""How long the last commands may take to be answered when the server stops."""
GOODBYE_S = 1.5
UNWELL = HTTPStatus.SERVICE_UNAVAILABLE

_log = structlog.get_logger()


class Gateway:
    """Lets people in over websockets and keeps them at the head of the journal."""

    def __init__(
        self,
        studio: Studio,
        door: Door,
        meters: Meters,
        *,
        media: MediaPlace,
        health: Callable[[], tuple[bool, bytes]],
        doorplate: Callable[[str, str], Told],
        origins: Collection[str] = (),
        paces: Paces = Paces(),  # noqa: B008 - a constant
        outbox_limit: OutboxLimit = OutboxLimit(),  # noqa: B008 - a constant
    ) -> None:
        """`doorplate` answers a query from an address (see `Porter.tell`).

        `origins` are the web pages that may connect; a client that is no browser names none.
        """
        self.media = media
        self._studio = studio
        self._meters = meters
        self._health = health
        self._doorplate = doorplate
        self._origins = frozenset(origins)
        self._outbox_limit = outbox_limit
        self._reception = Reception(door, paces)
        self._commands = Buckets(paces.commands)
        self._reactions = Buckets(paces.reactions)
        self._unlocks = Buckets(paces.unlocks)
        self._hall = Hall(studio, meters, self._given_up, self._pin_changed)
        self._devices: dict[bytes, Session] = {}
        self._sessions: set[Session] = set()
        self._goodbyes: set[asyncio.Task[None]] = set()
        self._server: Server | None = None

    @property
    def viewers(self) -> int:
        """How many people watch now."""
        return self._hall.viewers

    async def open(self, host: str, port: int) -> int:
        """Accept connections; return the port, which is chosen by the system for port 0."""
        await self._hall.open()
        self._server = await serve(
            self._live,
            host,
            port,
            process_request=self._process_request,
            compression=None,
            max_size=FRAME_BYTES,
            max_queue=FRAMES_WAITING,
            ping_interval=PING_S,
            ping_timeout=PING_S,
            close_timeout=2,
            server_header=None,
        )
        for listening in self._server.sockets:
            # Inherited by every connection: what the system would hide of a stalled reader.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, KERNEL_BYTES)
        return int(next(iter(self._server.sockets)).getsockname()[1])

    async def run(self) -> None:
        """Tick until cancelled."""
        await self._hall.run()

    async def drain(self) -> None:
        """Take nobody in any more, answer what was taken, and send everybody off to come back."""
        server = self._server
        if server is None:
            return
        server.close(close_connections=False)
        settling = [session.settled() for session in self._sessions]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SETTLING_S):
                await asyncio.gather(*settling)
        spread_s = max(2, len(self._sessions) // 400)
        await asyncio.gather(
            *(
                say_goodbye(
                    session.websocket,
                    Leave("going_away", retry_after=random.randint(1, spread_s)),
                    GOODBYE_S,
                )
                for session in list(self._sessions)
            )
        )
        for connection in list(server.all_connections):
            connection.transport.abort()
        _log.info("drained")

    def _process_request(self, connection: ServerConnection, request: Request) -> Response | None:
        parts = urlsplit(request.path)
        path = parts.path
        if path == "/healthz":
            well, body = self._health()
            return _json(connection, HTTPStatus.OK if well else UNWELL, body)
        if path == porter.PATH:
            return _json(connection, *self._doorplate(parts.query, peer_of(connection)))
        if path != PATH:
            return connection.respond(HTTPStatus.NOT_FOUND, f"The websocket is at {PATH}.\n")
        origin = request.headers.get("Origin")
        if origin is not None and origin not in self._origins:
            return connection.respond(HTTPStatus.FORBIDDEN, "This origin may not connect.\n")
        return None

    async def _live(self, websocket: ServerConnection) -> None:
        session: Session | None = None
        try:
            hello, admission = await self._reception.receive(websocket)
            session = self._begin(websocket, hello, admission)
            await session.read()
        except Leave as leave:
            self._meters.closed.labels(leave.closing.name).inc()
            _log.info("closed", code=leave.closing.code, closing=leave.closing.name)
            await say_goodbye(websocket, leave)
        except ConnectionClosed:
            pass  # went before the hello
        finally:
            if session is not None:
                self._end(session)

    def _begin(self, websocket: ServerConnection, hello: Hello, admission: Admission) -> Session:
        """Write the welcome and all that follows it, and enter the room: in one go."""
        if admission.role != "crew":  # the house may have turned while the door was open
            current = self._studio.state.house.current
            admission = admission._replace(show_id=current or admission.show_id)
        session = self._session(websocket, admission)
        missed = self._hall.missed(hello.position, admission.show_id, hello.show)
        welcome = welcomed(self._studio, admission, self.media, resuming=missed is not None)
        now = time.monotonic()
        session.offer(websocket_frame(encode(welcome)), now)
        if missed is None or hello.position is None:
            frames = self._hall.enter(session)
        else:
            frames = self._hall.resume(session, hello.position.seq, missed)
        for frame in frames:
            session.outbox.offer_large(frame, now)
        self._register(session, admission.token or hello.token)
        how = "snapshot" if missed is None else "resumed"
        self._meters.resumed.labels(how).inc()
        _log.info("joined", person=session.person.person_id, role=session.role, how=how)
        return session

    def _session(self, websocket: ServerConnection, admission: Admission) -> Session:
        person_id, now = admission.person.person_id, time.monotonic()
        return Session(
            websocket,
            admission.person,
            admission.role,
            admission.show_id,
            Outbox(websocket.transport, self._outbox_limit),
            taking=self._studio,
            paces=PersonalPaces(
                self._commands.of(person_id, now),
                self._reactions.of(person_id, now),
                self._unlocks.of(person_id, now),
            ),
            meters=self._meters,
        )

    def _register(self, session: Session, token: str) -> None:
        self._sessions.add(session)
        self._meters.sessions.labels(session.role).inc()
        session.device = hashlib.sha256(token.encode()).digest()
        before = self._devices.get(session.device)
        self._devices[session.device] = session
        if before is not None:
            self._send_off(before, Leave("replaced"))

    def _end(self, session: Session) -> None:
        self._hall.leave(session)
        if session in self._sessions:
            self._sessions.remove(session)
            self._meters.sessions.labels(session.role).dec()
        if self._devices.get(session.device) is session:
            del self._devices[session.device]

    def _given_up(self, listener: Listener) -> None:
        self._hall.leave(listener)
        if listener.outbox.gave_up:
            self._meters.given_up.inc()
            _log.warning("reader_given_up", person=listener.person.person_id)

    def _pin_changed(self) -> None:
        """Have the screens fetch the new proof with their next welcome."""
        for session in [s for s in self._sessions if s.role == "screen"]:
            self._send_off(session, Leave("come_back"))

    def _send_off(self, session: Session, leave: Leave) -> None:
        self._hall.leave(session)
        task = asyncio.create_task(say_goodbye(session.websocket, leave))
        self._goodbyes.add(task)
        task.add_done_callback(self._goodbyes.discard)


def _json(connection: ServerConnection, status: HTTPStatus, body: bytes) -> Response:
    """Answer a plain request on the websocket's port."""
    response = connection.respond(status, body.decode())
    del response.headers["Content-Type"]
    response.headers["Content-Type"] = "application/json"
    response.headers["Cache-Control"] = "no-store"
    return response
