"""The soak in short, so that what `make soak` measures in ten minutes is known to be measured."""

from pathlib import Path

import pytest

from tests.bench.soak import over, soak
from tests.helpers.forgetful_server import LIFE, ForgetfulHouse

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

SECONDS = 12
CALM = ("--calm", "--size", "640x360", "--kbit-s", "500")
PROMPT = ("_worse_ms", "_stills_s")  # what only an idle machine can promise: for `make soak`


async def test_a_show_that_outlives_its_media_tokens_is_seen_to_its_end_and_recorded_whole(
    tmp_path: Path,
):
    figures = await soak(tmp_path, SECONDS, ForgetfulHouse, CALM)
    assert LIFE.good_for_ms < SECONDS * 1000
    assert [fault for fault in over(figures) if not any(map(fault.__contains__, PROMPT))] == []
    assert max(figures["ts_stills_s"], figures["hls_stills_s"]) < SECONDS / 2
    assert figures["recording_s"] >= SECONDS
