"""The crew's window over a made-up evening, for tests that use it as a host or producer would."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from desktop.session.view import View
from desktop.viewmodels.prefs import Settings
from showserver.domain.kinds import Command
from showserver.domain.screens import ReportScreen
from tests.helpers.desk import still_desk
from tests.helpers.house import view_of
from tests.ui.employee import EmployeeDesk
from tests.ui.windows import opened


class CrewDesk(EmployeeDesk):
    """The crew's window, what was wished in it, and fingers to use it."""

    @property
    def wishes(self) -> list[Any]:
        """What somebody asked for; what a screen says of itself is left out."""
        return [wish for wish in super().wishes if not isinstance(wish, ReportScreen)]

    @property
    def kinds(self) -> list[type[Command]]:
        """What was asked for, by kind."""
        return [type(wish) for wish in self.wishes]

    def item(self, name: str) -> Any:
        """The item of this name, also when it is a row of a list."""
        found = self.window.findChild(QObject, name) or _drawn(self.window.contentItem(), name)
        assert found is not None, f"nothing is called {name}"
        return found


def _drawn(item: QQuickItem, name: str) -> QQuickItem | None:
    if item.objectName() == name:
        return item
    below = (_drawn(child, name) for child in item.childItems())
    return next((found for found in below if found is not None), None)


@contextmanager
def crew_window(
    qtbot: QtBot,
    scene: str = "live",
    seat: str = "host",
    size: tuple[int, int] = (1600, 1000),
    *,
    language: str = "en",
    view: View | None = None,
) -> Iterator[CrewDesk]:
    """Open the window over a scene; it is gone, engine first, when the test is over."""
    seen = replace(view or view_of(scene, "crew", language), seat=seat)
    desk = still_desk(seen, Settings(language, "stage", True))
    with opened(qtbot, "host", desk, size) as window:
        yield CrewDesk(window, desk, qtbot)
