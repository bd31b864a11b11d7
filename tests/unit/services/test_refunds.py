"""Refund at first scan, on a real store: what is proposed, what goes, what never goes twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Barrier

import pytest

from concierge.domain.clients import Tier
from concierge.domain.errors import UserError
from concierge.domain.ids import AccountId
from concierge.domain.money import Money
from concierge.domain.orders import FinancialStatus, ParcelState, ReturnStatus
from concierge.domain.outbox import DeliveryKind
from concierge.domain.refunds import RefundState
from concierge.domain.remote import (
    RemoteParcelEvent,
    RemoteReturnLine,
    RemoteTracker,
)
from concierge.domain.views.clients import ReturnEntry
from concierge.services.ingest import StoreIngest
from concierge.services.profile import open_profile
from concierge.services.refund_decisions import approve_refund, limits, proposed, refuse_refund
from concierge.services.refund_rules import RefundRules, refund_rules, set_refund_rules
from concierge.services.refunds import LIMIT
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.returns import (
    SHOP,
    automatic,
    back,
    of_client,
    order,
    portal,
    scan,
    set_house,
    told,
)


@pytest.fixture
def place(workplace):
    with workplace.write() as unit:
        unit.accounts.set_writes(SHOP, [DeliveryKind.REFUND.value])
        unit.accounts.add("Returns", "loop", {})
    return workplace


def test_a_scan_proposes_what_the_pieces_cost_and_sends_nothing(place):
    fill(place, orders=[order()])
    assert proposed(place) == []
    scan(place)
    (row,) = proposed(place)
    assert row.amount == r.eur(12_000)
    assert (row.order_name, row.return_name, row.source) == ("#4501", "#R1", "Returns")
    assert row.words == "in transit" and row.scanned_at == r.NOW - timedelta(hours=2)
    assert told(place) == []


def test_a_return_that_nobody_scanned_proposes_nothing(place):
    fill(place, orders=[order()])
    scan(place, portal(scanned_at=None))
    assert proposed(place) == []


def test_within_the_limit_it_goes_by_itself_where_the_house_wants_it(place):
    (client,) = fill(place, orders=[order()])
    automatic(place)
    scan(place)
    assert proposed(place) == []
    (row,) = told(place)
    assert row.payload["minor"] == 12_000 and row.payload["order"] == "o1"
    (one,) = of_client(place, client)
    assert (one.state, one.automatic) == (RefundState.APPROVED, True)


def test_above_the_limit_a_manager_lets_it_go(place):
    fill(place, orders=[order()])
    automatic(place, limit="100")
    scan(place)
    (row,) = proposed(place)
    assert limits(place, [row]) == {row.id: False}
    with pytest.raises(UserError, match="above your limit of 100"):
        approve_refund(place, row.id)
    assert told(place) == []
    manager = person(place, "Margaux Vidal")
    assert limits(manager, [row]) == {row.id: True}
    approve_refund(manager, row.id)
    assert len(told(place)) == 1
    with pytest.raises(UserError, match="decided"):
        approve_refund(manager, row.id)


def test_a_tier_has_a_limit_of_its_own(place):
    (client,) = fill(place, orders=[order()])
    with place.read() as unit:
        tier = unit.clients.one(client).tier
    assert tier in Tier
    set_house(place, **{LIMIT: "1", f"{LIMIT}.{tier.value}": "900"})
    scan(place)
    approve_refund(place, proposed(place)[0].id)
    assert len(told(place)) == 1


def test_a_limit_that_is_no_number_is_the_default(place):
    fill(place, orders=[order()])
    set_house(place, **{LIMIT: "much"})
    scan(place)
    assert limits(place, proposed(place)) == {proposed(place)[0].id: True}


def test_told_again_and_by_others_it_stays_one(place):
    fill(place, orders=[order()])
    automatic(place)
    scan(place)
    scan(place, portal(), portal(scanned_at=r.NOW - timedelta(hours=9)))
    event = RemoteParcelEvent(r.NOW - timedelta(hours=5), ParcelState.SCANNED, "Lyon", "In")
    tracker = RemoteTracker("t", "RET1", "DHL", event.state, None, None, r.NOW, (event,))
    StoreIngest(place).apply(AccountId(2), "trackers", [tracker], None)
    assert len(told(place)) == 1


def test_a_tracker_alone_tells_of_the_scan(place):
    fill(place, orders=[order()])
    scan(place, portal(scanned_at=None))
    label = RemoteParcelEvent(r.NOW - timedelta(hours=9), ParcelState.LABEL_MADE, "", "Label")
    tracker = RemoteTracker("t", "RET1", "DHL", label.state, None, None, r.NOW, (label,))
    StoreIngest(place).apply(AccountId(2), "trackers", [tracker], None)
    assert proposed(place) == []
    event = RemoteParcelEvent(r.NOW - timedelta(hours=5), ParcelState.SCANNED, "Lyon", "In")
    later = replace(tracker, state=event.state, events=(event, label))
    StoreIngest(place).apply(AccountId(2), "trackers", [later], None)
    (row,) = proposed(place)
    assert (row.place, row.words, row.scanned_at) == ("Lyon", "In", event.at)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"financial": FinancialStatus.AUTHORIZED}, "not paid in full"),
        ({"returns": (back(lines=()),)}, "which pieces"),
    ],
)
def test_what_nobody_knows_waits_without_an_amount(place, changes, reason):
    fill(place, orders=[order(**changes)])
    automatic(place)
    scan(place, portal(lines=()))
    (row,) = proposed(place)
    assert row.amount == r.eur(0) and reason in row.reason
    with pytest.raises(UserError, match="Nobody knows"):
        approve_refund(person(place, "Margaux Vidal"), row.id)


def test_the_portal_says_what_is_owed_and_an_exchange_owes_nothing(place):
    (client,) = fill(place, orders=[order()])
    scan(place, portal(owes=r.eur(0)))
    assert proposed(place) == []
    assert of_client(place, client)[0].state is RefundState.DONE
    fill(place, [r.client(2)], [order(number=2, of=2, remote_id="o2", name="#4502")])
    scan(place, portal(remote_id="78", order_name="#4502", owes=r.eur(4_000)))
    assert proposed(place)[0].amount == r.eur(4_000)


def test_what_the_shop_paid_back_since_is_not_paid_again(place):
    (client,) = fill(place, orders=[order(refunds=(r.refund(net=10_000),))])
    automatic(place)
    scan(place)
    assert told(place) == [] and proposed(place) == []
    (row,) = of_client(place, client)
    assert row.state is RefundState.DONE


def test_part_of_it_paid_back_waits_for_a_person(place):
    fill(place, orders=[order(refunds=(r.refund(net=2_500),))])
    automatic(place)
    scan(place)
    (row,) = proposed(place)
    assert row.amount == r.eur(9_000)
    assert told(place) == []


def test_never_more_than_is_left_on_the_order(place):
    before = r.refund(net=10_000, at=r.NOW - timedelta(days=9))
    fill(place, orders=[order(refunds=(before,))])
    scan(place)
    assert proposed(place)[0].amount == r.eur(6_900)


def test_two_returns_of_one_piece_are_paid_once(place):
    again = replace(back(), remote_id="ret2", name="#R2")
    fill(place, orders=[order(returns=(back(), again))])
    automatic(place)
    scan(place, portal(), portal(remote_id="78", lines=(RemoteReturnLine("l1", 1),)))
    assert len(told(place)) == 1


def test_a_return_of_months_ago_is_left_alone(place):
    fill(place, orders=[order()])
    automatic(place)
    scan(place, portal(scanned_at=r.NOW - timedelta(days=31)))
    assert told(place) == [] and proposed(place) == []


def test_a_closed_return_never_goes_by_itself(place):
    fill(place, orders=[order(returns=(back(status=ReturnStatus.CLOSED),))])
    automatic(place)
    scan(place)
    assert told(place) == [] and len(proposed(place)) == 1


@pytest.mark.parametrize("status", [ReturnStatus.DECLINED, ReturnStatus.CANCELED])
def test_a_return_that_was_called_off_proposes_nothing(place, status):
    fill(place, orders=[order(returns=(back(status=status),))])
    scan(place)
    assert proposed(place) == []


def test_a_shop_that_takes_no_refunds_is_left_to_a_person(place):
    fill(place, orders=[order()])
    automatic(place)
    with place.write() as unit:
        unit.accounts.set_writes(SHOP, [])
    scan(place)
    (row,) = proposed(place)
    with pytest.raises(UserError, match="takes no refunds"):
        approve_refund(place, row.id)


def test_refused_it_never_comes_back(place):
    (client,) = fill(place, orders=[order()])
    scan(place)
    (row,) = proposed(place)
    with pytest.raises(UserError, match="Say why"):
        refuse_refund(place, row.id, " ")
    refuse_refund(place, row.id, "Came back worn.")
    scan(place)
    assert proposed(place) == [] and told(place) == []
    assert of_client(place, client)[0].reason == "Came back worn."
    with pytest.raises(UserError, match="decided"):
        refuse_refund(place, row.id, "x")
    with pytest.raises(UserError, match="not in the store"):
        refuse_refund(place, 99, "x")


# --- rules and history --------------------------------------------------------------------


def test_only_a_manager_sets_the_rules(place):
    rules = RefundRules(True, r.eur(10_000), {Tier.PREMIERE: r.eur(90_000)})
    with pytest.raises(UserError, match="Only a manager"):
        set_refund_rules(place, rules)
    manager = person(place, "Margaux Vidal")
    set_refund_rules(manager, rules)
    assert refund_rules(place) == rules
    set_refund_rules(manager, replace(rules, tiers={}))
    assert refund_rules(place).tiers == {}
    with pytest.raises(UserError, match="in EUR"):
        set_refund_rules(manager, replace(rules, limit=Money(1, "USD")))


def test_without_any_a_person_decides_up_to_250(place):
    assert refund_rules(place) == RefundRules(False, r.eur(25_000), {})


def test_the_scan_and_the_refund_stand_in_the_history(place):
    (client,) = fill(place, orders=[order()])
    scan(place)
    (entry,) = [
        found.body
        for found in open_profile(place, client).timeline
        if isinstance(found.body, ReturnEntry)
    ]
    assert entry.scanned_at == r.NOW - timedelta(hours=2)
    assert (entry.refund, entry.refund_amount) == (RefundState.PROPOSED, r.eur(12_000))


def test_two_desktops_that_see_one_scan_at_once_put_one_refund_in(place):
    orders = [
        order(number=n, remote_id=f"o{n}", name=f"#{4500 + n}",
              returns=(replace(back(), remote_id=f"ret{n}"),))
        for n in range(1, 9)
    ]  # fmt: skip
    fill(place, orders=orders)
    automatic(place)
    seen = [portal(remote_id=str(n), order_name=f"#{4500 + n}") for n in range(1, 9)]
    ready = Barrier(2)

    def hear(desktop):
        ready.wait()
        for one in seen:
            StoreIngest(place).apply(AccountId(2), f"returns{desktop}", [one], None)

    with ThreadPoolExecutor(2) as desktops:
        list(desktops.map(hear, range(2)))
    rows = told(place)
    assert len(rows) == 8
    assert {row.payload["order"] for row in rows} == {f"o{n}" for n in range(1, 9)}
