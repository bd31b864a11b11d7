"""How the table is painted and worked: header, cells, the row's band, Space to check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme as themes
from ui.icons import Icon
from ui.kit.listview import Index, RowDelegate, has_ring, is_letter, is_selected, prepare
from ui.kit.paint import draw_box, draw_icon, draw_ring
from ui.kit.rows import ROW_ROLE
from ui.kit.selects import draw_check
from ui.kit.steps import draw_parcel
from ui.kit.text import draw_line, elided, text_width
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent

    from ui.kit.table import TableColumn, TableModel


class TableDelegate(RowDelegate):
    """Paints the cells of a TableView from its columns."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        m = themes.current().m
        return QSize(m.s48, m.row_table)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        row, column = index.data(ROW_ROLE), self._view.column(index.column())
        if row is None or column is None:
            return
        painter.save()
        prepare(painter)
        self._paint_band(painter, option, index)
        option.rect = self._view.inner(option.rect, index.column())
        if column.mark:
            self._paint_mark(painter, QRectF(option.rect), row, column)
        else:
            self._paint_cell(painter, option, row, column)
        painter.restore()

    def _paint_band(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c, m = themes.current().c, themes.current().m
        view = self._view
        fill = None
        if is_selected(option):
            fill = c.accent_soft
        elif view.hovered_row() == index.row():
            fill = c.hover
        band = QRectF(view.row_band(index.row()))
        painter.save()
        painter.setClipRect(option.rect)
        if fill is not None:
            draw_box(painter, band, m.radius, fill)
        # Focus is on one cell, but the row is what is chosen: ring the row.
        if has_ring(option) or (view.ring_row() == index.row()):
            draw_ring(painter, band, m.radius)
        painter.restore()

    def _paint_mark(
        self, painter: QPainter, box: QRectF, row: Any, column: TableColumn[Any]
    ) -> None:
        theme, m = themes.current(), themes.current().m
        model = self._view.table_model()
        top = box.top() + (box.height() - m.check) // 2
        at = QRectF(box.left(), top, m.check, m.check)
        if model is not None and model.can_check(row):
            draw_check(painter, at, on=model.is_checked(row))
            return
        icon = column.icon(row) if column.icon else None
        if icon is not None:
            tone = column.tone(row) if column.tone else Tone.INK2
            draw_icon(painter, icon, at, m.icon_m, theme.tone(tone))

    def _paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: Any,
        column: TableColumn[Any],
    ) -> None:
        theme, m = themes.current(), themes.current().m
        tone = column.tone(row) if column.tone else Tone.INK
        if tone is Tone.INK3 and is_selected(option):
            tone = Tone.INK2
        box = cell_box(option.rect, column)
        way = column.steps(row) if column.steps else None
        if way is not None:
            draw_parcel(painter, box, way[0], late=way[1])
            return
        icon = column.icon(row) if column.icon else None
        if icon is not None:
            at = QRectF(box.left(), box.top(), m.icon_m, box.height())
            sign = tone if tone in (Tone.DANGER, Tone.WARN) else Tone.INK2
            draw_icon(painter, icon, at, m.icon_m, theme.tone(sign))
            box.setLeft(box.left() + m.icon_m + m.s8)
        draw_line(
            painter, box, column.text(row), column.role, theme.tone(tone), right=column.number
        )

    def tip(self, option: QStyleOptionViewItem, index: Index) -> str:
        hint = index.data(Qt.ItemDataRole.ToolTipRole)
        column = self._view.column(index.column())
        if hint or column is None or column.mark:
            return str(hint or "")
        text = column.text(index.data(ROW_ROLE))
        room = cell_box(self._view.inner(option.rect, index.column()), column).width()
        return text if elided(text, column.role, room) != text else ""


def cell_box(rect: QRect, column: TableColumn[Any]) -> QRectF:
    """The cell without the gap to its neighbour."""
    gap = themes.current().m.s16
    if column.number:
        return QRectF(rect).adjusted(gap, 0, 0, 0)
    return QRectF(rect).adjusted(0, 0, -gap, 0)


