"""Posters of videos in the timeline, with the play disc and how long they run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from ui import theme as themes
from ui.icons import Icon
from ui.kit.paint import draw_box, draw_icon
from ui.kit.text import draw_line, text_width
from ui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Thumbs(QObject):
    """The posters shown so far, scaled once; unknown ones are asked for and drawn later."""

    wanted = Signal(str)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._pixmaps: dict[str, QPixmap] = {}
        self._asked: set[str] = set()

    def put(self, poster: str, image: QImage) -> None:
        """The picture for a poster's name, of any size; it is cropped to 16 : 9."""
        m = themes.current().m
        ratio = self._view.devicePixelRatioF()
        size = QSize(round(m.thumb_width * ratio), round(m.thumb_height * ratio))
        fit = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        scaled = image.scaled(size, fit, Qt.TransformationMode.SmoothTransformation)
        x, y = (scaled.width() - size.width()) // 2, (scaled.height() - size.height()) // 2
        pixmap = QPixmap.fromImage(scaled.copy(x, y, size.width(), size.height()))
        pixmap.setDevicePixelRatio(ratio)
        self._pixmaps[poster] = pixmap
        self._view.update()

    def draw(self, painter: QPainter, at: QPointF, poster: str, duration: str) -> None:
        theme, m = themes.current(), themes.current().m
        box = QRectF(at.x(), at.y(), m.thumb_width, m.thumb_height)
        pixmap = self._pixmaps.get(poster)
        if pixmap is None:
            draw_box(painter, box, m.radius, theme.c.hairline)
            if poster not in self._asked:
                self._asked.add(poster)
                self.wanted.emit(poster)
        else:
            clip = QPainterPath()
            clip.addRoundedRect(box, m.radius, m.radius)
            painter.save()
            painter.setClipPath(clip)
            painter.drawPixmap(box.toRect(), pixmap)
            painter.restore()
        disc = QRectF(0, 0, m.play, m.play)
        disc.moveCenter(box.center())
        draw_box(painter, disc, m.play / 2, theme.film.ink)
        draw_icon(painter, Icon.PLAY, disc.adjusted(2, 0, 0, 0), m.icon_m, theme.film.canvas)
        if duration:
            wide = text_width(duration, Role.KEY) + 2 * m.s6
            badge = QRectF(box.right() - wide - m.s6, box.bottom() - m.key - m.s6, wide, m.key)
            draw_box(painter, badge, m.radius_small, theme.film.canvas)
            draw_line(painter, badge, duration, Role.KEY, theme.film.ink, centre=True)
