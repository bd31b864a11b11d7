"""The window within its screen, with the frame the desktop puts around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_UNSEEN = ("offscreen", "minimal")
"""Platforms whose screen nobody looks at, of whatever size it is."""
_BY_ITSELF = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


def fit(window: QWidget) -> None:
    """Make it no larger than its screen has room for, and bring it there. Before it is shown its
    frame is guessed: call it again once it stands."""
    if QGuiApplication.platformName() in _UNSEEN or window.windowState() & _BY_ITSELF:
        return
    inner, frame = window.geometry(), window.frameGeometry()
    if frame == inner and not window.isVisible():
        title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
        frame = inner.adjusted(0, -title, 0, 0)
    wanted = within(inner, frame, window.screen().availableGeometry())
    if wanted.size() != inner.size():
        window.resize(wanted.size())
    if window.isVisible() and wanted.topLeft() != inner.topLeft():
        window.move(wanted.topLeft() - (inner.topLeft() - frame.topLeft()))


def within(inner: QRect, frame: QRect, available: QRect) -> QRect:
    """The inner box nearest to `inner` whose frame lies within what is available."""
    room = QRect(
        available.topLeft() + (inner.topLeft() - frame.topLeft()),
        available.bottomRight() - (frame.bottomRight() - inner.bottomRight()),
    )
    size = inner.size().boundedTo(room.size())
    x = min(inner.x(), room.right() + 1 - size.width())
    y = min(inner.y(), room.bottom() + 1 - size.height())
    return QRect(QPoint(max(room.left(), x), max(room.top(), y)), size)
