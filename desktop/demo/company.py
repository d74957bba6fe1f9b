"""Everybody and everything that the demo starts, each by the command that a person would type."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path

from desktop.demo.crew import Crew, crew
from desktop.demo.evening import Evening, Language
from desktop.demo.faces import come_with_a_face
from desktop.demo.players import Player, Trouble, program
from desktop.demo.windows import Window
from showserver.wire.hello import PROTOCOL, Hello

STARTS_IN_S = 180
READY_S = 60.0
HOST_FACE, EMPLOYEE_FACE = "art/portraits/marit.png", "art/portraits/sofie.png"
PACE_S = 4.0
"""How long a colleague of the audience rests between two acts, on average."""
NEEDED = ("server", "studio", "audience")


class Company:
    """The running company of one evening. Leaving the block ends every process."""

    def __init__(
        self, folder: Path, environment: Mapping[str, str], evening: Evening, language: Language
    ) -> None:
        self.evening = evening
        self.players: list[Player] = []
        self.windows: dict[str, Window] = {}
        self.url = ""
        self._opened: list[Window] = []
        self._folder = folder
        self._environment = environment
        self._language = language
        self._stack = AsyncExitStack()
        self._crew: Crew | None = None
        self._key = ""

    async def __aenter__(self) -> Company:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @property
    def crew(self) -> Crew:
        """The producer of the evening."""
        assert self._crew is not None, "the house is not open yet"
        return self._crew

    async def open_house(self, frames_per_s: int) -> None:
        """Start the server, make the show, and go live from the studio as OBS would."""
        server = await self._start(
            "server",
            *(program("applaus-server"), "serve", "--data", str(self._folder / "house")),
            *("--port", "0", "--http-port", "0", "--rtmp-port", "0", "--tongue", self._language),
        )
        publish_to = await server.line("publish to ", READY_S)
        ready = await server.line("ready ", READY_S)
        self.url = ready.split()[0]
        self._key = await server.line("owner key:", READY_S)
        seat = crew(self.url, self._key, self._language)
        self._crew = await self._stack.enter_async_context(seat)
        starts_at = int((time.time() + STARTS_IN_S) * 1000)
        await self.crew.make(self.evening, starts_at)
        studio = await self._start(
            "studio",
            *(sys.executable, "-m", "showserver.rehearsal.studio", "publish", publish_to),
            *("--fps", str(frames_per_s)),
            APPLAUS_STREAM_KEY=await self.crew.stream_key(),
        )
        await studio.line("live at ", READY_S)

    async def invite(self, guests: int) -> None:
        """Let the audience come in."""
        await self._start(
            "audience",
            *(sys.executable, "-m", "showserver.rehearsal.audience", self.url),
            *("--guests", str(guests), "--lang", self._language),
            *("--pace", str(PACE_S), "--without", self.evening.employee.name),
            APPLAUS_CODE=self.crew.room.join_code,
        )

    async def host(self, size: str) -> Window:
        """Open the host's console, and wait until it is on line; so do the others."""
        hello = Hello(PROTOCOL, role="crew", key=self._key, name=self.evening.host)
        await come_with_a_face(self.url, hello, HOST_FACE, "host")
        told = ("host", self.url, "--name", self.evening.host, "--size", size)
        return await self._open("host", *told, APPLAUS_KEY=self._key)

    async def employee(self, name: str, size: str, *, dark: bool = False) -> Window:
        """Open an employee's window, on paper or dark."""
        who = self.evening.employee
        hello = Hello(
            PROTOCOL,
            code=self.crew.room.join_code,
            name=who.name,
            region=who.region,
            team=who.team,
        )
        await come_with_a_face(self.url, hello, EMPLOYEE_FACE, name)
        return await self._open(
            name,
            *("join", self.url, "--name", who.name, "--region", who.region, "--team", who.team),
            *("--size", size, "--theme", "stage" if dark else "paper"),
            APPLAUS_CODE=self.crew.room.join_code,
        )

    async def screen(self, name: str, size: str) -> Window:
        """Open an office screen in a window."""
        return await self._open(
            name,
            *("kiosk", self.url, "--name", self.evening.screen, "--size", size),
            *("--region", self.evening.employee.region),
            APPLAUS_SCREEN_CODE=self.crew.house.screen_code,
        )

    async def close_window(self, window: Window) -> None:
        """Close one window before the others."""
        self.windows.pop(window.name, None)
        await window.leave()

    async def close(self) -> None:
        """End everything, the windows first and the house last."""
        await asyncio.gather(*(window.leave() for window in self._opened))
        house = [player for player in self.players if player.name in NEEDED]
        await self._stack.aclose()
        for player in reversed(house):
            await player.leave()

    @property
    def resumes(self) -> int:
        """How often somebody lost the link and came back where they stood."""
        return sum(player.resumes for player in self.players)

    def complaints(self) -> list[str]:
        """Return everything that any process complained about, and every bad ending."""
        bad = [f"{p.name}: exit code {p.exit_code}" for p in self.players if p.exit_code]
        return [line for p in self.players for line in p.complaints] + bad

    async def show_trouble(self, folder: Path) -> None:
        """Leave a picture of every window as it stood when something failed."""
        for name, window in self.windows.items():
            with contextlib.suppress(Trouble, TimeoutError):
                await window.grab(folder / f"failed-{name}.png")

    def check(self) -> None:
        """Raise `Trouble` if somebody who must stay has gone."""
        for player in self.players:
            if player.name in NEEDED and not player.running:
                raise Trouble(f"the {player.name} ended: {player.last_words()}")

    async def _start(self, name: str, *command: str, **secrets: str) -> Player:
        player = await Player.start(name, command, {**self._environment, **secrets})
        self.players.append(player)
        return player

    async def _open(self, name: str, *command: str, **secrets: str) -> Window:
        told = (program("applaus"), *command, "--lang", self._language, "--profile", name)
        environment = {**self._environment, **secrets}
        window = await Window.open(name, told, environment, self._folder / f"{name}.door")
        self.players.append(window.player)
        self._opened.append(window)
        await window.opened()
        self.windows[name] = window
        return window
