"""Real windows on a virtual display through a whole show."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import struct
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.demo.company import Company
from desktop.demo.director import Director, playing
from desktop.demo.evening import evening
from desktop.demo.script import open_windows
from desktop.demo.windows import Window

pytestmark = [pytest.mark.e2e, pytest.mark.display, pytest.mark.timeout(300)]

SIZES = ("1280x800", "1000x700", "960x540")
SOON_S = 40.0
PICTURES = {
    "host": (1600, 1000),
    "employee": (1280, 800),
    "employee-dark": (1280, 800),
    "kiosk-live": (1920, 1080),
    "kiosk-celebrate": (1920, 1080),
    "kiosk-portrait": (1080, 1920),
}


@pytest.fixture
async def company(display_environment: dict[str, str]) -> AsyncIterator[Company]:
    """A house that is open, with nobody in it yet; nobody may have complained at the end."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="applaus-")))
        company = Company(folder, display_environment, evening("en"), "en")
        async with company:
            await company.open_house(frames_per_s=10)
            yield company
        assert company.complaints() == []


async def test_an_evening_from_doors_to_off_air(company: Company):
    host, employee, screen = await open_windows(company, SIZES)
    director = Director(company, host, employee)
    script = company.evening

    await director.open_doors()
    await director.share_a_moment()
    await host.until("desk.moments.offeredCount", 1, SOON_S)
    await director.accept(0)
    await employee.until("desk.moments.nextText", script.moment.text, SOON_S)

    await director.go_on_air()
    await director.comment()
    for window in (host, employee, screen):
        await window.until("desk.wall.count", 1, SOON_S)
        await playing(window)

    await director.bring_on_stage("Return")
    late = await company.employee("late", "1000x700", dark=True)
    for window in (host, employee, screen, late):
        await window.until("desk.stage.momentText", script.moment.text, SOON_S)
        assert await window.read("desk.stage.momentNames") == "Tuur Peeters and Noor Jacobs"
        assert await window.read("desk.stage.momentPicture") != ""
    await late.until("desk.wall.count", 1, SOON_S)

    await director.thank()
    for window in (host, employee, screen, late):
        await window.until("desk.stage.thanksNames", "Tuur Peeters and Noor Jacobs", SOON_S)

    await director.back_to_the_picture()
    await director.roll_credits()
    for window in (employee, screen, late):
        names = await the_names(window)
        assert {script.employee.name, *script.moment.colleagues} <= set(names)

    await director.end()
    assert company.crew.room.phase == "ended"
    assert len(company.crew.thanked) == 1


async def the_names(window: Window) -> list[str]:
    await window.until("desk.stage.shows", "credits", SOON_S)
    async with asyncio.timeout(SOON_S):
        while not (names := list(await window.read("desk.stage.names"))):
            pass  # the window draws its news a frame at a time
    return names


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder for the demo's own folder; a local socket's name holds a hundred characters."""
    with TemporaryDirectory(prefix="e2e-") as folder:
        yield Path(folder)


def demo(folder: Path, *options: str) -> subprocess.Popen[str]:
    """Start the demo on a machine without a display."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND",
              "PYTHONASYNCIODEBUG"}  # fmt: skip
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.Popen(
        [str(Path(sys.executable).parent / "applaus"), "demo", "--lang", "en", *options],
        env=kept | {"TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_demo_plays_a_whole_show_by_itself_and_leaves_its_pictures(
    short_folder: Path, tmp_path: Path
):
    playing = demo(short_folder, "--seconds", "40", "--pictures", str(tmp_path))
    _, complaints = playing.communicate(timeout=280)
    assert playing.returncode == 0, complaints
    summary = json.loads((tmp_path / "summary.json").read_text("utf-8"))
    assert summary["errors"] == []
    assert summary["moments_thanked"] == 2
    assert summary["people_credited"] > 10
    said = summary["comments_accepted"]
    assert said > 0
    # the audience goes on while the windows are counted: a few may be on their way
    assert 0.95 * said <= summary["comments_seen_by_employee"] <= said
    assert 0.95 * said <= summary["comments_seen_by_screen"] <= said
    frames = summary["video_frames"]
    assert min(frames[name] for name in ("host", "employee", "kiosk")) > 50
    for name, size in PICTURES.items():
        assert size_of(tmp_path / f"{name}.png") == size
    assert left_behind_in(short_folder) == []


def test_ctrl_c_ends_the_demo_and_everything_it_started(short_folder: Path, tmp_path: Path):
    playing = demo(short_folder, "--seconds", "40", "--pictures", str(tmp_path))
    assert playing.stdout is not None
    assert "prepares its evening" in playing.stdout.readline()
    playing.send_signal(signal.SIGINT)
    playing.communicate(timeout=60)
    assert playing.returncode == 130
    assert left_behind_in(short_folder) == []


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height, as a PNG tells them in its first bytes."""
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return width, height


def left_behind_in(folder: Path) -> list[str]:
    """Files in a folder, and processes that were started with something in it."""
    left = [path.name for path in folder.iterdir()]
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environment = (process / "environ").read_bytes()
        except OSError:
            continue
        if f"XDG_STATE_HOME={folder}".encode() in environment:
            left.append((process / "cmdline").read_text().replace("\0", " "))
    return left
