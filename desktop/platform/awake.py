"""Keeps an office screen from going dark."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator

from wakepy import keep

log = logging.getLogger("applaus.awake")


@contextlib.contextmanager
def stay_awake(wanted: bool) -> Iterator[None]:
    """Keep the display lit while the block runs; where the system has no way, it is told once."""
    if not wanted:
        yield
        return
    with keep.presenting(on_fail="pass") as mode:
        if not mode.active:
            log.info("found no way to keep the display lit")
        yield
