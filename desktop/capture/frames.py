"""A captured frame as bytes for the camera process: its planes as they are, nothing converted.

Measured for 1280 x 720 (`python -m tests.bench.bench_camera`): mapping and copying take 0.06 ms
for NV12 and 0.14 ms for BGRA, `QVideoFrame.toImage` 2.4 ms. That one is left for formats that
FFmpeg does not know under a name of its own.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from desktop.camera.memory import Picture

Pixels = QVideoFrameFormat.PixelFormat
NAMES = {
    Pixels.Format_NV12: "nv12",
    Pixels.Format_NV21: "nv21",
    Pixels.Format_YUV420P: "yuv420p",
    Pixels.Format_YUV422P: "yuv422p",
    Pixels.Format_YUYV: "yuyv422",
    Pixels.Format_UYVY: "uyvy422",
    Pixels.Format_P010: "p010le",
    Pixels.Format_Y8: "gray",
    Pixels.Format_BGRA8888: "bgra",
    Pixels.Format_BGRA8888_Premultiplied: "bgra",
    Pixels.Format_BGRX8888: "bgr0",
    Pixels.Format_RGBA8888: "rgba",
    Pixels.Format_RGBX8888: "rgb0",
    Pixels.Format_ARGB8888: "argb",
    Pixels.Format_XRGB8888: "0rgb",
    Pixels.Format_ABGR8888: "abgr",
    Pixels.Format_XBGR8888: "0bgr",
    Pixels.Format_Jpeg: "jpeg",  # decoded in the camera process, as all that came compressed
}
LATE_US = 1_000_000  # a clock of frames that runs off so far has begun anew


def written(frame: QVideoFrame, at: int, write: Callable[[Picture], bool]) -> bool:
    """Hand the frame to `write` while it is mapped; False if it cannot be read or written."""
    name = NAMES.get(frame.pixelFormat())
    if name is None:
        return _drawn(frame.toImage(), at, write)
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return False
    try:
        count = frame.planeCount()
        strides = tuple(frame.bytesPerLine(plane) for plane in range(count))
        planes = tuple(frame.bits(plane) for plane in range(count))
        return write(Picture(0, at, frame.width(), frame.height(), name, strides, planes))
    finally:
        frame.unmap()


def _drawn(image: QImage, at: int, write: Callable[[Picture], bool]) -> bool:
    if image.isNull():
        return False
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
    stride = plain.bytesPerLine()
    size = plain.width(), plain.height()
    return write(Picture(0, at, *size, "rgb0", (stride,), (plain.constBits(),)))


class FrameTimes:
    """When a frame was captured: by the camera's own clock, set by the frame that came fastest.

    A window that is busy draws a frame late; that makes the picture no less old. Times in µs.
    """

    def __init__(self) -> None:
        self._last = -1
        self._offset = 0

    def at(self, stamp: int, now: int) -> int:
        """Return when a frame was captured that came `now`; `stamp` is below 0 for none."""
        if stamp < 0:
            return now
        offset = now - stamp
        is_new = self._last < 0 or stamp <= self._last or offset - self._offset > LATE_US
        self._last = stamp
        self._offset = offset if is_new else min(self._offset, offset)
        return stamp + self._offset
