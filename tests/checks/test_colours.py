"""Colours come from Theme."""

from pathlib import Path

import pytest

from tests.checks import colours
from tests.checks.qml_source import parse_qml

UI = Path(__file__).resolve().parents[2] / "ui"


def found_in(source: str) -> list[str]:
    return list(colours.problems_in(parse_qml(source, Path("Snippet.qml"))))


def test_no_surface_owns_a_colour():
    assert colours.problems(UI) == []


@pytest.mark.parametrize(
    "source",
    [
        'Rectangle { color: "#B3122A" }',
        'Rectangle { color: root.lit ? Theme.lamp : "#80ffffff" }',
        "Rectangle { border.color: '#fff' }",
        'Rectangle { border.color: "white" }',
        "Rectangle { color: Qt.rgba(1, 0, 0, 0.5) }",
    ],
)
def test_a_literal_colour_is_found(source):
    assert len(found_in(source)) == 1


@pytest.mark.parametrize(
    "source",
    [
        'Rectangle { color: "transparent" }',
        "Rectangle { color: Qt.rgba(Theme.ink.r, Theme.ink.g, Theme.ink.b, 0.6) }",
        'Words { text: "#applaus" }',
        'Icon { name: "gold" }',
        'Rectangle { color: Theme.text /* "#fff" */ }',
    ],
)
def test_what_only_looks_like_a_colour_passes(source):
    assert found_in(source) == []
