"""What stands still over a moving picture, drawn once: the round corners, the framing guide and
the word on it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from ui import theme as themes
from ui.kit.paint import draw_box
from ui.kit.text import draw_line, text_width
from ui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Callable

# Shares of the picture, from the reference: a face fills the oval at an arm's length.
_OVAL = QRectF(0.388, 0.146, 0.224, 0.521)
_MARK = 0.021
_MARK_GAP = 0.012
_DASH = [6.0, 6.0]


class Overlay:
    """Small pixmaps at their places, made anew when anything they were made of changes."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._pieces: list[tuple[QRect, QPixmap]] = []
        self.badge = ""
        self.live = False
        self.guide = False

    def paint(self, painter: QPainter, box: QRectF, ratio: float) -> None:
        """`box` is where the film stands, `ratio` the device pixels to one of ours."""
        key = (box, ratio, id(themes.current()), self.badge, self.live, self.guide)
        if key != self._key:
            self._key = key
            self._pieces = [_piece(area, draw, ratio) for area, draw in self._parts(box)]
        for area, pixmap in self._pieces:
            painter.drawPixmap(area.topLeft(), pixmap)

    def _parts(self, box: QRectF) -> list[tuple[QRectF, Callable[[QPainter], None]]]:
        parts: list[tuple[QRectF, Callable[[QPainter], None]]] = []
        radius = themes.current().m.radius
        for x in (box.left(), box.right() - radius):
            for y in (box.top(), box.bottom() - radius):
                parts.append((QRectF(x, y, radius, radius), lambda p: _draw_corners(p, box)))
        if self.guide:
            oval = _oval(box)
            wing = (_MARK + _MARK_GAP) * box.width()
            parts.append((oval.adjusted(-wing, 0, wing, 0), lambda p: _draw_guide(p, box)))
        if self.badge:
            parts.append((self._pill(box), lambda p: self._draw_badge(p, box)))
        return parts

    def _pill(self, box: QRectF) -> QRectF:
        """On the picture, or beside it where there is room: large text leaves the film small."""
        m = themes.current().m
        dot = m.dot + m.s8 if self.live else 0
        wide = text_width(self.badge, Role.SMALL_STRONG) + 2 * m.s12 + dot
        is_beside = box.left() >= wide + m.s12
        x = box.left() - m.s12 - wide if is_beside else box.left() + m.s24
        return QRectF(x, box.bottom() - m.s24 - m.button_small, wide, m.button_small)

    def _draw_badge(self, painter: QPainter, box: QRectF) -> None:
        film, m = themes.current().film, themes.current().m
        pill = self._pill(box)
        draw_box(painter, pill, pill.height() / 2, film.canvas)
        dot = 0
        if self.live:
            dot = m.dot + m.s8
            mark = QRectF(pill.left() + m.s12, pill.center().y() - m.dot / 2, m.dot, m.dot)
            draw_box(painter, mark, m.dot / 2, film.danger)
        room = pill.adjusted(m.s12 + dot, 0, 0, 0)
        draw_line(painter, room, self.badge, Role.SMALL_STRONG, film.ink)


def _piece(area: QRectF, draw: Callable[[QPainter], None], ratio: float) -> tuple[QRect, QPixmap]:
    # A pixel of air: half of a line's width lies outside of what it goes around.
    whole = area.toAlignedRect().adjusted(-1, -1, 1, 1)
    pixmap = QPixmap(math.ceil(whole.width() * ratio), math.ceil(whole.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-whole.topLeft())
    draw(painter)
    painter.end()
    return whole, pixmap


def _draw_corners(painter: QPainter, box: QRectF) -> None:
    """The page in the corners, where the film is not."""
    radius = themes.current().m.radius
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    path.addRect(box)
    path.addRoundedRect(box, radius, radius)
    painter.fillPath(path, themes.current().c.surface)


def _oval(box: QRectF) -> QRectF:
    return QRectF(
        box.x() + _OVAL.x() * box.width(),
        box.y() + _OVAL.y() * box.height(),
        _OVAL.width() * box.width(),
        _OVAL.height() * box.height(),
    )


def _draw_guide(painter: QPainter, box: QRectF) -> None:
    film, oval = themes.current().film, _oval(box)
    pen = QPen(film.ink, 1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    eyes = oval.center().y() - oval.height() * 0.02
    painter.setPen(pen)
    long, gap = _MARK * box.width(), _MARK_GAP * box.width()
    for edge, way in ((oval.left(), -1), (oval.right(), 1)):
        start = edge + way * gap
        painter.drawLine(QPointF(start, eyes), QPointF(start + way * long, eyes))
    pen.setDashPattern([part / pen.widthF() for part in _DASH])
    painter.setPen(pen)
    painter.drawEllipse(oval)
