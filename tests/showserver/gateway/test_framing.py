"""Frames put together from parts are the same bytes as frames encoded whole."""

from itertools import pairwise

import msgspec
import pytest
from websockets.frames import Frame, Opcode

from showserver.domain.house import House
from showserver.domain.people import Person
from showserver.domain.room import Room
from showserver.domain.views import Own
from showserver.domain.wall import CommentGone
from showserver.gateway.framing import (
    FRAME_BYTES,
    chained,
    events_payload,
    snapshot_payload,
    websocket_frame,
)
from showserver.gateway.ring import Ring, prepared
from showserver.journal.record import Record
from showserver.wire.codec import encode
from showserver.wire.frames import Events, RawNews, Shared, Snapshot
from showserver.wire.hello import Position


def record(seq: int) -> Record:
    return Record(seq, 1000 + seq, "s", "", None, CommentGone(f"c{seq}"))


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536, 200_000])
def test_a_websocket_frame_is_what_the_library_makes(size):
    payload = b"x" * size
    assert websocket_frame(payload) == Frame(Opcode.TEXT, payload).serialize(mask=False)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_events_from_parts_equal_events_encoded_whole(count):
    records = [record(seq) for seq in range(1, count + 1)]
    whole = Events(0, 9, tuple(RawNews(r.at, msgspec.Raw(encode(r.event))) for r in records))
    assert events_payload(0, 9, [prepared(r).encoded for r in records]) == encode(whole)


@pytest.mark.parametrize("own", [Own(), Own(Person("p", "Noor"), applauded=("c1",))])
def test_a_snapshot_from_parts_equals_one_encoded_whole(own):
    shared, at = Shared(House(), Room("s")), Position("j", 4)
    assert snapshot_payload(at, encode(shared), encode(own)) == encode(Snapshot(at, shared, own))


def test_a_long_absence_is_told_in_frames_that_follow_each_other():
    news = [(seq, b'"' + b"x" * 20_000 + b'"') for seq in range(5, 15)]
    frames = [msgspec.json.decode(payload) for payload in chained(3, 20, news)]
    assert frames[0]["since"] == 3
    assert frames[-1]["until"] == 20
    assert all(a["until"] == b["since"] for a, b in pairwise(frames))
    assert sum(len(frame["news"]) for frame in frames) == 10
    assert all(len(payload) < FRAME_BYTES + 1000 for payload in chained(3, 20, news))


def test_an_absence_without_news_is_still_told_where_it_stands():
    assert list(chained(3, 20, [])) == [b'{"kind":"events","since":3,"until":20}']


def test_the_ring_knows_how_far_back_it_reaches():
    ring = Ring(before=10, size=3)
    ring.extend(prepared(record(seq)) for seq in (11, 12, 13, 14))
    assert ring.after(10) is None
    assert [item.seq for item in ring.after(11) or []] == [12, 13, 14]
    assert ring.after(14) == []
