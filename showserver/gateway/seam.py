"""What the gateway needs of the rooms behind it; the studio and the door are these."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from showserver.access.door import Admission
from showserver.control.state import State
from showserver.domain.commands import JournaledCommand
from showserver.domain.screens import ReportScreen
from showserver.domain.shows import SendReactions
from showserver.domain.views import Own
from showserver.journal.record import Record
from showserver.wire.frames import ScreenCondition, Tallies
from showserver.wire.hello import Hello
from showserver.wire.queries import AnyQuery, Result


class Backstage(Protocol):
    """The durable state of the show, and what travels as sums."""

    @property
    def state(self) -> State: ...
    @property
    def journal_name(self) -> str: ...
    def now(self) -> int: ...
    def tallies(self, show_id: str) -> Tallies: ...
    def changed_tallies(self, show_id: str) -> Tallies: ...
    def take_reactions(self, show_id: str) -> dict[str, int]: ...
    def own(self, show_id: str, person_id: str) -> Own: ...
    def screens(self, connected: Mapping[str, bool]) -> tuple[ScreenCondition, ...]: ...
    def measure(self, show_id: str, regions: Mapping[str, int], viewers: int) -> None: ...
    def read(self, after: int, limit: int) -> asyncio.Future[list[Record]]: ...
    def on_durable(self, listener: Callable[[Sequence[Record]], None]) -> None: ...


class Taking(Protocol):
    """Takes commands and questions."""

    async def submit(self, person_id: str, show_id: str, command: JournaledCommand) -> int: ...
    async def ask(self, person_id: str, show_id: str, query: AnyQuery) -> Result: ...
    def react(self, person_id: str, show_id: str, command: SendReactions) -> None: ...
    def report_screen(self, person_id: str, command: ReportScreen) -> None: ...


class Studio(Backstage, Taking, Protocol):
    """Everything behind the edge."""


class Door(Protocol):
    """Turns a hello into somebody in a role, or refuses."""

    async def admit(self, hello: Hello, peer: str = "") -> Admission: ...
