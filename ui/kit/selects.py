"""The check box and the drop-down, drawn like the fields beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QWidget

from ui import theme as themes
from ui.icons import Icon
from ui.kit.focus import ring_on_focus
from ui.kit.listview import is_enter, is_letter
from ui.kit.paint import draw_box, draw_icon, smooth
from ui.kit.text import draw_line, text_width
from ui.theme import Role
from ui.tokens import HAIRLINE, RING


class CheckBox(QCheckBox):
    """A 16 px box and its sentence; the sentence is shown literally."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self._words = text
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        themes.themes().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme, m = themes.current(), themes.current().m
        width = m.check
        if self._words:
            width += m.s10 + int(text_width(self._words, Role.BODY)) + 2
        return QSize(width, max(theme.line(Role.BODY), m.check))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint, /) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring_on_focus(self, event, themes.current().m.radius_small)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, m = themes.current(), themes.current().m
        painter = smooth(self)
        box = QRectF(0, (self.height() - m.check) // 2, m.check, m.check)
        draw_check(painter, box, on=self.isChecked(), live=self.isEnabled())
        room = QRectF(m.check + m.s10, 0, self.width(), self.height())
        ink = theme.c.ink if self.isEnabled() else theme.c.ink3
        draw_line(painter, room, self._words, Role.BODY, ink)
        painter.end()


def draw_check(painter: QPainter, box: QRectF, *, on: bool, live: bool = True) -> None:
    """The check box alone, as tables draw it too."""
    c, m = themes.current().c, themes.current().m
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not on:
        draw_box(painter, box, m.radius_small, c.surface if live else c.raised, c.field_line)
        return
    draw_box(painter, box, m.radius_small, c.accent if live else c.field_line)
    size = round(m.check * 0.75)
    draw_icon(painter, Icon.CHECK, box, size, c.on_accent if live else c.surface)


class SelectField(QComboBox):
    """A drop-down: icon, the chosen words, chevron. `chosen` carries the value.

    `bare` leaves the box out: small quiet words in a head, such as a list's order.
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]] = (),
        icon: Icon | None = None,
        parent: QWidget | None = None,
        *,
        name: str = "",
        bare: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon, self._bare = icon, bare
        self.on_enter: Callable[[], None] | None = None
        """What Enter does once something is chosen, where it does not open the list again."""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        self.currentIndexChanged.connect(lambda _: self.chosen.emit(self.value()))
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """(value, words); the value chosen before stays chosen when it is still offered."""
        before = self.value()
        self.blockSignals(True)
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.set_value(before)
        self.blockSignals(False)

    def value(self) -> object:
        return self.currentData()

    def set_value(self, value: object) -> None:
        index = next((i for i in range(self.count()) if self.itemData(i) == value), -1)
        if index >= 0:
            self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose only in the open list, which has its own keys: closed, a key of the page
        would change the answer unseen."""
        if is_letter(event):
            event.ignore()
        elif is_enter(event) and self.on_enter is not None and self.value() is not None:
            self.on_enter()
        elif is_enter(event):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the page below the pointer, not the answer."""
        event.ignore()

    def _on_theme(self) -> None:
        self.setFont(themes.current().font(Role.BODY))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        m = themes.current().m
        words = [text_width(self.itemText(i), Role.BODY) for i in range(self.count())]
        icon = m.icon_m + m.s8 if self._icon is not None else 0
        wide = int(max(words, default=0)) + 1
        return QSize(2 * m.s12 + icon + wide + m.s12 + m.icon_m, m.field)

    def minimumSizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(3 * m.s32, m.field)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        painter = smooth(self)
        focus = self.hasFocus()
        fill = c.hover if self.underMouse() else None if self._bare else c.raised
        line, weight = (c.focus, RING) if focus else (c.hairline, HAIRLINE)
        if not self._bare or focus or self.underMouse():
            edge = None if self._bare and not focus else line
            draw_box(painter, QRectF(self.rect()), m.radius, fill, edge, weight=weight)
        ink = c.ink3 if self._bare or not self.isEnabled() else c.ink
        x, tall = m.s12, self.height()
        if self._icon is not None:
            draw_icon(painter, self._icon, QRectF(x, 0, m.icon_m, tall), m.icon_m, c.ink2)
            x += m.icon_m + m.s8
        end = self.width() - m.icon_m - (m.s4 if self._bare else m.s12)
        room = QRectF(x, 0, end - (m.s4 if self._bare else m.s8) - x, tall)
        # Without a box the words stand by their chevron, or they would float in the head.
        draw_line(painter, room, self.currentText(), Role.BODY, ink, right=self._bare)
        draw_icon(painter, Icon.CHEVRON_DOWN, QRectF(end, 0, m.icon_m, tall), m.icon_s, c.ink2)
        painter.end()
