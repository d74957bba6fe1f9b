"""`python -m showserver.live.shrink`: FLV in, segments of a smaller picture out, for weak networks.

The picture is decoded and encoded again, so this is a child like the remuxer, with the same limits,
and gives way to it. What a busy machine cannot do in time is left out; it never gets late.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from showserver.live.child import FAULTS, MS, MUX, OPEN, In, Out, ShowTime, work

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

HEIGHT = 360
KBIT_S = 600
KEY_MS = 1000  # at most between two key frames: a segment is a second, whatever the source does
FRAME_MS = 25  # at least between two frames: of 50 or 60 a second every other is left out
BEHIND_S, ABREAST_S = 1.0, 0.3  # from the first on only key frames are taken, until the second
NICE = 10
_ENCODE = {
    "preset": "veryfast",
    "tune": "zerolatency",
    "forced-idr": "1",
    "x264-params": f"keyint=600:scenecut=0:vbv-maxrate={KBIT_S}:vbv-bufsize={KBIT_S}",
}


class Haste:
    """Tells whether a stream that comes in real time is keeping its maker too busy."""

    def __init__(self) -> None:
        """Begin with the first packet."""
        self._lead: float | None = None
        self.is_behind = False

    def see(self, at_s: float, now_s: float) -> bool:
        """Take in a packet of stream time `at_s` that is worked on at `now_s`."""
        lead = at_s - now_s
        self._lead = lead if self._lead is None else max(lead, self._lead)
        behind_s = self._lead - lead
        self.is_behind = behind_s > (ABREAST_S if self.is_behind else BEHIND_S)
        return self.is_behind


class Shrinker:
    """Makes the smaller picture, frame by frame."""

    def __init__(self, source: VideoStream, out: OutputContainer, base_ms: int) -> None:
        """`base_ms` is the show time of timestamp 0."""
        self._source = source.codec_context
        self._source.thread_count = 1
        self._base_ms = base_ms
        width, height = smaller(source.width, source.height)
        self._stream = out.add_stream("libx264", rate=30, options=_ENCODE)
        encoder = self._stream.codec_context
        encoder.width, encoder.height, encoder.pix_fmt = width, height, "yuv420p"
        encoder.time_base, encoder.bit_rate, encoder.thread_count = MS, KBIT_S * 1000, 1
        self._last = self._key_at = -KEY_MS
        self._haste = Haste()

    def of(self, packet: Packet[Any]) -> Iterator[Packet[Any]]:
        """Give the packets that come of one of the source."""
        if packet.dts is not None:
            is_behind = self._haste.see(packet.dts / 1000, time.monotonic())
            self._source.skip_frame = "NONKEY" if is_behind else "DEFAULT"
        for frame in self._source.decode(packet):
            if frame.pts is not None and frame.pts - self._last >= FRAME_MS:
                yield from self._encoded(frame)

    def _encoded(self, frame: VideoFrame) -> Iterator[Packet[Any]]:
        from av.video.frame import PictureType

        assert frame.pts is not None
        self._last = frame.pts
        is_key = frame.key_frame or frame.pts - self._key_at >= KEY_MS
        encoder = self._stream.codec_context
        small = frame.reformat(encoder.width, encoder.height, "yuv420p")
        small.pts, small.time_base = frame.pts + self._base_ms, MS
        small.pict_type = PictureType.I if is_key else PictureType.NONE
        if is_key:
            self._key_at = frame.pts
        yield from self._stream.encode(small)


def main() -> int:
    """Shrink until the input ends; 1 if it cannot be read."""
    os.nice(NICE)
    return work(shrink, is_streamed=False)


def shrink(base_ms: int, deliver: Callable[[bytes], None]) -> int:
    """Pass the sound on as it is and the picture smaller, with show time as presentation time."""
    import av  # after the limits, so that they hold for its libraries too

    sound_time, faults = ShowTime(base_ms), 0
    try:
        with (
            av.open(In(), "r", format="flv", options=OPEN, buffer_size=16384) as source,
            av.open(Out(deliver), "w", format="mpegts", options=MUX) as out,
        ):
            picture = source.streams.video[0]
            shrinker = Shrinker(picture, out, base_ms)
            sounds = {s.index: out.add_stream_from_template(s) for s in source.streams.audio[:1]}
            for packet in source.demux():
                try:
                    if packet.stream_index == picture.index:
                        out.mux(list(shrinker.of(packet)))
                    elif packet.stream_index in sounds and sound_time.stamp(packet):
                        packet.stream = sounds[packet.stream_index]
                        out.mux_one(packet)
                    faults = 0
                except av.error.FFmpegError:
                    faults += 1
                    if faults > FAULTS:
                        return 1
    except (av.error.FFmpegError, IndexError):
        return 1
    return 0


def smaller(width: int, height: int) -> tuple[int, int]:
    """Return the size of the smaller picture: of the same shape, even, and never larger."""
    if height <= HEIGHT:
        return width // 2 * 2, height // 2 * 2
    return round(width * HEIGHT / height / 2) * 2, HEIGHT


if __name__ == "__main__":
    sys.exit(main())
