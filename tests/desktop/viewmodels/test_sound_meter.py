"""The meter measures what a player plays, also when nobody listens to it here."""

import math
import wave
from array import array
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtMultimedia import QAudioBuffer, QAudioFormat, QAudioOutput, QMediaPlayer
from pytestqt.qtbot import QtBot

from desktop.viewmodels.sound_meter import SoundMeter, peak_of

RATE = 48_000


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
def test_it_measures_what_is_muted_here_and_falls_silent(qtbot: QtBot, tmp_path: Path) -> None:
    player, meter, output = QMediaPlayer(), SoundMeter(), QAudioOutput()
    output.setMuted(True)
    player.setAudioOutput(output)
    player.setSource(tone(tmp_path / "tone.wav", 0.5, 2))
    meter.player = player
    player.play()
    qtbot.waitUntil(lambda: meter.level == pytest.approx(0.5, abs=0.05), timeout=10_000)
    meter.player = player  # the same once more changes nothing
    meter.player = None
    assert meter.level == 0
    meter.player = player
    qtbot.waitUntil(lambda: meter.level > 0.4, timeout=10_000)
    qtbot.waitUntil(lambda: meter.level == 0, timeout=10_000)
    meter.player = None
    player.stop()


def test_what_it_cannot_read_is_silence() -> None:
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.UInt8)
    assert peak_of(QAudioBuffer(b"\xff" * 20, form)) == 0
    form.setSampleFormat(QAudioFormat.SampleFormat.Float)
    assert peak_of(QAudioBuffer(array("f", [0.1, -0.7]).tobytes(), form)) == pytest.approx(0.7)
    assert peak_of(QAudioBuffer()) == 0


@pytest.mark.qt_log_ignore("No audio device", "audio", extend=True)
def test_a_meter_that_let_go_of_its_player_outlives_it(qtbot: QtBot) -> None:
    meter, player = SoundMeter(), QMediaPlayer()
    meter.player = player
    meter.player = None
    shiboken6.delete(player)
    shiboken6.delete(meter)  # it crashed the window here
