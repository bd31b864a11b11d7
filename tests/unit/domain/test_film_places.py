"""Where a film's page lies follows from an account's options."""

import pytest

from concierge.domain.film_places import changed_place, place_in

S3 = {"place": "s3://films/house", "link": "https://films.example.com", "key_id": "A", "days": "9"}
AZ = {**S3, "place": "az://films/house"}
OWN = {**S3, "endpoint": "https://s3.example.com"}


@pytest.mark.parametrize(
    ("options", "place"),
    [
        ({}, ""),
        ({"place": " /srv/films/ "}, "/srv/films"),
        (S3, "s3://films/house"),
        (AZ, "az://films/house A"),
        (OWN, "s3://films/house https://s3.example.com"),
    ],
)
def test_a_place_is_what_decides_where_a_page_lies(options, place):
    assert place_in(options) == place


@pytest.mark.parametrize(
    ("before", "changes", "option"),
    [
        (S3, {}, ""),
        (S3, {"key_id": "B", "days": "30", "brand": "Maison"}, ""),
        (S3, {"link": "https://films.example.com/"}, ""),
        (S3, {"link": "https://other.example.com"}, "link"),
        (S3, {"place": "s3://films", "link": "https://other.example.com"}, "place"),
        (S3, {"endpoint": "https://s3.example.com"}, "endpoint"),
        (AZ, {"key_id": "B"}, "key_id"),
    ],
)
def test_only_another_place_or_address_is_a_change_of_place(before, changes, option):
    assert changed_place(before, {**before, **changes}) == option
