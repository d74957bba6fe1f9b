"""Weak networks get a smaller picture or the sound alone, beside that which the publisher sends."""

import os
import re
import signal
from io import BytesIO

import av
import pytest
from aiohttp import ClientSession

from showserver.domain.stream import HLS_PATH as SOURCE
from showserver.domain.stream import MASTER_PATH as MASTER
from showserver.domain.stream import SMALL_PATH as SMALL
from showserver.domain.stream import SOUND_PATH as SOUND
from showserver.live.rendition import FOLDER, Rendition, renditions
from showserver.live.shrink import ABREAST_S, BEHIND_S, Haste, smaller
from tests.showserver.live.given import Station, publishing, until


def listed(rendition: Rendition) -> int:
    return rendition.playlist.text().count("#EXTINF")


async def got(station: Station, path: str) -> tuple[int, str]:
    async with ClientSession() as session, session.get(station.at(path)) as answer:
        return answer.status, await answer.text()


async def segments(station: Station, playlist: str) -> list[tuple[str, bytes]]:
    """The listed segments of a playlist with the second at which each begins."""
    _, text = await got(station, playlist)
    found = re.findall(r"DATE-TIME:(\S+)Z\n#EXTINF:\S+\n(\S+)", text)
    async with ClientSession() as session:
        return [
            (at, await (await session.get(f"{station.url}/live/{name}")).read())
            for at, name in found
        ]


async def test_a_smaller_picture_and_the_sound_alone_have_playlists_of_the_same_seconds(tmp_path):
    made = renditions(tmp_path)
    async with (
        Station(tmp_path / "recordings", renditions=made).open() as station,
        publishing(station, size="1280x720"),
    ):
        await until(lambda: all(one.playlist and listed(one) > 3 for one in made.values()))
        small, sound = await segments(station, SMALL), await segments(station, SOUND)
        source = await segments(station, SOURCE)
        assert {at for at, _ in small} & {at for at, _ in source}
        with av.open(BytesIO(small[0][1])) as seen:
            picture = seen.streams.video[0]
            assert (picture.width, picture.height, seen.streams.audio[0].rate) == (640, 360, 48_000)
            assert len([*seen.decode(picture)]) in range(24, 27)
        with av.open(BytesIO(sound[0][1])) as heard:
            assert [stream.type for stream in heard.streams] == ["audio"]
            assert len([*heard.decode(audio=0)]) in range(40, 55)
        _, text = await got(station, MASTER)
        rates = [int(rate) for rate in re.findall(r"BANDWIDTH=(\d+)", text)]
        assert rates == sorted(rates, reverse=True)
        assert rates[1] < 1_000_000
        assert re.findall(r"^\w+\.m3u8\?token=\S+$", text, re.MULTILINE) == [
            f"{path.rpartition('/')[2]}?token={station.token}" for path in (SOURCE, SMALL, SOUND)
        ]
    assert not list((tmp_path / FOLDER).rglob("*.jsonl"))  # they are no recordings


async def test_a_killed_child_costs_the_smaller_picture_a_moment_and_the_others_nothing(tmp_path):
    made = renditions(tmp_path)
    async with (
        Station(tmp_path / "recordings", renditions=made).open() as station,
        publishing(station, size="640x480"),
    ):
        await until(lambda: made[SMALL].playlist and made[SMALL].playlist.newest)
        others = station.air.remuxer, made[SOUND].pid
        os.kill(made[SMALL].pid, signal.SIGKILL)
        await until(lambda: made[SMALL].playlist.newest.run == 2)
        assert (station.air.remuxer, made[SOUND].pid) == others


async def test_without_being_asked_for_there_are_none(tmp_path):
    async with Station(tmp_path).open() as station, publishing(station):
        await until(lambda: station.air.playlist and station.air.playlist.newest)
        assert [(await got(station, path))[0] for path in (SOURCE, SMALL, MASTER)] == [
            200,
            404,
            404,
        ]


@pytest.mark.parametrize(
    ("size", "small"),
    [
        ((1920, 1080), (640, 360)),
        ((1280, 720), (640, 360)),
        ((1080, 1920), (202, 360)),
        ((640, 480), (480, 360)),
        ((320, 241), (320, 240)),
    ],
)
def test_the_smaller_picture_keeps_its_shape_and_never_grows(size, small):
    assert smaller(*size) == small


def test_a_machine_that_cannot_keep_up_is_behind_until_it_is_abreast():
    haste = Haste()
    assert not haste.see(5.0, 100.0)
    assert not haste.see(6.0, 100.5)  # a burst counts for nothing but its own lead
    assert not haste.see(7.0, 101.5 + BEHIND_S - 0.1)
    assert haste.see(8.0, 102.5 + BEHIND_S + 0.1)
    assert haste.see(9.0, 103.5 + ABREAST_S + 0.1)
    assert not haste.see(10.0, 104.5 + ABREAST_S - 0.1)
