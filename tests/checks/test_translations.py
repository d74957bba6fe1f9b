"""A sentence without its translation does not pass."""

from pathlib import Path

import pytest

from tests.checks.translations import collect, compare, problems, read_sentences

SURFACE = """
import QtQuick
Item {
    property string hello: qsTr("Hello, %1").arg(name)
    property string viewers: qsTr("%n viewer(s)", "", count)
}
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "Lobby.qml").write_text(SURFACE)
    return tmp_path


def dutch_of(checkout: Path) -> Path:
    return checkout / "assets" / "translations" / "nl.ts"


def translate(ts: Path, **forms: str) -> None:
    """Fill every unfinished place: one=, many= for plurals, plain= for the rest."""
    text = ts.read_text()
    for word in (forms["one"], forms["many"]):
        filled = f"<numerusform>{word}</numerusform>"
        text = text.replace("<numerusform></numerusform>", filled, 1)
    text = text.replace(
        '"unfinished"></translation>', f'"unfinished">{forms["plain"]}</translation>'
    )
    ts.write_text(text.replace(' type="unfinished"', ""))


def test_a_new_sentence_has_to_be_collected(checkout):
    assert any("Hello, %1" in problem for problem in problems(checkout))


def test_a_collected_sentence_has_to_be_translated(checkout):
    collect(checkout, dutch_of(checkout).parent)
    assert any("is not translated" in problem for problem in problems(checkout))


def test_a_translated_checkout_is_well(checkout):
    collect(checkout, dutch_of(checkout).parent)
    translate(dutch_of(checkout), one="%n kijker", many="%n kijkers", plain="Dag, %1")
    translate(dutch_of(checkout).with_name("en.ts"), one="%n viewer", many="%n viewers", plain="")
    assert problems(checkout) == []


def test_a_lost_placeholder_is_found(checkout):
    ts = dutch_of(checkout)
    collect(checkout, ts.parent)
    wanted = read_sentences(ts)
    translate(ts, one="%n kijker", many="%n kijkers", plain="Dag")
    assert [problem for problem in compare(wanted, read_sentences(ts)) if "placeholders" in problem]


def test_english_files_hold_plurals_only(checkout):
    collect(checkout, dutch_of(checkout).parent)
    english = read_sentences(dutch_of(checkout).with_name("en.ts"))
    assert [sentence.source for sentence in english] == ["%n viewer(s)"]
