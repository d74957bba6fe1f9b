"""A virtual display with OpenGL in software, for machines without a screen."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from desktop.demo.players import Trouble, ended

SCREEN = "3840x2160x24"
READY_S = 10.0


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether windows can open on a real screen."""
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def in_software(environment: Mapping[str, str], display: str) -> dict[str, str]:
    """Return the environment of a process whose windows open on the virtual display."""
    # WAYLAND_DISPLAY and the software renderer would win over what is set here.
    unwanted = {"WAYLAND_DISPLAY", "QT_QUICK_BACKEND"}
    kept = {name: value for name, value in environment.items() if name not in unwanted}
    return kept | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "QSG_RHI_BACKEND": "opengl",
    }


@asynccontextmanager
async def virtual_display() -> AsyncIterator[str]:
    """Keep an X server for the time of the block, and give its name, such as `:7`."""
    program = shutil.which("Xvfb")
    if program is None:
        raise Trouble("no display, and Xvfb is missing: install the package xvfb")
    reading, writing = os.pipe()
    server = await asyncio.create_subprocess_exec(
        *(program, "-displayfd", str(writing), "-screen", "0", SCREEN),
        *("-nolisten", "tcp", "+extension", "GLX"),
        pass_fds=[writing],
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            async with asyncio.timeout(READY_S):
                number = (await asyncio.to_thread(told.readline)).strip()
        if not number:
            raise Trouble("Xvfb ended before it opened a display")
        yield f":{number}"
    finally:
        await ended(server)
