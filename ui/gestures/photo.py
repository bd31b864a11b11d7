"""A photo of the note as it left: read from a file without what the camera wrote in it, shown."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from concierge.domain.errors import UserError
from concierge.domain.photos import LONGEST_SIDE
from ui import theme as themes
from ui.kit.paint import smooth
from ui.messages import tr
from ui.tokens import IVORY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    ChoosePhoto = Callable[[], str]

_MOST_FILE_BYTES = 40_000_000
_MOST_PIXELS = 60_000_000
_QUALITY = 85
_FORMATS = {b"jpeg", b"jpg", b"png", b"webp", b"bmp", b"tiff", b"tif", b"heic", b"heif"}


def ask_photo(parent: QWidget) -> ChoosePhoto:
    """The system's own dialog; "" when nothing was chosen."""

    def choose() -> str:
        kinds = tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)"
        return QFileDialog.getOpenFileName(parent, tr("Choose a photo"), "", kinds)[0]

    return choose


def read_photo(path: Path) -> bytes:
    """The picture as a new JPEG of at most 1600 px, upright. Raises UserError for what cannot be
    read as one, whatever its name says, and for what would fill the memory."""
    try:
        size = path.stat().st_size
    except OSError as exc:
        words = tr("This file cannot be read. Choose it again, or another one.")
        raise UserError(words) from exc
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    whole = reader.size()
    if bytes(reader.format().data()) not in _FORMATS or not whole.isValid():
        raise _no_picture()
    if size > _MOST_FILE_BYTES or whole.width() * whole.height() > _MOST_PIXELS:
        raise UserError(tr("This picture is too large to be kept. Choose a smaller one."))
    if max(whole.width(), whole.height()) > LONGEST_SIDE:
        limit = QSize(LONGEST_SIDE, LONGEST_SIDE)
        reader.setScaledSize(whole.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise _no_picture()
    return _jpeg(image)


def _no_picture() -> UserError:
    return UserError(tr("This file is no picture that can be read. Choose another one."))


def _jpeg(image: QImage) -> bytes:
    """Painted anew: nothing but its pixels goes along."""
    clean = QImage(image.size(), QImage.Format.Format_RGB32)
    clean.fill(IVORY.surface)
    painter = QPainter(clean)
    painter.drawImage(0, 0, image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    clean.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]  # Qt wants text, not bytes
    return bytes(buffer.data().data())


class Photo(QWidget):
    """As wide as its column, never larger than it is; takes no room without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.themes().changed.connect(self._keep_shape)
        self.setAccessibleName(tr("Photo of the gesture"))
        self.hide()

    def show_image(self, image: QImage | None) -> None:
        self._image = image if image is not None else QImage()
        self.setVisible(not self._image.isNull())
        self._keep_shape()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_shape()

    def _keep_shape(self) -> None:
        self.setFixedHeight(ceil(self._box(self.width()).height()))

    def _box(self, width: int) -> QRectF:
        if self._image.isNull():
            return QRectF()
        most = themes.current().m.list_pane
        scale = min(1.0, width / self._image.width(), most / self._image.height())
        return QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = self._box(self.width())
        painter = smooth(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(box, themes.current().m.radius, themes.current().m.radius)
        painter.setClipPath(path)
        painter.drawImage(box, self._image)
        painter.end()
