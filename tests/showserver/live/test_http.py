"""Over HTTP a viewer gets the relay's bytes, and one who takes none is let go."""

import asyncio

from aiohttp import ClientSession, web

from showserver.live.http import watch_handler
from showserver.live.relay import TsRelay
from tests.showserver.live.test_relay import TABLES, between, key


class Serving:
    """The relay on a free loopback port."""

    def __init__(self, relay: TsRelay, behind_s: float = 20.0) -> None:
        app = web.Application()
        app.router.add_get("/live.ts", watch_handler(relay, behind_s=behind_s), allow_head=False)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)

    async def __aenter__(self) -> int:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return self._runner.addresses[0][1]

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()


async def until(fact) -> None:
    async with asyncio.timeout(10):
        while True:
            if fact():
                return
            await asyncio.sleep(0)


async def test_a_viewer_over_http_gets_the_stream_to_its_end():
    relay = TsRelay()
    relay.feed(TABLES + key(b"one"))
    async with Serving(relay) as port, ClientSession() as session:
        async with session.get(f"http://127.0.0.1:{port}/live.ts") as answer:
            await until(lambda: relay.watching == 1)
            relay.feed(between(b"a"))
            relay.end()
            assert answer.content_type == "video/mp2t"
            assert await answer.read() == TABLES + key(b"one") + between(b"a")
        await until(lambda: relay.watching == 0)


async def test_a_viewer_who_takes_nothing_is_let_go():
    relay = TsRelay()
    relay.feed(TABLES + key(b"one"))
    async with Serving(relay, behind_s=0.05) as port:
        _, writer = await asyncio.open_connection("127.0.0.1", port, limit=1024)
        writer.write(b"GET /live.ts HTTP/1.1\r\nHost: here\r\n\r\n")
        await until(lambda: relay.watching == 1)
        flood = between(b"a") * 2000

        def gone() -> bool:
            relay.feed(flood)
            return relay.watching == 0

        await until(gone)
        writer.close()
