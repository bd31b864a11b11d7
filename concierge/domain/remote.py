"""Records as connectors hand them over: the CRM's words mapped to ours, nothing decided yet.

Times are aware UTC. Texts are as the CRM gave them, always plain text, possibly empty.
A remote id is the CRM's own, unique within (account, kind).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concierge.domain.interactions import Direction
    from concierge.domain.money import Money
    from concierge.domain.orders import (
        FinancialStatus,
        FulfilmentStatus,
        ParcelState,
        ReturnStatus,
    )


class Marketing(Enum):
    """The CRM's word on marketing for one address; NOT_ASKED leaves one-to-one contact open."""

    SUBSCRIBED = "subscribed"
    NOT_ASKED = "not_asked"
    UNSUBSCRIBED = "unsubscribed"


@dataclass(frozen=True, slots=True)
class RemoteMember:
    """A client who may belong in the book: by her place in the CRM's order by spend, by the
    VIP tag, or both (two records then; the second adds to the first)."""

    remote_id: str
    position: int | None
    """1 for the top spender; None when found by tag only."""
    net_spend: Money
    vip_tag: bool = False


@dataclass(frozen=True, slots=True)
class RemoteAddress:
    lines: tuple[str, ...]
    city: str
    postcode: str
    country: str
    """ISO 3166-1 alpha-2, empty when unknown."""


@dataclass(frozen=True, slots=True)
class RemoteClient:
    remote_id: str
    first_name: str
    last_name: str
    display_name: str
    email: str
    email_marketing: Marketing
    phone: str
    phone_marketing: Marketing
    locale: str
    """BCP 47 such as "fr" or "pt-BR", empty when unknown."""
    note: str
    tags: tuple[str, ...]
    address: RemoteAddress | None
    net_spend: Money
    order_count: int
    created_at: datetime
    updated_at: datetime
    attributes: Mapping[str, str] = field(default_factory=dict)
    """Profile facts the CRM keeps beside the record (Shopify: metafields), "namespace.key" -> text.

    Known keys: concierge.time_zone (IANA), concierge.birthday (--MM-DD or YYYY-MM-DD),
    concierge.wedding_day (same forms), concierge.pronouns, concierge.preferred_channel,
    concierge.size_dress, concierge.size_shoe, concierge.size_ring, concierge.likes,
    concierge.avoids, concierge.never_say, concierge.pronounced, concierge.boutique,
    concierge.do_not_contact ("true"; the tag "do-not-contact" says the same).
    """


@dataclass(frozen=True, slots=True)
class RemoteLine:
    remote_id: str
    title: str
    variant: str
    sku: str
    variant_remote_id: str
    quantity: int
    current_quantity: int
    """Quantity after removals and returns."""
    net: Money
    """For the whole line as ordered: after discounts, without tax, without shipping."""
    net_unit: Money
    price_unit: Money
    """What the shop shows for one piece, before discounts."""
    paid: Money | None = None
    """For the whole line with tax, after discounts; None where the shop does not say."""


@dataclass(frozen=True, slots=True)
class RemoteParcelEvent:
    at: datetime
    state: ParcelState
    place: str
    message: str


@dataclass(frozen=True, slots=True)
class RemoteParcel:
    remote_id: str
    carrier: str
    tracking_number: str
    tracking_url: str
    state: ParcelState
    shipped_at: datetime | None
    promised_at: datetime | None
    delivered_at: datetime | None
    events: tuple[RemoteParcelEvent, ...]
    """Oldest first."""


@dataclass(frozen=True, slots=True)
class RemoteRefundLine:
    line_remote_id: str
    quantity: int
    net: Money
    """Returned value without tax: what a claw-back is computed from."""


@dataclass(frozen=True, slots=True)
class RemoteRefund:
    remote_id: str
    at: datetime
    total: Money
    note: str
    lines: tuple[RemoteRefundLine, ...]


