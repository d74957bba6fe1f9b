"""Of more pictures than are wanted, the wanted number is sent, evenly."""

import pytest

from desktop.camera.cadence import Cadence


def sent(captured_fps: float, wanted_fps: float, seconds: int = 20) -> tuple[float, int]:
    """How many a second are sent of a camera, and how many are missed by one that is in time."""
    cadence, taken, missed, skipped = Cadence(wanted_fps), 0, 0, 0
    for frame in range(int(captured_fps * seconds)):
        at = round(frame * 1_000_000 / captured_fps)
        if cadence.is_due(at):
            missed += cadence.take(at, skipped)
            taken, skipped = taken + 1, 0
        else:
            skipped += 1
    return taken / seconds, missed


@pytest.mark.parametrize("captured", [25, 25.2, 30, 50, 60, 144])
def test_the_wanted_rate_is_kept_whatever_the_camera_gives(captured: float):
    fps, missed = sent(captured, 25)
    assert fps == pytest.approx(25, abs=0.3)
    assert missed == 0


def test_a_slow_camera_is_sent_whole_and_misses_nothing():
    assert sent(15, 30) == (15, 0)


def test_what_came_while_the_encoder_was_busy_is_missed():
    cadence = Cadence(25)
    cadence.take(0, 0)
    assert cadence.take(200_000, 4) == 4
    assert not cadence.is_due(210_000), "nothing is made up for"
    assert cadence.take(240_000, 0) == 0
