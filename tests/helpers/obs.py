"""The real OBS on a virtual display, with a profile of its own that goes live at once."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

GLOBAL = """
[General]
FirstRun=true
EnableAutoUpdates=false
[Basic]
Profile=Applaus
ProfileDir=Applaus
SceneCollection=Applaus
SceneCollectionFile=Applaus
ConfigOnNewProfile=false
"""
PROFILE = """
[General]
Name=Applaus
[Output]
Mode=Advanced
Reconnect=true
RetryDelay=1
MaxRetries=100
[AdvOut]
Encoder=obs_x264
TrackIndex=1
[Video]
BaseCX=640
BaseCY=360
OutputCX=640
OutputCY=360
FPSCommon=30
"""
ENCODER = {
    "rate_control": "CBR", "bitrate": 1000, "keyint_sec": 1,
    "preset": "ultrafast", "tune": "zerolatency",
}  # fmt: skip
MOVING = {
    "name": "Picture",
    "id": "ffmpeg_source",
    "settings": {
        "is_local_file": False,
        "input": "testsrc2=size=640x360:rate=30,hue=H=2*t",
        "input_format": "lavfi",
    },
}
SCENE = {
    "name": "Scene",
    "id": "scene",
    "settings": {"id_counter": 1, "items": [{"name": "Picture", "id": 1, "visible": True}]},
}
WORDS = (
    *("--startstreaming", "--minimize-to-tray", "--disable-updater", "--disable-shutdown-check"),
    *("--multi", "--profile", "Applaus", "--collection", "Applaus"),
)


def obs_command() -> str:
    """The program, or a skipped test."""
    found = shutil.which("obs")
    if found is None:
        pytest.skip("OBS is not installed; `make setup` installs it on Debian and Ubuntu")
    return found


def write_settings(home: Path, server: str, key: str) -> None:
    """Write what a person would set by Settings, Stream, Custom."""
    folder = home / "config" / "obs-studio"
    profile, scenes = folder / "basic/profiles/Applaus", folder / "basic/scenes"
    profile.mkdir(parents=True)
    scenes.mkdir(parents=True)
    for name in ("global.ini", "user.ini"):  # as of OBS 31 the latter
        (folder / name).write_text(GLOBAL, encoding="utf-8")
    (profile / "basic.ini").write_text(PROFILE, encoding="utf-8")
    (profile / "streamEncoder.json").write_text(json.dumps(ENCODER), encoding="utf-8")
    service = {"type": "rtmp_custom", "settings": {"server": server, "key": key}}
    (profile / "service.json").write_text(json.dumps(service), encoding="utf-8")
    shown = {"current_scene": "Scene", "current_program_scene": "Scene"}
    collection = {"name": "Applaus", **shown, "sources": [MOVING, SCENE]}
    (scenes / "Applaus.json").write_text(json.dumps(collection), encoding="utf-8")


@asynccontextmanager
async def obs_live(
    home: Path, server: str, key: str, environment: Mapping[str, str]
) -> AsyncIterator[asyncio.subprocess.Process]:
    """OBS, live to `server` until the block ends; `home` is made, and holds what it says."""
    program = obs_command()
    write_settings(home, server, key)
    own = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "LC_ALL": "C.UTF-8"}
    with (home / "obs.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *(program, *WORDS),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={**environment, **own},
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()
