"""Without OBS: a real console window, its camera process, a real server, and what a viewer gets."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.meters import children
from tests.helpers.running_house import RunningHouse, running_house
from tests.helpers.stage_driver import StageDriver
from tests.helpers.viewer import Watched

__all__ = ["running_house"]

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

HELD_MS = 6000  # long enough on a machine whose frames come late: the ring fills by frames
WATCHED_S = 6
BIN = Path(sys.executable).parent


@contextmanager
def console(
    house: RunningHouse, folder: Path, lang: str, ended_by: int = 0
) -> Iterator[tuple[StageDriver, int]]:
    """The host's window in a process of its own; `ended_by` what the test ends it with."""
    door = folder / "host.door"
    process = subprocess.Popen(
        [
            *(str(BIN / "applaus"), "host", house.url, "--key", house.secret("owner key")),
            *("--name", "Marit", "--stage-door", str(door), "--lang", lang),
        ],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        stdin=subprocess.DEVNULL,
    )
    driver = None
    try:
        driver = StageDriver(door, 40)
        yield driver, process.pid
    finally:
        if driver is not None:
            driver.close()
        process.terminate()
        assert process.wait(15) in (0, ended_by)


def cameras(pid: int) -> list[int]:
    """The camera processes of a console."""
    command = b"desktop.camera"
    return [c for c in children(pid) if command in Path(f"/proc/{c}/cmdline").read_bytes()]


def start_with_test_card(host: StageDriver) -> None:
    """Open the camera by its key, put the test card before it, and hold the button."""
    host.until("desk.link.state", "online", 30)
    host.until("desk.stream.known", True)
    host.wish("key", "Ctrl+L")
    host.until("desk.camera.isOpen", True)
    host.wish("write", ["desk.camera.pictureId", "test"])
    host.wish("write", ["desk.camera.soundId", "test"])
    host.until("desk.camera.canStart", True)
    host.until("cameraLevelText.text", lambda words: words in ("Sound good", "Geluid goed"))
    host.wish("hold", ["startCameraButton", HELD_MS])
    host.until("desk.camera.isLive", True)


def watched(house: RunningHouse) -> Watched:
    """What a viewer with a fresh token gets of the transport stream."""
    command = [str(BIN / "applaus-server"), "media-token", "--data", str(house.data)]
    token = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    address = f"{house.http}/live/stream.ts?token={token}"
    until, got = time.monotonic() + WATCHED_S, bytearray()
    with urllib.request.urlopen(address, timeout=20) as answer:
        while time.monotonic() < until:
            got += answer.read1()
    return Watched(bytes(got))


def has_ended(pid: int) -> bool:
    """Whether a process is gone, or waits for nobody but who looks after orphans."""
    try:
        return (
            Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
            == "Z"
        )
    except FileNotFoundError:
        return True


def wait(fact: Callable[[], object], within_s: float = 15) -> None:
    until = time.monotonic() + within_s
    while not fact():
        assert time.monotonic() < until, "it did not come about"
        time.sleep(0.05)  # nothing tells of another process


async def test_the_host_goes_live_with_one_key_and_nothing_stays_behind(
    running_house: RunningHouse, tmp_path: Path
):
    with console(running_house, tmp_path, "en") as (host, pid):
        start_with_test_card(host)
        host.until("desk.stream.publishing", True)
        assert abs(watched(running_house).apart()) <= 0.08
        (camera,) = cameras(pid)
        os.kill(camera, signal.SIGKILL)
        host.until("desk.camera.state", "reconnecting")
        host.until("desk.camera.isLive", True, 10)
        assert watched(running_house).lamps
        (camera,) = cameras(pid)
        host.wish("hold", ["stopCameraButton", HELD_MS])
        host.until("desk.camera.state", "off")
        host.until("desk.stream.publishing", False)
        wait(lambda: cameras(pid) == [])


async def test_a_server_that_is_killed_has_the_camera_back_within_ten_seconds(
    running_house: RunningHouse, tmp_path: Path
):
    with console(running_house, tmp_path, "en") as (host, _):
        start_with_test_card(host)
        await running_house.kill()
        host.until("desk.camera.state", "reconnecting")
        host.until("desk.camera.troubles", lambda found: found[0]["title"].startswith("The "))
        await running_house.start()
        host.until("desk.camera.isLive", True, 10)
        assert watched(running_house).lamps


async def test_a_console_that_is_killed_takes_its_camera_process_along(
    running_house: RunningHouse, tmp_path: Path
):
    with console(running_house, tmp_path, "nl", -signal.SIGKILL) as (host, pid):
        start_with_test_card(host)
        (camera,) = cameras(pid)
        os.kill(pid, signal.SIGKILL)
        wait(lambda: has_ended(camera))
