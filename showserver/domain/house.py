"""The house: the list of shows, which one it looks at, and what is set for all of them."""

from __future__ import annotations

from msgspec.structs import replace

from showserver.domain.kinds import Fact, HouseEvent
from showserver.domain.people import Person, PersonChanged, PersonJoined
from showserver.domain.screens import ScreenCodeSet, ScreenPinSet
from showserver.domain.shows import (
    CARD_WINDOW,
    Card,
    DoorsOpened,
    Phase,
    Plan,
    ShowChosen,
    ShowCreated,
    ShowEdited,
    ShowEnded,
    ShowWentOnAir,
)


class House(Fact, frozen=True):
    """The newest shows by time of planning, and the settings of the house.

    `people` is whole on the server and holds only oneself on a client; `screen_code` is for the
    crew, `pin_proof` for the server alone.
    """

    cards: tuple[Card, ...] = ()
    current: str = ""
    screen_code: str = ""
    pin_proof: str = ""
    people: dict[str, Person] = {}

    def card(self, show_id: str) -> Card | None:
        """Return a show of the list."""
        return next((c for c in self.cards if c.show_id == show_id), None)

    @property
    def running(self) -> Card | None:
        """The show that has its doors open or is on air."""
        return next((c for c in self.cards if c.phase in ("doors", "on_air")), None)

    def by_code(self, join_code: str) -> Card | None:
        """Return the newest show with this join code, however it is typed."""
        wanted = spelled(join_code)
        return next((c for c in reversed(self.cards) if spelled(c.join_code) == wanted), None)


def spelled(code: str) -> str:
    """Return a code as it is compared: no case, no blanks, no dashes."""
    return "".join(c for c in code.casefold() if c.isalnum())


def evolve(house: House, event: HouseEvent) -> House:
    """Fold one event into the house."""
    match event:
        case ShowCreated(show_id=show_id, plan=plan, join_code=join_code):
            card = _planned(Card(show_id, join_code=join_code), plan)
            current = house.current or show_id
            return replace(house, cards=_listed((*house.cards, card), current), current=current)
        case ShowEdited(show_id=show_id, plan=plan):
            cards = tuple(_planned(c, plan) if c.show_id == show_id else c for c in house.cards)
            return replace(house, cards=cards)
        case ShowChosen(show_id=show_id):
            return replace(house, current=show_id)
        case DoorsOpened(show_id=show_id):
            return replace(_in_phase(house, show_id, "doors"), current=show_id)
        case ShowWentOnAir(show_id=show_id):
            return _in_phase(house, show_id, "on_air")
        case ShowEnded(show_id=show_id):
            return _in_phase(house, show_id, "ended")
        case PersonJoined(person=person) | PersonChanged(person=person):
            return replace(house, people={**house.people, person.person_id: person})
        case ScreenCodeSet(code=code):
            return replace(house, screen_code=code)
        case ScreenPinSet(proof=proof):
            return replace(house, pin_proof=proof)
    return house


def _listed(cards: tuple[Card, ...], current: str) -> tuple[Card, ...]:
    """Return the newest cards; however many are planned, people stay in the show they are in."""
    spare = max(0, len(cards) - CARD_WINDOW)
    leaving = [c for c in cards if c.show_id != current and c.phase not in ("doors", "on_air")]
    gone = {card.show_id for card in leaving[:spare]}
    return tuple(card for card in cards if card.show_id not in gone)


def _planned(card: Card, plan: Plan) -> Card:
    return replace(
        card, title=plan.title, subtitle=plan.subtitle, starts_at=plan.starts_at, host=plan.host
    )


def _in_phase(house: House, show_id: str, phase: Phase) -> House:
    cards = tuple(replace(c, phase=phase) if c.show_id == show_id else c for c in house.cards)
    return replace(house, cards=cards)
