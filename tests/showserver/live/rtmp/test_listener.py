"""The RTMP port under those who publish and those who only occupy it."""

import asyncio
import contextlib
import ssl
import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from showserver.live import flv
from showserver.live.health import Finding
from showserver.live.rtmp.call import Limits
from showserver.live.rtmp.listener import Listener
from showserver.live.rtmp.places import PlainOnPublicAddress
from tests.helpers.certificate import certificate
from tests.showserver.live.rtmp.given import (
    AVC_HEADER,
    FRAME,
    KEY,
    KEY_FRAME,
    Encoder,
    MemoryIngest,
)

Port = tuple[MemoryIngest, Listener, int]
QUICK = Limits(handshake_s=0.2, publish_s=0.3, idle_s=0.3, goodbye_s=0.1)


@contextlib.asynccontextmanager
async def open_port(limits: Limits, tls: ssl.SSLContext | None = None) -> AsyncIterator[Port]:
    ingest = MemoryIngest()
    listener = Listener(ingest, tls=tls, limits=limits)
    port = await listener.open("127.0.0.1", 0)
    try:
        yield ingest, listener, port
    finally:
        await listener.close()


@pytest.fixture
async def door() -> AsyncIterator[Port]:
    async with open_port(Limits()) as opened:
        yield opened


@pytest.fixture
async def quick_door() -> AsyncIterator[Port]:
    async with open_port(QUICK) as opened:
        yield opened


