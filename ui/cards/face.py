"""What stands on a card or a label, measured and drawn in hundredths of a millimetre: the same
lines on the screen, in a file and from a printer."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QRawFont, QTextLayout, QTextOption

from concierge.domain import cards
from concierge.domain.cards import MM_A_POINT, Box, CardFormat, Fit, Hand
from ui import fonts
from ui.tokens import HAIRLINE, IVORY, make_card_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QPainter

UNITS = 100
"""To the millimetre."""
_HEAD_SIZE, _NAME_WEIGHT, _TEXT_WEIGHT = 13, 500, 400
_BELOW = {Hand.SCRIPT: 0.35, Hand.SERIF: 0.35, Hand.COPY: 0.1}
"""Room below the letters of a line, in sizes; on a ruled card they stand close to the rule."""
_LABEL_BELOW = 0.35
_WORD_SPACE = 0.12
_ABOVE_SHARE = 0.4
"""Of the room that short words leave, so much lies above them."""
_FROM_RIGHT = {"R", "AL"}
_ENDLESS = 10_000.0
"""Millimetres that no line fills."""


@dataclass(frozen=True, slots=True)
class CardFace:
    """The words of one card; they are plain text."""

    house: str
    words: str
    signature: str


@dataclass(frozen=True, slots=True)
class Measured:
    hand: Hand
    """The one that was asked for, or the serif for words the script has no signs for."""
    fit: Fit
    unknown: str
    """Signs that no face here can draw."""

    @property
    def is_printable(self) -> bool:
        return self.fit.fits and not self.unknown


@lru_cache(maxsize=64)
def measure(face: CardFace, kind: CardFormat, wanted: Hand) -> Measured:
    words = _clean(face.words)
    hand = _able(wanted, words + face.signature)
    width = cards.layout(kind).words.width
    found = cards.fit(kind, hand, lambda size: len(_lines(words, hand, size, width)))
    return Measured(hand, found, _unknown(words + face.signature, hand))


def paint_card(painter: QPainter, face: CardFace, kind: CardFormat, wanted: Hand) -> None:
    """The painter's unit is a hundredth of a millimetre, its origin the paper's corner. Lines
    that are too many stand there in red instead of the signature: nothing is cut."""
    found, plan = measure(face, kind, wanted), cards.layout(kind)
    hand, size = found.hand, found.fit.size
    painter.setPen(IVORY.ink2)
    _centred(painter, face.house, plan.head)
    pitch = cards.pitch_mm(hand, size) * UNITS
    room = cards.lines_at(kind, hand, size)
    if hand is Hand.COPY:
        _rules(painter, plan.words, pitch, room)
    lines = _lines(_clean(face.words), hand, size, plan.words.width)
    top, below = plan.words.y * UNITS, _BELOW[hand] * size * MM_A_POINT * UNITS
    if hand is not Hand.COPY:
        top += max(0, room - len(lines)) * pitch * _ABOVE_SHARE
    for number, line in enumerate(lines):
        painter.setPen(IVORY.ink if number < room else IVORY.danger)
        _on_line(painter, line, plan.words, top + (number + 1) * pitch - below)
    if found.fit.fits:
        painter.setPen(IVORY.ink)
        _signed(painter, face.signature, hand, size, plan.signature)


def paint_label(painter: QPainter, lines: Sequence[str]) -> None:
    room = _label_room()
    size = _label_size(tuple(lines))
    pitch = cards.LABEL_PITCH * size * MM_A_POINT * UNITS
    painter.setPen(IVORY.ink)
    y = room.y * UNITS + max(0.0, (room.height * UNITS - _label_height(tuple(lines), size)) / 2)
    for parts in _label_lines(lines, size):
        for line in parts:
            y += pitch
            _on_line(painter, line, room, y - _LABEL_BELOW * size * MM_A_POINT * UNITS)


def label_fits(lines: Sequence[str]) -> bool:
    smallest = cards.LABEL_SIZES[-1]
    return _label_height(tuple(lines), smallest) <= _label_room().height * UNITS


def unknown_on_label(lines: Sequence[str]) -> str:
    """Signs that no face here can draw."""
    return _unknown("".join(lines), Hand.SERIF)


# --- faces ------------------------------------------------------------------------------------


def _clean(text: str) -> str:
    """Composed letters: a face has an é, and seldom an accent to put on an e."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n")).strip()


def _able(wanted: Hand, text: str) -> Hand:
    if wanted is not Hand.SCRIPT:
        return wanted
    fonts.load_script()
    script = QRawFont.fromFont(_font(Hand.SCRIPT, 20))
    signs = {sign for sign in text if not sign.isspace()}
    able = all(script.supportsCharacter(ord(sign)) for sign in signs)
    return wanted if able else Hand.SERIF


def _font(hand: Hand, size: float) -> QFont:
    families = fonts.SCRIPT if hand is Hand.SCRIPT else fonts.SERIF
    font = make_card_font(families, round(size * MM_A_POINT * UNITS))
    if hand is Hand.SCRIPT:
        # Its letters reach into the narrow spaces: words would be read as one in the file.
        font.setWordSpacing(_WORD_SPACE * font.pixelSize())
    return font


def _unknown(text: str, hand: Hand) -> str:
    """Where no face has a sign, Qt draws the empty box that has the number 0."""
    font = _font(hand, 12)
    return "".join(
        sign for sign in dict.fromkeys(text) if not sign.isspace() and _is_box(sign, font)
    )


