"""The drawn layers of the studio, opened at the size of the picture."""

import json
from functools import lru_cache
from pathlib import Path

from PIL import Image

Box = tuple[int, int, int, int]
Point = tuple[float, float]


class Layers:
    """Every layer at its place, for a picture of `size` pixels."""

    def __init__(self, size: tuple[int, int], folder: Path) -> None:
        self._folder = folder
        placed = json.loads((folder / "layers.json").read_text(encoding="utf-8"))
        self._corners: dict[str, tuple[int, int]] = placed["placed"]
        self.bulbs: list[tuple[int, int]] = placed["bulbs"]
        self._scale = (size[0] / placed["size"][0], size[1] / placed["size"][1])
        self.size = size
        self.piece = lru_cache(maxsize=None)(self._piece)
        self.turned = lru_cache(maxsize=96)(self._turned)

    def at(self, x: float, y: float) -> tuple[int, int]:
        """A point of the drawing in pixels."""
        return round(x * self._scale[0]), round(y * self._scale[1])

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """A box of the drawing in pixels, with even corners as halved colour planes need."""
        (x0, y0), (x1, y1) = self.at(left, top), self.at(right, bottom)
        return x0 // 2 * 2, y0 // 2 * 2, -(-x1 // 2) * 2, -(-y1 // 2) * 2

    def exists(self, name: str) -> bool:
        """Whether the drawing has such a layer; nobody has hair under a scarf."""
        return name in self._corners

    def lay(self, name: str, onto: Image.Image, box: Box) -> None:
        """Put a layer, where it overlaps `box`, onto the picture of that box."""
        piece = self.piece(name)
        x, y = self.at(*self._corners[name])
        dx, dy = x - box[0], y - box[1]
        source = (max(0, -dx), max(0, -dy))
        if source[0] < piece.width and source[1] < piece.height:
            onto.alpha_composite(piece, (max(0, dx), max(0, dy)), source)

    def room(self, box: Box) -> Image.Image:
        """A new picture of that box with the room in it, and nobody else."""
        return self.piece("room").crop(box)

    def _turned(self, name: str, box: Box, pivot: Point, degrees: int, down: int) -> Image.Image:
        """A layer in the picture of `box`, turned about a point of the drawing and moved down."""
        picture = Image.new("RGBA", (box[2] - box[0], box[3] - box[1]))
        self.lay(name, picture, box)
        x, y = self.at(*pivot)
        return picture.rotate(
            degrees,
            Image.Resampling.BICUBIC,
            center=(x - box[0], y - box[1]),
            translate=(0, self.at(0, down)[1]),
        )

    def _piece(self, name: str) -> Image.Image:
        with Image.open(self._folder / f"{name}.png") as file:
            picture = file.convert("RGBA")
        if self._scale == (1.0, 1.0):
            return picture
        width, height = self.at(*picture.size)
        return picture.resize((max(1, width), max(1, height)), Image.Resampling.LANCZOS)
