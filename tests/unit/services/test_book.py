"""The book and the profile, on both engines."""

from datetime import timedelta

import pytest

from concierge.domain.clients import Channel, Taste, Tier
from concierge.domain.consent import Consent, Refusal
from concierge.domain.errors import UserError
from concierge.domain.orders import ParcelState, PendingState
from concierge.domain.views.clients import OrderEntry, ReturnEntry, Why
from concierge.services.book import BookOrder, list_clients
from concierge.services.ingest import StoreIngest
from concierge.services.profile import open_profile
from tests.fakes import records as r
from tests.fakes.house import fill

PEOPLE = [
    r.client(1),
    r.client(2, first_name="美咲", last_name="佐藤", email="", net_spend=r.eur(4_000_000)),
    r.client(3, first_name="Ingrid", last_name="Sørensen-Łukaszewicz"),
    r.client(4, first_name="Siobhán", last_name="O'Brien", phone="+353 1 700 0004"),
    r.client(5, first_name="نور", last_name="الحداد"),
    r.client(6, first_name="", last_name="", display_name="", email="", phone="", address=None),
]


def names(workplace, **wanted):
    return [row.name for row in list_clients(workplace, **wanted)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("chlo", ["Chloé Laurent"]),
        ("LAUR chl", ["Chloé Laurent"]),
        ("佐", ["佐藤 美咲"]),
        ("美咲", ["佐藤 美咲"]),
        ("sorensen luk", ["Ingrid Sørensen-Łukaszewicz"]),
        ("o'br", ["Siobhán O'Brien"]),
        ("نور", ["نور الحداد"]),
        ("353 1 700", ["Siobhán O'Brien"]),
        ("+33 6 0000 0003", ["Ingrid Sørensen-Łukaszewicz"]),
        ("client3@ex", ["Ingrid Sørensen-Łukaszewicz"]),
        ("4501", ["Chloé Laurent"]),
        ("#450", ["Chloé Laurent"]),
        ('"; DROP', []),
        ("nobody", []),
    ],
)
def test_search_as_people_type(workplace, typed, found):
    fill(workplace, PEOPLE, [r.order(1)])
    assert names(workplace, text=typed) == found


def test_a_word_of_signs_only_shows_the_book_unfiltered_never_an_error(workplace):
    fill(workplace, PEOPLE)
    assert names(workplace, text="%_*") == []
    assert len(names(workplace, text="  ")) == 6


def test_common_words_give_the_top_spenders_first(workplace):
    many = [r.client(n, first_name="Ana", last_name=f"N{n}") for n in range(1, 460)]
    fill(workplace, many)
    found = list_clients(workplace, text="ana", limit=5)
    spends = [row.net_spend.minor for row in found]
    assert spends == sorted((c.net_spend.minor for c in many), reverse=True)[:5]


def test_the_list_is_ordered_and_paged(workplace):
    fill(workplace, PEOPLE, [r.order(1, 3), r.order(2, 4, placed_at=r.NOW - timedelta(days=1))])
    assert names(workplace)[:2] == ["Siobhán O'Brien", "Ingrid Sørensen-Łukaszewicz"]
    by_spend = names(workplace, order=BookOrder.NET_SPEND)
    assert by_spend[0] == "Chloé Laurent"
    assert by_spend[-1] == "佐藤 美咲"
    assert names(workplace, order=BookOrder.NET_SPEND, offset=2, limit=2) == by_spend[2:4]
    assert names(workplace, order=BookOrder.NAME)[1] == "Chloé Laurent"
    assert names(workplace, mine=True) == []


def test_a_client_without_name_mail_phone_or_orders_is_shown_by_her_number(workplace):
    *_, nameless = fill(workplace, PEOPLE)
    profile = open_profile(workplace, nameless)
    assert profile.name == "c6"
    assert profile.timeline == ()
    assert profile.pending == ()
    assert [c.verdict.refusal for c in profile.channels] == [Refusal.NO_ADDRESS] * 2


def test_each_row_says_its_most_urgent_matter(workplace):
    late = r.parcel(promised_at=r.NOW - timedelta(days=1))
    fill(
        workplace,
        [
            r.client(1),
            r.client(2, attributes={}),
            r.client(3, attributes={}),
            r.client(4, attributes={"concierge.birthday": "--06-30"}),
        ],
        [
            r.order(1, 1, parcels=(late,)),
            r.order(2, 2, returns=(r.returned(),)),
            r.order(3, 3, fulfilment=r.FulfilmentStatus.FULFILLED),
        ],
    )
    by_id = {row.rank: row for row in list_clients(workplace)}
    assert by_id[1].why is Why.PARCEL_LATE
    assert by_id[1].why_subject == "Silk scarf Encre de Nuit"
    assert by_id[2].why is Why.RETURN_UNDER_WAY
    assert by_id[3].why is Why.NOTHING_OPEN
    assert by_id[4].why is Why.OCCASION_SOON


