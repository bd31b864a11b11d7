"""What trackers and portals tell, joined to the shop's parcels and returns on a real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from concierge.domain.ids import AccountId
from concierge.domain.orders import ParcelState, PendingState, ReturnStatus
from concierge.domain.parcels import SAMPLE, Late
from concierge.domain.remote import (
    RemoteParcelEvent,
    RemotePortalReturn,
    RemoteReturnLine,
    RemoteTracker,
)
from concierge.services.frame import all_pending, frame
from concierge.services.ingest import StoreIngest
from concierge.services.tracking import FOLLOWED, learn_usual
from tests.fakes import records as r
from tests.fakes.house import fill

EASYPOST, LOOP = AccountId(2), AccountId(3)
NUMBER = "CE000000001"
MOVING = ParcelState.IN_TRANSIT


@pytest.fixture
def place(workplace):
    with workplace.write() as unit:
        unit.accounts.add("Parcels", "easypost", {})
        unit.accounts.add("Returns", "loop", {})
    return workplace


def event(hours, state=MOVING, place="Lyon", message="Sorted"):
    return RemoteParcelEvent(r.NOW + timedelta(hours=hours), state, place, message)


def tracker(*events, state=MOVING, **changes):
    values = {
        "remote_id": "trk_1",
        "number": NUMBER,
        "carrier": "DHLExpress",
        "state": state,
        "expected_at": None,
        "delivered_at": None,
        "updated_at": r.NOW,
        "events": events,
    }
    return RemoteTracker(**{**values, **changes})


def hear(place, *told):
    StoreIngest(place).apply(EASYPOST, "trackers", told, None)


def shop_says(place, **changes):
    again = r.order(**{"parcels": (r.parcel(),), "updated_at": r.NOW, **changes})
    StoreIngest(place).apply(AccountId(1), "orders", [again], None)


def parcel(place):
    with place.read() as unit:
        (client,) = {o.client for o in unit.orders.open_of(None, place.now())} or {1}
        (found,) = unit.orders.of_client(client, place.now())[0].parcels
    return found


# --- labels -----------------------------------------------------------------------------


def labels(place):
    return StoreIngest(place).labels_to_follow(EASYPOST)


def test_parcels_under_way_of_the_book_are_followed_and_known_ones_by_their_name(place):
    fill(place, orders=[r.order(parcels=(r.parcel(), r.parcel(number=2, tracking_number="")))])
    assert labels(place) == {NUMBER: ("Colis Express", "")}
    hear(place, tracker(event(-1)))
    assert labels(place) == {NUMBER: ("Colis Express", "trk_1")}


def test_what_arrived_or_is_old_is_not_followed(place):
    came = r.parcel(ParcelState.DELIVERED)
    old = r.order(number=2, remote_id="o2", placed_at=r.NOW - FOLLOWED - timedelta(days=1))
    fill(place, orders=[r.order(parcels=(came,)), replace(old, parcels=(r.parcel(number=2),))])
    assert labels(place) == {}


def test_a_return_is_followed_until_it_is_scanned(place):
    fill(place, orders=[r.order(returns=(r.returned(),))])
    portal(place, scanned_at=None)
    assert labels(place) == {"RET1": ("DHL", "")}
    portal(place)
    assert labels(place) == {}


# --- parcels ----------------------------------------------------------------------------


def test_a_tracker_moves_the_parcel_and_the_shop_does_not_move_it_back(place):
    fill(place, orders=[r.order(parcels=(r.parcel(),))])
    hear(place, tracker(event(-1, ParcelState.OUT_FOR_DELIVERY), state=ParcelState.OUT_FOR_DELIVERY,
                        expected_at=r.NOW + timedelta(days=3)))  # fmt: skip
    for _ in range(2):
        found = parcel(place)
        assert (found.state, found.last_place) == (ParcelState.OUT_FOR_DELIVERY, "Lyon")
        assert found.promised_at == r.NOW + timedelta(days=1)
        assert found.why_late is Late.ESTIMATE and found.late
        shop_says(place)


def test_delivered_stays_delivered_whatever_the_shop_says(place):
    fill(place, orders=[r.order(parcels=(r.parcel(),))])
    at = r.NOW - timedelta(hours=1)
    came = event(-1, ParcelState.DELIVERED)
    hear(place, tracker(came, state=ParcelState.DELIVERED, delivered_at=at))
    shop_says(place)
    assert all_pending(place)[0].state is not PendingState.IN_TRANSIT
    with place.read() as unit:
        (one,) = unit.tracking.parcels([NUMBER])
    assert (one[1]["state"], one[1]["delivered_at"]) == (ParcelState.DELIVERED, at)


def test_the_first_day_a_carrier_names_is_the_promise_where_the_shop_made_none(place):
    fill(place, orders=[r.order(parcels=(r.parcel(promised_at=None),))])
    first, later = r.NOW + timedelta(days=1), r.NOW + timedelta(days=4)
    hear(place, tracker(event(-2)))
    hear(place, tracker(event(-2), expected_at=first))
    assert parcel(place).promised_at == first and not parcel(place).late
    hear(place, tracker(event(-1), expected_at=later, updated_at=r.NOW + timedelta(hours=1)))
    shop_says(place, parcels=(r.parcel(promised_at=None),))
    found = parcel(place)
    assert (found.promised_at, found.expected_at) == (first, later)
    assert found.why_late is Late.ESTIMATE


def test_of_one_label_told_twice_the_newest_word_counts(place):
    fill(place, orders=[r.order(parcels=(r.parcel(events=()),))])
    old = tracker(event(-9), updated_at=r.NOW - timedelta(hours=8))
    new = tracker(event(-1, ParcelState.DELAYED), state=ParcelState.DELAYED)
    hear(place, new, old)
    assert parcel(place).state is ParcelState.DELAYED


def test_a_label_of_nobody_here_changes_nothing(place):
    fill(place, orders=[r.order(parcels=(r.parcel(),))])
    hear(place, tracker(event(0, ParcelState.DELAYED), number="OTHER"))
    assert parcel(place).state is MOVING


# --- how carriers usually scan ------------------------------------------------------------


def test_a_carriers_silence_is_judged_by_its_own_usual(place):
    gap = timedelta(hours=30)
    scans = tuple(
        RemoteParcelEvent(r.NOW - gap * step, MOVING, "Lyon", "")
        for step in reversed(range(SAMPLE + 1))
    )
    came = r.parcel(ParcelState.DELIVERED, number=2, events=scans)
    quiet = r.parcel(
        promised_at=None,
        events=(RemoteParcelEvent(r.NOW - timedelta(hours=40), MOVING, "Lyon", ""),),
    )
    orders = [r.order(parcels=(quiet,)), r.order(2, remote_id="o2", parcels=(came,))]
    fill(place, orders=orders)
    assert frame(place).parcels_late == 0
    assert learn_usual(place) == 1
    assert learn_usual(place) == 1
    assert frame(place).parcels_late == 1
    (late, *_) = all_pending(place)
    assert late.parcel.why_late is Late.QUIET
    assert late.parcel.usual_gap == gap


def test_of_too_few_scans_nothing_is_learnt(place):
    fill(place, orders=[r.order(parcels=(r.parcel(ParcelState.DELIVERED),))])
    assert learn_usual(place) == 0


# --- the portal -------------------------------------------------------------------------


def told(**changes):
    values = {
        "remote_id": "77",
        "order_name": "4501",
        "order_id": "",
        "status": ReturnStatus.OPEN,
        "opened_at": r.NOW - timedelta(days=1),
        "updated_at": r.NOW,
        "quantity": 1,
        "reason": "size",
        "titles": ("Scarf",),
        "lines": (RemoteReturnLine("l1", 1),),
        "owes": None,
        "carrier": "DHL",
        "tracking_number": "RET1",
        "scanned_at": r.NOW - timedelta(hours=2),
        "scan_words": "in transit",
    }
    return RemotePortalReturn(**{**values, **changes})


def portal(place, **changes):
    StoreIngest(place).apply(LOOP, "returns", [told(**changes)], None)


def returns(place):
    with place.read() as unit:
        return unit.tracking.returns_of([1, 2])


def test_a_return_the_shop_does_not_tell_of_is_made_once(place):
    (client,) = fill(place, orders=[r.order()])
    portal(place)
    portal(place)
    (one,) = returns(place)
    assert (one.portal_id, one.lines) == ("77", {"l1": 1})
    with place.read() as unit:
        assert [body.name for _, body in unit.orders.returns_of(client)] == ["#4501-R"]


def test_the_return_of_the_same_pieces_is_the_one(place):
    one = replace(r.returned(), lines=(RemoteReturnLine("l2", 1),))
    two = replace(r.returned(number=2), lines=(RemoteReturnLine("l1", 1),))
    fill(place, orders=[r.order(returns=(one, two), lines=(r.line(1), r.line(2)))])
    portal(place)
    assert [one.portal_id for one in returns(place)] == ["", "77"]


def test_where_nobody_knows_which_of_two_it_is_it_is_neither(place):
    fill(place, orders=[r.order(returns=(r.returned(), r.returned(number=2)))])
    portal(place)
    assert [one.portal_id for one in returns(place)] == ["", "", "77"]


@pytest.mark.parametrize(
    ("order_id", "fits"), [("", True), ("o1", True), ("1", False), ("99", False)]
)
def test_the_shops_number_decides_where_the_portal_has_it(place, order_id, fits):
    fill(place, orders=[r.order()])
    assert bool(StoreIngest(place).of_the_store([told(order_id=order_id)])) is fits
    portal(place, order_id=order_id)
    assert bool(returns(place)) is fits


def test_the_end_of_a_remote_id_is_the_shops_number(place):
    orders = [
        r.order(remote_id="gid://shopify/Order/41"),
        r.order(remote_id="gid://shopify/Order/141"),
    ]
    fill(place, orders=orders)
    assert StoreIngest(place).of_the_store([told()]) == []
    assert StoreIngest(place).of_the_store([told(order_id="41")]) != []


def test_a_piece_that_cannot_be_found_makes_all_of_them_unknown(place):
    fill(place, orders=[r.order()])
    portal(place, lines=(RemoteReturnLine("l1", 1), RemoteReturnLine("gone", 1)))
    assert returns(place)[0].lines == {}


def test_the_first_scan_that_was_told_is_kept(place):
    fill(place, orders=[r.order()])
    portal(place)
    portal(place, scanned_at=r.NOW)
    assert returns(place)[0].scanned_at == r.NOW - timedelta(hours=2)
