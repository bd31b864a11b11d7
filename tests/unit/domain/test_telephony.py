"""Who sits at which telephone, and what a call is."""

from dataclasses import replace

import pytest

from concierge.domain.ids import AccountId, ClientId, PhoneCallId
from concierge.domain.interactions import CallOutcome, Direction
from concierge.domain.telephony import is_missed, seat_of, seats, usual_outcome
from concierge.domain.views.calls import PhoneCallFacts
from tests.fakes.records import NOW


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", {}),
        ("  ", {}),
        ("Ana Ribeiro=456", {"Ana Ribeiro": "456"}),
        (" Ana Ribeiro = 456 , Paul Morel=457; ", {"Ana Ribeiro": "456", "Paul Morel": "457"}),
        ("Morel, Paul=457, Ana=456", {"Morel, Paul": "457", "Ana": "456"}),
        ("Ana Ribeiro", None),
        ("Ana=ana@example.com", None),
        ("Ana=456 Paul=457", None),
        ("=456", None),
    ],
)
def test_who_is_which_user(text, found):
    assert seats(text) == found


def test_a_name_is_found_however_it_is_written():
    told = "Ana Ribeiro=456, Paul Morel=457"
    assert seat_of(told, " ana ribeiro") == "456"
    assert seat_of(told, "Ana") == ""
    assert seat_of("nonsense", "Ana") == ""


def test_only_who_called_and_was_not_answered_was_missed():
    came, went = Direction.INCOMING, Direction.OUTGOING
    assert is_missed(came, NOW, answered=False)
    assert not is_missed(came, None, answered=False)  # it still rings
    assert not is_missed(came, NOW, answered=True)
    assert not is_missed(went, NOW, answered=False)


def test_only_what_a_telephone_system_told_of_was_missed():
    told = PhoneCallFacts(
        PhoneCallId(1), ClientId(1), None, Direction.INCOMING, NOW, NOW, False, None, None,
        AccountId(2),
    )  # fmt: skip
    assert told.is_missed
    assert not replace(told, account=None).is_missed
    assert not replace(told, answered=True).is_missed


def test_what_a_call_most_likely_came_to():
    assert usual_outcome(answered=True) is CallOutcome.CONNECTED
    assert usual_outcome(answered=False) is CallOutcome.NO_ANSWER
