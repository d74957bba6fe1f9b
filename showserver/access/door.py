"""The door: turns a hello into a person in a role, or refuses it."""

from __future__ import annotations

import base64
import random
from collections import deque
from typing import NamedTuple, Protocol

from showserver.access.devices import OWNER_KEY, Devices
from showserver.domain.house import House, spelled
from showserver.domain.kinds import Role
from showserver.domain.people import Person, named
from showserver.domain.refusals import Refused
from showserver.domain.shows import Card
from showserver.wire.hello import Hello, Seat

WRONG_CODES = 30
"""A whole office may stand behind one address; a code has some 12,000 spellings."""
WRONG_WITHIN_MS = 600_000
PEERS_REMEMBERED = 10_000
SCREEN_NAME = "Screen"


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
        self._hall = hall
        self._devices = devices
        self._dice = dice
        self._wrong: dict[str, deque[int]] = {}

    async def admit(self, hello: Hello, peer: str = "") -> Admission:
        """Let somebody in, durable when it returns.

        `peer` is the address it comes from: after thirty wrong codes from one address within ten
        minutes further codes wait. Raises `Refused` (bad_code, bad_key, too_fast, name_needed,
        no_such_show, or the words of the name) and `Unavailable`.
        """
        if hello.token:
            return self._back(hello)
        role: Role = hello.role
        match role:
            case "crew":
                show_id = self._by_key(hello)
            case "screen":
                show_id = self._by_screen_code(hello, peer)
            case "employee":
                show_id = self._by_join_code(hello, peer)
        return await self._newcomer(hello, show_id)

    def invited(self, code: str, peer: str) -> Card:
        """Return the show that a join code invites to, or raise `Refused` (bad_code, too_fast)."""
        self._check_patience(peer)
        card = self._hall.house.by_code(code) if spelled(code) else None
        if card is None:
            self._note_wrong(peer)
            raise Refused("bad_code", "code")
        return card

    async def leave(self, token: str) -> None:
        """Forget a device; its token opens nothing any more."""
        await self._devices.remove(token)

    async def owner_key(self) -> str:
        """Make the owner key at the first start and return it; empty if there is one already."""
        return "" if self._devices.has_key(OWNER_KEY) else await self.owner_key_renew()

    async def owner_key_renew(self) -> str:
        """Make another owner key; the old one opens nothing any more. Devices stay inside."""
        key = self._secret(20)
        await self._devices.set_key(OWNER_KEY, key)
        return key

    def _back(self, hello: Hello) -> Admission:
        """Somebody whose device is known; name and role are as they were."""
        person = self._hall.house.people.get(self._devices.find(hello.token))
        if person is None:
            raise Refused("bad_code", "token")
        seat: Seat = hello.seat if person.role == "crew" else "host"
        return Admission(person, person.role, seat, "", self._show_for(person.role, hello.show))

    def _by_key(self, hello: Hello) -> str:
        if not self._devices.is_key(OWNER_KEY, hello.key.strip()):
            raise Refused("bad_key", "key")
        return self._show_for("crew", hello.show)

    def _by_screen_code(self, hello: Hello, peer: str) -> str:
        self._check_patience(peer)
        code = self._hall.house.screen_code
        if not code or spelled(hello.code) != spelled(code):
            self._note_wrong(peer)
            raise Refused("bad_code", "code")
        return self._show_for("screen", "")

    def _by_join_code(self, hello: Hello, peer: str) -> str:
        card = self.invited(hello.code, peer)
        # The house may have gone on to the next show; the code of the last one still invites.
        return card.show_id if card.phase != "ended" else self._show_for("employee", "")

    def _show_for(self, role: Role, wanted: str) -> str:
        house = self._hall.house
        if role == "crew" and wanted:
            if house.card(wanted) is None:
                raise Refused("no_such_show", "show")
            return wanted
        if not house.current:
            raise Refused("no_such_show", "show")
        return house.current

    async def _newcomer(self, hello: Hello, show_id: str) -> Admission:
        name = hello.name.strip()
        if hello.role == "screen":
            name = name or hello.region.strip() or SCREEN_NAME
        if not name:
            raise Refused("name_needed", "name")
        person = named(Person(self._secret(12), name, hello.region, hello.team, role=hello.role))
        token = self._secret(32)
        # The token first: a person that nobody can come back as would stand on the list for ever.
        await self._devices.add(token, person.person_id, self._hall.now())
        person = await self._hall.enter(person)
        return Admission(person, person.role, hello.seat, token, show_id)

    def _secret(self, size: int) -> str:
        # Base 32: no letter case, and never a dash in front that a command line would misread.
        return base64.b32encode(self._dice.randbytes(size)).rstrip(b"=").decode().lower()

    def _check_patience(self, peer: str) -> None:
        wrong = self._wrong.get(peer)
        if not peer or not wrong:
            return
        now = self._hall.now()
        while wrong and wrong[0] <= now - WRONG_WITHIN_MS:
            wrong.popleft()
        if len(wrong) >= WRONG_CODES:
            # Not "bad_code": a right one is not looked at either, and may come back by itself.
            raise Refused("too_fast", "code", wait_ms=wrong[0] + WRONG_WITHIN_MS - now)

    def _note_wrong(self, peer: str) -> None:
        if peer:
            wrong = self._wrong.setdefault(peer, deque(maxlen=WRONG_CODES))
            wrong.append(self._hall.now())
            while len(self._wrong) > PEERS_REMEMBERED:
                del self._wrong[next(iter(self._wrong))]
