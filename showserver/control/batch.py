"""The working head of one batch: each command is decided on what the ones before it did."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence

from showserver.control.facts import FactFinder
from showserver.control.ledger import Pending
from showserver.control.state import State, evolve
from showserver.control.wishes import Arrival, Deed, Due, Measured, Streamed, Wish, show_of
from showserver.domain import people
from showserver.domain import room as room_rules
from showserver.domain.commands import HouseCommand, JournaledCommand
from showserver.domain.decide import decide
from showserver.domain.kinds import Event
from showserver.domain.moments import OfferMoment
from showserver.domain.people import ChangePerson, Person
from showserver.domain.refusals import Refused, Unavailable
from showserver.domain.room import Room
from showserver.domain.shows import CopyShow, CreateShow
from showserver.journal.journal import Effect
from showserver.journal.record import Record

log = logging.getLogger(__name__)

KEY_LIMIT = 64
_KEY = re.compile(rf"[0-9A-Za-z_-]{{1,{KEY_LIMIT}}}")

Answer = int | Exception
"""The position of the last event, or why there is none."""


class Rulebook:
    """The rules together with where their facts come from."""

    def __init__(self, facts: FactFinder, has_picture: Callable[[str], bool]) -> None:
        self._facts = facts
        self._has_picture = has_picture

    def decide(
        self, deed: Deed, by: Person, state: State, pending: Pending, now: int
    ) -> list[Event]:
        """Return what happens because of a command, or raise `Refused`."""
        command = deed.command
        if by.role not in command.roles:
            # First of all: a refusal must not tell an outsider what there is and what not.
            raise Refused("role_may_not", "kind")
        room = state.rooms.get(show_of(command, deed.show_id))
        if room is None:
            if not isinstance(command, HouseCommand | CreateShow | CopyShow):
                raise Refused("no_such_show", "show_id")
            room = Room("")  # a show that is made now, or the house's own command
        self._check_picture(command, by)
        facts = self._facts.find(command, state, room, by, pending)
        return decide(command, state.house, room, by, facts, now)

    def _check_picture(self, command: JournaledCommand, by: Person) -> None:
        if isinstance(command, OfferMoment | ChangePerson):
            known = command.picture in ("", by.picture) or self._has_picture(command.picture)
            if not known:
                raise Refused("no_such_media", "picture")


class Batch:
    """Working state (law 2): the one who made it commits its records or throws it away."""

    def __init__(self, rules: Rulebook, state: State, known: dict[str, Effect], now: int) -> None:
        """`known` is what the keys of the batch did before."""
        self._rules = rules
        self._known = dict(known)
        self._now = now
        self._pending = Pending()
        self.state = state
        self.records: list[Record] = []
        self.idle: dict[str, Effect] = {}  # keys that were accepted and made no event

    def answer(self, wish: Wish) -> Answer:
        """Decide on a wish and move the working state on, or leave it as it was."""
        try:
            return self._settle(wish)
        except (Refused, Unavailable) as refusal:
            return refusal
        except Exception as error:
            # One command that trips over a fault of ours must not take the others along.
            log.exception("a command could not be decided")
            return error

    def _settle(self, wish: Wish) -> int:
        match wish:
            case Deed():
                return self._do(wish)
            case Arrival(person=person):
                known = self.state.house.people.get(person.person_id)
                events = [] if known == person else people.join(person)
                return self._happened(events, "", person.person_id)
            case Due(show_id=show_id):
                room = self.state.rooms.get(show_id)
                return self._happened(room_rules.due(room, self._now) if room else [], show_id)
            case Measured(show_id=show_id, event=event):
                return self._happened([event], show_id)
            case Streamed(show_id=show_id, change=change, has_renditions=more):
                room = self.state.rooms.get(show_id)
                if room is None:
                    return self._happened([], show_id)
                news = room_rules.stream_changed(room, change, has_renditions=more)
                return self._happened(news, show_id)

    def _do(self, deed: Deed) -> int:
        key = deed.command.key
        if not _KEY.fullmatch(key):
            raise Refused("bad_frame", "key", KEY_LIMIT)
        if effect := self._known.get(key):
            if effect.person_id != deed.person_id:
                raise Refused("key_in_use", "key")
            return effect.seq
        by = deed.by or self.state.house.people.get(deed.person_id)
        if by is None:
            raise Refused("name_needed")
        events = self._rules.decide(deed, by, self.state, self._pending, self._now)
        show_id = show_of(deed.command, deed.show_id)
        effect = Effect(deed.person_id, self._happened(events, show_id, deed.person_id, key))
        self._known[key] = effect
        if not events:
            self.idle[key] = effect
        return effect.seq

    def _happened(
        self, events: Sequence[Event], show_id: str, person_id: str = "", key: str | None = None
    ) -> int:
        state, made = self.state, list[Record]()
        for event in events:
            own_key = None if made else key
            record = Record(state.seq + 1, self._now, show_id, person_id, own_key, event)
            state = evolve(state, record)
            made.append(record)
        for record in made:
            self._pending.note(record)
        self.state = state
        self.records += made
        return state.seq