def test_the_profile_has_everything_newest_first(workplace):
    (client,) = fill(
        workplace,
        [r.client(1)],
        [
            r.order(1, placed_at=r.NOW - timedelta(days=40), returns=(r.returned(),)),
            r.order(2, parcels=(r.parcel(ParcelState.DELAYED),)),
        ],
    )
    profile = open_profile(workplace, client)
    assert profile.tier is Tier.MEMBER
    assert profile.zone_name == "Europe/Paris"
    assert [type(e.body) for e in profile.timeline] == [ReturnEntry, OrderEntry, OrderEntry]
    assert [p.state for p in profile.pending] == [
        PendingState.DELAYED,
        PendingState.RETURN_UNDER_WAY,
    ]
    assert profile.pending[0].parcel is not None
    assert profile.pending[0].parcel.last_place == "Memphis"
    assert profile.occasions[0].days == 5
    assert dict(profile.tastes)[Taste.NEVER_SAY] == "the Lyon fitting"
    consent = {c.channel: c.consent for c in profile.channels}
    assert consent[Channel.EMAIL] is Consent.SUBSCRIBED
    assert consent[Channel.SMS] is Consent.UNSUBSCRIBED
    assert consent[Channel.CALL] is Consent.ONE_TO_ONE
    assert profile.spend_by_month[-1] == 120_000
    assert profile.spend_by_month[-2] == 120_000
    assert profile.spend_12_months.minor == 240_000


def test_spend_counts_refunds_back_when_they_were_made(workplace):
    (client,) = fill(
        workplace,
        [r.client(1)],
        [
            r.order(
                1,
                placed_at=r.NOW - timedelta(days=40),
                gross=r.eur(120_000),
                refunded=r.eur(60_000),
                refunds=(r.refund(),),
            )
        ],
    )
    profile = open_profile(workplace, client)
    assert profile.spend_by_month[-2:] == (120_000, -60_000)


def test_a_client_nobody_knows_is_said_so(workplace):
    with pytest.raises(UserError, match="not in the book"):
        open_profile(workplace, 999)


def test_leaving_the_book_keeps_the_history(workplace):
    first, second = fill(workplace, [r.client(1), r.client(2)], [r.order(1, 2)])
    ingest = StoreIngest(workplace)
    ingest.apply(1, "ranking", [r.member(1, 1)], None)
    ingest.settle(1, 100)
    assert [row.id for row in list_clients(workplace)] == [first]
    assert open_profile(workplace, second).timeline


def test_a_page_read_twice_changes_nothing(workplace):
    fill(workplace, PEOPLE[:1], [r.order(1, parcels=(r.parcel(),))])
    before = open_profile(workplace, list_clients(workplace)[0].id)
    StoreIngest(workplace).apply(1, "orders", [r.order(1, parcels=(r.parcel(),))], {"at": 1})
    assert open_profile(workplace, before.id) == before


def test_a_line_taken_off_an_order_is_gone(workplace):
    (client,) = fill(workplace, [r.client(1)], [r.order(1, lines=(r.line(1), r.line(2)))])
    StoreIngest(workplace).apply(1, "orders", [r.order(1, lines=(r.line(2),))], None)
    entry = open_profile(workplace, client).timeline[0].body
    assert isinstance(entry, OrderEntry)
    assert len(entry.titles) == 1


def test_a_vip_tag_and_a_pin_keep_their_place(workplace):
    ingest = StoreIngest(workplace)
    people = [r.member(n, n) for n in range(1, 4)]
    ingest.apply(1, "ranking", people, {"next": 1})
    ingest.apply(
        1, "ranking", [r.member(9, None, vip_tag=True), r.member(2, None, vip_tag=True)], None
    )
    ingest.settle(1, 100)
    assert ingest.book(1) == ["c1", "c2", "c9"]
    assert ingest.without_history(1) == ["c1", "c2", "c9"]
    ingest.history_read(1, ["c1"])
    assert ingest.without_history(1) == ["c2", "c9"]


def test_open_orders_are_those_to_read_again(workplace):
    fill(
        workplace,
        [r.client(1)],
        [r.order(1), r.order(2, fulfilment=r.FulfilmentStatus.FULFILLED), r.order(3, of=77)],
    )
    assert StoreIngest(workplace).open_orders(1) == ["o1"]


def test_cursor_and_records_commit_together(workplace):
    ingest = StoreIngest(workplace)
    fill(workplace, [r.client(1)])
    bad = r.order(1, name=None)
    with pytest.raises(Exception):  # noqa: B017  the engines differ, the outcome must not
        ingest.apply(1, "orders", [bad], {"at": "page 2"})
    assert ingest.cursor(1, "orders") is None
    assert ingest.open_orders(1) == []
    ingest.apply(1, "orders", [r.order(1)], {"at": "page 2"})
    assert ingest.cursor(1, "orders") == {"at": "page 2"}
