"""The timeline: entries of every kind on one line, newest first, by day."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from ui import theme as themes
from ui.icons import Icon
from ui.kit.listview import Index, RowDelegate, RowList, has_ring, prepare
from ui.kit.paint import draw_box, draw_icon, draw_ring
from ui.kit.rows import Column, RowModel
from ui.kit.text import Paragraph, draw_line, paragraph, text_width
from ui.kit.thumbs import Thumbs
from ui.theme import Role, Tone
from ui.tokens import HAIRLINE

_PROMISE_ROLES = (Role.SMALL, Role.LABEL, Role.SMALL)


@dataclass(frozen=True, slots=True)
class Note:
    """A second line: `text` in its tone behind an icon, then `rest` in quiet ink."""

    text: str
    tone: Tone = Tone.INK3
    icon: Icon | None = None
    rest: str = ""


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One entry, every text formatted. `day` is its heading, shown where it changes.

    `promise` is (before, strong, after). `poster` names the video's picture, "" for no video;
    `exact` gives the whole date and time, asked for on hover only. `mine` makes the node green:
    what you made.
    """

    key: Hashable
    day: str
    time: str
    icon: Icon
    title: str
    meta: str = ""
    sentence: str = ""
    notes: tuple[Note, ...] = ()
    promise: tuple[str, str, str] | None = None
    poster: str = ""
    duration: str = ""
    exact: Callable[[], str] = field(default=str, compare=False)
    mine: bool = False
    meta_tone: Tone = Tone.INK3

    def spoken(self) -> str:
        words = [self.day, self.time, self.title, self.meta, self.sentence]
        words += [f"{note.text} {note.rest}".strip() for note in self.notes]
        words += ["".join(self.promise)] if self.promise else []
        return ", ".join(word for word in words if word)


def timeline_model(parent: QObject | None = None) -> RowModel[TimelineItem]:
    return RowModel(
        [Column[TimelineItem]("", lambda item: item.title)],
        key=lambda item: item.key,
        parent=parent,
        spoken=TimelineItem.spoken,
    )


