"""The employee's window over a made-up evening, for tests that use it as a person would."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.session.intents import Waiting
from desktop.session.view import View
from desktop.viewmodels import spoken
from desktop.viewmodels.desk import Desk
from desktop.viewmodels.prefs import Settings
from showserver.domain.kinds import Command
from showserver.domain.wall import Comment, CommentReleased, Held, Hidden, PostComment
from showserver.wire.queries import CommentsBefore, CommentsFound
from tests.helpers.desk import StillIntents, fold, still_desk
from tests.helpers.house import NOW, view_of
from tests.ui.windows import opened

KEPT = "Meneer Peeters van nummer 14 doet de groeten aan Tuur."
TAKEN = "Mooie trui, maar Mats vindt nog geen schroevendraaier."
UNSENT = "Groeten uit de tunnel bij Hemiksem!"


class EmployeeDesk:
    """One window, what was wished in it, and fingers to use it."""

    def __init__(self, window: QQuickWindow, desk: Desk, qtbot: QtBot) -> None:
        self.window = window
        self.desk: Any = desk  # its Qt properties have no types of their own
        self.qtbot = qtbot

    @property
    def wishes(self) -> list[Command]:
        """Everything that was asked of the server."""
        return self._intents.wishes

    @property
    def _intents(self) -> StillIntents:
        intents: StillIntents = self.desk._still
        return intents

    def item(self, name: str) -> Any:
        """The item of this name; there must be one."""
        # Delegates are children on screen only, popups that are closed only in memory.
        drawn = self.all(name)
        found = drawn[0] if drawn else self.window.findChild(QObject, name)
        assert found is not None, f"nothing is called {name}"
        return found

    def all(self, name: str) -> list[Any]:
        """All items of this name."""
        return list(_named(self.window.contentItem(), name))

    def focus(self, name: str) -> Any:
        """Put the keyboard on an item, as the Tab key does."""
        item = self.item(name)
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return item

    def press(self, key: Qt.Key) -> None:
        """Press and release one key."""
        QTest.keyClick(self.window, key)

    def type(self, words: str) -> None:
        """Type words where the keyboard is."""
        for letter in words:
            QTest.keyClick(self.window, letter)  # type: ignore[call-overload]

    def hear(self, comment_id: str, text: str) -> None:
        """Let a colleague say something."""
        comment = Comment(comment_id, "p-other", NOW, "Noor Jacobs", "Gent", text)
        fold(self.desk, CommentReleased(comment))

    def older(self, count: int) -> None:
        """Let a page of older comments come in."""
        first = self.desk.wall.rows[0].commentId
        comments = tuple(
            Comment(f"old-{i}", "p-other", NOW - 10**6 + i, "Noor Jacobs", "Gent", f"Nummer {i}")
            for i in range(count)
        )
        self.desk.wall.older()
        query, answered = self._intents.questions[-1]
        assert isinstance(query, CommentsBefore)
        assert query.comment_id == first
        answered(CommentsFound(comments))

    def texts(self) -> list[str]:
        """All words that can be seen now."""
        return texts_in(self.window)

    def shows(self, words: str) -> bool:
        """Whether these words can be seen somewhere."""
        return any(words in text for text in self.texts())


def texts_in(window: QQuickWindow) -> list[str]:
    """All words that can be seen in a window."""
    return list(_texts(window.contentItem()))


def _named(item: QQuickItem, name: str) -> Iterator[QQuickItem]:
    if item.objectName() == name:
        yield item
    for child in item.childItems():
        yield from _named(child, name)


def _texts(item: QQuickItem) -> Iterator[str]:
    if not item.isVisible() or item.opacity() == 0:
        return
    if "Words" in item.metaObject().className() or item.inherits("QQuickText"):
        yield str(item.property("text"))
    for child in item.childItems():
        yield from _texts(child)


def with_own_comments(view: View) -> View:
    """The view of somebody of whom one comment is held and another was taken down."""
    mine = Comment("c-own", view.me.person_id, NOW - 9000, view.me.name, view.me.region, KEPT)
    off = replace(mine, comment_id="c-off", at=NOW - 8000, text=TAKEN)
    wall = replace(
        view.room.wall,
        held=(Held(mine),),
        hidden=(Hidden(off, "Dit gaat over een collega die nu niet terug kan praten.", "Priya"),),
    )
    return replace(view, room=replace(view.room, wall=wall))


@contextmanager
def employee_window(
    qtbot: QtBot,
    scene: str = "live",
    language: str = "en",
    size: tuple[int, int] = (1280, 800),
    *,
    view: View | None = None,
    theme: str = "paper",
) -> Iterator[EmployeeDesk]:
    """Open the window over a scene; it is gone, engine first, when the test is over."""
    spoken.use_language(language)
    desk = still_desk(
        view or view_of(scene, "employee", language), Settings(language, theme, reduced_motion=True)
    )
    with opened(qtbot, "employee", desk, size) as window:
        yield EmployeeDesk(window, desk, qtbot)


def unsent(desk: EmployeeDesk) -> None:
    """Let the link be lost with one comment in the outbox."""
    command = PostComment(ref=1, key="k-unsent", text=UNSENT)
    desk._intents.waiting = {"k-unsent": Waiting(command, NOW)}
    desk.desk.link.stands("away")
    desk.desk.link.holds(1, [UNSENT], False)
