"""A captured frame is handed over as it is, and knows when it was captured."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from desktop.camera.memory import Memory
from desktop.camera.pictures import Easel
from desktop.capture.frames import NAMES, FrameTimes, Pixels, written

RED = QColor(200, 20, 20)


def image(width: int = 320, height: int = 180) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(RED)
    return made


def shown(frame: QVideoFrame, size: tuple[int, int] = (320, 180)):
    """What the camera process makes of a frame."""
    memory = Memory()
    try:
        assert written(frame, 5, memory.show)
        picture = memory.picture()
        assert picture is not None
        taken = Easel(*size).take(memory, picture)
        assert taken is not None
        return taken.to_image()
    finally:
        memory.close()


def is_red(pixel) -> bool:
    return pixel[0] > 180 and pixel[1] < 40 and pixel[2] < 40


def test_a_frame_of_a_screen_comes_out_in_its_colours(qapp):
    assert is_red(shown(QVideoFrame(image())).getpixel((160, 90)))


def test_a_frame_of_another_shape_gets_black_beside_it(qapp):
    seen = shown(QVideoFrame(image(180, 180)))
    assert max(seen.getpixel((10, 90))) < 20
    assert is_red(seen.getpixel((160, 90)))


PLAIN = sorted(NAMES.keys() - {Pixels.Format_Jpeg}, key=lambda kind: kind.value)


@pytest.mark.parametrize("kind", PLAIN, ids=lambda kind: kind.name)
def test_every_kind_of_frame_is_known_to_ffmpeg(qapp, kind):
    frame = QVideoFrame(QVideoFrameFormat(QSize(322, 180), kind))
    assert shown(frame).size == (320, 180)


@pytest.mark.qt_log_ignore("No RHI backend. Using CPU conversion", extend=True)
def test_a_kind_that_ffmpeg_has_no_name_for_is_drawn_first(qapp):
    kind = QVideoFrameFormat.PixelFormat.Format_AYUV
    assert kind not in NAMES
    assert shown(QVideoFrame(QVideoFrameFormat(QSize(320, 180), kind))).size == (320, 180)


def test_a_frame_that_came_late_is_no_less_old():
    times = FrameTimes()
    now = 1_000_000
    assert times.at(0, now + 30_000) == now + 30_000
    assert times.at(40_000, now + 50_000) == now + 50_000, "this one came faster"
    assert times.at(80_000, now + 290_000) == now + 90_000, "the window was busy"


def test_a_clock_that_begins_anew_is_followed():
    times = FrameTimes()
    times.at(10_000_000, 20_000_000)
    assert times.at(0, 20_040_000) == 20_040_000
    assert times.at(40_000, 60_000_000) == 60_000_000


def test_a_frame_without_a_clock_is_of_now():
    assert FrameTimes().at(-1, 77) == 77
