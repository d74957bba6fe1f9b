"""What everybody in the studio does at a given second; pure, and the same for ever."""

from dataclasses import dataclass
from math import pi, sin

ROUND_S = 32.0  # the conversation starts over after this
# Every rhythm fits a whole number of times into a round, so that its pictures serve again.
SPEECH = (0, 1, 2, 1, 3, 0, 2, 1, 0, 0, 1, 3, 1, 2, 0, 1)  # mouths, one a syllable
SYLLABLES_PER_S = 6.5
CLAPS_PER_S = 2.0
GLOW_LEVELS = 8
ARM_DOWN, ARM_UP = 0, 96  # degrees


@dataclass(frozen=True, slots=True)
class Pose:
    """How somebody sits; the few values of each field are what keeps the picture cheap."""

    tilt: int = 0  # of the head, in degrees
    nod: int = 0  # of the head, in units of the drawing, downwards
    mouth: int = 0  # 0 smiles, 1 to 3 speak
    blinks: bool = False
    arms: int = 0  # guests: 0 in the lap, 1 apart, 2 together; host: degrees of the forearm


def pose(role: str, second: float) -> Pose:
    """How the host, or the guest of that name, sits at a second of the stream."""
    return _host(second) if role == "host" else _guest(role == "guest-left", second)


def _host(second: float) -> Pose:
    """The host: speaks first, listens to the guests, gestures now and then."""
    at = second % ROUND_S
    speaks = at < 13 or at >= 29
    return Pose(
        tilt=round(2 * sin(second * 2 * pi * 6 / ROUND_S)),
        nod=0 if speaks else _nod(second, 8 / 3),
        mouth=_mouth(second) if speaks else 0,
        blinks=_blinks(second, 0.0),
        arms=_gesture(at),
    )


def _guest(left: bool, second: float) -> Pose:
    """A guest: listens and nods, speaks in turn, and both clap at the end of a round."""
    at = second % ROUND_S
    begin, end = (13.0, 19.5) if left else (19.5, 26.0)
    speaks = begin <= at < end
    sway = 2 * pi * (5 if left else 7) / ROUND_S
    claps = 26 <= at < 29.5
    beat = int(second * CLAPS_PER_S * 2 + (0 if left else 0.4)) % 2
    return Pose(
        tilt=round(1.6 * sin(second * sway + (0.5 if left else 2.0))),
        nod=0 if speaks else _nod(second, 3.2 if left else 4.0),
        mouth=_mouth(second) if speaks else 0,
        blinks=_blinks(second, 1.3 if left else 2.6),
        arms=1 + beat if claps else 0,
    )


def glow(bulb: int, second: float) -> int:
    """Brightness of a bulb, 0 to `GLOW_LEVELS` - 1: a slow swell, far from any flash."""
    period = 3.4 + bulb * 7 % 5 * 0.6
    swell = (1 + sin(second * 2 * pi / period + bulb * 2.4)) / 2
    return round(swell * (GLOW_LEVELS - 1))


def _mouth(second: float) -> int:
    return SPEECH[int(second * SYLLABLES_PER_S) % len(SPEECH)]


def _blinks(second: float, offset: float) -> bool:
    return (second + offset) % 4.0 < 0.17


def _nod(second: float, every: float) -> int:
    """Two small nods in a row, then stillness; `every` is in seconds."""
    at = second % (every * 2)
    return round(3 * sin(at * pi / 0.5) ** 2) if at < 1.0 else 0


def _gesture(at: float) -> int:
    """The forearm in degrees, in steps of 8: up, beating time, and down again."""
    for begin, end in ((1.5, 5.5), (8.0, 11.5)):
        if begin <= at < end:
            lift = min(1.0, (at - begin) / 0.6, (end - at) / 0.6)
            beat = 10 * sin((at - begin) * 2 * pi / 1.1) if lift == 1.0 else 0.0
            smooth = lift * lift * (3 - 2 * lift)
            return round((ARM_DOWN + (ARM_UP - ARM_DOWN) * smooth + beat) / 8) * 8
    return ARM_DOWN
