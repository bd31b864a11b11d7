"""Buttons with their key at the right edge, key caps, and the button that filters a list."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from enum import Enum
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from ui import theme as themes
from ui.icons import Icon
from ui.kit.focus import ring_on_focus
from ui.kit.labels import plain_tip
from ui.kit.paint import draw_box, draw_icon, draw_key, key_width, smooth
from ui.kit.text import draw_line, text_width
from ui.theme import Role

_SIGNS = {"Return": "↵", "Enter": "↵", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def key_words(sequence: str) -> str:
    """How a key sequence such as "Ctrl+Return" stands on a key cap: "Ctrl ↵", on macOS "⌘↵"."""
    if not sequence or sequence == "+":
        return sequence
    if sys.platform == "darwin":
        return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    return " ".join(_SIGNS.get(word, word) for word in sequence.split("+"))


class Kind(Enum):
    """PRIMARY is the one filled green thing of a screen."""

    PRIMARY = "primary"
    QUIET = "quiet"
    BARE = "bare"
    DANGER = "danger"


class Size(Enum):
    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"


class Button(QPushButton):
    """A push button: icon, words, key hint. Enter and Space press it.

    `key` ("V", "Ctrl+Return") is shown, and with `bind=True` also presses the button while its
    window is active. Without words give `name`, which becomes tooltip and accessible name.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = Kind.QUIET,
        icon: Icon | None = None,
        key: str = "",
        parent: QWidget | None = None,
        *,
        size: Size = Size.NORMAL,
        name: str = "",
        bind: bool = False,
    ) -> None:
        super().__init__(parent)
        self.kind, self._size, self._icon = kind, size, icon
        self._key, self._bind, self._name, self._reason = key, bind, name, ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setText(text)
        themes.themes().changed.connect(self.updateGeometry)

    def setText(self, text: str, /) -> None:
        # A doubled ampersand is Qt's literal one; the painter and the hint show it single.
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(self._name or text)
        self._tell()
        if self._bind and self._key:
            self.setShortcut(QKeySequence(self._key))

    def words(self) -> str:
        return self.text().replace("&&", "&")

    def key_text(self) -> str:
        return key_words(self._key)

    def set_words(self, text: str, key: str = "") -> None:
        """New words and a new key hint."""
        self._key = key
        self.setText(text)
        self.updateGeometry()

    def set_icon(self, icon: Icon | None) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        self.kind = kind
        self.update()

    def set_reason(self, reason: str) -> None:
        """Disable with a reason, shown as tooltip and told to screen readers; "" enables."""
        self._reason = reason
        self.setEnabled(not reason)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip(plain_tip(self._reason or self._name))
        keys = f"{key_words(self._key)}. " if self._key else ""
        self.setAccessibleDescription(f"{keys}{self._reason}".strip())

    def _role(self) -> Role:
        if self.kind is Kind.BARE:
            return Role.SMALL if self._size is Size.SMALL else Role.BODY
        return Role.SMALL_STRONG if self._size is Size.SMALL else Role.STRONG

    def _height(self) -> int:
        m = themes.current().m
        return {Size.SMALL: m.button_small, Size.NORMAL: m.button, Size.LARGE: m.button_large}[
            self._size
        ]

    def _content_width(self) -> float:
        m = themes.current().m
        parts = [m.icon_m] if self._icon is not None else []
        if self.words():
            parts.append(ceil(text_width(self.words(), self._role())))
        if self._key:
            parts.append(key_width(key_words(self._key)))
        return sum(parts) + m.s8 * max(0, len(parts) - 1)

    def sizeHint(self) -> QSize:
        m = themes.current().m
        if self._icon is not None and not self.words() and not self._key:
            return QSize(self._height(), self._height())
        pad = m.s10 if self._size is Size.SMALL else m.s12
        if self._size is Size.LARGE:
            pad = m.s16
        key_pull = m.s4 if self._key else 0
        return QSize(ceil(self._content_width()) + 2 * pad - key_pull, self._height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring_on_focus(self, event, themes.current().m.radius)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, line and text."""
        c = themes.current().c
        pressed = self.isDown() or self.isChecked()
        if not self.isEnabled():
            bare = self.kind is Kind.BARE
            return (None, None, c.ink3) if bare else (c.raised, c.hairline, c.ink3)
        if self.kind is Kind.PRIMARY:
            return (c.ink if pressed else c.accent), None, c.surface if pressed else c.on_accent
        text = {Kind.DANGER: c.danger, Kind.BARE: c.ink2}.get(self.kind, c.ink)
        if pressed:
            return c.hairline, c.hairline, c.ink
        if self.underMouse():
            return c.hover, (None if self.kind is Kind.BARE else c.hairline), text
        return (None, None, text) if self.kind is Kind.BARE else (c.surface, c.hairline, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        painter = smooth(self)
        fill, line, colour = self._colours()
        draw_box(painter, QRectF(self.rect()), theme.m.radius, fill, line)
        x = (self.width() - self._content_width()) / 2
        if self._key:
            x += theme.m.s2
        self._paint_content(painter, x, colour)
        painter.end()

    def _paint_content(self, painter: QPainter, x: float, colour: QColor) -> None:
        m, height = themes.current().m, float(self.height())
        if self._icon is not None:
            draw_icon(painter, self._icon, QRectF(x, 0, m.icon_m, height), m.icon_m, colour)
            x += m.icon_m + m.s8
        if self.words():
            width = ceil(text_width(self.words(), self._role()))
            draw_line(painter, QRectF(x, 0, width, height), self.words(), self._role(), colour)
            x += width + m.s8
        if self._key:
            self._paint_key(painter, colour)

    def _paint_key(self, painter: QPainter, colour: QColor) -> None:
        c, m = themes.current().c, themes.current().m
        key = key_words(self._key)
        wide = key_width(key)
        edge = (self.width() - self._content_width()) / 2
        x = self.width() - edge - wide + m.s2
        box = QRectF(round(x), (self.height() - m.key) // 2, wide, m.key)
        if self.kind is Kind.PRIMARY and self.isEnabled():
            line = QColor(colour)
            line.setAlphaF(0.45)
            draw_key(painter, box, key, line, colour, None)
        else:
            draw_key(
                painter, box, key, c.hairline, c.ink2 if self.isEnabled() else c.ink3, c.raised
            )


class KeyCap(QWidget):
    """A key shown by itself, e.g. "/" beside a search."""

    def __init__(self, sequence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = key_words(sequence)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._words)
        themes.themes().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(key_width(self._words), themes.current().m.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = themes.current().c
        painter = smooth(self)
        draw_key(painter, QRectF(self.rect()), self._words, c.hairline, c.ink2, c.raised)
        painter.end()


def plain_menu(parent: QWidget) -> QMenu:
    """A menu in the theme's type that goes away once it is closed."""
    menu = QMenu(parent)
    menu.setFont(themes.current().font(Role.BODY))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


class FilterButton(Button):
    """Filters a list by one of several values; a set filter is green and clears with its cross.

    `changed` carries the value, None for "any".
    """

    changed = Signal(object)

    def __init__(
        self, any_words: str, options: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(any_words, parent=parent)
        self._any, self._options, self.value = any_words, list(options), object()
        self.value = None
        self._menu: QMenu | None = None
        self.clicked.connect(self._on_clicked)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        self._options = list(options)
        self.set_value(self.value)

    def set_value(self, value: object) -> None:
        """Choose without a click; an unknown value means any. Emits `changed` when it differs."""
        words = dict(self._options).get(value)
        before, self.value = self.value, value if words is not None else None
        self.setText(words or self._any)
        self.updateGeometry()
        if before != self.value:
            self.changed.emit(self.value)

    def _on_clicked(self) -> None:
        if self.value is not None:
            self.set_value(None)
            return
        menu = self._menu = plain_menu(self)
        for value, words in self._options:
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(self._chooser(value))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _chooser(self, value: object) -> Callable[[], None]:
        return lambda: self.set_value(value)

    def _content_width(self) -> float:
        m = themes.current().m
        return super()._content_width() + m.s8 + m.icon_s

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        c = themes.current().c
        if self.value is not None and self.isEnabled() and not self.isDown():
            return c.accent_soft, None, c.accent
        return super()._colours()

    def _paint_content(self, painter: QPainter, x: float, colour: QColor) -> None:
        super()._paint_content(painter, x, colour)
        m = themes.current().m
        at = QRectF(self.width() - x - m.icon_s, 0, m.icon_s, self.height())
        sign = Icon.CHEVRON_DOWN if self.value is None else Icon.X
        draw_icon(painter, sign, at, m.icon_s, colour)
