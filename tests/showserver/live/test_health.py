"""What is said of a stream's health, and when."""

from collections.abc import Iterator

import pytest

from showserver.live.health import Finding, Health, Reading, Tag


def stream(
    seconds: float = 12,
    *,
    fps: float = 25,
    key_ms: int = 1_000,
    audio_until: float = 1e9,
    late_by=lambda at: 0,
) -> Iterator[Tag]:
    """An encoder's tags in order, each arriving as late as `late_by` says."""
    next_key = 0.0
    for frame in range(int(seconds * fps)):
        at = int(frame * 1000 / fps)
        is_key = at >= next_key
        next_key += key_ms if is_key else 0
        yield Tag("video", at, 50_000 + at + late_by(at), 5_000, is_key)
        if at < audio_until * 1000:
            yield Tag("audio", at + 3, 50_003 + at + late_by(at), 200)


def seen(tags: Iterator[Tag], *, announced_fps: float = 0) -> Health:
    health = Health(announced_fps=announced_fps)
    for tag in tags:
        health.see(tag)
    return health


def codes(health: Health) -> list[str]:
    return [finding.code for finding in health.findings()]


def test_a_good_stream_is_left_in_peace():
    health = seen(stream(), announced_fps=25)
    assert health.findings() == []
    reading = health.reading()
    assert reading.fps == pytest.approx(25, abs=0.1)
    assert reading.kbit_s == pytest.approx(1_040, rel=0.02)
    assert reading.key_frames_ms == 1_000
    assert reading.has_audio


def test_nothing_is_said_of_nothing():
    assert Health().reading() == Reading()
    assert Health().findings() == []


def test_the_usual_eight_seconds_between_key_frames_are_named():
    health = seen(stream(10, key_ms=8_000))
    assert health.findings() == [Finding("key_frames_far_apart", 8_000, 2_000)]


def test_a_second_key_frame_need_not_come_to_be_missed():
    assert codes(seen(stream(4, key_ms=60_000))) == ["key_frames_far_apart"]


def test_two_seconds_between_key_frames_are_well():
    assert codes(seen(stream(key_ms=2_000))) == []


@pytest.mark.parametrize("until", [0, 3])
def test_silence_is_named_after_five_seconds(until: float):
    assert codes(seen(stream(audio_until=until))) == ["no_audio"]
    assert codes(seen(stream(4, audio_until=0))) == []


@pytest.mark.parametrize(("fps", "announced"), [(12, 0), (12, 25), (50, 25)])
def test_a_wrong_frame_rate_is_named(fps: float, announced: float):
    (finding,) = seen(stream(fps=fps), announced_fps=announced).findings()
    assert finding == ("wrong_frame_rate", pytest.approx(fps, abs=0.1), announced, "")


def test_lag_that_rises_is_named_with_its_size():
    (finding,) = seen(stream(30, late_by=lambda at: at // 10)).findings()
    assert finding.code == "lag_rising"
    assert 2_000 < finding.number < 3_000


def test_a_burst_at_the_start_is_no_lag():
    assert codes(seen(stream(20, late_by=lambda at: -min(at, 1_000)))) == []


def test_a_hiccup_that_was_caught_up_is_no_lag():
    late = seen(stream(30, late_by=lambda at: 4_000 if 10_000 < at < 12_000 else 0))
    assert codes(late) == []


def test_what_the_door_saw_is_told_first_and_once():
    health = seen(stream(audio_until=0))
    health.note(Finding("timestamps_jumped", 1))
    health.note(Finding("timestamps_jumped", 2))
    assert health.findings()[0] == Finding("timestamps_jumped", 2)
    assert codes(health) == ["timestamps_jumped", "no_audio"]
