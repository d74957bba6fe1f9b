"""The control room: everything about the live picture of one server, put together."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from showserver.access.keyring import Keyring
from showserver.control.studio import Studio
from showserver.domain.stream import StreamChange
from showserver.live.air import Air
from showserver.live.ingest import Ingest
from showserver.live.outlets import Limits, Outlets

FOLDER = "recordings"


class StudioShow:
    """The studio as the live picture needs it."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def now(self) -> int:
        """Return server time in ms."""
        return self._studio.now()

    def live_show(self) -> str:
        """Return the show that runs, or else the one that the house looks at."""
        house = self._studio.house
        return house.running.show_id if house.running else house.current

    def stands_on(self, show_id: str) -> bool:
        """Return whether the show takes its picture to be there, or about to come back."""
        room = self._studio.state.rooms.get(show_id)
        return room is not None and room.stream.state != ""

    async def streamed(self, show_id: str, change: StreamChange) -> int:
        """Tell a show about its picture."""
        return await self._studio.streamed(show_id, change)


class ControlRoom:
    """One server's live picture, from the publishers' door to the outlets."""

    def __init__(self, studio: Studio, keys: Keyring, data: Path, limits: Limits) -> None:
        """Keep recordings in the data folder."""
        folder = data / FOLDER
        self.show = StudioShow(studio)
        self.air = Air(self.show, folder)
        self.ingest = Ingest(keys.stream.opens, self.air, studio.now)
        self.outlets = Outlets(self.show, self.air, self.ingest, keys.media, folder, limits)

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Watch over the picture; on the way out show the publisher out."""
        watching = asyncio.create_task(self.air.run())
        try:
            yield
        finally:
            watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watching
            await self.ingest.close()
            await self.air.close()
