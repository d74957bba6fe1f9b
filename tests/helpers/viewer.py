"""What a viewer of the live stream sees and hears of the test card: when lamp and tone begin."""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import pairwise

import av

from desktop.capture.test_card import HEIGHT, LAMP_AT, LAMP_RADIUS, WIDTH

LIT, LOUD = 150, 0.1  # of the luma around the lamp's middle; of full scale


class Watched:
    """A piece of the transport stream, decoded. Times in s, as a player would play them."""

    def __init__(self, ts: bytes) -> None:
        self.lamps: list[float] = []
        self.tones: list[float] = []
        self.size = (0, 0)
        lights: list[tuple[float, bool]] = []
        sounds: list[tuple[float, bool]] = []
        with av.open(io.BytesIO(ts), format="mpegts") as source:
            for packet in source.demux(video=0, audio=0):
                try:
                    frames = packet.decode()
                except av.error.InvalidDataError:
                    continue  # cut in the middle
                for frame in frames:
                    if isinstance(frame, av.VideoFrame):
                        self.size = (frame.width, frame.height)
                        lights.append((frame.time, _luma(frame) > LIT))
                    elif isinstance(frame, av.AudioFrame):
                        sounds += _loud(frame)
        self.lamps, self.tones = _begins(lights), _begins(sounds)
        self.frames, self.seconds = len(lights), lights[-1][0] - lights[0][0] if lights else 0.0

    def apart(self) -> float:
        """How far a tone is from the lamp that belongs to it; above 0, it is heard later.

        The middle one of at least three: a window that is busy just then draws the lamp late.
        """
        near = [(min(self.lamps, key=lambda lamp: abs(lamp - tone)), tone) for tone in self.tones]
        found = sorted(tone - lamp for lamp, tone in near if abs(tone - lamp) < 0.5)
        assert len(found) >= 3, (self.lamps, self.tones)
        return found[len(found) // 2]


def _luma(frame: av.VideoFrame) -> int:
    """How light it is beside the hand: in the upper left of the lamp, and in its lower right."""
    plane = memoryview(frame.planes[0])
    scale = frame.width / WIDTH
    assert abs(frame.height / HEIGHT - scale) < 0.01
    x, y, off = LAMP_AT[0] * scale, LAMP_AT[1] * scale, LAMP_RADIUS * scale * 0.8
    places = [(x - off, y), (x + off, y), (x, y + off)]
    return sorted(plane[int(py) * frame.planes[0].line_size + int(px)] for px, py in places)[1]


def _loud(frame: av.AudioFrame) -> list[tuple[float, bool]]:
    """Whether it is loud, for each 5 ms."""
    samples = memoryview(frame.planes[0]).cast("f")[: frame.samples]
    step = frame.sample_rate // 200
    return [
        (
            frame.time + begin / frame.sample_rate,
            max(map(abs, samples[begin : begin + step])) > LOUD,
        )
        for begin in range(0, frame.samples, step)
    ]


def _begins(told: Sequence[tuple[float, bool]]) -> list[float]:
    """When it begins, after it was not."""
    told = sorted(told)
    begins, last_on = [], -1.0
    for (_, _), (at, is_on) in pairwise(told):
        if is_on:
            if last_on >= 0 and at - last_on > 0.5:
                begins.append(at)
            last_on = at
    return begins
