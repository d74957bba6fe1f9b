"""A reader that stalls is given up, and costs the others nothing."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import socket
import urllib.request
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from showserver.domain.wall import PostComment
from tests.helpers.server_process import ServerProcess
from tests.helpers.visitor import Visitor, come_in, open_the_show

POSTERS = 8
LONG = "😀" * 500


@pytest.mark.e2e
@pytest.mark.timeout(120)
async def test_a_reader_that_stalls_is_given_up_and_the_others_see_everything(tmp_path: Path):
    house = ServerProcess(tmp_path / "house")
    async with AsyncExitStack() as evening:
        await house.start()
        evening.push_async_callback(house.stop)
        host = await come_in(evening, Visitor(house.url, "Marit", key=house.secret("owner key")))
        await open_the_show(host)
        crowd = [
            await come_in(evening, Visitor(house.url, f"Guest {i}", code=host.room.join_code))
            for i in range(POSTERS)
        ]
        stalled = stall(house, host.room.join_code)
        evening.callback(stalled.close)
        async with asyncio.timeout(80):
            while await viewers(house) == POSTERS:
                pass  # the stalled one is on the way in
            while await viewers(house) > POSTERS:
                for guest in crowd:
                    await guest.do(PostComment, text=LONG, reply_to="")
        everything = sum(len(guest.accepted) for guest in crowd)
        for guest in (*crowd, host):
            async with asyncio.timeout(10):
                await guest.until(lambda guest=guest: len(set(guest.seen)) >= everything)
            assert guest.connections == 1
            assert guest.gaps == []
            assert len(guest.seen) == everything


def stall(house: ServerProcess, code: str) -> socket.socket:
    """Come in as a person who then reads nothing at all, on a socket with a tiny buffer."""
    link = socket.socket()
    link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    link.connect(("127.0.0.1", house.port))
    key = base64.b64encode(os.urandom(16)).decode()
    link.sendall(
        f"GET /v1 HTTP/1.1\r\nHost: 127.0.0.1:{house.port}\r\nUpgrade: websocket\r\n"
        f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
        "Sec-WebSocket-Version: 13\r\n\r\n".encode()
    )
    hello = json.dumps({"kind": "hello", "protocol": 1, "code": code, "name": "Statue"}).encode()
    mask = os.urandom(4)
    masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(hello))
    link.sendall(bytes([0x81, 0x80 | len(hello)]) + mask + masked)
    return link


async def viewers(house: ServerProcess) -> int:
    """How many people the server counts (the crew does not watch), as /healthz says."""

    def ask() -> int:
        with urllib.request.urlopen(f"http://127.0.0.1:{house.http_port}/healthz") as answer:
            return int(json.load(answer)["viewers"])

    return await asyncio.to_thread(ask)
