"""The relay's process from the window's side: started, told where the picture is, and heard."""

from __future__ import annotations

import json
import secrets
import sys
from posixpath import basename
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

MODULE = "desktop.player.relay"
AGAIN_MS = 1_000
TOLD_MS = 100  # for a word to be on its way to the process
GOODBYE_MS = 1_000


class Relaying(QObject):
    """Keeps a relay at work. `ready` tells that addresses lead to it, also after it died."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._upstream = ""
        self._secret = secrets.token_urlsafe(16)
        self._port = 0
        self._number = 0
        self._begun: dict[int, tuple[int | None, bool]] = {}
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._on_told)
        self._process.finished.connect(self._on_finished)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._start)
        self._start()

    @property
    def is_ready(self) -> bool:
        """Whether there is an address to be played."""
        return bool(self._port and self._upstream)

    @property
    def pid(self) -> int:
        """The process, 0 for none."""
        return int(self._process.processId())

    def lead_to(self, upstream: str) -> None:
        """Fetch from this address from now on; what runs goes on, and asks with its token."""
        if upstream != self._upstream:
            self._upstream = upstream
            self._say(to=upstream)

    def begin(self) -> tuple[int, str]:
        """Return the number and the address of a new load."""
        self._number += 1
        name = basename(urlsplit(self._upstream).path)
        return self._number, f"http://127.0.0.1:{self._port}/{self._secret}/{self._number}/{name}"

    def begins(self, load: int) -> int | None:
        """Return the presentation time (90 kHz, 33 bits) from which a load's player counts."""
        return self._begun.get(load, (None, False))[0]

    def has_segments(self, load: int) -> bool:
        """Return whether a load became HLS, asked for or sent there."""
        return self._begun.get(load, (None, False))[1]

    def end(self, load: int) -> None:
        """Hang up on the player of a load that is not shown any more.

        At once: who asks deletes that player next, and waits, with the whole window, until it
        hears of no more bytes (measured: until the relay gives up a dead line, up to 10 s).
        """
        self._begun.pop(load, None)
        self._say(end=load)
        if self._process.state() == QProcess.ProcessState.Running:
            self._process.waitForBytesWritten(TOLD_MS)

    def close(self) -> None:
        """End the process: it goes when nobody speaks to it any more."""
        self._process.finished.disconnect(self._on_finished)
        self._again.stop()
        self._port = 0
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(GOODBYE_MS):
            self._process.kill()
            self._process.waitForFinished(GOODBYE_MS)

    @Slot()
    def _start(self) -> None:
        self._process.start(sys.executable, ["-m", MODULE])
        self._say(secret=self._secret)
        if self._upstream:
            self._say(to=self._upstream)

    @Slot()
    def _on_finished(self) -> None:
        self._port = 0
        self._again.start()

    @Slot()
    def _on_told(self) -> None:
        while self._process.canReadLine():
            told = json.loads(bytes(self._process.readLine().data()))
            if "port" in told:
                self._port = told["port"]
                self.ready.emit()
            else:
                self._begun[told["load"]] = (told["pts"], told["segments"])

    def _say(self, **words: object) -> None:
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.write(json.dumps(words).encode() + b"\n")
