"""The live picture on its way through this process, at an address on this machine.

FFmpeg reads from a player's device on a thread of its own, where no Python may run (see
`desktop.platform.cage`). So the player is given an address that is served here, on the loop of the
windows: what passes can be read, the token is always the newest, and TLS is Qt's.
"""

from __future__ import annotations

import re
import secrets
from functools import partial
from posixpath import basename
from urllib.parse import urljoin, urlsplit

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import (
    QHostAddress,
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
    QTcpServer,
    QTcpSocket,
)

from desktop.player.show_clock import Beginning

HEAD_BYTES = 16_384  # of a request; FFmpeg's are some 200
HELD_BYTES = 512 * 1024
"""That wait for the player; what is beyond stays with the server, which skips or lets go."""
LOADS = 8  # of which the beginning is remembered
OK, REDIRECTS = 200, range(300, 400)
_PLACE = re.compile(r"GET /(?P<secret>[\w-]+)/(?P<load>\d+)/(?P<name>(?:seg/)?\w[\w.-]*) HTTP/1")
_NO_PROXY = QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
_NOT_FOUND, _NOT_THERE = "404 Not Found", "502 Bad Gateway"


class _Load:
    """What is known of one load."""

    def __init__(self) -> None:
        self.beginning: Beginning | None = None
        self.has_segments = False
        self.visitors: list[QTcpSocket] = []


class Relay(QObject):
    """Serves the picture to the players of this process, each load under an address of its own.

    An address holds a secret: other programs of this machine are not let in by it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Raise `RuntimeError` where this machine has no port left."""
        super().__init__(parent)
        self._upstream = ""
        self._secret = secrets.token_urlsafe(16)
        self._loads: dict[int, _Load] = {}
        self._number = 0
        self._outside = QNetworkAccessManager(self)
        self._outside.setProxy(_NO_PROXY)
        self._door = QTcpServer(self)
        self._door.setProxy(_NO_PROXY)
        self._door.newConnection.connect(self._on_visitor)
        if not self._door.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0):
            raise RuntimeError(f"no port for the picture: {self._door.errorString()}")

    def close(self) -> None:
        """Hang up on all players; what they would still say on their way out nobody hears."""
        self._door.close()
        for passage in self._door.findChildren(_Passage):
            passage.stop()
        for visitor in self._door.findChildren(QTcpSocket):
            _let_go(visitor)

    def lead_to(self, upstream: str) -> None:
        """Fetch from this address from now on; what runs goes on, and asks with its token."""
        self._upstream = upstream

    def begin(self) -> tuple[int, str]:
        """Return the number and the address of a new load."""
        self._number += 1
        self._loads[self._number] = _Load()
        self._loads.pop(self._number - LOADS, None)
        name = basename(urlsplit(self._upstream).path)
        base = f"http://127.0.0.1:{self._door.serverPort()}/{self._secret}"
        return self._number, f"{base}/{self._number}/{name}"

    def begins(self, load: int) -> int | None:
        """Return the presentation time (90 kHz, 33 bits) from which a load's player counts."""
        known = self._loads.get(load)
        return known.beginning.pts if known and known.beginning else None

    def has_segments(self, load: int) -> bool:
        """Return whether a load became HLS, asked for or sent there."""
        return load in self._loads and self._loads[load].has_segments

    def end(self, load: int) -> None:
        """Hang up on a load's player before it is stopped.

        FFmpeg waits for bytes that a broken network will never bring, for 20 s, and a player that
        is stopped waits for FFmpeg, with the whole window (measured).
        """
        known = self._loads.get(load)
        for visitor in known.visitors if known else []:
            _let_go(visitor)

    def _on_visitor(self) -> None:
        while visitor := self._door.nextPendingConnection():
            visitor.readyRead.connect(partial(self._hear, visitor))
            visitor.disconnected.connect(partial(_let_go, visitor))

    def _hear(self, visitor: QTcpSocket) -> None:
        head = bytes(visitor.peek(HEAD_BYTES).data())
        if b"\r\n\r\n" not in head:
            if len(head) >= HEAD_BYTES:
                visitor.abort()
            return
        visitor.readyRead.disconnect()
        asked = _PLACE.match(head.decode("latin-1"))
        if asked and asked["secret"] == self._secret and self._upstream:
            self._fetch(visitor, int(asked["load"]), asked["name"])
        else:
            _say(visitor, _NOT_FOUND)

    def _fetch(self, visitor: QTcpSocket, load: int, name: str) -> None:
        if known := self._loads.get(load):
            still_here = [other for other in known.visitors if shiboken6.isValid(other)]
            known.visitors = [*still_here, visitor]
        url = QUrl(urljoin(self._upstream, name))
        if not name.startswith("seg/"):  # a segment's own name is the secret of it
            url.setQuery(urlsplit(self._upstream).query)
        request = QNetworkRequest(url)
        request.setRawHeader(b"Accept-Encoding", b"identity")
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.ManualRedirectPolicy,
        )
        reply = self._outside.get(request)
        reply.setReadBufferSize(HELD_BYTES)
        passage = _Passage(visitor, reply, self._watched(load, name))
        reply.finished.connect(passage.end)
        reply.readyRead.connect(passage.pass_on)
        visitor.bytesWritten.connect(passage.pass_on)
        visitor.disconnected.connect(partial(_stop, reply))

    def _watched(self, load: int, name: str) -> Beginning | None:
        """Return what is to read the response: a stream, or the first segment of a load."""
        known = self._loads.get(load)
        if known is None or name.endswith(".m3u8"):
            return None
        known.has_segments = name.startswith("seg/")
        if known.has_segments and known.beginning is not None and known.beginning.pts is not None:
            return None  # the first segment; a stream that was asked for before it was sent here
        known.beginning = Beginning()
        return known.beginning


