"""Sends one picture to the house, telling how far it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy, QNetworkReply, QNetworkRequest

from desktop.session.intents import Intents
from desktop.viewmodels.uploads import UploadFace
from showserver.wire.queries import Ticket, UploadTicket

TIMEOUT_MS = 60_000


class Uploader(QObject):
    """One upload at a time: a ticket by the websocket, the bytes by HTTP, streamed from disk."""

    def __init__(self, intents: Intents, face: UploadFace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._face = face
        self._network = QNetworkAccessManager(self)
        # Past the cage of pictures, which only fetches.
        self._network.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        self._reply: QNetworkReply | None = None
        self._attempt = 0
        face.wanted.connect(self._begin)
        face.cancelled.connect(self._cancel)

    def _begin(self, path: str) -> None:
        self._cancel()
        attempt = self._attempt
        file = Path(path)
        limit = self._intents.view.limits.picture_bytes
        if not file.is_file():
            self._face.failed("file")
            return
        if file.stat().st_size > limit:
            self._face.failed("too_large")
            return

        def answered(ticket: Ticket | None) -> None:
            if attempt != self._attempt:
                return  # cancelled, or another picture was chosen meanwhile
            if ticket is None:
                self._face.failed("away")
            else:
                self._send(file, ticket.ticket)

        self._intents.ask(UploadTicket, answered)

    def _cancel(self) -> None:
        self._attempt += 1
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.abort()

    def _send(self, file: Path, ticket: str) -> None:
        source = QFile(str(file))
        if not source.open(QIODevice.OpenModeFlag.ReadOnly):
            self._face.failed("file")
            return
        request = QNetworkRequest(QUrl(f"{self._intents.view.media_url}/media"))
        request.setRawHeader(b"Authorization", f"Bearer {ticket}".encode())
        request.setHeader(
            QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/octet-stream"
        )
        request.setTransferTimeout(TIMEOUT_MS)
        reply = self._network.post(request, source)
        source.setParent(reply)
        self._reply = reply
        reply.uploadProgress.connect(self._progress)
        reply.finished.connect(self._finisher(reply))

    def _progress(self, sent: int, total: int) -> None:
        if self._reply is not None and total > 0:
            self._face.sending(sent, total)

    def _finisher(self, reply: QNetworkReply) -> Callable[[], None]:
        def finished() -> None:
            reply.deleteLater()
            if reply is not self._reply:
                return
            self._reply = None
            self._told(bytes(reply.readAll().data()), reply.error())

        return finished

    def _told(self, body: bytes, error: QNetworkReply.NetworkError) -> None:
        try:
            told = json.loads(body)
        except ValueError:
            told = {}
        name = told.get("name", "") if isinstance(told, dict) else ""
        code = told.get("code", "") if isinstance(told, dict) else ""
        if error == QNetworkReply.NetworkError.NoError and name:
            self._face.done(str(name))
        else:
            self._face.failed(str(code) or "away")
