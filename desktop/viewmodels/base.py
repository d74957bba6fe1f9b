"""What every face and every list has in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    SignalInstance,
)

from desktop.session.intents import Intents
from desktop.session.turn import Turn
from desktop.session.view import View

QML_IMPORT_NAME = "Applaus.Desk"
QML_IMPORT_MAJOR_VERSION = 1

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class Face(QObject):
    """One part of the show as QML sees it; tells QML only when what it shows has changed."""

    changed: SignalInstance  # each face has its own, or QML could not bind to it

    def __init__(self, intents: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._shown: object = None

    def present(self, view: View, turn: Turn) -> None:
        """Draw the view; does nothing to QML when this part is the same."""
        shown = self.drawn(view)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def drawn(self, view: View) -> object:
        """Return all values of this face, to be compared with what is shown."""
        return view

    def retranslate(self) -> None:
        """Draw again in another language."""
        self.changed.emit()


def roles_of(row: type[Struct]) -> dict[int, QByteArray]:
    """Return Qt's role names: a row's fields, which therefore are camelCase."""
    first = int(Qt.ItemDataRole.UserRole) + 1
    return {first + i: QByteArray(name.encode()) for i, name in enumerate(row.__struct_fields__)}


class RowsModel(QAbstractListModel):
    """A list whose rows are structs, kept in step with what is wanted by the fewest moves.

    The first field of a row is its key. A row keeps its place on screen through every change.
    """

    countChanged = Signal()
    row_type: type[Struct]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []
        self._roles = roles_of(self.row_type)
        self._first_role = int(Qt.ItemDataRole.UserRole) + 1
        self._fields = self.row_type.__struct_fields__

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        field = role - self._first_role
        if not 0 <= field < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[field])

    @property
    def rows(self) -> Sequence[Any]:
        """The rows as they are announced to Qt."""
        return self._rows

    def sync(self, wanted: Sequence[Any], start: int = 0) -> None:
        """Make the rows from `start` on be the wanted ones."""
        before = len(self._rows)
        self._drop_unwanted({self.key(row) for row in wanted}, start)
        place = start
        while place - start < len(wanted):
            place = self._set(place, wanted, start)
        if len(self._rows) != before:
            self.countChanged.emit()

    def reset(self, rows: Sequence[Any]) -> None:
        """Replace everything at once: only for a snapshot."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        self.countChanged.emit()

    def insert(self, place: int, rows: Sequence[Any]) -> None:
        """Insert rows with one announcement."""
        if not rows:
            return  # Qt does not allow announcing an empty range
        self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self.endInsertRows()

    def drop(self, first: int, last: int) -> None:
        """Remove the rows from first to last, with one announcement."""
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._rows[first : last + 1]
        self.endRemoveRows()

    def change(self, place: int, row: Any) -> None:
        """Replace a row, telling which roles differ."""
        old = self._rows[place]
        roles = [
            self._first_role + i
            for i, name in enumerate(self._fields)
            if getattr(old, name) != getattr(row, name)
        ]
        self._rows[place] = row
        if roles:
            index = self.index(place)
            self.dataChanged.emit(index, index, roles)

    def change_all(self, changed: Callable[[Any], Any]) -> None:
        """Replace every row for which `changed` returns another one."""
        for place, row in enumerate(self._rows):
            fresh = changed(row)
            if fresh is not row:
                self.change(place, fresh)

    def place_of(self, key: str) -> int:
        """Return the index of a row by its key, -1 if it is not there; newest rows are near."""
        for place in range(len(self._rows) - 1, -1, -1):
            if self.key(self._rows[place]) == key:
                return place
        return -1

    def key(self, row: Any) -> str:
        """Return what makes it the same row."""
        return str(getattr(row, self._fields[0]))

    def _drop_unwanted(self, keys: set[str], start: int) -> None:
        last = len(self._rows) - 1
        while last >= start:
            if self.key(self._rows[last]) in keys:
                last -= 1
                continue
            first = last
            while first > start and self.key(self._rows[first - 1]) not in keys:
                first -= 1
            self.drop(first, last)
            last = first - 1

    def _set(self, place: int, wanted: Sequence[Any], start: int) -> int:
        """Put one wanted row, or a run of new ones, in its place; returns the next place."""
        row = wanted[place - start]
        key = self.key(row)
        if place < len(self._rows) and self.key(self._rows[place]) == key:
            self.change(place, row)
            return place + 1
        known = {self.key(r): i for i, r in enumerate(self._rows[place:], place)}
        if key in known:
            self._move(known[key], place)
            self.change(place, row)
            return place + 1
        end = place - start + 1
        while end < len(wanted) and self.key(wanted[end]) not in known:
            end += 1
        fresh = wanted[place - start : end]
        self.insert(place, fresh)
        return place + len(fresh)

    def _move(self, source: int, target: int) -> None:
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        self._rows.insert(target, self._rows.pop(source))
        self.endMoveRows()
