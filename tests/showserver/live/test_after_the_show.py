"""What a publisher may do to the disk when the show is over, or the disk to a publisher."""

import asyncio
import json
import sys

import av

from showserver.live.finish import Task
from showserver.live.finishing import NAME
from showserver.live.recording import kept_segments
from tests.showserver.live.given import SHOW, Station, publishing, until
from tests.showserver.live.test_recording import record


async def test_a_publisher_that_nobody_stopped_is_not_recorded_after_the_show(tmp_path):
    folder = tmp_path / SHOW
    async with Station(tmp_path).open() as station, publishing(station):
        await until(lambda: len(kept_segments(folder)) >= 2)
        station.show.has_ended = True
        playlist = station.air.playlist
        await until(lambda: playlist.newest and not playlist.newest.is_kept)
        kept, newest = kept_segments(folder), playlist.newest
        await until(lambda: playlist.newest is not newest)
        assert kept_segments(folder) == kept
        assert "dropped" not in station.show.told
        playlist.clear()
        assert not (folder / newest.name).exists()


async def test_who_goes_live_after_the_show_is_seen_and_not_recorded(tmp_path):
    async with Station(tmp_path).open() as station:
        station.show.has_ended = True
        async with publishing(station):
            await until(lambda: station.air.playlist and station.air.playlist.newest)
        assert kept_segments(tmp_path / SHOW) == []


async def test_a_disk_that_takes_nothing_keeps_nobody_out_and_is_tried_again(tmp_path):
    folder = tmp_path / "recordings"
    folder.touch()  # nothing can be made in it
    async with Station(folder).open() as station, publishing(station):
        await until(lambda: station.ingest.take)
        folder.unlink()
        await until(lambda: station.show.told == ["came"])
    assert station.ingest.take is None


async def test_two_at_work_on_one_film_do_not_spoil_it(tmp_path):
    await record(tmp_path, parts=1)
    task = Task(str(tmp_path / SHOW), str(tmp_path / SHOW / NAME), 0, 0, [], "One moment")
    both = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "showserver.live.finish", json.dumps(task)),
            stdout=asyncio.subprocess.DEVNULL,
        )
        for _ in range(2)
    ]
    assert [await process.wait() for process in both] == [0, 0]
    with av.open(str(tmp_path / SHOW / NAME)) as film:
        assert sum(1 for _ in film.decode(video=0)) > 50
    assert not list((tmp_path / SHOW).glob("*.part"))
