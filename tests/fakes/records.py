"""Records as a connector would hand them over, with everything defaulted."""

from datetime import UTC, datetime, timedelta
from typing import Any

from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState, ReturnStatus
from concierge.domain.remote import (
    Marketing,
    RemoteAddress,
    RemoteClient,
    RemoteLine,
    RemoteMember,
    RemoteOrder,
    RemoteParcel,
    RemoteParcelEvent,
    RemoteRefund,
    RemoteRefundLine,
    RemoteReturn,
)

NOW = datetime(2026, 6, 11, 12, 5, tzinfo=UTC)


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def member(number: int, position: int | None = 1, **more: Any) -> RemoteMember:
    return RemoteMember(f"c{number}", position, eur(100_000 - 10 * number), **more)


def client(number: int = 1, **changes: Any) -> RemoteClient:
    values: dict[str, Any] = {
        "remote_id": f"c{number}",
        "first_name": "Chloé",
        "last_name": "Laurent",
        "display_name": "Chloé Laurent",
        "email": f"client{number}@example.com",
        "email_marketing": Marketing.SUBSCRIBED,
        "phone": f"+3360000{number:04d}",
        "phone_marketing": Marketing.UNSUBSCRIBED,
        "locale": "fr",
        "note": "",
        "tags": (),
        "address": RemoteAddress(("14 rue des Glycines",), "Paris", "75007", "FR"),
        "net_spend": eur(4_820_000 - number),
        "order_count": 12,
        "created_at": NOW - timedelta(days=900),
        "updated_at": NOW - timedelta(days=1),
        "attributes": {
            "concierge.time_zone": "Europe/Paris",
            "concierge.birthday": "--06-16",
            "concierge.never_say": "the Lyon fitting",
        },
    }
    return RemoteClient(**{**values, **changes})


NO_DAY = {"concierge.time_zone": "Europe/Paris", "concierge.never_say": "the Lyon fitting"}
"""Attributes of a client of whom no occasion is known."""


def line(number: int = 1, net: int = 100_000, quantity: int = 1, **changes: Any) -> RemoteLine:
    values: dict[str, Any] = {
        "remote_id": f"l{number}",
        "title": "Silk scarf Encre de Nuit",
        "variant": "90 cm",
        "sku": f"SCARF-{number}",
        "variant_remote_id": f"gid://shopify/ProductVariant/{700 + number}",
        "quantity": quantity,
        "current_quantity": quantity,
        "net": eur(net),
        "net_unit": eur(net // quantity),
        "price_unit": eur(net * 6 // 5 // quantity),
    }
    return RemoteLine(**{**values, **changes})


def order(number: int = 1, of: int = 1, **changes: Any) -> RemoteOrder:
    lines = changes.pop("lines", (line(),))
    net = sum(x.net.minor for x in lines)
    tax = net // 5
    values: dict[str, Any] = {
        "remote_id": f"o{number}",
        "client_remote_id": f"c{of}",
        "name": f"#{4500 + number}",
        "placed_at": NOW - timedelta(days=2),
        "updated_at": NOW - timedelta(days=1),
        "cancelled_at": None,
        "financial": FinancialStatus.PAID,
        "fulfilment": FulfilmentStatus.UNFULFILLED,
        "gross": eur(net + tax),
        "tax": eur(tax),
        "shipping": eur(0),
        "refunded": eur(0),
        "lines": lines,
        "parcels": (),
        "refunds": (),
        "returns": (),
        "attributes": {},
    }
    return RemoteOrder(**{**values, **changes})


def parcel(
    state: ParcelState = ParcelState.IN_TRANSIT, number: int = 1, **changes: Any
) -> RemoteParcel:
    values: dict[str, Any] = {
        "remote_id": f"p{number}",
        "carrier": "Colis Express",
        "tracking_number": f"CE{number:09d}",
        "tracking_url": f"https://carrier.example.com/{number}",
        "state": state,
        "shipped_at": NOW - timedelta(days=3),
        "promised_at": NOW + timedelta(days=1),
        "delivered_at": None,
        "events": (
            RemoteParcelEvent(NOW - timedelta(hours=20), state, "Memphis", "Arrived at the hub"),
        ),
    }
    return RemoteParcel(**{**values, **changes})


def refund(number: int = 1, net: int = 50_000, **changes: Any) -> RemoteRefund:
    values: dict[str, Any] = {
        "remote_id": f"r{number}",
        "at": NOW - timedelta(hours=1),
        "total": eur(net + net // 5),
        "note": "",
        "lines": (RemoteRefundLine("l1", 1, eur(net)),),
    }
    return RemoteRefund(**{**values, **changes})


def returned(status: ReturnStatus = ReturnStatus.OPEN, number: int = 1) -> RemoteReturn:
    return RemoteReturn(
        f"ret{number}", f"#R{number}", status, NOW - timedelta(days=1), 1, "size", ("Belt 75",)
    )
