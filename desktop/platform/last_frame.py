"""The last picture of the show, kept for an office screen that starts without network."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSaveFile, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from desktop.viewmodels.kiosk import KioskFace

log = logging.getLogger("applaus.last_frame")

WIDEST = 1280
QUALITY = 85


class LastFrame(QObject):
    """Keeps the newest picture in one file, replaced whole; shows it until the first frame."""

    def __init__(self, kiosk: KioskFace, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._path = path
        kiosk.frameTaken.connect(self.keep)

    def show(self) -> None:
        """Show what was kept; a file that is no whole picture is thrown away."""
        if not self._path.is_file():
            return
        reader = QImageReader(str(self._path))
        if reader.read().isNull():
            self._path.unlink(missing_ok=True)
            return
        self._kiosk.show_kept_frame(QUrl.fromLocalFile(str(self._path)).toString())

    def keep(self, image: QImage) -> None:
        """Replace the kept picture; on a full disk the old one stays."""
        if image.width() > WIDEST:
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaledToWidth(WIDEST, smooth)
        file = QSaveFile(str(self._path))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            log.info("could not keep the picture: %s", file.errorString())
            return
        writer = QImageWriter(file, QByteArray(b"jpg"))
        writer.setQuality(QUALITY)
        if writer.write(image):
            file.commit()
        else:
            file.cancelWriting()
