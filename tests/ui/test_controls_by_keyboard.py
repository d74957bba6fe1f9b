"""The controls do their work from the keyboard alone."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Show


def focus(view: QQuickView, item: QQuickItem) -> None:
    """Put the keyboard on an item, as the Tab key does."""
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert view.activeFocusItem() is not None


def heard(item: QObject, signal: str) -> list[object]:
    """A list that grows with every emission of a signal."""
    calls: list[object] = []
    getattr(item, signal).connect(lambda *values: calls.append(values))
    return calls


def rings(item: QQuickItem) -> list[QQuickItem]:
    """All focus rings in view in an item."""
    found = [item] if "FocusRing" in item.metaObject().className() and item.isVisible() else []
    return found + [ring for child in item.childItems() for ring in rings(child)]


@pytest.mark.parametrize(
    "source",
    [
        'ActionButton { text: "Send" }',
        'IconButton { iconName: "send"; text: "Send" }',
        'Field { label: "Name" }',
        'AreaField { label: "Story" }',
        'ChoiceField { label: "Region"; choices: ["Ghent"] }',
        'Tabs { tabs: ["All", "Mine"] }',
        'Segmented { parts: ["Open", "Delayed"] }',
        'Toggle { text: "Slow mode" }',
        'TickBox { text: "Everybody agrees" }',
        "Stepper { value: 3 }",
        'ReactionButton { text: "Clap" }',
        "VolumeSlider { value: 0.5 }",
    ],
)
def test_the_ring_shows_where_the_keyboard_is(source: str, show: Show, view: QQuickView) -> None:
    item = show(source)
    assert rings(item) == []
    focus(view, item)
    assert len(rings(item)) == 1


def test_enter_or_space_held_keeps_a_hold(show: Show, view: QQuickView, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        button = show('HoldButton { text: "Hold to end" }')
        focus(view, button)
        with qtbot.waitSignal(button.held, timeout=5000):
            QTest.keyPress(view, key)
        QTest.keyRelease(view, key)


def test_a_hold_let_go_does_nothing(show: Show, view: QQuickView, qtbot: QtBot) -> None:
    button = show('HoldButton { text: "Hold to end" }')
    held = heard(button, "held")
    focus(view, button)
    QTest.keyPress(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: button.property("progress") > 0.1)
    QTest.keyRelease(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: button.property("progress") == 0)
    assert held == []


def test_arrows_move_between_tabs(show: Show, view: QQuickView) -> None:
    tabs = show('Tabs { tabs: ["All", "Mine", "Hidden"] }')
    focus(view, tabs)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert tabs.property("currentIndex") == 1
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert tabs.property("currentIndex") == 0


def test_arrows_step_a_number_within_its_ends(show: Show, view: QQuickView) -> None:
    stepper = show('Stepper { value: 3; to: 4; unit: "min" }')
    focus(view, stepper)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Up)
    assert stepper.property("value") == 4


def test_tab_leaves_a_story_instead_of_indenting_it(show: Show, view: QQuickView) -> None:
    column = show('Column { AreaField { objectName: "story" } Field { objectName: "next" } }')
    story = column.findChild(QQuickItem, "story")
    assert isinstance(story, QQuickItem)
    focus(view, story)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert story.property("text") == ""
    assert not story.hasActiveFocus()


def test_a_toast_offers_the_way_back_once(show: Show) -> None:
    toast = show("Toast {}")
    undone, expired = heard(toast, "undone"), heard(toast, "expired")
    toast.show("Comment hidden", "Take back")
    toast.close(True)
    toast.close(True)
    assert (len(undone), len(expired)) == (1, 0)


def test_a_second_toast_lets_the_first_expire(show: Show) -> None:
    toast = show("Toast {}")
    expired = heard(toast, "expired")
    toast.show("First", "Take back")
    toast.show("Second", "Take back")
    assert len(expired) == 1
