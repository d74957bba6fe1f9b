"""The console's own camera, from the test card through its process and a real door to a viewer."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from aiohttp import ClientSession
from msgspec.structs import replace
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtWidgets import QApplication

from desktop.camera.memory import Memory
from desktop.capture.choices import NONE, TEST
from desktop.viewmodels.camera import CameraFace
from desktop.viewmodels.prefs import Prefs
from showserver.wire.frames import StreamHealth
from showserver.wire.queries import StreamKeyFound, StreamKeyWanted
from tests.helpers.desk import StillIntents, StillStore
from tests.helpers.house import view_of
from tests.helpers.viewer import Watched
from tests.showserver.live.given import KEY, Station

PATIENCE_S = 20
BACK_S = 10
pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.qt_log_ignore("RHI backend|QObject::startTimer", extend=True),
]


class Crew(StillIntents):
    """A console whose questions are answered with a stream key."""

    def __init__(self, url: str, key: str | None = KEY) -> None:
        super().__init__(replace(view_of("live", "crew", "en"), media_url=url, stream=None))
        self.key = key

    def ask(self, kind, answered, **fields):
        assert kind is StreamKeyWanted
        answered(StreamKeyFound(self.key) if self.key is not None else None)


@contextmanager
def camera(crew: Crew, picture: str = TEST, sound: str = TEST) -> Iterator[CameraFace]:
    """The camera of a window, with the test card before it; nothing of it stays behind."""
    face = CameraFace(crew, Prefs(StillStore(), "en"))
    face.isOpen = True
    face.pictureId, face.soundId = picture, sound
    try:
        yield face
    finally:
        pid = face.own.pid
        face.leave()
        assert not pid or not _is_alive(pid), "the camera process outlived its window"


@asynccontextmanager
async def live(station: Station) -> AsyncIterator[CameraFace]:
    with camera(Crew(station.url)) as face:
        await until(lambda: face.canStart)
        face.goLive()
        await until(lambda: face.isLive)
        yield face


async def until(fact: Callable[[], object], within_s: float = PATIENCE_S) -> None:
    """Let Qt and asyncio work until something is so."""
    async with asyncio.timeout(within_s):
        while not fact():
            QApplication.processEvents()
            await asyncio.sleep(0.005)


async def watched(station: Station, seconds: float) -> Watched:
    """What a viewer gets within so many seconds."""
    got = bytearray()

    async def watch() -> None:
        async with ClientSession() as session, session.get(station.at("/live/stream.ts")) as answer:
            async for data in answer.content.iter_any():
                got.extend(data)

    watching = asyncio.create_task(watch())
    until_s = asyncio.get_running_loop().time() + seconds
    await until(lambda: asyncio.get_running_loop().time() > until_s, seconds + PATIENCE_S)
    watching.cancel()
    return await asyncio.to_thread(Watched, bytes(got))


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_viewer_sees_and_hears_the_test_card_in_step(qapp, tmp_path: Path):
    async with Station(tmp_path).open() as station, live(station):
        seen = await watched(station, 6)
    assert seen.size == (1280, 720)
    assert 15 < seen.frames / seen.seconds < 26
    assert abs(seen.apart()) <= 0.08


async def test_a_preview_and_a_level_are_there_before_anything_is_sent(qapp, tmp_path: Path):
    with camera(Crew("http://127.0.0.1:1")) as face:
        sink, loudest = QVideoSink(), [0.0]
        face.levelChanged.connect(lambda: loudest.append(face.level))
        face.showIn(sink)
        await until(lambda: sink.videoFrame().isValid() and max(loudest) > 0.4)
        assert (face.state, face.own.pid) == ("off", 0)
        face.isOpen = False
        assert not face.hasPicture, "nobody looks: the camera is off"


async def test_a_camera_process_that_is_killed_is_back_within_ten_seconds(qapp, tmp_path: Path):
    async with Station(tmp_path).open() as station, live(station) as face:
        before = face.own.pid
        os.kill(before, signal.SIGKILL)
        await until(lambda: face.state == "reconnecting")
        assert [line["title"] for line in face.troubles] == ["The camera stopped by itself"]
        await until(lambda: face.isLive, BACK_S)
        assert face.own.pid not in (0, before)
        assert "The camera stopped by itself" not in [line["title"] for line in face.troubles]
        assert len((await watched(station, 3)).lamps) >= 1


async def test_a_server_that_shows_it_out_is_found_again(qapp, tmp_path: Path):
    async with Station(tmp_path).open() as station, live(station) as face:
        take = station.ingest.take
        assert take is not None
        await take.end("closing")
        await until(lambda: face.state == "reconnecting", BACK_S)
        assert face.troubles[0]["title"] == "The connection was lost"
        await until(lambda: face.isLive and station.ingest.take, BACK_S)


async def test_a_key_renewed_while_live_is_asked_for_anew(qapp, tmp_path: Path):
    async with Station(tmp_path).open() as station, live(station) as face:
        station.ingest._opens = lambda key: key == "the renewed key"
        crew = face._intents
        assert isinstance(crew, Crew)
        crew.key = "the renewed key"
        take = station.ingest.take
        assert take is not None
        await take.end("key_renewed")
        await until(lambda: not face.isLive, BACK_S)
        await until(lambda: face.isLive and station.ingest.take, BACK_S)


async def test_a_wrong_key_is_refused_in_words(qapp, tmp_path: Path):
    async with Station(tmp_path).open() as station:
        with camera(Crew(station.url, "another key")) as face:
            await until(lambda: face.canStart)
            face.goLive()
            await until(lambda: face.state == "refused")
            assert face.troubles[0]["title"] == "The stream key is a new one"
            await until(lambda: not face.own.pid)
            assert face.canStart, "and it can be tried again"


async def test_who_is_live_already_is_not_fought(qapp, tmp_path: Path):
    async with Station(tmp_path).open() as station:
        station.ingest.begin(KEY, "OBS")
        with camera(Crew(station.url)) as face:
            await until(lambda: face.canStart)
            face.goLive()
            await until(lambda: face.state == "refused")
            assert face.troubles[0]["title"] == "Somebody is live already"
        assert station.hits.count("/live/publish") == 1


async def test_a_stream_of_obs_is_told_before_one_tries(qapp):
    crew = Crew("http://127.0.0.1:1")
    crew.view = replace(crew.view, stream=StreamHealth(publishing=True))
    with camera(crew) as face:
        await until(lambda: face.hasPicture)
        assert not face.canStart
        assert face.startReason == "Somebody is live already, from OBS perhaps. Stop that first."
        face.goLive()
        assert face.state == "off"


async def test_a_server_out_of_reach_is_told_and_tried_again(qapp):
    with camera(Crew("http://127.0.0.1:1")) as face:
        await until(lambda: face.canStart)
        face.goLive()
        await until(lambda: face.troubles)
        assert face.troubles[0]["title"] == "The server is out of reach"
        assert face.state == "connecting"
        face.stop()
        assert face.state == "off"
        await until(lambda: not face.own.pid)


async def test_stopping_ends_the_stream_properly_and_keeps_the_preview(qapp, tmp_path: Path):
    async with Station(tmp_path).open() as station, live(station) as face:
        pid = face.own.pid
        face.stop()
        await until(lambda: station.ingest.take is None and not face.own.pid)
        assert not _is_alive(pid)
        assert face.hasPicture
        assert (face.state, face.troubles) == ("off", [])


async def test_a_machine_that_is_too_slow_sends_a_smaller_picture_and_says_so(qapp, tmp_path: Path):
    async with Station(tmp_path).open() as station, live(station) as face:
        halting = asyncio.create_task(_halt(face))
        await until(lambda: face.own.slowed is not None, 60)
        halting.cancel()
        os.kill(face.own.pid, signal.SIGCONT)
        titles = [line["title"] for line in face.troubles]
        assert "This computer is too busy for the full picture" in titles
        await until(lambda: station.ingest.take is not None and face.isLive)
        seen = await watched(station, 5)
        assert seen.size == (960, 540)


async def _halt(face: CameraFace) -> None:
    """Let the camera process run a quarter of the time only."""
    while True:
        os.kill(face.own.pid, signal.SIGSTOP)
        await asyncio.sleep(0.24)
        os.kill(face.own.pid, signal.SIGCONT)
        await asyncio.sleep(0.08)


async def test_without_a_microphone_the_stream_is_silent_and_whole(qapp, tmp_path: Path):
    async with Station(tmp_path).open() as station:
        with camera(Crew(station.url), sound=NONE) as face:
            await until(lambda: face.canStart)
            face.goLive()
            await until(lambda: face.isLive)
            seen = await watched(station, 4)
            assert station.ingest.take is not None
            assert station.ingest.take.reading.has_audio
    assert len(seen.lamps) >= 2
    assert seen.tones == []


async def test_what_was_chosen_is_remembered(qapp):
    store = StillStore()
    face = CameraFace(Crew("http://127.0.0.1:1"), Prefs(store, "en"))
    face.pictureId, face.soundId = TEST, "microphone:of yesterday"
    again = CameraFace(Crew("http://127.0.0.1:1"), Prefs(store, "en"))
    again.isOpen = True
    try:
        assert (again.pictureId, again.soundId) == (TEST, "microphone:of yesterday")
        gone = next(sound for sound in again.sounds if sound["id"] == again.soundId)
        assert gone["name"] == "What you chose last, not plugged in now"
        assert {"id": TEST, "name": "Test picture"} in again.pictures
        assert again.troubles[0]["title"] == "The microphone is not there"
    finally:
        again.leave()


def test_the_camera_process_ends_with_its_parent():
    memory = Memory()
    child = subprocess.Popen(
        [sys.executable, "-m", "desktop.camera", str(memory.descriptor)],
        stdin=subprocess.PIPE,
        pass_fds=[memory.descriptor],
    )
    assert child.stdin is not None
    child.stdin.close()
    assert child.wait(10) == 0
    memory.close()
