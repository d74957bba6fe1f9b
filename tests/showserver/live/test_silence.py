"""Whoever is muted is not heard, by nobody, and the picture goes on: decoded as viewers decode."""

from __future__ import annotations

from io import BytesIO

import av
import pytest
from aiohttp import ClientSession

from showserver.live.flv import AUDIO, Tag
from showserver.live.remux import HEAD_MS
from showserver.live.segments import show_time
from showserver.live.silence import silenced
from tests.showserver.live.given import KEY, Station, made, publishing, until
from tests.showserver.live.test_recording import finished

LOUD = 0.05  # of full scale; ffmpeg's sine is an eighth
AAC_FRAME = bytes([0xAF, 1]) + b"words that nobody is to hear"


def header(config: bytes) -> Tag:
    return Tag(AUDIO, 0, bytes([0xAF, 0]) + config)


def loudness(frame: av.AudioFrame) -> float:
    """The largest sample of a frame, 1 for full scale."""
    samples = memoryview(bytes(frame.planes[0])[: frame.samples * 4]).cast("f")
    return max(abs(sample) for sample in samples)


def heard(data: bytes, near_ms: int) -> list[tuple[int, bool]]:
    """Return for each frame of sound its show time, and whether it is loud."""
    with av.open(BytesIO(data)) as seen:
        return [
            (show_time(frame.pts, near_ms), loudness(frame) > LOUD)
            for frame in seen.decode(audio=0)
            if frame.pts is not None
        ]


@pytest.mark.parametrize("layout", ["mono", "stereo", "3.0", "4.0", "5.0", "5.1"])
def test_silence_is_made_for_every_layout(layout):
    encoder = av.CodecContext.create("aac", "w")
    encoder.layout, encoder.sample_rate, encoder.format = layout, 48000, "fltp"
    encoder.open()
    tag = silenced(Tag(AUDIO, 40, AAC_FRAME), header(bytes(encoder.extradata)))
    assert tag.timestamp == 40
    decoder = av.CodecContext.create("aac", "r")
    decoder.extradata = encoder.extradata
    frames = [frame for _ in range(5) for frame in decoder.decode(av.Packet(tag.body[2:]))]
    assert [frame.samples for frame in frames] == [1024] * len(frames)
    assert frames[0].layout.name == layout
    assert not any(bytes(plane).strip(b"\0") for frame in frames for plane in frame.planes)


@pytest.mark.parametrize(
    ("config", "frame"),
    [
        pytest.param("2b8a0800", "00000007", id="HE-AAC over mono"),
        pytest.param("17800bb808", "00000007", id="a rate of its own"),
        pytest.param("1180", None, id="channels laid out in the stream"),
        pytest.param("f8f0", None, id="an object type beyond"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_silence_is_known_of_plain_aac_alone_and_other_sound_is_left_out(config, frame):
    tag = silenced(Tag(AUDIO, 0, AAC_FRAME), header(bytes.fromhex(config)))
    assert (tag and tag.body[2:].hex()) == frame
    assert silenced(Tag(AUDIO, 0, AAC_FRAME), None) is None


async def test_a_viewer_hears_silence_within_a_second_and_then_sound_again(tmp_path):
    async with Station(tmp_path).open() as station, publishing(station):
        await until(lambda: station.show.told == ["came"])
        data = bytearray()
        async with ClientSession() as session, session.get(station.at("/live/stream.ts")) as seen:

            async def read_for(seconds: float) -> int:
                """Read on, and return when the last of it was asked for."""
                until_ms = station.show.now() + round(seconds * 1000)
                while station.show.now() < until_ms:
                    data.extend(await seen.content.readany())
                return station.show.now()

            await read_for(2)
            station.show.muted = True
            muted_at = station.show.now()
            sounded_at = await read_for(3)
            station.show.muted = False
            ended_at = await read_for(3)
    frames = heard(bytes(data), muted_at)
    silent = [loud for at, loud in frames if muted_at + 1000 < at < sounded_at - 200]
    assert len(silent) > 40
    assert not any(silent)
    assert any(loud for at, loud in frames if at < muted_at - 200)
    assert all(loud for at, loud in frames if sounded_at + 1000 < at < ended_at - 200)
    assert sum(at > sounded_at + 1000 for at, _ in frames) > 20


async def test_the_silence_outlives_the_remuxer_and_the_publisher(tmp_path):
    station = Station(tmp_path)
    station.show.muted = True
    async with station.open():
        async with publishing(station):
            await until(lambda: station.show.told == ["came"])
            killed = station.air.remuxer
            station.air._remux._child._work.cancel()
            await until(lambda: station.air.remuxer not in (0, killed))
        async with publishing(station):
            await until(lambda: station.show.told == ["came", "dropped", "came"])
    sounds = [loud for file in tmp_path.rglob("*.ts") for _, loud in heard(file.read_bytes(), 0)]
    assert sounds
    assert not any(sounds)


async def test_nobody_hears_it_in_the_recording(tmp_path):
    station = Station(tmp_path)
    began = station.show.now()
    take = station.ingest.begin(KEY, "me")
    station.show.muted = True
    await take.write(await made(3))
    await take.end("finished")
    await station.air.close()
    await finished(tmp_path, began - HEAD_MS, began + 4000)
    (film,) = tmp_path.rglob("recording.mp4")
    with av.open(str(film)) as seen:
        frames = list(seen.decode(audio=0))
    assert sum(frame.samples for frame in frames) > 2 * 48000
    assert max(map(loudness, frames)) < LOUD / 10
