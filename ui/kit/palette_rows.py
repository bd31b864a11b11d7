"""The palette's rows: icon or avatar, words with the typed letters strong, note, key."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize

from concierge.domain.search_text import fold
from ui import theme as themes
from ui.kit.buttons import key_words
from ui.kit.listview import Index, RowDelegate, is_hovered, is_selected, prepare
from ui.kit.marks import Tier
from ui.kit.paint import (
    diamond_width,
    draw_avatar,
    draw_box,
    draw_diamond,
    draw_icon,
    draw_key,
    key_width,
)
from ui.kit.rows import ROW_ROLE, Column, RowModel
from ui.kit.text import draw_line, text_width
from ui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.icons import Icon


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """An action (with `icon`) or a client (with `letters`). `terms` are the folded typed words."""

    key: Hashable
    title: str
    group: str
    icon: Icon | None = None
    letters: str = ""
    tier: Tier = Tier.NONE
    note: str = ""
    key_hint: str = ""
    terms: tuple[str, ...] = ()

    def spoken(self) -> str:
        parts = (self.group, self.title, self.note, key_words(self.key_hint))
        return ", ".join(part for part in parts if part)


def palette_model(parent: QObject | None = None) -> RowModel[PaletteItem]:
    return RowModel(
        [Column[PaletteItem]("", lambda item: item.title)],
        key=lambda item: item.key,
        parent=parent,
        spoken=PaletteItem.spoken,
    )


def strong_parts(title: str, terms: tuple[str, ...]) -> list[tuple[str, bool]]:
    """The title in stretches, True where a typed word begins one of its words."""
    parts: list[tuple[str, bool]] = []
    for place, text in enumerate(title.split(" ")):
        if place:
            parts.append((" ", False))
        folded = fold(text)
        hit = max((term for term in terms if term and folded.startswith(term)), key=len, default="")
        # Folding may lengthen a word ("ß"); a stretch of the same length is near enough to mark.
        cut = min(len(hit), len(text))
        parts += [(text[:cut], True)] if cut else []
        parts += [(text[cut:], False)] if text[cut:] else []
    return parts


class PaletteDelegate(RowDelegate):
    """Rows 40 high; the group's heading stands above its first row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        m = themes.current().m
        return QSize(m.list_min, m.palette_row + self._head(index))

    def _head(self, index: Index) -> int:
        row, m = index.row(), themes.current().m
        item = index.data(ROW_ROLE)
        above = index.model().index(row - 1, 0).data(ROW_ROLE) if row > 0 else None
        if above is not None and above.group == item.group:
            return 0
        return themes.current().line(Role.LABEL) + m.s12

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        item = index.data(ROW_ROLE)
        if not isinstance(item, PaletteItem):
            return
        theme, m = themes.current(), themes.current().m
        painter.save()
        prepare(painter)
        box = QRectF(option.rect)
        head = self._head(index)
        if head:
            label = QRectF(box.left() + m.s16, box.top() + m.s8, box.width(), head - m.s8)
            draw_line(painter, label, item.group, Role.LABEL, theme.c.ink3)
        band = box.adjusted(m.s8, head, -m.s8, 0)
        if is_selected(option):
            draw_box(painter, band, m.radius, theme.c.accent_soft)
        elif is_hovered(option):
            draw_box(painter, band, m.radius, theme.c.hover)
        self._paint_row(painter, band, item)
        painter.restore()

    def _paint_row(self, painter: QPainter, band: QRectF, item: PaletteItem) -> None:
        theme, m = themes.current(), themes.current().m
        x = band.left() + m.s8
        if item.icon is not None:
            sign = QRectF(x, band.top(), m.icon_l, band.height())
            draw_icon(painter, item.icon, sign, m.icon_l, theme.c.ink2)
            x += m.icon_l + m.s12
        elif item.letters:
            disc = QRectF(x, band.center().y() - m.avatar_small / 2, m.avatar_small, m.avatar_small)
            draw_avatar(painter, disc, item.letters, theme.c.hairline, theme.c.ink2)
            x += m.avatar_small + m.s12
        end = band.right() - m.s8
        if item.key_hint:
            words = key_words(item.key_hint)
            wide = key_width(words)
            at = QRectF(end - wide, band.center().y() - m.key / 2, wide, m.key)
            draw_key(painter, at, words, theme.c.hairline, theme.c.ink2, theme.c.raised)
            end -= wide + m.s12
        x = self._paint_title(painter, QRectF(x, band.top(), end - x, band.height()), item)
        if item.note and x < end:
            room = QRectF(x + m.s12, band.top(), end - x - m.s12, band.height())
            draw_line(painter, room, item.note, Role.SMALL, theme.c.ink2)

    def _paint_title(self, painter: QPainter, room: QRectF, item: PaletteItem) -> float:
        theme, m = themes.current(), themes.current().m
        person = bool(item.letters)
        x = room.left()
        for text, strong in strong_parts(item.title, item.terms):
            role = Role.NAME if person else Role.STRONG if strong else Role.BODY
            colour = theme.c.ink if strong or person or not item.terms else theme.c.ink2
            wide = text_width(text, role)
            if x + wide > room.right():
                wide = room.right() - x
            draw_line(painter, QRectF(x, room.top(), wide + 1, room.height()), text, role, colour)
            x += wide
            if x >= room.right():
                break
        if item.tier is not Tier.NONE:
            centre = QPointF(x + m.s10 + diamond_width() / 2, room.center().y() + 1)
            draw_diamond(painter, centre, theme.c.gold, full=item.tier is Tier.PREMIERE)
            x = centre.x() + diamond_width() / 2
        return x
