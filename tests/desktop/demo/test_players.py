"""What counts as a complaint, where windows open, and what the evening holds."""

import pytest

from desktop.demo.display import has_display, in_software
from desktop.demo.evening import evening
from desktop.demo.players import Player, Trouble, is_complaint
from desktop.shipped import ASSETS_FOLDER


@pytest.mark.parametrize(
    "line",
    [
        "",
        "timestamp=2026-11-23T22:33:01Z level=info event=serving port=1",
        '{"level": "info", "event": "serving"}',
        "Input #0, mpegts, from 'http://127.0.0.1:1/studio.ts':",
        "    Stream #0:0[0x100]: Video: h264",
        "ALSA lib confmisc.c:855: cannot find card '0'",
    ],
)
def test_what_a_machine_says_of_itself_is_no_complaint(line: str):
    assert not is_complaint(line)


@pytest.mark.parametrize(
    "line",
    [
        "timestamp=2026-11-23T22:33:01Z level=warning event=reader_given_up",
        '{"level": "error", "event": "broken"}',
        "2026-11-23 22:33:01,000 level=WARNING logger=applaus.qt x.qml:1: TypeError",
        "Traceback (most recent call last):",
        "Segmentation fault",
    ],
)
def test_whatever_else_is_said_on_stderr_is_a_complaint(line: str):
    assert is_complaint(line)


def test_a_display_is_one_of_x_or_wayland():
    assert has_display({"DISPLAY": ":0"})
    assert has_display({"WAYLAND_DISPLAY": "wayland-0"})
    assert not has_display({"DISPLAY": ""})


def test_windows_on_the_virtual_display_draw_by_opengl_in_software():
    drawn = in_software({"WAYLAND_DISPLAY": "w", "QT_QUICK_BACKEND": "software"}, ":7")
    assert drawn["DISPLAY"] == ":7"
    assert drawn["QSG_RHI_BACKEND"] == "opengl"
    assert not {"WAYLAND_DISPLAY", "QT_QUICK_BACKEND"} & set(drawn)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_evening_has_six_parts_with_notes_and_its_picture_is_there(language):
    told = evening(language)
    assert len(told.parts) == 6
    assert all(part.notes for part in told.parts)
    assert (ASSETS_FOLDER / told.moment.picture).is_file()


async def test_a_process_that_ends_before_its_line_is_trouble_in_its_own_words():
    player = await Player.start("server", ["sh", "-c", "echo no room >&2; exit 3"], {})
    with pytest.raises(Trouble, match="server ended: server: no room"):
        await player.line("ready ", 10)
    assert await player.leave() == 3


async def test_a_line_is_found_and_its_rest_returned():
    player = await Player.start("server", ["sh", "-c", "echo ready ws://here; sleep 60"], {})
    assert await player.line("ready ", 10) == "ws://here"
    await player.leave()
    assert not player.running
