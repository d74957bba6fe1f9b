"""One chunked request, whose answer may come before the end; the network may go at any time."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.camera import post as posting
from desktop.camera.post import Answered, Post
from tests.helpers.certificate import certificate

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
REFUSAL = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 3\r\nConnection: close\r\n\r\nno\n"


@asynccontextmanager
async def server(serve: Serve, tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """A server that does with each connection what the test wants; yields its address."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await serve(reader, writer)
        except OSError:
            return
        finally:
            writer.close()

    listening = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)
    port = listening.sockets[0].getsockname()[1]
    async with listening:
        yield f"{'https' if tls else 'http'}://localhost:{port}/prefix"


async def send_on(post: Post, data: bytes) -> None:
    while True:
        await post.send(data)


async def test_the_stream_arrives_in_chunks_with_the_key_in_a_header():
    got = asyncio.get_running_loop().create_future()

    async def serve(reader, writer):
        head = await reader.readuntil(b"\r\n\r\n")
        body = await reader.readuntil(b"0\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        got.set_result((head, body))

    async with server(serve) as address, asyncio.timeout(5):
        post = await Post.open(address, "the key")
        await post.send(b"FLV" * 5)
        await post.finish()
        head, body = await got
    assert head.startswith(b"POST /prefix/live/publish HTTP/1.1\r\n")
    assert b"\r\nAuthorization: Bearer the key\r\n" in head
    assert body == b"f\r\n" + b"FLV" * 5 + b"\r\n0\r\n\r\n"


async def test_a_refusal_before_the_first_byte_is_heard():
    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(REFUSAL)

    async with server(serve) as address, asyncio.timeout(5):
        with pytest.raises(Answered) as told:
            await Post.open(address, "wrong")
    assert told.value.status == 403


async def test_an_answer_in_the_middle_ends_the_sending():
    async def serve(reader, writer):
        await reader.readuntil(b"FLV\r\n")
        writer.write(REFUSAL)

    async with server(serve) as address, asyncio.timeout(5):
        post = await Post.open(address, "key")
        with pytest.raises(Answered):
            await send_on(post, b"FLV")
        post.abort()


@pytest.mark.parametrize("answer", [b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 \r\n", b"x" * 40_000])
async def test_who_hangs_up_or_speaks_something_else_is_lost(answer: bytes):
    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)

    async with server(serve) as address, asyncio.timeout(5):
        with pytest.raises(ConnectionError):
            await Post.open(address, "key")


async def test_a_network_that_takes_nothing_any_more_is_given_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(posting, "SEND_S", 0.3)
    is_over = asyncio.Event()

    async def serve(reader, writer):
        await is_over.wait()  # reads nothing

    async with server(serve) as address, asyncio.timeout(20):
        post = await Post.open(address, "key")
        with pytest.raises(TimeoutError):
            await send_on(post, bytes(64 * 1024))
        post.abort()
        is_over.set()


async def test_a_server_that_nobody_vouches_for_gets_no_key(tmp_path: Path):
    heard = []

    async def serve(reader, writer):
        heard.append(await reader.read())

    tls, _ = certificate(tmp_path)
    async with server(serve, tls) as address, asyncio.timeout(5):
        with pytest.raises(ssl.SSLCertVerificationError):
            await Post.open(address, "key")
    assert heard == []
