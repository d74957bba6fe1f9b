"""RTMPS through `serve`: who checks the certificate goes live; nothing plain gets in."""

import asyncio
from pathlib import Path

from tests.helpers.certificate import certificate_files
from tests.showserver.live.given import PATIENCE_S, until
from tests.showserver.live.test_server import going_live, recorded, said_by, serving


def trusting(cert: Path) -> tuple[str, ...]:
    """Have ffmpeg check who answers, and believe this certificate alone."""
    return "-tls_verify", "1", "-ca_file", str(cert)


async def is_refused(address: str, *more: str) -> str:
    """What ffmpeg says of a place where it cannot go live."""
    async with going_live(address, *more) as publisher, asyncio.timeout(PATIENCE_S):
        said = await publisher.stderr.read()
        assert await publisher.wait() != 0
        return said.decode()


async def test_ffmpeg_goes_live_by_rtmps_and_checks_who_answers(tmp_path: Path):
    cert, key = certificate_files(tmp_path)
    (tmp_path / "stranger").mkdir()
    stranger, _ = certificate_files(tmp_path / "stranger")
    data = tmp_path / "house"
    tls = ("--tls-cert", str(cert), "--tls-key", str(key))
    async with serving(data, "--rtmp-port", "0", *tls) as server:
        assert server.rtmp.startswith("rtmps://")
        place = server.rtmp.replace("127.0.0.1", "localhost")
        address = f"{place}/{await said_by('stream-key', '--data', str(data))}"
        assert "certificate" in await is_refused(address, *trusting(stranger))
        assert await is_refused(address.replace("rtmps://", "rtmp://"))
        assert not recorded(data)
        async with going_live(address, *trusting(cert)):
            await until(lambda: len(recorded(data)) >= 2)
