"""A touch on a line of time: when she engaged, how long it counted, and the sale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme as themes
from ui.kit.paint import draw_box, smooth
from ui.tokens import HAIRLINE


@dataclass(frozen=True, slots=True)
class Span:
    """Places on the line as shares 0.0 to 1.0."""

    engaged: float
    ends: float
    sale: float


class TouchBar(QWidget):
    """The winner's window is full, the others' are outlines; the sale is the upright tick."""

    def __init__(self, span: Span, wins: bool, words: str) -> None:
        super().__init__()
        self._span, self._wins = span, wins
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.themes().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.progress, m.parcel_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, m = themes.current().c, themes.current().m
        painter = smooth(self)
        middle = round(self.height() / 2)
        painter.fillRect(QRectF(0, middle - 1, self.width(), m.s2), c.hairline)
        dot = m.parcel_passed / 2
        room = self.width() - 2 * dot
        start, end = dot + self._span.engaged * room, dot + self._span.ends * room
        bar = QRectF(start, middle - m.bar / 2, max(end - start, m.bar), m.bar)
        if self._wins:
            draw_box(painter, bar, m.bar / 2, c.accent)
        else:
            draw_box(painter, bar, m.bar / 2, c.raised, c.field_line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(c.accent if self._wins else c.field_line)
        painter.drawEllipse(QPointF(start, middle), dot, dot)
        sale = dot + self._span.sale * room
        painter.setPen(QPen(c.ink, 2 * HAIRLINE))
        tall = m.s12 / 2
        painter.drawLine(QPointF(sale, middle - tall), QPointF(sale, middle + tall))
        painter.end()
