"""What was just done, with Undo, or what could not be done: near the bottom, some seconds, longer
while one looks at it."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme as themes
from ui.icons import Icon
from ui.kit.buttons import Button, Kind
from ui.kit.labels import ElidedLabel, PlainLabel
from ui.kit.marks import IconMark
from ui.kit.paint import draw_box, draw_key, key_width, smooth
from ui.kit.room import free_place, taken_on
from ui.kit.text import draw_line
from ui.theme import Role, Tone
from ui.tokens import TOAST_MS

_LOOK_MS = 150
"""So often it looks whether it is in the way."""


class _UndoButton(Button):
    """Words and key in the paper's colour on the toast's ink."""

    def _role(self) -> Role:
        return Role.STRONG

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        c, m = theme.c, theme.m
        painter = smooth(self)
        x = (self.width() - self._content_width()) / 2
        room = QRectF(x, 0, self.width() - x, self.height())
        used = draw_line(painter, room, self.words(), Role.STRONG, c.surface)
        key = self.key_text()
        if key:
            box = QRectF(
                round(x + used + m.s8), (self.height() - m.key) // 2, key_width(key), m.key
            )
            draw_key(painter, box, key, c.ink3, c.surface, None)
        if self.hasFocus():
            draw_box(painter, QRectF(self.rect()), m.radius, None, c.surface, weight=2)
        painter.end()


class Toast(QWidget):
    """Lies over its parent near the bottom, over nothing that is pressed or written in; where the
    page below comes to want that place, it makes way.

    `show_undo` replaces what was shown before. The clock stops while the pointer is on it or
    its button has the focus. `undone` is emitted once, when Undo is pressed.
    """

    undone = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._label = ElidedLabel("", Role.BODY, Tone.PAPER, self)
        self._button = _UndoButton("", Kind.BARE, parent=self)
        self._mark = IconMark(Icon.CHECK, Tone.PAPER, parent=self)
        self._row.addWidget(self._mark)
        self._row.addWidget(self._label, 1)
        # A sentence that says what to do is of no use when its end is cut off.
        self._failure = PlainLabel("", Role.BODY, Tone.PAPER, self, wrap=True)
        self._row.addWidget(self._failure, 1)
        self._row.addWidget(self._button)
        self._button.clicked.connect(self._on_undo)
        self._button.installEventFilter(self)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.close_now)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._make_way)
        self._newness = QTimer(self)
        self._newness.setSingleShot(True)
        self._newness.setInterval(0)
        self._stays = TOAST_MS
        self._lift: Callable[[], int] = int
        parent.installEventFilter(self)
        themes.themes().changed.connect(self.lie)
        self.hide()

    def set_lift(self, lift: Callable[[], int]) -> None:
        """`lift` says how many px stay free below it, e.g. the status bar's height."""
        self._lift = lift

    def show_undo(self, words: str, undo: str = "", key: str = "Ctrl+Z") -> None:
        """Show `words` for 8 s; `undo` is the button's word, "" shows none."""
        self._label.setText(words)
        self._wear(Icon.CHECK, is_failure=False)
        self._button.setVisible(bool(undo))
        self._button.set_words(undo, key if undo else "")
        self._come(words, TOAST_MS)

    def show_failure(self, words: str) -> None:
        """Show `words` whole, on as many lines as they take, for twice as long."""
        self._failure.setText(words)
        self._wear(Icon.TRIANGLE_ALERT, is_failure=True)
        self._button.hide()
        self._come(words, 2 * TOAST_MS)

    def is_failure(self) -> bool:
        return not self._failure.isHidden()

    def words(self) -> str:
        return self.accessibleName()

    def _wear(self, icon: Icon, *, is_failure: bool) -> None:
        self._mark.set_icon(icon)
        self._label.setVisible(not is_failure)
        self._failure.setVisible(is_failure)

    def _come(self, words: str, stays: int) -> None:
        self._stays = stays
        self.setAccessibleName(words)
        self.show()
        self.lie()
        self._clock.start(stays)
        self._looking.start()
        self._newness.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def is_new(self) -> bool:
        """Whether what said it is still at it: it may yet lead to another screen."""
        return self._newness.isActive()

    def close_now(self) -> None:
        self._clock.stop()
        self._looking.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _on_undo(self) -> None:
        self.close_now()
        self.undone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() is QEvent.Type.Resize:
            self.lie()
        elif event.type() is QEvent.Type.FocusIn and watched is self._button:
            self._clock.stop()
        elif event.type() is QEvent.Type.FocusOut and watched is self._button:
            self._go_on()
        return False

    def _go_on(self) -> None:
        if not self.isHidden() and not self.underMouse():
            self._clock.start(self._stays)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.isHidden() and not self._button.hasFocus():
            self._clock.start(self._stays)

    def is_counting(self) -> bool:
        return self._clock.isActive()

    def lie(self) -> None:
        """Take its place again: what must stay free below it may have changed."""
        m, parent = themes.current().m, self.parentWidget()
        if self.isHidden() or parent is None:
            return
        self._row.setContentsMargins(m.s16, m.s8, m.s12, m.s8)
        self._row.setSpacing(m.s12)
        room = parent.width() - 2 * m.s24
        wide, tall = min(self.sizeHint().width(), room), m.toast
        if self.is_failure():
            words = ceil(themes.current().metrics(Role.BODY).horizontalAdvance(self.words()))
            beside = m.s16 + m.s12 + m.s12 + self._mark.sizeHint().width()
            wide = min(m.toast_wide, words + beside + m.s2, room)
            tall = max(tall, self._row.heightForWidth(wide))
        size = QSize(wide, tall)
        whole = QRect(m.s24, 0, room, parent.height() - self._lift() - m.s24)
        self.setGeometry(QRect(free_place(size, whole, taken_on(parent, self), m.s8), size))
        self.raise_()

    def _make_way(self) -> None:
        parent = self.parentWidget()
        if parent is not None and any(
            box.intersects(self.geometry()) for box in taken_on(parent, self)
        ):
            self.lie()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        painter = smooth(self)
        draw_box(painter, QRectF(self.rect()), theme.m.radius, theme.c.ink)
        painter.end()
