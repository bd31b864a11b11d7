"""What is said before money leaves: what happens, to whom, and what it costs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from concierge.domain.gestures import GestureKind
from concierge.domain.money import Money
from concierge.domain.outbox import DeliveryKind, DeliveryState
from ui.messages import tr, word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from concierge.domain.views.outbox import OutboxRow
    from ui.formats import Formats

PAID = (DeliveryKind.REFUND, DeliveryKind.ORDER)
"""Kinds that cost money: a person sends them only once it was said what that will do."""


def paid(row: OutboxRow) -> Money:
    """What is paid back, or what an order may cost."""
    name = "most_minor" if row.kind is DeliveryKind.ORDER else "minor"
    return Money(int(row.payload.get(name) or 0), str(row.payload.get("currency") or "EUR"))


def button_words(row: OutboxRow, formats: Formats) -> str:
    money = formats.money(paid(row))
    if row.kind is DeliveryKind.ORDER:
        return tr("Order for at most {money}", money=money)
    return tr("Refund {money}", money=money)


def paying_words(row: OutboxRow, formats: Formats) -> str:
    money, is_held = formats.money(paid(row)), row.state is DeliveryState.HELD
    if row.kind is DeliveryKind.ORDER:
        words = tr(
            "{account} makes it for {name} and charges at most {money}. It is ordered within a "
            "minute.",
            account=row.account_name,
            name=row.client_name,
            money=money,
        )
        twice = tr("If the first order did arrive, it is made and paid twice.")
    else:
        words = tr(
            "{money} goes back to {name} through {account}, within a minute.",
            money=money,
            name=row.client_name,
            account=row.account_name,
        )
        twice = tr("If the first one did arrive, the client gets the money twice.")
    return f"{words} {twice}" if is_held else words


def order_words(payload: Mapping[str, Any], formats: Formats) -> str:
    """An order in a line."""
    most = Money(int(payload.get("most_minor") or 0), str(payload.get("currency") or "EUR"))
    kinds = {one.value: word(one) for one in GestureKind}
    title = " ".join(str(payload.get("title") or "").split())
    return tr(
        "Order: {title}, at most {money}",
        title=title or kinds.get(str(payload.get("gesture")), ""),
        money=formats.money(most),
    )


def order_facts(row: OutboxRow, formats: Formats) -> list[tuple[str, str]]:
    """To whom, from whom, and when it shall leave there."""
    payload = row.payload
    town = " ".join(filter(None, (payload.get("postcode"), payload.get("city"))))
    parts = [payload.get("name") or row.client_name, *(payload.get("lines") or ())]
    told = [str(part) for part in (*parts, town, payload.get("country")) if part]
    found = [(tr("To"), ", ".join(told)), (tr("Made by"), row.account_name)]
    if payload.get("send_on"):
        found.append((tr("Leaves"), formats.day(date.fromisoformat(str(payload["send_on"])))))
    return found
