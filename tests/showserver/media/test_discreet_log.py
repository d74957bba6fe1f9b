"""Requests that cannot be read: answered, and never written down with the keys that they hold."""

import asyncio
import logging

import pytest

from tests.helpers.running_house import RunningHouse

SECRET = "the-key-that-somebody-sent"
REQUESTS = [
    f"GET /live/index.m3u8?token={SECRET} HTTP/9.9\r\n\r\n",
    f"GET /live/index.m3u8?token={SECRET}\x01 HTTP/1.1\r\nHost: here\r\n\r\n",
    f"POST /live/publish HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer {SECRET}\x01\r\n\r\n",
    f"POST /captions HTTP/1.1\r\nHost: here\r\nAuthorization: {SECRET * 900}\r\n\r\n",
]


async def test_a_key_in_a_broken_request_is_not_logged(tmp_path, capfd):
    house = RunningHouse(tmp_path / "house")
    await house.start()
    try:
        for request in REQUESTS:
            reader, writer = await asyncio.open_connection("127.0.0.1", house.http_port)
            writer.write(request.encode())
            async with asyncio.timeout(10):
                assert b" 400 " in (await reader.readline())
            writer.close()
    finally:
        await house.stop()
    told = capfd.readouterr().err
    assert "drained" in told
    assert SECRET not in told
    assert "Traceback" not in told


def test_a_fault_of_ours_is_still_logged(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.ERROR):
        try:
            raise ValueError("ours")
        except ValueError:
            logging.getLogger("showserver.media.http.faults").exception("a fault")
    assert "ours" in caplog.text
