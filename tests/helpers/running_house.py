"""A real server process for a test, with the keys to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.helpers.plain_client import PlainClient
from tests.helpers.server_process import ServerProcess


class RunningHouse(ServerProcess):
    """A server that runs, and shortcuts to come in. Nobody paces a test."""

    @property
    def http(self) -> str:
        return f"http://127.0.0.1:{self.http_port}"

    async def host(self) -> PlainClient:
        """Somebody of the crew."""
        key = self.secret("owner key")
        return await PlainClient.join(self.url, role="crew", key=key, name="Hetty")

    async def guest(self, name: str = "Noor", region: str = "Groningen") -> PlainClient:
        """An employee by join code."""
        code = self.secret("join code")
        return await PlainClient.join(self.url, code=code, name=name, region=region)

    async def screen(self, name: str = "Canteen") -> PlainClient:
        """An office screen."""
        code = self.secret("screen code")
        return await PlainClient.join(self.url, role="screen", code=code, name=name)

    async def open_doors(self) -> PlainClient:
        """Let the show begin to begin, so that people may post; return the host."""
        host = await self.host()
        assert (await host.do("doors.open", show_id=host.show))["kind"] == "accepted"
        return host


@pytest.fixture
async def running_house(tmp_path: Path) -> AsyncIterator[RunningHouse]:
    """A server on free ports over a new data folder, ended by its id after the test."""
    house = RunningHouse(tmp_path / "house")
    await house.start()
    yield house
    await house.stop()
