"""Small marks: chips, tier, avatars, hairlines."""

from __future__ import annotations

import unicodedata
from enum import Enum
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme as themes
from ui.icons import Icon, icon_pixmap
from ui.kit.labels import plain_tip
from ui.kit.paint import (
    diamond_width,
    draw_avatar,
    draw_box,
    draw_diamond,
    draw_icon,
    smooth,
)
from ui.kit.text import draw_line, text_width
from ui.theme import Role, Tone
from ui.tokens import HAIRLINE


def initials(name: str) -> str:
    """One or two letters for an avatar: CL, 佐, ن ح (Arabic letters stand apart)."""
    words = [w for w in name.split() if w and w[0].isalpha()]
    if not words:
        return ""
    first = words[0][0]
    script = unicodedata.name(first, "")
    if script.startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL")):
        return first
    second = words[-1] if len(words) > 1 else ""
    if script.startswith("ARABIC"):
        return f"{first} {_after_article(second)}".strip()
    return (first + second[:1]).upper()


def _after_article(word: str) -> str:
    return word[2:3] if word.startswith("ال") and len(word) > 2 else word[:1]


class Tier(Enum):
    """How the tier is drawn; the words beside it come from the screen."""

    NONE = "none"
    PRIVEE = "privee"
    PREMIERE = "premiere"


class ChipKind(Enum):
    NORMAL = "normal"
    REFUSED = "refused"
    WARN = "warn"
    DANGER = "danger"
    OK = "ok"
    SOFT = "soft"


_CHIP_ICONS = {
    ChipKind.REFUSED: Icon.BAN,
    ChipKind.WARN: Icon.CLOCK,
    ChipKind.DANGER: Icon.TRIANGLE_ALERT,
    ChipKind.OK: Icon.CHECK,
}


class Chip(QWidget):
    """A word in a pill. Kinds with a meaning bring their own icon unless one is given."""

    def __init__(
        self,
        text: str,
        kind: ChipKind = ChipKind.NORMAL,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind, self._text = kind, text
        self._icon = icon if icon is not None else _CHIP_ICONS.get(kind)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        themes.themes().changed.connect(self.updateGeometry)

    def text(self) -> str:
        return self._text

    def _pads(self) -> tuple[int, int]:
        m = themes.current().m
        return (m.s10, m.s10) if self._icon is None else (m.s8, m.s10)

    def sizeHint(self) -> QSize:
        m = themes.current().m
        left, right = self._pads()
        width = ceil(text_width(self._text, Role.SMALL)) + left + right + HAIRLINE
        if self._icon is not None:
            width += m.icon_s + m.s6
        return QSize(width, m.chip)

    def minimumSizeHint(self) -> QSize:
        m = themes.current().m
        return QSize(min(self.sizeHint().width(), m.s48), m.chip)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        c = themes.current().c
        return {
            ChipKind.NORMAL: (c.surface, c.hairline, c.ink2),
            ChipKind.REFUSED: (None, c.hairline, c.ink3),
            ChipKind.WARN: (c.warn_soft, None, c.warn),
            ChipKind.DANGER: (c.danger_soft, None, c.danger),
            ChipKind.OK: (c.accent_soft, None, c.accent),
            ChipKind.SOFT: (c.accent_soft, None, c.ink2),
        }[self.kind]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        m = theme.m
        fill, line, colour = self._colours()
        painter = smooth(self)
        box = QRectF(self.rect())
        draw_box(painter, box, box.height(), fill, line, dashed=self.kind is ChipKind.REFUSED)
        left, right = self._pads()
        x = float(left)
        if self._icon is not None:
            sign = theme.c.ink2 if self.kind is ChipKind.REFUSED else colour
            draw_icon(painter, self._icon, QRectF(x, 0, m.icon_s, box.height()), m.icon_s, sign)
            x += m.icon_s + m.s6
        room = QRectF(x, 0, box.width() - x - right + HAIRLINE, box.height())
        draw_line(painter, room, self._text, Role.SMALL, colour)
        painter.end()


class TierMark(QWidget):
    """The diamond and, when given, its word: "Première". NONE takes no room."""

    def __init__(
        self,
        tier: Tier,
        word: str = "",
        parent: QWidget | None = None,
        *,
        role: Role = Role.BODY,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tier(tier, word, name)
        themes.themes().changed.connect(self.updateGeometry)

    def set_tier(self, tier: Tier, word: str = "", name: str = "") -> None:
        """`name` is what a screen reader says where no word is shown."""
        self._tier, self._word = tier, word
        self.setAccessibleName(word or name)
        self.setToolTip(plain_tip("" if word else name))
        if tier is Tier.NONE:
            self.hide()
        elif self.parentWidget() is not None and self.isHidden():
            self.show()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = themes.current()
        width = diamond_width() + 1
        if self._word:
            width += theme.m.s8 + ceil(text_width(self._word, self._role))
        return QSize(width, theme.line(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        painter = smooth(self)
        centre = QPointF((diamond_width() + 1) / 2, self.height() / 2)
        draw_diamond(painter, centre, theme.c.gold, full=self._tier is Tier.PREMIERE)
        x = diamond_width() + 1 + theme.m.s8
        if self._word:
            room = QRectF(x, 0, self.width() - x + 1, self.height())
            draw_line(painter, room, self._word, self._role, theme.c.gold)
        painter.end()


class Avatar(QWidget):
    """The initials of a person on a plain disc; `size` is a field of Metrics."""

    def __init__(self, name: str = "", size: str = "avatar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_person(name)
        themes.themes().changed.connect(self.updateGeometry)

    def set_person(self, name: str) -> None:
        self._letters = initials(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        side: int = getattr(themes.current().m, self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = themes.current().c
        painter = smooth(self)
        draw_avatar(painter, QRectF(self.rect()), self._letters, c.hairline, c.ink2)
        painter.end()


class IconMark(QWidget):
    """One icon by itself, e.g. the sun before her local time; `name` is read out."""

    def __init__(
        self,
        icon: Icon,
        tone: Tone = Tone.INK2,
        size: str = "icon_m",
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        themes.themes().changed.connect(self.updateGeometry)

    def set_icon(self, icon: Icon, tone: Tone | None = None) -> None:
        self._icon, self._tone = icon, tone or self._tone
        self.update()

    def sizeHint(self) -> QSize:
        side: int = getattr(themes.current().m, self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        painter = QPainter(self)
        side = self.sizeHint().width()
        pixmap = icon_pixmap(self._icon, side, theme.tone(self._tone), self.devicePixelRatioF())
        painter.drawPixmap(0, (self.height() - side) // 2, pixmap)
        painter.end()


class Hairline(QWidget):
    """The 1 px line between blocks, or between panes with `vertical=True`."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if vertical else wide, wide if vertical else fixed)
        if vertical:
            self.setFixedWidth(HAIRLINE)
        else:
            self.setFixedHeight(HAIRLINE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), themes.current().c.hairline)
        painter.end()
