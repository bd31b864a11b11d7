"""A card or a label on the screen: the sheet that will be printed, drawn by the same hand."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme as themes
from ui.cards.face import UNITS
from ui.kit.paint import draw_box, smooth
from ui.tokens import HAIRLINE, IVORY

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.cards.output import Page

_PX_A_MM = 3.4
"""A little under the card's true size on a usual screen, at a text scale of 100 %."""


class Sheet(QWidget):
    """As large as the room allows, never larger than about its true size. Paper stays white in
    the dark: that is how it comes out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.themes().changed.connect(self._keep_shape)

    def show_page(self, page: Page | None, spoken: str) -> None:
        """`spoken` is what a screen reader says of it."""
        self._page = page
        self.setAccessibleName(spoken)
        self._keep_shape()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_shape()

    def _keep_shape(self) -> None:
        high = self._page.size[1] if self._page is not None else 0.0
        self.setFixedHeight(ceil(self._scale(self.width()) * high) + 2 * HAIRLINE)

    def sizeHint(self) -> QSize:
        if self._page is None:
            return QSize(0, 0)
        wide, high = (ceil(side * self._most()) + 2 * HAIRLINE for side in self._page.size)
        return QSize(wide, high)

    def _scale(self, width: int) -> float:
        wide = self._page.size[0] if self._page is not None else 1.0
        return min((width - 2 * HAIRLINE) / wide, self._most())

    def _most(self) -> float:
        return _PX_A_MM * themes.current().scale

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is None:
            return
        wide, high = self._page.size
        scale = self._scale(self.width())
        x = (self.width() - scale * wide) / 2
        painter = smooth(self)
        line = themes.current().c.hairline
        draw_box(painter, QRectF(x, HAIRLINE, scale * wide, scale * high), 0, IVORY.surface, line)
        painter.translate(x, HAIRLINE)
        painter.scale(scale / UNITS, scale / UNITS)
        painter.setClipRect(
            QRectF(0, 0, wide * UNITS, high * UNITS), Qt.ClipOperation.IntersectClip
        )
        self._page.paint(painter)
        painter.end()
