"""`python -m desktop.camera DESCRIPTOR`: encodes what stands in the shared memory and sends it.

Commands come by stdin, reports go by stdout, each a line (`desktop.camera.messages`). It ends
with its parent: when stdin ends.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable

import msgspec

from desktop.camera.backlog import Backlog
from desktop.camera.encoder import Quality, Tag
from desktop.camera.memory import Memory
from desktop.camera.messages import (
    Begin,
    Command,
    Measured,
    Report,
    Slowed,
    Stop,
    command_of,
    line,
)
from desktop.camera.sender import Sender
from desktop.camera.studio import Studio

MEASURE_S = 1.0


async def work(memory: Memory, commands: asyncio.Queue[Command]) -> None:
    """Do what the first command asks, until the stream has ended."""
    begin = await commands.get()
    if not isinstance(begin, Begin):
        return
    loop, backlog = asyncio.get_running_loop(), Backlog()

    def deliver(number: int, tag: Tag) -> None:
        backlog.put(number, tag, time.monotonic())
        loop.call_soon_threadsafe(sender.ring)

    def slowed(quality: Quality) -> None:
        say(Slowed(quality.height, min(begin.fps, quality.fps_most)))
        loop.call_soon_threadsafe(sender.anew)

    studio = Studio(memory, deliver, slowed)
    sender = Sender(begin, studio, backlog, say)
    threading.Thread(target=encode, args=(studio,), name="studio", daemon=True).start()
    helpers = [
        asyncio.create_task(measure(studio, backlog, sender)),
        asyncio.create_task(wait_for_stop(commands, sender)),
    ]
    try:
        await sender.run()
    finally:
        for helper in helpers:
            helper.cancel()


def encode(studio: Studio) -> None:
    """Encode; without that the process is of no use, and the console starts another."""
    try:
        studio.run()
    finally:
        traceback.print_exc()
        os._exit(1)


async def measure(studio: Studio, backlog: Backlog, sender: Sender) -> None:
    """Say each second what was done; who hears nothing for long starts another process."""
    sent = 0
    while True:
        await asyncio.sleep(MEASURE_S)
        count, now_sent = studio.count(), sender.bytes_sent
        encode_ms = round(count.busy_s * 1000 / count.shown, 1) if count.shown else 0
        unsent = backlog.unsent()
        say(Measured(now_sent - sent, count.shown, count.missed, unsent, encode_ms))
        sent = now_sent


async def wait_for_stop(commands: asyncio.Queue[Command], sender: Sender) -> None:
    """Pass the wish to stop on."""
    while not isinstance(await commands.get(), Stop):
        pass
    sender.stop()


def say(report: Report) -> None:
    """Report to the console."""
    with contextlib.suppress(OSError):  # it is gone, and so shall we be
        os.write(1, line(report))


def listen(hear: Callable[[Command], None]) -> None:
    """Read commands until the console is gone, and end with it."""
    for told in sys.stdin.buffer:
        with contextlib.suppress(msgspec.DecodeError):
            hear(command_of(told))
    os._exit(0)


async def main(descriptor: int) -> None:
    """Open the memory and listen."""
    memory = Memory(descriptor)
    loop, commands = asyncio.get_running_loop(), asyncio.Queue[Command]()

    def hear(command: Command) -> None:
        loop.call_soon_threadsafe(commands.put_nowait, command)

    threading.Thread(target=listen, args=(hear,), name="commands", daemon=True).start()
    await work(memory, commands)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # typed at the console, which ends us itself
    asyncio.run(main(int(sys.argv[1])))
    os._exit(0)  # the encoding thread holds nothing that must be put away
