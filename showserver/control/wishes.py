"""What waits for a batch: commands, arrivals, and what the tick brings."""

from __future__ import annotations

from msgspec import Struct

from showserver.domain.commands import HouseCommand, JournaledCommand
from showserver.domain.people import Person
from showserver.domain.shows import CopyShow, CreateShow, RoomMeasured
from showserver.domain.stream import RecordingMade, StreamChange


class Deed(Struct, frozen=True):
    """Somebody's command. Without `by` the person is looked up when the command is decided."""

    person_id: str
    show_id: str
    command: JournaledCommand
    by: Person | None = None


class Arrival(Struct, frozen=True):
    """Somebody who comes in."""

    person: Person


class Due(Struct, frozen=True):
    """A look at what happens by itself in a show."""

    show_id: str


class Measured(Struct, frozen=True):
    """One second of a show on air, or its recording, made after it."""

    show_id: str
    event: RoomMeasured | RecordingMade


class Streamed(Struct, frozen=True):
    """The show's own picture came or went, with renditions for weak networks or without."""

    show_id: str
    change: StreamChange
    has_renditions: bool = False


Wish = Deed | Arrival | Due | Measured | Streamed


def key_of(wish: Wish) -> str | None:
    """Return the command key of a wish, None if it has none."""
    return wish.command.key if isinstance(wish, Deed) else None


def show_of(command: JournaledCommand, here: str) -> str:
    """Return the show whose room the events of a command belong to; empty for the house alone."""
    if isinstance(command, HouseCommand):
        return ""
    if isinstance(command, CreateShow | CopyShow):
        return command.key
    return getattr(command, "show_id", "") or here
