"""The note card: the house's name, the words in hand, who signs, and how much still fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from concierge.domain.gestures import CARD_LIMIT
from ui import theme as themes
from ui.kit.boxes import Column, Row
from ui.kit.fields import TextArea
from ui.kit.labels import PlainLabel
from ui.kit.paint import draw_box, smooth
from ui.kit.panels import Paper
from ui.messages import tr
from ui.theme import Role, Tone
from ui.tokens import HAIRLINE, RING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class _Sheet(Column):
    """The card itself, an inner hairline inside the edge; the edge is green while one writes."""

    def paintEvent(self, event: QPaintEvent) -> None:  # type: ignore[override]  # narrower event
        c, m = themes.current().c, themes.current().m
        painter = smooth(self)
        box = QRectF(self.rect())
        inside = self.isAncestorOf(self.window().focusWidget()) if self.window() else False
        line, weight = (c.focus, RING) if inside else (c.hairline, HAIRLINE)
        draw_box(painter, box, m.radius_small, c.surface, line, weight=weight)
        draw_box(painter, box.adjusted(m.s4, m.s4, -m.s4, -m.s4), 0, None, c.hairline)
        painter.end()


class NoteCard(Column):
    """`changed` on every stroke. The text is plain, at most CARD_LIMIT characters fit."""

    changed = Signal()

    def __init__(self, house: str, signature: str) -> None:
        self.words = TextArea(
            "", tr("Write as you would by hand"), role=Role.CARD, name=tr("Words on the card")
        )
        self._count = PlainLabel("", Role.NUMBER_SMALL, Tone.INK3)
        name = PlainLabel(house, Role.NAME, Tone.INK2)
        signed = PlainLabel(signature, Role.CARD)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._sheet = _Sheet(space="s12", pad="s20 s24 s16 s24")
        self._sheet.add_at(name, middle)
        self._sheet.add(self.words, 1)
        self._sheet.add(Row(None, signed))
        self._sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        foot = Row(
            PlainLabel(tr("Card 148 × 105 mm, written by hand"), Role.SMALL, Tone.INK3),
            None,
            self._count,
        )
        super().__init__(self._sheet, foot, space="s8", pad="s12 s32 s8 s32", paper=Paper.CANVAS)
        self.words.set_frameless(True)
        self.words.text_changed.connect(self._on_text)
        self.words.edit.focus_moved.connect(self._sheet.update)
        self._on_text()

    def text(self) -> str:
        return self.words.text()

    def set_text(self, text: str) -> None:
        self.words.set_text(text)

    def _on_text(self) -> None:
        used = len(self.text())
        self._count.setText(tr("{used} of {limit}", used=used, limit=CARD_LIMIT))
        self._count.set_tone(Tone.DANGER if used > CARD_LIMIT else Tone.INK3)
        self.changed.emit()

    def _on_theme(self) -> None:
        super()._on_theme()
        m = themes.current().m
        # The proportion of a 148 by 105 mm card at the drawer's inner width.
        wide = m.drawer - 2 * m.s24 - 2 * m.s32
        self._sheet.setFixedHeight(wide * 105 // 148)
