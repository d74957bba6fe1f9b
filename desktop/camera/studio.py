"""The encoding thread: takes what was captured and delivers one stream after the other."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from av import AudioFrame, VideoFrame

from desktop.camera.cadence import Cadence
from desktop.camera.effort import Effort
from desktop.camera.encoder import FULL, SMALL, Encoder, Quality, Tag, Voice, silence
from desktop.camera.memory import Memory, Picture, Sound
from desktop.camera.pictures import Easel
from desktop.camera.sound_clock import RATE, SoundClock

LOOK_S = 0.004
IDLE_S = 0.02
REPEAT_US = 500_000  # a picture that stands still is sent again, so that the stream goes on
PATIENCE_US = 1_000_000  # with a microphone that says nothing, before there is silence

SILENCE_LEAST, SILENCE_MOST = RATE // 100, RATE // 10  # samples at once


class Count(NamedTuple):
    """What was done since the last count."""

    shown: int = 0
    missed: int = 0
    busy_s: float = 0


class Studio:
    """Encodes while somebody takes the stream; otherwise only keeps the memory from filling up.

    `deliver` gets the tags, each with the number of its stream; `slowed` hears that from the next
    stream on the picture is smaller. Both are called in the thread of `run`.
    """

    def __init__(
        self,
        memory: Memory,
        deliver: Callable[[int, Tag], None],
        slowed: Callable[[Quality], None],
    ) -> None:
        self._memory = memory
        self._deliver = deliver
        self._slowed = slowed
        self._quality = FULL
        self._effort = Effort()
        self._captured_fps = FULL.fps_most
        self._number = 0
        self._stream: _Stream | None = None
        self._lock = threading.Lock()
        self._count = Count()

    def begin(self, number: int, fps: float) -> None:
        """Begin another stream, of a camera of `fps`."""
        with self._lock:
            self._captured_fps = max(1.0, fps)
            self._number = number

    def pause(self) -> None:
        """Encode nothing until the next `begin`."""
        with self._lock:
            self._number = 0

    def count(self) -> Count:
        """Return what was done since the last count."""
        with self._lock:
            count, self._count = self._count, Count()
        return count

    def run(self) -> None:
        """Work until the process ends."""
        while True:
            with self._lock:
                number, fps = self._number, self._captured_fps
            if self._stream is None or self._stream.number != number:
                self._stream = self._opened(number, fps) if number else None
            if self._stream is None:
                while self._memory.sound() is not None:
                    pass
                time.sleep(IDLE_S)
                continue
            done = self._stream.work(self._memory)
            if done is None:
                time.sleep(LOOK_S)
            else:
                self._note(done)

    def _opened(self, number: int, fps: float) -> _Stream:
        fps /= math.ceil(fps / self._quality.fps_most)  # every picture, or every second one
        return _Stream(number, self._memory.newest, fps, self._quality, self._deliver)

    def _note(self, done: Count) -> None:
        with self._lock:
            old = self._count
            self._count = Count(
                old.shown + done.shown, old.missed + done.missed, old.busy_s + done.busy_s
            )
        if self._effort.is_too_slow(time.monotonic(), done.shown, done.missed):
            self._quality = SMALL
            self._slowed(SMALL)


class _Stream:
    """One stream: its clock, its encoder, and what was taken so far."""

    def __init__(
        self,
        number: int,
        newest: int,
        fps: float,
        quality: Quality,
        deliver: Callable[[int, Tag], None],
    ) -> None:
        self.number = number
        self._seen = newest
        self._cadence = Cadence(fps)
        self._clock = SoundClock(_now())
        self._easel = Easel(quality.width, quality.height)
        self._voice = Voice()
        self._encoder = Encoder(lambda tag: deliver(number, tag), quality, fps)
        self._last: VideoFrame | None = None
        self._shown_at = self._heard_at = _now()
        self._is_quiet = False

    def work(self, memory: Memory) -> Count | None:
        """Encode what came; None if that was nothing to see."""
        while (sound := memory.sound()) is not None:
            self._hear(sound)
        self._keep_sounding()
        picture, now = memory.picture(), _now()
        is_new = picture is not None and picture.number > self._seen
        if picture is not None and is_new and self._cadence.is_due(picture.at):
            return self._show(memory, picture, now)
        if self._last is not None and now - self._shown_at >= REPEAT_US:
            self._paint(self._last, now)
        return None

    def _show(self, memory: Memory, picture: Picture, now: int) -> Count | None:
        frame = self._easel.take(memory, picture)
        skipped, self._seen = picture.number - self._seen - 1, picture.number
        if frame is None:
            return None  # the next one will do
        missed = self._cadence.take(picture.at, skipped)
        self._paint(frame, picture.at)
        return Count(1, missed, (_now() - now) / 1e6)

    def _paint(self, frame: VideoFrame, at: int) -> None:
        self._last, self._shown_at = frame, _now()
        place_ms = round(self._clock.place(at) / 1000)
        if place_ms >= 0:  # one from before the beginning is left out
            self._encoder.show(frame, place_ms)

    def _hear(self, sound: Sound) -> None:
        self._heard_at, self._is_quiet = _now(), False
        for frame in self._voice.read(sound):
            hole = self._clock.hole(sound.at, frame.samples)
            if hole > 0:
                self._fall_silent(hole)
            elif -hole >= frame.samples:
                continue
            elif hole < 0:
                frame = _without_first(frame, -hole)
            first = self._clock.sound(frame.samples, sound.at)
            self._encoder.sound(frame, first)

    def _keep_sounding(self) -> None:
        """A stream without a microphone, or one that was pulled out, goes on in silence."""
        now = _now()
        if not self._is_quiet and now - self._heard_at < PATIENCE_US:
            return
        self._is_quiet = True
        count = self._clock.silent_until(now)
        if count >= SILENCE_LEAST:
            self._fall_silent(count)

    def _fall_silent(self, count: int) -> None:
        while count > 0:
            some = min(count, SILENCE_MOST)
            self._encoder.sound(silence(some), self._clock.silence(some))
            count -= some


def _without_first(frame: AudioFrame, count: int) -> AudioFrame:
    """Return the frame without its first samples."""
    left = AudioFrame("fltp", "stereo", frame.samples - count)
    for target, source in zip(left.planes, frame.planes, strict=True):
        begin = count * 4
        target.update(bytes(source)[begin : begin + target.buffer_size])
    left.sample_rate = frame.sample_rate
    return left


def _now() -> int:
    """Return µs of the monotonic clock, which is the same in all processes."""
    return time.monotonic_ns() // 1000
