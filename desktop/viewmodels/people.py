"""Finding colleagues by name while one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from showserver.wire.queries import FindPeople, PeopleFound

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_PAUSE_MS = 150


@QmlElement
@QmlUncreatable("made by Python")
class PeopleFinder(QObject):  # type: ignore[operator]
    """Suggestions for the text that was typed last; answers to older texts are dropped."""

    found = Signal()

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._text = ""
        self._results: list[dict[str, Any]] = []
        self._timer = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)

    @Property("QVariantList", notify=found)  # type: ignore[arg-type]
    def results(self) -> list[dict[str, Any]]:
        return self._results

    @Slot(str)
    def find(self, text: str) -> None:
        """Look for people once the typing pauses; no text, no people."""
        self._text = text.strip()
        if self._text:
            self._timer.start()
        else:
            self._timer.stop()
            self._show([])

    def _ask(self) -> None:
        text = self._text

        def answered(people: PeopleFound | None) -> None:
            if people is not None and text == self._text:
                self._show(
                    [
                        {
                            "personId": p.person_id,
                            "name": p.name,
                            "region": p.region,
                            "picture": p.picture,
                        }
                        for p in people.people
                    ]
                )

        self._intents.ask(FindPeople, answered, text=text)

    def _show(self, results: list[dict[str, Any]]) -> None:
        self._results = results
        self.found.emit()
