"""What moves too fast to be journaled one by one: reactions, viewers, the screens' condition."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from msgspec.structs import replace

from showserver.domain.people import Person
from showserver.domain.screens import ReportScreen
from showserver.domain.shows import RoomMeasured
from showserver.wire.frames import ScreenCondition

SMALL_GROUP = 5
"""Groups below this are not told apart in anything that is kept."""
SCREENS_KEPT = 500


class Gauges:
    """Sums since the last time they were taken."""

    def __init__(self) -> None:
        self._shown: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._kept: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._watching: dict[str, tuple[dict[str, int], int]] = {}
        self._screens: dict[str, ScreenCondition] = {}

    def react(self, show_id: str, counts: Mapping[str, int]) -> None:
        """Add reactions by kind."""
        self._shown[show_id].update(counts)
        self._kept[show_id].update(counts)

    def take_reactions(self, show_id: str) -> dict[str, int]:
        """Return the reactions for the next gauge."""
        return dict(self._shown.pop(show_id, {}))

    def watch(self, show_id: str, regions: Mapping[str, int], viewers: int) -> None:
        """Note who watches a show now."""
        self._watching[show_id] = (dict(regions), viewers)

    def take_measured(self, show_id: str) -> RoomMeasured:
        """Return what is kept of the last second."""
        regions, viewers = self._watching.get(show_id, ({}, 0))
        return RoomMeasured(dict(self._kept.pop(show_id, {})), merged(regions), viewers)

    def report(self, screen: Person, now: int, command: ReportScreen) -> None:
        """Note what a screen shows."""
        self._screens.pop(screen.person_id, None)
        while len(self._screens) >= SCREENS_KEPT:
            del self._screens[next(iter(self._screens))]
        self._screens[screen.person_id] = ScreenCondition(
            screen.person_id,
            screen.name,
            screen.region,
            now,
            True,
            command.shows,
            command.frame_age_ms,
        )

    def screens(
        self, connected: Mapping[str, bool], people: Mapping[str, Person]
    ) -> tuple[ScreenCondition, ...]:
        """Return the last word of every screen by name, with whether it is connected now."""
        known = dict(self._screens)
        for person_id in connected:
            if person_id not in known and (person := people.get(person_id)):
                known[person_id] = ScreenCondition(person_id, person.name, person.region)
        conditions = (
            replace(s, connected=connected.get(s.person_id, False)) for s in known.values()
        )
        return tuple(sorted(conditions, key=lambda s: (s.name, s.person_id)))


def merged(regions: Mapping[str, int]) -> dict[str, int]:
    """Return the counts with small groups under the empty name, itself never a small group.

    If the small ones together are still few, the next larger group joins them.
    """
    kept = {region: n for region, n in regions.items() if n >= SMALL_GROUP and region}
    rest = sum(regions.values()) - sum(kept.values())
    while 0 < rest < SMALL_GROUP and kept:
        smallest = min(kept, key=lambda region: (kept[region], region))
        rest += kept.pop(smallest)
    return {**kept, "": rest} if rest >= SMALL_GROUP else kept
