"""What a pretend returns portal tells, with everything defaulted."""

from __future__ import annotations

from datetime import timedelta


def portal_return(twin, number, *, order="", words="Too small", **changes):
    now = twin.clock() - timedelta(minutes=number)
    told = {
        "id": str(number),
        "state": "open",
        "created_at": now.isoformat(),
        "updated_at": now.isoformat(),
        "order_name": order or f"#{4500 + number}",
        "provider_order_id": str(9000 + number),
        "currency": "EUR",
        "refund": "120.00",
        "customer": f"ada{number}@example.com",
        "line_items": [{"provider_line_item_id": number, "title": "Scarf", "return_reason": words}],
        "carrier": "DHL Express",
        "tracking_number": f"RT{number:05d}",
        "label_status": "pre_transit",
        "label_updated_at": now.isoformat(),
        **changes,
    }
    return twin.put(told)
