"""What the command line asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from desktop.link.identity import Identity

if TYPE_CHECKING:  # the command line answers without Qt
    from desktop.viewmodels.prefs import Settings, Store

Surface = Literal["host", "employee", "kiosk", "join"]


class Options(Struct, frozen=True):
    """One window: which, where, as whom, and what differs from the settings."""

    surface: Surface
    url: str = ""
    identity: Identity = Identity()
    profile: str = ""
    size: tuple[int, int] | None = None
    language: str = ""
    theme: str = ""
    stage_door: str = ""

    def over(self, store: Store) -> Store:
        """Return the store with what was asked for in the place of what is kept."""
        return _Over(self, store)


class _Over:
    def __init__(self, options: Options, store: Store) -> None:
        self._options = options
        self._store = store
        # Cleared once somebody chooses otherwise in the window.
        self._language = options.language
        self._theme = options.theme

    def load(self) -> Settings:
        kept = self._store.load()
        return replace(
            kept,
            language=self._options.language or kept.language,
            theme=self._options.theme or kept.theme,
        )

    def save(self, settings: Settings) -> None:
        """Keep what was chosen; what only the command line asked for stays out."""
        if settings.language != self._language:
            self._language = ""
        if settings.theme != self._theme:
            self._theme = ""
        kept = self._store.load()
        language = kept.language if self._language else settings.language
        theme = kept.theme if self._theme else settings.theme
        self._store.save(replace(settings, language=language, theme=theme))
