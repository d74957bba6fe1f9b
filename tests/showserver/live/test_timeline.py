"""The time of a stream goes on, whatever the publisher's clock does."""

from hypothesis import given
from hypothesis import strategies as st

from showserver.live.timeline import AHEAD_MS, Timeline

HOUR = 3_600_000


def placed(timeline: Timeline, *steps: tuple[str, int]) -> list[int]:
    return [timeline.place(track, stamp % (1 << 32)) for track, stamp in steps]


def test_a_stream_begins_at_zero_wherever_its_clock_stands():
    steps = [("video", 7 * HOUR), ("audio", 7 * HOUR + 3), ("video", 7 * HOUR + 40)]
    assert placed(Timeline(), *steps) == [0, 3, 40]


def test_picture_and_sound_that_jump_together_stay_in_step():
    timeline = Timeline()
    steps = [("video", 0), ("audio", 5), ("video", 40)]
    steps += [("video", 80 + HOUR), ("audio", 30), ("audio", 90 + HOUR), ("video", 120 + HOUR)]
    assert placed(timeline, *steps) == [0, 5, 40, 40, 30, 50, 80]
    assert timeline.jumps == 1


def test_a_jump_back_by_hours_goes_on_from_where_it_was():
    timeline = Timeline()
    assert placed(
        timeline, ("video", 0), ("video", 9_000), ("video", -HOUR), ("video", 40 - HOUR)
    ) == [0, 9_000, 9_000, 9_040]
    assert timeline.jumps == 1


def test_a_wobble_back_waits():
    timeline = Timeline()
    assert placed(timeline, ("audio", 0), ("audio", 500), ("audio", 480), ("audio", 520)) == [
        0,
        500,
        500,
        520,
    ]
    assert timeline.jumps == 0


def test_a_track_that_was_silent_for_long_is_no_jump():
    timeline = Timeline()
    steps = [("audio", 0), *(("video", at) for at in range(0, 60_000, 5_000)), ("audio", 55_010)]
    assert placed(timeline, *steps)[-1] == 55_010
    assert timeline.jumps == 0


def test_the_counter_of_a_long_stream_begins_anew_unnoticed():
    end = 1 << 32
    timeline = Timeline()
    assert placed(timeline, ("video", end - 20), ("video", end + 20), ("audio", end + 25)) == [
        0,
        40,
        45,
    ]
    assert timeline.jumps == 0


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["audio", "video"]),
            st.integers(0, (1 << 32) - 1) | st.integers(0, 20_000),
        )
    )
)
def test_whatever_comes_no_track_goes_back_and_nothing_runs_away(steps):
    timeline = Timeline()
    last: dict[str, int] = {}
    for track, stamp in steps:
        before = timeline.newest
        at = timeline.place(track, stamp)
        assert max(0, last.get(track, 0)) <= at <= before + AHEAD_MS
        last[track] = at
