"""One client's life inside: it sends commands and questions, and each gets its answer."""

from __future__ import annotations

import asyncio
import time
from typing import NamedTuple

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from showserver.domain.commands import GaugeCommand, JournaledCommand
from showserver.domain.kinds import Command, Role
from showserver.domain.people import Person
from showserver.domain.refusals import Refused, Unavailable
from showserver.domain.screens import ReportScreen
from showserver.domain.shows import SendReactions
from showserver.gateway.framing import websocket_frame
from showserver.gateway.goodbye import Leave
from showserver.gateway.limits import BadFrames, Bucket
from showserver.gateway.meters import Meters
from showserver.gateway.outbox import Outbox
from showserver.gateway.room import Listener
from showserver.gateway.seam import Taking
from showserver.wire.codec import BadFrame, Request, decode_request, encode
from showserver.wire.frames import Accepted, Answered, RefusedFrame
from showserver.wire.queries import AnyQuery, UnlockScreen

IN_FLIGHT = 64
"""Commands of one connection that may wait for their answer at once."""
TARPIT_S = 0.05
"""How long somebody too fast is not read, for each frame too many."""


class PersonalPaces(NamedTuple):
    """The buckets of one person, shared by all connections."""

    commands: Bucket
    reactions: Bucket
    unlocks: Bucket


class Session(Listener):
    """One connection after its welcome. `device` is the digest of its secret token."""

    __slots__ = (
        "_answering",
        "_bad",
        "_meters",
        "_paces",
        "_room_left",
        "_taking",
        "device",
        "websocket",
    )

    def __init__(
        self,
        websocket: ServerConnection,
        person: Person,
        role: Role,
        show_id: str,
        outbox: Outbox,
        *,
        taking: Taking,
        paces: PersonalPaces,
        meters: Meters,
    ) -> None:
        """Begin with everything that was agreed at the door."""
        super().__init__(person, role, show_id, outbox)
        self.websocket = websocket
        self.device = b""
        self._taking = taking
        self._paces = paces
        self._meters = meters
        self._bad = BadFrames()
        self._room_left = asyncio.Semaphore(IN_FLIGHT)
        self._answering: set[asyncio.Task[None]] = set()

    async def read(self) -> None:
        """Take frames until the client goes; raises `Leave` when it must."""
        while True:
            try:
                frame = await self.websocket.recv()
            except ConnectionClosed:
                return
            if isinstance(frame, bytes):
                self._refuse_frame(BadFrame("expected a text frame, got a binary one", "", 0))
                continue
            try:
                request = decode_request(frame.encode())
            except BadFrame as bad:
                self._refuse_frame(bad)
                continue
            if wait_ms := self._pace_of(request).take(time.monotonic()):
                self._refuse(request.ref, Refused("too_fast", wait_ms=wait_ms))
                await asyncio.sleep(TARPIT_S)
                continue
            await self._take(request)

    async def settled(self) -> None:
        """Wait until every command that was taken has its answer."""
        if self._answering:
            await asyncio.wait(self._answering)

    def _pace_of(self, request: Request) -> Bucket:
        if isinstance(request, SendReactions):
            return self._paces.reactions
        return self._paces.unlocks if isinstance(request, UnlockScreen) else self._paces.commands

    async def _take(self, request: Request) -> None:
        if isinstance(request, GaugeCommand):
            self._gauge(request)
            return
        await self._room_left.acquire()
        # Tasks start in the order they are made, so a person's commands keep their order.
        task = asyncio.create_task(self._answer(request))
        self._answering.add(task)
        task.add_done_callback(self._answered)

    def _answered(self, task: asyncio.Task[None]) -> None:
        self._answering.discard(task)
        self._room_left.release()
        if not task.cancelled() and task.exception() is not None:
            self.websocket.transport.abort()  # the client repeats under the same key
            task.result()

    async def _answer(self, request: JournaledCommand | AnyQuery) -> None:
        person_id = self.person.person_id
        try:
            if isinstance(request, Command):
                seq = await self._taking.submit(person_id, self.show_id, request)
                self._meters.accepted.inc()
                self._send(Accepted(request.ref, seq))
            else:
                result = await self._taking.ask(person_id, self.show_id, request)
                self._send(Answered(request.ref, result))
        except Refused as refused:
            self._refuse(request.ref, refused)
        except Unavailable as fault:
            code = "journal_unavailable"
            self._meters.refused.labels(code).inc()
            self._send(RefusedFrame(request.ref, code, wait_ms=2000, reason=fault.reason))

    def _gauge(self, command: GaugeCommand) -> None:
        person_id = self.person.person_id
        try:
            if isinstance(command, ReportScreen):
                self._taking.report_screen(person_id, command)
            else:
                self._taking.react(person_id, self.show_id, command)
        except Refused as refused:
            self._refuse(command.ref, refused)
        else:
            self._send(Accepted(command.ref))

    def _refuse_frame(self, bad: BadFrame) -> None:
        self._meters.refused.labels(bad.code).inc()
        self._send(RefusedFrame(bad.ref, bad.code, bad.field, message=bad.message))
        if self._bad.add(time.monotonic()):
            raise Leave("abuse")

    def _refuse(self, ref: int, refused: Refused) -> None:
        self._meters.refused.labels(refused.code).inc()
        self._send(
            RefusedFrame(
                ref,
                refused.code,
                refused.field,
                refused.limit,
                refused.wait_ms,
                refused.sentence,
            )
        )

    def _send(self, frame: Accepted | Answered | RefusedFrame) -> None:
        self.offer(websocket_frame(encode(frame)), time.monotonic())
