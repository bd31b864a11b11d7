"""Records made into clients, orders and sales: pure functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, FulfilmentStatus, ParcelState, net_sold
from concierge.domain.remote import (
    Marketing,
    RemoteAddress,
    RemoteArrival,
    RemoteClient,
    RemoteLine,
    RemoteOrder,
    RemoteParcel,
    RemoteRefund,
    RemoteRefundLine,
    RemoteSale,
)
from sync.connectors.csv_folder import words
from sync.connectors.csv_folder.columns import squashed
from sync.connectors.csv_folder.identity import bare
from sync.connectors.csv_folder.values import money

Record = Mapping[str, str]

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_ATTRIBUTES = (
    "birthday", "wedding_day", "time_zone", "pronouns", "preferred_channel", "size_dress",
    "size_shoe", "size_ring", "likes", "avoids", "never_say", "pronounced", "boutique",
)  # fmt: skip
_VIP = "vip"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the whole folder says of one client."""

    net: Money
    orders: int
    first: str
    """Instants of her first and last order as texts, empty without any."""
    last: str


def client(key: str, record: Record, standing: Standing) -> RemoteClient:
    first, last, display = _names(record)
    created = _instant(record, "created_at") or _read(standing.first) or _NEVER
    return RemoteClient(
        remote_id=key,
        first_name=first,
        last_name=last,
        display_name=display,
        email=record.get("email", ""),
        email_marketing=_marketing(record.get("email_marketing")),
        phone=record.get("phone", ""),
        phone_marketing=_marketing(record.get("phone_marketing")),
        locale=record.get("locale", "").replace("_", "-"),
        note=record.get("note", ""),
        tags=tags(record),
        address=_address(record),
        net_spend=standing.net,
        order_count=standing.orders,
        created_at=created,
        updated_at=_instant(record, "updated_at") or _read(standing.last) or created,
        attributes=_attributes(record),
    )


def tags(record: Record) -> tuple[str, ...]:
    found = record.get("tags", "").replace(";", ",").replace("、", ",").split(",")
    return tuple(dict.fromkeys(tag.strip() for tag in found if tag.strip()))


def is_vip(record: Record) -> bool:
    return any(tag.casefold() == _VIP for tag in tags(record))


def _names(record: Record) -> tuple[str, str, str]:
    """(first, last, whole). A "Name" beside a first name is the last name, as in German."""
    first, last = record.get("first_name", ""), record.get("last_name", "")
    whole = record.get("name", "")
    if first and whole and not last and first.casefold() not in whole.casefold():
        return first, whole, f"{first} {whole}"
    return first, last, whole or f"{first} {last}".strip()


def _marketing(word: str | None) -> Marketing:
    if word is None:
        return Marketing.NOT_ASKED
    bare_word = squashed(word)
    if bare_word in words.REFUSED:
        return Marketing.UNSUBSCRIBED
    return Marketing.SUBSCRIBED if bare_word in words.YES else Marketing.NOT_ASKED


def _address(record: Record) -> RemoteAddress | None:
    lines = tuple(record[field] for field in ("address1", "address2") if record.get(field))
    city, postcode = record.get("city", ""), record.get("postcode", "")
    country = words.country(record.get("country", ""))
    if not (lines or city or postcode or country):
        return None
    return RemoteAddress(lines, city, postcode, country)


def _attributes(record: Record) -> dict[str, str]:
    found = {f"concierge.{name}": record[name] for name in _ATTRIBUTES if record.get(name)}
    if squashed(record.get("do_not_contact", "")) not in words.NO:
        found["concierge.do_not_contact"] = "true"
    return found


def order(key: str, client_key: str, head: Record, items: Sequence[Record]) -> RemoteOrder:
    currency = head["currency"]
    gross, refunded = _money(head, "total"), _money(head, "refunded")
    tax, shipping = _money(head, "tax"), _money(head, "shipping")
    placed = datetime.fromisoformat(head["placed_at"])
    lines = _lines(key, head, items, max(gross - tax - shipping, Money.zero(currency)))
    return RemoteOrder(
        remote_id=key,
        client_remote_id=client_key,
        name=head["number"],
        placed_at=placed,
        updated_at=_updated(head, placed),
        cancelled_at=_instant(head, "cancelled_at"),
        financial=FinancialStatus(head["payment"]),
        fulfilment=FulfilmentStatus(head["fulfilment"]),
        gross=gross,
        tax=tax,
        shipping=shipping,
        refunded=refunded,
        lines=lines,
        parcels=_parcels(key, head),
        refunds=_refunds(key, head, lines, gross, refunded),
        returns=(),
        attributes=_pairs(head.get("attributes", "")),
    )


