"""The memory between console and camera process: newest pictures, and all sound in order."""

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.camera import memory as rooms
from desktop.camera.memory import Memory, Picture, Sound


@pytest.fixture
def memory() -> Iterator[Memory]:
    made = Memory()
    yield made
    made.close()


def picture(at: int, fill: int = 1, size: int = 64) -> Picture:
    planes = bytes([fill]) * size, bytes([fill + 1]) * (size // 2)
    return Picture(0, at, 8, 8, "nv12", (8, 8), planes)


def sound(at: int, size: int = 1920) -> Sound:
    return Sound(at, 48_000, 1, "s16", bytes([at % 251]) * size)


def test_nothing_is_there_at_first(memory: Memory):
    assert memory.picture() is None
    assert memory.sound() is None


def test_the_newest_picture_is_read_as_it_was_shown(memory: Memory):
    memory.show(picture(1, 10))
    memory.show(picture(2, 20))
    seen = memory.picture()
    assert seen is not None
    assert (seen.number, seen.at, seen.width, seen.pixels, seen.strides) == (
        2,
        2,
        8,
        "nv12",
        (8, 8),
    )
    assert [bytes(plane) for plane in seen.planes] == [bytes([20]) * 64, bytes([21]) * 32]
    assert memory.is_whole(seen)


def test_a_picture_that_was_written_over_while_it_was_read_is_known(memory: Memory):
    memory.show(picture(1))
    seen = memory.picture()
    assert seen is not None
    for at in range(2, 2 + rooms.SLOTS):
        memory.show(picture(at))
    assert not memory.is_whole(seen)


def test_a_picture_too_large_is_left_out(memory: Memory):
    assert not memory.show(picture(1, size=rooms.SLOT_BYTES))
    assert memory.newest == 0


def test_another_process_sees_the_same_through_the_descriptor(memory: Memory):
    other = Memory(rooms.os.dup(memory.descriptor))
    try:
        memory.show(picture(7))
        memory.hear(sound(8))
        assert other.newest == 1
        assert other.sound() == sound(8)
        assert memory.sound() is None
    finally:
        other.close()


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 200_000), max_size=60))
def test_sound_comes_out_whole_and_in_order_however_it_was_cut(sizes: list[int]):
    memory = Memory()
    try:
        taken = []
        for at, size in enumerate(sizes):
            assert memory.hear(sound(at, size))
            if at % 3 == 2:
                taken += iter(memory.sound, None)
        taken += iter(memory.sound, None)
        assert taken == [sound(at, size) for at, size in enumerate(sizes)]
    finally:
        memory.close()


def test_sound_that_nobody_takes_is_left_out_and_never_blocks(memory: Memory):
    heard = itertools.takewhile(lambda at: memory.hear(sound(at)), itertools.count())
    count = len([*heard])
    assert count * 20 / 1000 > 10, "fewer than ten seconds"
    assert memory.sound() == sound(0), "the oldest is still there"
    assert memory.hear(sound(1)), "and there is room again"


def test_a_new_reader_begins_with_what_comes(memory: Memory):
    memory.hear(sound(1))
    memory.forget()
    memory.hear(sound(2))
    assert memory.sound() == sound(2)
