"""The picture comes and goes; the house's slate stands in between, and never takes the crew's."""

from showserver.domain.room import stream_changed
from showserver.domain.stage import SlateShown, StageCleared
from showserver.domain.stream import Recording, RecordingMade, StreamStarted, StreamStopped
from tests.showserver.domain.given import DOORS, ON_AIR, Show

AWAY = StreamStopped(is_away=True, has_slate=True)


def does(show: Show, change):
    """Let the picture change; all that happens because of it happens at once."""
    events = stream_changed(show.room, change)
    now = show.now
    for event in events:
        show.now = now
        show.happen([event])
    return events


def test_the_picture_comes_once():
    show = Show(*ON_AIR)
    assert does(show, "came") == [StreamStarted()]
    assert (show.room.stream.state, show.room.stream.ts) == ("on", "/live/stream.ts")
    assert does(show, "came") == []


def test_a_slate_stands_while_the_picture_is_away():
    show = Show(*ON_AIR, StreamStarted())
    assert does(show, "dropped") == [AWAY, SlateShown("pause")]
    assert (show.room.stream.state, show.room.stage.slate) == ("away", "pause")
    assert does(show, "dropped") == []
    assert does(show, "came") == [StreamStarted(), StageCleared("slate")]
    assert show.room.stage.shows == "video"


def test_the_slate_goes_also_when_the_picture_came_back_after_the_minute():
    show = Show(*ON_AIR, StreamStarted())
    does(show, "dropped")
    assert does(show, "ended") == [StreamStopped()]
    assert show.room.stream.state == ""
    assert does(show, "ended") == []
    assert does(show, "came") == [StreamStarted(), StageCleared("slate")]


def test_a_slate_of_the_crew_stays():
    show = Show(*ON_AIR, StreamStarted())
    does(show, "dropped")
    show.happen([SlateShown("pause", "Back at nine")])
    assert does(show, "came") == [StreamStarted()]
    assert show.room.stage.slate_text == "Back at nine"
    assert does(show, "dropped") == [StreamStopped(is_away=True)]


def test_before_the_show_no_slate_is_needed():
    show = Show(*DOORS, StreamStarted())
    assert does(show, "dropped") == [StreamStopped(is_away=True)]
    assert show.room.stage.slate == "begins"


def test_the_recording_stays_with_its_show():
    recording = Recording("/recordings/s1.mp4", 5, 10)
    assert Show(*ON_AIR, RecordingMade(recording)).room.recording == recording
