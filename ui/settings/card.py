"""One account: how it is, what it brought, and everything that can be done with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from concierge.domain.account_kinds import is_read
from concierge.services.accounts import needs_secret
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.labels import PlainLabel
from ui.kit.marks import Chip, ChipKind
from ui.kit.panels import FlowRow, KeyValues, Paper
from ui.messages import tr
from ui.settings.found import beside_line
from ui.settings.health import Standing, health
from ui.settings.model import account_facts, kind_words, skipped_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.views.house import AccountRow
    from ui.formats import Formats

_CHIPS = {
    Standing.SIGNED_OUT: ChipKind.DANGER,
    Standing.FAILING: ChipKind.DANGER,
    Standing.PAUSED: ChipKind.WARN,
    Standing.LIMITED: ChipKind.OK,
    Standing.UNREAD: ChipKind.NORMAL,
    Standing.WELL: ChipKind.OK,
}
_SIGNS = {
    Standing.SIGNED_OUT: (Icon.KEY_ROUND, Tone.DANGER),
    Standing.FAILING: (Icon.CIRCLE_ALERT, Tone.DANGER),
    Standing.PAUSED: (Icon.PAUSE, Tone.WARN),
    Standing.LIMITED: (Icon.TRIANGLE_ALERT, Tone.WARN),
    Standing.UNREAD: (Icon.INFO, Tone.INFO),
    Standing.WELL: (Icon.CHECK, Tone.OK),
}
"""Beside the sentences; an account that works says so in its chip all the same."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What this desktop can do with accounts."""

    update: bool
    """Read one account by itself."""
    correct: bool
    """Options, secret and removal."""


@dataclass(frozen=True, slots=True)
class Deed:
    id: str
    words: str
    icon: Icon | None = None
    kind: Kind = Kind.QUIET


def deeds(account: AccountRow, offer: Offer) -> list[Deed]:
    """What can be done with it, the likeliest first."""
    found = []
    can_update = offer.update and not account.paused and is_read(account.kind)
    if can_update:
        found.append(Deed("update", tr("Update now"), Icon.REFRESH_CW))
    if account.paused:
        found.append(Deed("resume", tr("Resume"), Icon.PLAY))
    else:
        found.append(Deed("pause", tr("Pause"), Icon.PAUSE))
    if offer.correct:
        if needs_secret(account):
            found.append(Deed("secret", tr("New secret"), Icon.KEY_ROUND))
        found.append(Deed("options", tr("Options"), Icon.SLIDERS_HORIZONTAL))
    if can_update:
        found.append(Deed("full", tr("Read everything again"), Icon.HISTORY))
    if offer.correct:
        found.append(Deed("remove", tr("Remove"), Icon.TRASH_2, Kind.DANGER))
    return found


class AccountCard(Column):
    """`asked` carries the account's id and what was pressed."""

    asked = Signal(int, str)

    def __init__(
        self,
        account: AccountRow,
        offer: Offer,
        formats: Formats,
        now: datetime,
        *,
        lacks_secret: bool = False,
    ) -> None:
        self.account = account
        self.buttons: dict[str, Button] = {}
        self._health = health(account, formats, now, lacks_secret=lacks_secret)
        super().__init__(space="s12", pad="s16 s20 s16 s20", paper=Paper.RAISED, framed=True)
        stands = self._health.standing
        sign = Icon.CHECK if stands is Standing.LIMITED else _SIGNS[stands][0]
        chip = Chip(self._health.words, _CHIPS[stands], sign)
        name = PlainLabel(account.name, Role.STRONG, wrap=True)
        head = Row(space="s8")
        head.add(name, 1)
        head.add_at(chip, Qt.AlignmentFlag.AlignTop)
        kind = PlainLabel(kind_words(account.kind), Role.SMALL, Tone.INK2)
        self.add(Column(head, kind, space="s2"))
        if self._health.sentences:
            self.add(self._todo(offer))
        self.add(KeyValues(account_facts(account, formats, now)))
        if account.skipped:
            self.add(self._skipped(skipped_words(account.skipped, formats)))
        flow = QWidget()
        row = FlowRow(flow)
        for deed in deeds(account, offer):
            if deed.id not in self.buttons:
                row.addWidget(self._button(replace(deed, icon=None), Size.SMALL))
        self.add(flow)

    def _todo(self, offer: Offer) -> Row:
        """The trouble in sentences, and the one thing that mends it."""
        stands = self._health.standing
        icon, tone = _SIGNS[stands]
        words = Column(space="s4")
        first, *others = self._health.sentences
        words.add(PlainLabel(first, Role.BODY, wrap=True))
        for more in others:
            words.add(PlainLabel(more, Role.SMALL, Tone.INK2, wrap=True))
        row = Row(space="s8")
        row.add_at(beside_line(icon, tone), Qt.AlignmentFlag.AlignTop)
        row.add(words, 1)
        wanted = {Standing.SIGNED_OUT: "secret", Standing.PAUSED: "resume"}.get(stands, "")
        found = next((deed for deed in deeds(self.account, offer) if deed.id == wanted), None)
        if found is not None:
            row.add_at(self._button(found, Size.NORMAL), Qt.AlignmentFlag.AlignTop)
        return row

    def _skipped(self, words: str) -> Row:
        row = Row(space="s8")
        row.add_at(beside_line(Icon.INFO, Tone.INK2), Qt.AlignmentFlag.AlignTop)
        row.add(PlainLabel(words, Role.BODY, Tone.INK2, wrap=True), 1)
        see = self._button(Deed("skipped", tr("See which"), Icon.EYE), Size.SMALL)
        row.add_at(see, Qt.AlignmentFlag.AlignTop)
        return row

    def _button(self, deed: Deed, size: Size) -> Button:
        name = f"{deed.words}, {self.account.name}"
        button = Button(deed.words, deed.kind, deed.icon, size=size)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.asked.emit(self.account.id, deed.id))
        self.buttons[deed.id] = button
        return button