class _Header(QHeaderView):
    """Column titles in the label role, numbers to the right, a chevron where it is sorted."""

    def __init__(self, view: TableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(themes.current().m.head_table)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int, /) -> None:
        theme, m = themes.current(), themes.current().m
        column = self._view.column(logical)
        if column is None or column.mark:
            return
        box = cell_box(self._view.inner(rect, logical), column)
        painter.save()
        prepare(painter)
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == logical
        if sorted_here:
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            sign = Icon.CHEVRON_DOWN if down else Icon.CHEVRON_UP
            wide = text_width(column.title, Role.LABEL)
            x = box.right() - m.icon_s if column.number else box.left() + wide + m.s4
            at = QRectF(x, box.top(), m.icon_s, box.height())
            draw_icon(painter, sign, at, m.icon_s, theme.c.ink3)
            if column.number:
                box.setRight(box.right() - m.icon_s - m.s4)
        draw_line(painter, box, column.title, Role.LABEL, theme.c.ink3, right=column.number)
        painter.restore()


class TableView(QTableView):
    """Give it a TableModel with `set_model`. Enter and double click emit `opened`."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._hover = -1
        self._table: TableModel[Any] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.setHorizontalHeader(_Header(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(TableDelegate(self))
        self.doubleClicked.connect(self._on_double)
        self.entered.connect(self._on_entered)
        themes.themes().changed.connect(self._on_theme)

    def set_model(self, model: TableModel[Any]) -> None:
        self._table = model
        self.setModel(model)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._on_theme()

    def table_model(self) -> TableModel[Any] | None:
        return self._table

    def column(self, place: int) -> TableColumn[Any] | None:
        columns = self._table.table_columns if self._table is not None else ()
        return columns[place] if 0 <= place < len(columns) else None

    def inner(self, rect: QRect, place: int) -> QRect:
        """A cell without the band's 12 px ends: place the view that much outside the margins."""
        pad = themes.current().m.s12
        last = self._table is not None and place == len(self._table.table_columns) - 1
        return rect.adjusted(pad if place == 0 else 0, 0, -pad if last else 0, 0)

    def hovered_row(self) -> int:
        return self._hover

    def ring_row(self) -> int:
        """The row the keyboard stands on, -1 while it is elsewhere."""
        keys = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return self.currentIndex().row() if keys and self.hasFocus() else -1

    def row_band(self, row: int) -> QRect:
        """The row's whole rectangle in the viewport."""
        top, tall = self.rowViewportPosition(row), self.rowHeight(row)
        return QRect(0, top, self.viewport().width(), tall)

    def _on_theme(self) -> None:
        m = themes.current().m
        self.verticalHeader().setDefaultSectionSize(m.row_table)
        header = self.horizontalHeader()
        header.setFixedHeight(m.head_table)
        if self._table is None:
            return
        scale = themes.current().scale
        last = len(self._table.table_columns) - 1
        for place, column in enumerate(self._table.table_columns):
            if column.width:
                pad = m.s12 if place in (0, last) else 0
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(place, round(column.width * scale) + pad)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out columns, the most dispensable first, until the filling one has its room."""
        columns = self._table.table_columns if self._table is not None else ()
        scale, m = themes.current().scale, themes.current().m
        fills = sum(1 for column in columns if not column.width)
        need = 2 * m.s12 + fills * m.fill_min + sum(round(c.width * scale) for c in columns)
        gone: set[int] = set()
        for place in sorted(range(len(columns)), key=lambda at: -columns[at].drop):
            if need <= self.viewport().width() or not columns[place].drop:
                break
            gone.add(place)
            need -= round(columns[place].width * scale)
        for place in range(len(columns)):
            if self.isColumnHidden(place) != (place in gone):
                self.setColumnHidden(place, place in gone)

    def _on_double(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE))

    def _on_entered(self, index: QModelIndex) -> None:
        self._hover = index.row()
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover = -1
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.chosen.emit(current.data(ROW_ROLE) if current.isValid() else None)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        column = self.column(index.column()) if index.isValid() else None
        if self._table is not None and column is not None and column.mark:
            self._table.toggle(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_letter(event) or (held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            event.ignore()  # the window's actions: letters alone, Ctrl+Enter
            return
        index = self.currentIndex()
        if index.isValid() and self._table is not None:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.opened.emit(index.data(ROW_ROLE))
                return
            if event.key() == Qt.Key.Key_Space:
                self._table.toggle(index.row())
                return
        super().keyPressEvent(event)
