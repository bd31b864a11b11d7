"""Numbers as people write them, dialled and compared as one."""

import pytest

from concierge.domain.clients import Channel
from concierge.domain.identity import match_key
from concierge.domain.phones import bare, e164, spaced


@pytest.mark.parametrize(
    ("text", "country", "found"),
    [
        ("06 39 98 00 01", "FR", "+33639980001"),
        ("+33 (0)6 39 98 00 01", "", "+33639980001"),
        ("0033 6 39 98 00 01", "DE", "+33639980001"),
        ("020 7946 0018", "GB", "+442079460018"),
        ("(212) 555-0123", "US", "+12125550123"),
        ("03-1234-5678", "JP", "+81312345678"),
        ("06 39 98 00 01", "", ""),
        ("12", "FR", ""),
        ("call the boutique", "FR", ""),
        ("", "FR", ""),
    ],
)
def test_a_number_is_dialled_the_same_however_it_is_written(text, country, found):
    assert e164(text, country) == found


def test_it_is_read_aloud_in_groups_and_left_as_it_is_where_it_is_none():
    assert spaced("0639980001", "FR") == "+33 6 39 98 00 01"
    assert spaced(" ext. 12 ", "FR") == "ext. 12"
    assert bare("ext. 12 / +4") == "12+4"


def test_with_and_without_prefix_are_one_person_where_the_country_is_known():
    keys = {match_key(Channel.CALL, text, "FR") for text in ("06 39 98 00 01", "+33639980001")}
    assert keys == {"+33639980001"}
