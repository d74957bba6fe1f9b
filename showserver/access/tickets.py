"""Upload tickets: one upload for one person, for two minutes."""

from __future__ import annotations

import random
from collections.abc import Callable

GOOD_FOR_MS = 120_000
PER_PERSON = 5


class Tickets:
    """Tickets that were given and not used. A restart voids them; clients ask for another."""

    def __init__(self, now: Callable[[], int], dice: random.Random) -> None:
        """`now` tells server time in milliseconds."""
        self._now = now
        self._dice = dice
        self._given: dict[str, tuple[str, int]] = {}

    def issue(self, person_id: str) -> str:
        """Give a ticket; of one person's tickets the newest five are good."""
        self._forget_stale()
        own = [ticket for ticket, (holder, _) in self._given.items() if holder == person_id]
        for ticket in own[: max(0, len(own) + 1 - PER_PERSON)]:
            del self._given[ticket]
        ticket = self._dice.randbytes(24).hex()
        self._given[ticket] = (person_id, self._now() + GOOD_FOR_MS)
        return ticket

    def redeem(self, ticket: str) -> str:
        """Return whose ticket it is and void it; empty if it is unknown, used or too old."""
        self._forget_stale()
        person_id, _ = self._given.pop(ticket, ("", 0))
        return person_id

    def _forget_stale(self) -> None:
        now = self._now()
        for ticket in [ticket for ticket, (_, until) in self._given.items() if until <= now]:
            del self._given[ticket]
