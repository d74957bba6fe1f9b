"""The server's time on this machine."""

from desktop.link.clock import ServerClock


class Hands:
    """A steady clock that is set by hand."""

    def __init__(self) -> None:
        self.ms = 1000.0

    def __call__(self) -> float:
        return self.ms


def test_until_the_server_speaks_the_device_tells_the_time():
    hands = Hands()
    clock = ServerClock(hands, lambda: 50_000.0)
    hands.ms += 500
    assert clock.now() == 50_500


def test_half_a_round_trip_has_passed_since_the_server_looked():
    hands = Hands()
    clock = ServerClock(hands, lambda: 0.0)
    clock.heard(90_000, 40)
    hands.ms += 1000
    assert clock.now() == 91_020


def test_the_shortest_trip_is_believed():
    hands = Hands()
    clock = ServerClock(hands, lambda: 0.0)
    clock.heard(90_000, 10)
    hands.ms += 1000
    clock.heard(85_000, 3000)
    assert clock.now() == 91_005


def test_a_frame_that_waited_in_this_machine_does_not_set_the_clock_back():
    hands = Hands()
    clock = ServerClock(hands, lambda: 0.0)
    clock.heard(90_000, 10)
    hands.ms += 1000
    clock.heard(91_000, 10)
    hands.ms += 2500  # the window was busy: the frame of the next second lay for 1.5 s
    clock.heard(92_000, 10)
    assert clock.now() == 93_505


def test_a_wrong_device_clock_does_not_matter():
    hands = Hands()
    clock = ServerClock(hands, lambda: -9e9)
    clock.heard(90_000, 0)
    assert clock.now() == 90_000
    clock.forget()
    assert clock.now() < 0
