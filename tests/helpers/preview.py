"""Renders a surface over a made-up evening into a picture.

`python -m tests.helpers.preview --surface host --out host.png`; with no display it opens a virtual
one. Surfaces: host, producer, planning, employee, kiosk, join. Scenes: live, video, featured,
celebrate, credits, pause, crowd, lobby, foyer, planning, goodbye, empty; away shows a lost link.
The employee's also: replay, replay-bare (no recording), replay-making, replay-silent, replay-crowd,
replay-list, replay-failed.
Of the stream: steady, trouble, muted, disk, full; of the recording: making, kept.
"""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import subprocess
import sys
from typing import Any

from msgspec.structs import replace

SIZES = {"host": "1600x1000", "producer": "1600x1000", "planning": "1600x1000",
         "employee": "1280x800", "kiosk": "1920x1080", "join": "1280x800"}  # fmt: skip
ROLES = {"employee": "employee", "join": "employee", "kiosk": "screen"}


def main() -> int:
    options = _options()
    xvfb = _display()
    try:
        return _render(options)
    finally:
        if xvfb:
            xvfb.terminate()
            xvfb.wait()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--surface", choices=list(SIZES), required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--size", default="")
    parser.add_argument("--theme", choices=["paper", "stage"], default="")
    parser.add_argument("--lang", choices=["nl", "en"], default="en")
    parser.add_argument("--scene", default="")
    parser.add_argument("--after", type=int, default=1800, help="milliseconds before the picture")
    parser.add_argument(
        "--video", default="", help="address of a picture that runs; of a folder for replays"
    )
    parser.add_argument("--captions", default="", metavar="LANGUAGES", help="nl, en or nl,en")
    parser.add_argument("--reduced", action="store_true", help="reduced motion")
    parser.add_argument("--set", action="append", default=[], metavar="OBJECT.PROPERTY=VALUE")
    return parser.parse_args()


def _display() -> subprocess.Popen[bytes] | None:
    """Open a virtual display with OpenGL, so that effects and video draw."""
    if os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    server = shutil.which("Xvfb")
    if server is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return None
    reading, writing = os.pipe()
    xvfb = subprocess.Popen(
        [server, "-displayfd", str(writing), "-screen", "0", "3840x2160x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as told:
        os.environ["DISPLAY"] = f":{told.readline().strip()}"
    os.environ |= {"QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1",
                   "QSG_RHI_BACKEND": "opengl"}  # fmt: skip
    return xvfb


def _render(options: argparse.Namespace) -> int:
    from PySide6.QtCore import QObject, QTimer

    from desktop.platform.cage import Cage
    from desktop.platform.glass import SURFACES, Languages, make_application, make_engine
    from desktop.viewmodels.join import Entrance, Found, JoinFace
    from desktop.viewmodels.prefs import Prefs, Settings
    from tests.helpers.desk import StillStore, art_url, still_desk
    from tests.helpers.house import art, view_of, with_captions

    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    app = make_application(sys.argv[:1])
    languages = Languages()
    languages.speak(options.lang)
    surface = options.surface
    scene = options.scene or ("planning" if surface == "planning" else "live")
    away = scene == "away"
    theme = options.theme or ("paper" if surface in ("employee", "join") else "stage")
    captions = True if options.captions else None
    settings = Settings(options.lang, theme, options.reduced, captions=captions)
    # A stage in the afternoon looks the same every time.
    replays = scene.startswith("replay")
    view = view_of(
        "live" if away else "goodbye" if replays else scene,
        ROLES.get(surface, "crew"),
        options.lang,
    )
    if replays and options.video:
        view = replace(view, media_url=options.video)
    elif options.video:
        plan = replace(view.room.plan, video_url=options.video)
        view = replace(view, room=replace(view.room, plan=plan))
    if options.captions:
        view = with_captions(view, *options.captions.split(","))
    if surface == "producer":
        view = replace(view, seat="producer")
    kept: list[object] = []
    if surface == "join":
        typed = Entrance("applaus.lantaarn.example", "LAMP 14", "Sofie Claes", "Gent", "Wijkploeg")
        join = JoinFace(Prefs(StillStore(settings), options.lang), typed)
        if scene != "empty":
            join.found(Found(view.room.plan.title, view.room.plan.host, view.room.plan.greeting,
                             318, ("Groningen", "Gent", "Bergen"), ("Wijkploeg",),
                             art_url(art("marit"), "thumb")))  # fmt: skip
        initial: dict[str, object] = {"join": join}
    else:
        desk = still_desk(view, settings)
        if away:
            desk.link_face.stands("away")
            desk.link_face.holds(1, ["Klap!"], False)
            desk.kiosk_face.stands(False, desk._still.time - 40_000)  # type: ignore[attr-defined]
        initial = {"desk": desk}
        if replays:
            _rewatch(desk, scene, options.lang)
    kept.extend(initial.values())
    cage = Cage()
    cage.allow("127.0.0.1", "localhost")
    engine = make_engine(cage)
    engine.setInitialProperties(initial)
    module, window_name = SURFACES["host" if surface in ("producer", "planning") else surface]
    engine.loadFromModule(module, window_name)
    if not engine.rootObjects():
        print(f"{module}/{window_name} did not load", file=sys.stderr)
        return 1
    window = engine.rootObjects()[0]
    width, height = (int(n) for n in (options.size or SIZES[surface]).split("x"))
    if replays:
        window.setProperty("room", "replay")
    window.setProperty("visibility", 2)
    window.setProperty("width", width)
    window.setProperty("height", height)
    window.setProperty("visible", True)
    for wish in options.set:
        place, _, value = wish.partition("=")
        name, _, property_name = place.rpartition(".")
        item = window.findChild(QObject, name) if name else window
        if item is not None:
            item.setProperty(property_name, {"true": True, "false": False}.get(value, value))

    def picture() -> None:
        image = window.grabWindow()  # type: ignore[attr-defined]
        image.save(options.out)
        print(f"{options.out} {image.width()}x{image.height()}")
        app.exit()  # not quit(): an office screen refuses to close

    QTimer.singleShot(options.after, picture)
    app.exec()
    del engine
    return 0


def _rewatch(desk: Any, scene: str, language: str) -> None:
    """Open the evening that is over, in one of its states."""
    from showserver.wire.queries import MediaToken, MediaTokenWanted
    from tests.helpers.house import SHOW
    from tests.helpers.replays import BEGAN, LASTS_MS, MadeUpReplay, rewatch

    match scene:
        case "replay-list":
            return
        case "replay-failed":
            desk.replay_face.open(SHOW)
            desk.replay_face.failed("away")
            return
        case "replay-making":
            desk._still.time = BEGAN + LASTS_MS + 60_000
    made_up = MadeUpReplay(
        language,
        recorded=scene not in ("replay-bare", "replay-making"),
        streamed=scene != "replay-bare",
        comments={"replay-silent": 0, "replay-crowd": 200}.get(scene),
    )
    rewatch(desk, made_up)
    for query, answered in desk._still.questions:
        if isinstance(query, MediaTokenWanted) and query.show_id:
            answered(MediaToken("preview", desk._still.time + 600_000))


if __name__ == "__main__":
    raise SystemExit(main())
