"""FLV tags are written as they are cut out, wherever the bytes are cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showserver.live import flv

tags = st.builds(
    flv.Tag,
    st.sampled_from([flv.AUDIO, flv.VIDEO, flv.DATA]),
    st.integers(0, 0xFFFFFFFF),
    st.binary(max_size=300),
)


@given(st.lists(tags), st.integers(1, 400))
def test_what_is_written_is_cut_out_again(written, step):
    wire = flv.HEADER + b"".join(tag.packed() for tag in written)
    reader = flv.Reader()
    pieces = (wire[at : at + step] for at in range(0, len(wire), step))
    assert [tag for piece in pieces for tag in reader.feed(piece)] == written


@pytest.mark.parametrize(
    "wire",
    [
        b"RIFF" + bytes(20),
        flv.HEADER + bytes([7]) + bytes(20),
        flv.HEADER + b"\x09\xff\xff\xff" + bytes(20),
    ],
)
def test_what_is_no_flv_is_refused_before_it_fills_memory(wire: bytes):
    with pytest.raises(flv.NotFlv, match="expected"):
        list(flv.Reader().feed(wire))


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        (flv.Tag(flv.VIDEO, 0, b"\x17\x00"), flv.Described("video", "H.264", True, True, True)),
        (flv.Tag(flv.VIDEO, 0, b"\x17\x01"), flv.Described("video", "H.264", True, True)),
        (flv.Tag(flv.VIDEO, 0, b"\x27\x01"), flv.Described("video", "H.264", True)),
        (flv.Tag(flv.AUDIO, 0, b"\xaf\x00"), flv.Described("audio", "AAC", True, False, True)),
        (flv.Tag(flv.AUDIO, 0, b"\xaf\x01"), flv.Described("audio", "AAC", True)),
        (flv.Tag(flv.DATA, 0, b""), flv.Described("data", "", True)),
        (flv.Tag(flv.VIDEO, 0, b""), flv.Described("video", "nothing", False)),
    ],
)
def test_a_tag_tells_what_it_is(tag: flv.Tag, told: flv.Described):
    assert flv.described(tag) == told
