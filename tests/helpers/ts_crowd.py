"""Many viewers of one transport stream in one process, who read and look at nothing.

`python -m tests.helpers.ts_crowd URL COUNT` prints how many bytes came in all, once when all are
in and then whenever a line comes in; it ends with its input.
"""

from __future__ import annotations

import asyncio
import resource
import selectors
import socket
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

IN_S = 60  # for all to come in
READ_BYTES = 1 << 18
PAUSE_S = 0.02


def main(url: str, count: int) -> int:
    told = urlsplit(url)
    ask = f"GET {told.path}?{told.query} HTTP/1.1\r\nHost: {told.netloc}\r\n\r\n".encode()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    viewers = selectors.DefaultSelector()
    for _ in range(count):
        viewer = socket.create_connection((told.hostname, told.port))
        viewer.sendall(ask)
        head = viewer.recv(READ_BYTES)
        assert head.startswith(b"HTTP/1.1 200"), head[:200]
        viewer.setblocking(False)
        viewers.register(viewer, selectors.EVENT_READ)
    came, asked, has_ended = 0, True, threading.Event()

    def hear() -> None:
        nonlocal asked
        for _ in sys.stdin:
            asked = True
        has_ended.set()

    threading.Thread(target=hear, daemon=True).start()
    room = bytearray(READ_BYTES)
    while not has_ended.wait(PAUSE_S):  # as players do: what came meanwhile, in one go
        for key, _ in viewers.select(0):
            assert isinstance(key.fileobj, socket.socket)
            if not (size := key.fileobj.recv_into(room)):
                return 1
            came += size
        if asked:
            asked = False
            print(came, flush=True)
    return 0


@asynccontextmanager
async def crowd(url: str, count: int) -> AsyncIterator[Callable[[], Awaitable[int]]]:
    """Have so many viewers in for the block, which may ask how many bytes they were given."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.helpers.ts_crowd", url, str(count)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None

    async def came() -> int:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"\n")
        return int(await process.stdout.readline())

    try:
        async with asyncio.timeout(IN_S):
            await process.stdout.readline()
        yield came
    finally:
        process.kill()
        await process.stdout.read()
        await process.wait()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], int(sys.argv[2])))
