"""Who asks for a smaller picture is given the server's, and the whole one again."""

import pytest

from showserver.domain.stream import SMALL_PATH, StreamStarted
from tests.helpers.live_pane import live_pane
from tests.helpers.on_air import live_on, serving

WHOLE = ("--calm", "--size", "640x480", "--kbit-s", "500")
pytestmark = [
    pytest.mark.display,
    pytest.mark.qt_log_ignore("FFmpeg|audio|pa_context|non-seekable", extend=True),
]


async def test_a_setting_changes_the_size_of_the_picture_while_it_plays(qapp, tmp_path):
    async with (
        serving(tmp_path, "--renditions") as server,
        live_on(server, *WHOLE) as air,
        live_pane(air, StreamStarted(small=SMALL_PATH)) as shown,
    ):

        def height() -> int:
            sink = shown.pane.property("frontSink")
            return sink.videoFrame().height() if sink else 0

        await shown.until(lambda: height() == 480)
        shown.desk.prefs.smallPicture = True
        await shown.until(lambda: height() == 360)
        shown.desk.prefs.smallPicture = False
        await shown.until(lambda: height() == 480)
