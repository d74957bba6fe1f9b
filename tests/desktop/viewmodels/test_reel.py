"""The time of a replay: told by a player, or running by itself."""

import pytest

from desktop.viewmodels.reel import Reel

LENGTH = 600_000


@pytest.fixture
def reel(qapp) -> Reel:
    reel = Reel()
    reel.load(LENGTH, 0)
    return reel


def test_without_a_player_it_runs_by_itself_at_its_speed(reel, qtbot):
    reel.speed = 2.0
    reel.playing = True
    qtbot.waitUntil(lambda: reel.positionMs > 300, timeout=5000)
    assert reel.playing
    reel.turn()
    assert not reel.playing


def test_a_player_tells_where_it_is(reel, qtbot):
    reel.drive(True)
    reel.playing = True
    with qtbot.assertNotEmitted(reel.sought):
        reel.told(12_340)
    assert (reel.positionMs, reel.positionText) == (12_340, "0:12")


def test_nobody_tells_while_it_runs_by_itself(reel):
    reel.told(12_340)
    assert reel.positionMs == 0


def test_a_player_is_told_where_to_go(reel, qtbot):
    with qtbot.waitSignal(reel.sought) as sought:
        reel.seek(90_000)
    assert sought.args == [90_000]


@pytest.mark.parametrize(("by", "at"), [(-10_000, 0), (10_000, 14_000), (9e9, LENGTH)])
def test_skipping_stays_within_the_show(reel, by, at):
    reel.seek(4_000)
    reel.skip(by)
    assert reel.positionMs == at


def test_it_stops_at_the_end_and_begins_again_from_the_start(reel):
    reel.playing = True
    reel.ended()
    assert (reel.playing, reel.positionMs) == (False, LENGTH)
    reel.turn()
    assert (reel.playing, reel.positionMs) == (True, 0)


def test_it_stops_by_itself_at_the_end(reel, qtbot):
    reel.seek(LENGTH - 1)
    reel.playing = True
    qtbot.waitUntil(lambda: not reel.playing, timeout=5000)
    assert reel.positionMs == LENGTH


def test_nothing_to_show_does_not_play(qapp):
    reel = Reel()
    reel.turn()
    assert not reel.playing


def test_speeds_are_those_that_can_be_followed(reel):
    reel.speed = 16
    assert reel.speed == 2.0
    assert reel.speeds == [1.0, 1.25, 1.5, 2.0]


def test_lengths_are_written(reel):
    assert reel.lengthText == "10:00"
