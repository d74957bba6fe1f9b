"""The real OBS and the real ffmpeg on camera; whatever dies, every window heals by itself."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import ClientSession

from showserver.live.flv import HEADER, Reader
from tests.helpers.faulty_wire import FaultyWire
from tests.helpers.live_windows import LiveWindow, live_window
from tests.helpers.meters import children
from tests.helpers.obs import obs_live
from tests.helpers.plain_client import PlainClient
from tests.helpers.server_process import ServerProcess, free_port
from tests.showserver.live.given import ffmpeg, picture, until

pytestmark = [pytest.mark.e2e, pytest.mark.display, pytest.mark.timeout(240)]

HEALS_S = 10.0
FIRST_PICTURE_S = 60.0  # for processes that start on a busy machine
MOVES = 0.10  # of a window's pixels; what else changes in it is far less
HOURS_MS = 3 * 3_600_000
AGAIN_S = 1.0  # an encoder's own pause before it tries again


class Evening:
    """A server on the air, a screen and an employee's window, and the wires in between."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment
        self.to_words, self.to_picture, self.to_studio = FaultyWire(), FaultyWire(), FaultyWire()
        self._rtmp_port = free_port()
        self.server = ServerProcess(
            folder / "house",
            *("--rtmp-port", str(self._rtmp_port)),
            *("--media-url", f"http://127.0.0.1:{self.to_picture.port}"),
        )
        self.studio = f"rtmp://127.0.0.1:{self.to_studio.port}/live"
        self.key = ""
        self.windows: list[LiveWindow] = []

    @property
    def network(self) -> list[FaultyWire]:
        """What leads to the windows."""
        return [self.to_words, self.to_picture]

    @property
    def segments(self) -> int:
        """How many files of the stream there are."""
        return len(list((self.server.data / "recordings").rglob("*.ts")))

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Evening]:
        await self.server.start()
        try:
            with contextlib.ExitStack() as wires:
                wires.enter_context(self.to_words.laid(self.server.port))
                wires.enter_context(self.to_picture.laid(self.server.http_port))
                wires.enter_context(self.to_studio.laid(self._rtmp_port))
                await self._go_on_air()
                with self._employee() as employee, self._screen() as screen:
                    self.windows = [employee, screen]
                    yield self
        finally:
            await self.server.stop()

    async def each(self, look: Callable[[LiveWindow], float | None]) -> list[float | None]:
        """What each window shows, looked at side by side."""
        return await asyncio.gather(*(asyncio.to_thread(look, one) for one in self.windows))

    async def heals(self, since: float, within_s: float = HEALS_S) -> str:
        """Wait until both pictures move; say how many seconds after `since` they began to."""
        took = await self.each(lambda window: window.well_after(since, within_s))
        told = zip(self.windows, took, strict=True)
        return ", ".join(f"{window.name} {seconds:.1f} s" for window, seconds in told)

    @asynccontextmanager
    async def publishes(self, flv: AsyncGenerator[bytes]) -> AsyncIterator[asyncio.Task[int]]:
        """Send this as the picture, until the block ends; gives the status that is answered."""

        async def publish() -> int:
            where = f"http://127.0.0.1:{self.server.http_port}/live/publish"
            headers = {"Authorization": f"Bearer {self.key}"}
            async with (
                contextlib.aclosing(flv) as body,
                ClientSession() as session,
                session.post(where, data=body, headers=headers) as answer,
            ):
                return answer.status

        task = asyncio.create_task(publish())
        try:
            yield task
        finally:
            task.cancel()
            await asyncio.wait([task])

    async def _go_on_air(self) -> None:
        host = await PlainClient.join(
            self.server.url, role="crew", key=self.server.secret("owner key"), name="Hetty"
        )
        self.key = (await host.ask("stream.key"))["answer"]["key"]
        for step in ("doors.open", "show.go_on_air"):
            assert (await host.do(step, show_id=host.show))["kind"] == "accepted"
        await host.leave()

    def _employee(self) -> contextlib.AbstractContextManager[LiveWindow]:
        who = ("--name", "Sofie", "--region", "Gent", "--size", "960x600")
        return self._window("sofie", "join", "join code", *who)

    def _screen(self) -> contextlib.AbstractContextManager[LiveWindow]:
        return self._window(
            "canteen", "kiosk", "screen code", "--name", "Canteen", "--size", "960x540"
        )

    def _window(
        self, name: str, command: str, code: str, *more: str
    ) -> contextlib.AbstractContextManager[LiveWindow]:
        url = f"ws://127.0.0.1:{self.to_words.port}/v1"
        words = (command, url, "--code", self.server.secret(code), *more)
        return live_window(self.folder, name, self.environment, *words)


