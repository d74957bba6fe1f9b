"""What the crew is told of the recording: the room for it, and how its film comes on."""

import pytest
from msgspec.structs import replace

from desktop.viewmodels import spoken
from desktop.viewmodels.desk import Desk
from showserver.domain.stream import Recording, RecordingMade
from showserver.wire.frames import StreamHealth
from tests.helpers.desk import fold, still_desk
from tests.helpers.house import STEADY, view_of


@pytest.fixture(autouse=True)
def english(qapp) -> None:
    spoken.use_language("en")


def desk_with(stream: StreamHealth | None, scene: str = "live") -> Desk:
    return still_desk(replace(view_of(scene, "crew", "en"), stream=stream))


@pytest.mark.parametrize(
    ("health", "words"),
    [
        (STEADY, "Room to record 14 hours"),
        (replace(STEADY, disk="low", disk_free=1_900_000_000), "Room to record 40 minutes"),
        (replace(STEADY, disk_free=10**12), "Room to record for days"),
        (StreamHealth(disk_free=27_000_000_000), "Room to record 10 hours"),
        (replace(STEADY, disk="none", disk_free=0), ""),
        (StreamHealth(), ""),
        (None, ""),
    ],
)
def test_the_room_on_the_disk_is_told_as_time(health, words):
    assert desk_with(health).recording.roomText == words


def test_what_comes_in_is_kept_while_there_is_room():
    assert desk_with(STEADY).recording.running
    assert not desk_with(replace(STEADY, disk="none")).recording.running
    assert not desk_with(StreamHealth()).recording.running
    assert not desk_with(STEADY, "planning").recording.running


def test_after_the_show_the_film_comes_on_and_is_there():
    desk = desk_with(StreamHealth(recording=0.42), "goodbye")
    assert (desk.recording.progress, desk.recording.ready) == (0.42, False)
    fold(desk, RecordingMade(Recording("/recordings/show-1.mp4", 1, 2)))
    assert desk.recording.ready
    assert desk_with(None, "goodbye").recording.progress < 0
