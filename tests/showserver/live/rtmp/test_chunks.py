"""Messages survive being cut, however an encoder cuts them."""

import contextlib
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showserver.live.flv import AUDIO, TAG_BYTES, VIDEO
from showserver.live.rtmp.chunks import (
    PARTIAL_BYTES,
    STRANGER_BYTES,
    STREAMS,
    ChunkReader,
    ChunkWriter,
    Message,
)
from showserver.live.rtmp.errors import RtmpError
from tests.showserver.live.rtmp.given import Cutter

stamps = st.one_of(
    st.integers(0, 5_000),
    st.integers(0xFFFFFF - 50, 0xFFFFFF + 50),
    st.integers(0, 0xFFFFFFFF),
)
messages = st.lists(
    st.tuples(
        st.sampled_from([3, 4, 6, 63, 64, 319, 320, 65_599]),
        st.sampled_from([8, 9, 18, 20]),
        st.binary(max_size=900),
        stamps,
        st.sampled_from([0, 1]),
    ),
    max_size=20,
)


def read(data: bytes, step: int = 1 << 20) -> list[Message]:
    reader = ChunkReader()
    reader.trust()
    pieces = (data[at : at + step] for at in range(0, len(data), step))
    return [message for piece in pieces for message in reader.feed(piece)]


@given(messages, st.integers(1, 300), st.integers(1, 400))
def test_every_header_an_encoder_may_choose_is_read(sent, size, step):
    cutter = Cutter(size)
    wire = b"\x02\0\0\0\0\0\x04\x01\0\0\0\0" + size.to_bytes(4, "big")
    wire += b"".join(cutter.packed(*message) for message in sent)
    expected = [Message(kind, body, stamp, sid) for _, kind, body, stamp, sid in sent]
    assert read(wire, step) == expected


@given(messages, st.integers(1, 5_000))
def test_what_is_written_is_read(sent, size):
    writer = ChunkWriter()
    told = [Message(kind, body, stamp, sid) for _, kind, body, stamp, sid in sent]
    wire = writer.resized(size) + b"".join(writer.packed(3, message) for message in told)
    assert read(wire) == told


def test_sound_between_the_chunks_of_a_picture_arrives():
    cutter = Cutter()
    picture = cutter.chunks(6, VIDEO, bytes(400), 40)
    sound = cutter.chunks(4, AUDIO, bytes(200), 41)
    mixed = itertools.chain.from_iterable(itertools.zip_longest(picture, sound, fillvalue=b""))
    assert [(m.type, m.timestamp) for m in read(b"".join(mixed))] == [(AUDIO, 41), (VIDEO, 40)]


@pytest.mark.parametrize("repeats", [True, False])
def test_a_long_timestamp_is_read_with_or_without_its_repetition(repeats):
    cutter = Cutter(repeats_extended=repeats)
    wire = cutter.packed(6, VIDEO, b"a" * 300, 0xFFFFFF + 7) + cutter.packed(
        6, VIDEO, b"b", 1 << 31
    )
    assert [(m.timestamp, len(m.payload)) for m in read(wire)] == [
        (0xFFFFFF + 7, 300),
        (1 << 31, 1),
    ]


def test_an_aborted_message_never_arrives():
    cutter = Cutter()
    begun = cutter.chunks(6, VIDEO, bytes(300), 0)[0]
    abort = b"\x02\0\0\0\0\0\x04\x02\0\0\0\0" + (6).to_bytes(4, "big")
    whole = Cutter().packed(6, VIDEO, b"next", 5)
    assert [m.payload for m in read(begun + abort + whole)] == [b"next"]


@given(st.binary(max_size=4_000), st.integers(1, 500))
@settings(max_examples=300)
def test_garbage_raises_nothing_but_the_typed_error(garbage, step):
    with contextlib.suppress(RtmpError):
        read(garbage, step)


def header(length: int, number: int = 6, kind: int = VIDEO) -> bytes:
    return bytes([number, 0, 0, 0]) + length.to_bytes(3, "big") + bytes([kind, 1, 0, 0, 0])


def test_a_stranger_sends_no_message_of_the_size_of_a_picture():
    with pytest.raises(RtmpError, match="expected at most"):
        list(ChunkReader().feed(header(STRANGER_BYTES + 1)))


def test_no_tag_is_larger_than_a_camera_makes():
    with pytest.raises(RtmpError, match="expected at most"):
        read(header(TAG_BYTES + 1))


def test_unfinished_messages_do_not_pile_up():
    reader = ChunkReader()
    reader.trust()
    list(reader.feed(b"\x02\0\0\0\0\0\x04\x01\0\0\0\0" + (1 << 22).to_bytes(4, "big")))
    list(reader.feed(b"\x02\0\0\0\0\0\x04\x01\0\0\0\0" + (TAG_BYTES - 1).to_bytes(4, "big")))
    wire = b"".join(
        header(TAG_BYTES, number) + bytes(TAG_BYTES - 1)
        for number in range(6, 7 + PARTIAL_BYTES // TAG_BYTES)
    )
    with pytest.raises(RtmpError, match="unfinished"):
        list(reader.feed(wire))


def test_chunk_streams_are_counted():
    wire = b"".join(header(0, number) for number in range(3, 4 + STREAMS))
    with pytest.raises(RtmpError, match="chunk streams"):
        read(wire)


@pytest.mark.parametrize(
    ("wire", "said"),
    [
        (b"\xc6", "whole header"),
        (header(300) + bytes(128) + header(3), "rest of a message"),
        (b"\x02\0\0\0\0\0\x04\x01\0\0\0\0" + bytes(4), "chunk size"),
    ],
)
def test_headers_that_make_no_sense_are_refused(wire: bytes, said: str):
    with pytest.raises(RtmpError, match=said):
        read(wire)
