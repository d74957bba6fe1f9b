"""Draw the kit gallery into a PNG: python tests/ui/render_gallery.py paper|stage out.png [page]."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

ROOT = Path(__file__).resolve().parents[2]
SETTLE_MS = 1500  # entering animations are over by then


def main(mode: str, out: str, page: str = "controls") -> int:
    """Show one page of the gallery, wait until it is still, save what it shows."""
    app = QGuiApplication(sys.argv[:1])
    view = QQuickView()
    view.engine().addImportPath(str(ROOT / "ui"))
    view.setInitialProperties({"mode": mode, "page": page})
    view.setSource(QUrl.fromLocalFile(str(ROOT / "tests/ui/gallery.qml")))
    view.setResizeMode(QQuickView.ResizeMode.SizeViewToRootObject)
    view.show()

    def save() -> None:
        view.grabWindow().save(out)
        app.quit()

    QTimer.singleShot(SETTLE_MS, save)
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
