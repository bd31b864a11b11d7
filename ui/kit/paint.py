"""The strokes the parts share: boxes, rings, icons, keys, diamonds and avatars."""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from ui import theme as themes
from ui.icons import Icon, icon_pixmap
from ui.kit.text import draw_line, text_width
from ui.theme import Role
from ui.tokens import HAIRLINE, RING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice


def smooth(device: QPaintDevice) -> QPainter:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def draw_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor | None = None,
    line: QColor | None = None,
    *,
    weight: float = HAIRLINE,
    dashed: bool = False,
) -> None:
    """A rounded box whose line lies inside `box`."""
    half = weight / 2 if line is not None else 0
    pen = QPen(Qt.PenStyle.NoPen)
    if line is not None:
        pen = QPen(line, weight)
        if dashed:
            pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    radius = min(radius, box.height() / 2)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)


def draw_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """The focus ring, inside `box`."""
    draw_box(painter, box, radius, None, themes.current().c.focus, weight=RING)


def draw_icon(painter: QPainter, icon: Icon, box: QRectF, size: int, colour: QColor) -> None:
    """The icon centred in `box`, snapped to whole pixels."""
    ratio = painter.device().devicePixelRatio()
    x = round(box.left() + (box.width() - size) / 2)
    y = round(box.top() + (box.height() - size) / 2)
    painter.drawPixmap(x, y, icon_pixmap(icon, size, colour, ratio))


def key_width(key: str) -> int:
    m = themes.current().m
    return max(m.key, ceil(text_width(key, Role.KEY)) + 2 * m.s4)


def draw_key(
    painter: QPainter, box: QRectF, key: str, line: QColor, text: QColor, fill: QColor | None
) -> None:
    """A key cap as high as `box`, e.g. "Ctrl ↵"."""
    draw_box(painter, box, themes.current().m.radius_small, fill, line)
    draw_line(painter, box, key, Role.KEY, text, centre=True)


def draw_diamond(painter: QPainter, centre: QPointF, colour: QColor, *, full: bool) -> None:
    """The tier: full for Première, outline for Privée."""
    half = themes.current().m.diamond / 2 * 1.3 - (0 if full else 0.5)
    x, y = centre.x(), centre.y()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen if full else QPen(colour, 1.2))
    painter.drawPolygon(
        QPolygonF(
            [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
        )
    )


def diamond_width() -> int:
    return ceil(themes.current().m.diamond * 1.3)


def draw_avatar(painter: QPainter, box: QRectF, letters: str, fill: QColor, colour: QColor) -> None:
    """On whole pixels from memory: a list paints the same discs in every frame."""
    x, y, side = round(box.left()), round(box.top()), round(box.width())
    if (x, y, side, side) != (box.left(), box.top(), box.width(), box.height()):
        _paint_avatar(painter, box, letters, fill, colour)
        return
    ratio = painter.device().devicePixelRatio()
    of = (themes.current().scale, side, ratio)
    painter.drawPixmap(x, y, _avatar(of, letters, fill.rgba(), colour.rgba()))


@lru_cache(maxsize=256)
def _avatar(of: tuple[float, int, float], letters: str, fill: int, colour: int) -> QPixmap:
    _, side, ratio = of
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = smooth(pixmap)
    box = QRectF(0, 0, side, side)
    _paint_avatar(painter, box, letters, QColor.fromRgba(fill), QColor.fromRgba(colour))
    painter.end()
    return pixmap


def _paint_avatar(
    painter: QPainter, box: QRectF, letters: str, fill: QColor, colour: QColor
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(box)
    m = themes.current().m
    role = Role.LABEL if box.width() >= m.button else Role.BADGE
    draw_line(painter, box, letters, role, colour, centre=True)
