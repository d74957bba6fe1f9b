"""What QML may fetch: our own house and nothing else.

QML fetches pictures on threads of its own, where no Python may run: shiboken's table of objects
is not safe there and the process dies now and then. So nothing of QML is subclassed. All that the
process fetches from other machines goes through a proxy of ours instead, by Qt's own means. (Qt
asks this machine itself past any proxy.)
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import (
    QAbstractSocket,
    QHostAddress,
    QNetworkAccessManager,
    QNetworkDiskCache,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
    QTcpServer,
    QTcpSocket,
)

CACHE_BYTES = 200_000_000
HEAD_BYTES = 16_384
"""A request of QML's own is some 300 bytes."""
NO_PROXY = QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
_REFUSED = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_NOT_THERE = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_TUNNEL = b"HTTP/1.1 200 Connection established\r\n\r\n"


class Cage(QObject):
    """A proxy that reaches the allowed hosts only: a guest's words can never make us call out.

    What was fetched stays on disk; names of media never change their content, so what is there
    is right, also without network.
    """

    def __init__(self, cache: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hosts: frozenset[str] = frozenset()
        self._outside = QNetworkAccessManager(self)
        self._outside.setProxy(NO_PROXY)
        if cache is not None:
            disk = QNetworkDiskCache(self)
            disk.setCacheDirectory(str(cache))
            disk.setMaximumCacheSize(CACHE_BYTES)
            self._outside.setCache(disk)
        self._door = QTcpServer(self)
        self._door.setProxy(NO_PROXY)
        self._door.newConnection.connect(self._on_visitor)
        if not self._door.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0):
            raise RuntimeError(f"no port for pictures: {self._door.errorString()}")

    def allow(self, *hosts: str) -> None:
        """Let QML fetch from these hosts and no others."""
        self._hosts = frozenset(host for host in hosts if host)

    @property
    def port(self) -> int:
        """Where the proxy listens on this machine."""
        return self._door.serverPort()

    def close_in(self) -> None:
        """Lead everything that this process fetches through this cage."""
        kind = QNetworkProxy.ProxyType.HttpProxy
        QNetworkProxy.setApplicationProxy(QNetworkProxy(kind, "127.0.0.1", self.port))

    def _on_visitor(self) -> None:
        while visitor := self._door.nextPendingConnection():
            visitor.readyRead.connect(partial(self._hear, visitor))
            visitor.disconnected.connect(partial(_let_go, visitor))

    def _hear(self, visitor: QTcpSocket) -> None:
        head = bytes(visitor.peek(HEAD_BYTES).data())
        end = head.find(b"\r\n\r\n")
        if end < 0:
            if len(head) >= HEAD_BYTES:
                visitor.abort()
            return
        visitor.read(end + 4)
        visitor.readyRead.disconnect()
        verb, _, rest = head.partition(b"\r\n")[0].decode("latin-1").partition(" ")
        target = rest.rpartition(" ")[0]
        if verb == "CONNECT":
            self._tunnel(visitor, target)
        elif verb == "GET" and self._allowed(urlsplit(target).hostname):
            self._fetch(visitor, target)
        else:
            _say(visitor, _REFUSED)

    def _allowed(self, host: str | None) -> bool:
        return host in self._hosts

    def _fetch(self, visitor: QTcpSocket, url: str) -> None:
        request = QNetworkRequest(QUrl(url))
        request.setAttribute(
            QNetworkRequest.Attribute.CacheLoadControlAttribute,
            QNetworkRequest.CacheLoadControl.PreferCache,
        )
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.ManualRedirectPolicy,
        )
        reply = self._outside.get(request)
        reply.finished.connect(partial(self._answer, visitor, reply))
        visitor.disconnected.connect(partial(_stop, reply))

    def _answer(self, visitor: QTcpSocket, reply: QNetworkReply) -> None:
        reply.deleteLater()
        if not shiboken6.isValid(visitor):
            return
        if visitor.state() != QAbstractSocket.SocketState.ConnectedState:
            return
        if reply.error() != QNetworkReply.NetworkError.NoError:
            _say(visitor, _NOT_THERE)
            return
        body = bytes(reply.readAll().data())
        kind = str(reply.header(QNetworkRequest.KnownHeaders.ContentTypeHeader) or "")
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
            "Connection: close\r\n\r\n"
        )
        _say(visitor, head.encode("latin-1", "replace") + body)

    def _tunnel(self, visitor: QTcpSocket, target: str) -> None:
        """Carry an encrypted connection to an allowed host, unread."""
        address = urlsplit(f"//{target}")
        if not self._allowed(address.hostname) or not address.port:
            _say(visitor, _REFUSED)
            return
        house = QTcpSocket(self)
        house.setProxy(NO_PROXY)
        house.connected.connect(lambda: visitor.write(_TUNNEL))
        house.readyRead.connect(lambda: _pass_on(house, visitor))
        visitor.readyRead.connect(lambda: _pass_on(visitor, house))
        house.disconnected.connect(partial(_hang_up, visitor))
        house.errorOccurred.connect(lambda _: _hang_up(visitor))
        visitor.disconnected.connect(partial(_let_go, house))
        house.connectToHost(address.hostname or "", address.port)


def _say(visitor: QTcpSocket, words: bytes) -> None:
    visitor.write(words)
    visitor.disconnectFromHost()


def _pass_on(source: QTcpSocket, target: QTcpSocket) -> None:
    if shiboken6.isValid(source) and shiboken6.isValid(target):
        target.write(source.readAll())


def _hang_up(visitor: QTcpSocket) -> None:
    if shiboken6.isValid(visitor):
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
