"""Real windows that watch a live show, and an eye on each that says when its picture moves."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageStat

from tests.helpers.stage_driver import StageDriver

APPLAUS = str(Path(sys.executable).parent / "applaus")
LOOK_S = 0.05
STILL_S = 1.0
"""A picture of which no frame comes for this long stands still; less happens on a busy machine."""
CALM_S = 2.0
"""It must have moved for this long to be well again: a player first shows what it has in store."""
PICTURED = (100, 120, 500, 300)
"""This part of a window of 960 by 540 or more lies inside the picture."""
COLOURFUL = 30  # deviation of each colour: the test picture has some 100, a curtain far less
CHANGED = 24  # steps of 255 by which a pixel must differ to count


class Glance(NamedTuple):
    """What was seen of a window at a time of the monotonic clock."""

    at: float
    frames: int
    slate: str


class LiveWindow:
    """One window: a driver for the test, and a thread that keeps looking at its picture."""

    def __init__(self, name: str, door: Path) -> None:
        self.name = name
        self.driver = StageDriver(door, 60)
        self._eye = StageDriver(door, 60)
        self._glances: list[Glance] = []
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name=f"eye on {name}")
        self._thread.start()

    def close(self) -> None:
        self._is_over.set()
        self._thread.join()
        self._eye.close()
        self.driver.close()

    def seen_moving(self, folder: Path) -> float:
        """The part of the window that differs between two pictures of it, a second apart."""
        first, second = (folder / f"{self.name}-{part}.png" for part in "ab")
        self.driver.wish("grab", str(first))
        frames = self.driver.read("videoPane.framesShown")
        self.driver.until("videoPane.framesShown", lambda now: now > frames + 15)
        self.driver.wish("grab", str(second))
        with Image.open(first) as a, Image.open(second) as b:
            red, green, blue = ImageChops.difference(a.convert("RGB"), b.convert("RGB")).split()
        difference = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
        return sum(difference[CHANGED:]) / sum(difference)

    def well_after(self, since: float, within_s: float) -> float:
        """Seconds from `since` until the picture moved again for good, without a slate."""
        until = time.monotonic() + within_s + CALM_S
        while time.monotonic() < until:
            began = self._moving_since(since)
            if began is not None and time.monotonic() - began >= CALM_S:
                return began - since
            time.sleep(LOOK_S)
        raise AssertionError(f"the picture of {self.name} did not move within {within_s} s")

    def stands_still(self, within_s: float = 20) -> None:
        """Wait until no frame comes any more."""
        until = time.monotonic() + within_s
        while (began := self._moving_since(0)) is not None:
            assert time.monotonic() < until, f"{self.name} moves since {began}"
            time.sleep(LOOK_S)

    def says_what_is_wrong(self, folder: Path) -> None:
        """Wait for the words, and look that the last picture stands above them."""
        self.driver.until("desk.link.state", "away")
        self.driver.until("videoPane.steady", False)
        saved = folder / f"{self.name}-away.png"
        self.driver.wish("grab", str(saved))
        with Image.open(saved) as picture:
            colours = ImageStat.Stat(picture.convert("RGB").crop(PICTURED)).stddev
        assert min(colours) > COLOURFUL, f"{self.name} shows no picture: {colours}"

    def is_as_wide(self, pixels: int) -> None:
        """Wait until the frames that it shows are so wide."""
        self.driver.until("videoPane.frontSink.videoSize", lambda size: f"({pixels}," in str(size))

    def slate_comes(self, within_s: float = 20) -> None:
        """Wait until the slate stands before the picture."""
        self.driver.until("desk.stage.shows", "slate", within_s)

    def _moving_since(self, since: float) -> float | None:
        """When the picture began to move as it does now; None while it does not."""
        began, last = None, Glance(since, -1, "")
        for glance in list(self._glances):
            if glance.at < since:
                continue
            if glance.slate:
                began = None
            elif glance.frames > last.frames:
                began = glance.at if began is None or glance.at - last.at > STILL_S else began
                last = glance
        return began if began is not None and time.monotonic() - last.at < STILL_S else None

    def _watch(self) -> None:
        while not self._is_over.wait(LOOK_S):
            # A window that is leaving, or shows another scene, has no picture.
            with contextlib.suppress(AssertionError, OSError, ValueError):
                frames = self._eye.read("videoPane.framesShown")
                slate = self._eye.read("desk.stage.slate")
                self._glances.append(Glance(time.monotonic(), frames, slate))


@contextlib.contextmanager
def live_window(
    folder: Path, name: str, environment: Mapping[str, str], *command: str
) -> Iterator[LiveWindow]:
    """`applaus` with this command in a process of its own, until the block ends."""
    door = folder / f"{name}.door"
    process = subprocess.Popen(
        [APPLAUS, *command, "--profile", name, "--stage-door", str(door), "--lang", "en"],
        env=dict(environment),
        stdin=subprocess.DEVNULL,
    )
    window = None
    try:
        window = LiveWindow(name, door)
        yield window
    finally:
        if window is not None:
            window.close()
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise
