"""A film as a line: what of it is kept, where it plays, and which picture stands for it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme as themes
from ui.formats import clock
from ui.kit.focus import ring_on_focus
from ui.kit.paint import draw_box, smooth
from ui.messages import tr

PICTURE = 1 / 30
"""Seconds of one picture, the step of an arrow key."""
SHORTEST = 0.5
"""Seconds that have to be left: the recorder cuts no shorter."""


class TrimBar(QWidget):
    """Seconds everywhere. `sought` when another moment is to be shown, `changed` when another
    part is kept. Arrows go by a picture, with Shift by a second; Home and End to the part's ends.
    """

    sought = Signal(float)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.length = self.start = self.end = self.at = 0.0
        self.poster: float | None = None
        self._dragged = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The film from its first picture to its last"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.themes().changed.connect(self.updateGeometry)

    def set_film(self, length: float) -> None:
        """Another film, whole."""
        self.length, self.start, self.end = length, 0.0, length
        self.poster = None
        self.set_at(0.0)
        self.changed.emit()

    def set_at(self, at: float) -> None:
        """Where it plays; nobody is told."""
        self.at = min(max(at, 0.0), self.length)
        self.setAccessibleDescription(
            tr(
                "At {at}, kept from {start} to {end}",
                at=exact(self.at),
                start=exact(self.start),
                end=exact(self.end),
            )
        )
        self.update()

    def seek(self, at: float) -> None:
        self.set_at(at)
        self.sought.emit(self.at)

    def begin_here(self) -> None:
        self._keep(self.at, self.end)

    def end_here(self) -> None:
        self._keep(self.start, self.at)

    def keep_all(self) -> None:
        self._keep(0.0, self.length)

    def set_poster(self) -> None:
        self.poster = self.at
        self.update()
        self.changed.emit()

    def is_cut(self) -> bool:
        return self.start > 0 or self.end < self.length

    def _keep(self, start: float, end: float) -> None:
        """Where less than half a second would be left, the end that was moved gives way."""
        moved_end = start == self.start
        start, end = max(0.0, start), min(self.length, end)
        if end - start < SHORTEST:
            if moved_end:
                end = min(self.length, start + SHORTEST)
            else:
                start = max(0.0, end - SHORTEST)
        self.start, self.end = start, end
        if self.poster is not None and not start <= self.poster <= end:
            self.poster = None
        self.set_at(self.at)
        self.changed.emit()

    # --- keys and mouse -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else PICTURE
        to = {
            Qt.Key.Key_Left: self.at - step,
            Qt.Key.Key_Right: self.at + step,
            Qt.Key.Key_Home: self.start,
            Qt.Key.Key_End: self.end,
        }.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
        else:
            self.seek(to)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x, near = event.position().x(), themes.current().m.s8
        self._dragged = "at"
        for name, at in (("start", self.start), ("end", self.end)):
            if abs(x - self._x(at)) <= near:
                self._dragged = name
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._moment(event.position().x())
        if self._dragged == "start":
            self._keep(at, self.end)
        elif self._dragged == "end":
            self._keep(self.start, at)
        if self._dragged:
            self.seek(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = ""
        super().mouseReleaseEvent(event)

    def _room(self) -> QRectF:
        m = themes.current().m
        return QRectF(self.rect()).adjusted(m.s8, m.s8, -m.s8, -m.s8)

    def _x(self, at: float) -> float:
        room = self._room()
        return room.left() + (at / self.length if self.length else 0.0) * room.width()

    def _moment(self, x: float) -> float:
        room = self._room()
        share = (x - room.left()) / max(1.0, room.width())
        return min(max(share, 0.0), 1.0) * self.length

    # --- painting -----------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.list_min, m.field)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * themes.current().m.s32, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring_on_focus(self, event, themes.current().m.radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        painter, room = smooth(self), self._room()
        draw_box(painter, room, m.s4, c.hairline)
        kept = QRectF(room)
        kept.setLeft(self._x(self.start))
        kept.setRight(self._x(self.end))
        draw_box(painter, kept, m.s4, c.accent_soft, c.accent)
        for at in (self.start, self.end):
            grip = QRectF(self._x(at) - m.s2, room.top(), 2 * m.s2, room.height())
            draw_box(painter, grip, m.s2, c.accent)
        if self.poster is not None:
            x, top = self._x(self.poster), room.top()
            mark = [QPointF(x - m.s6, top - m.s6), QPointF(x + m.s6, top - m.s6), QPointF(x, top)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(c.gold)
            painter.drawPolygon(QPolygonF(mark))
        now = QRectF(self._x(self.at) - 1, self.rect().top() + m.s2, 2, self.height() - 2 * m.s2)
        painter.fillRect(now, c.ink)
        painter.end()


def exact(seconds: float) -> str:
    """Minutes, seconds and tenths: "0:07.4"."""
    tenths = round(max(0.0, seconds) * 10)
    return f"{clock(tenths // 10)}.{tenths % 10}"
