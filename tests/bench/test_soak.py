"""The soak in short, so that what `make soak` measures in ten minutes is known to be measured."""

from pathlib import Path

import pytest

from tests.bench.soak import over, soak
from tests.helpers.forgetful_server import LIFE, ForgetfulHouse

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

SECONDS = 12


async def test_a_show_that_outlives_its_media_tokens_stays_prompt_and_is_recorded_whole(
    tmp_path: Path,
):
    figures = await soak(tmp_path, SECONDS, ForgetfulHouse)
    assert LIFE.good_for_ms < SECONDS * 1000
    assert over(figures) == []
    assert figures["ts_begin_ms"] < figures["hls_begin_ms"]
    assert figures["recording_s"] >= SECONDS
