"""Noordlicht, a made-up company that keeps street lamps burning: its people and what they say."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from showserver.rehearsal.art import art_folder
from showserver.rehearsal.portraits import PORTRAITS

Language = Literal["en", "nl"]

REGIONS = {
    "Groningen": 32, "Ghent": 22, "Bergen": 13, "Malmö": 12, "Aarhus": 10, "Tampere": 7,
    "Luxembourg": 4,
}  # fmt: skip
"""Regions of the company and how many of a hundred work there."""
DUTCH_REGIONS = {"Ghent": "Gent", "Luxembourg": "Luxemburg"}
HOMES = {
    "femke": "Groningen", "yusuf": "Groningen", "daan": "Groningen", "wietske": "Groningen",
    "marit": "Groningen", "joost": "Groningen", "noor": "Ghent", "tuur": "Ghent",
    "sofie": "Ghent", "bram": "Groningen", "kofi": "Ghent", "ingrid": "Bergen",
    "mats": "Bergen", "leila": "Bergen", "astrid": "Bergen", "emil": "Malmö", "priya": "Malmö",
    "lars": "Aarhus", "aino": "Tampere", "grace": "Luxembourg", "joao": "Luxembourg",
    "hetty": "Luxembourg",
}  # fmt: skip
TEAMS = ("Street maintenance", "Workshop", "Harbour lights", "Planning", "Night crew", "Finance")
CREW = ("marit", "priya")
"""Who host and direct the evening; they are not in the audience."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the audience; `picture` is None where nobody drew a face."""

    name: str
    region: str
    team: str
    picture: Path | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """A moment of pride that somebody sends in."""

    author: str
    text: str
    colleagues: tuple[str, ...]
    region: str
    picture: Path | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What is said in one language."""

    comments: tuple[str, ...]
    stories: tuple[Story, ...]


def colleagues(count: int, language: Language, dice: random.Random) -> list[Colleague]:
    """Return so many colleagues: the drawn ones first, then made-up names."""
    drawn = [
        Colleague(p.name, region_name(HOMES[p.key], language), dice.choice(TEAMS), p.picture)
        for p in PORTRAITS
        if p.key not in CREW
    ]
    lists = json.loads((Path(__file__).parent / "names.json").read_text(encoding="utf-8"))
    regions, weights = list(REGIONS), list(REGIONS.values())
    while len(drawn) < count:
        name = f"{dice.choice(lists['first'])} {dice.choice(lists['last'])}"
        region = region_name(dice.choices(regions, weights)[0], language)
        drawn.append(Colleague(name, region, dice.choice(TEAMS)))
    return drawn[:count]


def region_name(region: str, language: Language) -> str:
    """Return a region as it is called in a language."""
    return DUTCH_REGIONS.get(region, region) if language == "nl" else region


def words(language: Language) -> Words:
    """Return what people say tonight."""
    said = json.loads((Path(__file__).parent / f"words_{language}.json").read_text("utf-8"))
    scenes = art_folder() / "scenes"
    stories = tuple(
        Story(
            s["author"],
            s["text"],
            tuple(s["colleagues"]),
            s["region"],
            scenes / s["picture"] if s.get("picture") else None,
        )
        for s in said["stories"]
    )
    return Words(tuple(said["comments"]), stories)
