"""Strict with what clients send, tolerant with what servers send."""

import msgspec
import pytest

from showserver.domain.commands import COMMAND_TYPES
from showserver.domain.shows import ShowEnded
from showserver.wire.closing import CLOSINGS, comes_back
from showserver.wire.codec import (
    DEEP_REQUESTS,
    BadFrame,
    decode_doorplate,
    decode_event,
    decode_frame,
    decode_hello,
    decode_replay_head,
    decode_replay_line,
    decode_request,
    encode,
    encode_into,
)
from showserver.wire.door import Doorplate
from showserver.wire.frames import Accepted, RawNews
from showserver.wire.queries import QUERY_TYPES
from showserver.wire.replay import ReplayHead

REQUEST_TYPES = (*COMMAND_TYPES, *QUERY_TYPES)


def test_a_frame_of_a_kind_from_the_future_is_skipped():
    assert decode_frame(b'{"kind":"hologram","ref":1}') is None


def test_a_field_from_the_future_is_skipped():
    assert decode_frame(b'{"kind":"accepted","ref":1,"mood":"fine"}') == Accepted(1)


def test_a_frame_of_a_known_kind_that_is_broken_is_an_error():
    with pytest.raises(msgspec.ValidationError):
        decode_frame(b'{"kind":"accepted","ref":"one"}')


@pytest.mark.parametrize("event", [b'{"kind":"curtain.fell"}', b'{"kind":"show.ended"}'])
def test_an_event_that_cannot_be_read_is_skipped(event):
    assert decode_event(RawNews(1, msgspec.Raw(event))) is None


@pytest.mark.parametrize(
    ("frame", "field", "ref"),
    [
        (b'{"kind":"stage.clear","ref":3,"key":"k"}', "current", 3),
        (b'{"kind":"stage.clear","ref":true}', "ref", 0),
        (b'{"kind":"show.create","ref":4,"key":"k","plan":{"title":3}}', "plan.title", 4),
        (b'"\xff"', "", 0),
        (b"{", "", 0),
    ],
)
def test_a_bad_request_names_field_and_ref(frame, field, ref):
    with pytest.raises(BadFrame) as refused:
        decode_request(frame)
    assert (refused.value.field, refused.value.ref) == (field, ref)
    assert refused.value.sentence


def test_a_bad_hello_names_its_field():
    with pytest.raises(BadFrame) as refused:
        decode_hello(b'{"kind":"hello"}')
    assert refused.value.field == "protocol"


def test_a_client_comes_back_unless_it_is_told_not_to():
    assert comes_back(1006)
    assert comes_back(4999)
    for closing in CLOSINGS:
        assert comes_back(closing.code) is closing.come_back


def test_frames_are_encoded_into_a_buffer_that_is_there():
    buffer = bytearray()
    encode_into(Accepted(1, 2), buffer)
    assert buffer == b'{"kind":"accepted","ref":1,"seq":2}'


@pytest.mark.parametrize(
    "words", [b"<html>", b"[]", b'{"status":"ok"}', b'{"applaus":false,"protocol":1}', b"\xff"]
)
def test_what_is_no_doorplate_is_told_from_one(words):
    assert decode_doorplate(words) is None
    assert decode_doorplate(b'{"applaus":true,"protocol":1,"new":{}}') == Doorplate(True, 1)


def test_a_replay_of_a_newer_server_is_read_as_far_as_it_is_known():
    head = encode(ReplayHead("j", 4, "s1", 1, 2))[:-1] + b',"new":0}'
    assert decode_replay_head(head) == ReplayHead("j", 4, "s1", 1, 2)
    assert decode_replay_head(b'{"kind":"show.ended"}') is None
    line = b'{"at":7,"event":{"kind":"show.ended","show_id":"s1"}}'
    assert decode_replay_line(line) == (7, ShowEnded("s1"))
    assert decode_replay_line(b'{"at":7,"event":{"kind":"show.danced"}}') is None
    assert decode_replay_line(b'{"at":') is None


@pytest.mark.parametrize(
    ("frame", "field"),
    [
        (b'{"kind":"show.create","ref":7,"key":"k","plan":{"title":"T","cost":1}}', "plan.cost"),
        (
            b'{"kind":"moment.offer","ref":7,"key":"k","text":"t",'
            b'"colleagues":[{"name":"A"},{"name":"B","boss":true}]}',
            "colleagues.boss",
        ),
    ],
)
def test_an_unknown_field_inside_a_request_is_refused_by_its_path(frame, field):
    with pytest.raises(BadFrame) as refused:
        decode_request(frame)
    assert (refused.value.field, refused.value.ref) == (field, 7)


def test_an_unknown_field_inside_a_hello_is_refused():
    with pytest.raises(BadFrame, match="bad_frame"):
        decode_hello(b'{"kind":"hello","protocol":1,"position":{"journal":"j","seq":1,"x":2}}')
    assert decode_hello(b'{"kind":"hello","protocol":1,"position":{"journal":"j","seq":1}}')


@pytest.mark.parametrize("request_type", REQUEST_TYPES, ids=lambda t: t.__name__)
def test_every_request_that_holds_objects_is_looked_into(request_type):
    def holds_objects(field_type):
        inner = getattr(field_type, "item_type", field_type)
        return isinstance(inner, msgspec.inspect.StructType)

    fields = msgspec.inspect.type_info(request_type).fields
    assert any(holds_objects(f.type) for f in fields) == (request_type in DEEP_REQUESTS)
