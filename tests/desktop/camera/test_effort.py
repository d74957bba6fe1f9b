"""A machine that cannot keep up is told of once."""

from desktop.camera.effort import WINDOW_S, Effort


def test_a_machine_that_keeps_up_is_left_alone():
    effort = Effort()
    assert not any(effort.is_too_slow(second, 25, 3) for second in range(60))


def test_one_that_misses_a_third_for_some_seconds_is_too_slow_and_told_once():
    effort = Effort()
    told = [second for second in range(60) if effort.is_too_slow(second, 16, 9)]
    assert told == [int(WINDOW_S)]


def test_a_hiccup_is_no_reason():
    effort = Effort()
    assert not any(effort.is_too_slow(second, 25, 25 * (second == 2)) for second in range(60))
