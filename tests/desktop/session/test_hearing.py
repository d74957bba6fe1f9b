"""Whether they hear me, said from the peaks of the last seconds."""

import pytest

from desktop.session.hearing import Ear, dbfs

STEP_MS = 100


def amplitude(level: float) -> float:
    return 10 ** (level / 20)


def spoken(level: float, *, seconds: float = 6, pauses: float = -65) -> Ear:
    """An ear that heard a voice of this loudness in dBFS: one moment of sound, two of pause."""
    ear = Ear()
    for step in range(int(seconds * 1000 / STEP_MS)):
        ear.hear(amplitude(level if step % 3 == 0 else pauses), 1_000_000 + step * STEP_MS)
    return ear


def test_silence_has_a_floor():
    assert dbfs(1) == 0
    assert dbfs(0) == dbfs(1e-9) == -120
    assert dbfs(0.5) == pytest.approx(-6.02, abs=0.01)


@pytest.mark.parametrize(
    ("level", "verdict"),
    [(-80, "nothing"), (-55, "nothing"), (-45, "soft"), (-32, "soft"), (-28, "good"),
     (-12, "good"), (-2, "good"), (-0.5, "loud"), (0, "loud")],
)  # fmt: skip
def test_a_voice_is_heard_as_loud_as_it_is(level, verdict):
    assert spoken(level).verdict() == verdict


def test_one_knock_on_the_table_is_no_crackle():
    ear = spoken(-15)
    ear.hear(1.0, 1_000_000 + 6_000)
    assert ear.verdict() == "good"


def test_the_hum_of_a_room_is_nobody_speaking():
    assert spoken(-60, pauses=-60).verdict() == "nothing"


def test_too_little_was_heard_to_say_anything():
    assert Ear().verdict() == ""
    assert spoken(-15, seconds=1.4).verdict() == ""


def test_what_was_long_ago_is_forgotten():
    ear = spoken(-12)
    for step in range(60):
        ear.hear(0, 1_006_000 + step * STEP_MS)
    assert ear.verdict() == "nothing"


def test_after_a_pause_and_with_another_stream_it_listens_anew():
    ear = spoken(-12)
    ear.hear(amplitude(-12), 1_060_000)
    assert ear.verdict() == ""
    ear = spoken(-12)
    ear.forget()
    assert ear.verdict() == ""
