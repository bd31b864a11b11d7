"""A whole script that passes as it is spoken, nearest the lens."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from concierge.domain.scripts import SECONDS
from ui import theme as themes
from ui.messages import tr
from ui.theme import Role

_ROWS = 4
_SPOKEN_ROW = 1
"""The row that is being spoken: one above it was, two below come next."""


class ScriptView(QWidget):
    """`follow` moves it; all of the words pass in the film's thirty seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._elapsed = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Your script"))
        themes.themes().changed.connect(self.updateGeometry)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleDescription(text)
        self.update()

    def follow(self, elapsed: float) -> None:
        if elapsed != self._elapsed:
            self._elapsed = elapsed
            self.update()

    def offset(self) -> float:
        """Pixels that have passed: at the end the last row is the one being spoken."""
        share = min(max(self._elapsed, 0.0), SECONDS) / SECONDS
        return share * max(0, self._height() - self._row())

    def _row(self) -> int:
        return QFontMetrics(themes.current().font(Role.PROMPT_NOW)).lineSpacing()

    def _height(self) -> int:
        metrics = QFontMetrics(themes.current().font(Role.PROMPT_NOW))
        room = QRect(0, 0, max(1, self.width()), 0)
        return metrics.boundingRect(room, _flags(), self._text).height()

    def sizeHint(self) -> QSize:
        return QSize(themes.current().m.list_min, _ROWS * self._row())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, row = themes.current(), self._row()
        painter = QPainter(self)
        painter.setFont(theme.font(Role.PROMPT_NOW))
        text = QRectF(0, _SPOKEN_ROW * row - self.offset(), self.width(), self._height() + row)
        spoken = QRectF(0, _SPOKEN_ROW * row, self.width(), row)
        for clip, ink in ((QRectF(self.rect()), theme.c.ink3), (spoken, theme.c.ink)):
            painter.setClipRect(clip)
            if ink is theme.c.ink:
                painter.eraseRect(clip)
                painter.fillRect(clip, theme.c.raised)
            painter.setPen(ink)
            painter.drawText(text, _flags(), self._text)
        painter.end()


def _flags() -> int:
    return int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
