"""What a surface may wish for: the one door from view-models to the show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from desktop.session.view import View
from showserver.domain.kinds import Command
from showserver.wire.queries import Query

Answered = Callable[[Any], None]
"""Takes the result of a question, or None when it was refused or the link broke."""


@dataclass(frozen=True)
class Waiting:
    """A command without an answer, and when it was wished (server time)."""

    command: Command
    at: int


class Intents(Protocol):
    """Wishes go out under a key of their own; the answer changes the view, never the return."""

    @property
    def view(self) -> View:
        """The show as this window sees it."""
        ...

    @property
    def waiting(self) -> Mapping[str, Waiting]:
        """Commands without an answer, by key, in the order they were wished."""
        ...

    def do(self, kind: type[Command], **fields: Any) -> str:
        """Send a command; returns its key, which is the id of whatever it makes."""
        ...

    def ask(self, kind: type[Query], answered: Answered, **fields: Any) -> None:
        """Ask a question; `answered` is called once."""
        ...

    def now(self) -> int:
        """The server's time in milliseconds, as far as known."""
        ...
