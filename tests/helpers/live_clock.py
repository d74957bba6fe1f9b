"""A picture that carries its own clock as bars, sent live, and the reader of those bars.

`python -m tests.helpers.live_clock rtmp://HOST/live/KEY` publishes it until it is ended: H.264 with
a key frame each second, and a tone in AAC. `--calm` leaves the noise out, so that it takes little
of the machine and far less than its bit rate. Whatever FFmpeg writes FLV to is an address.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import random
import sys
import time
from array import array
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from fractions import Fraction
from math import pi, sin
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

CELLS = 32  # side by side; the upper row shows the bits, the lower row their opposite
BITS, CHECK_BITS = 26, 6
PERIOD_MS = 1 << BITS  # 18 hours, then the bars begin anew
CHECK = 61  # the largest prime below 2 ** CHECK_BITS: it notices any one bit
ROWS = 0.16  # of the picture's height: both rows together
BLACK, WHITE, GREY = 16, 235, 126
FAR_APART = 80  # of the 219 steps between black and white; less, and the cell is not believed
SAMPLE_HZ, SOUND_SAMPLES = 48_000, 1024
NOISES = 7  # pictures of noise that follow each other


def now_ms() -> int:
    """The clock that the bars show: ms since 1970, the same in all processes."""
    return time.time_ns() // 1_000_000


def bars(at_ms: int, width: int, height: int) -> bytes:
    """The upper part of the picture's luma: two rows of cells that say `at_ms`."""
    value = at_ms % PERIOD_MS
    word = value << CHECK_BITS | value % CHECK
    cells = [word >> (CELLS - 1 - cell) & 1 for cell in range(CELLS)]
    side = bytes(cells[x * CELLS // width] for x in range(width))
    upper = side.translate(bytes([BLACK, WHITE]) + bytes(254))
    lower = side.translate(bytes([WHITE, BLACK]) + bytes(254))
    return upper * _row_height(height) + lower * _row_height(height)


def told_by(light: Callable[[int, int], int], width: int, height: int, now: int) -> int | None:
    """The time in ms that the bars say, None when they cannot be believed.

    `light` tells the luma of a pixel. Of the times that look the same it is the one nearest `now`.
    """
    upper, lower = _row_height(height) // 2, _row_height(height) * 3 // 2
    word = 0
    for cell in range(CELLS):
        x = (2 * cell + 1) * width // (2 * CELLS)
        apart = light(x, upper) - light(x, lower)
        if abs(apart) < FAR_APART:
            return None
        word = word << 1 | (apart > 0)
    value, check = word >> CHECK_BITS, word & (1 << CHECK_BITS) - 1
    if check != value % CHECK:
        return None
    return now + (value - now + PERIOD_MS // 2) % PERIOD_MS - PERIOD_MS // 2


def clock_of(frame: QVideoFrame, now: int | None = None) -> int | None:
    """The time in ms at which a frame of the player was drawn, None for one without bars."""
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    now = now_ms() if now is None else now
    planar = QVideoFrameFormat.PixelFormat.Format_YUV420P, QVideoFrameFormat.PixelFormat.Format_NV12
    assert frame.pixelFormat() in planar, f"{frame.pixelFormat()} is no format of a decoder"
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        luma, line = frame.bits(0), frame.bytesPerLine(0)
        return told_by(lambda x, y: luma[y * line + x], frame.width(), frame.height(), now)
    finally:
        frame.unmap()


@asynccontextmanager
async def live_clock(address: str, *options: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Publish the picture from a process of its own until the block ends."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.helpers.live_clock", address, *options)
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def publish(address: str, width: int, height: int, fps: int, kbit_s: int, *, calm: bool) -> None:
    """Send the picture in real time until nobody takes it; frames that are late are left out."""
    import av

    with av.open(address, "w", format="flv", options={"flush_packets": "1"}) as out:
        video = out.add_stream("libx264", rate=fps)
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        video.bit_rate = kbit_s * 1000
        video.codec_context.thread_count = 1
        video.codec_context.options = {
            "preset": "ultrafast",
            "tune": "zerolatency",
            "forced-idr": "1",
            "x264-params": f"keyint={fps * 4}:scenecut=0:"
            f"vbv-maxrate={kbit_s}:vbv-bufsize={kbit_s // 2}",
        }
        audio = out.add_stream("aac", rate=SAMPLE_HZ, layout="mono")
        background, piece = _backgrounds(width, height, calm=calm), _tone()
        second, sounded = -1, 0
        for number in _paced(fps):
            frame = _frame(bars(now_ms(), width, height) + next(background), width, height)
            frame.pts, frame.time_base = number, Fraction(1, fps)
            if number // fps != second:
                second = number // fps
                frame.pict_type = av.video.frame.PictureType.I
            while sounded * SOUND_SAMPLES <= (number + 1) * SAMPLE_HZ // fps:
                # A little ahead of the picture, or the muxer would hold the picture back for it.
                out.mux(audio.encode(_sound(piece, sounded)))
                sounded += 1
            out.mux(video.encode(frame))


def _row_height(height: int) -> int:
    return int(height * ROWS / 2)


def _paced(fps: int) -> Iterator[int]:
    begun, number = time.monotonic(), 0
    while True:
        yield number
        number = max(number + 1, int((time.monotonic() - begun) * fps))
        time.sleep(max(0.0, begun + number / fps - time.monotonic()))


def _backgrounds(width: int, height: int, *, calm: bool) -> Iterator[bytes]:
    """What stands under the bars, anew for each frame."""
    size = width * (height - 2 * _row_height(height))
    faint = bytes(GREY - 24 + value * 48 // 256 for value in range(256))
    dice = random.Random(7)
    noises = [dice.randbytes(size).translate(faint) for _ in range(1 if calm else NOISES)]
    while True:
        yield from [bytes([GREY]) * size] if calm else noises


def _frame(luma: bytes, width: int, height: int) -> Any:
    from av import VideoFrame

    frame = VideoFrame(width, height, "yuv420p")
    grey = bytes([128]) * (width * height // 4)
    for plane, data in zip(frame.planes, (luma, grey, grey), strict=True):
        rest = bytes(plane.line_size - plane.width)
        starts = range(0, len(data), plane.width)
        plane.update(b"".join(data[at : at + plane.width] + rest for at in starts))
    return frame


def _tone() -> bytes:
    """A piece of 468.75 Hz, of which ten waves fill a piece."""
    return array(
        "f", (0.2 * sin(20 * pi * at / SOUND_SAMPLES) for at in range(SOUND_SAMPLES))
    ).tobytes()


def _sound(samples: bytes, number: int) -> Any:
    from av import AudioFrame

    frame = AudioFrame("fltp", "mono", SOUND_SAMPLES)
    frame.sample_rate, frame.pts = SAMPLE_HZ, number * SOUND_SAMPLES
    frame.time_base = Fraction(1, SAMPLE_HZ)
    frame.planes[0].update(samples)
    return frame


def main() -> None:
    """Publish as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--fps", type=int, default=25)
    parser.add_argument("--kbit-s", type=int, default=3000)
    parser.add_argument("--calm", action="store_true")
    told = parser.parse_args()
    width, height = map(int, told.size.split("x"))
    with contextlib.suppress(KeyboardInterrupt, OSError):
        publish(told.address, width, height, told.fps, told.kbit_s, calm=told.calm)


if __name__ == "__main__":
    main()
