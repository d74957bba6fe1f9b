"""The join page and a real house: who waits behind the door is shown before anybody is in."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from websockets.asyncio.server import serve

from desktop.entrance import Entry
from desktop.platform.cage import Cage
from desktop.platform.folders import Folders
from desktop.viewmodels.join import Entrance, JoinFace
from desktop.viewmodels.prefs import Prefs
from showserver.wire.door import Doorplate
from tests.helpers.desk import StillStore
from tests.helpers.running_house import RunningHouse, running_house
from tests.helpers.server_process import free_port

__all__ = ["running_house"]


class Page:
    """The join page as somebody types on it."""

    def __init__(self) -> None:
        prefs = Prefs(StillStore(), "en")
        self.join = JoinFace(prefs, Entrance())
        self.cage = Cage()
        self.entry = Entry(self.join, Folders(), prefs, self.cage)
        self._changed = asyncio.Event()
        self.join.changed.connect(self._changed.set)

    async def look(self, address: str, code: str = "") -> tuple[str, str]:
        """Leave the fields; return field and sentence of what is wrong when that is known."""
        self.join.check(address, code)
        async with asyncio.timeout(15):
            while self.join.state == "checking":
                self._changed.clear()
                await self._changed.wait()
        return self.join.errorField, self.join.errorText


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    page = Page()
    yield page
    page.entry.close()


async def test_the_evening_and_its_host_are_met_before_one_is_in(
    page: Page, running_house: RunningHouse
) -> None:
    host = await running_house.open_doors()
    guest = await running_house.guest("Noor", "Groningen")
    plan = {"title": "De avond", "host": "Hetty", "greeting": "Fijn dat je er bent."}
    await host.do("show.edit", show_id=host.show, plan=plan)
    assert await page.look(running_house.url, running_house.secret("join code")) == ("", "")
    join = page.join
    assert (join.houseName, join.hostName, join.greeting) == tuple(plan.values())
    assert (join.insideCount, join.regions, join.teams) == (1, ["Groningen"], [])
    assert join.hostPicture == ""
    await guest.leave()
    await host.leave()


async def test_a_wrong_code_is_said_at_its_field_and_the_house_stays_found(
    page: Page, running_house: RunningHouse
) -> None:
    field, sentence = await page.look(running_house.url, "LAMP 00")
    assert (field, page.join.answered, page.join.houseName) == ("code", True, "")
    assert "do not know this code" in sentence


async def test_one_comes_in_by_the_address_of_the_pages_too(
    page: Page, running_house: RunningHouse
) -> None:
    code = running_house.secret("join code")
    page.join.enter(running_house.http, code, "Noor", "", "")
    async with asyncio.timeout(15):
        seat = await page.entry.somebody()
    assert seat.inside.is_set()
    following = seat.begin()
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)
    seat.close()


async def test_an_address_where_nobody_answers_is_said_at_its_field(page: Page) -> None:
    for address in (f"127.0.0.1:{free_port()}", "a b"):
        field, sentence = await page.look(address)
        assert (field, page.join.answered) == ("address", False)
        assert "Nobody answers" in sentence


async def test_a_server_of_somebody_else_is_said_at_its_field(page: Page) -> None:
    async with serve(lambda _: None, "127.0.0.1", 0) as server:  # it knows of no door
        field, sentence = await page.look(f"127.0.0.1:{server.sockets[0].getsockname()[1]}")
    assert field == "address"
    assert "not Applaus" in sentence


async def test_the_hosts_portrait_is_fetched_from_where_the_house_keeps_it(page: Page) -> None:
    plate = Doorplate(True, 1, "doors", host="Hetty", host_picture="h.jpg", media_port=8711)
    found = page.entry.met("applaus.example", plate)
    assert found.picture == "http://applaus.example:8711/media/thumb/h.jpg"


async def test_who_is_not_let_in_reads_why_on_the_command_line(
    running_house: RunningHouse, tmp_path: Path
) -> None:
    command = Path(sys.executable).parent / "applaus"
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), tmp_path)
    typed = (command, "join", running_house.url, "--code", "FOUT 99", "--name", "Wim")
    process = await asyncio.create_subprocess_exec(
        *typed, stderr=PIPE, env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}
    )
    async with asyncio.timeout(60):
        _, told = await process.communicate()
    assert process.returncode == 2
    assert "Not let in: This code is not known." in told.decode()
