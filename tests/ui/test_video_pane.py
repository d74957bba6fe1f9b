"""The picture of the show outlives its stream: kill -9 of the server, and back again."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOOKS = 120
"""Looks at the pane, two a second, before a condition is given up."""

pytestmark = pytest.mark.display
Studio = subprocess.Popen[str]


@contextmanager
def studio(port: int = 0) -> Iterator[tuple[Studio, int]]:
    serve = ("-m", "showserver.rehearsal.studio", "serve", "--size", "640x360", "--fps", "10")
    process = subprocess.Popen(
        [sys.executable, *serve, "--port", str(port)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        found = re.search(r"http://[^:]+:(\d+)/", process.stdout.readline())
        assert found is not None
        yield process, int(found.group(1))
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


class Pane:
    """The pane in a process of its own, with what it says of itself."""

    def __init__(self, process: Studio) -> None:
        self._process = process

    def until(self, true: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Look until it is true."""
        assert self._process.stdout is not None
        for _ in range(LOOKS):
            seen: dict[str, Any] = json.loads(self._process.stdout.readline())
            if true(seen):
                return seen
        raise AssertionError(f"never came true; last seen {seen}")


@contextmanager
def pane(url: str, environment: dict[str, str]) -> Iterator[Pane]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.pane", url],
        cwd=ROOT, env=environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield Pane(process)
    finally:
        process.stdin.close()
        process.wait(timeout=10)
        process.stdout.close()


def test_the_last_picture_stays_when_the_stream_dies_and_heals_by_itself(
    display_environment: dict[str, str],
) -> None:
    with studio() as (first, port):
        url = f"http://127.0.0.1:{port}/studio.ts"
        with pane(url, display_environment) as seen:
            before = seen.until(lambda now: now["steady"] and now["frames"] > 10)
            first.send_signal(signal.SIGKILL)
            first.wait()
            away = seen.until(lambda now: not now["steady"])
            assert 0.7 * before["light"] < away["light"] < before["light"]  # dimmed, not gone
            with studio(port):
                back = seen.until(lambda now: now["steady"] and now["frames"] > away["frames"])
                assert abs(back["light"] - before["light"]) < 0.1 * before["light"]
