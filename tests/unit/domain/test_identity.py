"""One person's addresses are the same however they are written, and nobody else's are."""

import pytest

from concierge.domain.clients import Channel
from concierge.domain.identity import match_key, normal_email, normal_phone


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (" Chloe.Laurent@Example.COM", "chloe.laurent@example.com"),
        ("c.h.l.o.e+shop@gmail.com", "chloe@gmail.com"),
        ("chloe@googlemail.com", "chloe@gmail.com"),
        ("c.h.l.o.e@example.com", "c.h.l.o.e@example.com"),
        ("chloe", ""),
        ("@example.com", ""),
        ("chloe@localhost", ""),
        ("two words@example.com", ""),
        ("+shop@gmail.com", ""),
        ("", ""),
    ],
)
def test_mail(text, found):
    assert normal_email(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("+33 6 39 98 00 01", "+33639980001"),
        ("0033 (6) 39-98-00-01", "+33639980001"),
        ("06 39 98 00 01", "0639980001"),
        ("+33 123 4567", "+331234567"),
        ("0033 123 4567", "+331234567"),
        ("555", ""),
        ("", ""),
    ],
)
def test_telephone(text, found):
    assert normal_phone(text) == found


@pytest.mark.parametrize(
    ("channel", "address", "key"),
    [
        (Channel.EMAIL, "Chloe@Example.com", "chloe@example.com"),
        (Channel.SMS, "+33 6 39 98 00 01", "+33639980001"),
        (Channel.CALL, "+33 6 39 98 00 01", "+33639980001"),
        (Channel.POST, "12, rue des Exemples, 75001 Paris", ""),
    ],
)
def test_who_shares_a_roof_is_not_yet_the_same_person(channel, address, key):
    assert match_key(channel, address) == key
