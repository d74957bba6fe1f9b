"""A picture and a sound of our own, to try everything without camera and microphone.

At each full second of the clock a lamp lights and a tone sounds, both for a tenth of a second, so
that whoever watches sees and hears whether lips and voice will be in step.
"""

from __future__ import annotations

import math
import time
from array import array
from functools import cache

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from desktop.camera.memory import Sound

WIDTH, HEIGHT, FPS = 1280, 720, 25
FRAME_US = 1_000_000 // FPS
RATE = 48_000
TONE_HZ, LOUDNESS = 1000, 0.5
LIT_US = 100_000
SECOND_US = 1_000_000
BLOCK_MS = 20

GROUND, CLOTH, UNLIT, LAMP, INK = "#160C0F", "#641020", "#4A343B", "#FFC24B", "#FFF3E6"
BARS = ("#FFF3E6", "#F7B733", "#46C9A8", "#2465C4", "#A3205F", "#B3122A", "#2F1E24")
LAMP_AT, LAMP_RADIUS = (640, 210), 96


class TestCard(QObject):
    """Draws the picture into a sink, frame after frame, as a camera does."""

    __test__ = False  # a test card is no test

    def __init__(self, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink = sink
        self._ground = _ground(self.tr("Test picture"))
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        now = time.monotonic_ns() // 1000
        self._sink.setVideoFrame(QVideoFrame(picture(self._ground, now)))
        # On the grid of the clock, so that the lamp lights when the second begins.
        self._timer.start(math.ceil((FRAME_US - now % FRAME_US) / 1000))


def picture(ground: QImage, now: int) -> QImage:
    """Return the picture of this µs of the clock."""
    image = ground.copy()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_lit = now % SECOND_US < LIT_US
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LAMP if is_lit else UNLIT))
    painter.drawEllipse(QPointF(*LAMP_AT), LAMP_RADIUS, LAMP_RADIUS)
    painter.setPen(QPen(QColor(GROUND if is_lit else INK), 8, c=Qt.PenCapStyle.RoundCap))
    turn = now % SECOND_US / SECOND_US * math.tau
    x, y = LAMP_AT
    hand = QPointF(x + 72 * math.sin(turn), y - 72 * math.cos(turn))
    painter.drawLine(QPointF(x, y), hand)
    painter.end()
    return image


def _ground(words: str) -> QImage:
    """Return what stands still: the bars, and what this is."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.fillRect(QRectF(0, 0, WIDTH, 60), QColor(CLOTH))
    font = QFont()
    font.setPixelSize(44)
    font.setWeight(QFont.Weight.ExtraBold)
    painter.setFont(font)
    painter.setPen(QColor(INK))
    painter.drawText(QRectF(0, 336, WIDTH, 72), Qt.AlignmentFlag.AlignCenter, words)
    width = WIDTH / len(BARS)
    for place, colour in enumerate(BARS):
        painter.fillRect(QRectF(place * width, 440, width + 1, HEIGHT - 440), QColor(colour))
    painter.end()
    return image


class TestTone:
    """Gives the samples that are due: a tone at each full second, and silence between."""

    __test__ = False

    def __init__(self, now: int) -> None:
        """Begin `now`, in µs of the monotonic clock."""
        self._given = now * RATE // SECOND_US

    def until(self, now: int) -> Sound | None:
        """Return what sounds until `now`; None if nothing does yet."""
        due = now * RATE // SECOND_US
        count = min(due - self._given, RATE)
        if count <= 0:
            return None
        begin, second = (due - count) % RATE, _second()
        samples = (second + second)[begin : begin + count]
        self._given = due
        return Sound(due * SECOND_US // RATE, RATE, 1, "s16", samples.tobytes())


@cache
def _second() -> array[int]:
    """Return the samples of one second."""
    lit = RATE * LIT_US // SECOND_US
    step = math.tau * TONE_HZ / RATE
    tone = (round(32767 * LOUDNESS * math.sin(step * n)) for n in range(lit))
    return array("h", [*tone, *bytes(RATE - lit)])
