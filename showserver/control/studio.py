"""The studio: every command comes through here and leaves as durable events, or not at all."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from msgspec.structs import replace

from showserver.access.keyring import Keyring
from showserver.access.tickets import Tickets
from showserver.archive.archive import Archive
from showserver.archive.replay import Past
from showserver.control.batch import Rulebook
from showserver.control.clock import Clock, ShowClock
from showserver.control.desk import Desk
from showserver.control.facts import FactFinder
from showserver.control.gauges import Gauges
from showserver.control.ledger import Ledger, comments_in, moments_in
from showserver.control.questions import Questions
from showserver.control.state import State
from showserver.control.ticker import Ticker
from showserver.control.wishes import Arrival, Deed, Measured, Streamed
from showserver.control.writer import Writer
from showserver.domain import screens, shows
from showserver.domain.captions import Caption
from showserver.domain.commands import JournaledCommand
from showserver.domain.house import House
from showserver.domain.people import Person
from showserver.domain.refusals import Refused, Unavailable
from showserver.domain.room import Room
from showserver.domain.screens import ReportScreen
from showserver.domain.shows import SendReactions
from showserver.domain.stream import Recording, RecordingMade, StreamChange
from showserver.domain.views import Own, own_part
from showserver.journal.journal import Journal
from showserver.journal.record import Record
from showserver.wire.frames import ScreenCondition, StreamHealth, Tallies
from showserver.wire.queries import AnyQuery, Result

log = logging.getLogger(__name__)

Listener = Callable[[Sequence[Record]], None]


class Studio:
    """The one place that changes the show.

    `tickets` are the uploads that were allowed; the media room redeems them. `stream_health` is
    asked how the picture of a show comes in; the live room answers.
    """

    def __init__(
        self,
        journal: Journal,
        archive: Archive,
        clock: Clock,
        dice: random.Random,
        *,
        has_picture: Callable[[str], bool],
        keys: Keyring | None = None,
    ) -> None:
        """`has_picture` says whether a media name (never empty) was uploaded here.

        Without `keys` questions about the live picture are refused.
        """
        self._clock = ShowClock(clock)
        self._journal = journal
        self._archive = archive
        self._ledger = Ledger()
        self._gauges = Gauges()
        self._listeners: list[Listener] = []
        desk = Desk(journal, Rulebook(FactFinder(archive, dice), has_picture))
        self._writer = Writer(journal, desk, self.now, self._published)
        self._ticker = Ticker(self._writer, self._gauges, self.now)
        self.tickets = Tickets(self.now, dice)
        self._questions = Questions(archive, self.tickets, keys, self.now)
        self.stream_health: Callable[[str], StreamHealth | None] = lambda show_id: None
        self._reader = ThreadPoolExecutor(1, "archive")

    @property
    def state(self) -> State:
        """The durable head: all snapshots, frames and ticks are made of it (law 2)."""
        return self._writer.state

    @property
    def house(self) -> House:
        """The house as it stands, durable."""
        return self.state.house

    @property
    def failed(self) -> asyncio.Event:
        """Set after an I/O error or a fault: answer, end with 74 and be restarted (law 3)."""
        return self._writer.failed

    @property
    def journal_name(self) -> str:
        """The journal's name, one half of every position (law 1)."""
        return self._journal.name

    def now(self) -> int:
        """Return server time in milliseconds since 1970 (law 8)."""
        return self._clock.now()

    async def open(self) -> None:
        """Fold the journal; nothing may be asked before. Raises `JournalInUse`, `Unavailable`."""
        await self._writer.open()
        self._clock.not_before(self.state.at)
        self._ledger.load(self._archive, self.state.rooms)

    async def run(self) -> None:
        """Commit what comes and tick, until cancelled; a fault in here sets `failed`."""
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._writer.run())
                tasks.create_task(self._ticker.run())
        except Exception:
            # Without these two every command would wait for ever: start anew instead.
            log.exception("the studio stopped working")
            self._writer.failed.set()

    async def close(self) -> None:
        """Commit what waits, then let go of the journal. Called after `run` has ended."""
        await self._writer.close()
        self._reader.shutdown()
        self._archive.close()

    async def submit(self, person_id: str, show_id: str, command: JournaledCommand) -> int:
        """Let a known person do something; return the position of its last event, durable.

        Raises `Refused` or `Unavailable`. The same key of the same person gives the same answer.
        """
        return await self._writer.put(Deed(person_id, show_id, command))

    async def act(self, by: Person, show_id: str, command: JournaledCommand) -> int:
        """Do it in the name of somebody who need not be on the list: the house itself."""
        return await self._writer.put(Deed(by.person_id, show_id, command, by))

    async def streamed(
        self, show_id: str, change: StreamChange, *, has_renditions: bool = False
    ) -> int:
        """Tell the show that its own picture came or went; the slate follows by itself."""
        return await self._writer.put(Streamed(show_id, change, has_renditions))

    async def recorded(self, show_id: str, recording: Recording) -> int:
        """Tell the show that its recording can be watched."""
        return await self._writer.put(Measured(show_id, RecordingMade(recording)))

    async def enter(self, person: Person) -> Person:
        """Put somebody on the list of the house; return the person as checked, durable."""
        await self._writer.put(Arrival(person))
        return self._person(person.person_id)

    async def ask(self, person_id: str, show_id: str, query: AnyQuery) -> Result:
        """Answer a question, or raise `Refused`."""
        by = self._person(person_id)
        return await asyncio.get_running_loop().run_in_executor(
            self._reader, self._questions.answer, by, show_id, query, self.state
        )

    async def captions(self, show_id: str) -> tuple[Caption, ...]:
        """Return what was said in a show, as last corrected, or raise `Unavailable`."""
        return await asyncio.get_running_loop().run_in_executor(
            self._reader, self._archive.captions, show_id
        )

    def past(self, show_id: str) -> Past:
        """Return a show that is over, to be read in a thread as everybody may watch it again."""
        return self._archive.past(show_id)

    def read(self, after: int, limit: int) -> asyncio.Future[list[Record]]:
        """Return durable records behind a position, for a client that resumes."""
        return asyncio.ensure_future(self._read(after, limit))

    def react(self, person_id: str, show_id: str, command: SendReactions) -> None:
        """Add reactions to the gauge, or raise `Refused`. Nothing is journaled."""
        self._needs_role(self._person(person_id), command)
        room = self._room(show_id)
        self._gauges.react(show_id, shows.react(command, room.phase, room.plan.reactions))

    def report_screen(self, person_id: str, command: ReportScreen) -> None:
        """Note what a screen shows, or raise `Refused`. Nothing is journaled."""
        screen = self._person(person_id)
        self._needs_role(screen, command)
        self._gauges.report(screen, self.now(), screens.checked(command))

    def screens(self, connected: Mapping[str, bool]) -> tuple[ScreenCondition, ...]:
        """Return how each screen does that reported or was connected since the start, by name."""
        return self._gauges.screens(connected, self.house.people)

    def stream(self, show_id: str) -> StreamHealth | None:
        """Return how the picture of a show comes in, None for a show that has none now."""
        return self.stream_health(show_id)

    def measure(self, show_id: str, regions: Mapping[str, int], viewers: int) -> None:
        """Tell who watches a show now; kept once a second while it is on air."""
        self._gauges.watch(show_id, regions, viewers)

    def on_durable(self, listener: Listener) -> None:
        """Have the listener called in the loop after each commit, in order, `state` moved on."""
        self._listeners.append(listener)

    def tallies(self, show_id: str) -> Tallies:
        """Return the counts for all that a snapshot of the show holds."""
        return self._ledger.of(self._room(show_id))

    def changed_tallies(self, show_id: str) -> Tallies:
        """Return the counts that changed since the last call."""
        return self._ledger.take_changed(show_id)

    def take_reactions(self, show_id: str) -> dict[str, int]:
        """Return the reactions by kind since the last call."""
        return self._gauges.take_reactions(show_id)

    def own(self, show_id: str, person_id: str) -> Own:
        """Return what only this person holds of a show: the personal part of a snapshot."""
        room = self._room(show_id)
        own = own_part(room, self._person(person_id))
        try:
            applauded = self._archive.applauded_by(show_id, person_id)
            cheered = self._archive.cheered_by(show_id, person_id)
        except Unavailable as failure:
            # The show goes on without the marks of what this person applauded.
            log.warning("own applause not read reason=%s", failure.reason)
            return own
        return replace(
            own,
            applauded=tuple(c for c in comments_in(room) if c in applauded),
            cheered=tuple(m for m in moments_in(room) if m in cheered),
        )

    def _published(self, records: Sequence[Record]) -> None:
        self._ledger.fold(records)
        for listener in self._listeners:
            try:
                listener(records)
            except Exception:
                # One deaf listener must not keep the others, or the answers, from what is durable.
                log.exception("a listener failed")

    async def _read(self, after: int, limit: int) -> list[Record]:
        upto = self.state.seq  # what is stored beyond it was not published yet
        records = await self._writer.work(self._journal.read, after, limit)
        return [record for record in records if record.seq <= upto]

    def _person(self, person_id: str) -> Person:
        person = self.house.people.get(person_id)
        if person is None:
            raise Refused("name_needed")
        return person

    def _room(self, show_id: str) -> Room:
        room = self.state.rooms.get(show_id)
        if room is None:
            raise Refused("no_such_show", "show_id")
        return room

    @staticmethod
    def _needs_role(person: Person, command: SendReactions | ReportScreen) -> None:
        if person.role not in command.roles:
            raise Refused("role_may_not", "kind")
