"""Drawing of plain text: one line or a paragraph, on the type table's line heights.

Lines sit on the primary family's baseline whatever script they hold, and always start at the
left edge, so that an Arabic name stands where a Latin one does and runs right to left inside.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QTextLayout, QTextOption

from ui import theme as themes

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPainter

    from ui.theme import Role

_LINE_BREAK = "\u2028"
_ELLIPSIS = "\u2026"


@lru_cache(maxsize=16384)
def _width(scale: float, role: Role, text: str) -> float:
    return themes.current().metrics(role).horizontalAdvance(text)


def text_width(text: str, role: Role) -> float:
    """Advance width in px of one line in the theme in force."""
    return _width(themes.current().scale, role, text)


@lru_cache(maxsize=16384)
def _elided(scale: float, role: Role, text: str, width: int) -> str:
    metrics = themes.current().metrics(role)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def elided(text: str, role: Role, width: float) -> str:
    """The text, or its beginning and an ellipsis where it does not fit `width` px."""
    if text_width(text, role) <= width:
        return text
    return _elided(themes.current().scale, role, text, max(0, int(width)))


def one_line(text: str) -> str:
    """Customer text for a row: line breaks become spaces."""
    return " ".join(text.split()) if "\n" in text or "\r" in text else text


@lru_cache(maxsize=16384)
def _fit(scale: float, role: Role, text: str, room: int) -> tuple[str, float]:
    flat = one_line(text)
    width = _width(scale, role, flat)
    if width <= room + 1:
        return flat, width
    shown = _elided(scale, role, flat, room)
    return shown, _width(scale, role, shown)


@lru_cache(maxsize=4096)
def _extent(scale: float, role: Role, text: str) -> tuple[int, int]:
    # The outline: QFontMetrics.tightBoundingRect knows the first of several fonts only.
    path = QPainterPath()
    path.addText(0, 0, themes.current().font(role), text)
    box = path.boundingRect()
    return ceil(-box.top()), ceil(box.bottom())


def _baseline(role: Role) -> int:
    """Below the top of a line: capitals stand in the middle, the deepest letters still inside."""
    return _baseline_at(themes.current().scale, role)


@lru_cache(maxsize=256)
def _baseline_at(scale: float, role: Role) -> int:
    theme = themes.current()
    step = theme.line(role)
    middle = round((step + theme.metrics(role).capHeight()) / 2)
    return min(middle, step - _extent(theme.scale, role, "gjpqy")[1])


def reach(text: str, role: Role) -> tuple[int, int]:
    """Px by which letters go (above, below) their line height: marks on Vietnamese capitals, the
    dots of an Arabic yeh. A label without that room would misspell a name."""
    if text.isascii():
        return 0, 0
    above, below = _extent(themes.current().scale, role, text)
    baseline = _baseline(role)
    return max(0, above - baseline), max(0, below - (themes.current().line(role) - baseline))


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    role: Role,
    colour: QColor,
    *,
    right: bool = False,
    centre: bool = False,
) -> float:
    """Draw one line, elided to the box and centred in its height; returns the width used."""
    theme = themes.current()
    shown, width = _fit(theme.scale, role, text, max(0, round(box.width())))
    x = box.left()
    if right:
        x = box.right() - width
    elif centre:
        x = box.left() + (box.width() - width) / 2
    painter.setFont(theme.font(role))
    painter.setPen(colour)
    baseline = box.top() + (box.height() - theme.line(role)) / 2 + _baseline(role)
    painter.drawText(QPointF(x, round(baseline)), shown)
    return width


@dataclass(frozen=True)
class Paragraph:
    """A laid-out text: `height` in px is lines times line height."""

    layout: QTextLayout
    width: float
    """The widest line in px."""
    height: int
    lines: int

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        painter.setPen(colour)
        self.layout.draw(painter, QPointF(x, y))


def paragraph(text: str, role: Role, width: int, max_lines: int = 0) -> Paragraph:
    """Lay the text out in `width` px; with `max_lines` the last line ends in an ellipsis."""
    return _paragraph(themes.current().scale, role, text, (width, max_lines))


@lru_cache(maxsize=4096)
def _paragraph(scale: float, role: Role, text: str, limits: tuple[int, int]) -> Paragraph:
    width, max_lines = limits
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", _LINE_BREAK)
    made = _lay(plain, role, width)
    if max_lines and made.lines > max_lines:
        last = made.layout.lineAt(max_lines - 1)
        room = themes.current().metrics(role)
        head = plain[: last.textStart()]
        tail = plain[last.textStart() :].replace(_LINE_BREAK, " ")
        tail = room.elidedText(tail + " ", Qt.TextElideMode.ElideRight, width - 1)
        made = _lay(head + (tail if tail.endswith(_ELLIPSIS) else tail + _ELLIPSIS), role, width)
    return made


@lru_cache(maxsize=256)
def _centred(scale: float, role: Role, text: str, width: int) -> Paragraph:
    return _lay(text, role, width, centre=True)


def centred_paragraph(text: str, role: Role, width: int) -> Paragraph:
    """The text with every line in the middle of `width`."""
    return _centred(themes.current().scale, role, text, width)


def _lay(text: str, role: Role, width: int, *, centre: bool = False) -> Paragraph:
    theme = themes.current()
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, theme.font(role))
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    step, baseline = theme.line(role), _baseline(role)
    widest, count = 0.0, 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, count * step + baseline - line.ascent()))
        used = line.naturalTextRect()
        if centre:
            line.setPosition(QPointF((width - used.width()) / 2 - used.left(), line.position().y()))
        elif used.left() > 0:
            # A right-to-left paragraph aligns right by itself; names and words start left here.
            line.setPosition(QPointF(-used.left(), line.position().y()))
        widest = max(widest, line.naturalTextWidth())
        count += 1
    layout.endLayout()
    return Paragraph(layout, widest, max(count, 1) * step, max(count, 1))
