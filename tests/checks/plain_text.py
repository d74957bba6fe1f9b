"""No text on a surface may be read as markup: Qt fetches what it names, or crashes on it.

A Text without `textFormat: Text.PlainText` guesses from the words whether they are HTML, and the
ready-made controls draw their text that way. So every Text says that it is plain, and ready-made
controls that bear text stay out; our own kit wraps the templates, which draw nothing themselves.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.checks.qml_source import Import, QmlFile, QmlObject, Token, read_qml

_GUESSING = frozenset({"Text", "Label", "PlaceholderText", "CheckLabel"})
_BEARING_TEXT = frozenset(
    re.findall(
        r"\w+",
        """
        AbstractButton Button CheckBox CheckDelegate ComboBox DelayButton Dialog DialogButtonBox
        DoubleSpinBox GroupBox HorizontalHeaderView IconLabel ItemDelegate Menu MenuBar MenuBarItem
        MenuItem RadioButton RadioDelegate RoundButton SearchField SpinBox SwipeDelegate Switch
        SwitchDelegate TabButton TableViewDelegate TextArea TextField ToolButton ToolTip
        TreeViewDelegate Tumbler VerticalHeaderView
        """,
    )
)
_MARKUP = frozenset({"AutoText", "StyledText", "RichText", "MarkdownText"})
_PLAIN = ("Text.PlainText", "TextEdit.PlainText", "TextArea.PlainText", "Label.PlainText")


def problems_in(file: QmlFile) -> Iterator[str]:
    """Name every place of one file where words could be read as markup."""
    for item in file.objects:
        for problem in _object_problems(file, item):
            yield f"{file.path}:{item.line}: {problem}"
    for token in file.tokens:
        if token.kind == "word" and token.text.rpartition(".")[2] in _MARKUP:
            yield f"{file.path}:{token.line}: {token.text} reads words as markup"


def _object_problems(file: QmlFile, item: QmlObject) -> Iterator[str]:
    qualifier, _, name = item.type_name.rpartition(".")
    told = item.bindings.get("textFormat")
    if told is not None and _spelled(told) not in _PLAIN:
        yield f"{item.type_name} binds textFormat to something else than PlainText"
    if told is None and name in _GUESSING and not _is_ours(file, name, qualifier):
        yield f"{item.type_name} lacks textFormat: Text.PlainText"
    if name in _BEARING_TEXT and _is_ready_made(file, name, qualifier):
        yield f"{item.type_name} of QtQuick.Controls draws markup; use Applaus.Controls"
    for bound in item.bindings:
        if bound.rpartition(".")[0].rpartition(".")[2] == "ToolTip":
            yield f"{bound} shows QtQuick's own ToolTip, which draws markup"


def _spelled(expression: list[Token]) -> str:
    words = "".join(token.text for token in expression)
    return ".".join(words.split(".")[-2:])  # without the name of an import


def _is_ready_made(file: QmlFile, name: str, qualifier: str) -> bool:
    if _is_ours(file, name, qualifier):
        return False
    sources = [line.target for line in file.imports if line.alias == qualifier]
    return any(target.startswith("QtQuick.Controls") for target in sources)


def _is_ours(file: QmlFile, name: str, qualifier: str) -> bool:
    """Whether a file of ours, imported or beside this one, defines the type."""
    if not qualifier and (file.path.parent / f"{name}.qml").is_file():
        return True
    return any(
        (folder / f"{name}.qml").is_file()
        for line in file.imports
        if line.alias == qualifier
        for folder in _own_folders(file.path, line)
    )


def _own_folders(path: Path, line: Import) -> Iterator[Path]:
    yield path.parent / line.target
    if line.target.startswith("Applaus."):
        for parent in path.parents:
            yield parent.joinpath(*line.target.split("."))


def problems(ui: Path) -> list[str]:
    """Every such place under a folder of QML."""
    return [
        problem for path in sorted(ui.rglob("*.qml")) for problem in problems_in(read_qml(path))
    ]