@dataclass(frozen=True, slots=True)
class RemoteReturnLine:
    line_remote_id: str
    quantity: int


@dataclass(frozen=True, slots=True)
class RemoteReturn:
    remote_id: str
    name: str
    status: ReturnStatus
    opened_at: datetime
    quantity: int
    reason: str
    titles: tuple[str, ...]
    lines: tuple[RemoteReturnLine, ...] = ()
    """Empty where the shop does not say which pieces come back."""


@dataclass(frozen=True, slots=True)
class RemoteOrder:
    remote_id: str
    client_remote_id: str
    name: str
    """What people call it, such as "#4512"."""
    placed_at: datetime
    updated_at: datetime
    cancelled_at: datetime | None
    financial: FinancialStatus
    fulfilment: FulfilmentStatus
    gross: Money
    """What she was to pay: with tax and shipping, after edits; refunds are not taken off."""
    tax: Money
    shipping: Money
    refunded: Money
    lines: tuple[RemoteLine, ...]
    parcels: tuple[RemoteParcel, ...]
    refunds: tuple[RemoteRefund, ...]
    returns: tuple[RemoteReturn, ...]
    attributes: Mapping[str, str]
    """Attributes the checkout carried; "concierge" holds a consultation's reference."""


@dataclass(frozen=True, slots=True)
class RemoteArrival:
    """A parcel of a RemoteSale: whether and when it came, nothing of where."""

    remote_id: str
    state: ParcelState
    shipped_at: datetime | None
    delivered_at: datetime | None


@dataclass(frozen=True, slots=True)
class RemoteSale:
    """What became of a sale whose client is no longer in the book: what its commission needs,
    nothing about her."""

    remote_id: str
    cancelled_at: datetime | None
    financial: FinancialStatus
    fulfilment: FulfilmentStatus
    net: Money
    """Of its pieces, without those that were edited away."""
    refunded: Money
    refunds: tuple[RemoteRefund, ...]
    """Without their notes."""
    arrivals: tuple[RemoteArrival, ...]


@dataclass(frozen=True, slots=True)
class RemoteTracker:
    """A label as a tracking service tells of it."""

    remote_id: str
    number: str
    carrier: str
    state: ParcelState
    expected_at: datetime | None
    delivered_at: datetime | None
    updated_at: datetime
    events: tuple[RemoteParcelEvent, ...]
    """Oldest first."""


@dataclass(frozen=True, slots=True)
class RemotePortalReturn:
    """A return as the portal tells of it where the client announced it; the order is the shop's."""

    remote_id: str
    order_name: str
    order_id: str
    """The shop's own number of the order, at the end of its remote id; empty when unknown."""
    status: ReturnStatus
    opened_at: datetime
    updated_at: datetime
    quantity: int
    reason: str
    titles: tuple[str, ...]
    lines: tuple[RemoteReturnLine, ...]
    """With the shop's own numbers of the lines."""
    owes: Money | None
    """What the portal says is to be paid back: nothing for an exchange or a gift card."""
    carrier: str
    tracking_number: str
    scanned_at: datetime | None
    """None before the carrier has it in hand."""
    scan_words: str


@dataclass(frozen=True, slots=True)
class RemotePhoneCall:
    """A call as the telephone system tells of it, perhaps while it still goes on."""

    remote_id: str
    direction: Direction
    number: str
    """The other side's, E.164; empty where it is withheld."""
    user: str
    """What the system calls whoever spoke, or let it ring; empty for nobody."""
    started_at: datetime
    ended_at: datetime | None
    """None while it goes on."""
    answered: bool


Record = (
    RemoteMember
    | RemoteClient
    | RemoteOrder
    | RemoteSale
    | RemoteTracker
    | RemotePortalReturn
    | RemotePhoneCall
)


@dataclass(frozen=True, slots=True)
class SkippedRecord:
    """A record that could not be read: counted, told, never the page's end."""

    remote_id: str
    reason: str
    """Words without personal data, e.g. "order without a currency"."""
