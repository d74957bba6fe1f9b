"""A desk over a made-up house, without a network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.session.intents import Answered, Waiting
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.shipped import ASSETS_FOLDER
from desktop.viewmodels.desk import Desk
from desktop.viewmodels.prefs import Prefs, Settings
from showserver.domain.kinds import Command, Event
from showserver.domain.people import Person
from showserver.wire.queries import (
    CaptionKeyFound,
    CaptionKeyWanted,
    FindPeople,
    PeopleFound,
    Query,
    StreamKeyFound,
    StreamKeyWanted,
)
from tests.helpers import words
from tests.helpers.house import NOW, art


class StillStore:
    """Settings that are kept nowhere."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        self.settings = settings


class StillIntents:
    """Remembers what was wished; nothing happens of it."""

    def __init__(self, view: View, now: int = NOW) -> None:
        self.view = view
        self.wishes: list[Command] = []
        self.questions: list[tuple[Query, Answered]] = []
        self.waiting: Mapping[str, Waiting] = {}
        self.time = now

    def do(self, kind: type[Command], **fields: Any) -> str:
        key = f"k-{len(self.wishes)}"
        self.wishes.append(kind(ref=len(self.wishes) + 1, key=key, **fields))
        return key

    def ask(self, kind: type[Query], answered: Answered, **fields: Any) -> None:
        query = kind(ref=len(self.questions) + 1, **fields)
        self.questions.append((query, answered))
        if isinstance(query, FindPeople):
            answered(PeopleFound(tuple(
                Person(f"p-{k}", name, region, picture=art(k))
                for k, (name, region) in words.PEOPLE.items()
                if query.text.casefold() in name.casefold()
            )[:8]))  # fmt: skip
        if isinstance(query, StreamKeyWanted):
            answered(StreamKeyFound("Zk3-only-for-the-crew-7Q4K"))
        if isinstance(query, CaptionKeyWanted):
            answered(CaptionKeyFound("b8W-only-for-captioners-2x9F"))

    def now(self) -> int:
        return self.time


def art_url(name: str, size: str) -> str:
    """Where a picture of the demo lies on this disk."""
    return (ASSETS_FOLDER / "art" / name.removeprefix("art:")).as_uri()


def still_desk(view: View, settings: Settings | None = None, now: int = NOW) -> Desk:
    """Return a desk that shows this view and is on line."""
    intents = StillIntents(view, now)
    desk = Desk(intents, Prefs(StillStore(settings), "en"), art_url)
    desk.setProperty("stillIntents", intents)
    desk._still = intents  # type: ignore[attr-defined]
    desk.stream_face.dialled("applaus.lantaarn.example")
    desk.link_face.stands("online")
    desk.kiosk_face.stands(True, 0)
    desk.present(Turn(fresh=True, gauged=True, reactions={"clap": 38}))
    return desk


def fold(desk: Desk, *events: Event) -> None:
    """Let something happen at the still desk."""
    from desktop.session.view import folded

    intents: StillIntents = desk._still  # type: ignore[attr-defined]
    for event in events:
        intents.view = folded(intents.view, intents.time, event)
    desk.present(Turn(news=[(intents.time, e) for e in events]))
