"""Bytes made to hurt: a clear end or no picture, memory bounded, the next publisher welcome."""

import os
import random

import pytest
from aiohttp import ClientSession

from showserver.live.flv import HEADER
from showserver.live.publisher import AlreadyLive
from tests.showserver.live.given import BEARER, Station, made, publishing, until


def spoiled(flv: bytes, dice: random.Random) -> bytes:
    """The same tags with rubbish in their bodies."""
    data = bytearray(flv)
    for _ in range(len(data) // 200):
        at = dice.randrange(len(HEADER) + 500, len(data))
        data[at] = dice.randrange(256)
    return bytes(data)


@pytest.mark.parametrize("kind", ["noise", "header only", "spoiled", "huge tag"])
async def test_a_hostile_publisher_harms_nobody(tmp_path, kind):
    dice = random.Random(7)
    flv = await made(4)
    hurting = {
        "noise": dice.randbytes(1_000_000),
        "header only": HEADER,
        "spoiled": spoiled(flv, dice),
        "huge tag": HEADER + b"\x09\xff\xff\xff" + bytes(7) + bytes(500_000),
    }[kind]
    async with Station(tmp_path).open() as station:
        async with (
            ClientSession() as session,
            session.post(f"{station.url}/live/publish", data=hurting, headers=BEARER) as answer,
        ):
            assert answer.status in (200, 415)
        assert station.ingest.take is None
        async with publishing(station):
            await until(lambda: station.show.told[-1:] == ["came"])
            assert rss_mib(station.air.remuxer) < 300


def rss_mib(pid: int) -> int:
    with open(f"/proc/{pid}/statm") as told:
        return int(told.read().split()[1]) * os.sysconf("SC_PAGESIZE") // 2**20


async def test_timestamps_that_jump_by_hours_keep_to_the_show_clock(tmp_path):
    first, second = await made(3), await made(3)
    async with Station(tmp_path).open() as station:
        take = station.ingest.begin("the-right-key", "jumper")
        with pytest.raises(AlreadyLive):
            station.ingest.begin("the-right-key", "another")
        await take.write(first)
        await take.write(shifted(second, 3 * 3_600_000)[len(HEADER) :])
        await take.write(shifted(first, 5)[len(HEADER) :])
        await take.end("finished")
        newest = station.air.playlist.newest
        assert newest is not None
        assert abs(newest.at - station.show.now()) < 15_000


def shifted(flv: bytes, ms: int) -> bytes:
    """The same stream with all its timestamps moved."""
    data, at = bytearray(flv), len(HEADER)
    while at < len(data):
        stamp = int.from_bytes(data[at + 4 : at + 7], "big") | data[at + 7] << 24
        stamp += ms
        data[at + 4 : at + 8] = (stamp & 0xFFFFFF).to_bytes(3, "big") + bytes([stamp >> 24])
        at += 15 + int.from_bytes(data[at + 1 : at + 4], "big")
    return bytes(data)
