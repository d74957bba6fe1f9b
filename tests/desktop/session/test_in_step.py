"""News waits as long as the picture is late, in order, and never without a bound."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.session.in_step import LATE_MS, LONGEST_MS, MOST, Hold, Waiting


def test_by_itself_it_begins_when_late_and_ends_when_well_in_time():
    hold = Hold()
    held = [hold.ms("auto", delay) for delay in (3_900, 4_100, 3_500, 3_000, 3_500, -1)]
    assert held == [0, 4_100, 3_500, 0, 0, 0]


def test_always_means_at_any_delay_that_is_known():
    assert [Hold().ms("always", delay) for delay in (900, 0, -1)] == [900, 0, 0]


def test_never_means_never():
    hold = Hold()
    assert hold.ms("auto", 9_000) == 9_000
    assert hold.ms("never", 9_000) == 0


def test_a_picture_that_stands_still_holds_nothing_back_for_ever():
    assert Hold().ms("auto", 3_600_000) == LONGEST_MS > LATE_MS


def test_what_is_due_comes_in_order_and_once():
    waiting: Waiting[str] = Waiting()
    for at, news in ((5, "a"), (9, "b"), (7, "c")):
        waiting.add(at, news)
    assert waiting.due(4) == []
    assert waiting.due(8) == ["a"]  # c came behind b, which is not due yet
    assert waiting.due(9) == ["b", "c"]
    assert len(waiting) == 0


def test_all_that_waits_can_be_had_at_once():
    waiting: Waiting[str] = Waiting()
    waiting.add(5, "a")
    assert waiting.clear() == ["a"]
    assert waiting.clear() == []


@given(st.lists(st.integers(0, 100), max_size=50), st.lists(st.integers(0, 120), max_size=20))
def test_nothing_is_lost_whatever_the_delay_does(times, looks):
    waiting: Waiting[int] = Waiting()
    for number, at in enumerate(times):
        waiting.add(at, number)
    found = [news for until in looks for news in waiting.due(until)]
    assert found + waiting.clear() == list(range(len(times)))


def test_a_flood_makes_the_oldest_come_early():
    waiting: Waiting[int] = Waiting()
    for number in range(MOST + 3):
        waiting.add(1_000, number)
    assert waiting.due(0) == [0, 1, 2]
    assert len(waiting) == MOST
