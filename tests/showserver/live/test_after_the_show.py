"""What a publisher may do to the disk when the show is over, or the disk to a publisher."""

import asyncio
import json
import sys

import av
from msgspec.structs import replace
from structlog.testing import capture_logs

from showserver.access.keyring import keyring
from showserver.domain.stream import Recording
from showserver.live.control_room import ControlRoom
from showserver.live.finish import Task
from showserver.live.finishing import NAME, Finisher
from showserver.live.outlets import Limits
from showserver.live.recording import kept_segments
from showserver.live.segments import INDEX
from tests.showserver.control.given import show_at
from tests.showserver.live.given import SHOW, Station, publishing, until
from tests.showserver.live.test_recording import EndedShow, record


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


async def test_an_index_that_cannot_be_read_stops_no_other_recording(tmp_path):
    (tmp_path / SHOW / INDEX).mkdir(parents=True)
    show = EndedShow(5, 10)
    show.room = replace(show.room, recording=Recording("/recordings/x.mp4", 5, 5))
    finisher = Finisher(show, tmp_path, "One moment")
    finisher._let_go(show.room)
    assert (tmp_path / SHOW / INDEX).exists()


async def test_a_watch_that_ends_by_a_fault_is_told(tmp_path):
    async with show_at(tmp_path) as studio:
        room = ControlRoom(studio, keyring(tmp_path), tmp_path, Limits(), slate="One moment")
        room.finisher.run = lambda: fails()
        with capture_logs() as told:
            async with room.open():
                await until(lambda: told)
    assert [line["event"] for line in told] == ["live_room_stopped"]


async def fails() -> None:
    raise RuntimeError("ours")
