"""The real ffmpeg goes live; what comes out is decoded again. Whatever dies, it goes on."""

import asyncio
import os
import re
import signal
from io import BytesIO

import av
from aiohttp import ClientSession

from showserver.live.segments import show_time
from tests.showserver.live.given import BEARER, Station, made, publishing, until


async def read_some(url: str, size: int) -> bytes:
    async with ClientSession() as session, session.get(url) as answer:
        assert answer.status == 200
        return await answer.content.readexactly(size)


async def test_a_viewer_sees_the_picture_by_the_show_clock(tmp_path):
    async with Station(tmp_path).open() as station, publishing(station):
        await until(lambda: station.show.told == ["came"])
        data = await read_some(station.at("/live/stream.ts"), 188 * 400)
        with av.open(BytesIO(data)) as seen:
            packet = next(p for p in seen.demux(video=0) if p.pts is not None)
            assert packet.is_keyframe
            now = station.show.now()
            assert 0 <= now - show_time(packet.pts, now) < 6000
            assert seen.streams.audio
        with av.open(BytesIO(data)) as seen:
            assert next(seen.decode(video=0)).width == 320


async def test_the_playlist_lists_seconds_by_the_show_clock(tmp_path):
    async with Station(tmp_path).open() as station, publishing(station):
        await until(lambda: station.air.playlist and station.air.playlist.newest)
        async with ClientSession() as session:
            async with session.get(station.at("/live/index.m3u8")) as answer:
                text = await answer.text()
            assert "#EXT-X-PROGRAM-DATE-TIME:20" in text
            assert re.search(r"#EXTINF:(0\.9[5-9]|1\.0)", text)
            name = text.split()[-1]
            async with session.get(f"{station.url}/live/{name}") as answer:
                assert "immutable" in answer.headers["Cache-Control"]
                segment = await answer.read()
        with av.open(BytesIO(segment)) as seen:
            assert next(seen.decode(video=0)).key_frame


async def test_a_killed_remuxer_costs_a_blink(tmp_path):
    async with Station(tmp_path).open() as station, publishing(station):
        await until(lambda: station.show.told == ["came"])
        killed = station.air.remuxer
        async with ClientSession() as session, session.get(station.at("/live/stream.ts")) as seen:
            await seen.content.readexactly(1880)
            os.kill(killed, signal.SIGKILL)
            async with asyncio.timeout(10):
                await until(lambda: station.air.remuxer not in (0, killed))
                await seen.content.readexactly(188 * 600)
        assert "ended" not in station.show.told


async def test_a_publisher_that_drops_and_returns_continues_the_show(tmp_path):
    async with Station(tmp_path).open() as station:
        async with publishing(station):
            await until(lambda: station.show.told == ["came"])
        await until(lambda: station.show.told == ["came", "dropped"])
        async with ClientSession() as session, session.get(station.at("/live/stream.ts")) as seen:
            assert seen.status == 200  # who watches stays connected
            async with publishing(station):
                await until(lambda: station.show.told == ["came", "dropped", "came"])
                await seen.content.readexactly(188 * 10)


async def test_a_publisher_that_stays_away_ends_the_stream(tmp_path):
    async with Station(tmp_path, away_s=0.2).open() as station:
        async with publishing(station):
            await until(lambda: station.show.told == ["came"])
        await until(lambda: station.show.told == ["came", "dropped", "ended"])
        async with ClientSession() as session:
            async with session.get(station.at("/live/index.m3u8")) as answer:
                assert (await answer.text()).endswith("#EXT-X-ENDLIST\n")
            async with session.get(station.at("/live/stream.ts")) as answer:
                assert answer.status == 404


async def test_a_server_that_was_away_awaits_its_publisher(tmp_path):
    station = Station(tmp_path, away_s=0.1)
    station.show.expects_picture = True
    async with station.open():
        await until(lambda: station.show.told == ["dropped", "ended"])


async def test_another_resolution_in_the_middle_is_taken(tmp_path):
    small, large = await made(3), await made(3, size="640x480")
    async with Station(tmp_path).open() as station:
        async with ClientSession() as session:
            await session.post(
                f"{station.url}/live/publish", data=small + large[13:], headers=BEARER
            )
        sizes = set()
        for file in tmp_path.rglob("*.ts"):
            with av.open(str(file)) as seen:
                sizes.add(next(seen.decode(video=0)).width)
        assert sizes == {320, 640}


async def test_the_console_is_told_how_the_picture_comes_in(tmp_path):
    async with Station(tmp_path).open() as station, publishing(station):
        await until(lambda: station.show.told == ["came"])
        take = station.ingest.take
        await until(lambda: take.reading.fps > 20 and take.reading.key_frames_ms == 1000)
        assert take.codecs == ("H.264", "AAC")
        assert [f.code for f in take.findings] == []
