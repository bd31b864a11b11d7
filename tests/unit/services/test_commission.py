"""The ledger: one credit a sale, claw-backs by what came back, lines earned after their window."""

from datetime import timedelta

import pytest

from concierge.domain.attribution import Standing, TouchKind
from concierge.domain.commission import CommissionState, LineKind
from concierge.domain.consultations import ConsultationSource, ConsultationState, LookItem
from concierge.domain.errors import UserError
from concierge.domain.interactions import CallOutcome, ReasonCode
from concierge.domain.views.desk import CommissionFilter
from concierge.services.commission import advance
from concierge.services.consultations import (
    close_consultation,
    conversion,
    list_consultations,
    open_consultation,
    propose,
)
from concierge.services.desk import approve_line, commission_log, explain
from concierge.services.ingest import StoreIngest
from concierge.services.recorder_port import Take
from concierge.services.recordings import keep_take
from tests.fakes import records as r
from tests.fakes.contacts import call, sold
from tests.fakes.house import fill, person

PENDING, EARNED, APPROVED, PAID, REVERSED = (
    CommissionState.PENDING,
    CommissionState.EARNED,
    CommissionState.APPROVED,
    CommissionState.PAID,
    CommissionState.REVERSED,
)


def ingest(workplace, *orders):
    StoreIngest(workplace).apply(1, "orders", orders, None)


def lines(workplace):
    """(kind, state, amount) of every line, oldest posted first."""
    rows = sorted(commission_log(workplace, CommissionFilter()).rows, key=lambda row: row.id)
    return [(row.kind, row.state, row.amount.minor) for row in rows]


def back(number, net, **changes):
    return r.refund(number, net, **changes)


def with_sale(workplace, days=30, **changes):
    """One client called the day before she bought for 1,000.00 net; the call pays 6 %."""
    (client,) = fill(workplace)
    call(workplace, client, r.NOW - timedelta(days=days + 1))
    ingest(workplace, sold(1, 1, days, **changes))
    return client


def pay(workplace):
    """As payroll does it: the first line is approved, then paid."""
    line = commission_log(workplace, CommissionFilter()).rows[-1].id
    manager = person(workplace, "Margaux Vidal")
    approve_line(manager, line)
    with manager.write() as unit:
        unit.commission.move(unit.commission.one(line), PAID, at=workplace.now())


def test_an_order_that_comes_twice_is_credited_once(workplace):
    with_sale(workplace)
    ingest(workplace, sold(1, 1, 30))
    ingest(workplace, sold(1, 1, 30), sold(1, 1, 30))
    assert lines(workplace) == [(LineKind.CREDIT, EARNED, 6_000)]


def test_a_refund_that_comes_twice_is_taken_back_once(workplace):
    with_sale(workplace)
    for _ in range(2):
        ingest(workplace, sold(1, 1, 30, refunds=(back(1, 50_000),)))
    assert lines(workplace) == [
        (LineKind.CREDIT, EARNED, 6_000),
        (LineKind.CLAWBACK, EARNED, -3_000),
    ]


def test_the_whole_refund_of_an_unpaid_line_reverses_both(workplace):
    with_sale(workplace)
    ingest(workplace, sold(1, 1, 30, refunds=(back(1, 100_000),)))
    assert lines(workplace) == [
        (LineKind.CREDIT, REVERSED, 6_000),
        (LineKind.CLAWBACK, REVERSED, -6_000),
    ]


def test_parts_that_add_up_to_the_whole_take_back_the_whole_to_the_cent(workplace):
    line = r.line(1, 33_333)
    with_sale(workplace, lines=(line,))
    refunds = []
    for number, net in enumerate((11_111, 11_111, 11_111), 1):
        refunds.append(back(number, net))
        ingest(workplace, sold(1, 1, 30, lines=(line,), refunds=tuple(refunds)))
    found = lines(workplace)
    assert sum(amount for _, _, amount in found) == 0
    assert {state for _, state, _ in found} == {REVERSED}


def test_more_than_was_sold_is_never_taken_back(workplace):
    with_sale(workplace)
    ingest(workplace, sold(1, 1, 30, refunds=(back(1, 80_000), back(2, 80_000))))
    assert sum(amount for _, _, amount in lines(workplace)) == 0


def test_a_paid_line_stays_paid_and_its_return_is_a_line_of_its_own(workplace):
    with_sale(workplace)
    pay(workplace)
    ingest(workplace, sold(1, 1, 30, refunds=(back(1, 100_000),)))
    assert lines(workplace) == [
        (LineKind.CREDIT, PAID, 6_000),
        (LineKind.CLAWBACK, EARNED, -6_000),
    ]
    row = commission_log(workplace, CommissionFilter()).rows[0]
    story = explain(workplace, row.id)
    assert (story.row.rate, story.credit.state) == (600, PAID)
    assert row.seller_name == "Ana Ribeiro"


