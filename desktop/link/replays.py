"""Fetches a show that is over: a token and the own part by the websocket, its lines by HTTP."""

from __future__ import annotations

from http import HTTPStatus
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, QUrl, SignalInstance
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy, QNetworkReply, QNetworkRequest

from desktop.session.intents import Intents
from desktop.session.replay import NOTHING, Item, Replay
from showserver.wire.codec import decode_replay_head, decode_replay_line
from showserver.wire.queries import MediaToken, MediaTokenWanted, OwnFound, OwnWanted
from showserver.wire.replay import ReplayHead

TIMEOUT_MS = 30_000
READ_BYTES = 128 * 1024
"""Taken and decoded between two frames: some 500 lines, 3 ms."""
EVENTS_AT_ONCE = 500
"""Folded between two frames: some 5 ms."""
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

        def told(found: OwnFound | None) -> None:
            if attempt == self._attempt and found is not None:
                self._own = found.own

        # First what is read last: it is there before the lines are.
        self._intents.ask(OwnWanted, told, show_id=show_id)
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
        self._bytes = 0
        self._head: ReplayHead | None = None
        self._news: list[Item] = []
        self._own = NOTHING
        self._replay: Replay | None = None

    def _get(self, show_id: str, token: str) -> None:
        base = self._intents.view.media_url.rstrip("/")
        request = QNetworkRequest(QUrl(f"{base}/replays/{show_id}.jsonl?token={token}"))
        request.setTransferTimeout(TIMEOUT_MS)
        reply = self._reply = self._network.get(request)
        reply.setReadBufferSize(READ_BYTES)  # what comes faster than it is read waits at the server
        reply.readyRead.connect(lambda: self._wake(reply))
        reply.finished.connect(lambda: self._wake(reply))

    def _wake(self, reply: QNetworkReply) -> None:
        if reply is self._reply and (reply.isFinished() or _status(reply) == HTTPStatus.OK):
            self._turn.start()

    def _read(self) -> None:
        """Do one slice of the work, so that the window stays in use."""
        reply = self._reply
        if self._replay is not None:
            self._prepare(self._replay)
        elif reply is None or (reply.isFinished() and not self._is_well(reply)):
            self._turn.stop()
        elif reply.bytesAvailable():
            if not self._take(reply):
                self._fail("gone")
        elif reply.isFinished():
            self._end()
        else:
            self._turn.stop()  # until more comes

    def _is_well(self, reply: QNetworkReply) -> bool:
        """Return whether the answer is a show, or tell that it is none."""
        status, error = _status(reply), reply.error()
        if status in OVER:
            self._fail("gone")
        elif error != QNetworkReply.NetworkError.NoError or status != HTTPStatus.OK:
            self._fail("away")
        return reply is self._reply

    def _take(self, reply: QNetworkReply) -> bool:
        """Take some of the lines that came; return whether they can be those of a show."""
        data = bytes(reply.read(READ_BYTES).data())
        self._bytes += len(data)
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > LINE_BYTES or self._bytes > BYTES_MOST:
            return False
        for line in lines:
            if self._head is None:
                self._head = decode_replay_head(line)
                if self._head is None:
                    return False
            elif (item := decode_replay_line(line)) is not None:
                self._news.append(item)
        return True

    def _end(self) -> None:
        """All that came was read: fold it, if it is a show."""
        if self._head is None:
            self._fail("gone")
        elif self._rest:
            self._fail("away")  # it broke off
        else:
            self._replay = Replay(self._head, self._news, self._intents.view, self._own)

    def _prepare(self, replay: Replay) -> None:
        if not replay.prepare(EVENTS_AT_ONCE):
            self.stop()
            self._theatre.came(replay)

    def _fail(self, reason: str) -> None:
        self.stop()
        self._theatre.failed(reason)


def _status(reply: QNetworkReply) -> int:
    return int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
