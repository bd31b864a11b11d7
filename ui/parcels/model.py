"""Every pending order of the book as a table: its way, the carrier's last word, the promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.orders import PendingState
from concierge.domain.parcels import Late
from concierge.domain.search_text import fold, words
from concierge.domain.views.clients import PendingOrder
from ui.formats import since
from ui.icons import Icon
from ui.kit.table import TableColumn, TableModel
from ui.messages import tr, word
from ui.profile.model import days_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from ui.profile.model import Words


_AT_RISK = (Late.ESTIMATE, Late.QUIET)


def is_at_risk(order: PendingOrder) -> bool:
    """It will miss its promise, or may: the client has not noticed yet."""
    parcel = order.parcel
    return parcel is not None and parcel.late and parcel.why_late in _AT_RISK


def late_tone(order: PendingOrder) -> Tone:
    if is_at_risk(order):
        return Tone.WARN
    return Tone.DANGER if order.state is PendingState.DELAYED else Tone.INK2


def standing(order: PendingOrder) -> str:
    if is_at_risk(order):
        return tr("At risk")
    return word(order.state)


def parcel_model(now_words: Callable[[], Words], parent: QObject) -> TableModel[PendingOrder]:
    """`now_words` gives the words of this moment: ages move on while the table is seen."""
    column = TableColumn[PendingOrder]
    ink2 = Tone.INK2
    far = 2**62

    def promised(order: PendingOrder) -> float:
        return order.promised_at.timestamp() if order.promised_at else far

    def way(order: PendingOrder) -> tuple[int, bool] | None:
        late = order.state is PendingState.DELAYED and not is_at_risk(order)
        return (now_words().pending_step(order), late) if order.parcel is not None else None

    return TableModel(
        [
            column(tr("Order"), lambda o: o.name, width=92, tone=lambda _: ink2),
            column(tr("Client"), lambda o: o.client_name, role=Role.NAME),
            column(tr("Piece"), lambda o: o.title, width=208, tone=lambda _: ink2, drop=4),
            column(
                tr("Way"), way_words,
                lambda o: now_words().pending_step(o), width=128,
                steps=way, tone=lambda _: Tone.INK3,
            ),
            column(
                tr("State"), standing, width=136, tone=late_tone,
                icon=lambda o: Icon.TRIANGLE_ALERT if o.state is PendingState.DELAYED else None,
                drop=2,
            ),
            column(
                tr("Last word"), lambda o: last_word(o, now_words()), width=212,
                tone=lambda _: ink2, drop=3,
            ),
            column(
                tr("Promise"), lambda o: promise_words(o, now_words()), promised, number=True,
                width=136, tone=late_tone,
            ),
        ],
        key=lambda o: o.order,
        parent=parent,
        spoken=lambda o: spoken(o, now_words()),
    )  # fmt: skip


def way_words(order: PendingOrder) -> str:
    """Where no parcel is under way."""
    if order.state is PendingState.RETURN_UNDER_WAY:
        return tr("coming back")
    if order.state is PendingState.PART_SHIPPED:
        return tr("the rest is to come")
    return tr("nothing sent yet")


def last_word(order: PendingOrder, words_: Words) -> str:
    """Where it was seen last and how long ago, what was said there, and by which carrier: where
    there is little room the end is left out."""
    parcel = order.parcel
    if parcel is None:
        return ""
    seen = parcel.last_scan_at
    age = since(seen, words_.now) if seen is not None else ""
    there = ", ".join(part for part in (parcel.last_place, age) if part)
    said = ": ".join(part for part in (there, parcel.last_message) if part)
    return ", ".join(part for part in (said, parcel.carrier) if part)


def promise_words(order: PendingOrder, words_: Words) -> str:
    """ "2 days late", or the day it is promised, or how long ago it was ordered."""
    parcel = order.parcel
    if parcel is not None and parcel.why_late is Late.QUIET and parcel.last_scan_at:
        return tr("silent {time}", time=days_words(words_.now - parcel.last_scan_at))
    if parcel is not None and parcel.why_late is Late.ESTIMATE and parcel.expected_at:
        day = parcel.expected_at.astimezone(words_.formats.zone).date()
        return tr("now {day}", day=words_.formats.day(day))
    if order.state is PendingState.DELAYED:
        days = (words_.now - order.promised_at).days if order.promised_at else 0
        if days >= 1:
            return tr("1 day late") if days == 1 else tr("{days} days late", days=days)
        return tr("late")
    if order.promised_at is not None:
        return words_.formats.day(order.promised_at.astimezone(words_.formats.zone).date())
    return words_.pending_when(order)


def spoken(order: PendingOrder, words_: Words) -> str:
    parts = (
        order.name,
        order.client_name,
        order.title,
        standing(order),
        words_.pending_late(order),
        words_.pending_place(order),
        promise_words(order, words_),
    )
    return ", ".join(part for part in parts if part)


def counted(orders: Sequence[PendingOrder], number: Callable[[int], str]) -> str:
    """ "12 under way, 2 late, 1 at risk"."""
    if not orders:
        return ""
    at_risk = sum(map(is_at_risk, orders))
    late = sum(order.state is PendingState.DELAYED for order in orders) - at_risk
    words = [tr("{count} under way", count=number(len(orders)))]
    if late:
        words.append(tr("{count} late", count=number(late)))
    if at_risk:
        words.append(tr("{count} at risk", count=number(at_risk)))
    return ", ".join(words)


def empty_words(*, is_refunds: bool, are_some: bool) -> tuple[str, ...]:
    """Title, sentence and, where some are left out, the button that brings them back."""
    if is_refunds:
        return (
            tr("No refund waits"),
            tr("Returns that a carrier has scanned stand here until somebody decides."),
        )
    if are_some:
        return (
            tr("No parcel fits"),
            tr("Orders, names, pieces and carriers are found by their beginning."),
            tr("Show all"),
        )
    return (
        tr("Nothing under way"),
        tr("Orders that are unpaid, on hold, on their way or coming back stand here."),
    )


def fitting(
    orders: Sequence[PendingOrder], text: str, state: PendingState | None
) -> list[PendingOrder]:
    """Those of a state whose order, client, piece or carrier begin with the typed words."""
    terms = words(text)
    found = []
    for order in orders:
        if state not in (None, order.state):
            continue
        carrier = order.parcel.carrier if order.parcel else ""
        number = order.parcel.tracking_number if order.parcel else ""
        heap = fold(f"{order.name} {order.client_name} {order.title} {carrier} {number}")
        if all(f" {term}" in f" {heap}" for term in terms):
            found.append(order)
    return found
