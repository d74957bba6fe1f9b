"""The live playlist: the newest segments as HLS lists them, by show time."""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from showserver.live.remux import SegmentDone

LISTED = 6
LINGERS = 30  # segments that can still be fetched after they left the list
LONGEST_MS = 60_000  # of what is told about a segment


class Playlist:
    """Segments as they come; the files that no recording needs go when nobody can ask for them."""

    def __init__(self, folder: Path, first: int) -> None:
        """`first` numbers the first segment; more than any before, also across a restart."""
        self.folder = folder
        self._number = first
        self._breaks = 0
        self._segments: deque[SegmentDone] = deque()
        self._names: set[str] = set()
        self.has_ended = False

    @property
    def newest(self) -> SegmentDone | None:
        """The last one listed."""
        return self._segments[-1] if self._segments else None

    def add(self, done: SegmentDone) -> None:
        """List a segment."""
        self._segments.append(done)
        self._names.add(done.name)
        while len(self._segments) > LISTED + LINGERS:
            self._drop()

    def find(self, name: str) -> Path | None:
        """Return the file of a segment that may be asked for."""
        return self.folder / name if name in self._names else None

    def text(self) -> str:
        """Return the playlist; addresses are relative to it and carry no token."""
        listed = list(self._segments)[-LISTED:]
        before = list(self._segments)[: -LISTED or None]
        number = self._number + len(before)
        breaks = self._breaks + _breaks([*before, *listed[:1]])
        longest = max((min(s.ms, LONGEST_MS) for s in listed), default=1000)
        lines = [
            "#EXTM3U",
            "#EXT-X-VERSION:3",
            # To the nearest second, as RFC 8216 rounds: players ask again after half of it, and
            # one frame more than a second in a segment would have them wait for twice as long.
            f"#EXT-X-TARGETDURATION:{max(1, (longest + 500) // 1000)}",
            f"#EXT-X-MEDIA-SEQUENCE:{number}",
            f"#EXT-X-DISCONTINUITY-SEQUENCE:{breaks}",
        ]
        run = listed[0].run if listed else 0
        for done in listed:
            if done.run != run:
                lines.append("#EXT-X-DISCONTINUITY")
                run = done.run
            at = datetime.fromtimestamp(done.at / 1000, UTC)
            stamp = at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"
            lines += [
                f"#EXT-X-PROGRAM-DATE-TIME:{stamp}",
                f"#EXTINF:{min(done.ms, LONGEST_MS) / 1000:.3f},",
                f"seg/{done.name}",
            ]
        return "\n".join([*lines, *(["#EXT-X-ENDLIST"] if self.has_ended else [])]) + "\n"

    def peak_bit_s(self) -> int:
        """Return the bit rate of the richest segment that is listed; reads the disk."""
        listed = list(self._segments)[-LISTED:]
        sizes = ((self._size(done.name) * 8000) // max(1, done.ms) for done in listed)
        return max(sizes, default=0)

    def clear(self) -> None:
        """Forget all segments, with the files that no recording needs."""
        while self._segments:
            self._drop()

    def _size(self, name: str) -> int:
        try:
            return (self.folder / name).stat().st_size
        except OSError:  # gone meanwhile
            return 0

    def _drop(self) -> None:
        old = self._segments.popleft()
        self._number += 1
        if self._segments and self._segments[0].run != old.run:
            self._breaks += 1
        self._names.discard(old.name)
        if not old.is_kept:
            (self.folder / old.name).unlink(missing_ok=True)


def _breaks(segments: list[SegmentDone]) -> int:
    return sum(a.run != b.run for a, b in pairwise(segments))
