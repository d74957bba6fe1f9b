"""Fan-out of one transport stream: finished bytes to any number of viewers."""

import asyncio
import time
from collections import deque

from showserver.live.ts import Piece, TsCutter

GOP_LIMIT = 8 * 1024 * 1024  # bytes since the last key frame that are kept for newcomers
BACKLOG_LIMIT = 4 * 1024 * 1024  # bytes that may wait for one viewer
HOLD_S = 0.04  # that bytes are gathered: one write to each viewer a frame, not three (half the CPU)
SKIP_S = 2.5  # that a byte may wait for one viewer, who then jumps to the next key frame


class TsViewer:
    """One viewer's share of the stream: bounded, and always decodable from its start."""

    def __init__(self, backlog_limit: int) -> None:
        self._limit = backlog_limit
        self._waiting: deque[bytes] = deque()
        self._backlog = 0
        self._needs_key = True
        self._ended = False
        self._news = asyncio.Event()
        self._oldest = 0.0
        self.skips = 0
        self.taken_from = 0.0

    @property
    def backlog(self) -> int:
        """Bytes that wait to be read."""
        return self._backlog

    def offer(self, piece: Piece, tables: bytes) -> None:
        """Queue a piece; a viewer too far behind drops all and waits for the next key frame."""
        if self._needs_key and not piece.is_key:
            return
        data = tables + piece.data if self._needs_key else piece.data
        now = time.monotonic()
        is_late = now - self._oldest > SKIP_S
        if self._backlog and (is_late or self._backlog + len(data) > self._limit):
            self._waiting.clear()
            self._backlog = 0
            self.skips += 1
            self._needs_key = True
            self.offer(piece, tables)
            return
        self._needs_key = False
        if not self._waiting:
            self._oldest = now
        self._waiting.append(data)
        self._backlog += len(data)
        self._news.set()

    def end(self) -> None:
        """Say that no more will come; what waits can still be read."""
        self._ended = True
        self._news.set()

    async def read(self) -> bytes:
        """All that waits, as soon as there is any; empty when the stream has ended.

        `taken_from` is then when the oldest of it came, in the time of the event loop.
        """
        while not self._waiting:
            if self._ended:
                return b""
            self._news.clear()
            await self._news.wait()
        data = b"".join(self._waiting)
        self._waiting.clear()
        self._backlog = 0
        self.taken_from = self._oldest
        return data


class TsRelay:
    """Copies a stream to its viewers; each begins at the newest key frame."""

    def __init__(
        self,
        *,
        gop_limit: int = GOP_LIMIT,
        backlog_limit: int = BACKLOG_LIMIT,
        hold_s: float = 0.0,
    ) -> None:
        """Gather what comes for `hold_s` seconds before it goes to the viewers."""
        self._cutter = TsCutter()
        self._gop: list[Piece] = []
        self._gop_size = 0
        self._gop_limit = gop_limit
        self._backlog_limit = backlog_limit
        self._viewers: set[TsViewer] = set()
        self._hold_s = hold_s
        self._held: list[Piece] = []
        self._sending: asyncio.TimerHandle | None = None
        self._ended = False

    @property
    def watching(self) -> int:
        """How many viewers there are."""
        return len(self._viewers)

    def feed(self, data: bytes) -> None:
        """Pass bytes of the stream on, cut anywhere."""
        for piece in self._cutter.feed(data):
            if piece.is_key:
                self._send()  # whoever waits for a key frame finds it at the beginning of a piece
            self._remember(piece)
            self._held.append(piece)
        if not self._hold_s:
            self._send()
        elif self._held and self._sending is None:
            self._sending = asyncio.get_running_loop().call_later(self._hold_s, self._send)

    def join(self) -> TsViewer:
        """A new viewer, who is given the stream from the newest key frame on."""
        self._send()
        viewer = TsViewer(self._backlog_limit)
        if self._gop:
            whole = b"".join(piece.data for piece in self._gop)
            viewer.offer(Piece(whole, is_key=True), self._cutter.tables)
        if self._ended:
            viewer.end()
        self._viewers.add(viewer)
        return viewer

    def leave(self, viewer: TsViewer) -> None:
        """Forget a viewer."""
        self._viewers.discard(viewer)

    def forget(self) -> None:
        """Give newcomers nothing old: they wait for the next key frame."""
        self._send()
        self._gop, self._gop_size = [], 0

    def end(self) -> None:
        """Let every viewer, also those still to come, read what there is and then stop."""
        self._send()
        self._ended = True
        for viewer in self._viewers:
            viewer.end()

    def _send(self) -> None:
        """Give the viewers what was gathered, as one piece."""
        if self._sending is not None:
            self._sending.cancel()
            self._sending = None
        if self._held:
            whole = Piece(b"".join(piece.data for piece in self._held), self._held[0].is_key)
            self._held.clear()
            for viewer in self._viewers:
                viewer.offer(whole, self._cutter.tables)

    def _remember(self, piece: Piece) -> None:
        if piece.is_key:
            self._gop, self._gop_size = [], 0
        elif not self._gop:
            return
        self._gop.append(piece)
        self._gop_size += len(piece.data)
        if self._gop_size > self._gop_limit:
            # Newcomers then wait for the next key frame, rather than memory for an encoder.
            self._gop, self._gop_size = [], 0
