"""Who is here: people by region, office screens, and how loud the applause is."""

from __future__ import annotations

from collections import deque
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.base import RowsModel
from showserver.wire.frames import RegionCount, ScreenCondition

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

SPARKS = 20
STEADY_MS = 5000
CURRENT_MS = 4000


class RegionRow(Struct, frozen=True):
    """One region and how many of it are here; `share` is of everybody here, 0 to 1."""

    region: str
    count: int
    share: float
    faces: list[dict[str, str]]


class ScreenRow(Struct, frozen=True):
    """How one office screen does."""

    personId: str
    name: str
    region: str
    connected: bool
    ageText: str
    shows: str
    steady: bool


@QmlElement
@QmlUncreatable("made by Python")
class RegionsModel(RowsModel):  # type: ignore[operator]
    """Regions, the largest first."""

    row_type = RegionRow

    def draw(self, here: tuple[RegionCount, ...]) -> None:
        total = sum(r.count for r in here) or 1
        largest = sorted(here, key=lambda r: (-r.count, r.region))
        self.sync([self._row(r, total) for r in largest])

    def _row(self, region: RegionCount, total: int) -> RegionRow:
        faces = [{"name": f.name, "picture": f.picture} for f in region.faces]
        return RegionRow(region.region, region.count, region.count / total, faces)


@QmlElement
@QmlUncreatable("made by Python")
class ScreensModel(RowsModel):  # type: ignore[operator]
    """Office screens by name."""

    row_type = ScreenRow

    def draw(self, screens: tuple[ScreenCondition, ...], now: int) -> None:
        by_name = sorted(screens, key=lambda s: (s.name, s.person_id))
        self.sync([self._row(s, now) for s in by_name])

    def _row(self, screen: ScreenCondition, now: int) -> ScreenRow:
        age = max(0, now - screen.seen_at) if screen.seen_at else 0
        return ScreenRow(
            screen.person_id,
            screen.name,
            screen.region,
            screen.connected,
            "" if screen.connected else spoken.duration_text(age),
            screen.shows,
            screen.connected and screen.frame_age_ms < STEADY_MS,
        )


@QmlElement
@QmlUncreatable("made by Python")
class AudienceFace(QObject):  # type: ignore[operator]
    """Sums about once a second."""

    changed = Signal()

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._regions = RegionsModel(self)
        self._screens = ScreensModel(self)
        self._sparks: deque[int] = deque([0] * SPARKS, SPARKS)

    def present(self, view: View, turn: Turn) -> None:
        if not (turn.gauged or turn.fresh):
            return
        if turn.gauged:
            self._sparks.append(sum(turn.reactions.values()))
        self._regions.draw(view.here)
        self._screens.draw(view.screens, self._intents.now())
        self.changed.emit()

    def retranslate(self) -> None:
        self.changed.emit()

    @Property(int, notify=changed)
    def viewers(self) -> int:
        return self._intents.view.viewers

    @Property(RegionsModel, constant=True)
    def regions(self) -> RegionsModel:
        return self._regions

    @Property(ScreensModel, constant=True)
    def screens(self) -> ScreensModel:
        return self._screens

    @Property(int, notify=changed)
    def screensFollowing(self) -> int:
        return sum(s.connected for s in self._intents.view.screens)

    @Property(int, notify=changed)
    def screensTotal(self) -> int:
        return len(self._intents.view.screens)

    @Property(int, notify=changed)
    def reactionRate(self) -> int:
        return self._sparks[-1]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def sparkline(self) -> list[Any]:
        return list(self._sparks)
