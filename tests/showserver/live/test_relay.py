"""The relay promises every viewer a stream that decodes from its first byte, and bounded memory."""

import asyncio

import pytest

from showserver.live.relay import SKIP_S, TsRelay, TsViewer
from showserver.live.ts import PACKET, TsCutter

PMT_PID, VIDEO_PID, AUDIO_PID = 0x1000, 0x100, 0x101


def packet(pid: int, payload: bytes, *, begins: bool, key: bool = False) -> bytes:
    head = bytes([0x47, (0x40 if begins else 0) | pid >> 8, pid & 0xFF])
    room = PACKET - 4
    if not key:
        return head + b"\x10" + payload.ljust(room, b"\xff")
    return head + b"\x30\x01\x40" + payload.ljust(room - 2, b"\xff")


def section(table: int, body: bytes) -> bytes:
    length = 5 + len(body) + 4
    return bytes([0, table, 0xB0 | length >> 8, length & 0xFF, 0, 1, 0xC1, 0, 0]) + body + b"crc!"


def stream_entry(kind: int, pid: int) -> bytes:
    return bytes([kind, 0xE0 | pid >> 8, pid & 0xFF, 0xF0, 0])


PAT = packet(0, section(0, bytes([0, 1, 0xE0 | PMT_PID >> 8, PMT_PID & 0xFF])), begins=True)
PMT = packet(
    PMT_PID,
    section(
        2,
        bytes([0xE1, 0, 0xF0, 0]) + stream_entry(0x0F, AUDIO_PID) + stream_entry(0x1B, VIDEO_PID),
    ),
    begins=True,
)
TABLES = PAT + PMT


def key(name: bytes) -> bytes:
    return packet(VIDEO_PID, name, begins=True, key=True)


def between(name: bytes) -> bytes:
    return packet(VIDEO_PID, name, begins=True)


def sound(name: bytes) -> bytes:
    return packet(AUDIO_PID, name, begins=True, key=True)


async def read_all(viewer: TsViewer) -> bytes:
    return await asyncio.wait_for(viewer.read(), 1)


async def test_who_comes_while_the_picture_is_away_waits_for_the_next_key_frame():
    relay = TsRelay()
    relay.feed(TABLES + key(b"one") + between(b"a") + between(b"b"))
    relay.forget()
    viewer = relay.join()
    assert viewer.backlog == 0
    relay.feed(between(b"c") + key(b"two"))
    assert await read_all(viewer) == TABLES + key(b"two")


async def test_a_late_viewer_begins_at_the_newest_key_frame_with_the_tables_in_front():
    relay = TsRelay()
    relay.feed(TABLES + key(b"one") + between(b"a") + key(b"two") + between(b"b") + sound(b"c"))
    viewer = relay.join()
    assert await read_all(viewer) == TABLES + key(b"two") + between(b"b") + sound(b"c")


async def test_a_viewer_before_the_first_key_frame_waits_for_it():
    relay = TsRelay()
    viewer = relay.join()
    relay.feed(TABLES + between(b"a"))
    assert viewer.backlog == 0
    relay.feed(key(b"one"))
    assert await read_all(viewer) == TABLES + key(b"one")


async def test_sound_opens_no_stream_though_each_of_its_packets_is_a_key():
    relay = TsRelay()
    viewer = relay.join()
    relay.feed(TABLES + sound(b"a"))
    assert viewer.backlog == 0


@pytest.mark.parametrize("step", [1, 7, PACKET - 1, PACKET, PACKET + 1, 1000])
async def test_it_does_not_matter_where_the_arriving_bytes_are_cut(step):
    whole = TABLES + key(b"one") + between(b"a") + TABLES + key(b"two") + between(b"b")
    relay = TsRelay()
    viewer = relay.join()
    for at in range(0, len(whole), step):
        relay.feed(whole[at : at + step])
    assert await read_all(viewer) == whole


async def test_rubbish_between_packets_is_left_out():
    relay = TsRelay()
    viewer = relay.join()
    good, more = key(b"one") + between(b"a"), between(b"b") + between(b"c")
    relay.feed(TABLES + b"not a packet" + good + b"\x00" * 50 + more)
    assert await read_all(viewer) == TABLES + good + more


