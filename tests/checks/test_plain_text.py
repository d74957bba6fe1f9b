"""The plain-text check sees what could be read as markup, and nothing else."""

from pathlib import Path

import pytest

from tests.checks import plain_text
from tests.checks.qml_source import parse_qml

UI = Path(__file__).resolve().parents[2] / "ui"


def found_in(source: str, path: Path = Path("ui/Applaus/Wall/Snippet.qml")) -> list[str]:
    return list(plain_text.problems_in(parse_qml(source, path)))


def test_every_text_of_the_surfaces_is_plain():
    assert plain_text.problems(UI) == []


@pytest.mark.parametrize(
    "source",
    [
        "import QtQuick\nText { text: root.body }",
        'import QtQuick\nText { text: "A literal may become a binding tomorrow" }',
        "import QtQuick.Controls\nLabel { text: root.body }",
        "import QtQuick\nText { text: root.body; textFormat: Text.RichText }",
        "import QtQuick\nText { text: root.body; textFormat: root.format }",
        "import QtQuick\nText { textFormat: root.plain ? Text.PlainText : Text.StyledText }",
        "import QtQuick\nText {\n  Item { property int textFormat: Text.PlainText }\n}",
        "import QtQuick\nItem { component Name: Text { text: root.name } }",
        "import QtQuick\nText { // textFormat: Text.PlainText\n  text: root.body\n}",
        "import QtQuick\nItem { Component.onCompleted: label.textFormat = Text.AutoText }",
        "import QtQuick.Controls\nButton { text: root.author }",
        "import QtQuick.Controls.Basic as Basic\nBasic.ItemDelegate { text: root.author }",
        "import QtQuick.Controls\nItem { ToolTip.text: root.author }",
        "import QtQuick.Controls as C\nItem { C.ToolTip { text: root.author } }",
        "import QtQuick.Controls.impl\nIconLabel { text: root.author }",
    ],
)
def test_words_that_could_be_markup_are_found(source):
    assert len(found_in(source)) >= 1


@pytest.mark.parametrize(
    "source",
    [
        "import QtQuick\nText { text: root.body; textFormat: Text.PlainText }",
        "import QtQuick\nText {\n  text: a\n    ? b\n    : c\n  textFormat: Text.PlainText\n}",
        "import QtQuick\nText { textFormat: Text.PlainText; Item { id: inner } }",
        "import QtQuick as Q\nQ.Text { textFormat: Q.Text.PlainText }",
        "import QtQuick\nTextInput { text: root.body }",
        "import QtQuick\nTextEdit { text: root.body; textFormat: TextEdit.PlainText }",
        "import QtQuick.Templates as T\nT.Button { text: root.author }",
        "import QtQuick.Controls\nScrollBar { policy: ScrollBar.AlwaysOn }",
        "import QtQuick\nItem { function f(): void { const pattern = /Text {/; } }",
        'import QtQuick\nItem { property string said: "Text { text: x }" }',
        "import QtQuick\nItem { property var made: ({ Text: 1, text: 2 }) }",
    ],
)
def test_plain_words_pass(source):
    assert found_in(source) == []


def test_our_own_control_of_the_same_name_passes(tmp_path):
    controls = tmp_path / "ui" / "Applaus" / "Controls"
    controls.mkdir(parents=True)
    (controls / "Button.qml").write_text("import QtQuick.Templates as T\nT.Button {}")
    user = tmp_path / "ui" / "Applaus" / "Wall" / "Wall.qml"
    source = "import QtQuick.Controls\nimport Applaus.Controls\nButton { text: root.author }"
    assert found_in(source, user) == []
