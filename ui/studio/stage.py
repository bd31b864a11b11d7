"""The film on the screen: preview or review, framing guide, countdown and badge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme as themes
from ui.kit.focus import ring_on_focus
from ui.kit.meters import CountdownRing, CountdownState
from ui.kit.paint import draw_box
from ui.kit.text import draw_line, text_width
from ui.messages import tr
from ui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from concierge.services.recorder_port import PreviewFrame

# Shares of the picture, from the reference: a face fills the oval at an arm's length.
_OVAL = QRectF(0.388, 0.146, 0.224, 0.521)
_MARK = 0.021
_MARK_GAP = 0.012
_DASH = [6.0, 6.0]


class Stage(QWidget):
    """Sixteen to nine. It takes the focus, so that Space and Enter reach the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Camera picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image: QImage | None = None
        self._frame: PreviewFrame | None = None
        self._number = -1
        self._mirrored = False
        self._guide = False
        self._badge = ""
        self._live = False
        self.ring = CountdownRing(parent=self)
        self.ring.hide()
        themes.themes().changed.connect(self._lay)

    # --- what is shown

    def show_frame(self, frame: PreviewFrame, *, mirrored: bool) -> None:
        """The newest picture of the camera; the same number twice costs nothing."""
        if frame.number == self._number and self._frame is not None:
            return
        # The image borrows the frame's bytes, so the frame is kept with it.
        self._frame, self._number, self._mirrored = frame, frame.number, mirrored
        stride = frame.width * 3
        form = QImage.Format.Format_BGR888
        self._image = QImage(frame.bgr, frame.width, frame.height, stride, form)
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """A picture of the film itself, or None for the empty stage."""
        self._frame, self._number, self._mirrored = None, -1, False
        self._image = image
        self.update()

    def set_guide(self, shown: bool) -> None:
        if shown != self._guide:
            self._guide = shown
            self.update()

    def set_badge(self, words: str, *, live: bool = False) -> None:
        """The word on the picture; `live` has the red dot of a recording."""
        if (words, live) != (self._badge, self._live):
            self._badge, self._live = words, live
            self.setAccessibleDescription(words)
            self.update()

    def set_ring(self, seconds: float, state: CountdownState) -> None:
        self.ring.set_left(seconds, state)
        self.ring.show()

    def has_picture(self) -> bool:
        return self._image is not None

    # --- size and paint

    def sizeHint(self) -> QSize:
        m = themes.current().m
        wide = m.page_min
        return QSize(wide, wide * 9 // 16)

    def minimumSizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(m.list_min, m.countdown_disc + 2 * m.s12)

    def picture_box(self) -> QRectF:
        """Where the film stands: as large as fits, in the middle."""
        wide = min(self.width(), self.height() * 16 / 9)
        tall = wide * 9 / 16
        return QRectF((self.width() - wide) / 2, (self.height() - tall) / 2, wide, tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMaximumHeight(max(round(self.width() * 9 / 16), self.minimumSizeHint().height()))
        self._lay()

    def _lay(self) -> None:
        m = themes.current().m
        box, side = self.picture_box(), m.countdown_disc
        # Out of the picture where there is room for all of it: large text leaves the film small.
        is_beside = box.left() >= side + m.s12
        x = self.width() - side if is_beside else round(box.right()) - m.s24 - side
        y = round(box.bottom()) - m.s24 - side
        self.ring.setGeometry(x, max(y, 0), side, side)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring_on_focus(self, event, themes.current().m.radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, m = themes.current(), themes.current().m
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.picture_box()
        draw_box(painter, box, m.radius, theme.c.hairline)
        clip = QPainterPath()
        clip.addRoundedRect(box, m.radius, m.radius)
        painter.setClipPath(clip)
        if self._image is not None:
            self._paint_picture(painter, box, self._image)
        if self._guide:
            self._paint_guide(painter, box)
        if self._badge:
            self._paint_badge(painter, box)
        painter.end()

    def _paint_picture(self, painter: QPainter, box: QRectF, image: QImage) -> None:
        size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(box.center())
        if place.width() < box.width() - 1 or place.height() < box.height() - 1:
            painter.fillRect(box, themes.current().film.canvas)
        painter.save()
        if self._mirrored:
            painter.translate(2 * place.center().x(), 0)
            painter.scale(-1, 1)
        painter.drawImage(place, image)
        painter.restore()

    def _paint_guide(self, painter: QPainter, box: QRectF) -> None:
        film = themes.current().film
        oval = QRectF(
            box.x() + _OVAL.x() * box.width(),
            box.y() + _OVAL.y() * box.height(),
            _OVAL.width() * box.width(),
            _OVAL.height() * box.height(),
        )
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

    def _paint_badge(self, painter: QPainter, box: QRectF) -> None:
        film, m = themes.current().film, themes.current().m
        dot = m.dot + m.s8 if self._live else 0
        wide = text_width(self._badge, Role.SMALL_STRONG) + 2 * m.s12 + dot
        tall = m.button_small
        pill = QRectF(box.left() + m.s24, box.bottom() - m.s24 - tall, wide, tall)
        draw_box(painter, pill, tall / 2, film.canvas)
        if self._live:
            mark = QRectF(pill.left() + m.s12, pill.center().y() - m.dot / 2, m.dot, m.dot)
            draw_box(painter, mark, m.dot / 2, film.danger)
        room = pill.adjusted(m.s12 + dot, 0, 0, 0)
        draw_line(painter, room, self._badge, Role.SMALL_STRONG, film.ink)
