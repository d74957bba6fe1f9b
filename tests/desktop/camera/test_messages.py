"""What the console and the camera process say to each other."""

import pytest

from desktop.camera.messages import (
    Begin,
    Measured,
    Slowed,
    Stood,
    Stop,
    command_of,
    line,
    report_of,
)


@pytest.mark.parametrize("command", [Begin("https://applaus.example", "key", 25), Stop()])
def test_a_command_comes_through_as_one_line(command):
    assert line(command).count(b"\n") == 1
    assert command_of(line(command)) == command


@pytest.mark.parametrize(
    "report", [Stood("refused", "bad_key", 403), Measured(10, 25, 1, 2, 4.5), Slowed(540, 15)]
)
def test_a_report_comes_through_as_one_line(report):
    assert report_of(line(report)) == report
