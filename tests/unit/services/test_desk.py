"""The desk's rules: who may decide, what a filter keeps, and how a line explains itself."""

from datetime import timedelta

import pytest

from concierge.domain.attribution import Standing, TouchKind
from concierge.domain.commission import CommissionState
from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureKind, GestureState
from concierge.domain.views.desk import CommissionFilter, GestureFilter
from concierge.services.desk import (
    approve_line,
    commission_log,
    explain,
    filtered_gestures,
    refuse_line,
)
from concierge.services.ingest import StoreIngest
from tests.fakes import records as r
from tests.fakes.contacts import call, plan, sold
from tests.fakes.house import fill, person


@pytest.fixture
def place(local_workplace):
    """#4501 is Ana's and earned, #4502 the manager Margaux' own, #4503 Léo's and pending."""
    workplace = local_workplace
    ids = fill(
        workplace,
        [r.client(n, last_name=name) for n, name in enumerate(("Åkesson", "Bonnet", "Costa"), 1)],
    )
    call(person(workplace, "Léo Martin"), ids[0], r.NOW - timedelta(days=60))
    for client, seller, days in zip(
        ids, ("Ana Ribeiro", "Margaux Vidal", "Léo Martin"), (31, 41, 4), strict=True
    ):
        call(person(workplace, seller), client, r.NOW - timedelta(days=days))
    orders = [sold(1, 1, 30), sold(2, 2, 40), sold(3, 3, 3)]
    StoreIngest(workplace).apply(1, "orders", orders, None)
    return workplace


@pytest.fixture
def manager(place):
    return person(place, "Margaux Vidal")


def line(workplace, order):
    rows = commission_log(workplace, CommissionFilter()).rows
    return next(row.id for row in rows if row.order_name == order)


def state(workplace, order):
    return explain(workplace, line(workplace, order)).row.state


@pytest.mark.parametrize(
    ("who", "order", "words"),
    [
        ("Ana Ribeiro", "#4501", "Only a manager"),
        ("Margaux Vidal", "#4502", "your own"),
        ("Margaux Vidal", "#4503", "not earned yet"),
    ],
)
def test_who_may_not_approve_is_told_why(place, who, order, words):
    before = state(place, order)
    with pytest.raises(UserError, match=words):
        approve_line(person(place, who), line(place, order))
    assert state(place, order) is before


@pytest.mark.parametrize(
    ("who", "order", "word", "words"),
    [
        ("Ana Ribeiro", "#4501", "No", "Only a manager"),
        ("Margaux Vidal", "#4501", " \n ", "needs its reason"),
        ("Margaux Vidal", "#4502", "No", "your own"),
        ("Margaux Vidal", "#4503", "No", "cannot be refused"),
    ],
)
def test_who_may_not_refuse_is_told_why(place, who, order, word, words):
    with pytest.raises(UserError, match=words):
        refuse_line(person(place, who), line(place, order), word)


def test_what_was_decided_is_not_decided_again(manager):
    chosen = line(manager, "#4501")
    approve_line(manager, chosen)
    with pytest.raises(UserError, match="is approved"):
        approve_line(manager, chosen)
    with pytest.raises(UserError, match="is approved"):
        refuse_line(manager, chosen, "Too late")
    with pytest.raises(UserError, match="no longer there"):
        approve_line(manager, 999)


def test_the_history_names_who_decided_and_the_word(manager):
    chosen = line(manager, "#4501")
    refuse_line(manager, chosen, " The call came <b>later</b> ")
    states = explain(manager, chosen).history
    assert [s[0] for s in states] == [
        CommissionState.PENDING,
        CommissionState.EARNED,
        CommissionState.REFUSED,
    ]
    assert states[-1][2:] == ("Margaux Vidal", "The call came <b>later</b>")
    assert states[0][2] == ""


def test_the_explanation_adds_up_and_names_the_losers(manager):
    story = explain(manager, line(manager, "#4501"))
    assert story.net + story.tax + story.shipping == story.gross
    assert story.row.amount == story.net.share(story.row.rate)
    told = [(t.staff_name, t.standing) for t in story.touches]
    assert told == [("Ana Ribeiro", Standing.WINS), ("Léo Martin", Standing.WINDOW_ENDED)]
    assert story.earned_from == r.NOW - timedelta(days=30 - 1 - 14)


@pytest.mark.parametrize(
    ("wanted", "orders"),
    [
        (CommissionFilter(), {"#4501", "#4502", "#4503"}),
        (CommissionFilter(text="aring"), set()),
        (CommissionFilter(text="chloe å"), {"#4501"}),
        (CommissionFilter(text="4502 marg"), {"#4502"}),
        (CommissionFilter(states=frozenset({CommissionState.PENDING})), {"#4503"}),
        (CommissionFilter(month="2026-05"), {"#4501", "#4502"}),
        (CommissionFilter(touch=TouchKind.VIDEO), set()),
    ],
)
def test_a_filter_keeps_what_fits_and_totals_only_that(manager, wanted, orders):
    log = commission_log(manager, wanted)
    assert {row.order_name for row in log.rows} == orders
    assert log.amount.minor == sum(row.amount.minor for row in log.rows)
    assert log.net.minor == sum(row.net.minor for row in log.rows)


def test_the_log_offers_every_month_and_seller_whatever_the_filter(manager):
    log = commission_log(manager, CommissionFilter(text="nobody"))
    assert log.rows == ()
    assert log.months == ("2026-06", "2026-05")
    assert [name for _, name in log.sellers] == ["Ana Ribeiro", "Léo Martin", "Margaux Vidal"]
    assert len(log.by_week) == 8
    assert log.by_week[-1][0].weekday() == 0


def test_the_gesture_log_is_everybody_s_and_filtered(place, manager):
    (client,) = {row.client for row in commission_log(place, CommissionFilter(text="4501")).rows}
    plan(place, client)
    plan(manager, client, kind=GestureKind.FLOWERS, title="Peonies", cost=r.eur(8_500))
    assert len(filtered_gestures(place, GestureFilter())) == 2
    (flowers,) = filtered_gestures(place, GestureFilter(kind=GestureKind.FLOWERS))
    assert flowers.staff_name == "Margaux Vidal"
    assert filtered_gestures(place, GestureFilter(state=GestureState.SENT)) == ()
    assert filtered_gestures(place, GestureFilter(month="2026-05")) == ()
