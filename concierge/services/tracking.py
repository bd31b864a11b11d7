"""What tracking services and returns portals tell, joined to the shop's parcels and returns."""

from __future__ import annotations

import json
import logging
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from concierge.domain.parcels import Story, carrier_key, merged, usual_gap
from concierge.domain.refunds import first_scan
from concierge.services import refunds
from concierge.services.incoming_rows import Row, event_rows, events_of
from concierge.storage.orders import USUAL

if TYPE_CHECKING:
    from concierge.domain.ids import AccountId
    from concierge.domain.remote import RemotePortalReturn, RemoteTracker
    from concierge.services.workplace import Workplace
    from concierge.storage.tracking import Label, NamedOrder, OpenReturn
    from concierge.storage.unit import Unit

log = logging.getLogger(__name__)

FOLLOWED = timedelta(days=60)
"""A label of an older order is not followed: it was delivered, lost or given up."""


def labels_to_follow(unit: Unit, now: datetime) -> list[Label]:
    return unit.tracking.to_follow(now - FOLLOWED)


# --- a tracking service -------------------------------------------------------------------


def take_trackers(
    unit: Unit, workplace: Workplace, account: AccountId, trackers: Sequence[RemoteTracker]
) -> None:
    """Keep them, move the parcels with their labels, and note the first scan of returns."""
    newest: dict[str, RemoteTracker] = {}
    for one in sorted(trackers, key=lambda one: one.updated_at):
        newest[one.number] = one
    unit.tracking.put([_row(account, one) for one in newest.values()])
    told = unit.tracking.told_of(newest)
    moved = []
    for client, parcel in unit.tracking.parcels(newest):
        row = with_tracker(parcel, told[parcel.pop("tracking_number")])
        moved.append((client, row))
    unit.tracking.change_parcels(moved)
    source = unit.tracking.account_name(account)
    scanned = []
    for client, back, number in unit.tracking.returns_with(newest):
        event = first_scan(newest[number].events)
        if event is not None:
            words = (event.place, event.message, source)
            scanned.append(back)
            unit.tracking.scanned(back, client, event.at, words)
    refunds.propose(unit, workplace, scanned)


def _row(account: AccountId, one: RemoteTracker) -> Row:
    return {
        "account_id": account,
        "number": one.number,
        "carrier": one.carrier,
        "remote_id": one.remote_id,
        "state": one.state,
        "first_expected_at": one.expected_at,
        "expected_at": one.expected_at,
        "delivered_at": one.delivered_at,
        "told_at": one.updated_at,
        "events": event_rows(one.events),
    }


def with_tracker(parcel: Row, told: Row) -> Row:
    """The parcel's columns, those changed that the tracker knows better."""
    one = merged(_story(parcel), _story(told))
    return {
        **parcel,
        "state": one.state,
        "promised_at": one.promised_at,
        "expected_at": one.expected_at,
        "delivered_at": one.delivered_at,
        "last_scan_at": one.events[-1].at if one.events else None,
        "events": event_rows(one.events),
    }


def _story(row: Row) -> Story:
    return Story(
        state=row["state"],
        promised_at=row["promised_at"],
        expected_at=row["expected_at"],
        delivered_at=row["delivered_at"],
        events=events_of(row["events"]),
    )


def with_trackers(unit: Unit, parcels: Sequence[Row]) -> list[Row]:
    """The shop's parcels as they go into the store: what a tracker told of them is not lost."""
    numbers = [row["tracking_number"] for row in parcels]
    told = unit.tracking.told_of(numbers) if any(numbers) and unit.tracking.is_any() else {}
    return [
        with_tracker(row, told[row["tracking_number"]]) if row["tracking_number"] in told else row
        for row in parcels
    ]


# --- a returns portal ---------------------------------------------------------------------


def take_portal_returns(
    unit: Unit, workplace: Workplace, account: AccountId, told: Sequence[RemotePortalReturn]
) -> None:
    """Join them to their orders; those that fit none are left out."""
    source = unit.tracking.account_name(account)
    found = _with_orders(unit, told)
    joined = [_join(unit, order, one, source) for one, order in found]
    refunds.propose(unit, workplace, joined)
    # What somebody has not decided about may be worth something else by now.
    refunds.seen_in_shop(unit, workplace, [order.id for _, order in found])


def of_the_store(unit: Unit, told: Sequence[RemotePortalReturn]) -> list[RemotePortalReturn]:
    """Those whose order is here: most of a portal's returns are of other clients."""
    return [one for one, _ in _with_orders(unit, told)]


