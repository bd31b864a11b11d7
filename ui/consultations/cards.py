"""A column of the board: painted cards of their own height, arrows and Enter as in every list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal

from ui import theme as themes
from ui.consultations.model import CardItem
from ui.kit.listview import (
    Index,
    RowDelegate,
    RowList,
    has_ring,
    is_hovered,
    is_selected,
    prepare,
)
from ui.kit.marks import Tier
from ui.kit.paint import diamond_width, draw_box, draw_diamond, draw_icon, draw_ring
from ui.kit.rows import ROW_ROLE, Column, RowModel
from ui.kit.text import draw_line, paragraph
from ui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

_WORDS_LINES = 2


class CardDelegate(RowDelegate):
    """Padding 12, gap 8; her name wraps and is never elided."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, RowList) else option.rect.width()
        item = index.data(ROW_ROLE)
        tall = self._height(item, wide) if isinstance(item, CardItem) else 0
        return QSize(wide, tall)

    def _name_room(self, wide: int) -> int:
        m = themes.current().m
        return wide - 2 * m.s12 - diamond_width() - m.s8

    def _height(self, item: CardItem, wide: int) -> int:
        theme, m = themes.current(), themes.current().m
        tall = 2 * m.s12 + paragraph(item.name, Role.NAME, self._name_room(wide)).height
        if item.words:
            room = wide - 2 * m.s12
            tall += m.s4 + paragraph(item.words, Role.SMALL, room, _WORDS_LINES).height
        small = theme.line(Role.SMALL)
        if item.pieces:
            tall += m.s8 + small
        tall += m.s8 + small
        if item.outcome:
            tall += m.s8 + small
        return tall + m.s8

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        item = index.data(ROW_ROLE)
        if not isinstance(item, CardItem):
            return
        theme, m = themes.current(), themes.current().m
        painter.save()
        prepare(painter)
        box = QRectF(option.rect).adjusted(0, 0, 0, -m.s8)
        chosen = is_selected(option) and has_focus(self.parent())
        fill = theme.c.hover if is_hovered(option) else theme.c.surface
        if chosen:
            draw_box(painter, box, m.radius, theme.c.accent_soft, theme.c.accent)
        else:
            draw_box(painter, box, m.radius, fill, theme.c.hairline)
        if has_ring(option):
            draw_ring(painter, box, m.radius)
        self._paint_words(painter, box.adjusted(m.s12, m.s12, -m.s12, -m.s12), item, chosen)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, item: CardItem, chosen: bool) -> None:
        theme, m = themes.current(), themes.current().m
        wide = round(box.width()) + 2 * m.s12
        name = paragraph(item.name, Role.NAME, self._name_room(wide))
        y = box.top()
        name.draw(painter, box.left(), y, theme.c.ink)
        if item.tier is not Tier.NONE:
            centre = QPointF(box.right() - diamond_width() / 2, y + theme.line(Role.NAME) / 2)
            draw_diamond(painter, centre, theme.c.gold, full=item.tier is Tier.PREMIERE)
        y += name.height
        if item.words:
            said = paragraph(item.words, Role.SMALL, round(box.width()), _WORDS_LINES)
            said.draw(painter, box.left(), y + m.s4, theme.c.ink2)
            y += m.s4 + said.height
        small = theme.line(Role.SMALL)
        quiet = theme.c.ink2 if chosen else theme.c.ink3
        if item.pieces:
            y += m.s8
            at = QRectF(box.left(), y, box.width(), small)
            draw_line(painter, at, item.pieces, Role.SMALL, theme.c.ink2)
            y += small
        y += m.s8
        at = QRectF(box.left(), y, box.width(), small)
        draw_line(painter, at, item.age, Role.SMALL, quiet, right=True)
        draw_line(painter, at, item.value, Role.NUMBER_SMALL_STRONG, theme.c.ink)
        if item.outcome:
            y += small + m.s8
            tone = theme.tone(item.outcome_tone)
            x = box.left()
            if item.outcome_icon is not None:
                sign = QRectF(x, y, m.icon_s, small)
                draw_icon(painter, item.outcome_icon, sign, m.icon_s, tone)
                x += m.icon_s + m.s6
            line = QRectF(x, y, box.right() - x, small)
            draw_line(painter, line, item.outcome, Role.SMALL, tone)

    def tip(self, option: QStyleOptionViewItem, index: Index) -> str:
        item = index.data(ROW_ROLE)
        return f"{item.name}\n{item.words}\n{item.outcome}".strip()


def has_focus(view: object) -> bool:
    return isinstance(view, CardList) and view.is_current_column


class CardList(RowList):
    """`sideways` carries -1 or 1 when the arrows leave the column; `entered` says one came in."""

    sideways = Signal(int)
    came_in = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.is_current_column = False
        self.items: RowModel[CardItem] = RowModel(
            [Column[CardItem]("", lambda item: item.name)],
            key=lambda item: item.key,
            parent=self,
            spoken=CardItem.spoken,
        )
        self.setItemDelegate(CardDelegate(self))
        self.setModel(self.items)

    def set_current_column(self, on: bool) -> None:
        self.is_current_column = on
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.items.rowCount():
            self.setCurrentIndex(self.items.index(0, 0))
        self.came_in.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.sideways.emit(step)
            return
        super().keyPressEvent(event)
