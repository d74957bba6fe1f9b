"""A late picture comes back a little faster; only one that is far too late is loaded anew."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.player.pace import (
    BRISK,
    CALM,
    FAST,
    JUMP_AFTER_MS,
    JUMPS_APART_MS,
    SEGMENTS,
    STREAM,
    Pace,
)


def rates(*delays: int) -> list[float]:
    pace = Pace()
    found = []
    for at, delay in enumerate(delays):
        pace.look(delay, at)
        found.append(pace.rate)
    return found


def jumps(delay: int, until_ms: int) -> list[int]:
    """When a picture that stays so late is loaded anew."""
    pace = Pace()
    return [now for now in range(0, until_ms, 500) if pace.look(delay, now)]


def test_a_picture_in_time_plays_as_it_was_made():
    assert rates(0, 900, 1_900) == [CALM] * 3


def test_a_late_one_plays_faster_until_it_is_well_in_time():
    assert rates(2_100, 1_900, 1_400, 1_300, 1_900) == [BRISK, BRISK, BRISK, CALM, CALM]


def test_a_very_late_one_hurries_and_keeps_hurrying():
    assert rates(3_500, 2_500, 1_400, 1_200) == [FAST, FAST, FAST, CALM]


def test_an_unknown_delay_changes_nothing_for_the_ear():
    assert rates(3_500, -1) == [FAST, CALM]


def test_segments_are_allowed_to_be_later():
    pace = Pace(SEGMENTS)
    pace.look(3_500, 0)
    assert pace.rate == CALM
    assert SEGMENTS.good > STREAM.late


def test_five_seconds_are_too_much_when_they_stay():
    assert jumps(STREAM.jump - 1, 600_000) == []
    assert jumps(STREAM.jump, JUMP_AFTER_MS + 1) == [JUMP_AFTER_MS]


def test_a_slow_moment_passes_without_a_jump():
    pace = Pace()
    assert not pace.look(6_000, 0)
    assert not pace.look(4_900, 2_000)
    assert not pace.look(6_000, JUMP_AFTER_MS + 1_000)


def test_a_line_that_cannot_do_better_is_left_more_and_more_in_peace():
    first, second, third = jumps(7_000, 10 * JUMPS_APART_MS)[:3]
    assert second - first >= JUMPS_APART_MS
    assert third - second >= 2 * JUMPS_APART_MS


@given(st.lists(st.integers(-1, 20_000), max_size=200))
def test_nobody_ever_hears_more_than_a_tenth(delays):
    pace = Pace()
    for at, delay in enumerate(delays):
        pace.look(delay, at * 500)
        assert CALM <= pace.rate <= FAST
