"""Pure mapping of what became of a sale to the columns that its commission reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.services.incoming_rows import Row, refund_row

if TYPE_CHECKING:
    from concierge.domain.ids import OrderId
    from concierge.domain.remote import RemoteSale


@dataclass(frozen=True, slots=True)
class SaleRows:
    order: Row
    parcels: list[Row]
    refunds: list[Row]


def sale_rows(order: OrderId, sale: RemoteSale) -> SaleRows:
    """Columns that commission reads. A parcel that is new here starts without its story."""
    owner = {"order_id": order}
    unknown: Row = {
        "carrier": "",
        "tracking_number": "",
        "tracking_url": "",
        "promised_at": None,
        "last_scan_at": None,
        "events": [],
    }
    return SaleRows(
        {
            "id": order,
            "cancelled_at": sale.cancelled_at,
            "financial": sale.financial,
            "fulfilment": sale.fulfilment,
            "net": sale.net.minor,
            "refunded": sale.refunded.minor,
        },
        [
            {
                **owner,
                **unknown,
                "remote_id": arrival.remote_id,
                "state": arrival.state,
                "shipped_at": arrival.shipped_at,
                "delivered_at": arrival.delivered_at,
            }
            for arrival in sale.arrivals
        ],
        [{**owner, **refund_row(refund)} for refund in sale.refunds],
    )
