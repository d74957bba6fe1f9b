"""From the join page to a seat."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any
from urllib.parse import urlsplit

from desktop.link.address import BadAddress, at_port, media_base, websocket_url
from desktop.link.connection import Closed
from desktop.link.door import DoorShut, read_door
from desktop.link.identity import Identity
from desktop.platform.cage import Cage
from desktop.platform.folders import Folders
from desktop.seat import Seat
from desktop.viewmodels.join import Entrance, Found, JoinFace
from desktop.viewmodels.prefs import Prefs
from showserver.wire.door import Doorplate

PATIENCE_S = 8.0


class Entry:
    """Tries what was typed until somebody is in."""

    def __init__(self, join: JoinFace, folders: Folders, prefs: Prefs, cage: Cage) -> None:
        self._join = join
        self._folders = folders
        self._prefs = prefs
        self._cage = cage
        self._entered: asyncio.Queue[Entrance] = asyncio.Queue()
        self._checking: asyncio.Task[None] | None = None
        join.checking.connect(self._check)
        join.entering.connect(self._enter)

    async def somebody(self) -> Seat:
        """Return the seat of whoever comes in."""
        while True:
            seat = await self._try(await self._entered.get())
            if seat is not None:
                return seat

    def say(self, closed: Closed) -> None:
        """Say at its field why the house did not let in."""
        code = closed.refused or closed.name
        field = closed.field if closed.field in ("name", "region", "team") else ""
        match closed.name:
            case "bad_credentials":
                field, code = "code", "bad_code"
            case "unreachable" | "bad_address" | "bad_hello":
                field, code = "address", "unreachable"
            case "name_needed":
                field = field or "name"
                code = "name_needed" if code == "empty" else code
        self._join.failed(field, code)

    def close(self) -> None:
        """Look no further."""
        if self._checking is not None:
            self._checking.cancel()

    async def _try(self, entrance: Entrance) -> Seat | None:
        try:
            url = websocket_url(entrance.address)
        except BadAddress:
            self._join.failed("address", "unreachable")
            return None
        url = await self._led_on(entrance.address, url)
        self._folders.forget(url, "employee")  # whoever types a name comes in as somebody new
        identity = Identity(
            secret=entrance.code, name=entrance.name, region=entrance.region, team=entrance.team
        )
        seat = Seat(url, identity, self._folders, self._prefs, self._cage)
        following = seat.begin()
        inside = asyncio.ensure_future(seat.inside.wait())
        either: set[asyncio.Future[Any]] = {following, inside}
        await asyncio.wait(either, timeout=PATIENCE_S, return_when=asyncio.FIRST_COMPLETED)
        inside.cancel()
        if seat.inside.is_set():
            return seat
        closed = following.result() if following.done() else Closed("unreachable")
        following.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await following
        seat.close()
        self.say(closed)
        return None

    async def _led_on(self, address: str, url: str) -> str:
        """Return the websocket's address, also when somebody typed that of the house's pages."""
        with contextlib.suppress(DoorShut):  # whether anybody is there, the connection tells
            return at_port(url, (await read_door(address, "")).port)
        return url

    def _enter(self, entrance: Entrance) -> None:
        self.close()  # what is read at the door now would only talk in between
        self._entered.put_nowait(entrance)

    def _check(self, address: str, code: str) -> None:
        self.close()
        self._checking = asyncio.ensure_future(self._knock(address, code))

    async def _knock(self, address: str, code: str) -> None:
        """Read what stands on the door there, and show it."""
        try:
            plate = await read_door(address, code)
        except BadAddress:
            self._join.failed("address", "unreachable")
        except DoorShut as shut:
            if shut.reason == "too_fast":
                self._join.found(Found())
            self._join.failed("code" if shut.reason == "too_fast" else "address", shut.reason)
        else:
            self._join.found(self.met(address, plate))
            if code and not plate.phase:
                self._join.failed("code", "bad_code")

    def met(self, address: str, plate: Doorplate) -> Found:
        """Return what the doorplate tells; the host's portrait may be fetched from there."""
        picture = ""
        if plate.host_picture:
            base = media_base(websocket_url(address), plate.media_url, plate.media_port)
            self._cage.allow(urlsplit(base).hostname or "")
            picture = f"{base}/media/thumb/{plate.host_picture}"
        return Found(
            plate.title,
            plate.host,
            plate.greeting,
            plate.inside,
            plate.regions,
            plate.teams,
            picture,
        )
