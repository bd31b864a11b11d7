"""A paid order with a return, what a portal tells of it, and what became of its refund."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from concierge.domain.ids import AccountId
from concierge.domain.orders import ReturnStatus
from concierge.domain.outbox import DeliveryKind, Reach
from concierge.domain.remote import RemotePortalReturn, RemoteReturnLine
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import outbox
from concierge.services.refunds import AUTOMATIC, LIMIT
from tests.fakes import records as r

SHOP = AccountId(1)
REACH = {DeliveryKind.REFUND: Reach.KEYS}


def back(**changes):
    return replace(r.returned(), **{"lines": (RemoteReturnLine("l1", 1),), **changes})


def order(**changes):
    lines = (r.line(1, net=10_000, paid=r.eur(12_000)), r.line(2, net=5_000, paid=r.eur(6_000)))
    values = {"lines": lines, "returns": (back(),), "shipping": r.eur(900), "gross": r.eur(18_900)}
    return r.order(**{**values, **changes})


def portal(**changes):
    values = {
        "remote_id": "77",
        "order_name": "4501",
        "order_id": "",
        "status": ReturnStatus.OPEN,
        "opened_at": r.NOW - timedelta(days=1),
        "updated_at": r.NOW,
        "quantity": 1,
        "reason": "size",
        "titles": ("Silk scarf Encre de Nuit",),
        "lines": (RemoteReturnLine("l1", 1),),
        "owes": None,
        "carrier": "DHL",
        "tracking_number": "RET1",
        "scanned_at": r.NOW - timedelta(hours=2),
        "scan_words": "in transit",
    }
    return RemotePortalReturn(**{**values, **changes})


def set_house(place, **settings):
    with place.write() as unit:
        for key, value in settings.items():
            unit.house.put_setting(key, value)


def automatic(place, limit="500"):
    set_house(place, **{AUTOMATIC: "yes", LIMIT: limit})


def scan(place, *told):
    StoreIngest(place).apply(AccountId(2), "returns", told or (portal(),), None)


def told(place):
    return [row for row in outbox(place).waiting if row.kind is DeliveryKind.REFUND]


def of_client(place, client):
    with place.read() as unit:
        return unit.refunds.of_client(client)
