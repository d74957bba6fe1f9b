"""Real windows and a real server: what one types the other sees, also through a lost link."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.server_process import ServerProcess
from tests.helpers.stage_driver import StageDriver

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

APPLAUS = str(Path(sys.executable).parent / "applaus")
HELD_MS = 6000
"""Long enough on a machine whose frames come late: the ring fills by frames."""


@contextlib.contextmanager
def window(folder: Path, profile: str, *command: str) -> Iterator[StageDriver]:
    """A real window in a process of its own, driven by its stage door."""
    door = folder / f"{profile}.door"
    door.unlink(missing_ok=True)
    process = subprocess.Popen(
        [APPLAUS, *command, "--profile", profile, "--stage-door", str(door), "--lang", "en"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        stdin=subprocess.DEVNULL,
    )
    driver = None
    try:
        driver = StageDriver(door, 40)
        yield driver
    finally:
        if driver is not None:
            driver.close()
        process.terminate()
        assert process.wait(15) == 0


def bodies(driver: StageDriver, count: int) -> int:
    return driver.until("desk.wall.count", count, 30)


async def test_words_typed_without_a_link_outlive_the_window_and_arrive_once(tmp_path: Path):
    house = ServerProcess(tmp_path / "house")
    await house.start()
    join = ("join", house.url, "--name", "Sofie Claes", "--region", "Gent")
    code = ("--code", house.secret("join code"))
    crew = ("host", house.url, "--key", house.secret("owner key"), "--name", "Marit")
    try:
        with window(tmp_path, "host", *crew) as host:
            host.until("desk.nextAction", "openDoors", 30)
            host.wish("hold", ["openDoorsButton", HELD_MS])
            host.until("desk.show.phase", "doors")
            with window(tmp_path, "sofie", *join, *code) as sofie:
                sofie.until("desk.show.phase", "doors")
                sofie.until("composer.visible", True)
                say(sofie, "With a link 👏")
                bodies(host, 1)
                await house.kill()
                sofie.until("desk.link.state", "away")
                host.until("desk.link.state", "away")
                say(sofie, "Without a link")
                sofie.until("desk.link.waiting", 1)
            with window(tmp_path, "sofie", *join) as sofie:
                sofie.until("desk.link.waiting", 1)
                await house.start()
                sofie.until("desk.link.state", "online", 60)
                sofie.until("desk.link.waiting", 0)
                bodies(sofie, 2)
                host.until("desk.link.state", "online", 60)
                bodies(host, 2)
    finally:
        await house.stop()


def say(driver: StageDriver, text: str) -> None:
    driver.wish("type", ["composer", text])
    driver.wish("press", "sendButton")
