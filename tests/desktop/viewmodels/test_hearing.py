"""The sound check takes the level of what plays and says how it is heard."""

from pytestqt.qtbot import QtBot

from desktop.viewmodels.hearing import SoundCheck


def test_a_voice_is_told_after_a_moment_and_what_is_not_listened_to_is_not(qtbot: QtBot) -> None:
    check = SoundCheck()
    check.level = 0.25
    assert check.verdict == ""
    with qtbot.waitSignal(check.verdictChanged, timeout=5000):
        check.listening = True
    assert (check.verdict, check.listening) == ("good", True)
    check.listening = False
    assert check.verdict == ""


def test_a_peak_between_two_looks_is_not_missed(qtbot: QtBot) -> None:
    check = SoundCheck()
    check.level = 1.0
    check.level = 0.0
    heard: list[float] = []
    check._ear.hear = lambda peak, now_ms: heard.append(peak)
    check.listen()
    check.listen()
    assert heard == [1.0, 0.0]
