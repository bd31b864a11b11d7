"""The client list's row: avatar, name, tier and age over the reason and the money."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
)

from ui import theme as themes
from ui.kit.listview import (
    Index,
    RowDelegate,
    has_ring,
    is_hovered,
    is_letter,
    is_selected,
    prepare,
)
from ui.kit.marks import Tier
from ui.kit.paint import diamond_width, draw_avatar, draw_box, draw_diamond, draw_ring
from ui.kit.rows import ROW_ROLE, Column, RowModel
from ui.kit.text import draw_line, elided, one_line, text_width
from ui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import (
        QStyleOptionViewItem,
        QWidget,
    )


@dataclass(frozen=True, slots=True)
class ClientItem:
    """One row, every text already formatted; `spoken_tier` is the tier's word."""

    key: Hashable
    initials: str
    name: str
    tier: Tier
    age: str
    reason: str
    amount: str
    unread: bool = False
    spoken_tier: str = ""

    def spoken(self) -> str:
        parts = (self.name, self.spoken_tier, self.reason, self.amount, self.age)
        return ", ".join(part for part in parts if part)


def client_model(parent: QObject | None = None) -> RowModel[ClientItem]:
    return RowModel(
        [Column[ClientItem]("", lambda item: item.name)],
        key=lambda item: item.key,
        parent=parent,
        spoken=ClientItem.spoken,
    )


def paint_name(painter: QPainter, box: QRectF, name: str, tier: Tier) -> None:
    """The name in the serif, elided so that the diamond behind it always fits."""
    c, m = themes.current().c, themes.current().m
    room = box.width() - (diamond_width() + m.s10 if tier is not Tier.NONE else 0)
    line = QRectF(box.left(), box.top(), room, box.height())
    used = draw_line(painter, line, name, Role.NAME, c.ink)
    if tier is not Tier.NONE:
        x = box.left() + used + m.s10 + diamond_width() / 2
        centre = QPointF(x, box.center().y() + 1)
        draw_diamond(painter, centre, c.gold, full=tier is Tier.PREMIERE)


def paint_band(painter: QPainter, option: QStyleOptionViewItem, inset: float) -> None:
    """Selection or hover as one rounded band, and the ring of the keyboard."""
    c, m = themes.current().c, themes.current().m
    band = QRectF(option.rect).adjusted(inset, 0, -inset, 0)
    if is_selected(option):
        draw_box(painter, band, m.radius, c.accent_soft)
    elif is_hovered(option):
        draw_box(painter, band, m.radius, c.hover)
    if has_ring(option):
        draw_ring(painter, band, m.radius)


class ClientRowDelegate(RowDelegate):
    """Paints ClientItem rows 64 px high: inset 8, padding 12, avatar 36."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        m = themes.current().m
        return QSize(m.list_min, m.row_client)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        item = index.data(ROW_ROLE)
        if not isinstance(item, ClientItem):
            return
        theme, m = themes.current(), themes.current().m
        painter.save()
        prepare(painter)
        paint_band(painter, option, m.s8)
        box = QRectF(option.rect).adjusted(m.s20, 0, -m.s20, 0)
        chosen = is_selected(option)
        if item.unread:
            dot = QRectF(option.rect.left() + m.s8 + m.unread_x, 0, m.dot, m.dot)
            dot.moveTop(box.top() + (box.height() - m.dot) / 2)
            draw_box(painter, dot, m.dot / 2, theme.c.accent)
        disc = QRectF(box.left(), box.top() + (box.height() - m.avatar) / 2, m.avatar, m.avatar)
        fill = theme.c.surface if chosen else theme.c.hairline
        draw_avatar(painter, disc, item.initials, fill, theme.c.ink2)
        box.setLeft(box.left() + m.avatar + m.s12)
        self._paint_words(painter, box, item, chosen=chosen)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, box: QRectF, item: ClientItem, *, chosen: bool
    ) -> None:
        theme, m = themes.current(), themes.current().m
        quiet = theme.c.ink2 if chosen else theme.c.ink3
        name, line = theme.line(Role.NAME), theme.line(Role.SMALL)
        top = box.top() + (box.height() - name - line) / 2
        age = text_width(item.age, Role.SMALL)
        row = QRectF(box.left(), top, box.width(), name)
        draw_line(painter, row, item.age, Role.SMALL, quiet, right=True)
        paint_name(painter, row.adjusted(0, 0, -age - m.s10, 0), item.name, item.tier)
        row = QRectF(box.left(), top + name, box.width(), line)
        used = draw_line(painter, row, item.amount, Role.SMALL, quiet, right=True)
        row = row.adjusted(0, 0, -used - m.s12, 0)
        draw_line(painter, row, item.reason, Role.SMALL, theme.c.ink2)

    def tip(self, option: QStyleOptionViewItem, index: Index) -> str:
        item, m = index.data(ROW_ROLE), themes.current().m
        room = option.rect.width() - 2 * m.s20 - m.avatar - m.s12
        names = room - text_width(item.age, Role.SMALL) - m.s20 - diamond_width()
        reasons = room - text_width(item.amount, Role.SMALL) - m.s12
        cut = [
            text
            for text, role, wide in (
                (item.name, Role.NAME, names),
                (item.reason, Role.SMALL, reasons),
            )
            if elided(one_line(text), role, wide) != one_line(text)
        ]
        return "\n".join(cut)


class ClientList(QTableView):
    """The list pane's body: model (`items.set_rows`) and delegate in place.

    `chosen` follows the arrows, `opened` is Enter or a double click; both carry the item. A
    table of one column: a QListView asks for every row at each reset, this only for those seen.
    """

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.items = client_model(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ClientRowDelegate(self))
        self.setModel(self.items)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._on_double)
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def _on_theme(self) -> None:
        m = themes.current().m
        self.verticalHeader().setDefaultSectionSize(m.row_client)
        self.verticalScrollBar().setSingleStep(m.s32)

    def current_row(self) -> ClientItem | None:
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def _on_double(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE))

    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(ROW_ROLE) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_letter(event):
            event.ignore()
            return
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.data(ROW_ROLE))
            return
        super().keyPressEvent(event)
