"""The stream on disk: one file for each second or so, and a durable index of them."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import secrets
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from showserver.live.ts import VIDEO_TYPES, Piece, TsCutter, presentation_time

INDEX = "index.jsonl"
SEGMENT_MS = 950  # encoders place key frames by frames, not by milliseconds
SYNC_S = 1.0
WAITING = 4096  # pieces that may wait for a slow disk
GATHER_S = 0.2  # that pieces wait for the thread, save for a key frame; to wake it each time costs
SEGMENT_BYTES = 64 * 1024 * 1024  # of an encoder without key frames


class Segments:
    """Cuts a transport stream at key frames into files with names that nobody guesses.

    Written by a thread of its own: a disk that stalls costs a segment, never the live stream.
    A line in the index opens each file and another closes it, each durable, so that whatever
    dies costs less than two seconds. With less than `keep_free` bytes left on the disk, files
    still come (the live playlist needs them) but no lines: they are no part of the recording.
    """

    def __init__(
        self,
        folder: Path,
        base_ms: int,
        keep_free: int,
        told: Callable[[dict[str, object]], None],
        opening: frozenset[int] = VIDEO_TYPES,
    ) -> None:
        """`base_ms` is a show time near the stream's; `told` hears of each finished file.

        A file begins where a track of an `opening` type may be entered.
        """
        self._folder = folder
        self._base_ms = base_ms
        self._keep_free = keep_free
        self._told = told
        self._cutter = TsCutter(opening)
        self._waiting: queue.Queue[tuple[Piece, bytes] | None] = queue.Queue(WAITING)
        self._bell = threading.Event()
        self._needs_key = True
        self._file: BinaryIO | None = None
        self._name, self._at, self._size, self._is_kept = "", 0, 0, False
        self._newest = 0
        self._synced = time.monotonic()
        self._thread = threading.Thread(target=self._work, name="segments")
        self._thread.start()

    def feed(self, data: bytes) -> None:
        """Take bytes of the stream, cut anywhere."""
        for piece in self._cutter.feed(data):
            if self._needs_key and not piece.is_key:
                continue
            try:
                self._waiting.put_nowait((piece, self._cutter.tables))
                self._needs_key = False
            except queue.Full:
                self._needs_key = True
            if piece.is_key:
                self._bell.set()  # a segment is whole, and the playlist waits for it

    def close(self) -> None:
        """Finish what was begun."""
        self._waiting.put(None)
        self._bell.set()
        self._thread.join()

    def _gathered(self) -> Iterator[tuple[Piece, bytes]]:
        """Give what is to be written, a little of it at a time, until the end."""
        while True:
            self._bell.wait(GATHER_S)
            self._bell.clear()
            with contextlib.suppress(queue.Empty):
                while True:
                    if (taken := self._waiting.get_nowait()) is None:
                        return
                    yield taken

    def _work(self) -> None:
        for piece, tables in self._gathered():
            try:
                self._take(piece, tables)
            except OSError:
                self._file = None  # a full disk, most likely: the next key frame tries again
        try:
            self._finish(self._newest)
        except OSError:
            self._file = None

    def _take(self, piece: Piece, tables: bytes) -> None:
        if (pts := presentation_time(piece.data)) is not None:
            at = show_time(pts, self._base_ms)
            self._newest = max(self._newest, at)
            if piece.is_key and (self._file is None or at - self._at >= SEGMENT_MS):
                self._finish(at)
                self._begin(at, tables)
        if self._file is None:
            return
        self._file.write(piece.data)
        self._size += len(piece.data)
        if self._size > SEGMENT_BYTES:
            self._finish(self._newest)
        elif time.monotonic() - self._synced > SYNC_S:
            self._sync()

    def _begin(self, at: int, tables: bytes) -> None:
        self._is_kept = shutil.disk_usage(self._folder).free > self._keep_free
        self._name, self._at, self._size = secrets.token_urlsafe(16) + ".ts", at, len(tables)
        self._file = (self._folder / self._name).open("xb", buffering=0)
        self._file.write(tables)
        if self._is_kept:
            self._note({"name": self._name, "at": at})

    def _finish(self, until: int) -> None:
        if self._file is None:
            return
        self._sync()
        self._file.close()
        self._file = None
        done = {"name": self._name, "at": self._at, "ms": max(1, until - self._at)}
        if self._is_kept:
            self._note({**done, "bytes": self._size})
        self._told({**done, "is_kept": self._is_kept})

    def _sync(self) -> None:
        if self._file is not None:
            os.fdatasync(self._file.fileno())
        self._synced = time.monotonic()

    def _note(self, line: dict[str, object]) -> None:
        with (self._folder / INDEX).open("ab", buffering=0) as index:
            index.write(json.dumps(line).encode() + b"\n")
            os.fdatasync(index.fileno())


def show_time(pts: int, near_ms: int) -> int:
    """Return the show time in ms that a presentation time (90 kHz, 33 bits) stands for.

    Of the times that look the same, 26 hours apart, it is the one nearest to `near_ms`.
    """
    ms = pts // 90
    return ms + round((near_ms - ms) * 90 / 2**33) * 2**33 // 90
