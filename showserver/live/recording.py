"""The recording: kept segments, the index that gives each its show time, and the room on disk."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from showserver.live.segments import INDEX

LOW = 0.10  # of the disk: from here on the console warns
STOP = 0.05  # of the disk: from here on nothing is recorded
STOP_BYTES = 2 * 1024 * 1024 * 1024  # enough on any disk
NOTHING_KEPT = sys.maxsize  # bytes that a recording leaves free: there is none
LEAST, LEAST_BYTES = 0.01, 256 * 1024 * 1024  # of it no film may take: what people say needs it

Room = Literal["enough", "low", "none"]


class Line(msgspec.Struct, frozen=True):
    """One line of the index: a file was begun, or with `ms` and `bytes` finished."""

    name: str
    at: int
    ms: int = 0
    bytes: int = 0


class Kept(NamedTuple):
    """One kept file and its place on the show clock, in ms."""

    file: Path
    at: int
    ms: int


def kept_segments(folder: Path) -> list[Kept]:
    """Return what is recorded in a folder, by show time; a torn last line is passed over.

    A file that was never finished (its writer was killed) lasts to the next one, or to its end.
    """
    found: dict[str, Line] = {}
    try:
        lines = (folder / INDEX).read_bytes().splitlines()
    except FileNotFoundError:
        return []
    for line in lines:
        try:
            entry = msgspec.json.decode(line, type=Line)
        except msgspec.DecodeError:
            continue
        if "/" not in entry.name:
            found[entry.name] = entry
    entries = sorted(found.values(), key=lambda entry: entry.at)
    kept = []
    for number, entry in enumerate(entries):
        file = folder / entry.name
        if not file.is_file():
            continue
        rest = entries[number + 1].at - entry.at if number + 1 < len(entries) else 1000
        kept.append(Kept(file, entry.at, entry.ms or max(1, min(rest, 10_000))))
    return kept


def kept_between(folder: Path, begin: int, until: int) -> list[Kept]:
    """Return what is recorded of a part of the show clock; `until` 0 is to the end."""
    return [
        kept
        for kept in kept_segments(folder)
        if kept.at + kept.ms > begin and (not until or kept.at < until)
    ]


def keep_free(folder: Path) -> int:
    """Return the bytes that a recording leaves free on the disk of this folder."""
    return min(STOP_BYTES, int(shutil.disk_usage(folder).total * STOP))


def room_left(folder: Path) -> tuple[Room, int]:
    """Return whether the disk of this folder has room for a recording, and how many bytes of it.

    The folder may be still to be made.
    """
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    disk = shutil.disk_usage(folder)
    left = max(0, disk.free - min(STOP_BYTES, int(disk.total * STOP)))
    if not left:
        return "none", 0
    return "low" if disk.free < disk.total * LOW else "enough", left


def has_room(folder: Path, kept: list[Kept]) -> bool:
    """Return whether a film of these segments, which takes as much again, has room on the disk."""
    disk = shutil.disk_usage(folder)
    needed = sum(one.file.stat().st_size for one in kept)
    return disk.free - needed > min(LEAST_BYTES, int(disk.total * LEAST))
