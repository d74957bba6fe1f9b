"""What a captioner's tool needs, for the crew to hand on: the address and the token."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.base import Face
from desktop.viewmodels.stream import ASK_AGAIN_MS, MASK, TAIL
from showserver.wire.queries import CaptionKeyFound, CaptionKeyWanted

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class CaptionerFace(Face):  # type: ignore[operator]
    """Where captions are sent, and with which token."""

    changed = Signal()

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(intents, parent)
        self._token = ""
        self._ask_at: float = 0

    def present(self, view: View, turn: Turn) -> None:
        if turn.fresh:
            self._ask_at = 0  # the token may have been renewed while we were away
        if view.is_crew and self._intents.now() >= self._ask_at:
            self._ask(renew=False)
        super().present(view, turn)

    def drawn(self, view: View) -> object:
        return self._token, view.media_url

    @Property(str, notify=changed)
    def address(self) -> str:
        """Where to send captions to."""
        return f"{self._intents.view.media_url.rstrip('/')}/captions"

    @Property(str, notify=changed)
    def token(self) -> str:
        """The caption token: to be copied, never to be shown."""
        return self._token

    @Property(str, notify=changed)
    def maskedToken(self) -> str:
        """The token as it may stand on a screen that others see."""
        return f"{MASK}{self._token[-TAIL:]}" if self._token else ""

    @Slot()
    def renew(self) -> None:
        """Make another token; the old one opens nothing any more."""
        self._ask(renew=True)

    def _ask(self, *, renew: bool) -> None:
        self._ask_at = self._intents.now() + ASK_AGAIN_MS

        def answered(found: CaptionKeyFound | None) -> None:
            if found is not None:
                self._token, self._ask_at = found.key, math.inf
                self.changed.emit()

        self._intents.ask(CaptionKeyWanted, answered, renew=renew)
