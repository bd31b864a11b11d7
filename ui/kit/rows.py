"""One table model for every list: frozen rows in, columns of plain functions decide what shows."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row object itself, what delegates read."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
_ROOT = QModelIndex()
_MANY = 50
"""Changed rows that are told as one stretch: each word costs more than to look at a few again."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A title and the text of its cells; `sort_key` where the text does not sort rightly."""

    title: str
    text: Callable[[Row], str]
    sort_key: Callable[[Row], Any] | None = None
    number: bool = False
    hint: Callable[[Row], str] | None = None


class RowModel(QAbstractTableModel, Generic[Row]):
    """Shows `rows`; `key` names a row across refreshes, `spoken` is its screen-reader text."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
        *,
        spoken: Callable[[Row], str] | None = None,
        present: Callable[[Row], object] | None = None,
    ) -> None:
        """`present` makes of a row what delegates read, where that is not the row itself."""
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key, self._spoken, self._present = key, spoken, present
        self._rows: list[Row] = []

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        return self._columns

    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, index: int) -> Row:
        return self._rows[index]

    def index_of(self, key: Hashable) -> int:
        """The place of a key, -1 when it is not shown."""
        return next((i for i, row in enumerate(self._rows) if self._key(row) == key), -1)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows`: selection and scroll stay wherever the same keys stay.

        Same keys in the same order tell only what changed; one stretch of rows added or taken
        away is told exactly; anything else is a reset.
        """
        new = list(rows)
        before = [self._key(row) for row in self._rows]
        after = [self._key(row) for row in new]
        if before == after:
            self._refresh(new)
            return
        head = _common(before, after)
        tail = _common(before[head:][::-1], after[head:][::-1])
        gone, come = len(before) - head - tail, len(after) - head - tail
        if gone and come:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        if gone:
            self.beginRemoveRows(_ROOT, head, head + gone - 1)
            del self._rows[head : head + gone]
            self.endRemoveRows()
        else:
            self.beginInsertRows(_ROOT, head, head + come - 1)
            self._rows[head:head] = new[head : head + come]
            self.endInsertRows()
        self._refresh(new)

    def _refresh(self, new: list[Row]) -> None:
        last = len(self._columns) - 1
        changed = [
            place
            for place, (old, fresh) in enumerate(zip(self._rows, new, strict=True))
            if old is not fresh and old != fresh
        ]
        for place in changed:
            self._rows[place] = new[place]
        if len(changed) > _MANY:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))
            return
        for place in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row if self._present is None else self._present(row)
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == SORT_ROLE:
            return (column.sort_key or column.text)(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if self._spoken else column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole and column.hint is not None:
            return column.hint(row) or None
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
        /,
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
