"""A publisher's session: the key first, then the tags, in time."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showserver.live import flv
from showserver.live.rtmp import amf0
from showserver.live.rtmp.chunks import ChunkReader
from showserver.live.rtmp.errors import RtmpError
from showserver.live.rtmp.metadata import Announced, announced
from showserver.live.rtmp.session import (
    CHUNK_SIZE,
    WINDOW,
    CodecRefused,
    Event,
    PublishAsked,
    PublishEnded,
    Session,
    TagCame,
)
from tests.showserver.live.rtmp.given import (
    AAC_HEADER,
    AVC_HEADER,
    FRAME,
    KEY,
    KEY_FRAME,
    NONCE,
    SOUND,
    Encoder,
)


class Desk:
    """A session with the encoder that speaks to it."""

    def __init__(self) -> None:
        self.session = Session(NONCE)
        self.encoder = Encoder()
        self._answers = ChunkReader()

    def receive(self, data: bytes, *, accepts: bool = True) -> list[Event]:
        events = []
        for event in self.session.receive(data):
            events.append(event)
            if isinstance(event, PublishAsked) and accepts:
                self.session.accept()
        return events

    def answers(self) -> list[list[amf0.Value]]:
        """The commands that came back."""
        messages = self._answers.feed(self.session.outgoing())
        return [amf0.decode(message.payload) for message in messages if message.type == 20]

    def go_live(self) -> list[Event]:
        events = self.receive(self.encoder.hello() + self.encoder.connect())
        self.session.outgoing()
        return events + self.receive(self.encoder.publish())


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def live(desk: Desk) -> Desk:
    desk.go_live()
    desk.session.outgoing()
    return desk


def tags(events: list[Event]) -> list[flv.Tag]:
    return [event.tag for event in events if isinstance(event, TagCame)]


def test_a_publisher_goes_live_as_obs_does(desk: Desk):
    assert desk.go_live() == [PublishAsked(KEY)]
    answers = desk.answers()
    assert [words[0] for words in answers] == ["_result", "onFCPublish", "_result", "onStatus"]
    assert answers[2][1:] == [4.0, None, 1.0]
    assert answers[3][3]["code"] == "NetStream.Publish.Start"


def test_connect_tells_window_and_chunk_size(desk: Desk):
    desk.receive(desk.encoder.hello() + desk.encoder.connect())
    out = desk.session.outgoing()[1 + 2 * 1536 :]
    assert WINDOW.to_bytes(4, "big") in out
    assert CHUNK_SIZE.to_bytes(4, "big") in out
    assert b"NetConnection.Connect.Success" in out


def test_a_refused_key_is_told_as_such(desk: Desk):
    desk.receive(desk.encoder.hello() + desk.encoder.connect())
    desk.receive(desk.encoder.publish("guess"), accepts=False)
    desk.session.refuse("No.")
    assert desk.session.outgoing().count(b"NetStream.Publish.BadName") == 1


def test_no_picture_is_taken_before_the_key(desk: Desk):
    desk.receive(desk.encoder.hello() + desk.encoder.connect())
    with pytest.raises(RtmpError, match="stream key"):
        desk.receive(desk.encoder.video(KEY_FRAME))


def test_a_picture_right_behind_the_wrong_key_is_never_read(desk: Desk):
    desk.receive(desk.encoder.hello() + desk.encoder.connect())
    with pytest.raises(RtmpError, match="stream key"):
        desk.receive(desk.encoder.publish("x") + desk.encoder.video(KEY_FRAME), accepts=False)


@pytest.mark.parametrize("app", ["live/", "live?from=obs", "/live"])
def test_an_address_is_read_kindly(desk: Desk, app: str):
    assert desk.receive(desk.encoder.hello() + desk.encoder.connect(app)) == []


@pytest.mark.parametrize("app", ["", "stage", "live/more"])
def test_another_address_is_named(desk: Desk, app: str):
    with pytest.raises(RtmpError, match="rtmp://HOST/live"):
        desk.receive(desk.encoder.hello() + desk.encoder.connect(app))
    assert b"NetConnection.Connect.Rejected" in desk.session.outgoing()


def test_tags_come_out_as_they_went_in(live: Desk):
    say = live.encoder
    wire = say.video(AVC_HEADER) + say.audio(AAC_HEADER) + say.video(KEY_FRAME, 5_000)
    wire += say.audio(SOUND, 5_010) + say.video(FRAME, 5_040)
    assert tags(live.receive(wire)) == [
        flv.Tag(flv.VIDEO, 0, AVC_HEADER),
        flv.Tag(flv.AUDIO, 0, AAC_HEADER),
        flv.Tag(flv.VIDEO, 0, KEY_FRAME),
        flv.Tag(flv.AUDIO, 10, SOUND),
        flv.Tag(flv.VIDEO, 40, FRAME),
    ]


def test_metadata_is_handed_on_as_short_facts(live: Desk):
    facts = {
        "framerate": 25.0,
        "width": 1920.0,
        "encoder": "obs",
        "long": "x" * 999,
        "odd": float("nan"),
    }
    (tag,) = tags(live.receive(live.encoder.metadata({**facts, "deep": {"a": 1.0}})))
    assert amf0.decode(tag.body) == [
        "onMetaData",
        {"framerate": 25.0, "width": 1920.0, "encoder": "obs"},
    ]
    assert announced(tag) == Announced(25, 1920)
    assert announced(tag._replace(body=b"\x07")) == Announced()
    other = live.encoder.cutter.packed(4, flv.DATA, amf0.encode(["onTextData", {"text": "hi"}]))
    assert live.receive(other) == []


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (b"\x90hvc1\0", "H.265 (hvc1)"),
        (b"\x91av01\0", "AV1 (av01)"),
        (b"\x90\x00\xff\x1b[", "???["),
        (b"\x12screen", "H.263"),
        (b"\x1cx", "H.265"),
        (b"\x1ax", "video codec 10"),
    ],
)
def test_another_picture_is_refused_by_name(live: Desk, body: bytes, name: str):
    assert live.receive(live.encoder.video(body)) == [CodecRefused(name)]
    assert name.encode() in live.session.outgoing()


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (b"\x2fmp3", "MP3"),
        (b"\x90Opus", "Opus (Opus)"),
        (b"\xbfx", "Speex"),
        (b"\xdfx", "audio codec 13"),
    ],
)
def test_another_sound_is_refused_by_name(live: Desk, body: bytes, name: str):
    assert live.receive(live.encoder.audio(body)) == [CodecRefused(name)]


def test_an_empty_tag_says_nothing(live: Desk):
    assert live.receive(live.encoder.audio(b"")) == []


def test_a_jump_by_hours_is_closed_up_and_counted(live: Desk):
    live.receive(live.encoder.video(KEY_FRAME, 0))
    (event,) = live.receive(live.encoder.video(FRAME, 3 * 3_600_000))
    assert isinstance(event, TagCame)
    assert (event.tag.timestamp, event.jumps) == (0, 1)


def test_a_ping_is_answered(live: Desk):
    live.receive(live.encoder.cutter.packed(2, 4, b"\0\x06abcd", 0, 0))
    assert live.session.outgoing().endswith(b"\0\x07abcd")


def test_what_came_is_acknowledged(live: Desk):
    live.receive(live.encoder.cutter.packed(2, 5, (70_000).to_bytes(4, "big"), 0, 0))
    live.receive(live.encoder.video(KEY_FRAME + bytes(70_000), 0))
    (told,) = [m for m in ChunkReader().feed(live.session.outgoing()) if m.type == 3]
    assert int.from_bytes(told.payload, "big") > 70_000


def test_a_publisher_says_goodbye_once(live: Desk):
    assert live.receive(live.encoder.goodbye()) == [PublishEnded()]
    assert live.answers()[0][3]["code"] == "NetStream.Unpublish.Success"


@pytest.mark.parametrize(
    "words",
    [
        ("play", 1.0, None, "x"),
        ("publish", 5.0, None, KEY, "live"),
    ],
)
def test_what_a_publisher_does_not_do_is_refused(live: Desk, words):
    with pytest.raises(RtmpError):
        live.receive(live.encoder.command(*words))


@pytest.mark.parametrize("words", [("createStream", 1.0), ("publish", 2.0, None, KEY)])
def test_connect_comes_first(desk: Desk, words):
    desk.receive(desk.encoder.hello())
    with pytest.raises(RtmpError, match="connect first"):
        desk.receive(desk.encoder.command(*words))


@pytest.mark.parametrize("name", [None, 5.0, "x" * 300, {}])
def test_a_name_that_is_no_key_is_offered_as_nothing(desk: Desk, name):
    desk.receive(desk.encoder.hello() + desk.encoder.connect())
    asked = desk.receive(desk.encoder.command("publish", 5.0, None, name), accepts=False)
    assert asked == [PublishAsked("")]


@given(st.lists(st.binary(min_size=1, max_size=400), max_size=8), st.booleans())
@settings(max_examples=200)
def test_garbage_raises_nothing_but_the_typed_error(pieces, is_live):
    desk = Desk()
    if is_live:
        desk.go_live()
    else:
        desk.receive(desk.encoder.hello())
    with contextlib.suppress(RtmpError):
        for piece in pieces:
            desk.receive(piece)


@given(
    st.lists(
        st.tuples(st.sampled_from([1, 3, 4, 5, 8, 9, 15, 17, 18, 20, 22]), st.binary(max_size=99)),
        max_size=9,
    )
)
def test_messages_of_garbage_raise_nothing_but_the_typed_error(messages):
    desk = Desk()
    desk.go_live()
    with contextlib.suppress(RtmpError):
        for kind, payload in messages:
            desk.receive(desk.encoder.cutter.packed(7, kind, payload))
