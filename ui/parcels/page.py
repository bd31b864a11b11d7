"""The chosen parcel: where it is, why it is late, what its carrier said, what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from ui.formats import ago
from ui.icons import Icon
from ui.kit.boxes import Column
from ui.kit.buttons import Button, Kind
from ui.kit.labels import PlainLabel
from ui.kit.marks import Hairline
from ui.kit.panels import Banner, BannerKind, FlowRow, KeyValues, Pane, Paper, ScrollPane
from ui.kit.steps import ParcelSteps
from ui.messages import tr, word
from ui.parcels.model import is_at_risk
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.views.clients import ParcelView, PendingOrder
    from ui.profile.model import Words


class ParcelPage(Column):
    """`asked` carries what was pressed: apology, flowers, note, call or open."""

    asked = Signal(str)

    def __init__(self) -> None:
        self.order: PendingOrder | None = None
        self._name = PlainLabel("", Role.TITLE, wrap=True)
        self._what = PlainLabel("", Role.BODY, Tone.INK2, wrap=True)
        self._body = Column(space="s16", pad="s20 s24 s24 s24")
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.apology = Button(tr("Draft an apology"), Kind.PRIMARY, Icon.MAIL, "W")
        self.flowers = Button(tr("Plan flowers"), icon=Icon.FLOWER_2, key="F")
        self.note = Button(tr("Plan a note"), icon=Icon.PENCIL, key="N")
        self.open = Button(tr("Open profile"), key="O")
        super().__init__(space="0", paper=Paper.SURFACE)
        head = Column(self._name, self._what, space="s4", pad="s20 s24 s16 s24")
        whole = Column(head, Hairline(), self._body, None, space="0")
        whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.add(ScrollPane(whole), 1)
        self.add(Hairline())
        foot = Pane(Paper.RAISED)
        flow = FlowRow(foot)
        for deed, button in self._buttons():
            flow.addWidget(button)
            button.clicked.connect(lambda *_, deed=deed: self.asked.emit(deed))
        self._foot = Column(foot, pad="s12 s24 s12 s24", paper=Paper.RAISED)
        self.add(self._foot)

    def _buttons(self) -> tuple[tuple[str, Button], ...]:
        return (
            ("apology", self.apology),
            ("open", self.open),
            ("flowers", self.flowers),
            ("note", self.note),
        )

    def is_late(self) -> bool:
        parcel = self.order.parcel if self.order else None
        return parcel is not None and parcel.late

    def show_order(self, order: PendingOrder, words: Words) -> None:
        self.order = order
        self._name.setText(order.client_name)
        self._what.setText(_join(order.name, order.title))
        self._body.clear()
        for button in (self.apology, self.flowers, self.note):
            button.setVisible(self.is_late())
        parcel = order.parcel
        if parcel is None:
            self._body.add(PlainLabel(word(order.state), Role.BODY, wrap=True))
            self._body.add(KeyValues([(tr("Ordered"), words.formats.exact(order.placed_at))]))
            return
        at_risk = is_at_risk(order)
        if why := words.pending_late(order):
            kind = BannerKind.WARN if at_risk else BannerKind.DANGER
            title = tr("At risk") if at_risk else tr("Late")
            self._body.add(Banner(kind, title, why, icon=Icon.TRIANGLE_ALERT))
        late = parcel.late and not at_risk
        self._body.add(ParcelSteps(words.pending_step(order), late, word(parcel.state)))
        self._body.add(KeyValues(facts(order, parcel, words)))


def facts(order: PendingOrder, parcel: ParcelView, words: Words) -> list[tuple[str, str]]:
    """Label and value, what is not known left out."""
    formats = words.formats

    def day(at: datetime | None) -> str:
        return formats.long_day(at.astimezone(formats.zone).date()) if at else ""

    seen = ""
    if parcel.last_scan_at is not None:
        age = ago(parcel.last_scan_at, words.now)
        seen = tr("{age} ago, {exact}", age=age, exact=formats.exact(parcel.last_scan_at))
    known = [
        (tr("State"), word(parcel.state)),
        (tr("Seen last"), seen),
        (tr("Where"), parcel.last_place),
        (tr("Carrier said"), parcel.last_message),
        (tr("Promise"), day(order.promised_at)),
        (tr("Now expected"), day(parcel.expected_at)),
        (tr("Carrier"), parcel.carrier),
        (tr("Number"), parcel.tracking_number),
    ]
    return [(label, value) for label, value in known if value]


def _join(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
