"""Reading the door of real houses, of somebody else's servers and of nobody's."""

import asyncio
from contextlib import suppress

import pytest

from desktop.link.address import BadAddress
from desktop.link.door import ANSWER_BYTES, DoorShut, read_door
from showserver.access.door import WRONG_CODES
from tests.helpers.running_house import RunningHouse, running_house
from tests.helpers.server_process import free_port

__all__ = ["running_house"]

BARE = b'{"applaus":true,"protocol":1}'


def http(body: bytes, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def chunked(body: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)


async def reason_of(answer: bytes, *, ends: bool = True, patience_s: float = 5.0) -> str:
    """Why the door of a server that always says this is shut; empty when it is not."""

    async def say(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            writer.write(answer)
            await (reader.readuntil(b"\r\n\r\n") if ends else reader.read())
            writer.close()
            await writer.wait_closed()
        said.set()

    said, reason = asyncio.Event(), ""
    async with await asyncio.start_server(say, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        try:
            await read_door(f"127.0.0.1:{port}", "LAMP 14", patience_s)
        except DoorShut as shut:
            reason = shut.reason
        async with asyncio.timeout(5):
            await said.wait()
    return reason


async def test_a_house_is_found_however_its_address_is_typed(running_house: RunningHouse) -> None:
    code, port = running_house.secret("join code"), running_house.port
    for typed in (running_house.url, f"http://localhost:{port}/", f" 127.0.0.1:{port} "):
        plate = await read_door(typed, code)
        assert (plate.phase, plate.media_port) == ("planned", running_house.http_port), typed
        assert plate.title
    stranger = await read_door(running_house.url, "")
    assert (stranger.phase, stranger.title) == ("", "")


async def test_too_many_wrong_codes_are_told_from_one(running_house: RunningHouse) -> None:
    for n in range(WRONG_CODES):
        assert not (await read_door(running_house.url, f"GUESS {n}")).phase
    with pytest.raises(DoorShut, match="too_fast"):
        await read_door(running_house.url, running_house.secret("join code"))


@pytest.mark.parametrize("typed", [f"127.0.0.1:{free_port()}", "nobody.invalid", "a..b", "é" * 80])
async def test_where_nobody_answers_that_is_said(typed: str) -> None:
    with pytest.raises(DoorShut, match="unreachable"):
        await read_door(typed, "")


async def test_what_is_no_address_is_not_asked() -> None:
    with pytest.raises(BadAddress):
        await read_door("ftp://house", "")


@pytest.mark.parametrize("answer", [http(BARE), chunked(BARE)])
async def test_a_proxy_may_frame_the_answer_as_it_likes(answer: bytes) -> None:
    assert await reason_of(answer) == ""


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9\r\n",
        b"",
        http(b"<html>"),
        http(b"Not found", "404 Not Found"),
        http(b'{"status":"ok"}'),
        b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\n\r\n" + b"a" * 3 * ANSWER_BYTES,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
async def test_somebody_else_is_told_from_applaus(answer: bytes) -> None:
    assert await reason_of(answer) == "not_applaus"


async def test_who_talks_without_end_is_somebody_else_and_who_is_silent_nobody() -> None:
    assert await reason_of(b"220 mail\r\n", ends=False, patience_s=0.3) == "not_applaus"
    assert await reason_of(b"", ends=False, patience_s=0.3) == "unreachable"


async def test_a_house_without_encryption_is_not_met_by_https(running_house: RunningHouse) -> None:
    with pytest.raises(DoorShut, match="not_applaus"):
        await read_door(f"https://127.0.0.1:{running_house.port}", "")
