"""Cues: short private lines from the producer to the host, and the host's nod."""

from __future__ import annotations

from typing import ClassVar, assert_never

from msgspec.structs import replace

from showserver.domain.kinds import CREW, Command, Event, Fact
from showserver.domain.people import Person
from showserver.domain.refusals import Refused
from showserver.domain.words import plain

CUE_LIMIT = 140
KEPT = 6


class Cue(Fact, frozen=True):
    """One line to the host. `seen_at` is 0 until the host nods."""

    cue_id: str
    at: int
    text: str = ""
    by: str = ""
    seen_at: int = 0


class CueSent(Event, frozen=True, tag="cue.sent"):
    """The crew wrote the host a line."""

    words: ClassVar = ("cue.text", "cue.by")
    cue: Cue


class CueSeen(Event, frozen=True, tag="cue.seen"):
    """The host nodded."""

    cue_id: str


CueEvent = CueSent | CueSeen


class SendCue(Command, frozen=True, tag="cue.send"):
    """Write the host a line."""

    roles: ClassVar = CREW
    text: str


class NodCue(Command, frozen=True, tag="cue.nod"):
    """Say that the line was seen."""

    roles: ClassVar = CREW
    cue_id: str


def send(command: SendCue, by: Person, now: int) -> list[Event]:
    """Decide on a line to the host."""
    return [CueSent(Cue(command.key, now, plain(command.text, "text", CUE_LIMIT), by.name))]


def nod(command: NodCue, cues: tuple[Cue, ...]) -> list[Event]:
    """Decide on a nod; a second one changes nothing."""
    cue = next((c for c in cues if c.cue_id == command.cue_id), None)
    if cue is None:
        raise Refused("no_such_cue", "cue_id")
    return [] if cue.seen_at else [CueSeen(cue.cue_id)]


def evolve(cues: tuple[Cue, ...], at: int, event: CueEvent) -> tuple[Cue, ...]:
    """Fold one event into the last few lines."""
    match event:
        case CueSent(cue=cue):
            return (*cues, cue)[-KEPT:]
        case CueSeen(cue_id=cue_id):
            return tuple(replace(c, seen_at=at) if c.cue_id == cue_id else c for c in cues)
        case _:
            assert_never(event)
