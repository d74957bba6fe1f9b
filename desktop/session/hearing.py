"""Can they hear me: what the loudest moments of the last seconds say about a voice."""

from __future__ import annotations

import math
from collections import deque
from typing import Literal

WINDOW_MS = 5_000  # long enough for a sentence with its pauses
FIRST_MS = 1_500  # less than that tells nothing yet

SILENT_DBFS = -50.0
"""An open microphone in a quiet room peaks around -60; below this nobody speaks (and -70 LUFS is
what ITU-R BS.1770-4 leaves out of a loudness as silence)."""
SOFT_DBFS = -30.0
"""OBS marks the peaks of a voice as good from -20 on; ten below that people turn up their volume.
At a crest of 13 dB it is 20 LU below the -23 LUFS of EBU R 128."""
LOUD_DBFS = -1.0
"""The highest true peak that EBU R 128 allows; coders overshoot beyond it, and it crackles."""

LOUD_SHARE = 0.2
"""A voice is as loud as in its loudest fifth: the rest are pauses and soft endings."""
CRACKLES = 3  # peaks at the top that are no single knock on the table

Hearing = Literal["", "nothing", "soft", "good", "loud"]


def dbfs(peak: float) -> float:
    """Return a peak from 0 to 1 in decibels below full scale; -120 for silence."""
    return max(-120.0, 20 * math.log10(peak)) if peak > 0 else -120.0


class Ear:
    """Listens to the peaks of the sound and keeps those of the last seconds."""

    def __init__(self) -> None:
        """Begin having heard nothing."""
        self._heard: deque[tuple[int, float]] = deque()
        self._since = 0

    def hear(self, peak: float, now_ms: int) -> None:
        """Take the highest peak, 0 to 1, since the last time."""
        if not self._heard or now_ms - self._heard[-1][0] > WINDOW_MS:
            self.forget()
            self._since = now_ms
        self._heard.append((now_ms, dbfs(peak)))
        while self._heard[0][0] < now_ms - WINDOW_MS:
            self._heard.popleft()

    def forget(self) -> None:
        """Begin anew, as with another stream."""
        self._heard.clear()

    def verdict(self) -> Hearing:
        """Return how the voice is heard, empty while too little was listened to."""
        if not self._heard or self._heard[-1][0] - self._since < FIRST_MS:
            return ""
        peaks = sorted((peak for _, peak in self._heard), reverse=True)
        if peaks[0] < SILENT_DBFS:
            return "nothing"
        if sum(peak > LOUD_DBFS for peak in peaks) >= CRACKLES:
            return "loud"
        loudest = peaks[: max(1, round(len(peaks) * LOUD_SHARE))]
        return "soft" if sum(loudest) / len(loudest) < SOFT_DBFS else "good"
