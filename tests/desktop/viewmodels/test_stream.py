"""What the crew is told about the stream that comes in: address, key, and what is wrong."""

import pytest
from msgspec.structs import replace

from desktop.session.turn import Turn
from desktop.viewmodels import spoken
from desktop.viewmodels.desk import Desk
from showserver.domain.stream import HLS_PATH, TS_PATH, MuteStream, Stream, StreamMuted
from showserver.wire.frames import StreamFinding, StreamHealth
from showserver.wire.queries import StreamKeyWanted
from tests.helpers.desk import StillIntents, fold, still_desk
from tests.helpers.house import STEADY, view_of

LISTENING = StreamHealth(rtmp_port=1935)
OWN = Stream("on", 1, TS_PATH, HLS_PATH)
FINDINGS = (
    StreamFinding("key_frames_far_apart", 8000, 2000),
    StreamFinding("no_audio"),
    StreamFinding("wrong_frame_rate", 12.4, 30),
    StreamFinding("lag_rising", 3100),
    StreamFinding("timestamps_jumped", 2),
    StreamFinding("codec_refused", name="HEVC"),
)


@pytest.fixture(autouse=True)
def english(qapp) -> None:
    spoken.use_language("en")


def desk_with(stream: StreamHealth | None, role: str = "crew", *, typed: str = "") -> Desk:
    view = view_of("planning", role, "en")
    plan = replace(view.room.plan, video_url=typed)
    return still_desk(replace(view, stream=stream, room=replace(view.room, plan=plan)))


def keys_asked(desk: Desk) -> int:
    still: StillIntents = desk._still
    return sum(isinstance(query, StreamKeyWanted) for query, _ in still.questions)


@pytest.mark.parametrize(
    ("stream", "address"),
    [
        (LISTENING, "rtmp://applaus.lantaarn.example/live"),
        (StreamHealth(rtmp_port=2000), "rtmp://applaus.lantaarn.example:2000/live"),
        (StreamHealth(rtmp_port=1935, rtmps=True), "rtmps://applaus.lantaarn.example:1935/live"),
        (StreamHealth(), ""),
        (None, ""),
    ],
)
def test_the_server_is_told_as_obs_takes_it(stream, address):
    desk = desk_with(stream)
    assert desk.stream.server == address
    assert desk.stream.known == (stream is not None)


def test_an_address_of_numbers_stands_in_brackets():
    desk = desk_with(LISTENING)
    desk.stream_face.dialled("::1")
    assert desk.stream.server == "rtmp://[::1]/live"


def test_the_key_is_there_to_be_copied_and_shown_by_its_end_alone():
    desk = desk_with(LISTENING)
    assert desk.stream.key == "Zk3-only-for-the-crew-7Q4K"
    assert desk.stream.maskedKey == "•••• •••• 7Q4K"
    desk.present(Turn(gauged=True))
    assert keys_asked(desk) == 1


def test_the_key_is_asked_for_again_after_another_start():
    desk = desk_with(LISTENING)
    desk.present(Turn(fresh=True))
    assert keys_asked(desk) == 2


def test_who_is_not_of_the_crew_or_has_an_address_asks_for_no_key():
    assert keys_asked(desk_with(None, "employee")) == 0
    assert keys_asked(desk_with(LISTENING, typed="https://cdn.example/live.m3u8")) == 0


def test_each_finding_is_said_in_words_with_what_to_change():
    desk = desk_with(replace(LISTENING, publishing=True, wrong_key=True, findings=FINDINGS))
    said = desk.stream.findings
    assert [row["title"] for row in said] == [
        "Who comes in sees nothing for 8 seconds first",
        "No sound comes in",
        "12 frames a second come in, not 30",
        "The picture comes in 3 seconds late",
        "The clock of the stream jumped",
        "HEVC cannot be shown",
        "Somebody came with a wrong stream key",
    ]
    assert all(row["advice"] for row in said)


def test_a_rate_that_was_not_announced_is_said_alone():
    desk = desk_with(replace(STEADY, findings=(StreamFinding("wrong_frame_rate", 12.4),)))
    assert desk.stream.findings[0]["title"] == "Only 12 frames a second come in"


