"""Directs the evening as people do: with keys and clicks at the windows, and a watch in hand."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from desktop.demo.company import Company
from desktop.demo.players import Trouble
from desktop.demo.summary import comments_seen
from desktop.demo.windows import Refusal, Window
from desktop.shipped import ASSETS_FOLDER
from showserver.domain.moments import Moment
from showserver.domain.room import Room

HOLD_MS = 2500
SOON_S = 20.0
"""How long the effect of a press may take on a busy machine."""
LONG_S = 60.0
SETTLED_S = 2.5
"""Scenes turn in less than 1.5 s; the rest is for machines that draw few frames."""
TRIES, TRY_S = 8, 3.0
SCRIPT_S = 40.0
"""The length for which the seconds of the script are written; other lengths stretch them."""


class Watch:
    """Tells when it is time for the next line of the script."""

    def __init__(self, length_s: float) -> None:
        self._scale = length_s / SCRIPT_S
        self._began = time.monotonic()

    async def at(self, second: float) -> None:
        """Wait until this second of the script; late is at once."""
        await asyncio.sleep(max(0.0, self._began + second * self._scale - time.monotonic()))

    async def settled(self, seconds: float = SETTLED_S) -> None:
        """Wait until what was brought on stage has stopped moving, however late it came."""
        await asyncio.sleep(seconds)


class Director:
    """Runs the evening through the host's window and the employee's."""

    def __init__(self, company: Company, host: Window, employee: Window) -> None:
        self._company = company
        self._crew = company.crew
        self._host = host
        self._employee = employee

    async def open_doors(self) -> None:
        """The host opens the doors."""
        await self._host.appears("openDoorsButton", SOON_S)
        hold = partial(self._host.hold, "openDoorsButton", HOLD_MS)
        await self._persist(hold, lambda room: room.phase == "doors")

    async def share_a_moment(self) -> None:
        """The employee writes down a moment of pride, with a picture."""
        story, window = self._company.evening.moment, self._employee
        await window.until("desk.show.phase", "doors", SOON_S)
        await window.appears("shareMomentButton", SOON_S)
        await window.press("shareMomentButton")
        await window.appears("momentText", SOON_S)
        await window.write("momentText", story.text)
        for name in story.colleagues:
            await window.write("colleagueInput", name)
            await window.key("Return")
        await window.drop("choosePictureButton", ASSETS_FOLDER / story.picture)
        await window.until("desk.uploads.state", "done", LONG_S)
        await window.press("agreedBox")
        await window.press("offerButton")
        await self._sees("the employee's moment", partial(_is_told, story.text))

    async def line_up(self) -> None:
        """The crew takes the moments into the queue: the quay first, the employee's second."""
        opening, own = self._company.evening.opening_moment, self._company.evening.moment.text
        await self._sees("the opening moment", partial(_is_told, opening))
        offered = [moment.text for moment in self._crew.room.moments.offered]
        await self.accept(offered.index(opening))
        while self._crew.room.moments.offered:
            await self.accept(0)
        await self._move_up(own)

    async def _move_up(self, text: str) -> None:
        """Move a moment to the second place, by keyboard."""
        while (place := self._place_of(text)) != 1:
            row, key = f"queueRow-{place}", "Alt+Up" if place > 1 else "Alt+Down"
            await self._host.appears(row, SOON_S)
            await self._persist(
                partial(self._shift, row, key), partial(_stands_elsewhere, text, place)
            )

    async def _shift(self, row: str, key: str) -> None:
        await self._host.go_to(row)
        await self._host.key(key)

    def _place_of(self, text: str) -> int:
        return [moment.text for moment in self._crew.room.moments.queue].index(text)

    async def go_on_air(self) -> None:
        """The host raises the curtain."""
        await self._host.appears("goOnAirButton", SOON_S)
        hold = partial(self._host.hold, "goOnAirButton", HOLD_MS)
        await self._persist(hold, lambda room: room.phase == "on_air")
        await self._host.appears("nextPartButton", SOON_S)

    async def next_part(self) -> None:
        """The host goes on to the next part."""
        before = self._crew.room.rundown.current
        # A press that believes in the part before would be refused, as it must.
        await self._host.until("desk.rundown.currentId", before, SOON_S)
        await self._host.key("N")
        await self._sees("the next part", lambda room: room.rundown.current != before)

    async def bring_on_stage(self, key: str) -> Moment:
        """The host brings the next moment on stage, and every window shows it."""
        wanted = self._crew.room.moments.queue[0]
        await self._host.key(key)
        await self._sees("the moment on stage", lambda room: room.moments.staged == wanted)
        await self._everywhere("moment")
        return wanted

    async def thank(self) -> None:
        """The host thanks by name: the red carpet on every screen."""
        await self._host.key("T")
        await self._sees("the thanks", lambda room: room.stage.thanks is not None)
        await self._everywhere("thanks")

    async def comment(self) -> None:
        """The employee writes on the wall."""
        await self._employee.write("composer", self._company.evening.comment)
        await self._employee.press("sendButton")

    async def clap(self) -> None:
        """The employee claps."""
        await self._employee.press("reaction_clap")

    async def back_to_the_picture(self) -> None:
        """The host clears the stage."""
        press = partial(self._host.press, "clearStageButton")
        await self._persist(press, lambda room: room.stage.shows == "video")

    async def roll_credits(self) -> None:
        """The host goes to the last part, and everybody who took part comes on screen."""
        while self._crew.room.rundown.upcoming:
            await self.next_part()
        await self._host.until("desk.nextAction", "rollCredits", SOON_S)
        await self._host.key("Space")
        await self._sees("the credits", lambda room: room.stage.shows == "credits")
        await self._everywhere("credits")

    async def everybody_was_heard(self) -> tuple[int, int, int]:
        """Wait until all that was said stands on the walls of employee and screen alike.

        Returns how many comments were taken, and how many stand on either wall.
        """
        await self._sees("the last of the held comments", lambda room: not room.wall.held)
        walls = [self._company.windows[name] for name in ("employee", "kiosk")]
        deadline = time.monotonic() + SOON_S
        while True:
            said = len(self._crew.comments)
            employee, screen = [await comments_seen(wall) for wall in walls]
            is_quiet = said == len(self._crew.comments)  # the audience goes on talking
            if (is_quiet and employee == screen == said) or time.monotonic() > deadline:
                return said, employee, screen

    async def end(self) -> None:
        """The host takes the show off air."""
        hold = partial(self._host.hold, "endButton", HOLD_MS)
        await self._persist(hold, lambda room: room.phase == "ended")
        for window in list(self._company.windows.values()):
            await window.until("desk.show.phase", "ended", SOON_S)

    async def grab(self, window: Window, picture: Path) -> None:
        """Take a picture of a window in which the video plays."""
        await playing(window)
        await window.grab(picture)

    async def accept(self, index: int) -> None:
        """Take an offered moment into the queue."""
        count = len(self._crew.room.moments.queue)
        offered = len(self._crew.room.moments.offered)
        await self._host.until("desk.moments.offeredCount", offered, SOON_S)
        press = partial(self._host.press, f"acceptButton[{index}]")
        await self._persist(press, partial(_is_longer, count))

    async def _persist(
        self, act: Callable[[], Awaitable[None]], wanted: Callable[[Room], bool]
    ) -> None:
        """Act once more where a list moved away under the pointer, as people do."""
        self._company.check()
        for _ in range(TRIES):
            with contextlib.suppress(Refusal):  # it may only be on the way
                await act()
            with contextlib.suppress(Trouble):
                return await self._crew.sees("what was pressed", wanted, TRY_S)
        raise Trouble(f"{self._host.name}: {act} did nothing")

    async def _everywhere(self, shows: str) -> None:
        for window in list(self._company.windows.values()):  # latecomers come in meanwhile
            await window.until("desk.stage.shows", shows, SOON_S)

    async def _sees(self, what: str, wanted: Callable[[Room], bool]) -> None:
        self._company.check()
        await self._crew.sees(what, wanted, LONG_S)


async def playing(window: Window) -> None:
    """Wait until frames of the video come into a window."""
    await window.appears("videoPane", SOON_S)
    await window.until("videoPane.everShown", True, LONG_S)


def _is_told(text: str, room: Room) -> bool:
    return any(moment.text == text for moment in room.moments.offered)


def _is_longer(count: int, room: Room) -> bool:
    return len(room.moments.queue) > count


def _stands_elsewhere(text: str, place: int, room: Room) -> bool:
    return room.moments.queue[place].text != text