class _Passage(QObject):
    """One response on its way from the server to the player; it goes with the player."""

    def __init__(
        self, visitor: QTcpSocket, reply: QNetworkReply, beginning: Beginning | None
    ) -> None:
        super().__init__(visitor)
        self._visitor = visitor
        self._reply = reply
        self._beginning = beginning
        self._has_begun = False

    def pass_on(self, _written: int = 0) -> None:
        """Hand on what has come, as far as the player takes it."""
        visitor, reply = self._visitor, self._reply
        if not (shiboken6.isValid(visitor) and shiboken6.isValid(reply)):
            return
        if not self._has_begun:
            if _status(reply) != OK or not reply.bytesAvailable():
                return
            self._has_begun = True
            visitor.write(self._head())
        while reply.bytesAvailable() and visitor.bytesToWrite() < HELD_BYTES:
            data = reply.read(HELD_BYTES)
            if self._beginning is not None:
                self._beginning.feed(bytes(data.data()))
            visitor.write(data)
        if reply.isFinished() and not reply.bytesAvailable():
            self._close()

    def stop(self) -> None:
        """Fetch no more."""
        self._reply.blockSignals(True)
        self._reply.abort()

    def end(self) -> None:
        """Hand on the rest, or say why there is nothing."""
        visitor, reply = self._visitor, self._reply
        if not shiboken6.isValid(visitor):
            reply.deleteLater()
        elif _status(reply) == OK:
            self.pass_on()
        else:
            _say(visitor, *_turned_away(reply))
            reply.deleteLater()

    def _close(self) -> None:
        self._reply.deleteLater()
        self._visitor.disconnectFromHost()

    def _head(self) -> bytes:
        kind = self._reply.header(QNetworkRequest.KnownHeaders.ContentTypeHeader)
        length = self._reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        lines = ["HTTP/1.1 200 OK", f"Content-Type: {kind or ''}"]
        if length is not None:
            lines.append(f"Content-Length: {length}")
        return "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1", "replace")


def _turned_away(reply: QNetworkReply) -> tuple[str, str]:
    """Return the status, and where to ask instead: who comes late is sent on to the playlist."""
    status = _status(reply)
    location = reply.attribute(QNetworkRequest.Attribute.RedirectionTargetAttribute)
    if status in REDIRECTS and isinstance(location, QUrl):
        # The name alone: whatever the server says, the player stays with this address.
        return f"{status} Elsewhere", basename(location.path())
    return (f"{status} Not now" if status >= 400 else _NOT_THERE), ""


def _status(reply: QNetworkReply) -> int:
    return int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)


def _say(visitor: QTcpSocket, status: str, location: str = "") -> None:
    """Answer without a body."""
    where = f"Location: {location}\r\n" if location else ""
    head = f"HTTP/1.1 {status}\r\n{where}Content-Length: 0\r\nConnection: close\r\n\r\n"
    visitor.write(head.encode("latin-1", "replace"))
    visitor.disconnectFromHost()


def _stop(reply: QNetworkReply) -> None:
    if shiboken6.isValid(reply) and reply.isRunning():
        reply.abort()


def _let_go(socket: QTcpSocket) -> None:
    """Delete a socket in peace: while it goes it says goodbye once more, to nobody."""
    if shiboken6.isValid(socket):
        socket.blockSignals(True)
        socket.abort()
        socket.deleteLater()
