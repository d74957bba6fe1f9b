"""A file as the answer to a request."""

import asyncio
import contextlib
from pathlib import Path

from aiohttp import web

from showserver.media.files import File

LARGE = 64 * 1024 * 1024


async def test_who_hangs_up_while_a_file_is_sent_is_no_error(tmp_path: Path, caplog):
    big = tmp_path / "big"
    with big.open("wb") as file:
        file.truncate(LARGE)
    app = web.Application()

    async def handler(request: web.Request) -> web.StreamResponse:
        transport = request.transport
        assert transport is not None
        transport.abort()
        return File(big)

    app.router.add_get("/big", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /big HTTP/1.1\r\nHost: here\r\n\r\n")
    with contextlib.suppress(ConnectionResetError):
        assert len(await reader.read()) < LARGE
    writer.close()
    await runner.cleanup()
    assert [r for r in caplog.records if r.levelname == "ERROR"] == []
