"""The soak in short, so that what `make soak` measures in ten minutes is known to be measured."""

from pathlib import Path

import pytest

from tests.bench.soak import over, soak

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

SECONDS = 12


async def test_a_show_is_as_prompt_at_the_end_as_at_the_beginning_and_recorded_whole(
    tmp_path: Path,
):
    figures = await soak(tmp_path, SECONDS)
    assert over(figures) == []
    assert figures["ts_begin_ms"] < figures["hls_begin_ms"]
    assert figures["recording_s"] >= SECONDS
