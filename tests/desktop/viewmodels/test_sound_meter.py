"""The meter measures what a player plays, also when nobody listens to it here."""

import math
import wave
from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QAudioBuffer, QAudioFormat, QMediaPlayer
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from desktop.shipped import UI_FOLDER
from desktop.viewmodels.sound_meter import SoundMeter, peak_of

RATE = 48_000
PLAYER = b"""
import QtMultimedia
MediaPlayer { audioOutput: AudioOutput { muted: true } }
"""


@pytest.fixture
def engine(qapp: QGuiApplication) -> QQmlEngine:
    return QQmlEngine()


def made_by_qml(engine: QQmlEngine) -> QMediaPlayer:
    """A player as in a window. One of Python's own is asked about in the threads of Qt."""
    component = QQmlComponent(engine, engine)  # what it made goes with it
    component.setData(QByteArray(PLAYER), QUrl())
    player = component.create()
    assert isinstance(player, QMediaPlayer), component.errorString()
    return player


def tone(file: Path, level: float, seconds: float) -> QUrl:
    samples = (
        round(32767 * level * math.sin(i * math.tau / 100)) for i in range(int(RATE * seconds))
    )
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(array("h", samples).tobytes())
    return QUrl.fromLocalFile(str(file))


@pytest.mark.qt_log_ignore("No audio device", "audio", extend=True)
def test_it_measures_what_is_muted_here_and_falls_silent(
    engine: QQmlEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    meter, player = SoundMeter(), made_by_qml(engine)
    player.setSource(tone(tmp_path / "tone.wav", 0.5, 2))
    meter.player = player
    meter.measuring = True
    player.play()
    qtbot.waitUntil(lambda: meter.level == pytest.approx(0.5, abs=0.05), timeout=10_000)
    meter.measuring = False
    assert meter.level == 0
    meter.measuring = True
    qtbot.waitUntil(lambda: meter.level > 0.4, timeout=10_000)
    qtbot.waitUntil(lambda: meter.level == 0, timeout=10_000)
    meter.end()
    assert meter.player is None


def test_what_it_cannot_read_is_silence() -> None:
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.UInt8)
    assert peak_of(QAudioBuffer(b"\xff" * 20, form)) == 0
    form.setSampleFormat(QAudioFormat.SampleFormat.Float)
    assert peak_of(QAudioBuffer(array("f", [0.1, -0.7]).tobytes(), form)) == pytest.approx(0.7)
    assert peak_of(QAudioBuffer()) == 0


SLOT = b"""
import QtQuick
import Applaus.Stage
Item {
    id: root

    property url source
    property bool loaded: false
    readonly property real level: loader.item?.level ?? 0

    Loader {
        id: loader

        active: root.loaded
        sourceComponent: PictureSlot {
            source: root.source
            volume: 0.5
            muted: true
            metered: true
        }
    }
}
"""


@pytest.mark.qt_log_ignore("No audio device", "audio", extend=True)
def test_a_picture_is_loaded_again_and_again_while_it_sounds(
    engine: QQmlEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    engine.addImportPath(str(UI_FOLDER))
    component = QQmlComponent(engine)
    component.setData(QByteArray(SLOT), QUrl())
    slot = component.createWithInitialProperties({"source": tone(tmp_path / "tone.wav", 0.5, 5)})
    assert slot is not None, component.errorString()
    for _ in range(10):
        slot.setProperty("loaded", True)
        qtbot.waitUntil(lambda: slot.property("level") > 0, timeout=10_000)
        slot.setProperty("loaded", False)
    assert slot.property("level") == 0
