"""Pictures and samples in, FLV tags out: H.264 and AAC as the server takes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import NamedTuple

import av
from av import AudioFrame, AudioResampler, VideoFrame
from av.video.frame import PictureType
from av.video.reformatter import ColorRange, Colorspace

from desktop.camera.memory import Sound
from desktop.camera.sound_clock import RATE

KEY_FRAMES_MS = 1000  # a viewer waits for one
MS = Fraction(1, 1000)
AUDIO_BITS_PER_S = 128_000
VIDEO_TAG, HEAD, TAIL = 9, 11, 4
FLV_HEAD = 13


class Quality(NamedTuple):
    """What the picture is encoded to; `kbit_s` is the most."""

    width: int
    height: int
    fps_most: float
    kbit_s: int


FULL = Quality(1280, 720, 30, 3000)
SMALL = Quality(960, 540, 15, 1500)
"""For a machine that cannot keep up."""


class Tag(NamedTuple):
    """A piece of the stream that is never cut: the head with all headers, or one FLV tag."""

    data: bytes
    is_picture: bool = False
    is_key: bool = False
    is_head: bool = False


class Encoder:
    """One FLV stream, from its header on. Tags are delivered as soon as they are made."""

    def __init__(self, deliver: Callable[[Tag], None], quality: Quality, fps: float) -> None:
        self._deliver = deliver
        self._made = bytearray()
        self._is_begun = False
        self._container = av.open(
            self, "w", format="flv",
            options={"flush_packets": "1", "flvflags": "no_duration_filesize"},
        )  # fmt: skip
        rate = Fraction(fps).limit_denominator(1001)
        video = self._container.add_stream("libx264", rate=rate, options=_options(quality))
        video.width, video.height, video.pix_fmt = quality.width, quality.height, "yuv420p"
        video.codec_context.time_base = MS
        video.gop_size = round(fps * 2)  # ours come before
        video.codec_context.max_b_frames = 0
        video.codec_context.colorspace = Colorspace.ITU709
        video.codec_context.color_range = ColorRange.MPEG
        self._video = video
        self._audio = self._container.add_stream("aac", rate=RATE, layout="stereo")
        self._audio.bit_rate = AUDIO_BITS_PER_S
        self._last_ms = -1
        self._key_ms = -KEY_FRAMES_MS

    def show(self, frame: VideoFrame, at_ms: int) -> None:
        """Encode a picture; one that is not later than the one before is left out."""
        if at_ms <= self._last_ms:
            return
        self._last_ms = at_ms
        is_key = at_ms - self._key_ms >= KEY_FRAMES_MS
        if is_key:
            self._key_ms = at_ms
        frame.pict_type = PictureType.I if is_key else PictureType.NONE
        frame.pts, frame.time_base = at_ms, MS
        self._container.mux(self._video.encode(frame))
        self._flush()

    def sound(self, frame: AudioFrame, first: int) -> None:
        """Encode samples, of which the first is the `first`-th of the stream."""
        frame.pts, frame.time_base = first, Fraction(1, RATE)
        self._container.mux(self._audio.encode(frame))
        self._flush()

    def write(self, data: bytes) -> int:
        """Take what the muxer writes."""
        self._made += data
        return len(data)

    def _flush(self) -> None:
        made, self._made = bytes(self._made), bytearray()
        if not made:
            return
        if not self._is_begun:
            # The first tags are headers; a picture that came along with them is found below.
            self._is_begun = True
            size = FLV_HEAD + sum(len(tag.data) for tag in _headers(made[FLV_HEAD:]))
            self._deliver(Tag(made[:size], is_head=True))
            made = made[size:]
        for tag in _tags(made):
            self._deliver(tag)


class Voice:
    """Brings sound of any kind to what the encoder takes."""

    def __init__(self) -> None:
        self._kind: tuple[int, int, str] | None = None
        self._resampler: AudioResampler | None = None

    def read(self, sound: Sound) -> Iterator[AudioFrame]:
        """Return the sound, in frames of any length."""
        kind = sound.rate, sound.channels, sound.samples
        if kind != self._kind or self._resampler is None:
            self._kind = kind
            self._resampler = AudioResampler(format="fltp", layout="stereo", rate=RATE)
        layout = "mono" if sound.channels == 1 else f"{sound.channels}c"
        layout = "stereo" if sound.channels == 2 else layout
        frame = AudioFrame(sound.samples, layout, len(sound.data) // _frame_bytes(sound))
        frame.planes[0].update(sound.data)
        frame.sample_rate = sound.rate
        yield from self._resampler.resample(frame)


def silence(count: int) -> AudioFrame:
    """Return so many samples of silence."""
    frame = AudioFrame("fltp", "stereo", count)
    for plane in frame.planes:
        plane.update(bytes(plane.buffer_size))
    frame.sample_rate = RATE
    return frame


def _options(quality: Quality) -> dict[str, str]:
    kbit_s = quality.kbit_s
    return {
        "preset": "veryfast",
        "tune": "zerolatency",
        "profile": "high",
        "b": f"{kbit_s * 5 // 6}k",
        "maxrate": f"{kbit_s}k",
        "bufsize": f"{kbit_s // 2}k",  # half a second: a connection sees no bursts
        "sc_threshold": "0",
        "forced-idr": "1",
    }


def _frame_bytes(sound: Sound) -> int:
    return sound.channels * {"s16": 2, "s32": 4, "flt": 4, "u8": 1}[sound.samples]


def _tags(data: bytes) -> Iterator[Tag]:
    at = 0
    while at + HEAD <= len(data):
        size = HEAD + int.from_bytes(data[at + 1 : at + 4], "big") + TAIL
        body = data[at + HEAD : at + HEAD + 1]
        is_picture = data[at] == VIDEO_TAG
        is_key = is_picture and bool(body) and body[0] >> 4 == 1
        yield Tag(data[at : at + size], is_picture, is_key)
        at += size


def _headers(data: bytes) -> Iterator[Tag]:
    """Return the tags with which a stream begins: metadata, and how to decode what follows."""
    for tag in _tags(data):
        kind, body = tag.data[0], tag.data[HEAD : HEAD + 2]
        if kind in (VIDEO_TAG, 8) and body[1:2] != b"\0":
            return
        yield tag
