"""The manager's table: 36 px rows, tabular numbers, check boxes and state icons, one band a row."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from ui.kit.rows import Column, Index, RowModel
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from ui.icons import Icon

Row = TypeVar("Row")


@dataclass(frozen=True)
class TableColumn(Column[Row], Generic[Row]):
    """`width` in px at 100 %, 0 fills. `icon` stands before the words.

    A column with `mark=True` shows the row's check box, or its `icon` where it has none.
    """

    width: int = 0
    role: Role = Role.BODY
    tone: Callable[[Row], Tone] | None = None
    icon: Callable[[Row], Icon | None] | None = None
    mark: bool = False
    steps: Callable[[Row], tuple[int, bool] | None] | None = None
    drop: int = 0


class TableModel(RowModel[Row]):
    """A RowModel that sorts itself by a column and remembers which rows are checked."""

    checked_changed = Signal()

    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
        *,
        spoken: Callable[[Row], str] | None = None,
        checkable: Callable[[Row], bool] | None = None,
    ) -> None:
        super().__init__(columns, key, parent, spoken=spoken)
        self.table_columns = tuple(columns)
        self._checkable = checkable
        self._checked: set[Hashable] = set()
        self._order: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """As RowModel, in the order chosen by the user; checks of rows that left are dropped."""
        super().set_rows(self._sorted(rows))
        left = self._checked & {self._key(row) for row in rows}
        if left != self._checked:
            self._checked = left
            self.checked_changed.emit()

    def _sorted(self, rows: Sequence[Row]) -> list[Row]:
        if self._order is None:
            return list(rows)
        column = self._columns[self._order[0]]
        return sorted(rows, key=column.sort_key or column.text, reverse=self._order[1])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder, /) -> None:
        """Sort by a column; -1 leaves the order as it is from now on."""
        down = order == Qt.SortOrder.DescendingOrder
        self._order = (column, down) if 0 <= column < len(self._columns) else None
        if self._order is None:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._key(self._rows[index.row()]) for index in before]
        self._rows = self._sorted(self._rows)
        places = {self._key(row): place for place, row in enumerate(self._rows)}
        after = [
            self.index(places[key], index.column()) for key, index in zip(keys, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def can_check(self, row: Row) -> bool:
        return self._checkable is not None and self._checkable(row)

    def is_checked(self, row: Row) -> bool:
        return self._key(row) in self._checked

    def checked(self) -> tuple[Row, ...]:
        """The checked rows, in the order shown."""
        return tuple(row for row in self._rows if self.is_checked(row))

    def toggle(self, place: int) -> None:
        row = self._rows[place]
        if not self.can_check(row):
            return
        self._checked ^= {self._key(row)}
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))
        self.checked_changed.emit()

    def check_all(self, on: bool) -> None:
        """Every row that can be checked, or none."""
        self._checked = {self._key(r) for r in self._rows if on and self.can_check(r)}
        if self._rows:
            end = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), end)
        self.checked_changed.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            row = self._rows[index.row()]
            if not self.table_columns[index.column()].mark or not self.can_check(row):
                return None
            on = self.is_checked(row)
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)
