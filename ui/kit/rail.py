"""The rail at the window's left: one icon a screen, its count, settings and the agent below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui import theme as themes
from ui.kit.buttons import key_words
from ui.kit.focus import ring_on_focus
from ui.kit.labels import PlainLabel, plain_tip
from ui.kit.marks import Avatar
from ui.kit.paint import draw_box, draw_icon, smooth
from ui.kit.panels import Pane, Paper
from ui.kit.text import draw_line, text_width
from ui.theme import Role
from ui.tokens import HAIRLINE

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from ui.icons import Icon


@dataclass(frozen=True, slots=True)
class RailItem:
    """`key` is how the screen is asked for; `shortcut` ("Ctrl+1") is told in the tooltip."""

    key: str
    icon: Icon
    words: str
    shortcut: str = ""


class _RailButton(QToolButton):
    def __init__(self, item: RailItem, parent: QWidget) -> None:
        super().__init__(parent)
        self.item, self._count = item, 0
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self._count = count
        words = self.item.words
        self.setAccessibleName(f"{words}, {count}" if count else words)
        self.setToolTip(plain_tip(f"{words}  {key_words(self.item.shortcut)}".strip()))
        self.update()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.rail_item, m.rail_item)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring_on_focus(self, event, themes.current().m.radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        painter = smooth(self)
        box = QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            draw_box(painter, box, m.radius, c.accent_soft if on else c.hover)
        draw_icon(painter, self.item.icon, box, m.icon_l, c.accent if on else c.ink3)
        if self._count:
            words = str(self._count) if self._count < 100 else "99+"
            wide = max(m.count_height, text_width(words, Role.BADGE) + 2 * m.s4)
            badge = QRectF(box.right() - wide - m.s2, m.s2, wide, m.count_height)
            draw_box(painter, badge, m.count_height / 2, c.accent)
            draw_line(painter, badge, words, Role.BADGE, c.on_accent, centre=True)
        painter.end()


class Rail(Pane):
    """`chosen` carries the item's key; `set_current` moves the mark without a signal."""

    chosen = Signal(str)

    def __init__(
        self,
        items: Sequence[RailItem],
        settings: RailItem,
        agent: str,
        parent: QWidget | None = None,
        *,
        mark: str = "C",
    ) -> None:
        super().__init__(Paper.CANVAS, parent)
        self._buttons: dict[str, _RailButton] = {}
        self._column = QVBoxLayout(self)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._column.addWidget(PlainLabel(mark, Role.MARK, parent=self), 0, middle)
        self._gap = QWidget(self)
        self._column.addWidget(self._gap)
        for item in items:
            self._add(item)
        self._column.addStretch(1)
        self._add(settings)
        self.avatar = Avatar(agent, "avatar_rail", self)
        self.avatar.setToolTip(plain_tip(agent))
        self._column.addWidget(self.avatar, 0, middle)
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def _add(self, item: RailItem) -> None:
        button = self._buttons[item.key] = _RailButton(item, self)
        button.clicked.connect(self._on_clicked)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _RailButton):
            self.chosen.emit(button.item.key)

    def set_current(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def set_offered(self, key: str, offered: bool) -> None:
        """Show or hide an item, e.g. the manager's desk for others."""
        self._buttons[key].setVisible(offered)

    def set_count(self, key: str, count: int) -> None:
        """The number at the icon's corner; 0 takes it away."""
        self._buttons[key].set_count(count)

    def _on_theme(self) -> None:
        m = themes.current().m
        self.setFixedWidth(m.rail)
        self._column.setContentsMargins(0, m.s16, HAIRLINE, m.s12)
        self._column.setSpacing(m.s4)
        self._gap.setFixedHeight(m.s12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = smooth(self)
        edge = self.width() - HAIRLINE
        painter.fillRect(edge, 0, HAIRLINE, self.height(), themes.current().c.hairline)
        painter.end()
