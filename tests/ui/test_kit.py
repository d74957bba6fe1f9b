"""The kit: every piece loads in silence, and takes people's words literally."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import ROOT, Show

HOSTILE = "<img src=http://127.0.0.1:1/x> <b>R&D</b> %1 \\u202e\\u0000"
ROOMS = ("Icons", "Controls", "Signature")
NEEDS = {
    "Icon": 'name: "clap"',
    "PillarBadge": 'pillar: "pride"',
    "IconButton": 'iconName: "send"; text: "Send"',
    "KeyCap": 'text: "T"',
    "FocusRing": "control: parent",
    "HoldRing": "progress: 0.4",
    "Caret": "writer: parent",
    "LevelMeter": "level: 0.3",
    "ProgressLine": "value: 0.4",
    "QrCode": 'rows: ["1011", "0110", "1111", "1001"]',
    "Sparkline": "values: [1, 2, 3]",
    "CurtainHalf": 'folds: 4; lightest: "red"; darkest: "black"',
    "Tip": "visible: true",
    "MenuPopup": 'rows: [{ name: "a", text: "A" }]; visible: true',
    "Sheet": "visible: true",
}
TEXT_BEARERS = {
    "Words": "text",
    "KeyCap": "text",
    "ActionButton": "text",
    "HoldButton": "text",
    "IconButton": "text",
    "ReactionButton": "text",
    "ClapButton": "count",
    "Toggle": "text",
    "TickBox": "text",
    "Chip": "name",
    "Face": "name",
    "Field": "text",
    "AreaField": "text",
    "PickRow": "text",
    "FieldFrame": "error",
    "Stepper": "unit",
}


def pieces() -> list[str]:
    """Names of all items of the kit, read from its folders."""
    return sorted(
        path.stem for room in ROOMS for path in (ROOT / "ui/Applaus" / room).glob("*.qml")
    )


def spoken(item: QObject) -> list[str]:
    """All words shown by an item and what is in it."""
    below = item.childItems() if isinstance(item, QQuickItem) else []
    own = [str(item.property("text"))] if item.metaObject().indexOfProperty("text") >= 0 else []
    return own + [words for child in below for words in spoken(child)]


@pytest.mark.parametrize("mode", ["paper", "stage"])
@pytest.mark.parametrize("piece", pieces())
def test_every_piece_loads_in_silence(
    piece: str, mode: str, show: Show, complaints: list[str]
) -> None:
    show(
        f"Item {{ width: 400; height: 300; Component.onCompleted: Theme.mode = '{mode}'\n"
        f"{piece} {{ {NEEDS.get(piece, '')} }} }}"
    )
    assert complaints == []


@pytest.mark.parametrize(("piece", "bearer"), TEXT_BEARERS.items())
def test_words_of_people_show_as_they_are(
    piece: str, bearer: str, show: Show, complaints: list[str]
) -> None:
    needs = 'iconName: "send";' if piece == "IconButton" else ""
    needs += 'text: "";' if piece == "KeyCap" and bearer != "text" else ""
    item = show(f'{piece} {{ {needs} {bearer}: "{HOSTILE}"; width: 400 }}')
    assert complaints == []
    if piece not in ("Face", "IconButton"):
        assert any("<img src=http://127.0.0.1:1/x>" in words for words in spoken(item))


def test_lists_take_words_as_they_are(show: Show, complaints: list[str]) -> None:
    show(
        f'Column {{ Tabs {{ tabs: ["{HOSTILE}", {{ text: "{HOSTILE}", count: 3 }}] }}\n'
        f'Segmented {{ parts: ["{HOSTILE}", "b"] }}\n'
        f'HeaderNav {{ rooms: ["{HOSTILE}"] }}\n'
        f'ChoiceField {{ choices: ["{HOSTILE}"]; currentIndex: 0; label: "{HOSTILE}" }}\n'
        f'MenuPopup {{ rows: [{{ name: "x", text: "{HOSTILE}" }}]; visible: true }}\n'
        f'Toast {{ id: toast; Component.onCompleted: toast.show("{HOSTILE}", "{HOSTILE}") }} }}'
    )
    assert complaints == []


def test_an_unknown_icon_is_said_aloud(show: Show, complaints: list[str]) -> None:
    show('Icon { name: "trumpet" }')
    assert any("trumpet" in words for words in complaints)
