"""What a month has, and what of the one before is kept."""

import pytest

from concierge.domain.budget import Entry, EntryKind, balance, carried_into, month_before
from concierge.domain.errors import UserError
from concierge.domain.house_rules import ALLOWANCE, CARRY_OVER, RULES, read_rule
from concierge.domain.money import Money

FIVE = Money(50_000, "EUR")


def eur(minor):
    return Money(minor, "EUR")


def spent(minor):
    return [Entry(EntryKind.RESERVE, 1, eur(minor)), Entry(EntryKind.COMMIT, 1, eur(minor))]


def test_a_grant_is_on_top_for_its_gesture():
    now = balance(FIVE, [Entry(EntryKind.GRANT, 1, eur(7_000))], eur(1_000))
    assert (now.total, now.left, now.granted) == (eur(58_000), eur(58_000), eur(7_000))
    assert now.covers(eur(58_000)) and not now.covers(eur(58_001))


@pytest.mark.parametrize(("month", "before"), [("2026-01", "2025-12"), ("2026-03", "2026-02")])
def test_the_month_before(month, before):
    assert month_before(month) == before


@pytest.mark.parametrize(
    ("entries", "percent", "carried"),
    [
        ({}, 100, 0),
        ({"2026-06": spent(1)}, 100, 0),
        ({"2026-05": spent(10_000)}, 0, 0),
        ({"2026-05": spent(10_000)}, 100, 40_000),
        ({"2026-05": spent(10_000)}, 50, 20_000),
        ({"2026-05": spent(50_000)}, 100, 0),
        ({"2026-05": spent(60_000)}, 100, 0),
        ({"2026-03": spent(50_000)}, 100, 50_000),
        # April keeps 300 of March and spends them first: 500 of its own are left for May.
        ({"2026-03": spent(20_000), "2026-04": spent(30_000)}, 100, 50_000),
        ({"2026-04": spent(20_000), "2026-05": spent(60_000)}, 100, 20_000),
        ({"2024-01": spent(50_000)}, 100, 50_000),
    ],
)
def test_what_is_left_is_kept_as_far_as_the_house_says(entries, percent, carried):
    assert carried_into("2026-06", FIVE, entries, percent) == eur(carried)


def test_every_rule_takes_its_own_default_and_says_what_it_is():
    for rule in RULES:
        assert read_rule(rule, f" {rule.default}{rule.unit} ") == rule.default
        assert rule.help.endswith(".")
    assert read_rule(CARRY_OVER, "50 %") == 50
    with pytest.raises(UserError, match="from 0 to 1,000,000"):
        read_rule(ALLOWANCE, "a lot")
