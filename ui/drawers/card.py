"""The note card: the house's name, the words in hand, who signs, and how much still fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from concierge.domain.cards import PAPERS, USUAL_PAPER, CardPaper, holds
from ui import theme as themes
from ui.cards.face import CardFace, Measured, measure
from ui.cards.model import too_many
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.fields import TextArea
from ui.kit.labels import PlainLabel
from ui.kit.paint import draw_box, smooth
from ui.kit.panels import Paper
from ui.messages import tr
from ui.theme import Role, Tone
from ui.tokens import HAIRLINE, RING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HIGHEST = 0.72
"""Of the width: an upright card would push the plan below it out of sight."""


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
    """`changed` on every stroke, `texts_asked` for a text to begin with. The words are plain and
    measured in the face they will be printed in."""

    changed = Signal()
    texts_asked = Signal()

    def __init__(self, house: str, signature: str) -> None:
        self._house, self._signature = house, signature
        self._card_paper = USUAL_PAPER
        self.words = TextArea(
            "", tr("Write as you would by hand"), role=Role.CARD, name=tr("Words on the card")
        )
        self.texts = Button(tr("Texts"), Kind.BARE, Icon.BOOK_OPEN, "Ctrl+T", size=Size.SMALL)
        self._count = PlainLabel("", Role.NUMBER_SMALL, Tone.INK3)
        self._told = PlainLabel("", Role.SMALL, Tone.INK3, wrap=True)
        name = PlainLabel(house, Role.NAME, Tone.INK2)
        signed = PlainLabel(signature, Role.CARD)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._sheet = _Sheet(space="s12", pad="s20 s24 s16 s24")
        self._sheet.add_at(name, middle)
        self._sheet.add(self.words, 1)
        self._sheet.add(Row(None, signed))
        self._sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        foot = Row(space="s12")
        foot.add(self._told, 1)
        foot.add(self._count)
        foot.add(self.texts)
        super().__init__(self._sheet, foot, space="s8", pad="s12 s32 s8 s32", paper=Paper.CANVAS)
        self.words.set_frameless(True)
        self.words.text_changed.connect(self._on_text)
        self.words.edit.focus_moved.connect(self._sheet.update)
        self.texts.clicked.connect(self.texts_asked)
        self._on_text()

    def text(self) -> str:
        return self.words.text()

    def set_text(self, text: str) -> None:
        self.words.set_text(text)

    def set_paper(self, paper: CardPaper) -> None:
        """What whoever writes prints on."""
        if paper != self._card_paper:
            self._card_paper = paper
            self._on_theme()
            self._on_text()

    def too_much(self) -> str:
        """Why these words cannot stand on the card; "" where they can."""
        found = self._measured()
        if not found.fit.fits:
            return too_many(found.fit.over)
        if found.unknown:
            return tr("No face here has these signs: {signs}", signs=" ".join(found.unknown))
        return ""

    def _measured(self) -> Measured:
        face = CardFace(self._house, self.text(), self._signature)
        return measure(face, self._card_paper.kind, self._card_paper.hand)

    def _on_text(self) -> None:
        used, limit = len(self.text()), holds(self._card_paper.kind, self._card_paper.hand)
        wrong = self.too_much()
        self._count.setText(tr("{used} of {limit}", used=used, limit=limit))
        self._count.set_tone(Tone.DANGER if used > limit or wrong else Tone.INK3)
        wide, high = (f"{side:g}" for side in PAPERS[self._card_paper.kind])
        size = self._measured().fit.size
        self._told.setText(
            wrong or tr("Card {wide} × {high} mm, {size} pt", wide=wide, high=high,
                        size=size)
        )  # fmt: skip
        self._told.set_tone(Tone.DANGER if wrong else Tone.INK3)
        self.changed.emit()

    def _on_theme(self) -> None:
        super()._on_theme()
        m = themes.current().m
        # The proportion of the card at the drawer's inner width.
        wide = m.drawer - 2 * m.s24 - 2 * m.s32
        paper = PAPERS[getattr(self, "_card_paper", USUAL_PAPER).kind]
        self._sheet.setFixedHeight(round(wide * min(paper[1] / paper[0], _HIGHEST)))
