"""Each surface speaks Dutch or English, and changes over while everybody watches."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from desktop.platform.cage import Cage
from desktop.platform.glass import SURFACES, Languages, make_engine
from desktop.viewmodels.join import Entrance, Found, JoinFace
from desktop.viewmodels.prefs import Prefs, Settings
from showserver.domain.room import Room
from tests.helpers.desk import StillStore, still_desk
from tests.helpers.house import view_of
from tests.ui.employee import texts_in

# Where, in which scene, and a sentence that must be read there in Dutch and in English.
PLACES = [
    ("host", "live", "Rij van trots", "Pride queue"),
    ("host", "live", "1.284", "1,284"),
    ("host", "live", "Precies op schema.", "Right on plan."),
    ("host", "celebrate", "Terug naar het beeld", "Back to the picture"),
    ("producer", "live", "Op de loper", "On the carpet"),
    ("producer", "live", "Gezien om ", "Seen at "),
    ("planning", "planning", "Nieuw, jij beslist", "New, you decide"),
    ("planning", "planning", "4 dagen", "4 days"),
    ("employee", "live", "Nu op de loper", "On the carpet now"),
    ("employee", "live", "1.284 kijken mee", "1,284 watching together"),
    ("employee", "foyer", "Het doek gaat open over", "The curtain opens in"),
    ("employee", "lobby", "Wie is er al?", "Who is here"),
    ("employee", "celebrate", "collega’s staan op de banken", "colleagues are on their feet"),
    ("employee", "goodbye", "Deze avond werd gemaakt door", "This evening was made by"),
    ("kiosk", "live", "Klap mee\nvanaf je plek", "Clap along\nfrom your desk"),
    ("kiosk", "live", "collega’s klappen mee", "colleagues clap along"),
    ("kiosk", "lobby", "1.284 collega’s zijn er al", "1,284 colleagues are here already"),
    ("kiosk", "credits", "Deze avond werd gemaakt door", "This evening was made by"),
    ("kiosk", "planning", "Nog 4 nachtjes slapen", "4 more nights"),
    ("join", "", "Eerst even kennismaken", "Let us get acquainted"),
]  # fmt: skip
SCENES = list(dict.fromkeys((surface, scene) for surface, scene, _, _ in PLACES))
ROLES = {"employee": "employee", "kiosk": "screen"}


class House:
    """One open window, and the language it speaks."""

    def __init__(self, window: QQuickWindow, face: Any) -> None:
        self.window = window
        self.face = face

    def speak(self, language: str) -> None:
        self.face.prefs.language = language

    @property
    def texts(self) -> set[str]:
        self.window.grabWindow()
        # The initial in a round face stands there only until its picture has been read.
        return {text for text in texts_in(self.window) if len(text) > 1}

    def says(self, words: str) -> bool:
        return any(words in text for text in self.texts)


def face_of(surface: str, scene: str, language: str, room: Room | None = None) -> Any:
    """What the window of this surface shows; people's own words are Dutch in every language."""
    settings = Settings(language, "stage", reduced_motion=True)
    if surface == "join":
        join = JoinFace(Prefs(StillStore(settings), "en"), Entrance("applaus.lantaarn.example"))
        join.found(Found("De Lantaarnavond", "Marit de Vries", "Dag!", 318, ("Gent",), ()))
        return join
    view = view_of(scene, ROLES.get(surface, "crew"), "nl")
    seat = "producer" if surface == "producer" else "host"
    return still_desk(replace(view, seat=seat, room=room or view.room), settings)


@contextmanager
def opened(
    qtbot: QtBot, surface: str, scene: str, language: str, room: Room | None = None
) -> Iterator[House]:
    """Open a surface in a language, wired as the application wires it."""
    languages = Languages()
    languages.speak(language)
    face = face_of(surface, scene, language, room)
    engine = make_engine(Cage())
    face.prefs.languageChanged.connect(lambda: languages.speak(face.prefs.spoken_language))
    face.prefs.languageChanged.connect(engine.retranslate)
    face.prefs.languageChanged.connect(face.retranslate)
    engine.setInitialProperties({"join" if surface == "join" else "desk": face})
    engine.loadFromModule(*SURFACES["host" if surface in ("producer", "planning") else surface])
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    try:
        yield House(window, face)
    finally:
        languages.speak("en")
        languages.forget()
        window.setProperty("released", True)  # an office screen does not close otherwise
        window.close()
        with qtbot.waitSignal(engine.destroyed):
            engine.deleteLater()


@pytest.mark.parametrize(("surface", "scene", "dutch", "english"), PLACES)
def test_a_surface_changes_its_language_and_back(
    surface: str, scene: str, dutch: str, english: str, qtbot: QtBot, complaints: list[str]
) -> None:
    with opened(qtbot, surface, scene, "nl") as house:
        assert house.says(dutch)
        house.speak("en")
        assert house.says(english)
        assert not house.says(dutch)
        house.speak("nl")
        assert house.says(dutch)
        assert not house.says(english)
    assert complaints == []


@pytest.mark.parametrize(("surface", "scene"), SCENES)
def test_after_a_change_it_reads_as_if_it_had_never_spoken_otherwise(
    surface: str, scene: str, qtbot: QtBot
) -> None:
    with opened(qtbot, surface, scene, "nl") as born_dutch:
        wanted = born_dutch.texts
    with opened(qtbot, surface, scene, "en") as changed:
        assert changed.texts != wanted
        changed.speak("nl")
        assert changed.texts == wanted


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "De avond wordt voorbereid"), ("en", "The evening is being prepared")],
)
def test_an_evening_without_a_time_names_no_day(language: str, said: str, qtbot: QtBot) -> None:
    room = view_of("empty", "employee", "nl").room
    untimed = replace(room, plan=replace(room.plan, starts_at=0))
    with opened(qtbot, "employee", "empty", language, untimed) as house:
        assert house.says(said)
        assert not house.says("1970")
        assert room.plan.title in house.texts
