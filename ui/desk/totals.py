"""The sums below the table, each under the column it adds up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme as themes
from ui.kit.paint import smooth
from ui.kit.tableview import cell_box
from ui.kit.text import draw_line
from ui.theme import Role, Tone
from ui.tokens import HAIRLINE

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.kit.tableview import TableView


class Totals(QWidget):
    """`cells` are words, role and tone by column; what is left of the first one is the count."""

    def __init__(self, view: TableView) -> None:
        super().__init__()
        self._view = view
        self._words = ""
        self._cells: dict[int, tuple[str, Tone]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view.horizontalHeader().sectionResized.connect(self.update)
        view.horizontalHeader().geometriesChanged.connect(self.update)
        themes.themes().changed.connect(self.updateGeometry)

    def tell(self, words: str, cells: dict[int, tuple[str, Tone]]) -> None:
        self._words, self._cells = words, cells
        self.setAccessibleName(", ".join([words, *(text for text, _ in cells.values())]))
        self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.list_min, m.row_table)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, m = themes.current(), themes.current().m
        painter = smooth(self)
        inner = QRectF(m.s12, 0, self.width() - 2 * m.s12, self.height())
        painter.fillRect(QRectF(inner.left(), 0, inner.width(), HAIRLINE), theme.c.hairline)
        edge = inner.right()
        for place, (text, tone) in self._cells.items():
            column = self._view.column(place)
            if column is None or self._view.isColumnHidden(place):
                continue
            x, wide = self._view.columnViewportPosition(place), self._view.columnWidth(place)
            cell = self._view.inner(QRect(x, 0, wide, self.height()), place)
            box = cell_box(cell, column)
            draw_line(painter, box, text, Role.NUMBER_STRONG, theme.tone(tone), right=True)
            edge = min(edge, box.left())
        left = inner.left() + m.s32
        room = QRectF(left, 0, edge - left - m.s12, self.height())
        draw_line(painter, room, self._words, Role.BODY, theme.c.ink2)
        painter.end()
