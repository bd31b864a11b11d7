"""Consultation links, attribution and commission."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concierge.domain.attribution import (
    VERSION_1,
    Sale,
    Standing,
    Touch,
    TouchKind,
    attribute,
)
from concierge.domain.commission import (
    CommissionState,
    amount_refunds,
    can_move,
    clawback,
    earned_on,
)
from concierge.domain.consultations import LookItem, checkout_link
from concierge.domain.errors import UserError
from concierge.domain.money import Money
from concierge.domain.orders import RefundFacts

SALE = datetime(2026, 6, 11, 12, tzinfo=UTC)


def touch(kind, days_before, number=1, reference=""):
    return Touch(kind, number, SALE - timedelta(days=days_before), 1, reference)


def verdicts(*touches, reference=""):
    judged = attribute(Sale(SALE, reference), touches, VERSION_1)
    return [(j.touch.kind, j.standing) for j in judged]


def test_the_last_engaged_touch_inside_its_window_wins():
    assert verdicts(touch(TouchKind.CONSULTATION, 20), touch(TouchKind.VIDEO, 3)) == [
        (TouchKind.VIDEO, Standing.WINS),
        (TouchKind.CONSULTATION, Standing.LATER_TOUCH_WINS),
    ]


def test_the_link_she_used_wins_over_everything_and_has_no_window():
    assert verdicts(
        touch(TouchKind.CALL, 1),
        touch(TouchKind.CHECKOUT_LINK, 90, reference="abc"),
        reference="abc",
    ) == [
        (TouchKind.CHECKOUT_LINK, Standing.WINS),
        (TouchKind.CALL, Standing.OUTRANKED_BY_LINK),
    ]


def test_a_link_she_did_not_use_counts_nothing():
    assert verdicts(touch(TouchKind.CHECKOUT_LINK, 1, reference="abc")) == [
        (TouchKind.CHECKOUT_LINK, Standing.LINK_NOT_USED)
    ]
    assert verdicts(touch(TouchKind.CHECKOUT_LINK, 1)) == [
        (TouchKind.CHECKOUT_LINK, Standing.LINK_NOT_USED)
    ]


@pytest.mark.parametrize("kind", [k for k in TouchKind if k is not TouchKind.CHECKOUT_LINK])
def test_the_window_is_exact_to_the_second(kind):
    window = VERSION_1.windows[kind]
    edge = Touch(kind, 1, SALE - window, 1)
    past = Touch(kind, 1, SALE - window - timedelta(seconds=1), 1)
    assert attribute(Sale(SALE, ""), [edge], VERSION_1)[0].standing is Standing.WINS
    assert attribute(Sale(SALE, ""), [past], VERSION_1)[0].standing is Standing.WINDOW_ENDED


def test_a_sale_before_the_touch_is_never_attributed():
    assert verdicts(touch(TouchKind.CALL, -0.001)) == [(TouchKind.CALL, Standing.AFTER_SALE)]
    assert verdicts(touch(TouchKind.CALL, 0)) == [(TouchKind.CALL, Standing.WINS)]
    assert verdicts() == []


def test_what_never_reached_her_wins_nothing():
    never = replace(touch(TouchKind.VIDEO, 1), bar=Standing.NOT_SENT)
    assert verdicts(never) == [(TouchKind.VIDEO, Standing.NOT_SENT)]


def test_a_call_written_down_long_after_the_sale_wins_nothing():
    in_time = replace(touch(TouchKind.CALL, 1), logged_at=SALE + VERSION_1.log_within)
    late = replace(in_time, logged_at=in_time.logged_at + timedelta(seconds=1))
    assert verdicts(in_time) == [(TouchKind.CALL, Standing.WINS)]
    assert verdicts(late) == [(TouchKind.CALL, Standing.LOGGED_LATE)]


def test_ties_go_to_the_stronger_kind_then_the_lower_id():
    found = attribute(
        Sale(SALE, ""),
        [touch(TouchKind.CALL, 1, 5), touch(TouchKind.VIDEO, 1, 9), touch(TouchKind.VIDEO, 1, 4)],
        VERSION_1,
    )
    assert (found[0].touch.kind, found[0].touch.source_id) == (TouchKind.VIDEO, 4)


@given(
    st.integers(0, 10**9),
    st.lists(st.integers(0, 10**8), max_size=8),
    st.integers(500, 1000),
)
def test_clawbacks_never_take_more_than_was_paid_and_all_of_it_when_all_comes_back(
    net, returns, rate
):
    base, taken, before = Money(net, "EUR"), 0, 0
    for back in [*returns, net]:
        amount = clawback(base, Money(before, "EUR"), Money(back, "EUR"), rate)
        assert amount.minor <= 0
        taken += amount.minor
        before += back
    assert -taken == base.share(rate).minor


def given_back(total, number=1, net=0):
    return RefundFacts(number, SALE, net, total)


@given(st.integers(1, 10**8), st.integers(0, 10**7), st.lists(st.integers(1, 10**8), max_size=6))
def test_refunds_without_pieces_give_back_all_of_the_net_and_never_more(net, tax, amounts):
    gross = net + tax
    refunds = [given_back(amount, number) for number, amount in enumerate([*amounts, gross])]
    found = amount_refunds(net, gross, -1, refunds)
    assert sum(found.values()) == net
    assert min(found.values()) >= 0


def test_postage_returned_pieces_and_nothing_take_nothing_from_a_sale():
    refunds = [given_back(15, 1), given_back(600, 2, net=500), given_back(0, 3)]
    assert amount_refunds(1_000, 1_215, 15, refunds) == {1: 0, 2: 0, 3: 0}
    assert amount_refunds(0, 0, 0, [given_back(10)]) == {1: 0}


def test_the_way_of_a_line():
    way = [CommissionState.PENDING, CommissionState.EARNED, CommissionState.APPROVED]
    for here, there in zip(way, [*way[1:], CommissionState.PAID], strict=True):
        assert can_move(here, there)
        assert can_move(here, CommissionState.REVERSED)
    assert not can_move(CommissionState.PENDING, CommissionState.APPROVED)
    assert not can_move(CommissionState.PAID, CommissionState.REVERSED)


def test_earned_when_the_last_parcel_is_home_and_the_window_over():
    window = timedelta(days=14)
    assert earned_on([], window) is None
    assert earned_on([SALE, None], window) is None
    later = SALE + timedelta(days=2)
    assert earned_on([SALE, later], window) == later + window


def test_the_checkout_link_carries_only_pieces_and_the_reference():
    known = LookItem(
        "Bag", "", "gid://shopify/ProductVariant/7", Money(1, "EUR"), Money(1, "EUR"), 2
    )
    one = Money(1, "EUR")
    typed = LookItem("Something", "", "", one, one)
    link = checkout_link("https://shop.example.com/any/path", [known, typed], "k7&=")
    assert link == "https://shop.example.com/cart/7:2?attributes%5Bconcierge%5D=k7%26%3D"
    with pytest.raises(UserError):
        checkout_link("https://shop.example.com", [typed], "k7")
