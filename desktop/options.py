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
    sound: bool | None = None
    captions: bool | None = None

    def over(self, store: Store) -> Store:
        """Return the store with what was asked for in the place of what is kept."""
        return _Over(self, store)


class _Over:
    def __init__(self, options: Options, store: Store) -> None:
        self._store = store
        asked = {
            "language": options.language or None,
            "theme": options.theme or None,
            "muted": None if options.sound is None else not options.sound,
            "captions": options.captions,
        }
        # Each forgotten once somebody chooses otherwise in the window.
        self._asked = {name: value for name, value in asked.items() if value is not None}

    def load(self) -> Settings:
        return replace(self._store.load(), **self._asked)

    def save(self, settings: Settings) -> None:
        """Keep what was chosen; what only the command line asked for stays out."""
        self._asked = {
            n: value for n, value in self._asked.items() if getattr(settings, n) == value
        }
        kept = self._store.load()
        self._store.save(replace(settings, **{n: getattr(kept, n) for n in self._asked}))