class Encoder:
    """The real ffmpeg on camera; ended by a fault it tries again, as OBS does."""

    def __init__(self, address: str, *words: str) -> None:
        self._words = (*words, address)
        self._work: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._work = asyncio.create_task(self._keep_on())

    async def kill(self) -> None:
        """kill -9, and no new try."""
        assert self._work is not None
        self._work.cancel()
        await asyncio.wait([self._work])

    async def _keep_on(self) -> None:
        while True:
            process = await asyncio.create_subprocess_exec(
                *(ffmpeg(), "-re", *picture(600), *self._words),
                stdin=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
            try:
                await process.wait()
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()
            await asyncio.sleep(AGAIN_S)


async def test_the_real_obs_is_seen_moving_and_comes_back_through_a_cut_wire(
    tmp_path: Path, display_environment: dict[str, str]
):
    evening = Evening(tmp_path, display_environment)
    async with (
        evening.open(),
        obs_live(tmp_path / "obs", evening.studio, evening.key, display_environment),
    ):
        print("first picture:", await evening.heals(time.monotonic(), FIRST_PICTURE_S))
        moved = await evening.each(lambda window: window.seen_moving(tmp_path))
        assert min(moved) > MOVES, moved
        evening.to_studio.cut()
        await evening.each(LiveWindow.slate_comes)
        evening.to_studio.mend()
        print("OBS came back:", await evening.heals(time.monotonic()))


async def publisher_dies(evening: Evening, encoder: Encoder) -> float:
    await encoder.kill()
    await evening.each(LiveWindow.slate_comes)
    encoder.start()
    return time.monotonic()


async def remuxing_child_dies(evening: Evening, encoder: Encoder) -> float:
    (child,) = children(evening.server.pid)
    os.kill(child, signal.SIGKILL)
    return time.monotonic()


async def server_dies(evening: Evening, encoder: Encoder) -> float:
    await evening.server.kill()
    await evening.each(LiveWindow.stands_still)
    await evening.server.start()
    return time.monotonic()


async def network_is_cut(evening: Evening, encoder: Encoder) -> float:
    for wire in evening.network:
        wire.cut()
    await evening.each(LiveWindow.stands_still)
    await evening.each(lambda window: window.says_what_is_wrong(evening.folder))
    for wire in evening.network:
        wire.mend()
    return time.monotonic()


async def network_swallows(evening: Evening, encoder: Encoder) -> float:
    for wire in evening.network:
        wire.swallow()
    await evening.each(LiveWindow.stands_still)
    for wire in evening.network:
        wire.mend(forgets=True)
    return time.monotonic()


async def publishers_network_forgets(evening: Evening, encoder: Encoder) -> float:
    evening.to_studio.swallow()
    await evening.each(LiveWindow.slate_comes)
    evening.to_studio.mend(forgets=True)
    return time.monotonic()


async def publisher_sends_rubbish(evening: Evening, encoder: Encoder) -> float:
    await encoder.kill()
    hostile = Encoder(f"{evening.studio}/{evening.key}", "-bsf:v", "noise=amount=50")
    hostile.start()
    before = evening.segments
    await until(lambda: evening.segments > before + 3)
    await hostile.kill()
    encoder.start()
    return time.monotonic()


async def picture_changes_size_and_clock(evening: Evening, encoder: Encoder) -> float:
    await encoder.kill()
    began = asyncio.Event()
    async with evening.publishes(changing(began)):
        await began.wait()
        since = time.monotonic()
        await evening.heals(since)
        await evening.each(lambda window: window.is_as_wide(640))
    encoder.start()
    return since


async def changing(began: asyncio.Event) -> AsyncGenerator[bytes]:
    """A picture, and with `began` another one on a clock three hours ahead, in real time."""
    for size, ahead_ms, seconds in (("320x240", 0, 3), ("640x480", HOURS_MS, 60)):
        process = await asyncio.create_subprocess_exec(
            *(ffmpeg(), "-re", *picture(seconds, size=size), "-"), stdout=asyncio.subprocess.PIPE
        )
        assert process.stdout is not None
        reader = Reader()
        try:
            yield HEADER if not ahead_ms else b""
            if ahead_ms:
                began.set()
            while data := await process.stdout.read(65536):
                tags = [t._replace(timestamp=t.timestamp + ahead_ms) for t in reader.feed(data)]
                yield b"".join(tag.packed() for tag in tags)
        finally:
            if process.returncode is None:
                process.kill()
            await process.stdout.read()
            await process.wait()


FAULTS = (
    publisher_dies,
    remuxing_child_dies,
    server_dies,
    network_is_cut,
    network_swallows,
    publishers_network_forgets,
    publisher_sends_rubbish,
    picture_changes_size_and_clock,
)


async def test_whatever_dies_is_back_in_every_window_within_ten_seconds(
    tmp_path: Path, display_environment: dict[str, str]
):
    evening = Evening(tmp_path, display_environment)
    async with evening.open():
        encoder = Encoder(f"{evening.studio}/{evening.key}")
        encoder.start()
        try:
            await evening.heals(time.monotonic(), FIRST_PICTURE_S)
            for fault in FAULTS:
                print(f"{fault.__name__}:", await evening.heals(await fault(evening, encoder)))
        finally:
            await encoder.kill()
