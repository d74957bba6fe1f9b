"""Weak networks get a smaller picture, made by a child, beside that which the publisher sends."""

import os
import re
import signal
from io import BytesIO

import av
import pytest
from aiohttp import ClientSession

from showserver.live.shrink import ABREAST_S, BEHIND_S, Haste, smaller
from showserver.live.small import Small
from tests.showserver.live.given import Station, publishing, until

MASTER, SMALL, SOURCE = "/live/master.m3u8", "/live/360p.m3u8", "/live/index.m3u8"


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


async def test_a_smaller_picture_has_its_own_playlist_and_the_same_seconds(tmp_path):
    small = Small(tmp_path / "small")
    async with (
        Station(tmp_path / "recordings", small=small).open() as station,
        publishing(station, size="1280x720"),
    ):
        await until(lambda: small.playlist and len(list(small.playlist.folder.iterdir())) > 3)
        ours, theirs = await segments(station, SMALL), await segments(station, SOURCE)
        assert {at for at, _ in ours} & {at for at, _ in theirs}
        with av.open(BytesIO(ours[0][1])) as seen:
            picture, sound = seen.streams.video[0], seen.streams.audio[0]
            assert (picture.width, picture.height, sound.rate) == (640, 360, 48_000)
            assert len([*seen.decode(picture)]) in range(24, 27)
        _, text = await got(station, MASTER)
        rates = [int(rate) for rate in re.findall(r"BANDWIDTH=(\d+)", text)]
        assert rates[1] < 1_000_000
        assert re.findall(r"^\w+\.m3u8\?token=\S+$", text, re.MULTILINE) == [
            f"{path.rpartition('/')[2]}?token={station.token}" for path in (SOURCE, SMALL)
        ]
    assert not list((tmp_path / "small").glob("*.jsonl"))  # it is no recording


async def test_a_killed_child_costs_the_smaller_picture_a_moment_and_the_other_nothing(tmp_path):
    small = Small(tmp_path / "small")
    async with (
        Station(tmp_path / "recordings", small=small).open() as station,
        publishing(station, size="640x480"),
    ):
        await until(lambda: small.playlist and small.playlist.newest)
        remuxer = station.air.remuxer
        os.kill(small.pid, signal.SIGKILL)
        await until(lambda: small.playlist.newest.run == 2)
        assert station.air.remuxer == remuxer


async def test_without_being_asked_for_there_is_no_smaller_picture(tmp_path):
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
