"""One whole evening from doors to off air, with pictures on the way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from desktop.demo.company import Company
from desktop.demo.director import Director, Watch
from desktop.demo.summary import Summary, collect
from desktop.demo.windows import Window

HOST, EMPLOYEE, KIOSK, PORTRAIT = "1600x1000", "1280x800", "1920x1080", "1080x1920"
SMALLER = ("1440x900", "1280x800", "1280x720")
"""For a real screen, on which the three stand together."""
UNDO_S = 6.5
LOOK_FIRST_S = 8
"""How long the crew sees a comment before everybody does."""


async def play(company: Company, length_s: float, pictures: Path | None) -> Summary:
    """Play the evening in so many seconds; leaves pictures if a folder is given."""
    host, employee, screen = await open_windows(company)
    director = Director(company, host, employee)
    watch = Watch(length_s)
    album = Album(director, company, pictures)
    await director.open_doors()
    await director.share_a_moment()
    await director.line_up()
    await watch.at(6)
    await director.go_on_air()
    await director.next_part()
    await director.next_part()
    await watch.at(9)
    await director.bring_on_stage("Return")
    await director.comment()
    await director.clap()
    await watch.at(11)
    await company.crew.look_first(LOOK_FIRST_S)
    async with album.latecomers() as late:
        await watch.settled(UNDO_S)  # the offer to take it back has gone by then
        await album.take(("host", host), ("employee", employee), ("kiosk-live", screen))
        await director.thank()
        await watch.settled()
        await album.take(("kiosk-celebrate", screen))
        await director.bring_on_stage("Space")
        await watch.at(25)
        await album.take(*await late)
    await company.crew.look_along()
    await director.thank()
    await watch.at(31)
    await director.back_to_the_picture()
    await director.roll_credits()
    await watch.at(36)
    summary = await collect(company, await director.everybody_was_heard())
    await director.end()
    await watch.at(40)
    return summary


async def stay(company: Company) -> None:
    """Bring the evening on air and leave it to whoever sits there, until all windows are closed."""
    host, employee, screen = await open_windows(company, SMALLER)
    director = Director(company, host, employee)
    await director.open_doors()
    await director.share_a_moment()
    await director.line_up()
    await director.go_on_air()
    await director.next_part()
    await director.next_part()
    await asyncio.gather(*(window.player.ends() for window in (host, employee, screen)))


async def open_windows(
    company: Company, sizes: tuple[str, str, str] = (HOST, EMPLOYEE, KIOSK)
) -> tuple[Window, Window, Window]:
    """Open the host's console, the employee's window and the office screen."""
    host, employee, kiosk = sizes
    return await asyncio.gather(
        company.host(host),
        company.employee("employee", employee),
        company.screen("kiosk", kiosk),
    )


class Album:
    """Where the pictures go; without a folder none are taken, and no windows opened for them."""

    def __init__(self, director: Director, company: Company, folder: Path | None) -> None:
        self._director = director
        self._company = company
        self._folder = folder

    async def take(self, *shots: tuple[str, Window]) -> None:
        """Take a picture of each window under its name."""
        if self._folder is None:
            return
        for name, window in shots:
            await self._director.grab(window, self._folder / f"{name}.png")

    @asynccontextmanager
    async def latecomers(self) -> AsyncIterator[asyncio.Task[list[tuple[str, Window]]]]:
        """Open the windows that are there for their picture alone; they go with the block.

        The machine needs its breath for the others.
        """
        opening = asyncio.create_task(self._open_late())
        try:
            yield opening
            for _, window in await opening:
                await self._company.close_window(window)
        finally:
            opening.cancel()
            await asyncio.gather(opening, return_exceptions=True)

    async def _open_late(self) -> list[tuple[str, Window]]:
        if self._folder is None:
            return []
        dark = await self._company.employee("employee-dark", EMPLOYEE, dark=True)
        portrait = await self._company.screen("kiosk-portrait", PORTRAIT)
        return [(window.name, window) for window in (dark, portrait)]
