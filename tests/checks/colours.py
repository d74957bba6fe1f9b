"""Colours live in Theme; a literal one elsewhere would not follow light and dark."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.checks.qml_source import QmlFile, Token, read_qml

_HEX = re.compile(r"""["'`]#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})["'`]""")
_NAMED = re.compile(r"""["'](?:white|black|red|green|blue|yellow|orange|gr[ae]y|silver|gold)["']""")
_MADE = {"Qt.rgba", "Qt.hsla", "Qt.hsva", "Qt.color"}


def problems_in(file: QmlFile) -> Iterator[str]:
    """Name every literal colour of one file; `transparent` is none."""
    for token in _literals(file):
        yield f"{file.path}:{token.line}: {token.text} is a literal colour; take it from Theme"


def _literals(file: QmlFile) -> Iterator[Token]:
    for at, token in enumerate(file.tokens):
        written = token.kind == "string" and _HEX.fullmatch(token.text)
        if written or (token.text in _MADE and _takes_literal(file.tokens, at)):
            yield token
    for item in file.objects:
        for name, expression in item.bindings.items():
            if name.lower().endswith("color"):
                yield from (token for token in expression if _NAMED.fullmatch(token.text))


def _takes_literal(tokens: list[Token], at: int) -> bool:
    """Whether the red channel is a number: `Qt.rgba(Theme.ink.r, …)` is derived, not literal."""
    following = [token for token in tokens[at + 1 : at + 6] if token.kind != "newline"]
    return len(following) > 1 and following[1].kind in {"number", "string"}


def problems(ui: Path) -> list[str]:
    """Every literal colour under a folder of QML, outside Theme."""
    files = [path for path in sorted(ui.rglob("*.qml")) if "Theme" not in path.parts]
    return [problem for path in files for problem in problems_in(read_qml(path))]
