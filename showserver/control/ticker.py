"""The tick: asks ten times a second what is due; no timer holds a promise (law 8)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from showserver.control.gauges import Gauges
from showserver.control.wishes import Due, Measured, Wish
from showserver.control.writer import Writer
from showserver.domain import room as room_rules
from showserver.domain.refusals import Unavailable

TICK_S = 0.1
MEASURE_EVERY_MS = 1000
REST_S = 1.0
"""How long to wait after a commit that failed: commands find out sooner, by trying."""


class Ticker:
    """Brings about what happens by itself, through the same commits as commands."""

    def __init__(self, writer: Writer, gauges: Gauges, now: Callable[[], int]) -> None:
        self._writer = writer
        self._gauges = gauges
        self._now = now
        self._measured_at: dict[str, int] = {}

    async def run(self) -> None:
        """Tick until cancelled."""
        pause_s = TICK_S
        while True:
            await asyncio.sleep(pause_s)
            pause_s = TICK_S if await self.tick() else REST_S

    async def tick(self) -> bool:
        """Settle all that is due now; return whether it could be stored."""
        puts = map(self._writer.put, self._due())
        outcomes = await asyncio.gather(*puts, return_exceptions=True)
        return not any(isinstance(outcome, Unavailable) for outcome in outcomes)

    def _due(self) -> list[Wish]:
        now = self._now()
        wishes: list[Wish] = []
        for show_id, room in self._writer.state.rooms.items():
            if room_rules.due(room, now):
                wishes.append(Due(show_id))
            if room.phase != "on_air":
                self._measured_at.pop(show_id, None)
            elif (late_ms := now - self._measured_at.setdefault(show_id, now)) >= MEASURE_EVERY_MS:
                # On the beat, so that a tick that comes late does not make every second longer.
                self._measured_at[show_id] = now - late_ms % MEASURE_EVERY_MS
                wishes.append(Measured(show_id, self._gauges.take_measured(show_id)))
        return wishes
