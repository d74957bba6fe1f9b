"""A wall of 500 comments a second in the employee window: CPU of the GUI thread, memory over time.

`python -m tests.bench.bench_wall` prints JSON. Offscreen, with the software renderer: this is the
cost of folding, models and delegates, without that of a graphics driver.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time

PER_S = 500
TICK_MS = 100
PACED_S = 20
WARM_UP = 20_000
MANY = 200_000
BATCH = 50


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from PySide6.QtCore import QTimer

    from desktop.platform.cage import Cage
    from desktop.platform.glass import SURFACES, make_application, make_engine
    from showserver.domain.wall import Comment, CommentReleased
    from tests.helpers.desk import fold, still_desk
    from tests.helpers.house import NOW, view_of

    app = make_application(sys.argv[:1])
    desk = still_desk(view_of("live", "employee", "en"))
    engine = make_engine(Cage())
    engine.setInitialProperties({"desk": desk})
    engine.loadFromModule(*SURFACES["employee"])
    window = engine.rootObjects()[0]
    window.setProperty("visible", True)
    said = 0

    def say(count: int) -> None:
        nonlocal said
        news = []
        for number in range(said, said + count):
            text = f"What a wonderful evening, thank you all for the lamps! ({number})"
            news.append(
                CommentReleased(
                    Comment(f"b{number}", f"p{number % 997}", NOW, "Sofie Claes", "Ghent", text)
                )
            )
        said += count
        fold(desk, *news)

    paced = QTimer(interval=TICK_MS)
    paced.timeout.connect(lambda: say(PER_S * TICK_MS // 1000))
    paced.start()
    wall_clock, cpu = time.perf_counter(), time.thread_time()
    QTimer.singleShot(PACED_S * 1000, app.quit)
    app.exec()
    paced.stop()
    took, cpu = time.perf_counter() - wall_clock, time.thread_time() - cpu
    paced_said = said

    def crowd(until: int) -> int:
        while said < until:
            say(BATCH)
            app.processEvents()
        return _resident_kib()

    before = crowd(said + WARM_UP)
    after = crowd(MANY)
    figures = {
        "comments_per_s": round(paced_said / took),
        "gui_thread_share_of_core": round(cpu / took, 3),
        "gui_cpu_us_per_comment": round(cpu / paced_said * 1e6),
        "rss_mib_after_warm_up": round(before / 1024),
        "rss_mib_after_all": round(after / 1024),
        "comments": said,
        "rows": desk.wall.count,
    }
    print(json.dumps(figures))
    del engine
    share_held = figures["gui_thread_share_of_core"] < 0.35
    flat = after - before < 20 * 1024
    return 0 if share_held and flat else 1


def _resident_kib() -> int:
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize() // 1024


if __name__ == "__main__":
    sys.exit(main())