def test_an_approved_line_is_owed_and_its_return_is_a_line_of_the_open_month(workplace):
    with_sale(workplace)
    line = commission_log(workplace, CommissionFilter()).rows[0].id
    approve_line(person(workplace, "Margaux Vidal"), line)
    workplace.clock.advance(days=25)
    ingest(workplace, sold(1, 1, 30, refunds=(back(1, 100_000, at=workplace.clock.now()),)))
    assert lines(workplace) == [
        (LineKind.CREDIT, APPROVED, 6_000),
        (LineKind.CLAWBACK, EARNED, -6_000),
    ]
    july = commission_log(workplace, CommissionFilter(month="2026-07")).rows
    assert [row.kind for row in july] == [LineKind.CLAWBACK]


def test_a_claw_back_is_approved_only_after_the_line_it_takes_back_from(workplace):
    with_sale(workplace)
    ingest(workplace, sold(1, 1, 30, refunds=(back(1, 40_000),)))
    manager = person(workplace, "Margaux Vidal")
    rows = {row.kind: row.id for row in commission_log(workplace, CommissionFilter()).rows}
    with pytest.raises(UserError, match="not approved yet"):
        approve_line(manager, rows[LineKind.CLAWBACK])
    approve_line(manager, rows[LineKind.CREDIT])
    approve_line(manager, rows[LineKind.CLAWBACK])
    assert {state for _, state, _ in lines(workplace)} == {APPROVED}


def given(number, total, **changes):
    """Money given back without a piece coming back."""
    return back(number, 0, total=r.eur(total), lines=(), **changes)


def test_a_refund_of_the_whole_amount_without_pieces_reverses_the_sale(workplace):
    with_sale(workplace)
    ingest(workplace, sold(1, 1, 30, refunds=(given(1, 120_000),)))
    assert lines(workplace) == [
        (LineKind.CREDIT, REVERSED, 6_000),
        (LineKind.CLAWBACK, REVERSED, -6_000),
    ]


def test_money_given_back_takes_back_its_part_once_and_all_parts_the_whole(workplace):
    with_sale(workplace)
    refunds = (given(1, 40_000), given(2, 40_000))
    for _ in range(2):
        ingest(workplace, sold(1, 1, 30, refunds=refunds))
        assert [amount for _, _, amount in lines(workplace)] == [6_000, -2_000, -2_000]
    ingest(workplace, sold(1, 1, 30, refunds=(*refunds, given(3, 40_000))))
    assert sum(amount for _, _, amount in lines(workplace)) == 0


def test_the_postage_given_back_takes_nothing_back(workplace):
    with_sale(workplace, shipping=r.eur(1_500), gross=r.eur(121_500))
    gift = sold(1, 1, 30, shipping=r.eur(1_500), gross=r.eur(121_500), refunds=(given(1, 1_500),))
    ingest(workplace, gift)
    assert [amount for _, _, amount in lines(workplace)] == [6_000]


def test_a_piece_returned_and_money_given_back_add_up(workplace):
    with_sale(workplace)
    ingest(workplace, sold(1, 1, 30, refunds=(back(1, 50_000), given(2, 12_000))))
    assert [amount for _, _, amount in lines(workplace)] == [6_000, -3_000, -600]


def test_an_order_edited_down_takes_back_the_difference_once(workplace):
    with_sale(workplace)
    for _ in range(2):
        ingest(workplace, sold(1, 1, 30, lines=(r.line(1, 10_000),)))
    assert [amount for _, _, amount in lines(workplace)] == [6_000, -5_400]


def test_money_given_back_for_what_was_edited_away_is_the_same_money(workplace):
    with_sale(workplace)
    short = (r.line(1, 10_000),)
    ingest(workplace, sold(1, 1, 30, lines=short))
    paid_back = {"lines": short, "gross": r.eur(120_000), "refunds": (given(1, 108_000),)}
    ingest(workplace, sold(1, 1, 30, **paid_back))
    assert [amount for _, _, amount in lines(workplace)] == [6_000, -5_400]


def test_pieces_edited_away_without_a_refund_are_no_sale(workplace):
    whole = r.line(1, 100_000, quantity=4)
    with_sale(workplace, lines=(whole,))
    short = r.line(1, 100_000, quantity=4, current_quantity=1)
    ingest(workplace, sold(1, 1, 30, lines=(short,)))
    assert [amount for _, _, amount in lines(workplace)] == [6_000, -4_500]
    refund = back(1, 75_000, lines=(r.RemoteRefundLine("l1", 3, r.eur(75_000)),))
    ingest(workplace, sold(1, 1, 30, lines=(short,), refunds=(refund,)))
    assert [amount for _, _, amount in lines(workplace)] == [6_000, -4_500]


