"""Nothing stays on disk that nobody needs; nothing goes that a recording may still need."""

import asyncio
from pathlib import Path

import av
from msgspec.structs import replace

from showserver.live.finishing import LINGER_MS, NAME, Finisher
from showserver.live.leftovers import lets_go, sweep
from showserver.live.recording import Kept, kept_segments
from showserver.live.segments import INDEX
from tests.showserver.live.given import SHOW, until
from tests.showserver.live.test_recording import finished, record


async def test_what_a_killed_server_left_goes_and_its_recording_stays_whole(tmp_path):
    await record(tmp_path, parts=1)
    folder = tmp_path / SHOW
    # kill -9 in the middle of a segment: its end was never written down
    lines = (folder / INDEX).read_bytes().splitlines(keepends=True)
    (folder / INDEX).write_bytes(b"".join(lines[:-1]))
    kept = kept_segments(folder)
    live_only, half_a_film = folder / "live-only.ts", folder / "recording.part"
    for file in (live_only, half_a_film):
        file.write_bytes(b"G" * 188)
    assert sweep(tmp_path) == 2
    assert not live_only.exists()
    assert not half_a_film.exists()
    assert [one.file for one in kept_segments(folder)] == [one.file for one in kept]
    assert all(one.file.is_file() for one in kept)


def test_without_an_index_nothing_goes(tmp_path):
    (tmp_path / "show").mkdir()
    (tmp_path / "show" / "one.ts").touch()
    assert sweep(tmp_path) == 0
    assert sweep(tmp_path / "nowhere") == 0


def test_segments_stay_where_the_film_is_shorter_or_missing(tmp_path):
    film = tmp_path / NAME
    kept = [Kept(tmp_path / "a.ts", 1_000, 1_000), Kept(tmp_path / "b.ts", 61_000, 1_000)]
    assert not lets_go(kept, film, 61_000)
    film.touch()
    assert lets_go(kept, film, 60_500)
    assert not lets_go(kept, film, 30_000)
    assert not lets_go([], film, 30_000)


async def test_a_show_is_kept_once_the_film_is_made_and_its_viewers_have_left(tmp_path):
    show = await finished(tmp_path, *await record(tmp_path))
    folder = tmp_path / SHOW
    assert list(folder.glob("*.ts"))
    show.room = replace(show.room, recording=show.made[0])
    show.now = lambda: show.room.ended_at + LINGER_MS + 1
    running = asyncio.create_task(Finisher(show, tmp_path, "One moment").run())
    await until(lambda: not (folder / INDEX).exists())
    running.cancel()
    await asyncio.wait([running])
    assert [file.name for file in folder.iterdir()] == [NAME]
    with av.open(str(Path(folder / NAME))) as film:
        assert sum(1 for _ in film.decode(video=0)) > 100
