"""The door: what is typed stays, mistakes are said at their field, the language switches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.platform.cage import Cage
from desktop.platform.glass import SURFACES, Languages, make_engine
from desktop.viewmodels.join import Entrance, Found, JoinFace
from desktop.viewmodels.prefs import Prefs, Settings
from tests.helpers.desk import StillStore
from tests.ui.employee import texts_in


class Door:
    """The join window and what is behind it."""

    def __init__(self, window: QQuickWindow, join: JoinFace) -> None:
        self.window = window
        self.join = join
        self.entered: list[Entrance] = []
        join.entering.connect(self.entered.append)

    def item(self, name: str) -> Any:
        found = self.window.findChild(QObject, name)
        assert found is not None, f"nothing is called {name}"
        return found

    def shows(self, words: str) -> bool:
        return any(words in text for text in texts_in(self.window))


@pytest.fixture
def door(qtbot: QtBot, complaints: list[str]) -> Iterator[Door]:
    """The door of a house that was found, in English, with nothing typed but the address."""
    prefs = Prefs(StillStore(Settings("en", "paper", reduced_motion=True)), "en")
    join = JoinFace(prefs, Entrance("applaus.lantaarn.example"))
    engine = make_engine(Cage())
    languages = Languages()
    languages.speak("en")
    prefs.languageChanged.connect(lambda: languages.speak(prefs.spoken_language))
    prefs.languageChanged.connect(engine.retranslate)
    engine.setInitialProperties({"join": join})
    engine.loadFromModule(*SURFACES["join"])
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    join.found(Found("The Lantern Evening", "Marit de Vries", "Hello all.", 318, ("Gent",), ()))
    window.requestActivate()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window)
    window.grabWindow()
    yield Door(window, join)
    languages.speak("en")
    languages.forget()
    window.close()
    with qtbot.waitSignal(engine.destroyed):
        engine.deleteLater()
    assert complaints == []


def typed(door: Door, name: str, words: str) -> None:
    door.item(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for letter in words:
        QTest.keyClick(door.window, letter)  # type: ignore[call-overload]


def test_enter_in_a_field_goes_inside_with_all_that_was_typed(door: Door) -> None:
    typed(door, "joinCode", "LAMP 14")
    typed(door, "joinRegion", "Gent")
    typed(door, "joinName", "Sofie Claes")
    QTest.keyClick(door.window, Qt.Key.Key_Return)
    assert door.entered == [
        Entrance("applaus.lantaarn.example", "LAMP 14", "Sofie Claes", "Gent", "")
    ]


def test_a_wrong_code_is_said_at_its_field_and_nothing_is_lost(door: Door) -> None:
    typed(door, "joinCode", "LAMP 41")
    typed(door, "joinName", "Sofie Claes")
    door.item("enterButton").click()
    door.join.failed("code", "bad_code")
    assert door.shows("We do not know this code.")
    assert door.item("joinCode").property("text") == "LAMP 41"
    assert door.item("joinName").property("text") == "Sofie Claes"
    assert door.item("enterButton").property("enabled")


def test_the_language_switches_while_one_types(door: Door) -> None:
    typed(door, "joinName", "Sofie")
    door.join.prefs.language = "nl"  # type: ignore[attr-defined]
    assert door.shows("Eerst even kennismaken")
    assert door.item("joinName").property("text") == "Sofie"
    door.join.prefs.language = "en"  # type: ignore[attr-defined]
    assert door.shows("Let us get acquainted")


def test_the_door_is_read_when_the_code_is_left(door: Door) -> None:
    asked: list[tuple[str, str]] = []
    door.join.checking.connect(lambda *typed: asked.append(typed))
    typed(door, "joinCode", "LAMP 14")
    assert asked == []
    door.item("joinName").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert asked == [("applaus.lantaarn.example", "LAMP 14")]


def test_a_house_stays_found_while_its_code_is_wrong(door: Door) -> None:
    assert door.shows("Found: The Lantern Evening")
    assert door.shows("318 colleagues are inside already.")
    typed(door, "joinCode", "LAMP 41")
    door.join.found(Found())
    door.join.failed("code", "bad_code")
    assert door.shows("We do not know this code.")
    assert "Found" in texts_in(door.window)
    assert not door.shows("The Lantern Evening")
