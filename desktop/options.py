"""What the command line asked for."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from desktop.link.identity import Identity
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

    def load(self) -> Settings:
        kept = self._store.load()
        return replace(
            kept,
            language=self._options.language or kept.language,
            theme=self._options.theme or kept.theme,
        )

    def save(self, settings: Settings) -> None:
        self._store.save(settings)
