"""The health of an incoming stream: what its tags say, and what is wrong with it."""

from __future__ import annotations

from collections import deque
from typing import Literal, NamedTuple

KEY_FRAMES_MS = 2_000  # the longest distance between key frames that serves viewers well
SLACK_MS = 150  # encoders place key frames by frames, not by milliseconds
SILENCE_MS = 5_000
WINDOW_MS = 5_000  # what the rates are measured over
LAG_MS = 1_500
SETTLING_MS = 5_000  # an encoder sends its first seconds in a burst
FEWEST_FPS = 20.0
RATE_TOLERANCE = 0.1  # of the rate that the encoder announced
TAGS_KEPT = 4_096

Code = Literal[
    "key_frames_far_apart",
    "no_audio",
    "wrong_frame_rate",
    "lag_rising",
    "timestamps_jumped",
    "codec_refused",
]


class Finding(NamedTuple):
    """One thing that is wrong: a code, and the number or name that the sentence needs.

    `number` is ms between key frames, frames a second, ms of lag, or jumps; `expected` is what
    it should be, 0 if that cannot be said; `name` is the codec that was refused.
    """

    code: Code
    number: float = 0
    expected: float = 0
    name: str = ""


class Tag(NamedTuple):
    """What health needs of one FLV tag. Times in ms: of the stream, and of its arrival."""

    kind: Literal["video", "audio"]
    timestamp: int
    arrived: int
    size: int
    is_key: bool = False


class Reading(NamedTuple):
    """The stream in numbers, as measured over the last seconds; 0 is not known yet."""

    kbit_s: float = 0
    fps: float = 0
    key_frames_ms: int = 0
    lag_ms: int = 0
    has_audio: bool = False


class Health:
    """Watches the tags of one take. Feed it every tag but the sequence headers."""

    def __init__(self, *, announced_fps: float = 0) -> None:
        """`announced_fps` comes from the stream's metadata, 0 if that says nothing."""
        self.announced_fps = announced_fps
        self._recent: deque[Tag] = deque(maxlen=TAGS_KEPT)
        self._first: Tag | None = None
        self._newest = 0
        self._last_key: int | None = None
        self._last_audio: int | None = None
        self._key_gap = 0
        self._least_lag: int | None = None
        self._noted: dict[Code, Finding] = {}

    def see(self, tag: Tag) -> None:
        """Take one tag into account."""
        self._first = self._first or tag
        self._newest = max(self._newest, tag.timestamp)
        self._recent.append(tag)
        while self._recent[0].timestamp < tag.timestamp - WINDOW_MS:
            self._recent.popleft()
        lag = tag.arrived - tag.timestamp
        # The smallest lag ever is the encoder running on time; more than that is delay.
        self._least_lag = lag if self._least_lag is None else min(self._least_lag, lag)
        if tag.kind == "audio":
            self._last_audio = tag.timestamp
        elif tag.is_key:
            if self._last_key is not None:
                self._key_gap = tag.timestamp - self._last_key
            self._last_key = tag.timestamp

    def note(self, finding: Finding) -> None:
        """Keep a finding made elsewhere; the newest of its code counts."""
        self._noted[finding.code] = finding

    def reading(self) -> Reading:
        """Return the numbers of now."""
        if not self._recent:
            return Reading()
        span = self._recent[-1].timestamp - self._recent[0].timestamp
        frames = [tag.timestamp for tag in self._recent if tag.kind == "video"]
        return Reading(
            kbit_s=sum(tag.size for tag in self._recent) * 8 / span if span > 0 else 0,
            fps=_rate(frames),
            key_frames_ms=max(self._key_gap, self._since(self._last_key)),
            lag_ms=self._lag(),
            has_audio=self._last_audio is not None and self._since(self._last_audio) < SILENCE_MS,
        )

    def findings(self) -> list[Finding]:
        """Return what is wrong now, the gravest first."""
        now = self.reading()
        found = list(self._noted.values())
        if self._age() >= SILENCE_MS and not now.has_audio:
            found.append(Finding("no_audio"))
        if now.key_frames_ms > KEY_FRAMES_MS + SLACK_MS:
            found.append(Finding("key_frames_far_apart", now.key_frames_ms, KEY_FRAMES_MS))
        if now.lag_ms > LAG_MS:
            found.append(Finding("lag_rising", now.lag_ms))
        if self._age() >= SETTLING_MS and self._is_wrong(now.fps):
            found.append(Finding("wrong_frame_rate", round(now.fps, 1), self.announced_fps))
        return found

    def _is_wrong(self, fps: float) -> bool:
        if not fps:
            return False  # no picture at all is silence of another kind, and seen as such
        if self.announced_fps:
            return abs(fps - self.announced_fps) > self.announced_fps * RATE_TOLERANCE
        return fps < FEWEST_FPS

    def _lag(self) -> int:
        """How much later than at its best the stream comes in, in ms."""
        if self._least_lag is None or self._age() < SETTLING_MS:
            return 0
        return min(tag.arrived - tag.timestamp for tag in self._recent) - self._least_lag

    def _age(self) -> int:
        return self._newest - self._first.timestamp if self._first else 0

    def _since(self, timestamp: int | None) -> int:
        return self._newest - timestamp if timestamp is not None else 0


def _rate(timestamps: list[int]) -> float:
    """Frames a second; decode order makes no difference to it."""
    span = max(timestamps, default=0) - min(timestamps, default=0)
    return (len(timestamps) - 1) * 1000 / span if span > 0 else 0
