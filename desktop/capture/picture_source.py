"""The picture that is captured: one camera, screen, window or test card at a time."""

from __future__ import annotations

from collections import deque
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QScreenCapture,
    QVideoFrame,
    QVideoSink,
    QWindowCapture,
)

from desktop.camera.messages import FPS_MOST
from desktop.capture import choices
from desktop.capture.test_card import TestCard

WANTED_PIXELS = 1280 * 720
ARRIVALS = 50  # of frames, that tell how many come a second
USUAL_FPS = 25.0


class PictureSource(QObject):
    """Captures what is chosen into one sink; every frame comes out in the thread of the window."""

    frameCame = Signal(QVideoFrame)
    failed = Signal(str)  # gone, busy, not_allowed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink = QVideoSink(self)
        # Cameras deliver in a thread of Qt's, in which no Python may run.
        self._sink.videoFrameChanged.connect(self._came, Qt.ConnectionType.QueuedConnection)
        self._session: QMediaCaptureSession | None = None
        self._parts: list[QObject] = []
        self._intervals: deque[int] = deque(maxlen=ARRIVALS)
        self._choice = choices.NONE

    @property
    def choice(self) -> str:
        """What is captured."""
        return self._choice

    def fps(self) -> float:
        """Return how many frames came a second of late, by the middle one of the pauses."""
        pauses = sorted(b - a for a, b in pairwise(self._intervals))
        middle = pauses[len(pauses) // 2] if pauses else 0
        return 1_000_000 / middle if middle > 0 else USUAL_FPS

    def note(self, at: int) -> None:
        """Learn when a frame was captured, in µs."""
        self._intervals.append(at)

    def open(self, choice: str) -> None:
        """Capture this from now on; `failed` tells what went wrong."""
        self.close()
        self._choice = choice
        if choice == choices.TEST:
            self._parts = [TestCard(self._sink, self)]
        elif choice.startswith(choices.CAMERA):
            self._open_camera(choice)
        elif choice.startswith(choices.SCREEN):
            self._open_screen(choice)
        elif choice.startswith(choices.WINDOW):
            self._open_window(choice)

    def close(self) -> None:
        """Let go of the camera: its light goes out."""
        for part in self._parts:
            if isinstance(part, QCamera | QScreenCapture | QWindowCapture):
                part.setActive(False)
            part.deleteLater()
        if self._session is not None:
            self._session.deleteLater()
        self._parts, self._session, self._choice = [], None, choices.NONE
        self._intervals.clear()

    def _open_camera(self, choice: str) -> None:
        device = choices.camera_of(choice)
        if device is None:
            self.failed.emit("gone")
            return
        camera = QCamera(device, self)
        if (fitting := _fitting(device)) is not None:
            camera.setCameraFormat(fitting)
        camera.errorOccurred.connect(self._on_camera_error)
        self._begin(camera).setCamera(camera)
        camera.start()

    def _open_screen(self, choice: str) -> None:
        screen = choices.screen_of(choice)
        if screen is None:
            self.failed.emit("gone")
            return
        capture = QScreenCapture(self)
        capture.setScreen(screen)
        capture.errorOccurred.connect(self._on_capture_error)
        self._begin(capture).setScreenCapture(capture)
        capture.start()

    def _open_window(self, choice: str) -> None:
        window = choices.window_of(choice)
        if window is None:
            self.failed.emit("gone")
            return
        capture = QWindowCapture(self)
        capture.setWindow(window)
        capture.errorOccurred.connect(self._on_capture_error)
        self._begin(capture).setWindowCapture(capture)
        capture.start()

    def _begin(self, part: QObject) -> QMediaCaptureSession:
        session = QMediaCaptureSession(self)
        session.setVideoSink(self._sink)
        self._parts, self._session = [part], session
        return session

    @Slot(QVideoFrame)
    def _came(self, frame: QVideoFrame) -> None:
        if self._parts and frame.isValid():  # one may still be on its way after closing
            self.frameCame.emit(frame)

    @Slot()
    def _on_camera_error(self) -> None:
        self.failed.emit("busy")

    @Slot()
    def _on_capture_error(self) -> None:
        self.failed.emit("not_allowed")


def _fitting(device: QCameraDevice) -> QCameraFormat | None:
    """Return the format of a camera that is nearest to 720p at the rate that is sent."""

    def strangeness(format_: QCameraFormat) -> tuple[int, float]:
        size = format_.resolution()
        rate = format_.maxFrameRate()
        return abs(size.width() * size.height() - WANTED_PIXELS), abs(rate - FPS_MOST)

    return min(device.videoFormats(), key=strangeness, default=None)
