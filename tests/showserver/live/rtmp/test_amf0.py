"""AMF0 comes back as it went, and never goes deeper than we do."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showserver.live.rtmp import amf0
from showserver.live.rtmp.errors import RtmpError

plain = st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=40)
values = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)


def depth(value: amf0.Value) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(depth, inner), default=0)


@given(st.lists(values.filter(lambda value: depth(value) <= amf0.DEPTH), max_size=4))
def test_what_is_encoded_is_decoded(said):
    assert amf0.decode(amf0.encode(said)) == said


def test_a_long_text_comes_back():
    assert amf0.decode(amf0.encode(["x" * 70_000])) == ["x" * 70_000]


def test_what_only_others_write_is_read():
    date = b"\x0b" + amf0.encode([5.0])[1:] + b"\0\0"
    typed = b"\x10\0\x01T\0\x01a\x05\0\0\x09"
    assert amf0.decode(date + typed + b"\x06\x0d") == [5.0, {"a": None}, None, None]
    assert amf0.decode(amf0.encode_array({"fps": 25.0})) == [{"fps": 25.0}]


@given(st.binary(max_size=300))
def test_garbage_raises_nothing_but_the_typed_error(garbage):
    with contextlib.suppress(RtmpError):
        amf0.decode(garbage)


@pytest.mark.parametrize(
    "hostile",
    [
        b"\x0a\0\0\0\x01" * 1_000,
        b"\x0a\xff\xff\xff\xff" + b"\x05" * 10_000,
        b"\x03\0\x01a" * 1_000,
        b"\x02\xff\xff",
        b"\x07\0\0",
    ],
)
def test_depth_and_number_are_bounded(hostile: bytes):
    with pytest.raises(RtmpError):
        amf0.decode(hostile)