def sale(found: RemoteOrder) -> RemoteSale:
    return RemoteSale(
        remote_id=found.remote_id,
        cancelled_at=found.cancelled_at,
        financial=found.financial,
        fulfilment=found.fulfilment,
        net=Money(net_sold(found.lines, found.refunds), found.gross.currency),
        refunded=found.refunded,
        refunds=found.refunds,
        arrivals=tuple(
            RemoteArrival(p.remote_id, p.state, p.shipped_at, p.delivered_at) for p in found.parcels
        ),
    )


def _money(record: Record, field: str) -> Money:
    return money(record.get(field) or "0", record["currency"])


def _read(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _instant(record: Record, field: str) -> datetime | None:
    return _read(record.get(field, ""))


_MOMENTS = ("updated_at", "refunded_at", "cancelled_at", "delivered_at", "fulfilled_at", "paid_at")


def _updated(head: Record, placed: datetime) -> datetime:
    """The latest moment the row itself tells of, so that reading it twice changes nothing."""
    return max((found for name in _MOMENTS if (found := _instant(head, name))), default=placed)


def _lines(key: str, head: Record, items: Sequence[Record], net: Money) -> tuple[RemoteLine, ...]:
    """The order's net (without tax and shipping) is laid on the lines by what each is listed
    at less its own discount: exports tell neither a line's tax nor its share of a discount."""
    if not items:
        items = [{"line_title": head["number"], "line_price": str(net.decimal())}]
    kept = [item for item in items if _quantity(item) > 0]
    if not kept:
        return ()
    listed = [_listed(item, head["currency"]) for item in kept]
    weights = [max(0, part.minor) for part in listed]
    if not any(weights):
        weights = [_quantity(item) for item in kept]
    return tuple(
        RemoteLine(
            remote_id=f"{key}:{at}",
            title=item.get("line_title", ""),
            variant=item.get("line_variant", ""),
            sku=item.get("line_sku", ""),
            variant_remote_id="",
            quantity=_quantity(item),
            current_quantity=_quantity(item),
            net=share,
            net_unit=_one_of(share, _quantity(item)),
            price_unit=money(item.get("line_price") or "0", head["currency"]),
        )
        for at, (item, share) in enumerate(zip(kept, net.split(weights), strict=True), 1)
    )


def _quantity(item: Record) -> int:
    return int(item.get("line_quantity") or 1)


def _listed(item: Record, currency: str) -> Money:
    price = money(item.get("line_price") or "0", currency)
    discount = money(item.get("line_discount") or "0", currency)
    return Money(price.minor * _quantity(item) - abs(discount.minor), currency)


def _one_of(whole: Money, quantity: int) -> Money:
    return Money(whole.minor // quantity, whole.currency)


def _parcels(key: str, head: Record) -> tuple[RemoteParcel, ...]:
    """One, where the export knows of any; it never tells where a parcel is."""
    delivered = _instant(head, "delivered_at")
    if not (head.get("tracking_number") or delivered):
        return ()
    return (
        RemoteParcel(
            remote_id=f"{key}:parcel",
            carrier=head.get("carrier", ""),
            tracking_number=head.get("tracking_number", ""),
            tracking_url=head.get("tracking_url", ""),
            state=ParcelState.DELIVERED if delivered else ParcelState.IN_TRANSIT,
            shipped_at=_instant(head, "fulfilled_at"),
            promised_at=None,
            delivered_at=delivered,
            events=(),
        ),
    )


def _refunds(
    key: str, head: Record, lines: tuple[RemoteLine, ...], gross: Money, refunded: Money
) -> tuple[RemoteRefund, ...]:
    """An export tells how much went back, not for which pieces: only when all of it did are
    they known."""
    if not refunded:
        return ()
    whole = gross <= refunded
    at = _instant(head, "refunded_at") or _updated(head, datetime.fromisoformat(head["placed_at"]))
    returned = (RemoteRefundLine(line.remote_id, line.quantity, line.net) for line in lines)
    return (RemoteRefund(f"{key}:refund", at, refunded, "", tuple(returned) if whole else ()),)


def _pairs(text: str) -> dict[str, str]:
    """Attributes of the checkout, "key: value" on a line each."""
    found = (line.partition(":") for line in text.splitlines())
    return {bare(name): value.strip() for name, mark, value in found if mark and name.strip()}