class Caller:
    """A raw connection to the port."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        self.encoder = Encoder()

    @classmethod
    async def dial(cls, port: int, tls: ssl.SSLContext | None = None) -> "Caller":
        name = "localhost" if tls else None
        return cls(*await asyncio.open_connection("127.0.0.1", port, ssl=tls, server_hostname=name))

    def say(self, data: bytes) -> None:
        self.writer.write(data)

    def go_live(self, key: str = KEY) -> None:
        self.say(self.encoder.hello() + self.encoder.connect() + self.encoder.publish(key))

    async def hears(self, words: bytes) -> None:
        async with asyncio.timeout(10):
            heard = b""
            while words not in heard:
                piece = await self.reader.read(65_536)
                assert piece, f"closed before {words!r}"
                heard += piece

    async def is_closed(self) -> None:
        with contextlib.suppress(ConnectionError):
            async with asyncio.timeout(10):
                while await self.reader.read(65_536):
                    pass
        self.leave()

    def leave(self) -> None:
        self.writer.transport.abort()


async def test_tags_reach_the_ingest_as_one_flv_stream(door: Port):
    ingest, _, port = door
    caller = await Caller.dial(port)
    caller.go_live()
    await caller.hears(b"NetStream.Publish.Start")
    caller.say(caller.encoder.video(AVC_HEADER) + caller.encoder.video(KEY_FRAME, 40))
    await ingest.takes[0].until_tags(2)
    assert bytes(ingest.takes[0].written).startswith(flv.HEADER)
    caller.say(caller.encoder.goodbye())
    assert await ingest.takes[0].until_ended() == "finished"
    await caller.is_closed()


async def test_the_wrong_key_is_told_and_shown_out(door: Port):
    ingest, _, port = door
    caller = await Caller.dial(port)
    caller.go_live("guess")
    await caller.hears(b"NetStream.Publish.BadName")
    await caller.is_closed()
    assert ingest.takes == []


async def test_the_key_stands_in_no_log(door: Port, capfd):
    _, _, port = door
    for key in (KEY, "AAAAA-guess"):
        caller = await Caller.dial(port)
        caller.go_live(key)
        caller.say(b"\xff" * 5_000)
        await caller.is_closed()
    told = capfd.readouterr()
    assert "publisher_broke_protocol" in told.out + told.err
    assert "AAAAA" not in told.out + told.err


async def test_the_second_publisher_is_refused_while_the_first_is_live(door: Port):
    ingest, _, port = door
    first, second = await Caller.dial(port), await Caller.dial(port)
    first.go_live()
    await first.hears(b"NetStream.Publish.Start")
    second.go_live()
    await second.hears(b"NetStream.Publish.BadName")
    await second.is_closed()
    first.say(first.encoder.video(AVC_HEADER) + first.encoder.video(KEY_FRAME, 40))
    await ingest.takes[0].until_tags(2)
    first.leave()
    assert await ingest.takes[0].until_ended() == "dropped"


async def test_a_publisher_whose_network_broke_comes_back_past_its_old_self():
    async with open_port(Limits(stale_s=0.0)) as (ingest, _, port):
        lost, back = await Caller.dial(port), await Caller.dial(port)
        lost.go_live()
        await lost.hears(b"NetStream.Publish.Start")
        back.go_live()
        await back.hears(b"NetStream.Publish.Start")
        assert await ingest.takes[0].until_ended() == "stale"
        back.say(back.encoder.video(KEY_FRAME))
        await ingest.takes[1].until_tags(1)
        lost.say(lost.encoder.video(KEY_FRAME))
        await lost.is_closed()
        assert ingest.live is ingest.takes[1]
        back.leave()


async def test_another_codec_is_named_to_both_sides(door: Port):
    ingest, _, port = door
    caller = await Caller.dial(port)
    caller.go_live()
    await caller.hears(b"NetStream.Publish.Start")
    caller.say(caller.encoder.video(b"\x90hvc1\0"))
    await caller.hears(b"H.265 (hvc1)")
    assert await ingest.takes[0].until_ended() == "codec_refused"
    assert ingest.takes[0].findings == [Finding("codec_refused", name="H.265 (hvc1)")]
    await caller.is_closed()


async def test_jumps_are_found_once_each(door: Port):
    ingest, _, port = door
    caller = await Caller.dial(port)
    caller.go_live()
    await caller.hears(b"NetStream.Publish.Start")
    for stamp in (0, 40, 7_200_000, 7_200_040, 0):
        caller.say(caller.encoder.video(FRAME, stamp))
    await ingest.takes[0].until_tags(5)
    jumps = [finding.number for finding in ingest.takes[0].findings]
    assert jumps == [1, 2]
    assert max(tag.timestamp for tag in ingest.takes[0].tags) < 100
    caller.leave()


async def test_a_show_that_is_over_ends_its_publisher(door: Port):
    ingest, _, port = door
    caller = await Caller.dial(port)
    caller.go_live()
    await caller.hears(b"NetStream.Publish.Start")
    ingest.is_over = True
    caller.say(caller.encoder.video(KEY_FRAME))
    await caller.is_closed()
    assert await ingest.takes[0].until_ended() == "ended"


@pytest.mark.parametrize("first", [b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02", b"\x03" * 9_999])
async def test_what_is_not_rtmp_is_closed(door: Port, first: bytes):
    _, _, port = door
    caller = await Caller.dial(port)
    caller.say(first)
    await caller.is_closed()


@pytest.mark.parametrize("begun", [b"", b"\x03abc", Encoder().hello()])
async def test_whoever_stops_midway_is_closed(quick_door: Port, begun: bytes):
    _, _, port = quick_door
    caller = await Caller.dial(port)
    caller.say(begun)
    await caller.is_closed()


async def test_a_publisher_that_falls_silent_is_let_go(quick_door: Port):
    ingest, _, port = quick_door
    caller = await Caller.dial(port)
    caller.go_live()
    await caller.is_closed()
    assert await ingest.takes[0].until_ended() == "silent"


async def test_a_flood_of_half_open_connections_is_bounded_and_lets_a_publisher_in(door: Port):
    ingest, listener, port = door
    tracemalloc.start()
    crowd = [await Caller.dial(port) for _ in range(250)]
    for caller in crowd:
        caller.say(b"\x03" + bytes(1_500))
    host = await Caller.dial(port)
    host.go_live()
    await host.hears(b"NetStream.Publish.Start")
    assert listener.half_open < 200
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 64 * 1024 * 1024
    crowd += [await Caller.dial(port) for _ in range(250)]
    host.say(host.encoder.video(KEY_FRAME))
    await ingest.takes[0].until_tags(1)
    assert listener.half_open <= 200
    for caller in [*crowd, host]:
        caller.leave()


async def test_a_closed_port_ends_its_publisher():
    async with open_port(Limits()) as (ingest, _, port):
        caller = await Caller.dial(port)
        caller.go_live()
        await caller.hears(b"NetStream.Publish.Start")
    assert await ingest.takes[0].until_ended() == "closed"
    await caller.is_closed()


async def test_with_a_certificate_the_port_speaks_rtmps(tmp_path: Path):
    serving, trusting = certificate(tmp_path)
    async with open_port(Limits(), serving) as (ingest, _, port):
        caller = await Caller.dial(port, trusting)
        caller.go_live()
        await caller.hears(b"NetStream.Publish.Start")
        caller.say(caller.encoder.video(KEY_FRAME + bytes(300_000)))
        await ingest.takes[0].until_tags(1)
        plain = await Caller.dial(port)
        plain.go_live()
        await plain.is_closed()
        caller.leave()


async def test_a_tls_handshake_that_stops_is_closed(tmp_path: Path):
    serving, _ = certificate(tmp_path)
    async with open_port(QUICK, serving) as (_, _, port):
        await (await Caller.dial(port)).is_closed()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "8.8.8.8", "2606:4700::1111"])
async def test_a_public_address_wants_tls_or_a_word_that_it_may(host: str):
    with pytest.raises(PlainOnPublicAddress, match="--insecure"):
        await Listener(MemoryIngest()).open(host, 0)


async def test_who_says_so_may_listen_everywhere():
    listener = Listener(MemoryIngest(), insecure=True)
    assert await listener.open("0.0.0.0", 0)
    await listener.close()
