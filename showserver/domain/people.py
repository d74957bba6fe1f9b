"""The people of the house: who joined, under which name, from where."""

from __future__ import annotations

from typing import ClassVar

from showserver.domain.kinds import EVERYBODY, Command, Fact, HouseEvent, Role
from showserver.domain.words import plain

NAME_LIMIT = 60
PLACE_LIMIT = 60


class Person(Fact, frozen=True):
    """Somebody of the house, or one of its office screens. The id says nothing about the person."""

    person_id: str
    name: str = ""
    region: str = ""
    team: str = ""
    picture: str = ""  # media name of the portrait, empty for none
    role: Role = "employee"


class PersonJoined(HouseEvent, frozen=True, tag="person.joined"):
    """Somebody came in for the first time and got a name on the door."""

    words: ClassVar = ("person.name", "person.region", "person.team", "person.picture")
    person: Person


class PersonChanged(HouseEvent, frozen=True, tag="person.changed"):
    """Somebody changed the own name, place or portrait."""

    words: ClassVar = ("person.name", "person.region", "person.team", "person.picture")
    person: Person


class ChangePerson(Command, frozen=True, tag="person.change"):
    """Change the own name, region, team or portrait."""

    roles: ClassVar = EVERYBODY
    name: str
    region: str = ""
    team: str = ""
    picture: str = ""


def join(person: Person) -> list[HouseEvent]:
    """Decide whether somebody may come in under this name."""
    return [PersonJoined(named(person))]


def change(command: ChangePerson, by: Person) -> list[HouseEvent]:
    """Decide on a new name, place or portrait; the same as before changes nothing."""
    changed = named(
        Person(by.person_id, command.name, command.region, command.team, command.picture, by.role)
    )
    return [] if changed == by else [PersonChanged(changed)]


def named(person: Person) -> Person:
    """Return the person with checked words."""
    return Person(
        person.person_id,
        plain(person.name, "name", NAME_LIMIT),
        plain(person.region, "region", PLACE_LIMIT, empty=True),
        plain(person.team, "team", PLACE_LIMIT, empty=True),
        person.picture,
        person.role,
    )
