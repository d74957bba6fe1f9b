"""The pane plays what a real server sends out, and knows how late it is."""

from statistics import median

import pytest

from desktop.player.pace import CALM
from showserver.domain.stream import SOUND_PATH, StreamStarted
from tests.helpers.live_pane import CALM_CLOCK, live_pane
from tests.helpers.on_air import live_on, serving, told

ROOM_MS = 100
FRAMES = 50
pytestmark = [
    pytest.mark.display,
    pytest.mark.qt_log_ignore("FFmpeg|audio|pa_context|non-seekable", extend=True),
]


async def test_the_delay_is_that_of_the_picture_and_a_fresh_load_knows_its_own(qapp, tmp_path):
    async with (
        serving(tmp_path) as server,
        live_on(server, *CALM_CLOCK) as air,
        live_pane(air) as shown,
    ):
        # A first tag that came late is put right within seconds.
        await shown.until(lambda: len(shown.told) > FRAMES and apart(shown.told) < ROOM_MS)
        assert shown.picture.delayMs >= 0
        assert shown.picture.rate == CALM
        shown.renew(await told("media-token", air.server.data))
        first, frames = shown.pane.property("frontSink"), len(shown.told)
        shown.picture.backToLive()
        await shown.until(lambda: shown.pane.property("frontSink") is not first)
        await shown.until(lambda: len(shown.told) > frames + FRAMES)
        assert apart(shown.told[frames:]) < ROOM_MS


async def test_who_comes_when_the_stream_is_full_is_sent_on_to_segments(qapp, tmp_path):
    async with (
        serving(tmp_path, "--ts-viewers", "0") as server,
        live_on(server, *CALM_CLOCK) as air,
        live_pane(air) as shown,
    ):
        await shown.until(lambda: len(shown.told) > FRAMES and apart(shown.told) < ROOM_MS)
        assert 1_000 < shown.picture.delay_ms < 6_000
        assert shown.picture.rate == CALM


def apart(told: list[tuple[int, int]]) -> float:
    """How far the reckoned delay is from that of the bars, in ms, by the newest frames."""
    return abs(median(bars - reckoned for bars, reckoned in told[-FRAMES:]))


async def test_the_sound_alone_takes_a_fraction_and_knows_its_delay_too(qapp, tmp_path):
    async with (
        serving(tmp_path, "--renditions") as server,
        live_on(server, *CALM_CLOCK) as air,
        live_pane(air, StreamStarted(sound=SOUND_PATH)) as shown,
    ):
        await shown.until(lambda: shown.picture.delayMs >= 0)
        shown.desk.prefs.audioOnly = True
        assert shown.picture.soundOnly
        await shown.until(lambda: shown.picture.delayMs < 0)
        before = shown.pane.property("framesShown")
        await shown.until(lambda: shown.picture.delayMs > 0)
        assert shown.pane.property("steady")
        assert shown.picture.delay_ms < 8_000
        assert shown.pane.property("framesShown") - before < FRAMES
        shown.desk.prefs.audioOnly = False
        await shown.until(lambda: shown.pane.property("framesShown") > before + FRAMES)
