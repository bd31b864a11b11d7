"""Nothing lost, nothing twice, nothing out of order, while everything goes wrong."""

from __future__ import annotations

import pytest

from tests.e2e.faults.harness import Harness


def _run(tmp_path, *, total, kills, patience, mutant="", seed=5):
    harness = Harness(tmp_path, seed, mutant)
    harness.prepare()
    return harness.run(total, kills, patience)


def _must_be_clean(tally):
    assert tally.lost == []
    assert tally.doubled == []
    assert tally.ghosts == []
    assert tally.reordered == []
    assert tally.parked == tally.poison > 0


def test_a_few_kills_lose_and_double_nothing(tmp_path):
    tally = _run(tmp_path, total=140, kills=9, patience=120)
    _must_be_clean(tally)
    assert tally.changes > 100
    assert sum(tally.kills.values()) >= 5


@pytest.mark.soak
@pytest.mark.parametrize("seed", [5, 6])
def test_two_hundred_kills_lose_and_double_nothing(tmp_path, seed):
    tally = _run(tmp_path, total=4_000, kills=200, patience=1_500, seed=seed)
    _must_be_clean(tally)
    assert sum(tally.kills.values()) >= 200


@pytest.mark.parametrize(("mutant", "wrong"), [("no_look", "doubled")])
def test_without_looking_first_the_harness_finds_doubles(tmp_path, mutant, wrong):
    tally = _run(tmp_path, total=80, kills=2, patience=120, mutant=mutant)
    assert getattr(tally, wrong)
    assert not tally.is_clean


def test_with_the_outbox_row_in_a_second_transaction_the_harness_finds_losses(tmp_path):
    tally = _run(tmp_path, total=90, kills=8, patience=120, mutant="two_transactions")
    assert tally.lost
    assert not tally.is_clean
