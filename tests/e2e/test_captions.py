"""A captioner's line from curl to real windows: an employee who asks for it, a silent screen."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from aiohttp import ClientSession

from tests.e2e.test_windows import window
from tests.helpers.running_house import RunningHouse, running_house

__all__ = ["running_house"]

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

LADDER = "What was so funny about that ladder?"
CRANE = "And how did the crane come through?"


async def test_what_is_said_is_read_where_it_is_wanted(running_house: RunningHouse, tmp_path: Path):
    host = await running_house.open_doors()
    await host.do("show.go_on_air", show_id=host.show)
    told = (
        str(Path(sys.executable).with_name("applaus-server")),
        "caption-token",
        "--data",
        str(running_house.data),
    )
    token = (await asyncio.to_thread(subprocess.check_output, told, text=True)).strip()
    join = ("join", running_house.url, "--code", running_house.secret("join code"))
    screen = ("kiosk", running_house.url, "--code", running_house.secret("screen code"))
    say = {"url": f"{running_house.http}/captions", "headers": {"Authorization": f"Bearer {token}"}}
    with (
        window(tmp_path, "sofie", *join, "--name", "Sofie") as sofie,
        window(
            tmp_path, "hall", *screen, "--name", "Hall", "--silent", "--size", "960x540"
        ) as hall,
    ):
        for one in (sofie, hall):
            one.until("desk.show.phase", "on_air", 30)
        async with ClientSession() as session:
            first = {"text": LADDER, "lasts_ms": 6000, "id": "1"}
            assert (await session.post(**say, json=first)).status == 200
            hall.until("captionWords.text", LADDER)
            sofie.until("desk.captions.available", True)
            assert sofie.read("desk.captions.text") == ""
            sofie.wish("key", "C")
            assert (await session.post(**say, json=first | {"text": CRANE})).status == 200
            for one in (sofie, hall):
                one.until("captionWords.text", CRANE)
            assert (await session.post(**say, json={"text": "", "id": "1"})).status == 200
            for one in (sofie, hall):
                one.until("desk.captions.text", "")
    await host.leave()
