"""What QML may fetch: our own house and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import (
    QNetworkAccessManager,
    QNetworkDiskCache,
    QNetworkReply,
    QNetworkRequest,
)
from PySide6.QtQml import QQmlNetworkAccessManagerFactory

CACHE_BYTES = 200_000_000
_LOCAL = frozenset({"file", "qrc", "data"})


class CagedManager(QNetworkAccessManager):
    """Refuses every host but the allowed ones: a guest's words can never make us call out."""

    def __init__(
        self, allowed: Callable[[str], bool], cache: Path | None, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._allowed = allowed
        if cache is not None:
            disk = QNetworkDiskCache(self)
            disk.setCacheDirectory(str(cache))
            disk.setMaximumCacheSize(CACHE_BYTES)
            self.setCache(disk)

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        outgoingData: QIODevice | None = None,
    ) -> QNetworkReply:
        url = request.url()
        if url.scheme() not in _LOCAL and not self._allowed(url.host()):
            request = QNetworkRequest(QUrl("qrc:/refused"))
        elif url.scheme() not in _LOCAL:
            # Names of media never change their content: what is on disk is right, also offline.
            request = QNetworkRequest(request)
            request.setAttribute(
                QNetworkRequest.Attribute.CacheLoadControlAttribute,
                QNetworkRequest.CacheLoadControl.PreferCache,
            )
        return super().createRequest(op, request, outgoingData)


class Cage(QQmlNetworkAccessManagerFactory):
    """Gives the engine managers that know only our house. Engines call it from their threads."""

    def __init__(self, cache: Path | None = None) -> None:
        super().__init__()
        self._cache = cache
        self._hosts: frozenset[str] = frozenset()
        self._made: list[CagedManager] = []

    def allow(self, *hosts: str) -> None:
        """Let QML fetch from these hosts and no others."""
        self._hosts = frozenset(host for host in hosts if host)

    def create(self, parent: QObject) -> QNetworkAccessManager:
        manager = CagedManager(lambda host: host in self._hosts, self._cache, parent)
        self._made.append(manager)  # Python must outlive what C++ holds
        return manager
