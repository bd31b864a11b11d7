"""What an account of films may name, and what is said of what it may not."""

import pytest

from concierge.domain.account_kinds import kind_of
from concierge.domain.errors import UserError
from concierge.domain.outbox import DeliveryKind
from sync import registry
from sync.connectors.film_place import account

LINK = {"link": "https://films.example.com"}
FOLDER = {"place": "/srv/films", **LINK}
STORE = {"place": "s3://films/house", "key_id": "AKIDEXAMPLE", **LINK}


@pytest.mark.parametrize("kind", ["film_folder", "film_store"])
def test_all_that_is_asked_for_is_known(kind, tmp_path):
    told = STORE if kind == "film_store" else {**FOLDER, "place": str(tmp_path)}
    examples = {field.key: field.example for field in kind_of(kind).fields if field.key not in told}
    registry.check_options(kind, told | {key: value for key, value in examples.items() if value})
    assert registry.writes(kind, told) == {DeliveryKind.PUBLISH, DeliveryKind.UNPUBLISH}


@pytest.mark.parametrize(
    ("changes", "option"),
    [
        ({"place": ""}, "place"),
        ({"place": "films"}, "place"),
        ({"link": ""}, "link"),
        ({"link": "http://films.example.com"}, "link"),
        ({"link": "https://films.example.com/?a=b"}, "link"),
        ({"days": "many"}, "days"),
        ({"watched": "views.log"}, "watched"),
        ({"watched": "http://films.example.com/views.log"}, "watched"),
        ({"days": "-1"}, "days"),
        ({"beacon": "http://example.com"}, "beacon"),
        ({"action_link": "javascript:x"}, "action_link"),
        ({"key_id": "x"}, "key_id"),
        ({"colour": "green"}, "colour"),
    ],
)
def test_a_folder_that_cannot_be_names_the_option(changes, option):
    with pytest.raises(UserError) as caught:
        account.check_options(FOLDER | changes)
    assert caught.value.field == option


@pytest.mark.parametrize(
    ("changes", "option"),
    [
        ({"place": "ftp://films/house"}, "place"),
        ({"place": "s3://"}, "place"),
        ({"place": "s3://films/../other"}, "place"),
        ({"place": "s3://user:word@films/house"}, "place"),
        ({"key_id": ""}, "key_id"),
        ({"endpoint": "http://minio.example.com"}, "endpoint"),
    ],
)
def test_a_store_that_cannot_be_names_the_option(changes, option):
    with pytest.raises(UserError) as caught:
        account.check_options(STORE | changes)
    assert caught.value.field == option


@pytest.mark.parametrize("watched", ["/var/log/views.log", "https://films.example.com/v?k=1"])
def test_what_was_watched_stands_in_a_file_or_at_an_address(watched):
    account.check_options(FOLDER | {"watched": watched})


def test_an_address_is_taken_apart():
    found = account.bucket({"place": "gs://films/house/summer/"})
    assert (found.scheme, found.name, found.prefix) == ("gs", "films", "house/summer")
    assert account.bucket({**STORE, "place": "s3://films"}).prefix == ""
