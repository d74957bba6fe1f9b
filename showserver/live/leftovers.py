"""What no recording needs any more goes from the disk; what one may still need stays."""

from __future__ import annotations

from pathlib import Path

from showserver.live.recording import Kept, kept_segments
from showserver.live.segments import INDEX

SHORTER_MS = 5_000  # that a film may be than what was kept for it


def sweep(recordings: Path) -> int:
    """Remove what a server that died left beside its recordings; return how many files.

    That is half a film, and segments that the index does not know: a live playlist had them
    while the disk was too full to record. Without an index nothing goes. Nobody may be recording.
    """
    count = 0
    for index in recordings.glob(f"*/{INDEX}"):
        folder = index.parent
        known = {kept.file for kept in kept_segments(folder)}
        for file in [*folder.glob("*.ts"), *folder.glob("*.part")]:
            if file not in known:
                file.unlink(missing_ok=True)
                count += 1
    return count


def lets_go(kept: list[Kept], film: Path, lasts_ms: int) -> bool:
    """Return whether a film holds all that was kept for it, so that the segments may go."""
    if not kept or not film.is_file():
        return False
    return lasts_ms >= kept[-1].at + kept[-1].ms - kept[0].at - SHORTER_MS


def discard(folder: Path) -> None:
    """Remove the segments of a show that is one film; the index goes last, so that all do."""
    for kept in kept_segments(folder):
        kept.file.unlink(missing_ok=True)
    (folder / INDEX).unlink(missing_ok=True)