class TimelineDelegate(RowDelegate):
    """Time 56 right, node 28, content; heights are kept per item and width."""

    _MAX_LINES = 12
    _KEPT = 5000

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[TimelineItem, int], int] = {}

    def _on_theme(self) -> None:
        self._heights.clear()
        super()._on_theme()

    def _content_left(self) -> int:
        m = themes.current().m
        return m.s24 + m.time + m.s12 + m.node + m.s12

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        item = self._view.items.row(index.row())
        wide = self._view.viewport().width()
        key = (item, wide)
        body = self._heights.get(key)
        if body is None:
            if len(self._heights) > self._KEPT:
                self._heights.clear()
            body = self._heights[key] = self._body_height(item, self._content_width(wide))
        return QSize(wide, self._head(index.row()) + body + themes.current().m.s16)

    def _content_width(self, wide: int) -> int:
        m = themes.current().m
        return max(m.progress, wide - self._content_left() - m.s32)

    def _head(self, row: int) -> int:
        m, items = themes.current().m, self._view.items
        day = items.row(row).day
        if not day or (row > 0 and items.row(row - 1).day == day):
            return 0
        return themes.current().line(Role.LABEL) + m.s8 + (m.s12 if row > 0 else 0)

    def _beside(self, item: TimelineItem, wide: int) -> bool:
        """Whether the words stand beside the film; in a narrow page they go below it."""
        m = themes.current().m
        return bool(item.poster) and wide - m.thumb_width - m.s16 >= m.thumb_width

    def _words_width(self, item: TimelineItem, wide: int) -> int:
        m = themes.current().m
        return wide - m.thumb_width - m.s16 if self._beside(item, wide) else wide

    def _body_height(self, item: TimelineItem, wide: int) -> int:
        theme, m = themes.current(), themes.current().m
        title = (m.node - theme.line(Role.STRONG)) // 2 + theme.line(Role.STRONG)
        words = self._words_width(item, wide)
        tall = 0
        if item.sentence:
            tall = paragraph(item.sentence, Role.BODY, words, self._MAX_LINES).height
        tall += len(item.notes) * theme.line(Role.SMALL)
        if item.poster:
            tall += len(item.notes) * m.s4
            beside = self._beside(item, wide)
            tall = m.s8 + (max(tall, m.thumb_height) if beside else m.thumb_height + m.s8 + tall)
        if item.promise:
            tall += m.s8 + self._promise_height(item.promise, wide)
        return max(m.node, title + tall)

    def _promise_height(self, parts: tuple[str, str, str], wide: float) -> int:
        m, room = themes.current().m, self._promise_room(wide)
        widths = self._promise_widths(parts)
        if sum(widths) <= room:
            return m.button_small
        whole = self._promise_rest(parts, room).height
        one = themes.current().line(Role.SMALL)
        return m.button_small + whole - (0 if widths[0] + widths[1] <= room else one)

    def _promise_room(self, wide: float) -> int:
        m = themes.current().m
        return max(m.s48, int(wide) - m.s10 - m.icon_s - m.s8 - m.s12)

    def _promise_rest(self, parts: tuple[str, str, str], room: int) -> Paragraph:
        """What was promised, below the hour; all of it where not even the hour has room."""
        words = self._promise_widths(parts)
        text = parts[2].strip() if words[0] + words[1] <= room else "".join(parts)
        return paragraph(text, Role.SMALL, room, self._MAX_LINES)

    def _promise_widths(self, parts: tuple[str, str, str]) -> list[float]:
        roles = zip(parts, _PROMISE_ROLES, strict=True)
        return [text_width(text, role) for text, role in roles]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        item = self._view.items.row(index.row())
        theme, m = themes.current(), themes.current().m
        painter.save()
        prepare(painter)
        box = QRectF(option.rect)
        head = self._head(index.row())
        left = self._content_left()
        if head:
            line = theme.line(Role.LABEL)
            at = QRectF(left, box.top() + head - m.s8 - line, box.width() - left - m.s32, line)
            draw_line(painter, at, item.day, Role.LABEL, theme.c.ink3)
            box.setTop(box.top() + head)
        self._paint_node(painter, box, index.row())
        content = QRectF(left, box.top(), self._content_width(int(box.width())), box.height())
        if has_ring(option):
            ring = content.adjusted(-m.s8, 0, m.s8, -m.s8)
            draw_ring(painter, ring, m.radius)
        self._paint_content(painter, content, item)
        painter.restore()

    def _paint_node(self, painter: QPainter, box: QRectF, row: int) -> None:
        items = self._view.items
        item = items.row(row)
        c, m = themes.current().c, themes.current().m
        time = QRectF(m.s24, box.top(), m.time, m.node)
        draw_line(painter, time, item.time, Role.SMALL, c.ink3, right=True)
        x = m.s24 + m.time + m.s12
        middle = x + m.node / 2
        painter.setPen(QPen(c.hairline, HAIRLINE))
        if row + 1 < items.rowCount() and items.row(row + 1).day == item.day:
            painter.drawLine(QPointF(middle, box.top() + m.node), QPointF(middle, box.bottom() + 1))
        node = QRectF(x + 0.5, box.top() + 0.5, m.node - 1, m.node - 1)
        painter.setPen(QPen(c.accent if item.mine else c.hairline, HAIRLINE))
        painter.setBrush(c.surface)
        painter.drawEllipse(node)
        draw_icon(painter, item.icon, node, m.icon_s, c.accent if item.mine else c.ink2)

    def _paint_content(self, painter: QPainter, box: QRectF, item: TimelineItem) -> None:
        theme, m = themes.current(), themes.current().m
        title = QRectF(box.left(), box.top(), box.width(), m.node)
        used = draw_line(
            painter, title, item.meta, Role.SMALL, theme.tone(item.meta_tone), right=True
        )
        gap = m.s16 if item.meta else 0
        draw_line(
            painter, title.adjusted(0, 0, -used - gap, 0), item.title, Role.STRONG, theme.c.ink
        )
        line = theme.line(Role.STRONG)
        y = box.top() + (m.node - line) // 2 + line
        x, wide = box.left(), self._words_width(item, int(box.width()))
        bottom = y
        if item.poster:
            y += m.s8
            self._view.thumbs.draw(painter, QPointF(x, y), item.poster, item.duration)
            bottom = y + m.thumb_height
            if self._beside(item, int(box.width())):
                x += m.thumb_width + m.s16
            else:
                y = bottom + m.s8
        if item.sentence:
            laid = paragraph(item.sentence, Role.BODY, wide, self._MAX_LINES)
            laid.draw(painter, x, y, theme.c.ink2)
            y += laid.height
        for note in item.notes:
            y += m.s4 if item.poster else 0
            self._paint_note(painter, QRectF(x, y, wide, theme.line(Role.SMALL)), note)
            y += theme.line(Role.SMALL)
        if item.promise:
            y = max(y, bottom)
            self._paint_promise(painter, QPointF(box.left(), y + m.s8), box.width(), item.promise)

    def _paint_note(self, painter: QPainter, box: QRectF, note: Note) -> None:
        theme, m = themes.current(), themes.current().m
        if note.icon is not None:
            at = QRectF(box.left(), box.top(), m.icon_s, box.height())
            draw_icon(painter, note.icon, at, m.icon_s, theme.tone(note.tone))
            box.setLeft(box.left() + m.icon_s + m.s4)
        used = draw_line(painter, box, note.text, Role.SMALL, theme.tone(note.tone))
        if note.rest:
            box.setLeft(box.left() + used)
            draw_line(painter, box, note.rest, Role.SMALL, theme.c.ink3)

    def _paint_promise(
        self, painter: QPainter, at: QPointF, room: float, parts: tuple[str, str, str]
    ) -> None:
        theme, m = themes.current(), themes.current().m
        widths, within = self._promise_widths(parts), self._promise_room(room)
        tall = self._promise_height(parts, room)
        box = QRectF(at.x(), at.y(), room - within + min(within, sum(widths)), tall)
        draw_box(painter, box, m.radius, theme.c.warn_soft)
        line = QRectF(box.left() + m.s10, box.top(), m.icon_s, m.button_small)
        draw_icon(painter, Icon.HAND, line, m.icon_s, theme.c.warn)
        x = start = line.right() + m.s8
        if tall > m.button_small:
            rest = self._promise_rest(parts, within)
            narrow = widths[0] + widths[1] > within
            top = line.top() + (m.button_small - theme.line(Role.SMALL)) / 2
            rest.draw(painter, start, top if narrow else line.bottom() - m.s4, theme.c.warn)
            parts, widths = ("", "", "") if narrow else (*parts[:2], ""), widths
        for text, role, width in zip(parts, _PROMISE_ROLES, widths, strict=True):
            cell = QRectF(x, line.top(), min(width + 1, start + within - x), line.height())
            draw_line(painter, cell, text, role, theme.c.warn)
            x += width

    def tip(self, option: QStyleOptionViewItem, index: Index) -> str:
        return self._view.items.row(index.row()).exact()


class TimelineView(RowList):
    """`items.set_rows` fills it. `poster_wanted` asks for a picture; answer with `thumbs.put`.

    Enter or a double click on an entry emits `opened` (a video plays, a message opens).
    """

    poster_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.items = timeline_model(self)
        self.thumbs = Thumbs(self.viewport())
        self.thumbs.wanted.connect(self.poster_wanted)
        self.setItemDelegate(TimelineDelegate(self))
        # Hundreds of entries of different height: the first screenful at once, the rest after.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setModel(self.items)
