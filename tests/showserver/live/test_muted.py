"""The crew mutes a real server: ffmpeg sends its tone by RTMP, and nobody hears it."""

import asyncio
import re
import time
from pathlib import Path

from aiohttp import ClientSession

from tests.helpers.on_air import serving, told
from tests.helpers.running_house import RunningHouse
from tests.showserver.live.test_server import going_live
from tests.showserver.live.test_silence import heard

WATCHED_S = 3.0  # a viewer begins with the second before
NEWEST = 20  # frames of sound, not half a second


async def place(server: RunningHouse) -> str:
    """Where to publish now, with the key."""
    door = re.findall(r"rtmp://\S+", "\n".join(server.told))[-1]
    return f"{door}/{await told('stream-key', server.data)}"


async def newest_sounds(server: RunningHouse) -> list[bool]:
    """Return of the newest frames that a viewer gets whether they are loud."""
    address = f"{server.http}/live/stream.ts?token={await told('media-token', server.data)}"
    data, until = bytearray(), time.monotonic() + WATCHED_S
    async with ClientSession() as session:
        while time.monotonic() < until:
            async with session.get(address) as seen:
                while seen.status == 200 and time.monotonic() < until:
                    data += await seen.content.readany()
    return [loud for _, loud in heard(bytes(data), 0)][-NEWEST:]


async def test_who_is_muted_stays_so_when_the_server_is_killed(tmp_path: Path) -> None:
    async with asyncio.timeout(90), serving(tmp_path) as server:
        host = await server.host()
        assert (await host.do("stream.mute", muted=True))["code"] == "no_stream"
        async with going_live(await place(server)):
            await host.until(lambda frame: "stream.started" in str(frame))
            assert any(await newest_sounds(server))
            assert (await host.do("stream.mute", muted=True))["kind"] == "accepted"
            assert not any(await newest_sounds(server))
            await server.kill()
        await server.start()
        async with going_live(await place(server)):
            sounds = await newest_sounds(server)
            assert len(sounds) == NEWEST
            assert not any(sounds)
            back = await host.come_back(server.url)
            assert (await back.do("stream.mute", muted=False))["kind"] == "accepted"
            assert all(await newest_sounds(server))
            await back.leave()
