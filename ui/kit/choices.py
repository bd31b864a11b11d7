"""One of a few: segments in a box, tabs on a line. Arrows move the choice."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui import theme as themes
from ui.kit.focus import ring_on_focus
from ui.kit.paint import draw_box, draw_icon, smooth
from ui.kit.text import draw_line, text_width
from ui.theme import Role
from ui.tokens import RING

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from ui.icons import Icon


class _Choice(QRadioButton):
    """A radio button by nature, drawn by its kind."""

    def __init__(self, words: str, icon: Icon | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.words, self.icon_name = words, icon
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        self.words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: QPoint, /) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring_on_focus(self, event, themes.current().m.radius_small)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _text_width(self) -> int:
        # Room for the heavier weight, so that choosing does not shift the neighbours.
        return ceil(max(text_width(self.words, Role.STRONG), text_width(self.words, Role.BODY)))


class _Segment(_Choice):
    def sizeHint(self) -> QSize:
        m = themes.current().m
        icon = m.icon_m + m.s8 if self.icon_name else 0
        return QSize(self._text_width() + icon + 2 * m.s12, m.segment)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        painter = smooth(self)
        on = self.isChecked()
        if on:
            fill = c.hairline if themes.current().dark else c.surface
            draw_box(painter, QRectF(self.rect()), m.radius_mid, fill, c.hairline)
        ink = c.ink if on and self.isEnabled() else c.ink2
        x = float(m.s12)
        if self.icon_name:
            draw_icon(painter, self.icon_name, QRectF(x, 0, m.icon_m, self.height()), m.icon_s, ink)
            x += m.icon_m + m.s8
        room = QRectF(x, 0, self.width() - x - m.s12 + 1, self.height())
        draw_line(painter, room, self.words, Role.STRONG if on else Role.BODY, ink, centre=True)
        painter.end()


class _Tab(_Choice):
    def sizeHint(self) -> QSize:
        return QSize(self._text_width(), themes.current().m.tab)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        painter = smooth(self)
        on = self.isChecked()
        ink = c.ink if on or self.underMouse() else c.ink2
        room = QRectF(0, 0, self.width() + 1, self.height() - m.s4)
        role = Role.STRONG if on else Role.BODY
        draw_line(painter, room, self.words, role, ink)
        if on:
            painter.fillRect(QRectF(0, self.height() - RING, self.width(), RING), c.accent)
        painter.end()


class Choices(QWidget):
    """Base of Segments and Tabs: `options` are (value, words) or (value, words, icon)."""

    changed = Signal(object)
    _kind: type[_Choice] = _Tab

    def __init__(
        self,
        options: Sequence[tuple[object, str] | tuple[object, str, Icon]],
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        for option in options:
            icon = option[2] if len(option) == 3 else None
            choice = self._kind(option[1], icon, self)
            self._group.addButton(choice, len(self._values))
            self._values.append(option[0])
            self._row.addWidget(choice)
        first = self._group.button(0)
        if first is not None:
            first.setChecked(True)
            self.setFocusProxy(first)
        self._group.idToggled.connect(self._on_toggled)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def value(self) -> object:
        chosen = self._group.checkedId()
        return self._values[chosen] if chosen >= 0 else None

    def set_value(self, value: object) -> None:
        self._group.button(self._values.index(value)).setChecked(True)

    def words(self, value: object) -> str:
        choice = self._group.button(self._values.index(value))
        return choice.words if isinstance(choice, _Choice) else ""

    def set_words(self, value: object, words: str) -> None:
        """New words for one choice, e.g. its count: "Mine 86"."""
        choice = self._group.button(self._values.index(value))
        if isinstance(choice, _Choice):
            choice.set_words(words)

    def _on_toggled(self, chosen: int, on: bool) -> None:
        if on:
            self.changed.emit(self._values[chosen])

    def _on_theme(self) -> None:
        m = themes.current().m
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(m.s16)
        for choice in self._group.buttons():
            choice.updateGeometry()


class Tabs(Choices):
    """Words on a line, the chosen one underlined."""

    _kind = _Tab


class Segments(Choices):
    """Words in a box, the chosen one raised."""

    _kind = _Segment

    def _on_theme(self) -> None:
        m = themes.current().m
        edge = (m.field - m.segment) // 2
        self._row.setContentsMargins(edge, edge, edge, edge)
        self._row.setSpacing(0)
        for choice in self._group.buttons():
            choice.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        painter = smooth(self)
        draw_box(painter, QRectF(self.rect()), m.radius, c.raised, c.hairline)
        painter.end()
