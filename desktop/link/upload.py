"""Sends one picture to the house, telling how far it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QObject, QTimer, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy, QNetworkReply, QNetworkRequest

from desktop.session.intents import Intents
from desktop.viewmodels.uploads import UploadFace
from showserver.wire.queries import Ticket, UploadTicket

TIMEOUT_MS = 60_000
AGAIN_MS = (2000, 5000, 10_000, 20_000, 30_000)
"""Pauses before another try of its own; after the last the person is asked."""
COMES_AGAIN = frozenset({"away", "bad_ticket", "too_fast", "journal_unavailable"})
"""What is over in a while: the link, an old ticket, a server that has no room just now."""


class Uploader(QObject):
    """One upload at a time: a ticket by the websocket, the bytes by HTTP, streamed from disk.

    What stopped for a while is tried again by itself, from the first byte.
    """

    def __init__(
        self,
        intents: Intents,
        face: UploadFace,
        parent: QObject | None = None,
        again_ms: Sequence[int] = AGAIN_MS,
    ) -> None:
        super().__init__(parent)
        self._intents = intents
        self._face = face
        self._network = QNetworkAccessManager(self)
        # Past the cage of pictures, which only fetches.
        self._network.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        self._reply: QNetworkReply | None = None
        self._attempt = 0
        self._path = ""
        self._tries = 0
        self._again_ms = again_ms
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(face.retry)
        face.wanted.connect(self._begin)
        face.cancelled.connect(self._stop)

    def _begin(self, path: str) -> None:
        self._cancel()
        if path != self._path:
            self._path, self._tries = path, 0
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
                self._failed("away")
            else:
                self._send(file, ticket.ticket)

        self._intents.ask(UploadTicket, answered)

    def _stop(self) -> None:
        self._cancel()
        self._path = ""

    def _cancel(self) -> None:
        self._attempt += 1
        self._again.stop()
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
            self._path = ""
            self._face.done(str(name))
        else:
            self._failed(str(code) or "away")

    def _failed(self, code: str) -> None:
        if code not in COMES_AGAIN:
            self._face.failed(code)
        elif self._tries < len(self._again_ms):
            self._again.start(self._again_ms[self._tries])
            self._tries += 1
            self._face.failed("away")
        else:
            self._path = ""  # whoever asks for another try gets all of them anew
            self._face.failed("gave_up")
