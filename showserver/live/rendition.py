"""The picture once more for weak networks: smaller, or its sound alone; never recorded."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from showserver.domain.stream import SMALL_PATH, SOUND_PATH
from showserver.live.flv import Tag
from showserver.live.playlist import Playlist
from showserver.live.recording import NOTHING_KEPT
from showserver.live.remux import Outlets, Remux

FOLDER = "renditions"
PROGRAMS = {SMALL_PATH: "showserver.live.shrink", SOUND_PATH: "showserver.live.listen"}


class Rendition:
    """What one kind of child makes of that which the publisher sends, with its playlist."""

    def __init__(self, folder: Path, program: str) -> None:
        """Keep segments in `folder` while they are listed; what is in it goes at the next start.

        `program` is the module that the children run.
        """
        self._folder = folder
        self._program = program
        self._remux: Remux | None = None
        self._runs = 0
        self.playlist: Playlist | None = None

    @property
    def pid(self) -> int:
        """The process at work, 0 for none."""
        return self._remux.pid if self._remux else 0

    def begin(self, number: int, headers: Mapping[int, Tag]) -> None:
        """Begin with a publisher; the next segment has this number at least."""
        if self.playlist is None or self.playlist.has_ended:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir(mode=0o700, parents=True)
            self.playlist = Playlist(self._folder, number)
        outlets = Outlets(_unheard, self.playlist.add)
        self._remux = Remux(
            self._folder,
            outlets,
            keep_free=NOTHING_KEPT,
            runs=self._runs,
            headers=headers,
            program=self._program,
        )

    def take(self, tag: Tag, at: int, *, is_muted: bool) -> None:
        """Pass a tag on to the child."""
        if self._remux is not None:
            self._remux.take(tag, at, is_muted=is_muted)

    def release(self) -> list[Remux]:
        """Give away what is at work, to be closed."""
        remux, self._remux = self._remux, None
        if remux is None:
            return []
        self._runs = remux.runs
        return [remux]

    def end(self) -> None:
        """End the stream of a show."""
        if self.playlist is not None:
            self.playlist.has_ended = True


def _unheard(data: bytes) -> None:
    """A rendition has no transport stream: weak networks get segments."""


def renditions(data: Path) -> dict[str, Rendition]:
    """Return all renditions of a data folder by the paths of their playlists."""
    return {
        path: Rendition(data / FOLDER / program.rpartition(".")[2], program)
        for path, program in PROGRAMS.items()
    }
