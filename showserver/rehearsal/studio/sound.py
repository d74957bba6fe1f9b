"""Soft music for the studio: slow chords and a bell each second, made of sines."""

from array import array
from functools import lru_cache
from math import exp, pi, sin

RATE = 48_000  # samples a second, one channel
CHORD_S = 4
CHORDS = (
    (220.00, 261.63, 329.63),  # A minor
    (174.61, 220.00, 261.63),  # F
    (196.00, 261.63, 329.63),  # C
    (196.00, 246.94, 293.66),  # G
)
BELLS = (659.26, 523.25, 587.33, 880.00, 698.46, 523.25, 880.00, 783.99,
         659.26, 783.99, 523.25, 1046.5, 587.33, 783.99, 493.88, 587.33)  # fmt: skip
LOOP_S = CHORD_S * len(CHORDS)
CHORD_LEVEL, BELL_LEVEL = 1100.0, 1900.0  # of 32767


def samples(begin: int, end: int) -> bytes:
    """The samples from `begin` up to `end`, counted from the start, as signed 16 bit words."""
    return _music(begin % (LOOP_S * RATE), end - begin)


@lru_cache(maxsize=LOOP_S * 60)  # one for each picture of a loop
def _music(begin: int, count: int) -> bytes:
    return array("h", (_level(n) for n in range(begin, begin + count))).tobytes()


def _level(sample: int) -> int:
    second, offset = divmod(sample, RATE)
    second %= LOOP_S
    t = offset / RATE
    at = second % CHORD_S + t
    # Chords swell from and to silence, so that changing them never clicks.
    swell = sin(pi * at / CHORD_S) ** 2 * CHORD_LEVEL
    ring = exp(-4 * t) * (1 - t) * min(1.0, t * 200) * BELL_LEVEL
    low, middle, high = CHORDS[second // CHORD_S]
    turn = 2 * pi * at
    pad = sin(low * turn) + sin(middle * turn) + sin(high * turn)
    return int(swell * pad + ring * sin(2 * pi * BELLS[second] * t))
