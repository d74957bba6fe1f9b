"""The studio: every command comes through here and leaves as durable events, or not at all."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence

from showserver.access.tickets import Tickets
from showserver.archive.archive import Archive
from showserver.control.clock import Clock
from showserver.control.state import State
from showserver.domain.commands import JournaledCommand
from showserver.domain.people import Person
from showserver.domain.screens import ReportScreen
from showserver.domain.shows import SendReactions
from showserver.domain.views import Own
from showserver.journal.journal import Journal
from showserver.journal.record import Record
from showserver.wire.frames import ScreenCondition, Tallies
from showserver.wire.queries import AnyQuery, Result

Listener = Callable[[Sequence[Record]], None]


class Studio:
    """The one place that changes the show.

    `state` is the durable head: all snapshots, frames and ticks are made of it (law 2). `failed`
    is set when the disk gave an I/O error: the process must answer, end with 74 and be restarted.
    `tickets` are the uploads that were allowed; the media room redeems them.
    """

    state: State
    failed: asyncio.Event
    tickets: Tickets

    def __init__(
        self,
        journal: Journal,
        archive: Archive,
        clock: Clock,
        dice: random.Random,
        *,
        has_picture: Callable[[str], bool],
    ) -> None:
        """`has_picture` says whether a media name (never empty) was uploaded here."""

    @property
    def journal_name(self) -> str:
        """The journal's name, one half of every position (law 1)."""

    def now(self) -> int:
        """Return server time in milliseconds since 1970 (law 8)."""

    async def open(self) -> None:
        """Fold the journal; nothing may be asked before."""

    async def run(self) -> None:
        """Commit what comes and tick, until cancelled."""

    async def close(self) -> None:
        """Commit what waits, then let go of the journal. Called after `run` has ended."""

    async def submit(self, person_id: str, show_id: str, command: JournaledCommand) -> int:
        """Let a known person do something; return the position of its last event, durable.

        Raises `Refused` or `Unavailable`. The same key of the same person gives the same answer.
        """

    async def act(self, by: Person, show_id: str, command: JournaledCommand) -> int:
        """Do it in the name of somebody who need not be on the list: the house itself."""

    async def enter(self, person: Person) -> Person:
        """Put somebody on the list of the house; return the person as checked, durable."""

    async def ask(self, person_id: str, show_id: str, query: AnyQuery) -> Result:
        """Answer a question, or raise `Refused`."""

    def read(self, after: int, limit: int) -> asyncio.Future[list[Record]]:
        """Return durable records behind a position, for a client that resumes."""

    def react(self, person_id: str, show_id: str, command: SendReactions) -> None:
        """Add reactions to the gauge, or raise `Refused`. Nothing is journaled."""

    def report_screen(self, person_id: str, command: ReportScreen) -> None:
        """Note what a screen shows, or raise `Refused`. Nothing is journaled."""

    def screens(self, connected: Mapping[str, bool]) -> tuple[ScreenCondition, ...]:
        """Return how each screen does that reported since the start, by name."""

    def measure(self, show_id: str, regions: Mapping[str, int], viewers: int) -> None:
        """Tell who watches a show now; kept once a second while it is on air."""

    def on_durable(self, listener: Listener) -> None:
        """Have the listener called in the loop after each commit, in order, `state` moved on."""

    def tallies(self, show_id: str) -> Tallies:
        """Return the counts for all that a snapshot of the show holds."""

    def changed_tallies(self, show_id: str) -> Tallies:
        """Return the counts that changed since the last call."""

    def take_reactions(self, show_id: str) -> dict[str, int]:
        """Return the reactions by kind since the last call."""

    def own(self, show_id: str, person_id: str) -> Own:
        """Return what only this person holds of a show: the personal part of a snapshot."""
