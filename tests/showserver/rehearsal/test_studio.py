"""The studio's stream can be watched: it decodes, keeps time, moves gently and ends when told."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

import av
import pytest

from showserver.rehearsal.portraits import PORTRAITS
from showserver.rehearsal.studio import script, sound
from showserver.rehearsal.studio.encoder import Encoder, transport_stream
from showserver.rehearsal.studio.picture import StudioPicture
from showserver.rehearsal.studio.stream import encode_one

FPS, SECONDS = 10, 3
EVENING = datetime(2030, 1, 1, 20, 24, 59, 500_000)
CLOCK = (178, 156, 300, 184)


@pytest.fixture(scope="module")
def stream() -> bytes:
    out = io.BytesIO()
    encoder = Encoder(transport_stream(out.write), (1280, 720), FPS, sound.RATE)
    picture = StudioPicture()
    for number in range(FPS * SECONDS):
        encode_one(picture, encoder, number, FPS, EVENING + timedelta(seconds=number / FPS))
    encoder.close()
    return out.getvalue()


def test_the_stream_holds_a_picture_and_sound_of_the_same_length(stream):
    with av.open(io.BytesIO(stream)) as container:
        assert [s.type for s in container.streams] == ["video", "audio"]
        pictures = sum(1 for _ in container.decode(video=0))
    with av.open(io.BytesIO(stream)) as container:
        heard = sum(frame.samples for frame in container.decode(audio=0)) / sound.RATE
    assert pictures == FPS * SECONDS
    assert heard == pytest.approx(SECONDS, abs=0.1)


def test_a_key_frame_comes_each_second(stream):
    with av.open(io.BytesIO(stream)) as container:
        keys = [p.pts * p.time_base for p in container.demux(video=0) if p.is_keyframe and p.pts]
    assert len(keys) == SECONDS
    assert all(later - earlier == 1 for earlier, later in pairwise(keys))


def test_the_clock_on_the_wall_advances_with_each_tenth(stream):
    with av.open(io.BytesIO(stream)) as container:
        clocks = [
            f.to_image().crop(CLOCK).convert("L").tobytes() for f in container.decode(video=0)
        ]
    assert all(differ(earlier, later) for earlier, later in pairwise(clocks))


def test_the_same_second_is_drawn_the_same_again():
    first, again = StudioPicture(), StudioPicture()
    for second in (0.0, 3.2, 14.0, 27.1):
        first.draw(second, "20:24:00.0")
    again.draw(9.0, "11:11:11.1")
    assert planes(first.draw(27.1, "20:24:00.0")) == planes(again.draw(27.1, "20:24:00.0"))


@pytest.mark.parametrize("size", [(640, 360), (1000, 562), (1920, 1080)])
def test_the_studio_can_be_drawn_in_other_sizes(size):
    frame = StudioPicture(size).draw(4.0, "20:24:59.5")
    assert (frame.width, frame.height) == size


def test_no_bulb_flashes():
    for bulb in range(22):
        glow = [script.glow(bulb, n / 15) for n in range(15 * 30)]
        turns = sum(1 for a, b, c in zip(glow, glow[1:], glow[2:], strict=False) if a < b > c)
        assert turns < 30  # brightest less than once a second
        assert all(abs(later - earlier) <= 2 for earlier, later in pairwise(glow))


def test_everybody_speaks_in_turn():
    for n in range(320):
        speaking = [
            role
            for role in ("host", "guest-left", "guest-right")
            if script.pose(role, n / 10).mouth
        ]
        assert len(speaking) <= 1


def test_the_music_is_soft_and_goes_on_without_a_seam():
    loop = sound.LOOP_S * sound.RATE
    piece = sound.samples(loop - 2400, loop)
    levels = memoryview(sound.samples(0, sound.RATE)).cast("h")
    assert len(piece) == 4800
    assert sound.samples(2 * loop, 2 * loop + 100) == sound.samples(0, 100)
    assert 500 < max(levels) < 8000


def test_every_portrait_has_its_picture():
    assert len({portrait.key for portrait in PORTRAITS}) == len(PORTRAITS) >= 20
    assert all(portrait.picture.is_file() for portrait in PORTRAITS)


@pytest.fixture
def studio() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "showserver.rehearsal.studio", "serve", "--size", "640x360"],
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def test_the_studio_serves_late_viewers_and_ends_within_a_second(studio):
    assert studio.stdout is not None
    word, address = studio.stdout.readline().split()
    assert word == "studio"
    for _ in range(2):
        with av.open(address, options={"rw_timeout": "8000000"}) as container:
            first = next(packet for packet in container.demux(video=0))
            assert first.is_keyframe
    studio.send_signal(signal.SIGTERM)
    assert studio.wait(1) == 0


def test_the_studio_does_not_outlive_its_parent():
    orphaning = (
        "import subprocess, sys;"
        "p = subprocess.Popen([sys.executable, '-m', 'showserver.rehearsal.studio', 'serve',"
        "'--size', '320x180'], stdout=sys.stdout);"
        "sys.stdin.readline()"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", orphaning],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    assert parent.stdout.readline().startswith("studio http://127.0.0.1:")
    parent.kill()
    out, _ = parent.communicate(timeout=5)  # ends only when the studio has closed its end too
    assert out == ""


def test_a_wrong_size_is_refused_in_words():
    run = subprocess.run(
        [sys.executable, "-m", "showserver.rehearsal.studio", "serve", "--size", "1281x720"],
        capture_output=True,
        text=True,
        env={**os.environ, "COLUMNS": "200"},
        check=False,
    )
    assert run.returncode == 2
    assert "sides are even" in run.stderr


def differ(one: bytes, other: bytes) -> bool:
    """Whether two grey pictures differ by more than an encoder's noise."""
    return sum(abs(a - b) > 60 for a, b in zip(one, other, strict=True)) > 10


def planes(frame: av.VideoFrame) -> list[bytes]:
    return [bytes(plane) for plane in frame.planes]
