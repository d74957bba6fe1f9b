"""What was wished and not yet answered, on disk until it is."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Sequence
from io import BufferedWriter
from pathlib import Path

import msgspec
from msgspec import Struct

from showserver.domain.commands import JournaledCommand
from showserver.domain.kinds import Command

log = logging.getLogger("applaus.outbox")

OLD_MS = 10 * 60_000
COMPACT_LINES = 500


class Entry(Struct, frozen=True):
    """One command, when it was wished (device time) and for which show."""

    at: int
    show: str
    command: JournaledCommand


class _Put(Struct, frozen=True, tag_field="line", tag="put"):
    entry: Entry


class _Done(Struct, frozen=True, tag_field="line", tag="done"):
    key: str


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(_Put | _Done).decode


class Outbox:
    """Commands in the order they were wished. `put` returns when the command is on disk.

    An append-only file of lines: a torn last line, as after a loss of power, is left out. While
    the disk takes nothing they are kept in memory alone, and written whole as soon as it does.
    """

    def __init__(self, path: Path, wall_ms: Callable[[], int]) -> None:
        self._path = path
        self._wall_ms = wall_ms
        self._entries: dict[str, Entry] = {}
        self._file: BufferedWriter | None = None
        self._lines = 0
        self._read()
        self._write_whole()

    @property
    def entries(self) -> Sequence[Entry]:
        """All that waits, the oldest first."""
        return list(self._entries.values())

    def put(self, command: Command, show: str) -> None:
        """Keep a command until it is answered."""
        entry = Entry(self._wall_ms(), show, command)  # type: ignore[arg-type]
        self._entries[command.key] = entry
        self._append(_Put(entry))

    def settle(self, key: str) -> None:
        """Let a command go: it has its answer."""
        if self._entries.pop(key, None):
            self._append(_Done(key))

    def old(self, show: str, *, over: bool) -> list[Entry]:
        """Return what must not be sent without asking: too long ago, or of a show that is over."""
        now = self._wall_ms()
        return [e for e in self._entries.values() if now - e.at > OLD_MS or e.show != show or over]

    def refresh(self, keys: Sequence[str], show: str) -> None:
        """Count these as wished now: the person said so."""
        for key in keys:
            if key in self._entries:
                self.put(self._entries[key].command, show)

    def close(self) -> None:
        """Close the file; everything is on disk already."""
        self._let_go()

    def _read(self) -> None:
        try:
            lines = self._path.read_bytes().splitlines()
        except OSError:
            return
        for line in lines:
            try:
                match _decode(line):
                    case _Put(entry=entry):
                        self._entries[entry.command.key] = entry
                    case _Done(key=key):
                        self._entries.pop(key, None)
            except (msgspec.DecodeError, UnicodeError):
                log.warning("skipped an unreadable line of the outbox bytes=%d", len(line))

    def _append(self, line: _Put | _Done) -> None:
        if self._file is None or self._lines > COMPACT_LINES + len(self._entries):
            self._write_whole()
            return
        try:
            self._file.write(_encode(line) + b"\n")
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            self._without_disk(error)
        else:
            self._lines += 1

    def _write_whole(self) -> None:
        """Write what still waits into a fresh file and go on with that one."""
        self._let_go()
        fresh = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with open(fresh, "wb", opener=_for_its_owner) as file:
                file.writelines(_encode(_Put(e)) + b"\n" for e in self._entries.values())
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
            self._file = self._path.open("ab")
        except OSError as error:
            self._without_disk(error)
        self._lines = len(self._entries)

    def _without_disk(self, error: OSError) -> None:
        log.warning("kept commands in memory alone reason=%s", error.strerror)
        self._let_go()

    def _let_go(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):  # what could not be written is tried once more here
                file.close()


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
