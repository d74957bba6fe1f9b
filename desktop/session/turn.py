"""What changed since the surfaces were last drawn."""

from __future__ import annotations

from dataclasses import dataclass, field

from showserver.domain.kinds import Command, Event


@dataclass(frozen=True)
class Refusal:
    """Why a command was refused, as the server said it."""

    code: str
    field: str = ""
    limit: int = 0
    wait_ms: int = 0


@dataclass(frozen=True)
class Settled:
    """A command that has its answer; `refusal` is None when it took effect."""

    command: Command
    refusal: Refusal | None = None


@dataclass
class Turn:
    """News in order since the last one. `fresh` says that a snapshot replaced everything.

    `counted` are the comments whose applause is another now.
    """

    fresh: bool = False
    news: list[tuple[int, Event]] = field(default_factory=list)
    reactions: dict[str, int] = field(default_factory=dict)
    counted: set[str] = field(default_factory=set)
    gauged: bool = False
    waiting_changed: bool = False
    settled: list[Settled] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self.fresh or self.news or self.gauged or self.waiting_changed or self.settled)
