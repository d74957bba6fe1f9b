"""Pictures and samples in, an MPEG transport stream out."""

from collections.abc import Callable
from fractions import Fraction

import av
from av import AudioFrame, VideoFrame
from av.video.reformatter import ColorRange, Colorspace

VIDEO_OPTIONS = {
    "preset": "ultrafast",
    "tune": "zerolatency",
    "crf": "23",
    "maxrate": "1800k",
    "bufsize": "1800k",
    "sc_threshold": "0",
}
AUDIO_BITS_PER_S = 64_000


class _Sink:
    """The file that the muxer writes into."""

    def __init__(self, deliver: Callable[[bytes], object]) -> None:
        self._deliver = deliver

    def write(self, data: bytes) -> int:
        self._deliver(bytes(data))
        return len(data)


class TsEncoder:
    """H.264 with a key frame each second, and AAC; every packet is delivered at once."""

    def __init__(
        self, deliver: Callable[[bytes], object], size: tuple[int, int], fps: int, rate: int
    ) -> None:
        self._container = av.open(
            _Sink(deliver), "w", format="mpegts", options={"flush_packets": "1"}
        )
        video = self._container.add_stream("libx264", rate=fps, options=VIDEO_OPTIONS)
        video.width, video.height = size
        video.pix_fmt = "yuv420p"
        video.gop_size = fps
        video.codec_context.max_b_frames = 0
        # Slices for more threads would cost more than they save.
        video.codec_context.thread_count = 1
        video.codec_context.colorspace = Colorspace.ITU709
        video.codec_context.color_range = ColorRange.MPEG
        self._video = video
        self._fps = fps
        self._audio = self._container.add_stream("aac", rate=rate, layout="mono")
        self._audio.bit_rate = AUDIO_BITS_PER_S
        self._rate = rate

    def show(self, frame: VideoFrame, number: int) -> None:
        """Encode the picture that stands at `number` / fps."""
        frame.pts, frame.time_base = number, Fraction(1, self._fps)
        self._container.mux(self._video.encode(frame))

    def sound(self, samples: bytes, begin: int) -> None:
        """Encode signed 16 bit samples of one channel, of which the first is the `begin`-th."""
        frame = AudioFrame(format="s16", layout="mono", samples=len(samples) // 2)
        frame.planes[0].update(samples)
        frame.sample_rate = self._rate
        frame.pts, frame.time_base = begin, Fraction(1, self._rate)
        self._container.mux(self._audio.encode(frame))

    def close(self) -> None:
        """Deliver what the encoders still hold."""
        self._container.mux(self._video.encode(None))
        self._container.mux(self._audio.encode(None))
        self._container.close()
