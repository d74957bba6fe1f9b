"""Sixty strings that somebody might type to hurt a screen, and a view in which all words are such.

`python -m tests.helpers.hostile --surface host --scene live --trap http://127.0.0.1:PORT/` loads a
surface and shows it all of them in every place that bears people's words; prints what went wrong.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

WORDS_OF_PEOPLE = frozenset(
    {"name", "region", "team", "title", "subtitle", "host", "greeting", "author", "text", "note",
     "reply_to_author", "by", "words", "reason", "slate_text"}
)  # fmt: skip
PLAIN_TEXT = 0


def strings(trap: str) -> list[str]:
    """The sixty. `trap` is the address of a server that must never be asked for anything."""
    fetches = [
        f"<img src={trap}a.png>", f"<img src='{trap}b.png' width=9999>", f"![x]({trap}c.png)",
        f"[link]({trap}d)", f"<a href='{trap}e'>e</a>", f"<link rel=stylesheet href={trap}f.css>",
        f"<style>@import url({trap}g.css);</style>", f"<body background='{trap}h.png'>",
        f"<table background={trap}i.png><tr><td>i</td></tr></table>", f"<iframe src={trap}j>",
        f"<script src={trap}k.js></script>", f"<video src={trap}l.ts autoplay>",
        f"<object data={trap}m>", f"<svg><image href='{trap}n.svg'/></svg>",
        f"<div style=\"background-image:url('{trap}o.png')\">o</div>", f"{trap}p.png",
        f"<img src=\"file:///etc/passwd\" onerror='{trap}q'>", f"<source srcset={trap}r>",
        f"<meta http-equiv=refresh content='0;url={trap}s'>", f"<base href={trap}>",
    ]  # fmt: skip
    marks = [
        "<b>bold</b>", "<h1>huge</h1>", "<br><br><br>", "<font size=99>big</font>", "<pre>x</pre>",
        "<ul><li>one<li>two</ul>", "<!-- hidden -->", "<![CDATA[x]]>", "&lt;b&gt;", "&amp;amp;",
        "&#0;", "&nbsp;", "<", ">", "<<<>>>", "</Text>", "<p", "<img", "<img src=",
        "<img src='image://x'>",
    ]  # fmt: skip
    others = [
        "%1 %2", "%L1 %n", "%s %d %x %p", "{0} {name}", "${HOME}", "$(reboot)", "`reboot`",
        "# Heading", "**bold** _it_ ~~no~~", "file:///etc/passwd", "qrc:/x.qml", "image://theme/x",
        "javascript:alert(1)", "data:text/html,<b>x</b>", "'; DROP TABLE x; --", "\\u0000\\n\\t",
        "&Mnemonic && more", "qsTr(\"x\") + Qt.quit()", "../../../../etc/passwd", "e\u0301" * 100,
    ]  # fmt: skip
    return [*fetches, *marks, *others]


def made_hostile(value: Any, word: Callable[[], str], *, said: bool = False) -> Any:
    """Return the value with all that people said replaced by hostile words."""
    if isinstance(value, str):
        return word() if said and value else value
    if isinstance(value, msgspec.Struct):
        fields = {f: getattr(value, f) for f in value.__struct_fields__}
        return replace(
            value,
            **{
                f: made_hostile(v, word, said=f in WORDS_OF_PEOPLE or f in {"names", "notes"})
                for f, v in fields.items()
            },
        )
    if isinstance(value, tuple):
        return tuple(made_hostile(v, word, said=said) for v in value)
    if isinstance(value, dict):
        return {k: made_hostile(v, word, said=said) for k, v in value.items()}
    return value


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--surface", required=True)
    parser.add_argument("--scene", default="live")
    parser.add_argument("--trap", required=True)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    print(json.dumps(_show_all(asked.surface, asked.scene, asked.trap)), flush=True)
    os._exit(0)  # the end of Qt's objects is not what is tried here


def _show_all(surface: str, scene: str, trap: str) -> dict[str, Any]:
    from PySide6.QtQml import QQmlApplicationEngine

    from desktop.platform.glass import SURFACES, make_application

    words = strings(trap)
    app = make_application([])
    engine = (
        QQmlApplicationEngine()
    )  # without the cage: nothing may be asked for in the first place
    from desktop.shipped import UI_FOLDER

    engine.addImportPath(str(UI_FOLDER))
    complaints: list[str] = []
    engine.warnings.connect(lambda all_: complaints.extend(w.toString() for w in all_))
    initial, show = _join(words) if surface == "join" else _desk(surface, scene, words)
    show(0)
    engine.setInitialProperties(initial)
    engine.loadFromModule(*SURFACES["host" if surface == "producer" else surface])
    assert engine.rootObjects(), complaints
    window: Any = engine.rootObjects()[0]
    rich: set[str] = set()
    shown: set[str] = set()
    for turn in range(len(words)):
        show(turn)
        for _ in range(3):
            app.processEvents()
        window.grabWindow()
        for item in _texts(window.contentItem()):
            text = str(item.property("text"))
            found = {word for word in words if word in text}
            shown |= found
            if found and _format_of(engine, item) != PLAIN_TEXT:
                rich.add(text)
    return {"shown": len(shown), "rich": sorted(rich), "complaints": complaints[:20]}


def _desk(
    surface: str, scene: str, words: list[str]
) -> tuple[dict[str, object], Callable[[int], None]]:
    from desktop.session.turn import Turn
    from desktop.viewmodels.prefs import Settings
    from tests.helpers.desk import still_desk
    from tests.helpers.house import view_of, with_captions

    role = {"employee": "employee", "kiosk": "screen"}.get(surface, "crew")
    view = with_captions(view_of(scene, role, "en"), "en")
    if surface == "producer":
        view = replace(view, seat="producer")
    desk = still_desk(view, Settings(captions=True))
    still: Any = desk._still  # type: ignore[attr-defined]

    def show(turn: int) -> None:
        rotated = itertools.cycle([*words[turn:], *words[:turn]])
        still.view = made_hostile(view, lambda: next(rotated))
        desk.present(Turn(fresh=True, gauged=True))

    return {"desk": desk}, show


def _join(words: list[str]) -> tuple[dict[str, object], Callable[[int], None]]:
    from desktop.viewmodels.join import Entrance, Found, JoinFace
    from desktop.viewmodels.prefs import Prefs
    from tests.helpers.desk import StillStore

    join = JoinFace(Prefs(StillStore(), "en"), Entrance("house", "LAMP 14", words[0], "", ""))

    def show(turn: int) -> None:
        said = list(itertools.islice(itertools.cycle(words), turn, turn + 9))
        join.found(Found(*said[:3], 318, tuple(said[3:6]), tuple(said[6:9])))

    return {"join": join}, show


def _texts(item: Any) -> Iterator[Any]:
    """Every text in an item and what is in it."""
    meta = item.metaObject()
    if meta.indexOfProperty("text") >= 0 and meta.indexOfProperty("textFormat") >= 0:
        yield item
    for child in item.childItems():
        yield from _texts(child)


def _format_of(engine: Any, text: Any) -> object:
    """How a text is read; Python has no converter for Qt's own type of it."""
    from PySide6.QtQml import QQmlExpression

    value = QQmlExpression(engine.rootContext(), text, "Number(textFormat)").evaluate()
    return value[0] if isinstance(value, tuple) else value


if __name__ == "__main__":
    main()
