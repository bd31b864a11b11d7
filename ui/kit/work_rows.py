"""Today's row: who, why now, by when, and the one action as a button drawn in the row."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import theme as themes
from ui.kit.buttons import key_words
from ui.kit.client_rows import paint_band, paint_name
from ui.kit.listview import Index, RowDelegate, RowList, is_selected, prepare
from ui.kit.paint import draw_avatar, draw_box, draw_icon, draw_key, key_width
from ui.kit.rows import ROW_ROLE, Column, RowModel
from ui.kit.text import draw_line, text_width
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.icons import Icon
    from ui.kit.marks import Tier


@dataclass(frozen=True, slots=True)
class WorkItem:
    """One row of Today, already in words. `group` starts a new heading where it changes.

    `when` is "25 min" or "16:00", `when_note` "first reply"; `tone` WARN is soon, DANGER late,
    each with its `icon`. `action` is the button's words, "" for a row without one.
    """

    key: Hashable
    initials: str
    name: str
    tier: Tier
    reason: str
    when: str
    when_note: str
    action: str
    icon: Icon | None = None
    tone: Tone = Tone.INK
    group: str = ""
    spoken_tier: str = ""

    def spoken(self) -> str:
        who = (self.group, self.name, self.spoken_tier, self.reason)
        parts = (*who, self.when, self.when_note, self.action)
        return ", ".join(part for part in parts if part)


class LaterItem:
    """A row that is put into words once somebody sees it: a full day has thousands of rows.

    Two are equal where `source` is, which is all the words are made of.
    """

    __slots__ = ("_item", "_make", "group", "key", "source")

    def __init__(
        self, key: Hashable, group: str, source: object, make: Callable[[], WorkItem]
    ) -> None:
        self.key, self.group, self.source = key, group, source
        self._make = make
        self._item: WorkItem | None = None

    def worded(self) -> WorkItem:
        if self._item is None:
            self._item = self._make()
        return self._item

    def __getattr__(self, name: str) -> Any:
        return getattr(self.worded(), name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LaterItem) and self.source == other.source

    __hash__ = None  # type: ignore[assignment]  # equal ones would need equal sources to hash


def work_model(parent: QObject | None = None) -> RowModel[WorkItem | LaterItem]:
    return RowModel(
        [Column[WorkItem | LaterItem]("", lambda item: item.name)],
        key=lambda item: item.key,
        parent=parent,
        spoken=lambda item: _worded(item).spoken(),
        present=_worded,
    )


def _worded(item: WorkItem | LaterItem) -> WorkItem:
    return item.worded() if isinstance(item, LaterItem) else item


class WorkRowDelegate(RowDelegate):
    """Columns 36, fill, 116, 124; the group's heading stands above its first row. A list whose
    rows never have an action gives its column away."""

    def __init__(self, parent: QObject | None = None, *, has_actions: bool = True) -> None:
        super().__init__(parent)
        self._has_actions = has_actions

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        m = themes.current().m
        return QSize(m.list_min, m.row_work + self._head(index))

    def _head(self, index: Index) -> int:
        view, row = self.parent(), index.row()
        if not isinstance(view, WorkList):
            return 0
        group = view.items.row(row).group
        if not group or (row > 0 and view.items.row(row - 1).group == group):
            return 0
        m = themes.current().m
        label = themes.current().line(Role.LABEL)
        return label + m.s4 + (m.s20 if row > 0 else m.s4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        item = index.data(ROW_ROLE)
        if not isinstance(item, WorkItem):
            return
        theme, m = themes.current(), themes.current().m
        painter.save()
        prepare(painter)
        head = self._head(index)
        if head:
            line = theme.line(Role.LABEL)
            top = option.rect.top() + head - line - m.s4
            at = QRectF(m.s24, top, option.rect.width() - m.s48, line)
            draw_line(painter, at, item.group, Role.LABEL, theme.c.ink3)
            option.rect.setTop(option.rect.top() + head)
        paint_band(painter, option, m.s12)
        self._paint_row(painter, option, item)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, item: WorkItem) -> None:
        theme, m = themes.current(), themes.current().m
        chosen = is_selected(option)
        box = QRectF(option.rect).adjusted(m.s24, 0, -m.s24, 0)
        disc = QRectF(box.left(), box.top() + (box.height() - m.avatar) / 2, m.avatar, m.avatar)
        fill = theme.c.surface if chosen else theme.c.hairline
        draw_avatar(painter, disc, item.initials, fill, theme.c.ink2)
        if item.action:
            self._paint_button(painter, self.button_box(option, item), item, chosen=chosen)
        name, line = theme.line(Role.NAME), theme.line(Role.SMALL)
        top = box.top() + (box.height() - name - line) / 2
        x = box.left() + m.avatar + m.s12
        note = ceil(max(text_width(item.when_note, Role.SMALL), self._when_width(item)))
        action, when = m.work_action, max(m.work_when, note)
        if not self._has_actions:
            action = -m.s12
        elif box.width() < m.today_list - 2 * m.s48:
            # Too narrow for columns: the words keep what the others do not need.
            action, when = ceil(self.button_box(option, item).width()), note
        edge = box.right() - action - m.s12
        end = edge - when - m.s12
        paint_name(painter, QRectF(x, top, end - x, name), item.name, item.tier)
        row = QRectF(x, top + name, end - x, line)
        draw_line(painter, row, item.reason, Role.SMALL, theme.c.ink2)
        self._paint_when(painter, QRectF(end, top, edge - end, name + line), item, chosen=chosen)

    def _when_width(self, item: WorkItem) -> float:
        m = themes.current().m
        sign = m.icon_s + m.s4 if item.icon is not None else 0
        return text_width(item.when, Role.SMALL_STRONG) + sign

    def _paint_when(self, painter: QPainter, box: QRectF, item: WorkItem, *, chosen: bool) -> None:
        theme, m = themes.current(), themes.current().m
        name, line = theme.line(Role.NAME), theme.line(Role.SMALL)
        top = QRectF(box.left(), box.top(), box.width(), name)
        colour = theme.tone(item.tone)
        draw_line(painter, top, item.when, Role.SMALL_STRONG, colour, right=True)
        if item.icon is not None:
            x = box.right() - self._when_width(item)
            draw_icon(painter, item.icon, QRectF(x, top.top(), m.icon_s, name), m.icon_s, colour)
        below = QRectF(box.left(), box.top() + name, box.width(), line)
        quiet = theme.c.ink2 if chosen else theme.c.ink3
        draw_line(painter, below, item.when_note, Role.SMALL, quiet, right=True)

    def button_box(self, option: QStyleOptionViewItem, item: WorkItem) -> QRectF:
        """Where the action's button is; `option.rect` without the heading."""
        m = themes.current().m
        wide = ceil(text_width(item.action, Role.SMALL_STRONG)) + 2 * m.s10 + 1
        if is_selected(option):
            wide += m.s8 + key_width(key_words("Return")) - m.s4
        right = option.rect.right() + 1 - m.s24
        top = option.rect.bottom() + 1 - m.row_work + (m.row_work - m.button_small) / 2
        return QRectF(right - wide, top, wide, m.button_small)

    def _paint_button(
        self, painter: QPainter, box: QRectF, item: WorkItem, *, chosen: bool
    ) -> None:
        theme, m = themes.current(), themes.current().m
        draw_box(painter, box, m.radius, theme.c.surface, theme.c.hairline)
        words = box.adjusted(m.s10, 0, -m.s10 + 1, 0)
        draw_line(painter, words, item.action, Role.SMALL_STRONG, theme.c.ink)
        if chosen:
            key = key_words("Return")
            wide = key_width(key)
            cap = QRectF(box.right() - m.s6 - wide, box.top() + (box.height() - m.key) / 2, 0, 0)
            cap.setSize(QSize(wide, m.key).toSizeF())
            draw_key(painter, cap, key, theme.c.hairline, theme.c.ink2, theme.c.raised)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
        /,
    ) -> bool:
        release = event.type() is QEvent.Type.MouseButtonRelease
        if isinstance(event, QMouseEvent) and release:
            item = index.data(ROW_ROLE)
            left = event.button() == Qt.MouseButton.LeftButton
            box = self.button_box(option, item)
            if left and item.action and box.contains(event.position()):
                view = self.parent()
                if isinstance(view, RowList):
                    view.acted.emit(item)
                return True
        return False

    def tip(self, option: QStyleOptionViewItem, index: Index) -> str:
        item = index.data(ROW_ROLE)
        return f"{item.name}\n{item.reason}"