def _is_box(sign: str, font: QFont) -> bool:
    laid = _laid(sign, font, _ENDLESS)
    return any(0 in run.glyphIndexes() for run in laid.glyphRuns())


# --- lines ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    font: QFont
    from_right: bool


def _lines(words: str, hand: Hand, size: float, width: float) -> list[_Line]:
    return [line for part in words.split("\n") for line in _wrapped(part, _font(hand, size), width)]


def _wrapped(text: str, font: QFont, width: float, *, right: bool | None = None) -> list[_Line]:
    """An empty line stays one. It begins on the right where its letters do, or as it is told."""
    right = _runs_from_right(text) if right is None else right
    laid = _laid(text, font, width, right=right)
    parts = []
    for number in range(laid.lineCount()):
        line = laid.lineAt(number)
        start = _code_point(text, line.textStart())
        end = _code_point(text, line.textStart() + line.textLength())
        parts.append(_Line(text[start:end].rstrip(), font, right))
    return parts or [_Line("", font, right)]


def _code_point(text: str, unit: int) -> int:
    """Qt counts UTF-16 units, Python letters."""
    return len(text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))


def _laid(text: str, font: QFont, width: float, *, right: bool = False) -> QTextLayout:
    """`width` in millimetres."""
    laid = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    if right:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    laid.setTextOption(option)
    laid.beginLayout()
    while (line := laid.createLine()).isValid():
        line.setLineWidth(width * UNITS)
    laid.endLayout()
    return laid


def _runs_from_right(text: str) -> bool:
    """As its first letter does."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind in _FROM_RIGHT for kind in kinds if kind in {"L", *_FROM_RIGHT}), False)


def _on_line(painter: QPainter, line: _Line, box: Box, baseline: float) -> None:
    if not line.text:
        return
    laid = _laid(line.text, line.font, box.width, right=line.from_right)
    laid.draw(painter, QPointF(box.x * UNITS, baseline - laid.lineAt(0).ascent()))


def _rules(painter: QPainter, box: Box, pitch: float, count: int) -> None:
    pen = painter.pen()
    pen.setColor(IVORY.field_line)
    pen.setWidthF(HAIRLINE * UNITS * 0.15)
    painter.setPen(pen)
    for number in range(count):
        y = box.y * UNITS + (number + 1) * pitch
        painter.drawLine(QPointF(box.x * UNITS, y), QPointF((box.x + box.width) * UNITS, y))


def _centred(painter: QPainter, text: str, box: Box) -> None:
    font, width = _shrunk(text, Hand.SERIF, _HEAD_SIZE, box.width)
    laid = _laid(text, font, width / UNITS + 1)
    x = box.x * UNITS + (box.width * UNITS - width) / 2
    laid.draw(painter, QPointF(x, box.y * UNITS))


def _shrunk(text: str, hand: Hand, size: float, width: float) -> tuple[QFont, float]:
    """A name in one line, smaller where it is long; and how wide it is then."""
    font = _font(hand, size)
    wide = _advance(text, font)
    if wide > width * UNITS:
        font = _font(hand, size * width * UNITS / wide)
        wide = _advance(text, font)
    return font, wide


def _advance(text: str, font: QFont) -> float:
    laid = _laid(text, font, _ENDLESS)
    return laid.lineAt(0).naturalTextWidth() if laid.lineCount() else 0.0


def _signed(painter: QPainter, text: str, hand: Hand, size: float, box: Box) -> None:
    """Where a letter ends: on the right, or on the left of what runs from right to left."""
    if not text:
        return
    font, wide = _shrunk(text, hand, size, box.width)
    room = 0.0 if _runs_from_right(text) else max(0.0, box.width * UNITS - wide)
    laid = _laid(text, font, wide / UNITS + 1)
    baseline = (box.y + box.height * 0.7) * UNITS
    laid.draw(painter, QPointF(box.x * UNITS + room, baseline - laid.lineAt(0).ascent()))


# --- the label --------------------------------------------------------------------------------


def _label_room() -> Box:
    paper, margin = cards.LABEL_PAPER, cards.LABEL_MARGIN
    return Box(margin, margin, paper.width - 2 * margin, paper.height - 2 * margin)


def _label_font(number: int, text: str, size: float) -> QFont:
    """The name stands out where it stands first."""
    is_name = number == 0 and not text.startswith("〒")
    weight = _NAME_WEIGHT if is_name else _TEXT_WEIGHT
    return make_card_font(fonts.SERIF, round(size * MM_A_POINT * UNITS), weight)


def _label_lines(lines: Sequence[str], size: float) -> list[list[_Line]]:
    """All begin on the side where the address does: a name in other letters stays above it."""
    width, right = _label_room().width, _runs_from_right(" ".join(lines[1:]))
    return [_wrapped(x, _label_font(n, x, size), width, right=right) for n, x in enumerate(lines)]


def _label_height(lines: tuple[str, ...], size: float) -> float:
    count = sum(len(parts) for parts in _label_lines(lines, size))
    return count * cards.LABEL_PITCH * size * MM_A_POINT * UNITS


def _label_size(lines: tuple[str, ...]) -> int:
    """The largest at which no line is broken; the smallest where there is none."""
    room = _label_room()
    for size in cards.LABEL_SIZES:
        whole = all(len(parts) == 1 for parts in _label_lines(lines, size))
        if whole and _label_height(lines, size) <= room.height * UNITS:
            return size
    return cards.LABEL_SIZES[-1]
