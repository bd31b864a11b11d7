"""The film on the screen: preview or review, framing guide, countdown and badge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme as themes
from ui.kit.focus import ring_on_focus
from ui.kit.meters import CountdownRing, CountdownState
from ui.messages import tr
from ui.studio.overlay import Overlay

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from concierge.services.recorder_port import PreviewFrame

_RING_SHARE = 0.2
"""Of the picture's width, at most."""


class Stage(QWidget):
    """Sixteen to nine. It takes the focus, so that Space and Enter reach the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Camera picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Thirty times a second: nothing is painted under the picture, and nothing clips it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._image: QImage | None = None
        self._frame: PreviewFrame | None = None
        self._number = -1
        self._mirrored = False
        self._overlay = Overlay()
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
        if shown != self._overlay.guide:
            self._overlay.guide = shown
            self.update()

    def set_badge(self, words: str, *, live: bool = False) -> None:
        """The word on the picture; `live` has the red dot of a recording."""
        overlay = self._overlay
        if (words, live) != (overlay.badge, overlay.live):
            overlay.badge, overlay.live = words, live
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
        box = self.picture_box()
        # Large text leaves the film small: the ring may not cover who speaks.
        side = min(m.countdown_disc, max(round(box.width() * _RING_SHARE), m.countdown_least))
        # Out of the picture where there is room for all of it: large text leaves the film small.
        is_beside = box.left() >= side + m.s12
        x = self.width() - side if is_beside else round(box.right()) - m.s24 - side
        y = round(box.bottom()) - m.s24 - side
        self.ring.setGeometry(x, max(y, 0), side, side)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring_on_focus(self, event, themes.current().m.radius)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        painter = QPainter(self)
        box = self.picture_box()
        for strip in _around(self.rect(), box.toAlignedRect()):
            painter.fillRect(strip, theme.c.surface)
        if self._image is None:
            painter.fillRect(box, theme.c.hairline)
        else:
            self._paint_picture(painter, box.toAlignedRect(), self._image)
        self._overlay.paint(painter, box, self.devicePixelRatioF())
        painter.end()

    def _paint_picture(self, painter: QPainter, box: QRect, image: QImage) -> None:
        size = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(box.center())
        if size != box.size():
            painter.fillRect(box, themes.current().film.canvas)
        if self._mirrored:
            painter.save()
            painter.translate(2 * place.x() + place.width(), 0)
            painter.scale(-1, 1)
            painter.drawImage(place, image)
            painter.restore()
        else:
            painter.drawImage(place, image)


def _around(whole: QRect, box: QRect) -> list[QRect]:
    """What of the whole is left beside and above and below the box."""
    return [
        QRect(whole.left(), whole.top(), box.left() - whole.left(), whole.height()),
        QRect(box.right() + 1, whole.top(), whole.right() - box.right(), whole.height()),
        QRect(box.left(), whole.top(), box.width(), box.top() - whole.top()),
        QRect(box.left(), box.bottom() + 1, box.width(), whole.bottom() - box.bottom()),
    ]
