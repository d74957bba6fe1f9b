"""Captured pictures made ready for the encoder: whatever the format, planes of one size."""

from __future__ import annotations

import av
from av import VideoFrame
from av.error import FFmpegError
from av.video.codeccontext import VideoCodecContext
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from desktop.camera.memory import Memory, Picture

BLACK = (16, 128, 128)  # in each plane


class Easel:
    """Brings pictures to one size, with black beside them where the shape differs."""

    def __init__(self, width: int, height: int) -> None:
        self._size = width, height
        self._scale = VideoReformatter()
        self._jpeg: VideoCodecContext | None = None

    def take(self, memory: Memory, picture: Picture) -> VideoFrame | None:
        """Return a picture of the memory, or None if it cannot be read or was written over."""
        frame = self._decoded(picture) if picture.pixels == "jpeg" else _copied(picture)
        if frame is None or not memory.is_whole(picture):
            return None
        return self._framed(frame)

    def _decoded(self, picture: Picture) -> VideoFrame | None:
        if self._jpeg is None:
            self._jpeg = av.CodecContext.create("mjpeg", "r")
        try:
            frames = self._jpeg.decode(av.Packet(bytes(picture.planes[0])))
        except FFmpegError:
            return None  # a camera's picture comes broken now and then
        return frames[0] if frames else None

    def _framed(self, frame: VideoFrame) -> VideoFrame:
        width, height = self._size
        scale = min(width / frame.width, height / frame.height)
        inner = _even(frame.width * scale), _even(frame.height * scale)
        small = self._scale.reformat(
            frame, *inner, "yuv420p",
            dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG,
            interpolation=Interpolation.BILINEAR,
        )  # fmt: skip
        if inner == self._size:
            return small
        canvas = VideoFrame(width, height, "yuv420p")
        for plane, source, black in zip(canvas.planes, small.planes, BLACK, strict=True):
            _lay(memoryview(source), source, memoryview(plane), plane, black)
        return canvas


def _lay(
    source: memoryview,
    small: av.video.plane.VideoPlane,
    target: memoryview,
    large: av.video.plane.VideoPlane,
    black: int,
) -> None:
    """Lay a plane in the middle of a larger one."""
    target[:] = bytes([black]) * len(target)
    top, left = (large.height - small.height) // 2, (large.width - small.width) // 2
    for row in range(small.height):
        to, begin = (top + row) * large.line_size + left, row * small.line_size
        target[to : to + small.width] = source[begin : begin + small.width]


def _copied(picture: Picture) -> VideoFrame | None:
    """Return the picture in memory of its own."""
    frame = VideoFrame(picture.width, picture.height, picture.pixels)
    if len(frame.planes) != len(picture.planes):
        return None
    for plane, data, stride in zip(frame.planes, picture.planes, picture.strides, strict=True):
        target, size = memoryview(plane), plane.line_size
        rows = min(len(data) // stride, len(target) // size)
        if stride == size:
            target[: rows * size] = data[: rows * size]
            continue
        least = min(stride, size)
        for row in range(rows):
            target[row * size : row * size + least] = data[row * stride : row * stride + least]
    return frame


def _even(length: float) -> int:
    return max(2, int(length) // 2 * 2)
