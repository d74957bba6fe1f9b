"""The bars of the clock picture say what was drawn, also after H.264, or nothing at all."""

import asyncio

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from tests.helpers.live_clock import (
    CELLS,
    PERIOD_MS,
    bars,
    clock_of,
    live_clock,
    now_ms,
    told_by,
)

WIDTH, HEIGHT = 320, 180


def read(luma: bytes, now: int) -> int | None:
    return told_by(lambda x, y: luma[y * WIDTH + x], WIDTH, HEIGHT, now)


def read_plane(plane: av.video.plane.VideoPlane, now: int) -> int | None:
    luma, line = memoryview(plane), plane.line_size
    return told_by(lambda x, y: luma[y * line + x], WIDTH, HEIGHT, now)


@given(st.integers(0, 2**42), st.integers(-PERIOD_MS // 2 + 1, PERIOD_MS // 2 - 1))
def test_bars_say_the_time_that_is_nearest(at, late):
    assert read(bars(at, WIDTH, HEIGHT), at + late) == at


@given(st.integers(0, 2**42), st.integers(0, CELLS - 1))
def test_one_cell_that_is_misread_is_noticed(at, cell):
    rows = bars(at, WIDTH, HEIGHT)
    wide = WIDTH // CELLS
    broken = bytearray(rows)
    for start in range(cell * wide, len(rows), WIDTH):
        broken[start : start + wide] = bytes(251 - value for value in rows[start : start + wide])
    assert read(bytes(broken), at) is None


def test_a_picture_without_bars_says_nothing():
    assert read(bytes([126]) * WIDTH * HEIGHT, now_ms()) is None


@pytest.mark.parametrize("layout", ["Format_YUV420P", "Format_NV12"])
def test_a_frame_of_the_player_is_read(qapp, layout):
    at = now_ms() - 1234
    planes = QVideoFrameFormat.PixelFormat[layout]
    frame = QVideoFrame(QVideoFrameFormat(QSize(WIDTH, HEIGHT), planes))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    rows, line, luma = bars(at, WIDTH, HEIGHT), frame.bytesPerLine(0), frame.bits(0)
    for y in range(len(rows) // WIDTH):
        luma[y * line : y * line + WIDTH] = rows[y * WIDTH : (y + 1) * WIDTH]
    frame.unmap()
    assert clock_of(frame) == at


async def test_the_picture_that_is_sent_can_be_read_frame_by_frame(tmp_path):
    file = tmp_path / "clock.flv"
    begun = now_ms()
    async with live_clock(str(file), "--size", f"{WIDTH}x{HEIGHT}", "--kbit-s", "400"):
        async with asyncio.timeout(30):
            while not file.is_file() or file.stat().st_size < 60_000:  # noqa: ASYNC110  a file
                await asyncio.sleep(0.05)
    with av.open(str(file)) as sent:
        told = [read_plane(frame.planes[0], begun) for frame in sent.decode(video=0)]
    assert len(told) > 10
    assert None not in told
    assert told == sorted(told)
    assert begun <= told[0] <= told[-1] <= now_ms()
