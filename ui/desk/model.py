"""The commission log in words: columns, marks, standing of each touch, and the line's history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.attribution import Standing
from concierge.domain.commission import CommissionState, LineKind
from concierge.domain.views.desk import CommissionRow
from ui.icons import Icon
from ui.kit.table import TableColumn, TableModel
from ui.messages import TOUCH_ICONS, tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from datetime import date, datetime

    from PySide6.QtCore import QObject

    from concierge.domain.money import Money
    from concierge.domain.views.desk import CommissionLog, TouchStory
    from ui.formats import Formats

_MARKS = {
    CommissionState.PENDING: (Icon.CLOCK, Tone.INK3),
    CommissionState.EARNED: (Icon.CIRCLE, Tone.INK3),
    CommissionState.APPROVED: (Icon.CHECK, Tone.OK),
    CommissionState.PAID: (Icon.CHECK, Tone.OK),
    CommissionState.REVERSED: (Icon.UNDO_2, Tone.INK3),
    CommissionState.REFUSED: (Icon.X, Tone.DANGER),
}
_EARNED_OR_APPROVED = frozenset({CommissionState.EARNED, CommissionState.APPROVED})


def may_approve(row: CommissionRow) -> bool:
    """Earned, and somebody else's."""
    return row.state is CommissionState.EARNED and not row.own


def mark(row: CommissionRow) -> tuple[Icon, Tone]:
    if row.own and row.state is CommissionState.EARNED:
        return Icon.LOCK, Tone.INK2
    return _MARKS[row.state]


def state_words(row: CommissionRow) -> str:
    own = row.own and row.state is CommissionState.EARNED
    return tr("Your own") if own else word(row.state)


def touch_words(row: CommissionRow) -> str:
    return tr("Return") if row.kind is LineKind.CLAWBACK else word(row.winning_touch)


def _touch_icon(row: CommissionRow) -> Icon:
    return Icon.UNDO_2 if row.kind is LineKind.CLAWBACK else TOUCH_ICONS[row.winning_touch]


def money_tone(amount: Money) -> Tone:
    return Tone.DANGER if amount.minor < 0 else Tone.INK


NET, AMOUNT = 6, 8
"""Places of the two money columns: their sums stand below them."""


def line_model(formats: Formats, parent: QObject) -> TableModel[CommissionRow]:
    return TableModel(
        [*_what(formats), *_how_much(formats)],
        key=lambda r: r.id,
        parent=parent,
        spoken=lambda r: spoken(r, formats),
        checkable=may_approve,
    )


def _quiet(_: CommissionRow) -> Tone:
    return Tone.INK2


def _what(formats: Formats) -> list[TableColumn[CommissionRow]]:
    """Mark, sale, client, state, seller, touch."""
    column = TableColumn[CommissionRow]

    def day(row: CommissionRow) -> str:
        return formats.table_day(local_day(row.sale_at, formats))

    return [
        column(
            "", lambda _: "", width=32, mark=True, icon=lambda r: mark(r)[0],
            tone=lambda r: mark(r)[1],
        ),
        column(tr("Sale"), day, lambda r: r.sale_at, width=84, tone=_quiet, drop=2),
        column(tr("Client"), lambda r: r.client_name, role=Role.STRONG),
        column(tr("State"), state_words, width=96, tone=_quiet),
        column(tr("Seller"), lambda r: r.seller_name, width=116, tone=_quiet, drop=3),
        column(
            tr("Winning touch"), touch_words, width=140, tone=_quiet, icon=_touch_icon, drop=4
        ),
    ]  # fmt: skip


def _how_much(formats: Formats) -> list[TableColumn[CommissionRow]]:
    """Net sale, rate, commission."""
    column = TableColumn[CommissionRow]
    return [
        column(
            tr("Net sale"), lambda r: formats.money(r.net), lambda r: r.net.decimal(),
            number=True, width=120, role=Role.NUMBER, tone=lambda r: money_tone(r.net), drop=1,
        ),
        column(
            tr("Rate"), lambda r: formats.percent(r.rate), lambda r: r.rate,
            number=True, width=56, role=Role.NUMBER, tone=_quiet, drop=5,
        ),
        column(
            tr("Commission"), lambda r: formats.money(r.amount), lambda r: r.amount.decimal(),
            number=True, width=112, role=Role.NUMBER_STRONG, tone=lambda r: money_tone(r.amount),
        ),
    ]  # fmt: skip


def spoken(row: CommissionRow, formats: Formats) -> str:
    parts = (
        row.client_name,
        row.order_name,
        state_words(row),
        row.seller_name,
        touch_words(row),
        formats.money(row.amount),
    )
    return ", ".join(part for part in parts if part)


def state_filters() -> list[tuple[object, str]]:
    both = tr("Earned, approved")
    return [
        (_EARNED_OR_APPROVED, both),
        *((frozenset({state}), word(state)) for state in CommissionState),
    ]


def month_words(month: str, formats: Formats) -> str:
    """ "2026-06" as "June 2026"."""
    return formats.month(month)


def sums(log: CommissionLog, formats: Formats) -> list[tuple[str, str, Tone]]:
    """Per state, what is there; taken back once, in danger ink."""
    shown = [
        (word(state), formats.money(amount), Tone.INK)
        for state, amount in log.by_state
        if amount.minor
    ]
    if log.taken_back.minor:
        shown.append((tr("Taken back"), formats.money(log.taken_back), Tone.DANGER))
    return shown


def standing_words(touch: TouchStory, formats: Formats) -> str:
    """Why it wins or not, and when it was written down where that was on another day."""
    words = _standing(touch, formats)
    if touch.logged_at is None:
        return words
    logged = local_day(touch.logged_at, formats)
    if logged == local_day(touch.engaged_at, formats):
        return words
    return tr("{standing}, logged {day}", standing=words, day=formats.short_day(logged))


def _standing(touch: TouchStory, formats: Formats) -> str:
    days = round((touch.window_ends - touch.engaged_at).total_seconds() / 86400)
    if touch.standing is Standing.WINS:
        return tr("wins, inside {days} d", days=days)
    if touch.standing is Standing.WINDOW_ENDED:
        day = formats.short_day(local_day(touch.window_ends, formats))
        return tr("{days} d ended {day}", days=days, day=day)
    return word(touch.standing)


def local_day(at: datetime, formats: Formats) -> date:
    return at.astimezone(formats.zone).date()
