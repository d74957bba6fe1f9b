"""Every list tells Qt the truth, whatever becomes of its rows."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.viewmodels.base import RowsModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Guest(Struct, frozen=True):
    """A row for the test."""

    guestId: str
    seat: int = 0


class Guests(RowsModel):
    """A list for the test."""

    row_type = Guest


class Mirror:
    """A view that keeps its own list from the announcements alone."""

    def __init__(self, model: Guests) -> None:
        self.rows: list[Guest] = []
        self._model = model
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._reset)

    def _inserted(self, _parent, first, last):
        self.rows[first:first] = self._model.rows[first : last + 1]

    def _removed(self, _parent, first, last):
        del self.rows[first : last + 1]

    def _moved(self, _parent, first, last, _target, place):
        assert first == last
        row = self.rows.pop(first)
        self.rows.insert(place if place < first else place - 1, row)

    def _changed(self, first, _last, roles):
        assert roles
        self.rows[first.row()] = self._model.rows[first.row()]

    def _reset(self):
        self.rows = list(self._model.rows)


guests = st.lists(st.builds(Guest, st.sampled_from("abcdefghij"), st.integers(0, 3)),
                  unique_by=lambda g: g.guestId, max_size=10)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(guests, min_size=1, max_size=6))
def test_a_view_that_trusts_the_announcements_sees_what_is_there(qapp, wanted):
    model = Guests()
    tester = QAbstractItemModelTester(model, FATAL)
    mirror = Mirror(model)
    for rows in wanted:
        model.sync(rows)
        assert list(model.rows) == mirror.rows == rows
        assert model.count == len(rows)
    del tester


def test_a_reset_replaces_everything(qapp):
    model = Guests()
    mirror = Mirror(model)
    model.reset([Guest("a"), Guest("b")])
    assert [g.guestId for g in mirror.rows] == ["a", "b"]


def test_only_rows_from_the_start_on_are_touched(qapp):
    model = Guests()
    model.sync([Guest("a"), Guest("b"), Guest("c")])
    model.sync([Guest("d")], 1)
    assert [g.guestId for g in model.rows] == ["a", "d"]


def test_what_is_not_there_has_no_data(qapp):
    model = Guests()
    model.sync([Guest("a", 7)])
    role = int(Qt.ItemDataRole.UserRole) + 2
    assert model.data(model.index(0), role) == 7
    assert model.data(model.index(0), int(Qt.ItemDataRole.DisplayRole)) is None
    assert model.data(QModelIndex(), role) is None
    assert model.rowCount(model.index(0)) == 0
    assert model.place_of("z") == -1


@pytest.mark.parametrize("rows", [[], [Guest("a")]])
def test_the_same_rows_announce_nothing(qapp, rows):
    model = Guests()
    model.sync(rows)
    told: list[str] = []
    model.countChanged.connect(lambda: told.append("count"))
    model.dataChanged.connect(lambda *_: told.append("data"))
    model.sync(list(rows))
    assert not told
