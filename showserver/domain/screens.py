"""Office screens: the code they join with and the PIN that lets a technician out."""

from __future__ import annotations

from typing import ClassVar

from showserver.domain.kinds import CREW, SCREENS, Command, HouseEvent
from showserver.domain.words import between, plain

PIN_LOW, PIN_HIGH = 4, 8
SHOWS_LIMIT = 80
AGE_LIMIT_MS = 10 * 366 * 86_400_000


class ScreenCodeSet(HouseEvent, frozen=True, tag="screens.code_set"):
    """Screens join with this code from now on; those inside stay."""

    code: str


class ScreenPinSet(HouseEvent, frozen=True, tag="screens.pin_set"):
    """Screens let go with this PIN from now on; only its proof is kept."""

    proof: str


class RenewScreenCode(Command, frozen=True, tag="screens.renew_code"):
    """Make a new screen code."""

    roles: ClassVar = CREW


class SetScreenPin(Command, frozen=True, tag="screens.set_pin"):
    """Set the PIN (4 to 8 digits) that leaves the kiosk."""

    roles: ClassVar = CREW
    pin: str


class ReportScreen(Command, frozen=True, tag="screen.report"):
    """What a screen shows now; a gauge for the crew, never journaled."""

    roles: ClassVar = SCREENS
    shows: str = ""
    frame_age_ms: int = 0


def checked(report: ReportScreen) -> ReportScreen:
    """Return what a screen reports with checked words and a number that every client can hold."""
    return ReportScreen(
        ref=report.ref,
        key=report.key,
        shows=plain(report.shows, "shows", SHOWS_LIMIT, empty=True),
        frame_age_ms=between(report.frame_age_ms, "frame_age_ms", 0, AGE_LIMIT_MS),
    )
