"""The clocks of the show."""

from msgspec.structs import replace

from desktop.session.timing import Timing, begins_at, planned_starts, timing
from showserver.domain.room import Room
from showserver.domain.rundown import Rundown, Segment
from showserver.domain.shows import Plan

START = 1_000_000_000
MINUTE = 60_000
PARTS = (Segment("a", "talk", planned_s=300), Segment("b", "pride", planned_s=600))
PLANNED = Room("s", Plan("x", starts_at=START), rundown=Rundown(PARTS))


def running(current: str, started_at: int) -> Room:
    parts = tuple(
        replace(p, started_at=started_at) if p.segment_id == current else p for p in PARTS
    )
    return replace(PLANNED, phase="on_air", on_air_at=START, rundown=Rundown(parts, current))


def test_before_the_doors_there_is_only_the_wait():
    clock = timing(PLANNED, START - 5 * MINUTE)
    assert (clock.until_start, clock.doors_progress, clock.elapsed) == (5 * MINUTE, 0.0, 0)
    assert clock.ends_at == START + 15 * MINUTE


def test_a_show_without_a_time_tells_none():
    assert timing(Room("s", rundown=Rundown(PARTS)), START) == Timing()
    assert planned_starts(Room("s", rundown=Rundown(PARTS))) == {"a": 0, "b": 0}


def test_bulbs_light_up_over_the_last_ten_minutes():
    room = replace(PLANNED, phase="doors")
    assert timing(room, START - 20 * MINUTE).doors_progress == 0.0
    assert timing(room, START - 5 * MINUTE).doors_progress == 0.5
    assert timing(room, START + MINUTE).doors_progress == 1.0


def test_the_running_part_counts_down_and_goes_over():
    room = running("a", START)
    clock = timing(room, START + 4 * MINUTE)
    assert (clock.segment_left, clock.segment_progress, clock.ahead) == (MINUTE, 0.8, 0)
    assert timing(room, START + 6 * MINUTE).segment_left == -MINUTE
    assert timing(room, START + 6 * MINUTE).segment_progress == 1.0


def test_a_part_that_began_early_is_ahead_and_one_over_time_behind():
    assert timing(running("b", START + 3 * MINUTE), START + 4 * MINUTE).ahead == 2 * MINUTE
    late = timing(running("a", START), START + 7 * MINUTE)
    assert late.ahead == -2 * MINUTE
    assert late.ends_at == START + 17 * MINUTE


def test_on_air_before_the_first_part_only_the_show_counts():
    clock = timing(running("", 0), START + MINUTE)
    assert (clock.elapsed, clock.segment_planned, clock.segment_progress) == (MINUTE, 0, 0.0)
    assert clock.ends_at == START + 16 * MINUTE


def test_after_the_end_the_clock_stands():
    room = replace(running("a", START), phase="ended", ended_at=START + 9 * MINUTE)
    assert timing(room, START + 99 * MINUTE).elapsed == 9 * MINUTE


def test_a_show_far_from_its_plan_is_measured_from_its_own_start():
    room = replace(PLANNED, on_air_at=START + 60 * MINUTE)
    assert begins_at(room) == START + 60 * MINUTE
    assert planned_starts(room)["b"] == START + 65 * MINUTE
    assert begins_at(replace(PLANNED, on_air_at=START + MINUTE)) == START
