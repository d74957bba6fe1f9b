"""A caption stands with the picture that it was said in, however late that picture is."""

from statistics import median

import pytest

from showserver.domain.captions import Caption, CaptionSaid
from tests.helpers.desk import fold
from tests.helpers.live_clock import now_ms
from tests.helpers.live_pane import CALM_CLOCK, LivePane, live_pane
from tests.helpers.on_air import live_on, serving

FRAMES = 50
ROOM_MS = 250
pytestmark = [
    pytest.mark.display,
    pytest.mark.qt_log_ignore("FFmpeg|audio|pa_context|non-seekable", extend=True),
]


@pytest.mark.parametrize("options", [(), ("--ts-viewers", "0")], ids=["stream", "segments"])
async def test_a_caption_comes_with_its_picture(qapp, tmp_path, options):
    async with (
        serving(tmp_path, *options) as server,
        live_on(server, *CALM_CLOCK) as air,
        live_pane(air) as shown,
    ):
        shown.desk.captions.on = True
        await shown.until(lambda: len(shown.told) > FRAMES)
        late = [await lateness(shown, number) for number in range(5)]
        assert abs(median(late)) < ROOM_MS, late


async def lateness(shown: LivePane, number: int) -> int:
    """Say something now; return how far the picture is from it by its bars when it is shown."""
    said_at = now_ms()
    fold(shown.desk, CaptionSaid(Caption(f"t-{number}", said_at, 1500, "", f"Line {number}")))
    assert f"Line {number}" not in shown.desk.captions.text
    await shown.until(lambda: f"Line {number}" in shown.desk.captions.text)
    bars, _ = shown.told[-1]
    return now_ms() - bars - said_at
