"""Refunds of scanned returns as people are shown them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.clients import Tier
    from concierge.domain.ids import ClientId, OrderId
    from concierge.domain.money import Money
    from concierge.domain.refunds import RefundState


@dataclass(frozen=True, slots=True)
class RefundRow:
    id: int
    state: RefundState
    amount: Money
    client: ClientId
    client_name: str
    order: OrderId
    order_name: str
    return_name: str
    titles: tuple[str, ...]
    tier: Tier
    scanned_at: datetime
    place: str
    words: str
    source: str
    proposed_at: datetime
    automatic: bool
    reason: str
