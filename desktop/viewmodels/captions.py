"""What is said, in writing, in step with the picture that this window shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.captions import CaptionTrack
from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels.base import Face
from desktop.viewmodels.prefs import Prefs
from showserver.domain.captions import CaptionSaid

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

SOONEST_MS, LATEST_MS = 20, 250
"""When to look again while captions come and go: a replay may be paused, or run faster."""

NAMES = {"en": "English"}  # Qt would say which English


@QmlElement
@QmlUncreatable("made by Python")
class CaptionsFace(Face):  # type: ignore[operator]
    """The lines that stand now. `delay_ms` tells how late the picture is, below 0 for unknown."""

    changed = Signal()

    def __init__(
        self,
        intents: Intents,
        prefs: Prefs,
        delay_ms: Callable[[], int] = lambda: -1,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(intents, parent)
        self._prefs = prefs
        self._delay_ms = delay_ms
        self._track = CaptionTrack()
        self._lines: tuple[str, ...] = ()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        prefs.changed.connect(self.look)
        prefs.languageChanged.connect(self.look)

    def present(self, view: View, turn: Turn) -> None:
        if turn.fresh:
            self._track.hold(view.room.captions)
        for _, event in turn.news:
            if isinstance(event, CaptionSaid):
                self._track.hear(event.caption, self._picture)
        if turn.fresh or turn.news:
            self.look()

    @Slot()
    def look(self) -> None:
        """Show what stands at the time of the picture, and look again when that changes."""
        picture, lang = self._picture, self.language
        self._lines = self._track.lines(picture, lang)
        turn = self._track.next_turn(picture, lang)
        if turn is None:
            self._timer.stop()
        else:
            self._timer.start(min(LATEST_MS, max(SOONEST_MS, turn - picture)))
        shown = (self._lines, self.on, lang, self._track.languages, bool(self._track))
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @property
    def _picture(self) -> int:
        return self._intents.now() - max(0, self._delay_ms())

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether anybody writes along in this show."""
        return bool(self._track)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether captions are wanted: until somebody chose, where the sound is off."""
        chosen = self._prefs.settings.captions
        if chosen is not None:
            return chosen
        return self._prefs.settings.muted or self._intents.view.is_crew

    @on.setter  # type: ignore[no-redef]
    def on(self, on: bool) -> None:
        self._prefs.choose_captions(on)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def lines(self) -> list[str]:
        return list(self._lines) if self.on else []

    @Property(str, notify=changed)
    def text(self) -> str:
        return "\n".join(self._lines) if self.on else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def languages(self) -> list[dict[str, str]]:
        """The languages to choose from, each `code` and `name`."""
        return [{"code": lang, "name": name_of(lang)} for lang in self._track.languages]

    @Property(str, notify=changed)
    def language(self) -> str:
        """The code of the one that is shown; empty while there is no choice."""
        told = self._track.languages
        if len(told) < 2:
            return ""
        wanted = (self._prefs.settings.caption_language, self._prefs.spoken_language)
        ours = (lang for want in wanted for lang in told if want and lang.startswith(want))
        return next(ours, told[0])

    @language.setter  # type: ignore[no-redef]
    def language(self, lang: str) -> None:
        self._prefs.choose_captions(True, lang)


def name_of(lang: str) -> str:
    """Return what speakers call their language; the code itself where nobody knows it."""
    locale = QLocale(lang)
    if locale.language() is QLocale.Language.C:
        return lang
    name = NAMES.get(lang) or locale.nativeLanguageName() or lang
    return name[:1].upper() + name[1:]
