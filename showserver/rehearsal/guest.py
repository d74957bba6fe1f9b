"""One made-up colleague on a real websocket."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiohttp
import msgspec
import uuid_utils
from websockets.asyncio.client import ClientConnection, connect

from showserver.domain import room as rooms
from showserver.domain.kinds import Command
from showserver.domain.room import Room
from showserver.rehearsal.company import Colleague
from showserver.wire import codec
from showserver.wire.frames import Accepted, Answered, Events, RefusedFrame, Snapshot
from showserver.wire.hello import PROTOCOL, Hello, Welcome
from showserver.wire.queries import Result, Ticket, UploadTicket

Answer = Accepted | RefusedFrame | Result


class Guest:
    """A colleague in the audience: folds what is seen, does what is told.

    `room` is the show as this guest sees it; `accepted` counts what the server took.
    """

    def __init__(self, colleague: Colleague, url: str, code: str) -> None:
        self.colleague = colleague
        self.room = Room("")
        self.person_id = ""
        self.accepted = 0
        self.refused: list[str] = []
        self.cheered: set[str] = set()
        self._url = url
        self._code = code
        self._media = ""
        self._link: ClientConnection | None = None
        self._refs = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[Answer]] = {}
        self.inside = asyncio.Event()

    async def attend(self, life: Callable[[Guest], Awaitable[None]]) -> None:
        """Come in, live, and go when life is over or the server ends it."""
        async with connect(self._url, compression=None, max_queue=64) as link:
            self._link = link
            who = self.colleague
            hello = Hello(
                PROTOCOL, code=self._code, name=who.name, region=who.region, team=who.team
            )
            await link.send(codec.encode(hello), text=True)
            reading = asyncio.create_task(self._read(link))
            living = asyncio.create_task(self._live(life))
            try:
                await asyncio.wait({reading, living}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                ended = [task for task in (reading, living) if task.done()]
                for task in (reading, living):
                    task.cancel()
                await asyncio.gather(reading, living, return_exceptions=True)
            for task in ended:
                task.result()

    async def do(self, kind: type[Command], **words: object) -> Answer:
        """Send a command and return what the server said."""
        return await self._ask(
            kind(ref=next(self._refs), key=str(uuid_utils.uuid7()), **words)  # type: ignore[arg-type]
        )

    async def upload(self, picture: Path) -> str:
        """Send in a picture and return its media name; empty when it was refused."""
        ticket = await self._ask(UploadTicket(ref=next(self._refs)))
        if not isinstance(ticket, Ticket):
            return ""
        headers = {"Authorization": f"Bearer {ticket.ticket}"}
        body = await asyncio.to_thread(picture.read_bytes)
        async with (
            aiohttp.ClientSession() as http,
            http.post(f"{self._media}/media", data=body, headers=headers) as reply,
        ):
            if reply.status not in (200, 201):
                return ""
            return str((await reply.json())["name"])

    async def _live(self, life: Callable[[Guest], Awaitable[None]]) -> None:
        await self.inside.wait()
        await life(self)

    async def _ask(self, request: codec.Request) -> Answer:
        assert self._link is not None
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting[request.ref] = answer
        await self._link.send(codec.encode(request), text=True)
        return await answer

    async def _read(self, link: ClientConnection) -> None:
        async for frame in link:
            self._take(frame.encode() if isinstance(frame, str) else frame)

    def _take(self, raw: bytes) -> None:
        match codec.decode_frame(raw):
            case Welcome(you=you) as welcome:
                self.person_id = you.person_id
                self._media = welcome.media_url or self._dialled(welcome.media_port)
            case Snapshot(shared=shared):
                self.room = shared.room
                self.inside.set()
            case Events(news=news):
                for item in news:
                    event = codec.decode_event(item)
                    if event is not None:
                        self.room = rooms.evolve(self.room, item.at, event)
            case Accepted(ref=ref) as taken:
                self.accepted += 1
                self._answer(ref, taken)
            case RefusedFrame(ref=ref, code=code) as refused:
                self.refused.append(code)
                self._answer(ref, refused)
            case Answered(ref=ref, answer=answer):
                self._answer(ref, answer)

    def _answer(self, ref: int, answer: Answer) -> None:
        waiting = self._waiting.pop(ref, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(answer)

    def _dialled(self, port: int) -> str:
        host = self._url.split("//", 1)[1].split("/", 1)[0].rsplit(":", 1)[0]
        return f"http://{host}:{port}"


class Tally(msgspec.Struct):
    """What an audience did, printed as JSON when it leaves."""

    guests: int
    accepted: int
    refused: dict[str, int]
