"""What there is to choose from: cameras, screens, windows and microphones of this machine."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtMultimedia import (
    QAudioDevice,
    QCameraDevice,
    QCapturableWindow,
    QMediaDevices,
    QWindowCapture,
)

NONE, TEST = "none", "test"
CAMERA, SCREEN, WINDOW, MICROPHONE = "camera:", "screen:", "window:", "microphone:"
"""What the id of a choice begins with; an id lasts from one start to the next."""
WINDOWS_MOST = 12


class Choice(NamedTuple):
    """One thing to choose: its id, and its name as the system tells it."""

    choice_id: str
    name: str


def cameras() -> list[Choice]:
    """Return the cameras, the usual one first."""
    return [Choice(camera_id(d), d.description()) for d in _first(QMediaDevices.videoInputs())]


def screens() -> list[Choice]:
    """Return the screens of this machine."""
    return [Choice(SCREEN + screen.name(), screen.name()) for screen in QGuiApplication.screens()]


def windows() -> list[Choice]:
    """Return the windows of other programs that can be shown, where the system lets us."""
    told = [w.description() for w in QWindowCapture.capturableWindows() if w.isValid()]
    return [Choice(WINDOW + name, name) for name in dict.fromkeys(told) if name][:WINDOWS_MOST]


def microphones() -> list[Choice]:
    """Return the microphones, the usual one first."""
    usual = QMediaDevices.defaultAudioInput()
    devices = sorted(QMediaDevices.audioInputs(), key=lambda device: device != usual)
    return [Choice(_microphone_id(device), device.description()) for device in devices]


def camera_of(choice_id: str) -> QCameraDevice | None:
    """Return the camera that was chosen, None if it is not there."""
    return next((d for d in QMediaDevices.videoInputs() if camera_id(d) == choice_id), None)


def microphone_of(choice_id: str) -> QAudioDevice | None:
    """Return the microphone that was chosen, None if it is not there."""
    devices = QMediaDevices.audioInputs()
    return next((d for d in devices if _microphone_id(d) == choice_id), None)


def screen_of(choice_id: str) -> QScreen | None:
    """Return the screen that was chosen, None if it is not there."""
    screens = QGuiApplication.screens()
    return next((s for s in screens if SCREEN + s.name() == choice_id), None)


def window_of(choice_id: str) -> QCapturableWindow | None:
    """Return the window that was chosen, None if it is not there."""
    windows = QWindowCapture.capturableWindows()
    return next((w for w in windows if WINDOW + w.description() == choice_id), None)


def camera_id(device: QCameraDevice) -> str:
    """Return the id of a camera."""
    return CAMERA + bytes(device.id().data()).decode("utf-8", "replace")


def _microphone_id(device: QAudioDevice) -> str:
    return MICROPHONE + bytes(device.id().data()).decode("utf-8", "replace")


def _first(devices: list[QCameraDevice]) -> list[QCameraDevice]:
    usual = QMediaDevices.defaultVideoInput()
    return sorted(devices, key=lambda device: device != usual)
