"""Decodes one uploaded picture in a process of its own, with limits (law 12).

`python -m showserver.media.darkroom SOURCE FULL THUMB` writes two JPEG files without metadata and
ends with 0, or prints one line of JSON that says why not and ends with 1.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

from PIL import Image, ImageOps

MEMORY_BYTES = 768 * 1024 * 1024
CPU_S = 8
WRITTEN_BYTES = 16 * 1024 * 1024
PIXELS = 24_000_000
LONGEST_PX = 16_000
SHORTEST_PX = 16
FULL_PX = 1600
THUMB_PX = 480
PAPER = (255, 255, 255)
"""What shows through where a picture is transparent."""


class Unfit(Exception):
    """The picture is refused; `code` and `limit` are those of a refusal."""

    def __init__(self, code: str, limit: int | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.limit = limit


def confine() -> None:
    """Bound what a picture made to hurt can take."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_FSIZE, (WRITTEN_BYTES, WRITTEN_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def develop(source: Path, full: Path, thumb: Path) -> None:
    """Write a picture in two sizes, turned upright, or raise `Unfit`."""
    with Image.open(source, formats=_formats()) as picture:
        _check_size(*picture.size)
        picture.draft("RGB", (FULL_PX * 2, FULL_PX * 2))  # decodes a large JPEG at a lower scale
        picture.load()
        picture.thumbnail((FULL_PX, FULL_PX), reducing_gap=2.0)
        upright = _on_paper(ImageOps.exif_transpose(picture))
    upright.save(full, "JPEG", quality=86, optimize=True)
    upright.thumbnail((THUMB_PX, THUMB_PX))
    upright.save(thumb, "JPEG", quality=82, optimize=True)


def _formats() -> tuple[str, ...]:
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)
    return ("JPEG", "PNG", "WEBP", "HEIF")


def _check_size(width: int, height: int) -> None:
    if min(width, height) < SHORTEST_PX:
        raise Unfit("too_small", SHORTEST_PX)
    if max(width, height) > LONGEST_PX:
        raise Unfit("too_large", LONGEST_PX)
    if width * height > PIXELS:
        raise Unfit("too_large", PIXELS)


def _on_paper(picture: Image.Image) -> Image.Image:
    """Return a new picture of the same pixels: nothing else of the source comes along."""
    paper = Image.new("RGB", picture.size, PAPER)
    layer = picture.convert("RGBA")
    paper.paste(layer, mask=layer.getchannel("A"))
    return paper


def main() -> int:
    """Develop what the command line names."""
    source, full, thumb = map(Path, sys.argv[1:4])
    Image.MAX_IMAGE_PIXELS = None  # the size is checked before anything is decoded
    confine()
    try:
        develop(source, full, thumb)
    except Unfit as unfit:
        print(json.dumps({"code": unfit.code, "limit": unfit.limit}))
        return 1
    except Exception:
        # Whatever a decoder raises on bytes made to hurt: the picture is unreadable.
        print(json.dumps({"code": "pictures_unreadable", "limit": None}))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
