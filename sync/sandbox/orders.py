"""The pretend house's orders: what was bought, sent, returned and paid back.

Amounts are euro cents as the client pays them; where the order is taxed, the tax is inside.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

TAX_PERCENT = 20


def tax_inside(cents: int) -> int:
    """The 20 % value added tax contained in a price."""
    return round(cents * TAX_PERCENT / (100 + TAX_PERCENT))


@dataclass(slots=True)
class Line:
    id: int
    variant_id: int | None
    title: str
    variant: str
    sku: str
    quantity: int
    unit: int
    discount: int = 0
    """Taken off the whole line."""
    returned: int = 0

    @property
    def paid(self) -> int:
        return self.quantity * self.unit - self.discount

    def value_of(self, quantity: int) -> int:
        """What that many pieces of the line cost her."""
        return self.paid * quantity // self.quantity


@dataclass(slots=True)
class Event:
    at: datetime
    status: str
    town: str
    country: str
    message: str


@dataclass(slots=True)
class Parcel:
    id: int
    company: str
    number: str
    status: str
    """Shopify's FulfillmentDisplayStatus."""
    created_at: datetime
    promised_at: datetime | None
    in_transit_at: datetime | None = None
    delivered_at: datetime | None = None
    events: list[Event] = field(default_factory=list)


@dataclass(slots=True)
class Refund:
    id: int
    at: datetime
    note: str
    total: int
    lines: list[tuple[int, int]]
    """(index of the line, quantity)."""


@dataclass(slots=True)
class Return:
    id: int
    name: str
    status: str
    at: datetime
    closed_at: datetime | None
    reason: tuple[str, str]
    """(handle, name) of the reason."""
    words: str
    lines: list[tuple[int, int]]


@dataclass(slots=True)
class Order:
    id: int
    number: int
    customer: int
    placed_at: datetime
    updated_at: datetime
    taxed: bool
    lines: list[Line]
    shipping: int = 0
    financial: str = "PAID"
    fulfilment: str = "UNFULFILLED"
    cancelled_at: datetime | None = None
    parcels: list[Parcel] = field(default_factory=list)
    refunds: list[Refund] = field(default_factory=list)
    returns: list[Return] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"#{self.number}"

    @property
    def subtotal(self) -> int:
        return sum(line.paid for line in self.lines)

    @property
    def total(self) -> int:
        return self.subtotal + self.shipping

    @property
    def tax(self) -> int:
        """Rounded piece by piece, so that the pieces' taxes add up to the order's."""
        if not self.taxed:
            return 0
        return sum(tax_inside(line.paid) for line in self.lines) + tax_inside(self.shipping)

    @property
    def refunded(self) -> int:
        return sum(refund.total for refund in self.refunds)

    @property
    def received(self) -> int:
        """What she has paid so far."""
        if self.financial in {"PENDING", "AUTHORIZED", "VOIDED", "EXPIRED"}:
            return 0
        return self.total // 2 if self.financial == "PARTIALLY_PAID" else self.total

    @property
    def current_total(self) -> int:
        """As Shopify counts it: after refunds, zero once cancelled."""
        return 0 if self.cancelled_at else self.total - self.refunded

    @property
    def net(self) -> int:
        """What it adds to the client's lifetime spend."""
        return self.received - self.refunded

    @property
    def return_status(self) -> str:
        states = {found.status for found in self.returns}
        if "REQUESTED" in states:
            return "RETURN_REQUESTED"
        if "OPEN" in states:
            return "IN_PROGRESS"
        return "RETURNED" if "CLOSED" in states else "NO_RETURN"

    def pay_back(self, cents: int, at: datetime, note: str) -> None:
        """Money alone, no pieces: for goodwill or shipping."""
        self.refunds.append(Refund(self.id * 10 + len(self.refunds), at, note, cents, []))
        whole = self.refunded >= self.received
        self.financial = "REFUNDED" if whole else "PARTIALLY_REFUNDED"
        self.touch(at)

    def touch(self, at: datetime) -> None:
        self.updated_at = max(self.updated_at, at)

    def give_back(self, lines: list[tuple[int, int]], at: datetime, note: str) -> Refund:
        """Refund pieces at what they cost; all pieces back includes nothing for shipping."""
        total = 0
        for index, quantity in lines:
            line = self.lines[index]
            line.returned += quantity
            total += line.value_of(line.returned) - line.value_of(line.returned - quantity)
        refund = Refund(self.id * 10 + len(self.refunds), at, note, total, lines)
        self.refunds.append(refund)
        whole = self.refunded >= self.received
        self.financial = "REFUNDED" if whole else "PARTIALLY_REFUNDED"
        self.touch(at)
        return refund
