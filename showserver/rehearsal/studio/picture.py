"""The studio's moving picture: people who talk, bulbs that glow, a clock that runs."""

from collections.abc import Hashable
from dataclasses import dataclass
from functools import lru_cache, partial

from av import VideoFrame
from PIL import Image

from showserver.rehearsal.art import art_folder
from showserver.rehearsal.studio import script
from showserver.rehearsal.studio.canvas import Canvas, Patch, to_patch
from showserver.rehearsal.studio.layers import Box, Layers, Point
from showserver.rehearsal.studio.script import Pose

SIZE = (1280, 720)
CLOCK_CORNER = (178, 156)
CELL = (14, 28)  # of a glyph
GLYPHS = "0123456789:."
NARROW = 3  # what a colon and a point leave out of their cell on each side
BULB_REACH = 18
POSES_KEPT = 640  # about 55 kB each


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody in the studio, and the part of the drawing that they move in."""

    role: str
    area: tuple[int, int, int, int]
    neck: Point


HOST = Actor("host", (280, 268, 484, 464), (405, 378))
GUESTS = (
    Actor("guest-left", (690, 300, 842, 540), (765, 389)),
    Actor("guest-right", (850, 300, 1000, 540), (925, 392)),
)
HOST_ELBOW = (332, 437)


class StudioPicture:
    """Draws the studio for any second; costs little because most of it stands still."""

    def __init__(self, size: tuple[int, int] = SIZE) -> None:
        self._layers = Layers(size, art_folder() / "studio")
        self._canvas = Canvas(size)
        self._shown: dict[Hashable, Hashable] = {}
        self._posed = lru_cache(maxsize=POSES_KEPT)(self._draw_pose)
        self._glowing = lru_cache(maxsize=None)(self._draw_bulb)
        self._glyph = lru_cache(maxsize=None)(self._draw_glyph)
        self._bulbs = [
            self._layers.box(x - BULB_REACH, y - BULB_REACH, x + BULB_REACH, y + BULB_REACH)
            for x, y in self._layers.bulbs
        ]
        self._canvas.paste(to_patch(self._still_life()), 0, 0)

    def draw(self, second: float, clock: str) -> VideoFrame:
        """The picture `second` seconds into the stream, with `clock` (HH:MM:SS.f) on the wall."""
        for actor in (*GUESTS, HOST):
            pose = script.pose(actor.role, second)
            if self._changed(actor.role, pose):
                self._canvas.paste(self._posed(actor, pose), *self._layers.box(*actor.area)[:2])
        for bulb, box in enumerate(self._bulbs):
            level = script.glow(bulb, second)
            if self._changed(bulb, level):
                self._canvas.paste(self._glowing(box, level), *box[:2])
        self._draw_clock(clock)
        return self._canvas.frame()

    def _changed(self, what: Hashable, state: Hashable) -> bool:
        changed = self._shown.get(what) != state
        self._shown[what] = state
        return changed

    def _draw_clock(self, clock: str) -> None:
        x, y = CLOCK_CORNER
        for place, glyph in enumerate(clock):
            width = CELL[0] if glyph.isdigit() else CELL[0] - 2 * NARROW
            if self._changed(("clock", place), glyph):
                box = self._layers.box(x, y, x + width, y + CELL[1])
                self._canvas.paste(self._glyph(glyph, box[2] - box[0], box[3] - box[1]), *box[:2])
            x += width

    def _still_life(self) -> Image.Image:
        """All that never moves; the people and bulbs are pasted over it."""
        whole = (0, 0, *self._layers.size)
        picture = self._layers.room(whole)
        self._layers.lay("sofa-arms", picture, whole)
        for guest in GUESTS:
            self._layers.lay(f"{guest.role}-body", picture, whole)
        for name in ("host-body", "desk", "props", "bulbs-dim", "curtains"):
            self._layers.lay(name, picture, whole)
        return picture

    def _draw_pose(self, actor: Actor, pose: Pose) -> Patch:
        box = self._layers.box(*actor.area)
        picture = self._layers.room(box)
        lay = partial(self._layers.lay, onto=picture, box=box)
        role = actor.role
        self._lay_head(picture, actor, pose, ("hair",))
        lay(f"{role}-body")
        self._lay_head(
            picture, actor, pose,
            ("head", "lids" if pose.blinks else "eyes", f"mouth-{pose.mouth}"),
        )  # fmt: skip
        if actor is HOST:
            lay("desk")
            arm = self._layers.turned("host-forearm", box, HOST_ELBOW, pose.arms, 0)
            picture.alpha_composite(arm)
            lay("props")
        else:
            lay(f"{role}-arms-{pose.arms}")
        return to_patch(picture)

    def _lay_head(
        self, picture: Image.Image, actor: Actor, pose: Pose, parts: tuple[str, ...]
    ) -> None:
        box = self._layers.box(*actor.area)
        for part in parts:
            name = f"{actor.role}-{part}"
            if self._layers.exists(name):
                turned = self._layers.turned(name, box, actor.neck, pose.tilt, pose.nod)
                picture.alpha_composite(turned)

    def _draw_bulb(self, box: Box, level: int) -> Patch:
        dim, lit = (self._bulb(name, box) for name in ("bulbs-dim", "bulbs-lit"))
        return to_patch(Image.blend(dim, lit, level / (script.GLOW_LEVELS - 1)))

    def _bulb(self, name: str, box: Box) -> Image.Image:
        picture = self._layers.room(box)
        self._layers.lay(name, picture, box)
        return picture

    def _draw_glyph(self, glyph: str, width: int, height: int) -> Patch:
        inset = 0 if glyph.isdigit() else NARROW
        left = GLYPHS.index(glyph) * CELL[0]
        (x0, y0), (x1, y1) = (
            self._layers.at(left + inset, 0),
            self._layers.at(left + CELL[0] - inset, CELL[1]),
        )
        cell = self._layers.piece("digits").crop((x0, y0, x1, y1))
        return to_patch(cell.resize((width, height)))