def test_a_piece_added_later_and_returned_costs_the_seller_nothing(workplace):
    with_sale(workplace)
    longer = (r.line(1, 100_000), r.line(2, 50_000))
    refund = back(1, 50_000, lines=(r.RemoteRefundLine("l2", 1, r.eur(50_000)),))
    ingest(workplace, sold(1, 1, 30, lines=longer, refunds=(refund,)))
    assert [amount for _, _, amount in lines(workplace)] == [6_000]


@pytest.mark.parametrize(
    "state", [r.FinancialStatus.VOIDED, r.FinancialStatus.REFUNDED, r.FinancialStatus.EXPIRED]
)
def test_a_sale_voided_after_its_credit_gives_everything_back_once(workplace, state):
    with_sale(workplace)
    for _ in range(2):
        ingest(workplace, sold(1, 1, 30, financial=state))
    assert lines(workplace) == [
        (LineKind.CREDIT, REVERSED, 6_000),
        (LineKind.CLAWBACK, REVERSED, -6_000),
    ]


def test_a_cancelled_order_gives_everything_back(workplace):
    with_sale(workplace)
    gone = sold(1, 1, 30, cancelled_at=r.NOW)
    ingest(workplace, gone)
    ingest(workplace, gone)
    assert lines(workplace) == [
        (LineKind.CREDIT, REVERSED, 6_000),
        (LineKind.CLAWBACK, REVERSED, -6_000),
    ]


def test_cancelling_after_a_part_came_back_takes_the_rest(workplace):
    with_sale(workplace)
    ingest(workplace, sold(1, 1, 30, refunds=(back(1, 40_000),)))
    ingest(workplace, sold(1, 1, 30, refunds=(back(1, 40_000),), cancelled_at=r.NOW))
    assert [amount for _, _, amount in lines(workplace)] == [6_000, -2_400, -3_600]


@pytest.mark.parametrize(
    "changes",
    [
        {"cancelled_at": r.NOW},
        {"financial": r.FinancialStatus.PENDING},
        {"financial": r.FinancialStatus.VOIDED},
        {"financial": r.FinancialStatus.AUTHORIZED},
    ],
)
def test_what_was_never_a_sale_pays_nothing(workplace, changes):
    with_sale(workplace, **changes)
    assert lines(workplace) == []


def test_a_line_is_earned_when_its_return_window_has_passed(workplace):
    with_sale(workplace, days=3)  # arrived two days ago, so twelve are left
    assert [state for _, state, _ in lines(workplace)] == [PENDING]
    workplace.clock.advance(days=12, seconds=-1)
    assert advance(workplace) == 0
    workplace.clock.advance(seconds=1)
    assert advance(workplace) == 1
    assert advance(workplace) == 0
    assert [state for _, state, _ in lines(workplace)] == [EARNED]


def test_a_line_is_not_earned_while_a_parcel_is_under_way(workplace):
    placed = r.NOW - timedelta(days=60)
    parts = (
        r.parcel(r.ParcelState.DELIVERED, 1, delivered_at=placed + timedelta(days=2)),
        r.parcel(r.ParcelState.IN_TRANSIT, 2),
    )
    with_sale(workplace, days=60, parcels=parts)
    assert advance(workplace) == 0
    assert [state for _, state, _ in lines(workplace)] == [PENDING]


@pytest.mark.parametrize(("late", "paid"), [(0, [6_000]), (1, [])])
def test_a_call_wins_when_it_is_logged_within_a_day_of_the_sale(workplace, late, paid):
    (client,) = fill(workplace, orders=[sold(1, 1, 1)])
    assert lines(workplace) == []
    workplace.clock.advance(seconds=late)
    call(workplace, client, r.NOW - timedelta(days=4), late=True)
    assert [amount for _, _, amount in lines(workplace)] == paid
    ingest(workplace, sold(1, 1, 1))
    assert [amount for _, _, amount in lines(workplace)] == paid


def test_the_story_tells_when_each_call_was_logged_and_which_was_too_late(workplace):
    (client,) = fill(workplace)
    call(workplace, client, r.NOW - timedelta(hours=30), late=True)
    workplace.clock.advance(days=3)
    call(person(workplace, "Léo Martin"), client, r.NOW - timedelta(hours=25), late=True)
    ingest(workplace, r.order(1, placed_at=r.NOW - timedelta(days=1)))
    (line,) = commission_log(workplace, CommissionFilter()).rows
    told = {t.staff_name: (t.standing, t.logged_at) for t in explain(workplace, line.id).touches}
    assert told == {
        "Ana Ribeiro": (Standing.WINS, r.NOW),
        "Léo Martin": (Standing.LOGGED_LATE, r.NOW + timedelta(days=3)),
    }


