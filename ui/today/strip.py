"""The three small pictures above the day: what is left to give, what was kept, what is late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from ui import theme as themes
from ui.kit.boxes import Column, Row
from ui.kit.labels import PlainLabel
from ui.kit.meters import BudgetRing
from ui.messages import tr
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.formats import Formats
    from ui.today.model import Day


class _Figure(Row):
    """A ring, a figure and what it is of."""

    def __init__(self, tone: Tone = Tone.ACCENT) -> None:
        self._ring = BudgetRing(small=True, tone=tone)
        self._figure = PlainLabel("", Role.STRONG, wrap=True)
        self._of = PlainLabel("", Role.SMALL, Tone.INK3, wrap=True)
        super().__init__(self._ring, space="s12")
        words = Column(None, self._figure, self._of, None, space="0")
        self.add(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words come first: the ring leaves where they would not fit beside it."""
        super().resizeEvent(event)
        m = themes.current().m
        self._ring.setVisible(self.width() >= m.ring_small + m.s12 + 2 * m.s48)

    def tell(self, figure: str, of: str, shares: tuple[float, float], tone: Tone) -> None:
        self._figure.setText(figure)
        self._figure.set_tone(tone)
        self._of.setText(of)
        self._ring.set_shares(*shares, words=f"{figure}, {of}")


class Strip(Row):
    def __init__(self) -> None:
        self.budget, self.promises = _Figure(), _Figure()
        self.parcels = _Figure(Tone.DANGER)
        super().__init__(space="s16")
        for part in (self.budget, self.promises, self.parcels):
            self.add(part, 1)

    def show_day(self, day: Day, formats: Formats) -> None:
        view = day.view
        budget = view.budget
        whole = budget.total.minor or 1
        left = budget.left
        self.budget.tell(
            tr("{money} left", money=formats.money(left, whole=True)),
            tr("of {money} for gestures", money=formats.money(budget.total, whole=True)),
            (budget.committed.minor / whole, budget.reserved.minor / whole),
            Tone.DANGER if left.minor < 0 else Tone.INK,
        )
        kept, closed = view.promises_kept, view.promises_closed
        share = kept / closed if closed else 0.0
        self.promises.tell(
            tr("{share} kept", share=formats.percent(round(share * 100) * 100))
            if closed
            else tr("No promise closed yet"),
            tr("{kept} of {closed} promises", kept=kept, closed=closed)
            if closed
            else tr("counted over 90 days"),
            (share, 0.0),
            Tone.INK,
        )
        late = day.counts.parcels_late
        words = {0: tr("No parcel late"), 1: tr("1 parcel late")}
        self.parcels.tell(
            words.get(late, tr("{count} parcels late", count=late)),
            tr("of 1 order under way")
            if day.under_way == 1
            else tr("of {count} orders under way", count=formats.number(day.under_way)),
            (late / max(day.under_way, 1), 0.0),
            Tone.DANGER if late else Tone.INK,
        )
