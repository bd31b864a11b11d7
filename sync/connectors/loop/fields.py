"""A portal's return mapped to ours."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from concierge.domain.money import Money
from concierge.domain.orders import ReturnStatus
from concierge.domain.remote import RemotePortalReturn, RemoteReturnLine
from sync.connector import BadRecordError
from sync.mapping import state

if TYPE_CHECKING:
    from sync.mapping import Payload

STATUS = {
    "open": ReturnStatus.OPEN,
    "review": ReturnStatus.REQUESTED,
    "closed": ReturnStatus.CLOSED,
    "cancelled": ReturnStatus.CANCELED,
    "expired": ReturnStatus.CANCELED,
}
NOT_SCANNED = frozenset({"", "new", "pre_transit", "unknown", "cancelled", "error"})
SCANNED = frozenset({"in_transit", "out_for_delivery", "delivered", "available_for_pickup"})
_CURRENCY = re.compile(r"[A-Z]{3}")


def portal_return(payload: Payload) -> RemotePortalReturn:
    """A label of an unknown status counts as not scanned: money follows from it."""
    items = [item for item in payload.get("line_items") or () if isinstance(item, dict)]
    label = _label(payload)
    word = _text(label.get("status")).lower()
    updated = moment(payload["updated_at"])
    return RemotePortalReturn(
        remote_id=_number(payload["id"]),
        order_name=_text(payload.get("order_name")),
        order_id=_number(payload.get("provider_order_id")),
        status=state(STATUS, _text(payload.get("state")).lower(), "state"),
        opened_at=moment(payload["created_at"]),
        updated_at=updated,
        quantity=max(1, len(items)),
        reason="; ".join(dict.fromkeys(filter(None, (_reason(item) for item in items)))),
        titles=tuple(_text(item.get("title")) for item in items if item.get("title")),
        lines=_lines(items),
        owes=_owes(payload),
        carrier=_text(label.get("carrier")),
        tracking_number=_text(label.get("tracking_number")),
        scanned_at=_scanned(word, label, updated),
        scan_words=word.replace("_", " "),
    )


def moment(text: Any) -> datetime:
    """Loop writes some times without a zone; those are UTC."""
    if not isinstance(text, str):
        raise BadRecordError("with a time that cannot be read")
    found = datetime.fromisoformat(text)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def _label(payload: Payload) -> dict[str, Any]:
    """Of several labels the one furthest on its way; older answers have one, beside the rest."""
    labels = [one for one in payload.get("labels") or () if isinstance(one, dict)]
    if not labels:
        return {
            "carrier": payload.get("carrier"),
            "tracking_number": payload.get("tracking_number"),
            "status": payload.get("label_status"),
            "updated_at": payload.get("label_updated_at"),
        }
    return max(labels, key=lambda one: _text(one.get("status")).lower() in SCANNED)


def _scanned(word: str, label: dict[str, Any], updated: datetime) -> datetime | None:
    if word not in SCANNED:
        return None
    told = label.get("updated_at")
    return moment(told) if told else updated


def _lines(items: list[dict[str, Any]]) -> tuple[RemoteReturnLine, ...]:
    """One item is one piece. Empty where one of them names no line of the shop's."""
    found: Counter[str] = Counter()
    for item in items:
        line = _number(item.get("provider_line_item_id"))
        if not line:
            return ()
        found[line] += 1
    return tuple(RemoteReturnLine(line, pieces) for line, pieces in found.items())


def _owes(payload: Payload) -> Money | None:
    """The money part alone: what becomes an exchange or a gift card is not paid back."""
    currency, amount = payload.get("currency"), payload.get("refund")
    if amount is None or not isinstance(currency, str) or not _CURRENCY.fullmatch(currency):
        return None
    owes = Money.parse(str(amount), currency)
    if owes.minor < 0:
        raise BadRecordError("with a negative refund")
    return owes


def _reason(item: dict[str, Any]) -> str:
    return _text(item.get("return_reason") or item.get("parent_return_reason"))


def _text(told: Any) -> str:
    return told.strip() if isinstance(told, str) else ""


def _number(told: Any) -> str:
    """An id, as a number or as text."""
    return str(told).strip() if isinstance(told, int | str) and not isinstance(told, bool) else ""
