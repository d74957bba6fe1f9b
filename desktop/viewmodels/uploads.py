"""One picture on its way to the server."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class UploadFace(QObject):  # type: ignore[operator]
    """How far the picture is. The wishes come out as signals, the progress comes in."""

    changed = Signal()
    wanted = Signal(str)  # a local path
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = "none"
        self._path = ""
        self._sent = 0
        self._total = 0
        self._media_name = ""
        self._error = ""

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(str, notify=changed)
    def fileName(self) -> str:
        return self._path.rpartition("/")[2]

    @Property(int, notify=changed)
    def sentBytes(self) -> int:
        return self._sent

    @Property(int, notify=changed)
    def totalBytes(self) -> int:
        return self._total

    @Property(float, notify=changed)
    def progress(self) -> float:
        return self._sent / self._total if self._total else 0.0

    @Property(str, notify=changed)
    def mediaName(self) -> str:
        return self._media_name

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return self._said(self._error)

    @Property(str, notify=changed)
    def errorCode(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def previewUrl(self) -> str:
        return QUrl.fromLocalFile(self._path).toString() if self._path else ""

    @Slot(str)
    def choose(self, fileUrl: str) -> None:
        url = QUrl(fileUrl)
        self._path = url.toLocalFile() if url.isLocalFile() else fileUrl
        self._begin()

    @Slot()
    def cancel(self) -> None:
        self.cancelled.emit()
        self._path, self._media_name = "", ""
        self._show("none", 0, 0, "")

    @Slot()
    def retry(self) -> None:
        if self._path:
            self._begin()

    def sending(self, sent: int, total: int) -> None:
        """Show how many bytes are on their way."""
        self._show("sending", sent, total, "")

    def done(self, media_name: str) -> None:
        """Show that the server has the picture, under its name there."""
        self._media_name = media_name
        self._show("done", self._total, self._total, "")

    def failed(self, code: str) -> None:
        """Show that it did not work, and why."""
        self._show("failed", self._sent, self._total, code)

    def retranslate(self) -> None:
        self.changed.emit()

    def _begin(self) -> None:
        self._media_name = ""
        self._show("reading", 0, 0, "")
        self.wanted.emit(self._path)

    def _show(self, state: str, sent: int, total: int, error: str) -> None:
        self._state, self._sent, self._total, self._error = state, sent, total, error
        self.changed.emit()

    def _said(self, code: str) -> str:
        match code:
            case "":
                return ""
            case "too_large":
                return self.tr("This picture is larger than 10 MB. A smaller one will do.")
            case "pictures_unreadable":
                return self.tr("We cannot read this picture. Try JPEG, PNG, WebP or HEIC.")
            case "away":
                return self.tr("The link is away. We try again when it is back.")
            case "file":
                return self.tr("This file cannot be opened.")
        return self.tr("That did not work. Try once more.")