def _with_orders(
    unit: Unit, told: Sequence[RemotePortalReturn]
) -> list[tuple[RemotePortalReturn, NamedOrder]]:
    named: dict[str, list[NamedOrder]] = defaultdict(list)
    for order in unit.tracking.named(name for one in told for name in _names(one)):
        named[_bare(order.name)].append(order)
    found = ((one, _meant(one, named[_bare(one.order_name)])) for one in told)
    return [(one, order) for one, order in found if order is not None]


def _bare(name: str) -> str:
    return name.strip().lstrip("#")


def _names(one: RemotePortalReturn) -> tuple[str, ...]:
    bare = _bare(one.order_name)
    return (bare, f"#{bare}", one.order_name)


def _meant(one: RemotePortalReturn, named: Sequence[NamedOrder]) -> NamedOrder | None:
    """By the shop's own number where the portal has it: two shops may name orders alike."""
    if one.order_id:
        named = [order for order in named if _is_number(order.remote_id, one.order_id)]
    return named[0] if len(named) == 1 else None


def _is_number(remote_id: str, number: str) -> bool:
    return remote_id == number or remote_id.endswith(f"/{number}")


def _join(unit: Unit, order: NamedOrder, one: RemotePortalReturn, source: str) -> int:
    """The return it is, or a new one that only the portal tells of."""
    lines = _lines(unit, order, one)
    there = _there(unit.tracking.returns_of([order.id]), one, lines)
    known: Row = {
        "portal_id": one.remote_id,
        "portal_owes": _in_currency(one, order.currency),
    }
    if one.tracking_number:
        known |= {"carrier": one.carrier, "tracking_number": one.tracking_number}
    if there is None:
        found = unit.tracking.add_return(
            order.client,
            order_id=order.id,
            remote_id=f"portal:{one.remote_id}"[:96],
            name=f"{order.name}-R"[:40],
            status=one.status,
            opened_at=one.opened_at,
            quantity=one.quantity,
            reason=one.reason,
            titles=list(one.titles),
            lines=lines,
            **known,
        )
    else:
        found = there.id
        if not there.lines and lines:
            known["lines"] = lines
        unit.tracking.change_return(found, order.client, **known)
    if one.scanned_at is not None:
        words = ("", one.scan_words, source)
        unit.tracking.scanned(found, order.client, one.scanned_at, words)
    return found


def _in_currency(one: RemotePortalReturn, currency: str) -> int | None:
    """What the portal says is owed, where it counts in the order's own money."""
    if one.owes is None or one.owes.currency != currency:
        return None
    return one.owes.minor


def _lines(unit: Unit, order: NamedOrder, one: RemotePortalReturn) -> dict[str, int]:
    """The order's own lines; none where one of them cannot be found."""
    ours = unit.tracking.lines_of(order.id)
    found: dict[str, int] = defaultdict(int)
    for line in one.lines:
        meant = next((known for known in ours if _is_number(known, line.line_remote_id)), None)
        if meant is None:
            return {}
        found[meant] += line.quantity
    return dict(found)


def _there(
    returns: Sequence[OpenReturn], one: RemotePortalReturn, lines: Mapping[str, int]
) -> OpenReturn | None:
    """The one that is linked to it; else that of the same pieces, or the only one of which
    nobody knows the pieces."""
    linked = next((known for known in returns if known.portal_id == one.remote_id), None)
    if linked is not None:
        return linked
    free = [known for known in returns if not known.portal_id]
    same = [known for known in free if lines and known.lines == lines]
    unknown = [known for known in free if not (lines and known.lines)]
    fits = same or unknown
    return fits[0] if len(fits) == 1 else None


# --- how carriers usually scan ------------------------------------------------------------


def learn_usual(workplace: Workplace) -> int:
    """From the parcels that arrived last, how long each carrier may be silent; how many are
    known by now."""
    with workplace.read() as unit:
        arrived = unit.tracking.delivered()
    gaps: dict[str, list[timedelta]] = defaultdict(list)
    for carrier, scans in arrived:
        gaps[carrier_key(carrier)] += [after - before for before, after in pairwise(scans)]
    known = {carrier: usual_gap(found) for carrier, found in gaps.items()}
    learnt = {
        carrier: round(usual.total_seconds())
        for carrier, usual in sorted(known.items())
        if usual is not None
    }
    text = json.dumps(learnt)
    with workplace.read() as unit:
        is_news = unit.house.setting(USUAL, "{}") != text
    if is_news:
        with workplace.write() as unit:
            unit.house.put_setting(USUAL, text)
        log.info("the usual of %d carriers is known", len(learnt))
    return len(learnt)
