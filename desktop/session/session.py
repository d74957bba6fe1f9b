"""One window's side of the conversation: folds frames, remembers what is not yet answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from desktop.session.intents import Answered, Waiting
from desktop.session.turn import Refusal, Settled, Turn
from desktop.session.view import View, folded, gauged, opened, welcomed
from showserver.domain.commands import GaugeCommand
from showserver.domain.kinds import Command
from showserver.domain.moments import CheerMoment
from showserver.domain.wall import ApplaudComment
from showserver.wire.codec import decode_event
from showserver.wire.frames import (
    Accepted,
    Events,
    Gauge,
    RefusedFrame,
    Snapshot,
)
from showserver.wire.frames import (
    Answered as AnswerFrame,
)
from showserver.wire.hello import Welcome
from showserver.wire.queries import Query

COMES_AGAIN = frozenset({"journal_unavailable", "too_fast", "slow_mode"})
"""Refusals after which the same command waits and is sent again under the same key (law 3)."""


class Gap(Exception):
    """News is missing between our position and this frame: resume from the position."""


class Session:
    """Folds what the server sends; `post` carries what this window wishes.

    Promise: whatever comes twice is folded once, and nothing is folded over a gap.
    """

    def __init__(self, new_key: Callable[[], str]) -> None:
        self.view = View()
        self.waiting: dict[str, Waiting] = {}
        self._new_key = new_key
        self._ref = 0
        self._commands: dict[int, Command] = {}
        self._questions: dict[int, Answered] = {}
        self._turn = Turn()
        self._told_late: set[str] = set()

    def wish(self, kind: type[Command], now: int, **fields: Any) -> Command:
        """Make a command under a fresh key and remember it until it is answered."""
        command = kind(ref=self._next_ref(), key=self._new_key(), **fields)
        self._commands[command.ref] = command
        if not isinstance(command, GaugeCommand):
            self.waiting[command.key] = Waiting(command, now)
            self._turn.waiting_changed = True
        self._expect(command)
        return command

    def again(self, command: Command, at: int) -> Command:
        """Return the same command, same key, with a ref of this connection."""
        for ref in [r for r, c in self._commands.items() if c.key == command.key]:
            del self._commands[ref]
        command = replace(command, ref=self._next_ref())
        self._commands[command.ref] = command
        self.waiting[command.key] = Waiting(command, at)
        self._turn.waiting_changed = True
        self._expect(command)
        return command

    def keep(self, command: Command, at: int) -> None:
        """Show a command as waiting that is not sent yet."""
        self.waiting[command.key] = Waiting(command, at)
        self._turn.waiting_changed = True

    def refuse(self, command: Command, refusal: Refusal) -> None:
        """Settle a command that is never sent."""
        self._settle(command.ref, refusal)

    def forget(self, key: str) -> None:
        """Drop a waiting command that nobody wants to send any more."""
        waiting = self.waiting.pop(key, None)
        if waiting:
            self._unexpect(waiting.command)
            self._turn.waiting_changed = True

    def question(self, kind: type[Query], answered: Answered, **fields: Any) -> Query:
        """Make a question; `answered` is called with the result, or None if there is none."""
        query = kind(ref=self._next_ref(), **fields)
        self._questions[query.ref] = answered
        return query

    def take(self, frame: object) -> Settled | None:
        """Fold a frame; returns the command that it settles. Raises `Gap`."""
        match frame:
            case Events():
                self._fold(frame)
            case Gauge():
                self.view = gauged(self.view, frame)
                self._turn.gauged = True
                self._turn.counted.update(frame.applause)
                for kind, count in frame.reactions.items():
                    self._turn.reactions[kind] = self._turn.reactions.get(kind, 0) + count
            case Accepted(ref=ref):
                return self._settle(ref, None)
            case RefusedFrame():
                return self._refused(frame)
            case AnswerFrame(ref=ref, answer=answer):
                self._answer(ref, answer)
            case Snapshot():
                self.view = opened(self.view, frame)
                for waiting in self.waiting.values():
                    self._expect(waiting.command)
                self._turn = Turn(fresh=True, settled=self._turn.settled)
        return None

    def welcome(self, welcome: Welcome, media_url: str) -> None:
        """Take in who we are and what the server allows."""
        if welcome.show_id != self.view.room.show_id:
            self._turn.fresh = True
        self.view = welcomed(self.view, welcome, media_url)

    def resume_from(self, view: View) -> None:
        """Begin with a view that was kept."""
        self.view = view
        self._turn.fresh = True

    def lost(self) -> None:
        """The link is gone: refs are void, questions stay unanswered, commands wait."""
        self._commands.clear()
        questions, self._questions = self._questions, {}
        for answered in questions.values():
            answered(None)

    def turn(self) -> Turn:
        """Return what changed since the last call."""
        turn, self._turn = self._turn, Turn()
        return turn

    def _next_ref(self) -> int:
        self._ref += 1
        return self._ref

    def _fold(self, frame: Events) -> None:
        position = self.view.position
        if position is None or frame.until <= position.seq:
            return
        if frame.since != position.seq:
            raise Gap(f"expected news since {position.seq}, got since {frame.since}")
        for raw in frame.news:
            event = decode_event(raw)
            if event is not None:
                self.view = folded(self.view, raw.at, event)
                self._turn.news.append((raw.at, event))
        self.view = replace(self.view, position=replace(position, seq=frame.until))

    def _refused(self, frame: RefusedFrame) -> Settled | None:
        refusal = Refusal(frame.code, frame.field, frame.limit or 0, frame.wait_ms)
        command = self._commands.get(frame.ref)
        if command and frame.code in COMES_AGAIN and command.key in self.waiting:
            del self._commands[frame.ref]
            return self._postponed(Settled(command, refusal))
        if frame.ref in self._questions:
            self._answer(frame.ref, None)
            return None
        return self._settle(frame.ref, refusal)

    def _postponed(self, settled: Settled) -> Settled:
        """Tell of a delay that a person notices, once for each command."""
        key, refusal = settled.command.key, settled.refusal
        if refusal and refusal.code != "too_fast" and key not in self._told_late:
            self._told_late.add(key)
            self._turn.settled.append(settled)
        return settled

    def _answer(self, ref: int, answer: object) -> None:
        answered = self._questions.pop(ref, None)
        if answered:
            answered(answer)

    def _settle(self, ref: int, refusal: Refusal | None) -> Settled | None:
        command = self._commands.pop(ref, None)
        if command is None:
            return None
        if self.waiting.pop(command.key, None):
            self._turn.waiting_changed = True
        self._told_late.discard(command.key)
        if refusal and not refusal.code.startswith("already_"):
            self._unexpect(command)
        settled = Settled(command, refusal)
        self._turn.settled.append(settled)
        return settled

    def _expect(self, command: Command) -> None:
        """Show the own applause at once; the sum follows by gauge."""
        match command:
            case ApplaudComment(comment_id=comment_id):
                self._turn.counted.add(comment_id)
                self.view = replace(self.view, applauded=self.view.applauded | {comment_id})
            case CheerMoment(moment_id=moment_id):
                self.view = replace(self.view, cheered=self.view.cheered | {moment_id})

    def _unexpect(self, command: Command) -> None:
        match command:
            case ApplaudComment(comment_id=comment_id):
                self._turn.counted.add(comment_id)
                self.view = replace(self.view, applauded=self.view.applauded - {comment_id})
            case CheerMoment(moment_id=moment_id):
                self.view = replace(self.view, cheered=self.view.cheered - {moment_id})
