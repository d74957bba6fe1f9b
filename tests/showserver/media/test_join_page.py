"""The page behind a join address: for the invited, no help for whoever guesses codes."""

import asyncio
from http import HTTPStatus
from pathlib import Path

import aiohttp
import pytest
from prometheus_client import CollectorRegistry
from websockets.exceptions import ConnectionClosed

from showserver.access.door import WRONG_CODES
from showserver.domain.shows import Card
from showserver.media import http
from showserver.media.shelf import Shelf
from showserver.wire.closing import BY_NAME
from tests.helpers.plain_client import PlainClient
from tests.helpers.running_house import RunningHouse, running_house

__all__ = ["running_house"]


async def test_the_page_shows_the_code_and_nothing_that_a_browser_sent(
    running_house: RunningHouse,
) -> None:
    code = running_house.secret("join code")
    hostile = {"Host": '"><script>alert(1)</script>', "Accept-Language": "nl"}
    async with (
        aiohttp.ClientSession() as browser,
        browser.get(f"{running_house.http}/join/{code}", headers=hostile) as answer,
    ):
        page = await answer.text()
        assert code in page
        assert "Je bent uitgenodigd" in page
        assert "<script" not in page
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_who_guesses_codes_by_the_page_must_wait_at_the_door_too(
    running_house: RunningHouse,
) -> None:
    code = running_house.secret("join code")
    inside = await running_house.guest()
    async with aiohttp.ClientSession() as browser:
        for n in range(WRONG_CODES):
            async with browser.get(f"{running_house.http}/join/GUESS{n}") as answer:
                assert answer.status == 404
        async with browser.get(f"{running_house.http}/join/{code}") as answer:
            assert answer.status == 429
    with pytest.raises(ConnectionClosed) as closed:
        await PlainClient.join(running_house.url, code=code, name="Eve")
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == BY_NAME["busy"].code
    assert "retry_after" in closed.value.rcvd.reason
    assert (await inside.ask("people.find", text="n"))["kind"] == "answered"


@pytest.mark.parametrize("began", [b"", b"GET /healthz HTTP/1.1\r\nHost: here\r\nX: "])
async def test_a_connection_that_asks_nothing_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, began: bytes
) -> None:
    monkeypatch.setattr(http, "IDLE_S", 0.2)
    surroundings = http.Surroundings(
        redeem=lambda ticket: "",
        invited=lambda code, peer: Card("s1"),
        health=lambda: (True, b"{}"),
        doorplate=lambda query, peer: (HTTPStatus.OK, b"{}"),
        registry=CollectorRegistry(),
        join_address=lambda dialled: dialled,
    )
    server = http.MediaServer(Shelf(tmp_path), surroundings)
    port = await server.open("127.0.0.1", 0)
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(began)
        async with asyncio.timeout(5):
            assert await reader.read() == b""
        writer.close()
    finally:
        await server.close()
