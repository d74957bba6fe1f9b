"""qmllint knows the types that Python gives to QML."""

from pathlib import Path

import pytest

from tests.checks import qml_lint

VIEW_MODEL = """
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class Wall(QAbstractListModel):
    countChanged = Signal()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return 0


@QmlElement
@QmlUncreatable("made by Python")
class Session(QObject):
    @Property(Wall, constant=True)
    def wall(self) -> Wall:
        return Wall()
"""
SURFACE = """
import QtQuick
import Applaus.Desk

Text {{
    id: root

    required property Session session

    text: root.session.{binding}
    textFormat: Text.PlainText
}}
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    models = tmp_path / "desktop" / "viewmodels"
    surfaces = tmp_path / "ui" / "Applaus" / "Stage"
    models.mkdir(parents=True)
    surfaces.mkdir(parents=True)
    (models / "session.py").write_text(VIEW_MODEL)
    (surfaces / "qmldir").write_text("module Applaus.Stage\nStage 1.0 Stage.qml\n")
    return tmp_path


def lint_with(checkout: Path, binding: str) -> str:
    stage = checkout / "ui" / "Applaus" / "Stage" / "Stage.qml"
    stage.write_text(SURFACE.format(binding=binding))
    return "\n".join(qml_lint.problems(checkout))


def test_a_property_of_python_is_known(checkout):
    assert lint_with(checkout, "wall.count") == ""


def test_a_typo_in_a_property_of_python_fails(checkout):
    assert 'Member "wal" not found on type "Session"' in lint_with(checkout, "wal")


def test_a_typo_behind_another_type_of_python_fails(checkout):
    assert 'Member "counts" not found on type "Wall"' in lint_with(checkout, "wall.counts")


def test_a_checkout_without_view_models_or_qml_is_well(tmp_path):
    assert qml_lint.problems(tmp_path) == []