def test_a_wrong_key_comes_first_while_nobody_is_live():
    desk = desk_with(replace(LISTENING, wrong_key=True, findings=FINDINGS[-1:]))
    assert desk.stream.findings[0]["title"] == "Somebody came with a wrong stream key"


def test_a_finding_of_a_newer_server_is_left_out():
    desk = desk_with(replace(LISTENING, findings=(StreamFinding("sung_out_of_tune"),)))
    assert desk.stream.findings == []


def told(desk: Desk, stream: StreamHealth, *, after_ms: int = 1000) -> list[str]:
    """Let the server tell this a while later; return the titles of what is found."""
    still: StillIntents = desk._still
    still.time += after_ms
    still.view = replace(still.view, stream=stream)
    desk.present(Turn(gauged=True))
    return [row["title"] for row in desk.stream.findings]


def on_air(stream: Stream, *, typed: str = "") -> Desk:
    view = view_of("live", "crew", "en")
    plan = replace(view.room.plan, video_url=typed)
    return still_desk(replace(view, room=replace(view.room, plan=plan, stream=stream)))


def test_a_finding_stays_a_little_so_that_no_line_comes_and_goes():
    desk = desk_with(replace(STEADY, findings=(StreamFinding("no_audio"),)))
    assert told(desk, STEADY) == ["No sound comes in"]
    lag = replace(STEADY, findings=(StreamFinding("lag_rising", 2000),))
    assert told(desk, lag) == ["The picture comes in 2 seconds late", "No sound comes in"]
    assert told(desk, STEADY, after_ms=4500) == ["The picture comes in 2 seconds late"]
    assert told(desk, STEADY, after_ms=1000) == []
    assert told(desk, lag) != []
    assert told(desk, LISTENING) == []


def test_a_full_disk_comes_first_and_a_nearly_full_one_last():
    found = (StreamFinding("no_audio"),)
    desk = desk_with(replace(STEADY, findings=found, disk="none"))
    titles = [row["title"] for row in desk.stream.findings]
    assert titles == ["Nothing is recorded: the disk is full", "No sound comes in"]
    desk = desk_with(replace(STEADY, findings=found, disk="low"))
    titles = [row["title"] for row in desk.stream.findings]
    assert titles == ["No sound comes in", "The disk of the recording is nearly full"]
    assert all(row["advice"] for row in desk.stream.findings)


def numbers(desk: Desk) -> tuple[str, ...]:
    stream = desk.stream
    return stream.sizeText, stream.rateText, stream.speedText, stream.soundText


def test_the_picture_is_told_in_numbers_as_people_say_them():
    desk = desk_with(STEADY)
    assert numbers(desk) == (
        "1920 × 1080",
        "25 frames a second",
        "6.2\N{NO-BREAK SPACE}Mbit",
        "Sound good",
    )
    assert desk.stream.soundGood
    desk = desk_with(replace(STEADY, kbit_s=12_400, has_audio=False))
    assert numbers(desk)[2:] == ("12\N{NO-BREAK SPACE}Mbit", "No sound")
    assert numbers(desk_with(LISTENING)) == ("", "", "", "")
    spoken.use_language("nl")
    assert numbers(desk_with(STEADY))[2] == "6,2\N{NO-BREAK SPACE}Mbit"


def test_the_sound_is_switched_off_and_on_again():
    desk = on_air(OWN)
    assert desk.stream.canMute
    desk.stream.turnSound()
    fold(desk, StreamMuted(True))
    assert desk.stream.muted
    desk.stream.turnSound()
    assert [(type(w), w.muted) for w in desk._still.wishes] == [
        (MuteStream, True),
        (MuteStream, False),
    ]


@pytest.mark.parametrize(("stream", "typed"), [(Stream(), ""), (OWN, "https://cdn.example/x")])
def test_where_there_is_no_sound_of_our_own_there_is_nothing_to_switch_off(stream, typed):
    desk = on_air(stream, typed=typed)
    assert not desk.stream.canMute
    desk.stream.turnSound()
    assert desk._still.wishes == []


def test_another_key_is_made_when_it_is_asked_for():
    desk = desk_with(LISTENING)
    desk.stream.renewKey()
    asked = [query for query, _ in desk._still.questions if isinstance(query, StreamKeyWanted)]
    assert [query.renew for query in asked] == [False, True]
