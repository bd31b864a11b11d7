"""Consultation links, attribution and commission."""

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
from concierge.domain.commission import CommissionState, can_move, clawback, earned_on
from concierge.domain.consultations import LookItem, checkout_link
from concierge.domain.errors import UserError
from concierge.domain.money import Money

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
