"""What is written into a CRM's own log: a line people can read, and a mark we find again.

English, as CRMs' own entries are; the client never sees it.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from concierge.domain.outbox import DeliveryKind

if TYPE_CHECKING:
    from concierge.domain.outbox import Delivery

LOGGED = (
    DeliveryKind.CALL,
    DeliveryKind.NOTE,
    DeliveryKind.GESTURE,
    DeliveryKind.VIDEO_LINK,
)
"""Kinds that are an entry in the client's history on the other side."""

_GESTURES = {
    "note": "Handwritten note",
    "flowers": "Flowers",
    "gift": "Gift",
    "shipping_refund": "Shipping refund",
    "credit": "Small credit",
    "early_access": "Early access",
}


def mark(delivery: Delivery) -> str:
    """Unique within one client's history; carries nothing about her."""
    return f"[concierge {delivery.key[:16]}]"


def title(delivery: Delivery) -> str:
    """The entry's first words, such as "Call out, 12 min, connected"."""
    payload = delivery.payload
    match delivery.kind:
        case DeliveryKind.CALL:
            way = "in" if payload.get("direction") == "incoming" else "out"
            outcome = str(payload.get("outcome", "")).replace("_", " ")
            return f"Call {way}, {_length(int(payload.get('seconds') or 0))}, {outcome}"
        case DeliveryKind.GESTURE:
            kind = str(payload.get("gesture", ""))
            return f"{_GESTURES.get(kind, kind)} sent"
        case DeliveryKind.VIDEO_LINK:
            return f"Video reply, {_length(int(payload.get('seconds') or 0))}"
        case _:
            return "Note"


def entry(delivery: Delivery) -> str:
    """The whole entry, its mark on a line of its own at the end."""
    payload = delivery.payload
    at = datetime.fromisoformat(str(payload["at"]))
    reason = str(payload.get("reason") or "").replace("_", " ")
    parts = [f"{at:%Y-%m-%d %H:%M} UTC", title(delivery), reason, str(payload.get("by") or "")]
    lines = [" · ".join(part for part in parts if part)]
    lines += [str(payload.get(name) or "").strip() for name in ("title", "text", "link")]
    return "\n".join([*(line for line in lines if line), mark(delivery)])


def _length(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
