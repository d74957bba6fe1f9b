"""Fetches a show that is over: a token by the websocket, its lines by HTTP, read as they come."""

from __future__ import annotations

from http import HTTPStatus
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, QUrl, SignalInstance
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy, QNetworkReply, QNetworkRequest

from desktop.session.intents import Intents
from desktop.session.replay import Item, Replay
from showserver.wire.codec import decode_replay_head, decode_replay_line
from showserver.wire.queries import MediaToken, MediaTokenWanted
from showserver.wire.replay import ReplayHead

TIMEOUT_MS = 30_000
LINES_AT_ONCE = 1_000
"""Decoded between two frames: some 5 ms."""
LINE_BYTES = 1_000_000
"""The longest line that is waited for; what a server sends is a few KiB."""
BYTES_MOST = 512 * 1024 * 1024
OVER = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.CONFLICT})


class Theatre(Protocol):
    """Whoever wants to see a show again."""

    wanted: SignalInstance
    left: SignalInstance

    def came(self, replay: Replay) -> None:
        """Take the show."""

    def failed(self, reason: str) -> None:
        """Hear why it did not come: `away` or `gone`."""


class ReplayReader(QObject):
    """One show at a time; whoever asks for another, or leaves, calls off the one on its way."""

    def __init__(self, intents: Intents, theatre: Theatre, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._theatre = theatre
        self._network = QNetworkAccessManager(self)
        # Past the cage, which fetches pictures and nothing else.
        self._network.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        self._attempt = 0
        self._reply: QNetworkReply | None = None
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._read)
        self._clear()
        theatre.wanted.connect(self.fetch)
        theatre.left.connect(self.stop)

    def fetch(self, show_id: str) -> None:
        """Fetch a show; the theatre hears of it."""
        self.stop()
        attempt = self._attempt

        def answered(token: MediaToken | None) -> None:
            if attempt != self._attempt:
                return
            if token is None:
                self._theatre.failed("away")
            else:
                self._get(show_id, token.token)

        self._intents.ask(MediaTokenWanted, answered, show_id=show_id)

    def stop(self) -> None:
        """Call off what is on its way."""
        self._attempt += 1
        self._turn.stop()
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.abort()
            reply.deleteLater()
        self._clear()

    def _clear(self) -> None:
        self._rest = b""
        self._lines: list[bytes] = []
        self._done = 0
        self._bytes = 0
        self._head: ReplayHead | None = None
        self._news: list[Item] = []
        self._is_whole = False

    def _get(self, show_id: str, token: str) -> None:
        base = self._intents.view.media_url.rstrip("/")
        request = QNetworkRequest(QUrl(f"{base}/replays/{show_id}.jsonl?token={token}"))
        request.setTransferTimeout(TIMEOUT_MS)
        reply = self._reply = self._network.get(request)
        reply.readyRead.connect(lambda: self._on_bytes(reply))
        reply.finished.connect(lambda: self._finish(reply))

    def _on_bytes(self, reply: QNetworkReply) -> None:
        if reply is self._reply and _status(reply) == HTTPStatus.OK:
            self._take(reply)

    def _take(self, reply: QNetworkReply) -> bool:
        """Take the lines that came; return whether they can be those of a show."""
        data = self._rest + bytes(reply.readAll().data())
        *lines, self._rest = data.split(b"\n")
        self._bytes += len(data)
        if len(self._rest) > LINE_BYTES or self._bytes > BYTES_MOST:
            self._fail("gone")
            return False
        self._lines += lines
        if not self._turn.isActive():
            self._turn.start()
        return True

    def _finish(self, reply: QNetworkReply) -> None:
        if reply is not self._reply:
            return
        status, error = _status(reply), reply.error()
        if status == HTTPStatus.OK and not self._take(reply):
            return
        self._reply = None
        reply.deleteLater()
        if status in OVER:
            self._fail("gone")
        elif error != QNetworkReply.NetworkError.NoError or status != HTTPStatus.OK:
            self._fail("away")
        else:
            self._is_whole = True
            self._turn.start()

    def _read(self) -> None:
        """Decode some lines, so that the window stays in use."""
        some = self._lines[self._done : self._done + LINES_AT_ONCE]
        self._done += len(some)
        for line in some:
            if self._head is None:
                self._head = decode_replay_head(line)
                if self._head is None:
                    self._fail("gone")
                    return
            elif (item := decode_replay_line(line)) is not None:
                self._news.append(item)
        if self._done < len(self._lines):
            return
        self._turn.stop()
        if self._is_whole:
            self._deliver()

    def _deliver(self) -> None:
        head, news = self._head, self._news
        self._clear()
        if head is None:
            self._theatre.failed("gone")
        else:
            self._theatre.came(Replay(head, news, self._intents.view))

    def _fail(self, reason: str) -> None:
        self.stop()
        self._theatre.failed(reason)


def _status(reply: QNetworkReply) -> int:
    return int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
