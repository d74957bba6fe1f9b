"""Many who watch again at once, or slowly, or while the show changes: the house stays small."""

import asyncio
import os
import socket

import pytest
from aiohttp import web

from showserver.control.wishes import Measured
from showserver.domain.wall import AddComment
from showserver.media import replays
from showserver.media.replays import KEPT
from showserver.wire.queries import ReplayList
from tests.showserver.control.given import SHOW
from tests.showserver.media.test_replays import evening_at

MIB = 1024 * 1024


async def test_however_often_a_show_changes_one_is_written_and_one_waits(tmp_path):
    async with evening_at(tmp_path) as evening:
        await evening.says("Good evening")
        await evening.ends()
        ended_at = evening.studio.state.rooms[SHOW].ended_at
        read: list[str] = []
        past, goes_on = evening.studio.past, asyncio.Event()
        wait_for, loop = goes_on.wait, asyncio.get_running_loop()

        class Slow:
            def __init__(self, show_id: str) -> None:
                read.append(show_id)
                self.tallies = past(show_id).tallies
                self._slices = past(show_id).slices

            def slices(self):
                asyncio.run_coroutine_threadsafe(wait_for(), loop).result(10)
                yield from self._slices()

        evening.studio.past = Slow
        asked = []
        for number in range(8):
            asked.append(asyncio.create_task(evening.answer()))
            async with asyncio.timeout(10):
                while not read or len(evening.replays._made) == 0:  # noqa: ASYNC110  until it began
                    await asyncio.sleep(0.01)
            text = f"later {number}"
            await evening.does("bram", AddComment, show_id=SHOW, at=ended_at, text=text)
        goes_on.set()
        answers = await asyncio.gather(*asked)
        assert {status for status, _ in answers} == {200}
        assert len(read) <= 3
        assert b"later 7" in (await evening.answer())[1]


async def test_more_shows_than_are_kept_are_each_written_once(tmp_path):
    async with evening_at(tmp_path) as evening:
        await evening.ends()
        await evening.replays._turn.acquire()
        shows = [f"show-{number}" for number in range(KEPT + 3)]
        tasks = {show: evening.replays._lines(show) for show in shows}
        assert {show: evening.replays._lines(show) for show in shows} == tasks


async def test_a_head_is_not_answered_with_a_body(tmp_path):
    async with evening_at(tmp_path) as evening:
        await evening.ends()
        token = evening.tokens.issue(SHOW, evening.studio.now())
        address = f"{evening._url}/replays/{SHOW}.jsonl?token={token}"
        async with evening.session.head(address) as answer:
            assert answer.status == 405


@pytest.mark.parametrize("hangs_up", [False, True])
async def test_who_reads_nothing_takes_little_memory_and_is_let_go(monkeypatch, caplog, hangs_up):
    monkeypatch.setattr(replays, "STALLED_S", 0.5)
    waiting: list[int] = []
    let_go = asyncio.Event()
    packed = os.urandom(16 * MIB)

    async def show(request: web.Request) -> web.StreamResponse:
        transport = request.transport
        assert transport is not None
        asyncio.get_running_loop().call_later(
            0.3, lambda: waiting.append(transport.get_write_buffer_size())
        )
        try:
            return await replays._sent(request, packed)
        finally:
            let_go.set()

    app = web.Application()
    app.add_routes([web.get("/", show)])
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        with socket.create_connection(runner.addresses[0][:2]) as deaf:
            deaf.sendall(b"GET / HTTP/1.1\r\nHost: here\r\nAccept-Encoding: gzip\r\n\r\n")
            async with asyncio.timeout(10):
                if hangs_up:
                    await asyncio.to_thread(deaf.recv, 1)
                    deaf.close()
                await let_go.wait()
    finally:
        await runner.cleanup()
    assert all(size < MIB for size in waiting)
    assert not caplog.records


async def test_the_seconds_of_a_show_are_counted_once_for_all_who_look_at_the_list(tmp_path):
    async with evening_at(tmp_path) as evening:
        evening.studio.measure(SHOW, {"Ghent": 9}, 9)
        await evening.studio._writer.put(Measured(SHOW, evening.studio._gauges.take_measured(SHOW)))
        await evening.ends()
        archive, asked = evening.studio._archive, list[str]()
        count = archive.most_viewers

        def counted(show_id: str) -> int:
            asked.append(show_id)
            return count(show_id)

        archive.most_viewers = counted
        for _ in range(3):
            (card,) = (await evening.studio.ask("bram", SHOW, ReplayList(ref=1))).replays
            assert card.viewers == 9
        assert asked == [SHOW]
