"""Where a stream begins is read from its bytes, however they are cut and whenever they wrap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.player.show_clock import LOOK_BYTES, PER_MS, WRAP, Beginning, delay_ms

VIDEO, AUDIO = 0x100, 0x101
DAY_MS = 86_400_000


def packet(pid: int, pts: int | None) -> bytes:
    """A packet of a transport stream, opening a unit where it has a time."""
    head = bytes([0x47, (0x40 if pts is not None else 0) | pid >> 8, pid & 0xFF, 0x10])
    if pts is None:
        return head + bytes(184)
    time = bytes(
        [0x21 | pts >> 29 & 0x0E, pts >> 22 & 0xFF, 1 | pts >> 14 & 0xFE,
         pts >> 7 & 0xFF, 1 | pts << 1 & 0xFE]
    )  # fmt: skip
    return (head + b"\0\0\1\xe0\0\0\x80\x80\x05" + time).ljust(188, b"\xff")


def begins(stream: bytes, cut: int = 1000) -> int | None:
    beginning = Beginning()
    for at in range(0, len(stream), cut):
        beginning.feed(stream[at : at + cut])
    return beginning.pts


@given(st.integers(0, WRAP - 1), st.integers(1, 400))
def test_the_first_time_is_read_however_the_bytes_are_cut(pts, cut):
    stream = packet(0, None) + packet(VIDEO, pts) + packet(VIDEO, (pts + 3600) % WRAP)
    assert begins(stream, cut) == pts


@given(st.integers(0, WRAP - 1), st.integers(0, 90_000))
def test_sound_that_began_before_the_picture_counts_also_across_the_wrap(pts, earlier):
    stream = packet(VIDEO, pts) + packet(AUDIO, (pts - earlier) % WRAP)
    assert begins(stream) == (pts - earlier) % WRAP


def test_bytes_that_are_no_stream_have_no_beginning():
    assert begins(b"<html>" * 1000) is None
    assert begins(b"") is None


def test_a_stream_is_found_behind_what_is_none():
    assert begins(b"\x47nonsense" + packet(VIDEO, 7) + packet(VIDEO, 9)) == 7


def test_it_is_not_searched_for_ever():
    beginning = Beginning()
    beginning.feed(bytes(LOOK_BYTES + 1))
    beginning.feed(packet(VIDEO, 7) * 2)
    assert beginning.pts is None


@given(st.integers(0, 2**42), st.integers(0, DAY_MS), st.integers(0, 60_000))
def test_the_delay_is_what_passed_since_the_picture_was_made(begun, shown, late):
    pts = begun * PER_MS % WRAP
    assert delay_ms(pts, shown, begun + shown + late) == late


@pytest.mark.parametrize("now", [-3_000, 2 * 3_600_000])
def test_a_clock_that_cannot_be_the_shows_tells_nothing(now):
    begun = 1_795_000_000_000
    assert delay_ms(begun * PER_MS % WRAP, 0, begun + now) == -1


def test_a_picture_that_seems_a_little_early_is_not_late():
    assert delay_ms(900_000, 0, 9_500) == 0


def test_without_a_beginning_the_delay_is_unknown():
    assert delay_ms(None, 0, 0) == -1
