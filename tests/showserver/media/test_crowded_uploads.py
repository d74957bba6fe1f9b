"""Uploads in numbers, and without room on the disk: refused by name, nobody else harmed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path

import aiohttp
import pytest
from prometheus_client import CollectorRegistry

from showserver.domain.shows import Card
from showserver.media import http
from showserver.media.shelf import Shelf
from showserver.media.uploads import Uploads


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[str]:
    """A media server whose tickets are the names of those who hold them; yields its address."""
    surroundings = http.Surroundings(
        redeem=lambda ticket: ticket,
        invited=lambda code, peer: Card("s1"),
        health=lambda: (True, b"{}"),
        doorplate=lambda query, peer: (HTTPStatus.OK, b"{}"),
        registry=CollectorRegistry(),
        join_address=lambda dialled: dialled,
    )
    shelf = Shelf(folder)
    shelf.open()
    server = http.MediaServer(shelf, surroundings)
    try:
        yield f"http://127.0.0.1:{await server.open('127.0.0.1', 0)}/media"
    finally:
        await server.close()


async def sent(url: str, who: str, body: bytes | AsyncIterator[bytes]) -> tuple[int, str]:
    """Upload and return status and code of the refusal."""
    headers = {"Authorization": f"Bearer {who}"}
    async with aiohttp.ClientSession() as person, person.post(url, data=body, headers=headers) as r:
        return r.status, (await r.json())["code"]


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> asyncio.Semaphore:
    """Released once for each upload that the server began to take."""
    count, take = asyncio.Semaphore(0), Uploads.take

    async def counted(uploads: Uploads, chunks: AsyncIterator[bytes]) -> str:
        count.release()
        return await take(uploads, chunks)

    monkeypatch.setattr(Uploads, "take", counted)
    return count


async def test_one_person_has_few_uploads_at_once_and_others_still_have_theirs(
    tmp_path: Path, begun: asyncio.Semaphore
) -> None:
    go_on = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        yield b"begun"
        await go_on.wait()

    async with served(tmp_path) as url:
        flood = [
            asyncio.create_task(sent(url, "eve", slow())) for _ in range(http.UPLOADS_A_PERSON)
        ]
        for _ in flood:
            await begun.acquire()
        assert await sent(url, "eve", b"one more") == (429, "too_fast")
        assert await sent(url, "noor", b"no picture") == (415, "pictures_unreadable")
        go_on.set()
        assert {await answer for answer in flood} == {(415, "pictures_unreadable")}
        assert await sent(url, "eve", b"later") == (415, "pictures_unreadable")


async def test_without_room_an_upload_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(uploads: Uploads, chunks: AsyncIterator[bytes]) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Uploads, "take", full)
    async with served(tmp_path) as url:
        assert await sent(url, "noor", b"picture") == (507, "journal_unavailable")


async def test_told_to_stop_no_half_upload_is_waited_for(
    tmp_path: Path, begun: asyncio.Semaphore
) -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield b"begun"
        await asyncio.Event().wait()

    async with served(tmp_path) as url:
        flood = asyncio.create_task(sent(url, "eve", endless()))
        await begun.acquire()
        told = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - told < 4
    assert list((tmp_path / "incoming").iterdir()) == []
    flood.cancel()
    await asyncio.gather(flood, return_exceptions=True)
