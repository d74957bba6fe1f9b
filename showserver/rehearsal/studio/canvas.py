"""The picture as the encoder wants it: three planes, of which only patches change."""

from dataclasses import dataclass

from av import VideoFrame
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image

PIXELS = "yuv420p"


@dataclass(frozen=True, slots=True)
class Patch:
    """A piece of picture in planes: for each plane its rows."""

    planes: tuple[tuple[bytes, ...], ...]


def to_patch(picture: Image.Image) -> Patch:
    """Convert a picture of even width and height, once, for any number of pastes."""
    rgba = picture.convert("RGBA").tobytes()
    frame = VideoFrame.from_bytes(rgba, picture.width, picture.height).reformat(
        format=PIXELS,
        dst_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.JPEG,
        dst_color_range=ColorRange.MPEG,
    )
    planes = []
    for plane in frame.planes:
        data, stride, width = bytes(plane), plane.line_size, plane.width
        planes.append(tuple(data[i * stride : i * stride + width] for i in range(plane.height)))
    return Patch(tuple(planes))


class Canvas:
    """The current picture; pasting costs only the pasted rows."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._size = size
        blank = VideoFrame(*size, PIXELS)
        self._strides = [plane.line_size for plane in blank.planes]
        self._planes = [bytearray(plane.buffer_size) for plane in blank.planes]

    def paste(self, patch: Patch, x: int, y: int) -> None:
        """Put a patch with its upper left corner at an even place inside the picture."""
        corners = ((x, y), (x // 2, y // 2), (x // 2, y // 2))
        for plane, stride, rows, (left, top) in zip(
            self._planes, self._strides, patch.planes, corners, strict=True
        ):
            at = top * stride + left
            for row in rows:
                plane[at : at + len(row)] = row
                at += stride

    def frame(self) -> VideoFrame:
        """A copy of the picture, for the encoder to keep."""
        frame = VideoFrame(*self._size, PIXELS)
        frame.colorspace = Colorspace.ITU709
        frame.color_range = ColorRange.MPEG
        for plane, data in zip(frame.planes, self._planes, strict=True):
            plane.update(bytes(data))
        return frame
