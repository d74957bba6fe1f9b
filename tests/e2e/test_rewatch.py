"""An evening on the air by RTMP, watched again in a real window, in step with its picture."""

from __future__ import annotations

import asyncio
import statistics
from pathlib import Path

import pytest

from tests.helpers.forgetful_server import ForgetfulHouse
from tests.helpers.on_air import live_on, serving
from tests.helpers.plain_client import PlainClient
from tests.helpers.rewatching import Piece, rewatching
from tests.helpers.running_house import RunningHouse

pytestmark = [pytest.mark.e2e, pytest.mark.display, pytest.mark.timeout(180)]

LENGTH_S = 24
EVERY_S = 0.4
IN_STEP_MS = 250
MADE_S = 60
BUSY = 0.05
"""This part of the rows may be late where the machine does other things too."""


async def talk(guest: PlainClient, seconds: float) -> None:
    """Say something again and again, for so long."""
    until = asyncio.get_running_loop().time() + seconds
    number = 0
    while asyncio.get_running_loop().time() < until:
        assert (await guest.do("comment.post", text=f"Word {number}"))["kind"] == "accepted"
        number += 1
        await asyncio.sleep(EVERY_S)


@pytest.mark.parametrize(
    "kind", [RunningHouse, ForgetfulHouse], ids=["one token", "a token that is soon over"]
)
async def test_the_wall_of_a_replay_is_in_step_with_its_picture(
    tmp_path: Path, display_environment: dict[str, str], kind: type[RunningHouse]
):
    async with serving(tmp_path / "house", kind=kind) as server:
        guest = await server.guest("Sofie", "Gent")
        async with live_on(server, "--size", "640x360", "--calm"):
            await talk(guest, LENGTH_S)
        await guest.connection.close()  # who does not read is sent away
        host = await server.host()
        assert (await host.do("show.end", show_id=host.show))["kind"] == "accepted"
        async with asyncio.timeout(MADE_S):
            await host.event("recording.made")
        await host.connection.close()
        async with rewatching(server, tmp_path / "home", display_environment, LENGTH_S) as seen:
            *pieces, late = [piece async for piece in seen]
    assert len(pieces) == 5
    told = [apart for piece in pieces for apart in piece.apart_ms]
    for piece in pieces:
        print(said(piece))
    print(f"all: {len(told)} rows, median {statistics.median(told):.0f} ms, "
          f"from {min(told)} to {max(told)} ms")  # fmt: skip
    astray = [apart for apart in told if abs(apart) > IN_STEP_MS]
    assert len(astray) <= len(told) * BUSY, astray
    for piece in pieces:
        assert len(piece.apart_ms) >= 4, piece
        assert abs(piece.rows - piece.due) <= 1, piece
    assert late.rows == late.due, late
    assert late.apart_ms == [0], late


def said(piece: Piece) -> str:
    middle = statistics.median(piece.apart_ms) if piece.apart_ms else 0
    return f"{piece.name}: {len(piece.apart_ms)} rows, {middle:.0f} ms, {sorted(piece.apart_ms)}"
