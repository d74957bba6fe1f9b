"""Strict with what clients send, tolerant with what servers send."""

import msgspec
import pytest

from showserver.wire.closing import CLOSINGS, comes_back
from showserver.wire.codec import (
    BadFrame,
    decode_doorplate,
    decode_event,
    decode_frame,
    decode_hello,
    decode_request,
    encode_into,
)
from showserver.wire.door import Doorplate
from showserver.wire.frames import Accepted, RawNews


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
