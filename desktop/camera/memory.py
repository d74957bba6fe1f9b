"""The memory that console and camera process share: newest pictures, and all sound in order.

It is a file without a name, so nobody else can look in and nothing stays behind. One process
writes, one reads, neither ever waits: a picture that nobody took is written over, and whoever
reads sees by its number, before and after, whether it was written over meanwhile.
"""

from __future__ import annotations

import mmap
import os
import struct
import sys
import tempfile
from typing import NamedTuple

SLOTS = 3
SLOT_BYTES = 64 * 1024 * 1024
"""Room for a screen of 5120 x 2880; memory is only taken for what is written."""
SOUND_BYTES = 4 * 1024 * 1024
"""Ten seconds of 48 kHz stereo in 32 bits."""

_NUMBER = struct.Struct("<Q")
_PICTURE = struct.Struct("<QqII8s4I4I")  # number, at, width, height, pixels, strides, sizes
_SOUND = struct.Struct("<IIqB3s4x")  # bytes, rate, at, channels, sample format
_NEWEST, _HEAD, _TAIL = 0, 8, 16  # where in the first page the numbers stand
_HEADS = 4096
_SOUND_AT = _HEADS
_SLOTS_AT = _SOUND_AT + SOUND_BYTES
_SLOT_HEAD = 128
_DONE = 120  # where in a slot its number stands once more, written last
SIZE = _SLOTS_AT + SLOTS * SLOT_BYTES


class Picture(NamedTuple):
    """One captured picture, `at` in µs of the monotonic clock that all processes share.

    `pixels` is FFmpeg's name of the format, or `jpeg`. A plane is its bytes with those between
    the rows; `strides` tells the bytes of a row.
    """

    number: int
    at: int
    width: int
    height: int
    pixels: str
    strides: tuple[int, ...]
    planes: tuple[memoryview | bytes | bytearray, ...]


class Sound(NamedTuple):
    """One block of interleaved samples (`s16`, `s32` or `flt`), the last of them heard `at` µs."""

    at: int
    rate: int
    channels: int
    samples: str
    data: bytes


class Memory:
    """The shared memory, made by the console and opened by its child through a descriptor."""

    def __init__(self, descriptor: int = -1) -> None:
        """Make it anew, or open the one that stands behind a descriptor; raises `OSError`."""
        self.descriptor = _nameless() if descriptor < 0 else descriptor
        self._view = memoryview(mmap.mmap(self.descriptor, SIZE))

    def close(self) -> None:
        """Let go of it; pictures that were read from it can still be looked at."""
        self._view.release()
        os.close(self.descriptor)

    def forget(self) -> None:
        """Let a new reader begin with what comes from now on; only while nobody reads."""
        self._put(_TAIL, self._at(_HEAD))

    @property
    def newest(self) -> int:
        """The number of the newest picture, 0 for none yet. Numbers have no gaps."""
        return self._at(_NEWEST)

    def show(self, picture: Picture) -> bool:
        """Write a picture, its number left to us; False if it is too large."""
        sizes = tuple(len(plane) for plane in picture.planes)
        if sum(sizes) > SLOT_BYTES - _SLOT_HEAD:
            return False
        number = self.newest + 1
        begin = _SLOTS_AT + number % SLOTS * SLOT_BYTES
        _PICTURE.pack_into(
            self._view, begin, number, picture.at, picture.width, picture.height,
            picture.pixels.encode(), *_four(picture.strides), *_four(sizes),
        )  # fmt: skip
        at = begin + _SLOT_HEAD
        for plane, size in zip(picture.planes, sizes, strict=True):
            self._view[at : at + size] = plane
            at += size
        self._put(begin + _DONE, number)
        self._put(_NEWEST, number)
        return True

    def picture(self) -> Picture | None:
        """Return the newest picture, lying in the memory still; see `is_whole`."""
        number = self.newest
        begin = _SLOTS_AT + number % SLOTS * SLOT_BYTES
        if not number or self._at(begin + _DONE) != number:
            return None
        _, at, width, height, pixels, *rest = _PICTURE.unpack_from(self._view, begin)
        strides, planes, place = [], [], begin + _SLOT_HEAD
        for stride, size in zip(rest[:4], rest[4:], strict=True):
            if size:
                strides.append(stride)
                planes.append(self._view[place : place + size].toreadonly())
            place += size
        name = pixels.rstrip(b"\0").decode()
        return Picture(number, at, width, height, name, tuple(strides), tuple(planes))

    def is_whole(self, picture: Picture) -> bool:
        """Whether the bytes of a picture are still its own."""
        begin = _SLOTS_AT + picture.number % SLOTS * SLOT_BYTES
        return self._at(begin) == picture.number

    def hear(self, sound: Sound) -> bool:
        """Write a block of sound; False if ten seconds were not read, so that it is left out."""
        head, size = self._at(_HEAD), _SOUND.size + len(sound.data)
        if head + size - self._at(_TAIL) > SOUND_BYTES:
            return False
        told = _SOUND.pack(
            len(sound.data), sound.rate, sound.at, sound.channels, sound.samples.encode()
        )
        self._write(head, told)
        self._write(head + _SOUND.size, sound.data)
        self._put(_HEAD, head + size)
        return True

    def sound(self) -> Sound | None:
        """Take the oldest block that was not taken yet."""
        tail = self._at(_TAIL)
        if tail == self._at(_HEAD):
            return None
        size, rate, at, channels, samples = _SOUND.unpack(self._read(tail, _SOUND.size))
        data = self._read(tail + _SOUND.size, size)
        self._put(_TAIL, tail + _SOUND.size + size)
        return Sound(at, rate, channels, samples.rstrip(b"\0").decode(), data)

    def _write(self, position: int, data: bytes) -> None:
        begin = position % SOUND_BYTES
        first = min(len(data), SOUND_BYTES - begin)
        self._view[_SOUND_AT + begin : _SOUND_AT + begin + first] = data[:first]
        self._view[_SOUND_AT : _SOUND_AT + len(data) - first] = data[first:]

    def _read(self, position: int, size: int) -> bytes:
        begin = position % SOUND_BYTES
        first = min(size, SOUND_BYTES - begin)
        found = bytes(self._view[_SOUND_AT + begin : _SOUND_AT + begin + first])
        return found + bytes(self._view[_SOUND_AT : _SOUND_AT + size - first])

    def _at(self, place: int) -> int:
        return int(_NUMBER.unpack_from(self._view, place)[0])

    def _put(self, place: int, number: int) -> None:
        _NUMBER.pack_into(self._view, place, number)


def _four(numbers: tuple[int, ...]) -> tuple[int, ...]:
    return (*numbers, 0, 0, 0, 0)[:4]


def _nameless() -> int:
    """Return the descriptor of a new file that has no name."""
    if sys.platform == "linux":
        descriptor = os.memfd_create("applaus-camera")
    else:
        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    os.ftruncate(descriptor, SIZE)
    return descriptor
