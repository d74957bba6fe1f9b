"""The clock of the stream: samples follow each other, pictures stand beside them."""

import random

from desktop.camera.sound_clock import RATE, SoundClock

BLOCK = RATE // 50
BLOCK_US = 20_000
START = 5_000_000


def ended(block: int) -> int:
    return START + (block + 1) * BLOCK_US


def test_a_picture_stands_beside_the_sound_that_came_with_it():
    clock = SoundClock(START)
    for block in range(100):
        assert clock.hole(ended(block), BLOCK) == 0
        assert clock.sound(BLOCK, ended(block)) == block * BLOCK
    assert clock.heard_until == 2_000_000
    assert clock.place(ended(99)) == 2_000_000


def test_the_first_block_is_placed_to_the_sample():
    clock = SoundClock(START)
    late = START + BLOCK_US + 7_000
    assert clock.hole(late, BLOCK) == 7 * 48
    early = START + 5_000
    assert clock.hole(early, BLOCK) == -15 * 48


def test_delays_within_a_tenth_of_a_second_make_no_hole():
    clock, chance = SoundClock(START), random.Random(1)
    for block in range(500):
        at = ended(block) + chance.randrange(100_000) * (block > 0)
        assert clock.hole(at, BLOCK) == 0
        clock.sound(BLOCK, at)
    assert abs(clock.place(ended(499)) - clock.heard_until) < 10_000


def test_a_sound_card_that_runs_fast_takes_the_pictures_along():
    clock, fast = SoundClock(START), 1.0002  # far more than any card
    for block in range(50 * 600):
        at = START + round((block + 1) * BLOCK_US / fast)
        assert clock.hole(at, BLOCK) == 0
        clock.sound(BLOCK, at)
    assert abs(clock.place(at) - clock.heard_until) < 5_000, "after ten minutes still in step"


def test_a_hole_is_filled_and_what_follows_is_placed_to_the_sample():
    clock = SoundClock(START)
    clock.sound(BLOCK, ended(0))
    back = ended(100)
    missing = clock.hole(back, BLOCK)
    assert missing == 99 * BLOCK
    assert clock.silence(missing) == BLOCK
    assert clock.hole(back, BLOCK) == 0
    assert clock.hole(back + 1000, BLOCK) == 48


def test_sound_from_a_time_that_is_filled_already_is_too_much():
    clock = SoundClock(START)
    clock.silence(clock.silent_until(START + 1_000_000))
    assert clock.hole(START + 1_010_000, BLOCK) == -BLOCK // 2
    assert clock.hole(START + 500_000, BLOCK) <= -BLOCK
