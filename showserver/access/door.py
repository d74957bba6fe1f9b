"""The door: turns a hello into a person in a role, or refuses it."""

from __future__ import annotations

import random
from typing import NamedTuple, Protocol

from showserver.access.devices import Devices
from showserver.domain.house import House
from showserver.domain.kinds import Role
from showserver.domain.people import Person
from showserver.wire.hello import Hello, Seat


class Admission(NamedTuple):
    """Somebody let in. `token` is there once, for a device that came the first time."""

    person: Person
    role: Role
    seat: Seat
    token: str
    show_id: str


class Hall(Protocol):
    """What the door needs to know of the house behind it; the studio is one."""

    @property
    def house(self) -> House:
        """The house as it stands."""

    def now(self) -> int:
        """Return server time in milliseconds since 1970."""

    async def enter(self, person: Person) -> Person:
        """Put somebody on the list of the house."""


class Door:
    """Lets people in by join code, owner key, screen code or the token of their device."""

    def __init__(self, hall: Hall, devices: Devices, dice: random.Random) -> None:
        """`dice` makes ids and tokens: `random.SystemRandom()` outside tests."""

    async def admit(self, hello: Hello, peer: str = "") -> Admission:
        """Let somebody in, durable when it returns.

        `peer` is the address it comes from: after ten wrong codes from one address within ten
        minutes the rest waits. Raises `Refused` (bad_code, bad_key, name_needed, no_such_show,
        or the words of the name) and `Unavailable`.
        """

    def known(self, token: str) -> str:
        """Return the person of a device token (for HTTP), empty if it is not known."""

    async def leave(self, token: str) -> None:
        """Forget a device; its token opens nothing any more."""

    async def owner_key(self) -> str:
        """Make the owner key at the first start and return it; empty if there is one already."""

    async def owner_key_renew(self) -> str:
        """Make another owner key; the old one opens nothing any more. Devices stay inside."""
