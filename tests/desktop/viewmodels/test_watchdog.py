"""The watchdog of the picture."""

from itertools import pairwise

from desktop.viewmodels.watchdog import CALM_S, PAUSES_S, STALL_S, Rhythm


def longest(low: float, high: float) -> float:
    return high


def steps(rhythm: Rhythm, start: float, end: float) -> list[float]:
    """Return when it asks for a load between two moments, looked at twice a second."""
    asked, now = [], start
    while now < end:
        if rhythm.wants_reload(now):
            asked.append(now)
        now += 0.5
    return asked


def test_a_picture_that_runs_is_left_alone():
    rhythm = Rhythm(longest)
    rhythm.start(0)
    for tick in range(100):
        rhythm.frame(tick * 0.1)
        assert not rhythm.wants_reload(tick * 0.1)
    assert rhythm.steady(10)


def test_frames_that_stop_for_five_seconds_are_loaded_anew_after_a_short_pause():
    rhythm = Rhythm(longest)
    rhythm.start(0)
    rhythm.frame(1)
    assert rhythm.steady(1 + STALL_S - 0.1)
    assert steps(rhythm, 1, 20)[0] == 1 + STALL_S + PAUSES_S[0]


def test_the_pauses_grow_to_their_longest():
    rhythm = Rhythm(longest)
    rhythm.start(0)
    asked = steps(rhythm, 0, 120)
    gaps = [b - a for a, b in pairwise(asked)]
    assert gaps[0] == STALL_S + PAUSES_S[1]
    assert gaps[-1] == STALL_S + PAUSES_S[-1]
    assert gaps == sorted(gaps)


def test_a_picture_that_ran_calmly_starts_from_the_shortest_pause_again():
    rhythm = Rhythm(longest)
    rhythm.start(0)
    steps(rhythm, 0, 60)
    now = 60.0
    while now < 60 + CALM_S + 2:
        rhythm.frame(now)
        assert not rhythm.wants_reload(now)
        now += 0.5
    lost = now - 0.5
    assert steps(rhythm, lost, lost + 30)[0] <= lost + STALL_S + PAUSES_S[0] + 0.5


def test_the_first_load_gets_time_for_its_first_frame():
    rhythm = Rhythm(longest)
    rhythm.start(100)
    assert steps(rhythm, 100, 130)[0] == 100 + STALL_S + PAUSES_S[0]
