"""The slate as a picture for recordings: a few quiet words where the stream was away."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from av.packet import Packet

GROUND, INK = (27, 24, 33), (240, 233, 222)
WORDS_HIGH = 14  # of the picture's height is one of so many


def slate_frame(size: tuple[int, int], words: str) -> Callable[[], Packet[Any]]:
    """Encode a slate of this size once; each call gives it again as a key frame."""
    from av import VideoFrame
    from av.packet import Packet
    from av.video.codeccontext import VideoCodecContext
    from PIL import Image, ImageDraw, ImageFont

    width, height = (side // 2 * 2 for side in size)
    picture = Image.new("RGB", (width, height), GROUND)
    font = ImageFont.load_default(size=max(8, height // WORDS_HIGH))
    ImageDraw.Draw(picture).text((width / 2, height / 2), words, INK, font=font, anchor="mm")
    encoder = VideoCodecContext.create("libx264", "w")
    encoder.width, encoder.height, encoder.pix_fmt = width, height, "yuv420p"
    encoder.time_base = Fraction(1, 1)
    encoder.options = {"preset": "veryfast", "tune": "stillimage", "bf": "0"}
    encoder.thread_count = 1
    frame = VideoFrame.from_bytes(picture.convert("RGBA").tobytes(), width, height)
    frame = frame.reformat(format="yuv420p")
    frame.pts = 0
    encoded = b"".join(bytes(p) for p in [*encoder.encode(frame), *encoder.encode(None)])

    def again() -> Packet[Any]:
        packet = Packet(encoded)
        packet.is_keyframe = True
        return packet

    return again
