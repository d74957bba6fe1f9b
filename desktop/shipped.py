"""Where the files that ship beside the code lie: QML and assets."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_shipped"
# An installed wheel carries them inside the package, a checkout beside it.
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent

UI_FOLDER = _ROOT / "ui"
"""The QML import path: holds `Applaus/<Room>/qmldir`."""

ASSETS_FOLDER = _ROOT / "assets"
"""Icons, logo, sounds and translations."""
