"""The evening that the demo plays: its title, its parts with the host's notes, its people."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from showserver.domain.rundown import SegmentKind

Language = Literal["en", "nl"]


class Part(Struct, frozen=True):
    """One part of the rundown."""

    kind: SegmentKind
    title: str
    minutes: int
    notes: str


class Employee(Struct, frozen=True):
    """Whose window it is."""

    name: str
    region: str
    team: str


class Story(Struct, frozen=True):
    """The moment of pride that the employee sends in; the picture lies in our assets."""

    text: str
    colleagues: tuple[str, ...]
    picture: str


class Evening(Struct, frozen=True):
    """Everything that the crew writes down before the doors open, and what the employee says."""

    title: str
    subtitle: str
    host: str
    greeting: str
    parts: tuple[Part, ...]
    employee: Employee
    opening_moment: str  # what the audience tells that comes on stage first
    moment: Story
    comment: str
    screen: str


def evening(language: Language) -> Evening:
    """Return the evening in one language."""
    script = Path(__file__).parent / f"evening_{language}.json"
    return msgspec.json.decode(script.read_bytes(), type=Evening)
