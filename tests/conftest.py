"""What every test may ask for: a display without a screen, a folder of its own as home."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before any test imports Qt: no window opens on the desk of whoever runs the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


@pytest.fixture(autouse=True)
def home_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch):
    """Settings, outbox and cache of the desktop land in a new folder, never in a person's own."""
    home: Path = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture(scope="session")
def virtual_display() -> Iterator[str]:
    """A virtual X display with OpenGL by software, as `:N`; one for all tests of a run."""
    server = shutil.which("Xvfb")
    assert server is not None, "Xvfb is missing; `make setup` installs it"
    reading, writing = os.pipe()
    xvfb = subprocess.Popen(
        [
            *(server, "-displayfd", str(writing), "-screen", "0", "3840x2160x24"),
            *("-nolisten", "tcp", "+extension", "GLX"),
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb ended before it opened a display"
        yield f":{number}"
    finally:
        xvfb.terminate()
        xvfb.wait(timeout=10)


@pytest.fixture
def display_environment(virtual_display: str) -> dict[str, str]:
    """The environment for a process that opens real windows on the virtual display."""
    # A window that draws by software is slow; asyncio's debug mode would report each slow step.
    unfit = {"QT_QUICK_BACKEND", "PYTHONASYNCIODEBUG"}
    inherited = {name: value for name, value in os.environ.items() if name not in unfit}
    return inherited | {
        "DISPLAY": virtual_display,
        "QT_QPA_PLATFORM": "xcb",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "QSG_RHI_BACKEND": "opengl",
    }
