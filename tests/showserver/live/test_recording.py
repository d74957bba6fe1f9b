"""What was live can be watched again: one file, in time, with the slate where it was away."""

import asyncio
from itertools import pairwise
from pathlib import Path

import av
from aiohttp import ClientSession

from showserver.domain.room import Room
from showserver.domain.rundown import Rundown, Segment
from showserver.domain.stream import Recording
from showserver.live.finishing import Finisher
from showserver.live.segments import INDEX
from tests.showserver.live.given import KEY, SHOW, Station, made, until

AWAY_MS = 6000


class EndedShow:
    """A house with one show, off air."""

    def __init__(self, began: int, ended: int) -> None:
        parts = (
            Segment("s1", "opening", "Hello", started_at=began),
            Segment("s2", "pride", "Pride", started_at=began + 2000),
            Segment("s3", "talk", "Never begun"),
        )
        self.room = Room(
            SHOW, phase="ended", on_air_at=began, ended_at=ended, rundown=Rundown(parts)
        )
        self.made: list[Recording] = []

    def now(self) -> int:
        return self.room.ended_at + 60_000

    def rooms(self) -> list[Room]:
        return [self.room]

    async def moments(self, show_id: str) -> list[int]:
        return [self.room.on_air_at + 1000]

    async def recorded(self, show_id: str, recording: Recording) -> int:
        self.made.append(recording)
        return 1


async def record(folder: Path, *, parts: int = 2) -> tuple[int, int]:
    """Record some short parts, as if the publisher were away in between; return begin and end."""
    station = Station(folder)
    clock, ahead = station.show.now, 0
    station.show.now = lambda: clock() + ahead
    station.ingest._now = station.show.now
    began = station.show.now()
    for part in range(parts):
        ahead = part * (AWAY_MS + 3000)
        take = station.ingest.begin(KEY, "me")
        await take.write(await made(3))
        await take.end("finished")
    await station.air.close()
    return began, station.show.now() + 3000


async def finished(folder: Path, began: int, ended: int) -> EndedShow:
    show = EndedShow(began, ended)
    finisher = Finisher(show, folder, "One moment")
    running = asyncio.create_task(finisher.run())
    await until(lambda: show.made)
    running.cancel()
    await asyncio.wait([running])
    return show


async def test_the_recording_is_whole_and_keeps_the_time(tmp_path):
    show = await finished(tmp_path, *await record(tmp_path))
    (made,) = show.made
    assert made.path == f"/recordings/{SHOW}.mp4"
    assert abs(made.begins_at - show.room.on_air_at) < 3000
    file = tmp_path / SHOW / "recording.mp4"
    assert file.read_bytes().index(b"moov") < file.read_bytes().index(b"mdat")
    with av.open(str(file)) as film:
        assert [c["metadata"]["title"] for c in film.chapters()] == ["Hello", "Moment 1", "Pride"]
        times = [float(frame.time) for frame in film.decode(video=0)]
    assert times == sorted(times)
    assert abs(times[-1] * 1000 - made.lasts_ms) < 500
    gaps = [b - a for a, b in pairwise(times)]
    assert max(gaps) < 2.1  # the slate stands where nobody sent a picture
    assert len([gap for gap in gaps if gap > 0.5]) >= AWAY_MS // 1000 - 2
    with av.open(str(file)) as film:
        assert sum(frame.samples for frame in film.decode(audio=0)) > 5 * 48000


async def test_a_recording_is_fetched_in_parts(tmp_path):
    await finished(tmp_path, *await record(tmp_path, parts=1))
    size = (tmp_path / SHOW / "recording.mp4").stat().st_size
    async with Station(tmp_path).open() as station, ClientSession() as session:
        url = station.at(f"/recordings/{SHOW}.mp4")
        async with session.get(url, headers={"Range": "bytes=100-199"}) as answer:
            assert (answer.status, len(await answer.read())) == (206, 100)
            assert answer.headers["Content-Range"] == f"bytes 100-199/{size}"
        async with session.get(url, headers={"Range": f"bytes={size}-"}) as answer:
            assert answer.status == 416
        async with session.get(url.replace(SHOW, "..%2F" + SHOW)) as answer:
            assert answer.status in (403, 404)


async def test_a_show_with_nothing_recorded_is_left_alone(tmp_path):
    show = EndedShow(5, 10)
    finisher = Finisher(show, tmp_path, "One moment")
    assert not finisher._is_due(show.room)
    (tmp_path / SHOW).mkdir()
    (tmp_path / SHOW / INDEX).touch()
    await finisher._finish(show.room)
    assert (show.made, finisher.progress) == ([], {})
