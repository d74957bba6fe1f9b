"""All the names of the credits: those that are on stage, and the rest page by page."""

from __future__ import annotations

from collections.abc import Callable

from desktop.session.intents import Intents
from showserver.wire.queries import CreditsPage, NamesFound

AGAIN_MS = 5000
"""How long a page that did not come is left alone."""


class Credits:
    """Asks for the names that the stage does not carry, a page at a time."""

    def __init__(self, intents: Intents, grown: Callable[[], None]) -> None:
        """`grown` is called when further names came."""
        self._intents = intents
        self._grown = grown
        self._staged: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()
        self._whole = True
        self._asked: object = None
        self._failed_at = 0

    @property
    def names(self) -> tuple[str, ...]:
        """The names that are known by now, in their order."""
        return self._names

    def follow(self) -> None:
        """Take over what is on stage, and ask for what is not."""
        stage = self._intents.view.room.stage
        if stage.names != self._staged:
            self._staged = self._names = stage.names
            self._whole, self._asked, self._failed_at = False, None, 0
        if len(self._names) >= stage.names_total:
            self._whole = True
        soon = self._intents.now() < self._failed_at + AGAIN_MS
        if not self._whole and self._asked is None and not soon:
            self._ask()

    def _ask(self) -> None:
        self._asked = asked = object()

        def answered(found: NamesFound | None) -> None:
            if asked is not self._asked:
                return  # other credits stand there by now
            self._asked = None
            if found is None:
                self._failed_at = self._intents.now()
                return
            self._names += found.names
            self._whole = not found.names
            self.follow()
            self._grown()

        self._intents.ask(CreditsPage, answered, offset=len(self._names))