class WorkList(RowList):
    """Today's list: Enter or a click on the row's button emits `acted`, a double click `opened`."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, has_actions: bool = True
    ) -> None:
        super().__init__(name, parent)
        self.items = work_model(self)
        self.setItemDelegate(WorkRowDelegate(self, has_actions=has_actions))
        self.setModel(self.items)

    def action_column(self) -> QRect:
        """Where the rows' buttons are, in the viewport; empty where no row has one."""
        room, delegate = self.viewport().rect(), self.itemDelegate()
        if not isinstance(delegate, WorkRowDelegate):
            return QRect()
        option = QStyleOptionViewItem()
        option.rect = room
        option.state |= QStyle.StateFlag.State_Selected  # the widest: it shows its key
        boxes = [delegate.button_box(option, row) for row in self._seen() if row.action]
        left = min((int(box.left()) for box in boxes), default=room.right() + 1)
        return QRect(left, room.top(), room.right() + 1 - left, room.height())

    def _seen(self) -> list[WorkItem]:
        """The rows in the viewport."""
        room, count = self.viewport().rect(), len(self.items)
        first = max(0, self.indexAt(room.topLeft()).row())
        last = self.indexAt(room.bottomLeft()).row()
        places = range(first, last + 1 if last >= 0 else count)
        return [_worded(self.items.row(place)) for place in places]

    def on_enter(self, row: object) -> None:
        self.acted.emit(row)
