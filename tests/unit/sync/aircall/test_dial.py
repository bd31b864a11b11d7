"""Letting a telephone dial: once, and what is said when it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from concierge.domain.errors import (
    NeedsSignInError,
    RejectedError,
    RetryLaterError,
    UnclearError,
    UserError,
)
from sync import registry
from sync.connectors.aircall.dial import AT_ONCE, UNCLEAR, AircallTelephone

NUMBER = "+33600000001"


@pytest.fixture
def ana(config, time):
    return AircallTelephone(config, "456", time, replace(AT_ONCE, read_timeout=0.5))


def test_the_telephone_of_whoever_asks_dials(ana, twin):
    ana.dial(NUMBER)
    ana.dial(NUMBER)
    assert twin.dialled == [(456, NUMBER), (456, NUMBER)]


def test_the_registry_knows_it(config, twin):
    registry.telephone(config, "457").dial(NUMBER)
    assert twin.dialled == [(457, NUMBER)]
    with pytest.raises(RejectedError):
        registry.telephone(config, "456/../457")


@pytest.mark.parametrize("fault", ["500", "503", "garbage", "drop", "hang"])
def test_an_unclear_answer_is_said_and_nothing_is_dialled_again(ana, line, twin, fault):
    line.add(fault, 9, seconds=2.0)
    with pytest.raises(UnclearError) as caught:
        ana.dial(NUMBER)
    assert str(caught.value) == UNCLEAR
    assert len(line.requests) <= 1
    assert len(twin.dialled) <= 1


def test_a_lost_answer_was_dialled_once(ana, line, twin):
    line.add("drop")
    with pytest.raises(UnclearError):
        ana.dial(NUMBER)
    assert len(twin.dialled) == 1


@pytest.mark.parametrize(
    ("fault", "error"),
    [("401", NeedsSignInError), ("429", RetryLaterError), ("403", RejectedError)],
)
def test_a_refusal_surely_did_not_dial(ana, line, twin, fault, error):
    line.add(fault)
    with pytest.raises(error) as caught:
        ana.dial(NUMBER)
    assert not isinstance(caught.value, UnclearError)
    assert twin.dialled == [] and NUMBER not in str(caught.value)


def test_who_is_on_another_call_is_told_so(ana, twin):
    twin.busy.add(456)
    with pytest.raises(RejectedError, match="end the call that goes on there"):
        ana.dial(NUMBER)


def test_a_user_who_is_gone_is_told_what_to_correct(ana, twin):
    twin.users.clear()
    with pytest.raises(RejectedError, match="who is which user"):
        ana.dial(NUMBER)


def test_a_number_that_cannot_be_dialled(ana, twin):
    with pytest.raises(RejectedError, match="this number"):
        ana.dial("+33 6 oo")
    with pytest.raises(UserError, match="no country"):
        ana.dial("0600000001")
    assert twin.dialled == []


def test_nobody_there_is_no_call(config, time, twin, line):
    config.options["url"] = "http://127.0.0.1:9"
    with pytest.raises(RetryLaterError) as caught:
        AircallTelephone(config, "456", time).dial(NUMBER)
    assert not isinstance(caught.value, UnclearError)
