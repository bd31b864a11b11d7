"""The Vendure connector's parts that need no server: options, the bounded ranking, the pace."""

from __future__ import annotations

import random

import pytest

from concierge.domain.errors import UserError
from concierge.domain.ids import AccountId
from concierge.services.ports import AccountConfig
from sync.connectors.vendure import account
from sync.connectors.vendure.admin import Pace
from sync.connectors.vendure.ranking import Best


def _config(secret="not a real one", **options):  # noqa: S107 - it says so
    return AccountConfig(AccountId(1), "Main store", "vendure", options, secret)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://shop.example.com", "https://shop.example.com/admin-api"),
        ("https://shop.example.com/", "https://shop.example.com/admin-api"),
        ("https://shop.example.com/back/office", "https://shop.example.com/back/office"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000/admin-api"),
    ],
)
def test_the_address_of_the_admin_api(url, expected):
    assert account.endpoint(_config(url=url)) == expected


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({}, "url"),
        ({"url": "http://shop.example.com"}, "url"),
        ({"url": "https://shop.example.com", "shop": "x"}, "shop"),
    ],
)
def test_options_no_account_can_be_made_of(options, field):
    with pytest.raises(UserError) as caught:
        account.check_options(options)
    assert caught.value.field == field


def test_options_that_are_right():
    account.check_options(
        {"url": "https://shop.example.com", "user": "ada", "channel": "t", "read_only": "yes"}
    )


def test_a_password_is_never_sent_as_a_key():
    assert account.headers(_config(user="ada")) == {}
    assert account.headers(_config()) == {"vendure-api-key": "not a real one"}
    assert account.headers(_config(user="ada", channel="t")) == {"vendure-token": "t"}


@pytest.mark.parametrize("seed", range(5))
def test_the_bounded_ranking_is_the_top_of_them_all(seed):
    rng = random.Random(seed)
    entries = [
        (rng.randrange(40), f"2026-0{rng.randrange(1, 9)}", str(number)) for number in range(500)
    ]
    best = Best()
    for at, entry in enumerate(entries):
        best.add(entry)
        best.keep(12)
        if at % 50 == 0:
            # Saved and loaded in between, as by a run that was stopped.
            best = Best([(e[0], e[1], e[2]) for e in map(list, best.ordered())])
        assert len(best.ordered()) <= 24
    best.keep(12, at_once=True)
    expected = sorted(entries, key=lambda e: (-e[0], [-ord(c) for c in e[1]], e[2]))
    assert best.ordered() == expected[:12]


def test_who_is_added_twice_counts_once_with_the_newer_sum():
    best = Best([(5, "", "1"), (9, "", "2")])
    best.add((1, "", "2"))
    assert best.ordered() == [(5, "", "1"), (1, "", "2")]


def test_ties_go_by_the_last_order_and_then_by_id():
    best = Best([(5, "2026-01", "3"), (5, "2026-02", "9"), (5, "2026-01", "1")])
    assert [entry[2] for entry in best.ordered()] == ["9", "1", "3"]


def test_the_pace_slows_with_refusals_and_recovers():
    pace = Pace()
    pace.passed()
    assert pace.gap == 0.0
    pace.refused()
    first = pace.gap
    pace.refused()
    assert pace.gap == 2 * first
    for _ in range(20):
        pace.refused()
    slowest = pace.gap
    assert slowest <= 2.0
    for _ in range(100):
        pace.passed()
    assert 0 < pace.gap < slowest / 5
