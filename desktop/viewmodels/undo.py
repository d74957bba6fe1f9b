"""Wishes that remember how the last one is taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desktop.session.intents import Answered, Intents, Waiting
from desktop.session.next_step import Undo, undo_of
from desktop.session.view import View
from showserver.domain.kinds import Command
from showserver.wire.queries import Query

Done = Callable[[Command, Undo], None]


class UndoingIntents:
    """Passes every wish on, and tells of those that can be taken back."""

    def __init__(self, intents: Intents, on_done: Done) -> None:
        self._intents = intents
        self._on_done = on_done

    @property
    def view(self) -> View:
        return self._intents.view

    @property
    def waiting(self) -> Mapping[str, Waiting]:
        return self._intents.waiting

    def do(self, kind: type[Command], **fields: Any) -> str:
        before = self._intents.view
        key = self._intents.do(kind, **fields)
        command = kind(ref=0, key=key, **fields)
        undo = undo_of(command, before) if before.is_crew else None
        if undo:
            self._on_done(command, undo)
        return key

    def ask(self, kind: type[Query], answered: Answered, **fields: Any) -> None:
        self._intents.ask(kind, answered, **fields)

    def now(self) -> int:
        return self._intents.now()
