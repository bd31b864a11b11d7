"""Paper, hand and labels of the cards, chosen once and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from concierge.domain.cards import CardFormat, CardPaper, Hand
from concierge.services.cards import choose_paper
from ui.cards.model import hand_words, paper_words
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.panels import FlowRow
from ui.kit.selects import CheckBox, SelectField
from ui.messages import tr

if TYPE_CHECKING:
    from ui.place import Place


class PaperChoice(Column):
    """`chosen` when a person changes it."""

    chosen = Signal()

    def __init__(self, place: Place) -> None:
        super().__init__(space="0")
        self._place = place
        kinds = [(kind, paper_words(kind)) for kind in CardFormat]
        hands = [(hand, hand_words(hand)) for hand in (Hand.SCRIPT, Hand.COPY)]
        self.paper = SelectField(kinds, Icon.FILE_TEXT, name=tr("Paper"))
        self.hand = SelectField(hands, Icon.PEN_LINE, name=tr("Writing"))
        self.labels = CheckBox(tr("Address label, 100 × 62 mm"))
        flow = FlowRow(gap="s12")
        for part in (self.paper, self.hand, self.labels):
            flow.addWidget(part)
        self.box.addLayout(flow)
        self.labels.setChecked(True)
        self.paper.chosen.connect(self._on_chosen)
        self.hand.chosen.connect(self._on_chosen)
        self.labels.toggled.connect(self._on_chosen)

    def value(self) -> CardPaper:
        kind, hand = self.paper.value(), self.hand.value()
        return CardPaper(
            kind if isinstance(kind, CardFormat) else CardFormat.A6_LYING,
            hand if isinstance(hand, Hand) else Hand.SCRIPT,
            self.labels.isChecked(),
        )

    def show_value(self, paper: CardPaper) -> None:
        for part in (self.paper, self.hand, self.labels):
            part.blockSignals(True)
        self.paper.set_value(paper.kind)
        self.hand.set_value(paper.hand)
        self.labels.setChecked(paper.labels)
        for part in (self.paper, self.hand, self.labels):
            part.blockSignals(False)

    @Slot()
    def _on_chosen(self) -> None:
        paper = self.value()
        self._place.run(lambda w: choose_paper(w, paper), lambda _: None, key="cards.paper")
        self.chosen.emit()
