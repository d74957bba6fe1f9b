"""What every command and every event has in common."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import Struct

Role = Literal["employee", "crew", "screen"]

EVERYBODY: frozenset[Role] = frozenset({"employee", "crew"})
CREW: frozenset[Role] = frozenset({"crew"})
SCREENS: frozenset[Role] = frozenset({"screen"})


class Fact(Struct, frozen=True, omit_defaults=True, gc=False):
    """A value of the show: compared by content, never changed in place.

    Values refer to values alone, never in a circle: so a show of 100,000 events costs the garbage
    collector nothing (`gc=False`), where it took pauses of some 40 ms.
    """


class Event(Fact, frozen=True, tag_field="kind"):
    """Something that happened. Self-contained, in the past tense, never refused when folded.

    `words` names the fields (dotted paths) that hold free text, names or media names: the journal
    keeps them apart, so that a person's words can be erased (law 7). Each has a default, because an
    erased event still folds.
    """

    words: ClassVar[tuple[str, ...]] = ()


class HouseEvent(Event, frozen=True):
    """An event of the house rather than of one show's room: every session may need it."""


class Command(
    Struct,
    frozen=True,
    omit_defaults=True,
    tag_field="kind",
    forbid_unknown_fields=True,
    kw_only=True,
):
    """An intent. `roles` says who may have it; `key` makes it happen once, however often sent."""

    roles: ClassVar[frozenset[Role]] = EVERYBODY

    ref: int  # chosen by the client, echoed in the answer
    key: str  # UUIDv7 made by the client; the same key is the same effect, for ever
