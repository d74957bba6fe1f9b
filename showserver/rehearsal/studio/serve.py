"""The studio's own small web server: the stream at `/studio.ts`."""

from datetime import datetime

from aiohttp import web

from showserver.live.http import watch_handler
from showserver.live.relay import TsRelay
from showserver.rehearsal.studio.encoder import transport_stream
from showserver.rehearsal.studio.life import until_told
from showserver.rehearsal.studio.stream import broadcast

PATH = "/studio.ts"
GOODBYE_S = 0.3  # for viewers to take what is left


async def serve(
    *, host: str, port: int, size: tuple[int, int], fps: int, seconds: float | None
) -> None:
    """Serve until `seconds` have passed, SIGTERM or SIGINT came, or the parent has died."""
    relay = TsRelay()
    app = web.Application()
    app.router.add_get(PATH, watch_handler(relay), allow_head=False)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=GOODBYE_S)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        bound = runner.addresses[0][1]
        print(f"studio http://{host}:{bound}{PATH}", flush=True)
        container = transport_stream(relay.feed)
        await until_told(
            broadcast(container, size=size, fps=fps, now=datetime.now, seconds=seconds)
        )
    finally:
        relay.end()
        await runner.cleanup()
