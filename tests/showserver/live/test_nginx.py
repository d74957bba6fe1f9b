"""The real nginx with the configuration we ship, in front: a full house costs the server little."""

import asyncio
import os
import shutil
import socket
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import ClientSession

from tests.showserver.live.given import BEARER, Station, publishing, until

SHIPPED = Path(__file__).parents[3] / "assets" / "deploy" / "nginx.conf"
VIEWERS = 40
SECONDS = 4
MAIN = """
daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
{site}
}}
"""


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def as_here(folder: Path, port: int, origin: str) -> str:
    """The shipped configuration with this test's addresses, and without a certificate."""
    site = SHIPPED.read_text(encoding="utf-8")
    for shipped, here in (
        ("listen 443 ssl;", f"listen 127.0.0.1:{port};"),
        ("127.0.0.1:8711", origin.removeprefix("http://")),
        ("/var/cache/nginx/applaus", str(folder / "cache")),
    ):
        assert shipped in site
        site = site.replace(shipped, here)
    kept = [line for line in site.splitlines() if "ssl_certificate" not in line]
    return MAIN.format(folder=folder, site="\n".join(kept))


@asynccontextmanager
async def in_front_of(station: Station, folder: Path) -> AsyncIterator[str]:
    """Nginx before a station, at the address that this gives."""
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    assert nginx, "nginx is missing; `make setup` installs it"
    port = free_port()
    write_down(folder, as_here(folder, port, station.url))
    user = ("-g", "user root;") if os.geteuid() == 0 else ()
    process = await asyncio.create_subprocess_exec(
        *(nginx, "-p", str(folder), "-c", str(folder / "nginx.conf"), *user),
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await until(lambda: process.returncode is not None or answers(port))
        assert process.returncode is None, (folder / "error.log").read_text()
        yield f"http://127.0.0.1:{port}"
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def write_down(folder: Path, configuration: str) -> None:
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "nginx.conf").write_text(configuration, encoding="utf-8")


def answers(port: int) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


async def watch(session: ClientSession, url: str, token: str) -> int:
    """Watch as a player does; return how many segments came."""
    seen: set[str] = set()
    for _ in range(SECONDS * 2):
        async with session.get(f"{url}/live/index.m3u8?token={token}") as answer:
            assert answer.status == 200
            listed = [line for line in (await answer.text()).split() if line.startswith("seg/")]
        for name in set(listed) - seen:
            async with session.get(f"{url}/live/{name}") as answer:
                assert (await answer.read())[:1] == b"G"
        seen |= set(listed)
        await asyncio.sleep(0.5)  # a player's own rhythm
    return len(seen)


async def test_a_full_house_behind_nginx_costs_the_server_one_viewer(tmp_path):
    station = Station(tmp_path / "recordings")
    async with (
        station.open(),
        in_front_of(station, tmp_path / "nginx") as url,
        publishing(station),
        ClientSession() as session,
    ):
        await until(lambda: station.air.playlist and station.air.playlist.newest)
        token = station.token
        station.hits.clear()
        counts = await asyncio.gather(*(watch(session, url, token) for _ in range(VIEWERS)))
        assert min(counts) >= 2
        asked = Counter(station.hits)
        segments = {path: n for path, n in asked.items() if path.startswith("/live/seg/")}
        assert set(segments.values()) == {1}
        assert asked["/live/index.m3u8"] <= 3 * SECONDS + 5
        async with session.get(f"{url}/live/index.m3u8?token=wrong") as answer:
            assert answer.status == 403


async def test_the_stream_and_the_camera_pass_through_nginx(tmp_path):
    station = Station(tmp_path / "recordings")
    async with (
        station.open(),
        in_front_of(station, tmp_path / "nginx") as url,
        ClientSession() as session,
    ):
        async with session.post(f"{url}/live/publish", data=b"x" * 99, headers=BEARER) as answer:
            assert answer.status == 415
        direct, station.url = station.url, url
        async with publishing(station):
            await until(lambda: station.show.told == ["came"])
            async with session.get(station.at("/live/stream.ts")) as answer:
                assert (await answer.content.readexactly(188 * 50))[:1] == b"G"
        station.url = direct
