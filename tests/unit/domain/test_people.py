"""Names, ranking, search text and consent."""

from datetime import UTC, datetime, timedelta

import pytest

from concierge.domain.clients import Channel, Tier, display_name, initials
from concierge.domain.consent import Consent, Refusal, may_contact, quiet_hours, strictest
from concierge.domain.ranking import Candidate, in_book, places, settle, tier
from concierge.domain.search_text import digits, fold, words


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Chloé Laurent", "CL"),
        ("Anne-Sophie de La Rochefoucauld-Montbel", "AM"),
        ("佐藤 美咲", "佐"),
        ("Zeynep", "Z"),
        ("", "?"),
        ("<img>", "?"),
        ("نور الحداد", "نا"),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("Chloé", "Laurent", "Chloé Laurent"),
        ("美咲", "佐藤", "佐藤 美咲"),
        ("", "陳", "陳"),
        ("", "Okonkwo", "Okonkwo"),
        ("", "", "as the shop says"),
    ],
)
def test_display_name(first, last, shown):
    assert display_name(first, last, "as the shop says") == shown


@pytest.mark.parametrize(
    ("customers", "per_mille", "count"), [(20_000, 10, 200), (101, 10, 2), (0, 10, 0), (50, 12, 1)]
)
def test_places_round_up(customers, per_mille, count):
    assert places(customers, per_mille) == count


@pytest.mark.parametrize(
    ("position", "member", "pinned", "tag", "inside"),
    [
        (10, False, False, False, True),
        (11, False, False, False, False),
        (11, True, False, False, True),
        (12, True, False, False, True),
        (13, True, False, False, False),
        (None, True, False, False, False),
        (None, False, True, False, True),
        (900, False, False, True, True),
    ],
)
def test_enter_at_one_per_cent_leave_at_one_point_two(position, member, pinned, tag, inside):
    assert in_book(Candidate("c", position, member, pinned, tag), 1000) is inside


def test_settle_orders_by_position_then_id():
    found = settle(
        [
            Candidate("z", None, False, True, False),
            Candidate("b", 2, False, False, False),
            Candidate("a", 1, False, False, False),
            Candidate("out", 99, False, False, False),
        ],
        200,
    )
    assert found == ["a", "b", "z"]


def test_tiers_are_quarters():
    assert [tier(rank, 8) for rank in (1, 2, 3, 4, 5, 8)] == [
        *(Tier.PREMIERE, Tier.PREMIERE, Tier.PRIVEE, Tier.PRIVEE, Tier.MEMBER, Tier.MEMBER)
    ]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ingrid Sørensen-Łukaszewicz", "ingrid sorensen lukaszewicz"),
        ("Zeynep Öztürk", "zeynep ozturk"),
        ("IŞIK ılgaz", "isik ilgaz"),
        ("Straße Đặng Œuvre", "strasse dang oeuvre"),
        ("O'Brien O’Neill", "obrien oneill"),
        ("陳慧玲", "陳 慧 玲"),
        ("نُور الحدّاد", "نور الحداد"),
        ("a\u202eb", "ab"),
        ('%_*"', ""),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded


def test_words_and_digits():
    assert words(" Chloé  LAU") == ["chloe", "lau"]
    assert digits("+33 6 00-00 41 27") == "33600004127"


PARIS_NOON = datetime(2026, 6, 11, 10, tzinfo=UTC)


def ask(now=PARIS_NOON, **changes):
    values = {
        "channel": Channel.CALL,
        "consent": Consent.ONE_TO_ONE,
        "do_not_contact": False,
        "country": "FR",
        "zone_name": "Europe/Paris",
        "now": now,
    }
    return may_contact(**{**values, **changes})


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({}, None),
        ({"do_not_contact": True, "consent": None}, Refusal.DO_NOT_CONTACT),
        ({"consent": None}, Refusal.NO_ADDRESS),
        ({"consent": Consent.UNSUBSCRIBED}, Refusal.UNSUBSCRIBED),
        ({"now": datetime(2026, 6, 11, 20, 1, tzinfo=UTC)}, Refusal.QUIET_HOURS),
        ({"now": datetime(2026, 6, 11, 5, 59, tzinfo=UTC)}, Refusal.QUIET_HOURS),
        ({"now": datetime(2026, 6, 11, 6, 0, tzinfo=UTC)}, None),
        ({"now": datetime(2026, 6, 14, 10, tzinfo=UTC)}, Refusal.QUIET_HOURS),
        ({"now": datetime(2026, 6, 14, 10, tzinfo=UTC), "country": "GB"}, None),
        ({"now": datetime(2026, 6, 14, 10, tzinfo=UTC), "channel": Channel.POST}, None),
    ],
)
def test_may_contact(changes, refusal):
    verdict = ask(**changes)
    assert verdict.refusal is refusal
    assert verdict.allowed is (refusal is None)


def test_quiet_hours_end_in_the_morning_and_after_a_french_sunday():
    saturday_night = datetime(2026, 6, 13, 21, tzinfo=UTC)
    assert ask(saturday_night).quiet_until == datetime(2026, 6, 15, 6, tzinfo=UTC)
    assert ask(saturday_night, country="GB").quiet_until == datetime(2026, 6, 14, 6, tzinfo=UTC)
    early = datetime(2026, 6, 11, 3, tzinfo=UTC)
    assert ask(early).quiet_until == datetime(2026, 6, 11, 6, tzinfo=UTC)
    before_bastille_day = datetime(2026, 7, 13, 21, tzinfo=UTC)  # a Monday, 23:00 in Paris
    assert ask(before_bastille_day).quiet_until == datetime(2026, 7, 15, 6, tzinfo=UTC)
    assert ask(datetime(2026, 7, 14, 10, tzinfo=UTC)).refusal is Refusal.QUIET_HOURS
    assert ask(datetime(2026, 7, 14, 10, tzinfo=UTC), country="GB").allowed
    assert quiet_hours("JP").start.hour == 21
    assert early + timedelta(hours=3) == ask(early).quiet_until


@pytest.mark.parametrize("one", Consent)
@pytest.mark.parametrize("other", Consent)
def test_a_merge_keeps_the_strictest(one, other):
    kept = strictest(one, other)
    assert kept in {one, other}
    assert strictest(other, one) is kept
    assert (kept is Consent.UNSUBSCRIBED) is (Consent.UNSUBSCRIBED in {one, other})
