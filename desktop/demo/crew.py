"""The demo's producer: makes the show as crew on the websocket, and counts what happens."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import uuid_utils
from websockets.asyncio.client import ClientConnection, connect

from desktop.demo.evening import Evening
from desktop.demo.players import Trouble
from showserver.domain import house as houses
from showserver.domain import room as rooms
from showserver.domain.events import is_of_house
from showserver.domain.house import House
from showserver.domain.kinds import Command, Event, HouseEvent
from showserver.domain.moments import ThanksGiven, ThanksWithdrawn
from showserver.domain.room import Room
from showserver.domain.rundown import AddSegment, RemoveSegment
from showserver.domain.shows import EditShow, Plan
from showserver.domain.stage import CreditsRolled
from showserver.domain.wall import CommentHeld, CommentReleased, SetWallMode
from showserver.wire import codec
from showserver.wire.frames import Accepted, Answered, Events, RefusedFrame, Snapshot
from showserver.wire.hello import PROTOCOL, Hello
from showserver.wire.queries import Query, Result, StreamKeyFound, StreamKeyWanted

PRODUCER = "Priya Nair"
ANSWER_S = 20.0


class Crew:
    """A producer's client that folds the show. `comments` are the ids the server took."""

    def __init__(self, link: ClientConnection) -> None:
        self.house = House()
        self.room = Room("")
        self.comments: set[str] = set()
        self.thanked: set[str] = set()
        self.credited = 0
        self._link = link
        self._refs = itertools.count(1)
        self._answers: dict[int, asyncio.Future[Result | None]] = {}
        self._folded = asyncio.Condition()

    async def make(self, evening: Evening, starts_at: int) -> None:
        """Make the house's first show the evening of the demo."""
        plan = Plan(
            evening.title,
            evening.subtitle,
            starts_at,
            evening.host,
            evening.greeting,
        )
        await self.do(EditShow, show_id=self.room.show_id, plan=plan)
        for segment in self.room.rundown.segments:
            await self.do(RemoveSegment, segment_id=segment.segment_id)
        for part in evening.parts:
            await self.do(
                AddSegment,
                title=part.title,
                segment_kind=part.kind,
                planned_s=part.minutes * 60,
                notes=part.notes,
            )

    async def look_first(self, delay_s: int) -> None:
        """Let comments appear after so many seconds, so that the crew sees them first."""
        await self.do(SetWallMode, mode="delayed", delay_s=delay_s)

    async def look_along(self) -> None:
        """Let comments appear at once again; those that wait come in their time."""
        await self.do(SetWallMode, mode="open", delay_s=self.room.wall.delay_s)

    async def do(self, kind: type[Command], **words: object) -> None:
        """Send a command and wait until it took effect; raises `Trouble` when refused."""
        await self._say(kind(ref=next(self._refs), key=str(uuid_utils.uuid7()), **words))

    async def stream_key(self) -> str:
        """Return the key to go live with, as the console shows it."""
        answer = await self._say(StreamKeyWanted(ref=next(self._refs)))
        assert isinstance(answer, StreamKeyFound), answer
        return answer.key

    async def _say(self, said: Command | Query) -> Result | None:
        answer: asyncio.Future[Result | None] = asyncio.get_running_loop().create_future()
        self._answers[said.ref] = answer
        await self._link.send(codec.encode(said), text=True)
        async with asyncio.timeout(ANSWER_S):
            return await answer

    async def sees(self, what: str, wanted: Callable[[Room], bool], within_s: float) -> None:
        """Wait until the show stands so; raises `Trouble` naming what did not come."""
        try:
            async with asyncio.timeout(within_s), self._folded:
                await self._folded.wait_for(lambda: wanted(self.room))
        except TimeoutError:
            raise Trouble(f"after {within_s:.0f} s still not: {what}") from None

    async def follow(self) -> None:
        """Fold what comes until the link ends."""
        async for frame in self._link:
            self._take(frame.encode() if isinstance(frame, str) else frame)
            async with self._folded:
                self._folded.notify_all()

    def _take(self, raw: bytes) -> None:
        match codec.decode_frame(raw):
            case Snapshot(shared=shared):
                self.house, self.room = shared.house, shared.room
            case Events(news=news):
                for item in news:
                    event = codec.decode_event(item)
                    if event is not None:
                        self._fold(item.at, event)
            case Accepted(ref=ref):
                self._answers.pop(ref).set_result(None)
            case Answered(ref=ref, answer=found):
                self._answers.pop(ref).set_result(found)
            case RefusedFrame(ref=ref, code=code, field=field):
                trouble = Trouble(f"the server refused the crew: {code} {field}")
                self._answers.pop(ref).set_exception(trouble)

    def _fold(self, at: int, event: Event) -> None:
        if is_of_house(event) and isinstance(event, HouseEvent):
            self.house = houses.evolve(self.house, event)
        self.room = rooms.evolve(self.room, at, event)
        match event:
            case CommentReleased(comment=comment) | CommentHeld(comment=comment):
                self.comments.add(comment.comment_id)
            case ThanksGiven(thanks=thanks):
                self.thanked.add(thanks.thanks_id)
            case ThanksWithdrawn(thanks_id=thanks_id):
                self.thanked.discard(thanks_id)
            case CreditsRolled(total=total):
                self.credited = total


@asynccontextmanager
async def crew(url: str, key: str, language: str) -> AsyncIterator[Crew]:
    """Sit down as producer for the time of the block."""
    async with connect(url, compression=None, max_size=2**20) as link:
        hello = Hello(
            PROTOCOL, role="crew", key=key, name=PRODUCER, seat="producer", locale=language
        )
        await link.send(codec.encode(hello), text=True)
        seat = Crew(link)
        following = asyncio.create_task(seat.follow())
        try:
            await seat.sees("the crew's first look at the show", lambda r: r.show_id != "", 10)
            yield seat
        finally:
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)
