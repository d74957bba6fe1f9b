"""Whether the system lets us use the camera or the microphone; macOS asks the person once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import (
    QCameraPermission,
    QCoreApplication,
    QMicrophonePermission,
    QObject,
    Qt,
)

Device = Literal["camera", "microphone"]


def ask(device: Device, context: QObject, answered: Callable[[bool], None]) -> None:
    """Ask for a device where that was not done yet; `answered` may be called at once."""
    app = QCoreApplication.instance()
    if app is None:
        return
    permission = QCameraPermission() if device == "camera" else QMicrophonePermission()
    if app.checkPermission(permission) != Qt.PermissionStatus.Undetermined:
        answered(app.checkPermission(permission) == Qt.PermissionStatus.Granted)
        return

    def decided(*_told: object) -> None:
        answered(app.checkPermission(permission) == Qt.PermissionStatus.Granted)

    app.requestPermission(permission, context, decided)
