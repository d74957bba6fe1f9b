"""The captions that stand at a time of the picture."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from showserver.domain.captions import Caption, lines_of

LINES = 2
REMEMBERED = 200
"""Captions heard live: more than a picture can be late."""


@dataclass
class Cue:
    """A caption with the times of the picture between which it stands."""

    caption: Caption
    begins: int
    ends: int

    @cached_property
    def pages(self) -> list[tuple[str, ...]]:
        """Its lines, as many at a time as there is room for."""
        lines = lines_of(self.caption.text)
        return [lines[i : i + LINES] for i in range(0, len(lines), LINES)]

    def page_at(self, picture: int) -> tuple[str, ...]:
        """Return the lines that stand at a time of the picture, none outside its own."""
        pages = self.pages
        if not (pages and self.begins <= picture < self.ends):
            return ()
        return pages[(picture - self.begins) * len(pages) // (self.ends - self.begins)]

    def turns(self) -> Iterator[int]:
        """Yield the times at which something of it comes or goes."""
        pages = max(1, len(self.pages))
        for number in range(pages + 1):
            yield self.begins + math.ceil(number * (self.ends - self.begins) / pages)


class CaptionTrack:
    """Captions in the time of the picture, which may be later than they are known."""

    def __init__(self) -> None:
        """Begin with none."""
        self._cues: dict[str, Cue] = {}

    def __bool__(self) -> bool:
        """Whether there was any caption."""
        return bool(self._cues)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that were told, the first seen first."""
        told = (cue.caption.lang for cue in self._cues.values())
        return tuple(dict.fromkeys(lang for lang in told if lang))

    def hold(self, captions: Iterable[Caption]) -> None:
        """Hold these and no others, each at its own time."""
        self._cues = {c.caption_id: Cue(c, c.at, c.at + c.lasts_ms) for c in captions}

    def hear(self, caption: Caption, picture: int) -> None:
        """Take one that comes at a time of the picture: too late, it stands from now on.

        A correction of one that stands gives time to read it again; one that is gone stays gone.
        """
        known = self._cues.pop(caption.caption_id, None)
        begins = max(caption.at, picture)
        ends = begins + caption.lasts_ms
        if known and known.begins <= picture:
            begins, ends = known.begins, ends if picture < known.ends else known.ends
        self._cues[caption.caption_id] = Cue(caption, begins, ends)
        while len(self._cues) > REMEMBERED:
            del self._cues[next(iter(self._cues))]

    def lines(self, picture: int, lang: str = "") -> tuple[str, ...]:
        """Return the lines that stand: the newest two, in one language where one is named."""
        standing = (cue.page_at(picture) for cue in self._in(lang))
        return tuple(line for page in standing for line in page)[-LINES:]

    def next_turn(self, picture: int, lang: str = "") -> int | None:
        """Return the next time of the picture at which the lines may be others."""
        cues = self._in(lang)
        turns = [cue.begins for cue in cues if cue.begins > picture]
        for cue in cues:
            if cue.begins <= picture < cue.ends:
                turns += (turn for turn in cue.turns() if turn > picture)
        return min(turns, default=None)

    def _in(self, lang: str) -> list[Cue]:
        cues = [cue for cue in self._cues.values() if not lang or cue.caption.lang in ("", lang)]
        return sorted(cues, key=lambda cue: cue.begins)
