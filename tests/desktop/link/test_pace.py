"""How long to wait before coming back."""

import random

import pytest

from desktop.link.pace import FIRST_S, LONGEST_S, STEADY_S, Pace, retry_after_of


class Longest(random.Random):
    """Chance that always waits as long as it may."""

    def uniform(self, a: float, b: float) -> float:
        return b


def test_pauses_grow_to_the_longest():
    pace = Pace(Longest())
    pauses = [pace.after(n) for n in range(20)]
    assert pauses[:4] == [FIRST_S, 2 * FIRST_S, 4 * FIRST_S, 8 * FIRST_S]
    assert pauses[-1] == LONGEST_S


def test_pauses_are_spread_at_random():
    pace = Pace(random.Random(1))
    assert len({round(pace.after(n), 6) for n in range(10)}) == 10


def test_a_server_that_accepts_and_hangs_up_is_not_called_faster():
    pace = Pace(Longest())
    pauses = []
    for n in range(6):
        pace.welcomed(float(n))
        pauses.append(pace.after(n + STEADY_S - 1))
    assert pauses == sorted(pauses)
    assert pauses[-1] == 32 * FIRST_S if 32 * FIRST_S < LONGEST_S else LONGEST_S


def test_a_link_that_stood_starts_the_pauses_anew():
    pace = Pace(Longest())
    for n in range(8):
        pace.after(n)
    pace.welcomed(100)
    assert pace.after(100 + STEADY_S) == FIRST_S


def test_a_pause_that_the_server_asks_for_is_obeyed():
    pace = Pace(random.Random(2))
    assert all(5 <= pace.after(n, 5.0) <= 10 for n in range(50))


@pytest.mark.parametrize(
    ("reason", "seconds"),
    [
        ('{"retry_after": 3}', 3.0),
        ('{"retry_after": 0.5}', 0.5),
        ('{"retry_after": -1}', None),
        ('{"retry_after": true}', None),
        ('{"retry_after": 99999}', None),
        ("{}", None),
        ("[1]", None),
        ("going away", None),
        ("", None),
    ],
)
def test_a_closing_reason_may_ask_for_a_pause(reason, seconds):
    assert retry_after_of(reason) == seconds
