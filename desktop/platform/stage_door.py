"""The stage door: a local socket by which a test or the demo drives the real window.

It exists only when asked for (`--stage-door PATH`), for the same user alone. One JSON object a
line in, one a line out, `{"ok": value}` or `{"error": sentence}`, in order:

    {"read": "composer.text"}            a property of an item, or of the desk: "desk.wall.count"
    {"write": ["desk.prefs.theme", "stage"]}
    {"press": "sendButton"}              a click in its middle; "queueRow[1]" is the second of them
    {"hold": ["endButton", 1300]}        a press of so many milliseconds
    {"type": ["composer", "Klap!"]}      click into a field and type; emoji too
    {"key": "Space"}                     a key by Qt's name, also "Ctrl+Z"
    {"focus": "queueRow-2"}              go there by Tab
    {"drop": ["uploadBox", "a.jpg"]}     drag a file over an item and let it go
    {"count": "commentCard"}             how many such items are visible
    {"grab": "window.png"}               save a picture of the window
    {"size": [1280, 800]}
    {"leave": true}                      close the window
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QEvent,
    QKeyCombination,
    QMimeData,
    QObject,
    QPointF,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

log = logging.getLogger("applaus.stage_door")

Answer = Callable[[Any], None]

PATIENCE_MS, GLANCE_MS = 2000, 20
"""How long a key waits for the window to become the active one, and how often it looks."""


class NotThere(Exception):
    """No such item, property or wish."""


class StageDoor(QObject):
    """Listens at a path and drives one window."""

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows: list[QQuickWindow] = []
        self._named: dict[str, QObject] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        path = os.path.abspath(path)  # a mere name would be put among the temporary files
        QLocalServer.removeServer(path)
        if not self._server.listen(path):
            raise OSError(f"cannot listen at {path}: {self._server.errorString()}")
        self._server.newConnection.connect(self._on_visitor)
        self._visitors: list[QLocalSocket] = []

    def shows(self, window: QQuickWindow, **named: QObject) -> None:
        """Drive this window from now on; `named` objects can be read by their names."""
        self._windows = [window]
        self._named = named

    def close(self) -> None:
        """Listen no more."""
        self._windows, self._named = [], {}
        self._server.close()
        for visitor in [*self._visitors]:
            visitor.disconnectFromServer()

    def _on_visitor(self) -> None:
        visitor = self._server.nextPendingConnection()
        self._visitors.append(visitor)
        visitor.readyRead.connect(lambda: self._hear(visitor))
        visitor.disconnected.connect(lambda: self._gone(visitor))

    def _gone(self, visitor: QLocalSocket) -> None:
        # Not deleted: a socket says goodbye once more while it goes. The server takes it along.
        if visitor in self._visitors:
            self._visitors.remove(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        while visitor.canReadLine():
            line = bytes(visitor.readLine().data())
            try:
                self._obey(json.loads(line), lambda value: _tell(visitor, {"ok": value}))
            except Exception as error:  # whatever a driver asks, the show goes on
                _tell(visitor, {"error": f"{type(error).__name__}: {error}"})

    def _obey(self, wish: dict[str, Any], answer: Answer) -> None:
        ((verb, told),) = wish.items()
        match verb:
            case "hold":
                name, ms = told
                self._press(name, int(ms), answer)
            case "press":
                self._press(told, 0, answer)
            case "key":
                self._key(told, answer)
            case "type":
                name, text = told
                self._press(name, 0, lambda _: answer(self._type(text)))
            case _:
                answer(self._at_once(verb, told))

    def _at_once(self, verb: str, told: Any) -> Any:
        match verb:
            case "read":
                owner, name = self._place(told)
                return _plain(_value(owner, name))
            case "write":
                owner, name = self._place(told[0])
                owner.setProperty(name, told[1])
                return True
            case "count":
                return sum(1 for _ in self._items(told))
            case "focus":
                return self._go_to(told)
            case "drop":
                return self._drop(*told)
            case "grab":
                return self._window.grabWindow().save(told)
            case "size":
                self._window.resize(int(told[0]), int(told[1]))
                return True
            case "leave":
                return QTimer.singleShot(0, self._window, self._window.close)
        raise NotThere(f"expected a wish of the stage door, got {verb!r}")

    @property
    def _window(self) -> QQuickWindow:
        if not self._windows:
            raise NotThere("no window is open yet")
        return self._windows[-1]

    def _place(self, path: str) -> tuple[QObject, str]:
        """Return the object and the property that a dotted path names."""
        first, *rest = path.split(".")
        owner: QObject = self._named[first] if first in self._named else self._item(first)
        if not rest:
            raise NotThere(f"expected name.property, got {path!r}")
        for step in rest[:-1]:
            inner = _value(owner, step)
            if not isinstance(inner, QObject):
                raise NotThere(f"{step!r} of {path!r} is no object")
            owner = inner
        if owner.metaObject().indexOfProperty(rest[-1]) < 0:
            raise NotThere(f"{path!r} has no such property")
        return owner, rest[-1]

    def _item(self, name: str) -> QObject:
        name, _, index = name.rstrip("]").partition("[")
        if name in ("window", self._window.objectName()):
            return self._window
        found = list(self._items(name))
        place = int(index or 0)
        if place < len(found):
            return found[place]
        hidden = self._window.findChild(QObject, name)
        if hidden is None or index:
            raise NotThere(f"no visible item is called {name!r}")
        return hidden

    def _items(self, name: str) -> Iterator[QQuickItem]:
        """All visible items of this name, in the order of the tree."""
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                if item.objectName() == name:
                    yield item
                waiting.extend(reversed(item.childItems()))

    def _press(self, name: str, ms: int, answer: Answer) -> None:
        item = self._item(name)
        if not isinstance(item, QQuickItem):
            raise NotThere(f"{name!r} cannot be pressed")
        if not item.isEnabled():
            raise NotThere(f"{name!r} is not enabled")
        self._focus()
        _scroll_to(item)
        at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        self._mouse(QEvent.Type.MouseMove, at)
        self._mouse(QEvent.Type.MouseButtonPress, at)

        def release() -> None:
            self._mouse(QEvent.Type.MouseButtonRelease, at)
            answer(True)

        if ms:
            QTimer.singleShot(ms, self, release)
        else:
            release()

    def _mouse(self, kind: QEvent.Type, at: QPointF) -> None:
        button = Qt.MouseButton.LeftButton
        held = button if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        if kind == QEvent.Type.MouseMove:
            button = Qt.MouseButton.NoButton
        everywhere = QPointF(self._window.mapToGlobal(at))
        event = QMouseEvent(kind, at, everywhere, button, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self._window, event)

    def _drop(self, name: str, file: str) -> bool:
        item = self._item(name)
        if not isinstance(item, QQuickItem):
            raise NotThere(f"nothing can be dropped on {name!r}")
        _scroll_to(item)
        at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(file)])
        how = Qt.DropAction.CopyAction
        hand = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        drop = QDropEvent(at, how, files, *hand)
        for event in (
            QDragEnterEvent(at.toPoint(), how, files, *hand),
            QDragMoveEvent(at.toPoint(), how, files, *hand),
            drop,
        ):
            QCoreApplication.sendEvent(self._window, event)
        return drop.isAccepted()

    def _go_to(self, name: str) -> bool:
        item = self._item(name)
        if not isinstance(item, QQuickItem):
            raise NotThere(f"{name!r} takes no keys")
        self._focus()
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return item.hasActiveFocus()

    def _focus(self) -> None:
        """A window without a window manager is never active: say that it is."""
        if not self._window.isActive():
            event = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
            QCoreApplication.sendEvent(self._window, event)

    def _type(self, text: str) -> bool:
        item = self._window.activeFocusItem()
        if item is None:
            raise NotThere("nothing has the focus")
        event = QInputMethodEvent()
        event.setCommitString(text)
        return QCoreApplication.sendEvent(item, event)

    def _key(self, spelled: str, answer: Answer) -> None:
        sequence = QKeySequence(spelled)
        if sequence.isEmpty():
            raise NotThere(f"expected a key by Qt's name, got {spelled!r}")
        self._strike(sequence[0], answer, PATIENCE_MS)  # type: ignore[index]

    def _strike(self, combination: QKeyCombination, answer: Answer, patience_ms: int) -> None:
        """Press a key in the window once it is the active one: only there shortcuts are heard."""
        if not self._window.isActive() and patience_ms > 0:
            self._window.requestActivate()
            again = partial(self._strike, combination, answer, patience_ms - GLANCE_MS)
            QTimer.singleShot(GLANCE_MS, self, again)
            return
        QTest.keyClick(self._window, combination.key(), combination.keyboardModifiers())
        answer(True)


def _scroll_to(item: QQuickItem) -> None:
    """Bring an item into view, as a person scrolls before a click."""
    pane = item.parentItem()
    while pane is not None:
        if pane.inherits("QQuickFlickable"):
            top = item.mapToItem(pane, QPointF(0, 0)).y()
            beyond = max(0.0, top + item.height() - pane.height()) + min(0.0, top)
            if beyond:
                pane.setProperty("contentY", pane.property("contentY") + beyond)
        pane = pane.parentItem()


def _value(owner: QObject, name: str) -> Any:
    """Return a property; one that Python made is read in Python, where pointers are objects."""
    made_here = isinstance(getattr(type(owner), name, None), Property)
    return getattr(owner, name) if made_here else owner.property(name)


def _plain(value: Any) -> Any:
    """Return a value that JSON can say."""
    if isinstance(value, QObject):
        return value.objectName() or type(value).__name__
    if value is None or isinstance(value, bool | int | float | str | list | dict):
        return value
    return value.toString() if hasattr(value, "toString") else str(value)


def _tell(visitor: QLocalSocket, told: dict[str, Any]) -> None:
    visitor.write(json.dumps(told, default=str).encode() + b"\n")
    visitor.flush()
