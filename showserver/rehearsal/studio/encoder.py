"""Pictures and samples in; H.264 and AAC out, as a transport stream or to a server's RTMP port."""

from collections.abc import Callable
from fractions import Fraction

import av
from av import AudioFrame, VideoFrame
from av.container import OutputContainer
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
ANSWER_S = 5.0  # of a server that is spoken to


class _Sink:
    """The file that the muxer writes into."""

    def __init__(self, deliver: Callable[[bytes], object]) -> None:
        self._deliver = deliver

    def write(self, data: bytes) -> int:
        self._deliver(bytes(data))
        return len(data)


def transport_stream(deliver: Callable[[bytes], object]) -> OutputContainer:
    """Open an MPEG transport stream whose every packet is delivered at once."""
    return av.open(_Sink(deliver), "w", format="mpegts", options={"flush_packets": "1"})


def publication(address: str, key: str) -> OutputContainer:
    """Go live at `rtmp://HOST/live` with the key; raises OSError when that is refused.

    This waits for the server, so it belongs on a thread.
    """
    return av.open(
        f"{address}/{key}", "w", format="flv", options={"flush_packets": "1"}, timeout=ANSWER_S
    )


class Encoder:
    """H.264 with a key frame each second, and AAC."""

    def __init__(
        self, container: OutputContainer, size: tuple[int, int], fps: int, rate: int
    ) -> None:
        self._container = container
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
