"""Pure mapping of the CRM's records to the store's columns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from concierge.domain.clients import Channel, Taste, Tier, display_name
from concierge.domain.consent import Consent
from concierge.domain.identity import match_key
from concierge.domain.local_time import known_zone
from concierge.domain.occasions import LeapRule, OccasionKind, parse_occasion
from concierge.domain.orders import ParcelFacts, ParcelState, net_sold, pending_state
from concierge.domain.remote import Marketing, RemoteParcelEvent
from concierge.domain.search_text import digits, fold

if TYPE_CHECKING:
    from concierge.domain.ids import AccountId, ClientId
    from concierge.domain.remote import (
        RemoteClient,
        RemoteLine,
        RemoteOrder,
        RemoteParcel,
        RemoteRefund,
        RemoteReturn,
    )

Row = dict[str, Any]
SOURCE = "crm"

_CONSENT = {
    Marketing.SUBSCRIBED: Consent.SUBSCRIBED,
    Marketing.NOT_ASKED: Consent.ONE_TO_ONE,
    Marketing.UNSUBSCRIBED: Consent.UNSUBSCRIBED,
}

# Where the CRM knows no zone, the zone of the country's capital stands in: right for most, and
# wrong by hours at most in the five countries that span several.
_CAPITAL_ZONE = {
    "AE": "Asia/Dubai",
    "AT": "Europe/Vienna",
    "AU": "Australia/Sydney",
    "BE": "Europe/Brussels",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "CH": "Europe/Zurich",
    "CN": "Asia/Shanghai",
    "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen",
    "ES": "Europe/Madrid",
    "FI": "Europe/Helsinki",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "HK": "Asia/Hong_Kong",
    "IN": "Asia/Kolkata",
    "IT": "Europe/Rome",
    "JP": "Asia/Tokyo",
    "KR": "Asia/Seoul",
    "KW": "Asia/Kuwait",
    "MX": "America/Mexico_City",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon",
    "QA": "Asia/Qatar",
    "SA": "Asia/Riyadh",
    "SE": "Europe/Stockholm",
    "SG": "Asia/Singapore",
    "TR": "Europe/Istanbul",
    "TW": "Asia/Taipei",
    "US": "America/New_York",
    "VN": "Asia/Ho_Chi_Minh",
}

_TASTES = {taste: f"concierge.{taste.value}" for taste in Taste}
_OCCASIONS = {
    OccasionKind.BIRTHDAY: "concierge.birthday",
    OccasionKind.WEDDING_DAY: "concierge.wedding_day",
}


@dataclass(frozen=True, slots=True)
class ClientRows:
    client: Row
    contact_points: list[Row]
    tastes: list[Row]
    occasions: list[Row]


@dataclass(frozen=True, slots=True)
class OrderRows:
    order: Row
    lines: list[Row]
    parcels: list[Row]
    refunds: list[Row]
    returns: list[Row]


def client_rows(account: AccountId, client: RemoteClient, now: datetime) -> ClientRows:
    known = client.attributes
    address = client.address
    country = address.country if address else ""
    zone = known.get("concierge.time_zone", "")
    if not known_zone(zone):
        zone = _CAPITAL_ZONE.get(country, "UTC")
    name = display_name(client.first_name, client.last_name, client.display_name)
    preferred = known.get("concierge.preferred_channel", "")
    row: Row = {
        "account_id": account,
        "remote_id": client.remote_id,
        "known": True,
        "first_name": client.first_name.strip(),
        "last_name": client.last_name.strip(),
        "name": name,
        "locale": client.locale,
        "crm_note": client.note,
        "tags": list(client.tags),
        "address_lines": list(address.lines) if address else [],
        "city": address.city if address else "",
        "postcode": address.postcode if address else "",
        "country": country,
        "zone_name": zone,
        "pronouns": known.get("concierge.pronouns", ""),
        "boutique": known.get("concierge.boutique", ""),
        "preferred_channel": Channel(preferred) if preferred in _CHANNELS else None,
        "preferred_words": preferred,
        "shop_refuses": _refuses(client),
        "net_spend": client.net_spend.minor,
        "currency": client.net_spend.currency,
        "order_count": client.order_count,
        "search_text": _search_text(client, name),
        "remote_updated_at": client.updated_at,
        "tier": Tier.MEMBER,
        "in_book": False,
    }
    return ClientRows(row, _points(client, now), _tastes(client), _occasions(client))


_REFUSAL_TAG = "do-not-contact"
_NO = {"", "0", "false", "no"}


def _refuses(client: RemoteClient) -> bool:
    """By the tag, however it is spelt, or by the attribute, whatever it holds but a no."""
    tags = {tag.strip().casefold().replace(" ", "-").replace("_", "-") for tag in client.tags}
    said = client.attributes.get("concierge.do_not_contact", "")
    return _REFUSAL_TAG in tags or said.strip().casefold() not in _NO


_CHANNELS = {channel.value for channel in Channel}


def _search_text(client: RemoteClient, name: str) -> str:
    """Folded words with a leading space: name, e-mail, city, telephone whole and unprefixed."""
    number = digits(client.phone)
    number_parts = [number, number[2:], number[3:]] if number else []
    city = client.address.city if client.address else ""
    return " " + " ".join(filter(None, [fold(f"{name} {client.email} {city}"), *number_parts]))


def _points(client: RemoteClient, now: datetime) -> list[Row]:
    phone = _CONSENT[client.phone_marketing]
    found = [
        (Channel.EMAIL, client.email, _CONSENT[client.email_marketing]),
        (Channel.SMS, client.phone, phone),
        (Channel.WHATSAPP, client.phone, phone),
        # Marketing consent says nothing about a person calling her about her own order.
        (Channel.CALL, client.phone, Consent.ONE_TO_ONE),
        (Channel.POST, _postal(client), Consent.ONE_TO_ONE),
    ]
    country = client.address.country if client.address is not None else ""
    return [
        {
            "channel": channel,
            "address": address,
            "consent": consent,
            "source": SOURCE,
            "changed_at": now,
            "match_key": match_key(channel, address, country),
        }
        for channel, address, consent in found
        if address
    ]


def _postal(client: RemoteClient) -> str:
    address = client.address
    if address is None or not address.lines or not address.city:
        return ""
    return ", ".join([*address.lines, f"{address.postcode} {address.city}".strip()])


def _tastes(client: RemoteClient) -> list[Row]:
    return [
        {"taste": taste, "text": client.attributes[key]}
        for taste, key in _TASTES.items()
        if client.attributes.get(key)
    ]


def _occasions(client: RemoteClient) -> list[Row]:
    rows = []
    for kind, key in _OCCASIONS.items():
        try:
            occasion = parse_occasion(kind, client.attributes.get(key, ""))
        except ValueError:
            continue
        rows.append(
            {
                "kind": kind,
                "label": "",
                "month": occasion.month,
                "day": occasion.day,
                "year": occasion.year,
                "leap_rule": LeapRule.FEBRUARY_28,
                "source": SOURCE,
            }
        )
    return rows


def order_rows(account: AccountId, client: ClientId, order: RemoteOrder) -> OrderRows:
    net = net_sold(order.lines, order.refunds)
    is_open = pending_state(
        cancelled=order.cancelled_at is not None,
        financial=order.financial,
        fulfilment=order.fulfilment,
        parcels=tuple(ParcelFacts(p.state, late=False) for p in order.parcels),
        returns=tuple(r.status for r in order.returns),
    )
    row: Row = {
        "account_id": account,
        "remote_id": order.remote_id,
        "client_id": client,
        "name": order.name,
        "placed_at": order.placed_at,
        "remote_updated_at": order.updated_at,
        "cancelled_at": order.cancelled_at,
        "financial": order.financial,
        "fulfilment": order.fulfilment,
        "currency": order.gross.currency,
        "gross": order.gross.minor,
        "tax": order.tax.minor,
        "shipping": order.shipping.minor,
        "refunded": order.refunded.minor,
        "net": net,
        "attributes": dict(order.attributes),
        "reference": order.attributes.get("concierge", "")[:40],
        "is_open": is_open is not None,
    }
    return OrderRows(
        row,
        [_line(line) for line in order.lines],
        [_parcel(parcel) for parcel in order.parcels],
        [refund_row(refund) for refund in order.refunds],
        [_return(opened) for opened in order.returns],
    )


def _line(line: RemoteLine) -> Row:
    return {
        "remote_id": line.remote_id,
        "title": line.title,
        "variant": line.variant,
        "sku": line.sku,
        "variant_remote_id": line.variant_remote_id,
        "quantity": line.quantity,
        "current_quantity": line.current_quantity,
        "net": line.net.minor,
        "net_unit": line.net_unit.minor,
        "price_unit": line.price_unit.minor,
        "paid": None if line.paid is None else line.paid.minor,
    }


def refund_row(refund: RemoteRefund) -> Row:
    return {
        "remote_id": refund.remote_id,
        "at": refund.at,
        "total": refund.total.minor,
        "net": sum(line.net.minor for line in refund.lines),
        "note": refund.note,
    }


def _return(opened: RemoteReturn) -> Row:
    return {
        "remote_id": opened.remote_id,
        "name": opened.name,
        "status": opened.status,
        "opened_at": opened.opened_at,
        "quantity": opened.quantity,
        "reason": opened.reason,
        "titles": list(opened.titles),
        "lines": {line.line_remote_id: line.quantity for line in opened.lines},
    }


def _parcel(parcel: RemoteParcel) -> Row:
    events = sorted(parcel.events, key=lambda event: event.at)
    return {
        "remote_id": parcel.remote_id,
        "carrier": parcel.carrier,
        "tracking_number": parcel.tracking_number,
        "tracking_url": parcel.tracking_url,
        "state": parcel.state,
        "shipped_at": parcel.shipped_at,
        "promised_at": parcel.promised_at,
        "delivered_at": parcel.delivered_at,
        "last_scan_at": events[-1].at if events else None,
        "expected_at": None,
        "events": event_rows(events),
    }


def event_rows(events: Iterable[RemoteParcelEvent]) -> list[Row]:
    return [
        {
            "at": event.at.isoformat(),
            "state": event.state.value,
            "place": event.place,
            "message": event.message,
        }
        for event in events
    ]


def events_of(rows: Iterable[Row]) -> tuple[RemoteParcelEvent, ...]:
    """The reverse of `event_rows`."""
    return tuple(
        RemoteParcelEvent(
            datetime.fromisoformat(row["at"]),
            ParcelState(row["state"]),
            row.get("place", ""),
            row.get("message", ""),
        )
        for row in rows
    )
