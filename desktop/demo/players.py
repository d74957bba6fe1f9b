"""The processes of the demo: started as a person would, listened to, ended by their id."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

GOODBYE_S = 8.0
LAST_WORDS_S = 2.0
LINES_KEPT = 40

# What the machine says about itself: nothing is wrong with the show.
_HARMLESS = re.compile(
    r"libva|vdpau|VAAPI|vulkan|MESA|pci id|libEGL|ALSA|PulseAudio|pulse|PipeWire|pipewire"
    r"|audio (device|output|sink)|No audio|propagateSizeHints|XDG_RUNTIME_DIR|dbus|D-Bus"
    r"|Consider increasing the value for the 'analyzeduration'"
    # A picture that is left while it still loads.
    r"|Could not open media. FFmpeg error description: Immediate exit requested"
    # One that is left while it plays: FFmpeg hears that its connection is closed.
    r"|\[http @ \w+\] Stream ends prematurely|Demuxing failed -5 Input/output error"
    r"|^qt\.multimedia\.ffmpeg: Using Qt multimedia"
    r"|\[(mpegts|h264|aac|hls|swscaler|in#|Parsed_)"
    r"|^Input #|^ +(Duration|Program|Metadata|Stream|service_\w+|encoder)\b",  # FFmpeg's overture
    re.IGNORECASE,
)
_CALM = {"debug", "info", "notice"}


class Trouble(Exception):
    """The demo cannot go on; the message says what failed."""


class Player:
    """One process of the demo. Everything it prints is heard; nothing of it is left behind."""

    def __init__(self, name: str, process: Process) -> None:
        self.name = name
        self.said: list[str] = []
        self.complaints: list[str] = []
        self.resumes = 0
        self._process = process
        self._more = asyncio.Condition()
        self._ears = [
            asyncio.create_task(self._hear(process.stdout, self._on_said)),
            asyncio.create_task(self._hear(process.stderr, self._on_complaint)),
        ]
        self._over = False
        self._ending = asyncio.create_task(self._end())

    @classmethod
    async def start(
        cls, name: str, command: Sequence[str], environment: Mapping[str, str]
    ) -> Player:
        """Start a process in a session of its own: Ctrl+C reaches the demo alone."""
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=dict(environment),
            start_new_session=True,
            limit=2**20,
        )
        return cls(name, process)

    @property
    def running(self) -> bool:
        """Whether the process has not ended."""
        return self._process.returncode is None

    @property
    def exit_code(self) -> int:
        """How it ended; 0 while it runs."""
        return self._process.returncode or 0

    async def line(self, start: str, within_s: float) -> str:
        """Wait for a line that begins so, and return the rest of it. Raises `Trouble`."""
        try:
            async with asyncio.timeout(within_s), self._more:
                while True:
                    for said in self.said:
                        if said.startswith(start):
                            return said[len(start) :].strip()
                    if self._over:
                        raise Trouble(f"{self.name} ended: {self.last_words()}")
                    await self._more.wait()
        except TimeoutError:
            raise Trouble(f"{self.name} said no {start!r}: {self.last_words()}") from None

    async def ends(self) -> int:
        """Wait until the process ends by itself, and return its exit code."""
        return await self._process.wait()

    async def leave(self) -> int:
        """Ask the process to go, insist after a while, and hear it out."""
        await ended(self._process)
        # A child of the process may hold its lines open.
        await asyncio.wait([self._ending], timeout=LAST_WORDS_S)
        for task in (*self._ears, self._ending):
            task.cancel()
        await asyncio.gather(*self._ears, self._ending, return_exceptions=True)
        return self.exit_code

    def last_words(self) -> str:
        """Return the end of what the process complained about or said."""
        return " / ".join((self.complaints or self.said)[-4:]) or f"exit code {self.exit_code}"

    async def _hear(self, stream: asyncio.StreamReader | None, take: Callable[[str], None]) -> None:
        assert stream is not None
        while line := await stream.readline():
            async with self._more:
                take(line.decode(errors="replace").rstrip())
                self._more.notify_all()

    async def _end(self) -> None:
        await asyncio.gather(*self._ears, self._process.wait())
        self._over = True
        async with self._more:
            self._more.notify_all()

    def _on_said(self, line: str) -> None:
        self.said = [*self.said[-LINES_KEPT:], line]

    def _on_complaint(self, line: str) -> None:
        self.resumes += "how=resumed" in line  # the server says so of each
        if is_complaint(line):
            self.complaints = [*self.complaints[-LINES_KEPT:], f"{self.name}: {line}"]


def is_complaint(line: str) -> bool:
    """Whether a line of stderr tells of something wrong with the show."""
    if not line.strip() or _HARMLESS.search(line):
        return False
    try:
        record = msgspec.json.decode(line, type=dict[str, object])
    except msgspec.DecodeError:
        return not re.search(r"\[(debug|info) *\]|level=(debug|info)", line)
    return str(record.get("level", "")) not in _CALM


async def ended(process: Process, within_s: float = GOODBYE_S) -> None:
    """End a process by its id: politely, and after a while for good."""
    if process.returncode is None:
        _tell(process, signal.SIGTERM)
        try:
            async with asyncio.timeout(within_s):
                await process.wait()
        except TimeoutError:
            _tell(process, signal.SIGKILL)
    await process.wait()


def _tell(process: Process, what: signal.Signals) -> None:
    try:
        # Its session holds its children too: a killed server leaves no half-decoded picture.
        os.killpg(process.pid, what) if what is signal.SIGKILL else process.send_signal(what)
    except ProcessLookupError:
        return


def program(name: str) -> str:
    """Return where one of our commands lies; raises `Trouble` when it is not installed."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.is_file() else shutil.which(name)
    if found is None:
        raise Trouble(f"the command {name} is not installed beside {sys.executable}")
    return found