async def test_what_comes_within_a_moment_goes_out_in_one_piece():
    relay = TsRelay(hold_s=0.01)
    viewer = relay.join()
    relay.feed(TABLES + key(b"one") + between(b"a"))
    relay.feed(sound(b"b"))
    assert viewer.backlog == 0
    assert await read_all(viewer) == TABLES + key(b"one") + between(b"a") + sound(b"b")
    relay.feed(between(b"c"))
    relay.feed(key(b"two") + between(b"d"))
    assert await read_all(viewer) == between(b"c")
    assert await read_all(viewer) == key(b"two") + between(b"d")


async def test_what_is_gathered_is_given_once_to_who_joins_meanwhile_and_before_the_end():
    relay = TsRelay(hold_s=60)
    early = relay.join()
    relay.feed(TABLES + key(b"one"))
    newcomer = relay.join()
    relay.feed(between(b"a"))
    relay.end()
    for viewer in early, newcomer:
        assert await read_all(viewer) == TABLES + key(b"one") + between(b"a")
        assert await read_all(viewer) == b""


async def test_a_slow_viewer_is_bounded_and_jumps_to_the_next_key_frame():
    relay = TsRelay(backlog_limit=20 * PACKET)
    viewer = relay.join()
    relay.feed(TABLES + key(b"one"))
    for _ in range(500):
        relay.feed(between(b"a"))
        assert viewer.backlog <= 20 * PACKET
    assert viewer.skips == 1
    relay.feed(key(b"two"))
    relay.feed(between(b"b"))
    assert await read_all(viewer) == TABLES + key(b"two") + between(b"b")


async def test_a_slow_viewer_costs_the_others_nothing():
    relay = TsRelay(backlog_limit=20 * PACKET)
    relay.feed(TABLES + key(b"one"))
    slow, quick = relay.join(), relay.join()
    await read_all(quick)
    for _ in range(100):
        relay.feed(between(b"a"))
        assert await read_all(quick) == between(b"a")
    assert (slow.skips, quick.skips) == (1, 0)


async def test_an_encoder_without_key_frames_fills_no_memory():
    relay = TsRelay(gop_limit=10 * PACKET)
    relay.feed(TABLES + key(b"one"))
    for _ in range(50):
        relay.feed(between(b"a"))
    newcomer = relay.join()
    assert newcomer.backlog == 0
    relay.feed(key(b"two"))
    assert await read_all(newcomer) == TABLES + key(b"two")


async def test_the_end_comes_after_what_is_left():
    relay = TsRelay()
    viewer = relay.join()
    relay.feed(TABLES + key(b"one"))
    relay.end()
    assert await read_all(viewer) == TABLES + key(b"one")
    assert await read_all(viewer) == b""
    newcomer = relay.join()
    await read_all(newcomer)
    assert await read_all(newcomer) == b""


async def test_who_left_is_given_nothing_more():
    relay = TsRelay()
    viewer = relay.join()
    relay.leave(viewer)
    relay.feed(TABLES + key(b"one"))
    assert (relay.watching, viewer.backlog) == (0, 0)


@pytest.mark.parametrize("cut", range(5, 40, 3))
def test_broken_tables_break_nothing(cut):
    cutter = TsCutter()
    for table in TABLES[:PACKET], TABLES[PACKET:]:
        broken = table[:cut] + b"\xff" * (PACKET - cut)
        assert [piece.is_key for piece in cutter.feed(broken + key(b"one"))]


async def test_a_viewer_who_reads_late_jumps_whatever_the_size(monkeypatch):
    now = [100.0]
    monkeypatch.setattr("showserver.live.relay.time.monotonic", lambda: now[0])
    relay = TsRelay()
    viewer = relay.join()
    relay.feed(TABLES + key(b"one"))
    now[0] += SKIP_S + 0.1
    relay.feed(between(b"a"))
    relay.feed(key(b"two"))
    assert viewer.skips == 1
    assert await read_all(viewer) == TABLES + key(b"two")
    assert viewer.taken_from == now[0]
