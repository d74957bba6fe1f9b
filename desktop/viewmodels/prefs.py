"""Settings of this person on this machine."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.in_step import MODES, Mode

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES = ("nl", "en")
THEMES = ("system", "paper", "stage")


class Settings(Struct, frozen=True):
    """What is remembered between two starts."""

    language: str = ""  # empty: as the system
    theme: str = "system"
    reduced_motion: bool = False
    volume: float = 0.7
    muted: bool = False
    captions: bool | None = None  # nobody chose yet
    caption_language: str = ""
    camera: str = ""  # what the host's own camera shows and hears; empty: nobody chose yet
    microphone: str = ""
    wall_in_step: Mode = "auto"
    audio_only: bool = False
    small_picture: bool = False


class Store(Protocol):
    """Keeps settings from one start to the next."""

    def load(self) -> Settings:
        """Return the settings, or the first ones."""
        ...

    def save(self, settings: Settings) -> None:
        """Keep them."""
        ...


@QmlElement
@QmlUncreatable("made by Python")
class Prefs(QObject):  # type: ignore[operator]
    """Each change holds at once and is kept."""

    changed = Signal()
    languageChanged = Signal()

    def __init__(
        self,
        store: Store,
        system_language: str,
        forced_mode: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._settings = store.load()
        self._forced_mode = forced_mode
        self._system_language = system_language if system_language in LANGUAGES else "en"
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)

    @property
    def settings(self) -> Settings:
        """What holds now."""
        return self._settings

    @property
    def spoken_language(self) -> str:
        """The language of the interface, chosen or the system's."""
        chosen = self._settings.language
        return chosen if chosen in LANGUAGES else self._system_language

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self.spoken_language

    @language.setter  # type: ignore[no-redef]
    def language(self, language: str) -> None:
        if language in LANGUAGES and language != self.spoken_language:
            self._keep(replace(self._settings, language=language))
            self.languageChanged.emit()

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._settings.theme

    @theme.setter  # type: ignore[no-redef]
    def theme(self, theme: str) -> None:
        if theme in THEMES:
            self._keep(replace(self._settings, theme=theme))

    @Property(str, notify=changed)
    def mode(self) -> str:
        """The theme that holds: paper or stage, following the system where asked to."""
        if self._forced_mode:
            return self._forced_mode
        if self._settings.theme != "system":
            return self._settings.theme
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "stage" if dark else "paper"

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._settings.reduced_motion

    @reducedMotion.setter  # type: ignore[no-redef]
    def reducedMotion(self, reduced: bool) -> None:
        self._keep(replace(self._settings, reduced_motion=reduced))

    @Property(float, notify=changed)
    def volume(self) -> float:
        return self._settings.volume

    @volume.setter  # type: ignore[no-redef]
    def volume(self, volume: float) -> None:
        self._keep(replace(self._settings, volume=min(1.0, max(0.0, volume))))

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._settings.muted

    @muted.setter  # type: ignore[no-redef]
    def muted(self, muted: bool) -> None:
        self._keep(replace(self._settings, muted=muted))

    @property
    def camera(self) -> tuple[str, str]:
        """Ids of picture and sound of the own camera, as they were chosen last; empty for never."""
        return self._settings.camera, self._settings.microphone

    def remember_camera(self, picture: str, sound: str) -> None:
        """Remember what the own camera shows and hears."""
        self._keep(replace(self._settings, camera=picture, microphone=sound))

    def choose_captions(self, on: bool, language: str = "") -> None:
        """Show captions from now on, or not; in this language, where one is named."""
        language = language or self._settings.caption_language
        self._keep(replace(self._settings, captions=on, caption_language=language))

    @property
    def wall_in_step(self) -> Mode:
        """Whether the wall waits for a late picture."""
        return self._settings.wall_in_step

    @Property(str, notify=changed)
    def wallInStep(self) -> str:
        return self._settings.wall_in_step

    @wallInStep.setter  # type: ignore[no-redef]
    def wallInStep(self, mode: str) -> None:
        for known in MODES:
            if known == mode:
                self._keep(replace(self._settings, wall_in_step=known))

    @Property(bool, notify=changed)
    def audioOnly(self) -> bool:
        return self._settings.audio_only

    @audioOnly.setter  # type: ignore[no-redef]
    def audioOnly(self, alone: bool) -> None:
        self._keep(replace(self._settings, audio_only=alone))

    @Property(bool, notify=changed)
    def smallPicture(self) -> bool:
        return self._settings.small_picture

    @smallPicture.setter  # type: ignore[no-redef]
    def smallPicture(self, small: bool) -> None:
        self._keep(replace(self._settings, small_picture=small))

    def _keep(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._store.save(settings)
            self.changed.emit()
