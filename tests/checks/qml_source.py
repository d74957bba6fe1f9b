"""Reads QML as far as the checks need it: imports, objects and their direct bindings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_TOKEN = re.compile(
    r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)
  | (?P<word>[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)
  | (?P<number>\d[\w.]*)
  | (?P<newline>\n)
  | (?P<space>[ \t\r\f]+)
  | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_REGEX_LITERAL = re.compile(r"/(?![*/ ])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n\[])+/[a-z]*")
_BEFORE_REGEX = {"(", ",", "=", ":", "[", "!", "&", "|", "?", "{", "}", ";", "return"}
_CONTINUES_AFTER = set("+-*/%=<>&|?:,.([{!~^")
_CONTINUES_BEFORE = set("+-*/%=<>&|?:,.)]")


@dataclass(frozen=True)
class Token:
    """One word, mark or literal of a QML file; comments and spaces are none."""

    kind: str
    text: str
    line: int


@dataclass(frozen=True)
class Import:
    """One import line: a module or a quoted folder, with its name when it has one."""

    target: str
    alias: str


@dataclass
class QmlObject:
    """One object declaration: `Type { … }` with what is bound directly in it."""

    type_name: str
    line: int
    bindings: dict[str, list[Token]] = field(default_factory=dict)


@dataclass
class QmlFile:
    """What the checks know of one QML file."""

    path: Path
    imports: list[Import]
    objects: list[QmlObject]
    tokens: list[Token]


def read_qml(path: Path) -> QmlFile:
    """Read one file from disk."""
    return parse_qml(path.read_text(encoding="utf-8"), path)


def parse_qml(source: str, path: Path) -> QmlFile:
    """Read a QML source; never fails, for syntax errors are the linter's to report."""
    tokens = list(_tokens(source))
    reader = _Reader([token for token in tokens if token.kind != "newline"], tokens)
    return QmlFile(path, list(_imports(source)), reader.objects(), tokens)


def _tokens(source: str) -> Iterator[Token]:
    position, line, before = 0, 1, "{"
    while position < len(source):
        found = None
        if source[position] == "/" and before in _BEFORE_REGEX:
            found = _REGEX_LITERAL.match(source, position)
        kind = "regex" if found else ""
        if found is None:
            found = _TOKEN.match(source, position)
            assert found is not None  # its last alternative takes any character
            kind = found.lastgroup or "mark"
        text = found.group()
        if kind not in {"comment", "space"}:
            yield Token(kind, text, line)
            if kind != "newline":
                before = text
        line += text.count("\n")
        position = found.end()


def _imports(source: str) -> Iterator[Import]:
    pattern = r'^\s*import\s+("[^"]+"|[\w.]+)(?:\s+[\d.]+)?(?:\s+as\s+(\w+))?'
    for target, alias in re.findall(pattern, source, re.MULTILINE):
        yield Import(target.strip('"'), alias)


class _Reader:
    """Walks the tokens once and keeps a stack of open braces."""

    def __init__(self, tokens: list[Token], lined: list[Token]) -> None:
        self._tokens = tokens
        self._ends_line = _line_ends(lined)

    def objects(self) -> list[QmlObject]:
        found: list[QmlObject] = []
        open_braces: list[QmlObject | None] = []
        for index, token in enumerate(self._tokens):
            if token.text == "{":
                opened = self._declared_before(index)
                open_braces.append(opened)
                if opened is not None:
                    found.append(opened)
            elif token.text == "}" and open_braces:
                open_braces.pop()
            elif token.text == ":" and open_braces and open_braces[-1] is not None:
                name = self._bound_name(index)
                if name:
                    open_braces[-1].bindings.setdefault(name, self._expression(index + 1))
        return found

    def _declared_before(self, brace: int) -> QmlObject | None:
        """The object whose body opens at `brace`; None for a JavaScript block."""
        at = brace - 1
        if at >= 2 and self._tokens[at - 1].text == "on":
            at -= 2  # `Behavior on x {`
        if at < 0 or self._tokens[at].kind != "word":
            return None
        before = self._tokens[at - 1].text if at else ""
        last = self._tokens[at].text.rpartition(".")[2]
        if before in {"enum", "class", "function"} or not last[:1].isupper():
            return None
        return QmlObject(self._tokens[at].text, self._tokens[at].line)

    def _bound_name(self, colon: int) -> str:
        """The property that a colon binds; empty inside a conditional or a `case`."""
        at = colon - 1
        if at < 0 or self._tokens[at].kind != "word":
            return ""
        before = self._tokens[at - 1] if at else None
        starts = before is None or before.text in {"{", "}", ";"} or before.line < self._line(at)
        declared = before is not None and before.kind == "word"
        # `readonly property string name: …` declares and binds at once.
        return self._tokens[at].text if starts or declared or self._typed(at) else ""

    def _typed(self, at: int) -> bool:
        return at > 0 and self._tokens[at - 1].text == ">"  # `property list<Item> name:`

    def _line(self, at: int) -> int:
        return self._tokens[at].line

    def _expression(self, start: int) -> list[Token]:
        taken: list[Token] = []
        depth = 0
        for at in range(start, len(self._tokens)):
            token = self._tokens[at]
            if depth == 0 and token.text in {"}", ";"}:
                break
            depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(token.text, 0)
            taken.append(token)
            if depth == 0 and self._ends_here(at):
                break
        return taken

    def _ends_here(self, at: int) -> bool:
        if at not in self._ends_line:
            return False
        following = self._tokens[at + 1].text if at + 1 < len(self._tokens) else "}"
        last = self._tokens[at]
        hangs = last.kind == "mark" and last.text in _CONTINUES_AFTER
        return not hangs and following not in _CONTINUES_BEFORE


def _line_ends(lined: list[Token]) -> set[int]:
    """Which tokens, counted without newlines, are the last of their line."""
    ends: set[int] = set()
    count = 0
    for token in lined:
        if token.kind == "newline":
            ends.add(count - 1)
        else:
            count += 1
    return ends
