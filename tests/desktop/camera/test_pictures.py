"""Compressed pictures of a camera are decoded in the camera process alone."""

from io import BytesIO

from PIL import Image

from desktop.camera.memory import Memory, Picture
from desktop.camera.pictures import Easel


def jpeg() -> bytes:
    file = BytesIO()
    Image.new("RGB", (320, 180), (200, 20, 20)).save(file, "jpeg")
    return file.getvalue()


def taken(*frames: bytes):
    memory, easel = Memory(), Easel(320, 180)
    try:
        for data in frames:
            memory.show(Picture(0, 1, 320, 180, "jpeg", (len(data),), (data,)))
            picture = memory.picture()
            assert picture is not None
            seen = easel.take(memory, picture)
        return seen
    finally:
        memory.close()


def test_a_jpeg_comes_out_in_its_colours():
    seen = taken(jpeg())
    assert seen is not None
    red, green, blue = seen.to_image().getpixel((160, 90))
    assert red > 180
    assert max(green, blue) < 50


def test_one_that_is_broken_is_left_out_and_the_next_is_taken():
    whole = jpeg()
    assert taken(b"no picture at all") is None
    assert taken(whole[:40], whole) is not None


def test_an_announced_size_that_is_not_there_is_left_out():
    memory = Memory()
    try:
        memory.show(Picture(0, 1, 320, 180, "nv12", (320,), (bytes(320 * 180),)))
        picture = memory.picture()
        assert picture is not None
        assert Easel(320, 180).take(memory, picture) is None
    finally:
        memory.close()