def test_a_film_that_was_kept_and_not_sent_pays_nothing(workplace):
    (client,) = fill(workplace)
    files = [workplace.recordings / f"x.{kind}" for kind in ("mp4", "jpg", "gif")]
    for path in files:
        path.write_bytes(b"x")
    take = Take("x", *files, 30.0, 1, 1, True, 0)
    keep_take(workplace, take, client, script="Hello", reason=ReasonCode.DELIVERY)
    call(person(workplace, "Léo Martin"), client, r.NOW - timedelta(hours=1))
    workplace.clock.advance(days=1)
    ingest(workplace, r.order(1, placed_at=workplace.clock.now()))
    (line,) = commission_log(workplace, CommissionFilter()).rows
    told = [(t.kind, t.standing) for t in explain(workplace, line.id).touches]
    assert told == [(TouchKind.CALL, Standing.WINS), (TouchKind.VIDEO, Standing.NOT_SENT)]


def test_a_question_without_a_proposal_pays_nothing(workplace):
    (client,) = fill(workplace)
    made = open_consultation(workplace, client, source=ConsultationSource.CHAT, question="x")
    close_consultation(workplace, made, won=False, reason="no")
    workplace.clock.advance(days=20)
    ingest(workplace, r.order(1, placed_at=workplace.clock.now()))
    assert lines(workplace) == []


def test_a_sale_through_the_link_wins_a_consultation_that_was_given_up(workplace):
    (client,) = fill(workplace)
    row = proposed(workplace, client)
    close_consultation(workplace, row.id, won=False, reason="silence")
    workplace.clock.advance(days=3)
    sale = r.order(1, placed_at=workplace.clock.now(), attributes={"concierge": row.reference})
    ingest(workplace, sale)
    assert list_consultations(workplace, client)[0].state is ConsultationState.WON
    assert conversion(workplace) == (1, 1)


def test_a_late_call_takes_nothing_from_who_was_credited_already(workplace):
    client = with_sale(workplace, days=1)
    call(person(workplace, "Léo Martin"), client, r.NOW - timedelta(days=1, hours=2), late=True)
    (row,) = commission_log(workplace, CommissionFilter()).rows
    assert row.seller_name == "Ana Ribeiro"


def test_a_call_after_the_sale_or_one_nobody_answered_pays_nothing(workplace):
    (client,) = fill(workplace, orders=[sold(1, 1, 1)])
    call(workplace, client, r.NOW - timedelta(hours=23), late=True)
    call(workplace, client, r.NOW - timedelta(days=4), outcome=CallOutcome.NO_ANSWER, late=True)
    assert lines(workplace) == []


def proposed(workplace, client):
    made = open_consultation(workplace, client, source=ConsultationSource.CHAT, question="?")
    piece = LookItem("Silk scarf", "90 cm", "gid://shopify/ProductVariant/701", r.eur(1), r.eur(1))
    return propose(workplace, made, [piece])


def test_a_sale_through_the_link_wins_over_a_later_call_and_closes_the_consultation(workplace):
    (client,) = fill(workplace)
    row = proposed(workplace, client)
    call(person(workplace, "Léo Martin"), client, r.NOW - timedelta(minutes=1))
    sale = r.order(1, placed_at=r.NOW, attributes={"concierge": row.reference})
    ingest(workplace, sale)
    (line,) = commission_log(workplace, CommissionFilter()).rows
    assert (line.winning_touch, line.rate) == (TouchKind.CHECKOUT_LINK, 800)
    assert line.seller_name == "Ana Ribeiro"
    standings = {touch.kind: touch.standing for touch in explain(workplace, line.id).touches}
    assert standings[TouchKind.CALL] is Standing.OUTRANKED_BY_LINK
    assert list_consultations(workplace, client)[0].state is ConsultationState.WON


def test_a_link_that_another_client_used_pays_whoever_made_it(workplace):
    """The link was passed on: the sale is its merit, but it was no consultation with this buyer."""
    adviser = person(workplace, "Léo Martin")
    first, second = fill(workplace, [r.client(1), r.client(2)])
    row = proposed(adviser, first)
    ingest(workplace, r.order(1, 2, placed_at=r.NOW, attributes={"concierge": row.reference}))
    (line,) = commission_log(workplace, CommissionFilter()).rows
    assert (line.client, line.seller_name) == (second, "Léo Martin")
    kinds = [touch.kind for touch in explain(workplace, line.id).touches]
    assert kinds == [TouchKind.CHECKOUT_LINK]


@pytest.mark.parametrize("reference", ["", "nobody-made-this", "'; DROP TABLE x; --", "é" * 300])
def test_a_reference_nobody_made_pays_nothing(workplace, reference):
    fill(workplace)
    ingest(workplace, r.order(1, attributes={"concierge": reference}))
    assert lines(workplace) == []
