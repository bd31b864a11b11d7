"""The ring around whatever the keyboard is on: outside the part, never moving the layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from ui.kit.paint import draw_ring, smooth
from ui.tokens import RING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_GAP = 2
_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}
_PASSING = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
"""Another window or a menu took the focus for a while: it comes back to the same part."""
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class FocusRing(QWidget):
    """Lies over the nearest window or viewport and follows its target until that loses focus."""

    def __init__(self, target: QWidget, radius: int) -> None:
        host = _host(target)
        super().__init__(host)
        self._host = host
        self._target, self._radius = target, radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched: list[QWidget] = []
        step: QWidget | None = target
        while step is not None and step is not host:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        target.destroyed.connect(self.deleteLater)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        elif isinstance(event, QFocusEvent) and watched is self._target and event.lostFocus():
            self._lost(event.reason())
        return False

    def _lost(self, reason: Qt.FocusReason) -> None:
        if reason in _PASSING:
            return
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched.clear()
        self.hide()
        self.deleteLater()

    def _place(self) -> None:
        out = _GAP + RING
        at = self._target.mapTo(self._host, QPoint(0, 0))
        self.setGeometry(QRect(at, self._target.size()).adjusted(-out, -out, out, out))
        self.setVisible(self._target.isVisible())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        draw_ring(painter, QRectF(self.rect()), self._radius + _GAP + 1)
        painter.end()


def _host(target: QWidget) -> QWidget:
    step = target
    while not step.isWindow():
        above = step.parentWidget()
        if above is None:
            break
        step = above
        if isinstance(step.parentWidget(), QAbstractScrollArea):
            break
    return step


def ring_on_focus(target: QWidget, event: QFocusEvent, radius: int) -> None:
    """Call from focusInEvent: shows the ring when the focus came by the keyboard or the program."""
    if event.reason() in _KEYBOARD and not target.isWindow():
        FocusRing(target, radius)


def lead_to(
    *parts: QWidget, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, late: bool = False
) -> None:
    """The keyboard goes to the first of them that is shown, and stays where it is without one.

    Never ask Qt to focus a hidden part: it remembers the wish, and hands over the keyboard when
    the part is shown at last, from under whoever types in the search that fills it.
    `late` is for an answer that was waited for: somebody who writes by then is left alone.
    """
    if late and is_writing():
        return
    for part in parts:
        if part.isVisibleTo(part.window()):
            part.setFocus(reason)
            return


def is_writing() -> bool:
    """Whether letters belong to the field that has the keyboard. A closed drop-down has no use
    for them: they are the page's."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit | QTextEdit):
        return not focus.isReadOnly()
    if isinstance(focus, QComboBox):
        return focus.isEditable()
    return isinstance(focus, QAbstractSpinBox)
