"""The first start: a show is planned and screens have a code; nobody meets an empty house."""

from __future__ import annotations

import random
from typing import Literal, NamedTuple

from showserver.control.studio import Studio
from showserver.domain.people import Person
from showserver.domain.rundown import AddSegment, SegmentKind
from showserver.domain.screens import RenewScreenCode
from showserver.domain.shows import CreateShow, Plan

HOUSE = Person("house", role="crew")
"""In whose name the house acts by itself; not on the list of people."""

Tongue = Literal["en", "nl"]


class Part(NamedTuple):
    """One part of the template."""

    kind: SegmentKind
    minutes: int
    titles: dict[Tongue, str]


TITLES: dict[Tongue, str] = {"en": "Our first evening", "nl": "Onze eerste avond"}
RUNDOWN = (
    Part("talk", 5, {"en": "Opening", "nl": "Opening"}),
    Part("pride", 15, {"en": "Moments of pride", "nl": "Momenten van trots"}),
    Part("thanks", 5, {"en": "Thank you", "nl": "Dank je wel"}),
    Part("talk", 5, {"en": "Closing", "nl": "Afsluiting"}),
)


class FirstNight(NamedTuple):
    """What to tell whoever started the server."""

    show_id: str
    join_code: str
    screen_code: str


async def prepare(studio: Studio, dice: random.Random, tongue: Tongue = "en") -> FirstNight | None:
    """Plan the first show and set a screen code; return None in a house that has them.

    Needs the studio at work. Raises `Unavailable`.
    """
    house = studio.house
    if house.cards and house.screen_code:
        return None
    if not house.screen_code:
        await studio.act(HOUSE, "", RenewScreenCode(ref=0, key=_key(dice)))
    if not house.cards:
        await _plan_show(studio, dice, tongue)
    card = studio.house.cards[0]
    return FirstNight(card.show_id, card.join_code, studio.house.screen_code)


async def _plan_show(studio: Studio, dice: random.Random, tongue: Tongue) -> None:
    show_id = _key(dice)
    await studio.act(HOUSE, "", CreateShow(ref=0, key=show_id, plan=Plan(TITLES[tongue])))
    for part in RUNDOWN:
        await studio.act(
            HOUSE,
            show_id,
            AddSegment(
                ref=0,
                key=_key(dice),
                title=part.titles[tongue],
                segment_kind=part.kind,
                planned_s=part.minutes * 60,
            ),
        )


def _key(dice: random.Random) -> str:
    return dice.randbytes(16).hex()
