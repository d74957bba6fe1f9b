"""The picture comes and goes; the house's slate stands in between, and never takes the crew's."""

import pytest

from showserver.domain.refusals import Refused
from showserver.domain.room import stream_changed
from showserver.domain.shows import Plan, ShowEdited, ShowEnded
from showserver.domain.stage import SlateShown, StageCleared
from showserver.domain.stream import (
    MuteStream,
    Recording,
    RecordingMade,
    Stream,
    StreamMuted,
    StreamStarted,
    StreamStopped,
)
from tests.showserver.domain.given import DOORS, NOW, ON_AIR, PRIYA, Show

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


def test_renditions_are_there_for_as_long_as_the_picture_or_its_slate():
    show = Show(*ON_AIR)
    show.happen(stream_changed(show.room, "came", has_renditions=True))
    renditions = "/live/360p.m3u8", "/live/sound.m3u8"
    assert (show.room.stream.small, show.room.stream.sound) == renditions
    does(show, "dropped")
    assert (show.room.stream.small, show.room.stream.sound) == renditions
    does(show, "ended")
    assert (show.room.stream.small, show.room.stream.sound) == ("", "")


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


def mute(muted: bool = True) -> MuteStream:
    return MuteStream(ref=1, key="k", muted=muted)


def test_the_crew_switches_the_sound_off_and_on():
    show = Show(*ON_AIR, StreamStarted())
    assert show.does(mute(), PRIYA) == [StreamMuted(True)]
    assert show.room.stream.muted
    assert show.does(mute(), PRIYA) == []
    assert show.does(mute(False), PRIYA) == [StreamMuted(False)]
    assert show.room.stream == Stream("on", NOW + 3000, "/live/stream.ts", "/live/index.m3u8")


def test_who_is_muted_stays_so_until_somebody_says_otherwise():
    show = Show(*ON_AIR, StreamStarted(), StreamMuted(True))
    for change in ("dropped", "came", "dropped", "ended", "came"):
        does(show, change)
        assert show.room.stream.muted
    show.happen([ShowEnded("s1")])
    assert show.does(mute(False), PRIYA) == [StreamMuted(False)]


@pytest.mark.parametrize(
    "history",
    [
        pytest.param((*DOORS, StreamStarted()), id="before the show"),
        pytest.param(ON_AIR, id="without a picture"),
        pytest.param(
            (*ON_AIR, StreamStarted(), ShowEdited("s1", Plan("The evening", video_url="http://s"))),
            id="with a picture from elsewhere",
        ),
    ],
)
def test_only_sound_of_our_own_on_the_air_is_switched_off(history):
    with pytest.raises(Refused, match="no_stream"):
        Show(*history).when(mute(), PRIYA)


def test_the_audience_switches_no_sound_off():
    with pytest.raises(Refused, match="role_may_not"):
        Show(*ON_AIR, StreamStarted()).when(mute())
