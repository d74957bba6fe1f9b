"""A real window of the demo, and how a person's hands reach it: by its stage door."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from desktop.demo.players import Player, Trouble

OPEN_S = 60.0
ANSWER_S = 30.0
LOOK_S = 0.1
"""How often a window is looked at while something is awaited: the door tells nothing by itself."""


class Window:
    """One process with one window, driven by keys and clicks."""

    def __init__(self, player: Player, door: Path) -> None:
        self.player = player
        self._door = door
        self._in: asyncio.StreamReader | None = None
        self._out: asyncio.StreamWriter | None = None
        self._turn = asyncio.Lock()

    @classmethod
    async def open(
        cls, name: str, command: Sequence[str], environment: Mapping[str, str], door: Path
    ) -> Window:
        """Start the window's process; `opened` waits until it is there."""
        told = [*command, "--stage-door", str(door)]
        return cls(await Player.start(name, told, environment), door)

    @property
    def name(self) -> str:
        """What the window is called in reports."""
        return self.player.name

    async def opened(self) -> None:
        """Wait until the window is on line with the house."""
        await self._knock()
        await self.until("desk.link.state", "online", OPEN_S)

    async def read(self, what: str) -> Any:
        """Return a property of an item or of the desk."""
        return await self._ask({"read": what})

    async def press(self, item: str) -> None:
        """Click an item."""
        await self._ask({"press": item})

    async def hold(self, item: str, ms: int) -> None:
        """Press an item for so many milliseconds."""
        await self._ask({"hold": [item, ms]})

    async def write(self, field: str, text: str) -> None:
        """Click into a field and type."""
        await self._ask({"type": [field, text]})

    async def drop(self, item: str, file: Path) -> None:
        """Drop a file on an item."""
        await self._ask({"drop": [item, str(file)]})

    async def go_to(self, item: str) -> None:
        """Let an item have the keyboard, as Tab would."""
        await self._ask({"focus": item})

    async def key(self, key: str) -> None:
        """Press a key."""
        await self._ask({"key": key})

    async def count(self, item: str) -> int:
        """Return how many such items are visible."""
        return int(await self._ask({"count": item}))

    async def grab(self, picture: Path) -> None:
        """Save what the window shows."""
        if not await self._ask({"grab": str(picture)}):
            raise Trouble(f"{self.name}: no picture could be saved at {picture}")

    async def until(self, what: str, wanted: object, within_s: float) -> None:
        """Wait until a property is as wanted; raises `Trouble` telling what it was instead."""
        last: object = None
        try:
            async with asyncio.timeout(within_s):
                while (last := await self._glance(what)) != wanted:  # noqa: ASYNC110  no news come
                    await asyncio.sleep(LOOK_S)
        except TimeoutError:
            raise Trouble(f"{self.name}: {what} stayed {last!r}, expected {wanted!r}") from None

    async def appears(self, item: str, within_s: float) -> None:
        """Wait until an item can be seen."""
        try:
            async with asyncio.timeout(within_s):
                while not await self.count(item):  # noqa: ASYNC110  no news come
                    await asyncio.sleep(LOOK_S)
        except TimeoutError:
            raise Trouble(f"{self.name}: no {item!r} appeared in {within_s:.0f} s") from None

    async def leave(self) -> int:
        """Close the window and return how its process ended."""
        if self._out is not None:
            self._out.close()
            with contextlib.suppress(ConnectionError):
                await self._out.wait_closed()
        return await self.player.leave()

    async def _glance(self, what: str) -> object:
        """Read something that may not be there yet."""
        try:
            return await self.read(what)
        except Refusal:
            return None

    async def _knock(self) -> None:
        try:
            async with asyncio.timeout(OPEN_S):
                while self._out is None:
                    try:
                        self._in, self._out = await asyncio.open_unix_connection(self._door)
                    except (FileNotFoundError, ConnectionRefusedError):
                        if not self.player.running:
                            raise self._ended() from None
                        await asyncio.sleep(LOOK_S)
        except TimeoutError:
            raise Trouble(f"{self.name} did not open: {self.player.last_words()}") from None

    async def _ask(self, wish: dict[str, object]) -> Any:
        if self._in is None or self._out is None:
            raise Trouble(f"{self.name} is not open")
        async with self._turn, asyncio.timeout(ANSWER_S):
            try:
                self._out.write(msgspec.json.encode(wish) + b"\n")
                answer = await self._in.readline()
            except ConnectionError:
                answer = b""
        if not answer:
            raise self._ended()
        told = msgspec.json.decode(answer)
        if "error" in told:
            raise Refusal(f"{self.name}: {wish} {told['error']}")
        return told["ok"]

    def _ended(self) -> Trouble:
        return Trouble(f"{self.name} ended: {self.player.last_words()}")


class Refusal(Trouble):
    """The window cannot do what was asked, such as press what is not there."""
