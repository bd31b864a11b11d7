"""The one line set of icons (Lucide), tinted from the theme and crisp at any pixel ratio."""

from __future__ import annotations

from collections import OrderedDict
from enum import StrEnum
from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icon(StrEnum):
    """Every icon that is bundled; the value is the file's stem in resources/icons."""

    ARROW_DOWN = "arrow-down"
    ARROW_LEFT = "arrow-left"
    ARROW_RIGHT = "arrow-right"
    ARROW_UP = "arrow-up"
    BADGE_CHECK = "badge-check"
    BAN = "ban"
    BANKNOTE = "banknote"
    BOOK_OPEN = "book-open"
    CAKE = "cake"
    CALENDAR = "calendar"
    CALENDAR_CLOCK = "calendar-clock"
    CAMERA = "camera"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CIRCLE = "circle"
    CIRCLE_ALERT = "circle-alert"
    CIRCLE_CHECK = "circle-check"
    CIRCLE_X = "circle-x"
    CLOCK = "clock"
    CLOUD_OFF = "cloud-off"
    COPY = "copy"
    CORNER_DOWN_LEFT = "corner-down-left"
    DOWNLOAD = "download"
    ELLIPSIS = "ellipsis"
    EXTERNAL_LINK = "external-link"
    EYE = "eye"
    FILE_DOWN = "file-down"
    FILE_TEXT = "file-text"
    FILM = "film"
    FLOWER = "flower"
    FLOWER_2 = "flower-2"
    FOLDER = "folder"
    GEM = "gem"
    GIFT = "gift"
    GLOBE = "globe"
    HAND = "hand"
    HEART = "heart"
    HISTORY = "history"
    HOUSE = "house"
    INFO = "info"
    KEY_ROUND = "key-round"
    KEYBOARD = "keyboard"
    LINK = "link"
    LIST_FILTER = "list-filter"
    LOADER = "loader"
    LOCK = "lock"
    LOG_IN = "log-in"
    LOG_OUT = "log-out"
    MAIL = "mail"
    MAILBOX = "mailbox"
    MAP_PIN = "map-pin"
    MEGAPHONE = "megaphone"
    MERGE = "merge"
    MESSAGE_CIRCLE = "message-circle"
    MESSAGE_SQUARE = "message-square"
    MIC = "mic"
    MOON = "moon"
    MOUSE_POINTER_CLICK = "mouse-pointer-click"
    NOTEBOOK = "notebook"
    NOTEBOOK_TABS = "notebook-tabs"
    NOTEBOOK_TEXT = "notebook-text"
    PACKAGE = "package"
    PAPERCLIP = "paperclip"
    PAUSE = "pause"
    PEN = "pen"
    PEN_LINE = "pen-line"
    PENCIL = "pencil"
    PHONE = "phone"
    PIN = "pin"
    PLAY = "play"
    PLUS = "plus"
    PRINTER = "printer"
    RECEIPT_TEXT = "receipt-text"
    REFRESH_CW = "refresh-cw"
    ROTATE_CCW = "rotate-ccw"
    RSS = "rss"
    SCISSORS = "scissors"
    SEARCH = "search"
    SEND = "send"
    SETTINGS_2 = "settings-2"
    SHIELD_CHECK = "shield-check"
    SHOPPING_BAG = "shopping-bag"
    SLIDERS_HORIZONTAL = "sliders-horizontal"
    SMARTPHONE = "smartphone"
    SPARKLES = "sparkles"
    SPLIT = "split"
    SQUARE = "square"
    STAR = "star"
    STORE = "store"
    SUN = "sun"
    TRASH_2 = "trash-2"
    TRIANGLE_ALERT = "triangle-alert"
    TRUCK = "truck"
    UNDO = "undo"
    UNDO_2 = "undo-2"
    UPLOAD = "upload"
    USER = "user"
    USER_PLUS = "user-plus"
    USERS = "users"
    VIDEO = "video"
    VOLUME_X = "volume-x"
    X = "x"


_KEPT = 600
_pixmaps: OrderedDict[tuple[str, int, int, float], QPixmap] = OrderedDict()


@cache
def _source(icon: Icon) -> bytes:
    return (resources.files("resources") / "icons" / f"{icon.value}.svg").read_bytes()


def icon_pixmap(icon: Icon, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """The icon in `colour`, `size` device-independent pixels square, for a device pixel ratio."""
    key = (icon.value, size, colour.rgba(), ratio)
    pixmap = _pixmaps.get(key)
    if pixmap is None:
        pixmap = _draw(icon, size, colour, ratio)
        _pixmaps[key] = pixmap
        if len(_pixmaps) > _KEPT:
            _pixmaps.popitem(last=False)
    else:
        _pixmaps.move_to_end(key)
    return pixmap


def _draw(icon: Icon, size: int, colour: QColor, ratio: float) -> QPixmap:
    tinted = _source(icon).replace(b"currentColor", colour.name().encode())
    renderer = QSvgRenderer(QByteArray(tinted))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def qicon(icon: Icon, size: int, colour: QColor, ratio: float = 1.0) -> QIcon:
    """For the few places that take a QIcon (menus, window); painted parts use the pixmap."""
    return QIcon(icon_pixmap(icon, size, colour, ratio))
