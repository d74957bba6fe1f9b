"""Who is here: people by region with a few faces, and screens."""

from __future__ import annotations

from collections import Counter

from showserver.domain.people import Person
from showserver.wire.frames import Face, RegionCount

FACES = 3
REGIONS = 60
"""Regions are typed: told beyond that, a few jokers would make everybody's gauge large."""


class Presence:
    """The people inside one show, each counted once however many windows are open."""

    def __init__(self) -> None:
        """Start empty."""
        self._people: dict[str, Person] = {}
        self._windows: Counter[str] = Counter()
        self._changed = False
        self._regions: dict[str, int] = {}
        self._here: tuple[RegionCount, ...] = ()

    def enter(self, person: Person) -> None:
        """Count somebody in. Screens are not people, and the crew does not watch."""
        if person.role != "employee":
            return
        self._windows[person.person_id] += 1
        self._people[person.person_id] = person
        self._changed = True

    def leave(self, person: Person) -> None:
        """Count somebody out when the last window closes."""
        if person.person_id not in self._people:
            return
        self._windows[person.person_id] -= 1
        if self._windows[person.person_id] <= 0:
            del self._windows[person.person_id]
            del self._people[person.person_id]
        self._changed = True

    def rename(self, person: Person) -> None:
        """Take over another name, place or portrait of somebody who is here."""
        if person.person_id in self._people:
            self._people[person.person_id] = person
            self._changed = True

    @property
    def viewers(self) -> int:
        """How many people are here."""
        return len(self._people)

    @property
    def regions(self) -> dict[str, int]:
        """How many are here from each region; an empty name for those who told none."""
        self._count()
        return self._regions

    @property
    def here(self) -> tuple[RegionCount, ...]:
        """Who is here by region: the 60 largest, each with up to three faces."""
        self._count()
        return self._here

    def _count(self) -> None:
        if not self._changed:
            return
        self._changed = False
        counts: Counter[str] = Counter()
        faces: dict[str, list[Face]] = {}
        for person in self._people.values():
            counts[person.region] += 1
            shown = faces.setdefault(person.region, [])
            face = Face(person.name, person.picture)
            if len(shown) < FACES:
                shown.append(face)
            elif person.picture and not shown[-1].picture:
                shown[-1] = face
                shown.sort(key=lambda f: not f.picture)
        ordered = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
        self._regions = dict(ordered)
        self._here = tuple(RegionCount(r, n, tuple(faces[r])) for r, n in ordered[:REGIONS])
