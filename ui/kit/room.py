"""Where something may lie over a page: on nothing that is pressed or written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from ui import theme as themes
from ui.kit.work_rows import WorkList

if TYPE_CHECKING:
    from collections.abc import Sequence

_KINDS: tuple[type[QWidget], ...] = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QAbstractSpinBox,
)


_ROW_TALL = 3
"""A part no taller than so many toasts is a row of buttons, or a foot, and taken as a whole."""
_LIFT_COST = 5
"""To the side is better than higher up, where the eye is."""


def taken_on(page: QWidget, but: QWidget) -> list[QRect]:
    """What is pressed or written in on the page, in its own measure, with the words of its row:
    between Discard and Send is no place either. `but` is what wants to lie there itself."""
    tall = _ROW_TALL * themes.current().m.toast
    parts: set[QWidget] = set()
    for kind in _KINDS:
        for part in page.findChildren(kind):
            if part.isVisible() and not but.isAncestorOf(part):
                parts.add(_row_of(part, tall))
    seen = [_on(page, part, part.visibleRegion().boundingRect()) for part in parts]
    # The rows scroll below it: their whole column of buttons stays free.
    columns = [
        _on(page, view.viewport(), view.action_column())
        for view in page.findChildren(WorkList)
        if view.isVisible()
    ]
    return [box for box in (*seen, *columns) if not box.isEmpty()]


def _row_of(part: QWidget, tall: int) -> QWidget:
    """The widest part around it that is still no taller than a row or a foot."""
    above = part.parentWidget()
    while above is not None and not above.isWindow() and above.height() <= tall:
        part, above = above, above.parentWidget()
    return part


def _on(page: QWidget, part: QWidget, box: QRect) -> QRect:
    return QRect(part.mapTo(page, box.topLeft()), box.size()) if not box.isEmpty() else QRect()


def free_place(size: QSize, room: QRect, taken: Sequence[QRect], gap: int) -> QPoint:
    """The free place nearest to the middle of the room's bottom; that itself when there is none.
    Only the lower half is looked at: higher up nobody would look for it."""
    x0 = room.center().x() - size.width() // 2
    y0 = room.bottom() + 1 - size.height()
    low = QRect(room.left(), room.center().y(), room.width(), room.height())
    near = [box.adjusted(-gap, -gap, gap, gap) for box in taken if box.intersects(low)]
    xs, ys = {x0, room.left(), room.right() + 1 - size.width()}, {y0}
    for box in near:
        xs |= {box.right() + 1, box.left() - size.width()}
        ys.add(box.top() - size.height())
    places = [
        QPoint(x, y)
        for x in xs
        for y in ys
        if low.top() <= y <= y0 and room.left() <= x <= room.right() + 1 - size.width()
    ]
    places.sort(key=lambda at: (abs(at.x() - x0) + _LIFT_COST * (y0 - at.y()), at.x()))
    for at in places:
        if not any(box.intersects(QRect(at, size)) for box in near):
            return at
    return QPoint(x0, y0)
