"""Some accounts are read, others are only told."""

import pytest

from concierge.domain.account_kinds import KINDS, is_read, is_shop, kind_of, needs_secret


def test_films_mail_and_orders_are_only_told_and_whatever_is_unknown_is_read():
    told = {known.kind for known in KINDS if not is_read(known.kind)}
    assert told == {"film_folder", "film_store", "mail", "handwrytten", "goody"}
    assert is_shop("of another version") and kind_of("of another version") is None
    assert is_read("of another version")


def test_parcels_returns_and_calls_are_read_from_what_is_no_shop():
    found = {known.kind for known in KINDS if is_read(known.kind) and not is_shop(known.kind)}
    assert found == {"easypost", "loop", "aircall"}


@pytest.mark.parametrize(
    ("kind", "options", "needed"),
    [
        ("shopify", {}, True),
        ("film_folder", {}, False),
        ("film_store", {"key_id": "AKIDEXAMPLE"}, True),
        ("mail", {"user": "concierge@example.com"}, True),
        ("mail", {"user": "  "}, False),
        ("mail", {}, False),
        ("loop", {}, True),
        ("aircall", {"api_id": "1"}, True),
        ("handwrytten", {}, True),
        ("of another version", {}, True),
    ],
)
def test_a_secret_is_asked_for_where_somebody_signs_in(kind, options, needed):
    assert needs_secret(kind, options) is needed
