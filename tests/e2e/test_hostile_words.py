"""Sixty hostile strings in every place that bears people's words, on every surface."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator

import pytest

from tests.helpers.hostile import strings

SURFACES = [
    ("host", "live"),
    ("host", "planning"),
    ("host", "celebrate"),
    ("producer", "live"),
    ("employee", "live"),
    ("employee", "celebrate"),
    ("employee", "featured"),
    ("employee", "lobby"),
    ("employee", "foyer"),
    ("employee", "credits"),
    ("employee", "goodbye"),
    ("kiosk", "live"),
    ("kiosk", "celebrate"),
    ("kiosk", "featured"),
    ("kiosk", "credits"),
    ("kiosk", "foyer"),
    ("join", "live"),
]


@pytest.fixture
async def trap() -> AsyncIterator[tuple[str, list[bytes]]]:
    """A server that counts who asks it for anything."""
    asked: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readline())
        writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/", asked


def test_there_are_sixty_and_no_two_alike():
    assert len(set(strings("http://127.0.0.1:1/"))) == 60


@pytest.mark.e2e
@pytest.mark.timeout(240)
@pytest.mark.parametrize(("surface", "scene"), SURFACES, ids=["-".join(s) for s in SURFACES])
async def test_a_surface_shows_hostile_words_literally_and_asks_nobody(surface, scene, trap):
    address, asked = trap
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.helpers.hostile"),
        *("--surface", surface, "--scene", scene, "--trap", address),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert process.returncode == 0, f"{process.returncode}: {err.decode()[-2000:]}"
    seen = json.loads(out.splitlines()[-1])
    assert asked == []
    assert seen["rich"] == []
    assert seen["complaints"] == []
    assert seen["shown"] == 60
