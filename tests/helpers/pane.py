"""Shows one picture in a window and says twice a second what can be seen of it.

`python -m tests.helpers.pane URL` prints a JSON object a line until its input ends: frames shown,
whether the picture is steady, and how light the window is.
"""

from __future__ import annotations

import json
import os
import sys
import threading

os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

LOOK_MS = 500
PANE = b"""
import Applaus.Stage
VideoPane { width: 640; height: 360; muted: true }
"""


def main(url: str) -> int:
    from PySide6.QtCore import QByteArray, QMetaObject, Qt, QTimer, QUrl
    from PySide6.QtGui import QGuiApplication, QImage
    from PySide6.QtQml import QQmlComponent
    from PySide6.QtQuick import QQuickView

    import desktop.viewmodels.picture
    import desktop.viewmodels.sound_meter
    import desktop.viewmodels.watchdog  # noqa: F401
    from desktop.shipped import UI_FOLDER

    app = QGuiApplication(sys.argv[:1])
    view = QQuickView()
    view.engine().addImportPath(str(UI_FOLDER))
    component = QQmlComponent(view.engine())
    component.setData(QByteArray(PANE), QUrl())
    pane = component.createWithInitialProperties({"source": QUrl(url)})
    assert pane is not None, component.errorString()
    view.setContent(QUrl(), component, pane)
    view.show()

    def light(image: QImage) -> int:
        small = image.scaled(32, 18)
        points = [(x, y) for x in range(32) for y in range(18)]
        return sum(small.pixelColor(x, y).lightness() for x, y in points) // len(points)

    def tell() -> None:
        seen = {"frames": pane.property("framesShown"), "steady": pane.property("steady"),
                "light": light(view.grabWindow())}  # fmt: skip
        print(json.dumps(seen), flush=True)

    def wait_for_the_end() -> None:
        sys.stdin.read()
        QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)

    timer = QTimer(interval=LOOK_MS)
    timer.timeout.connect(tell)
    timer.start()
    threading.Thread(target=wait_for_the_end, daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
