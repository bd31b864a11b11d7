"""A store of before films remembered their place learns it from what was told of them."""

import pytest

from concierge.domain.outbox import DeliveryKind
from concierge.services.publishing import Words, publish_film
from concierge.storage.opening import open_store
from tests.fakes import records as r
from tests.fakes.house import KEY, fill, on_store
from tests.fakes.older import back_to
from tests.unit.services.test_films import kept

OPTIONS = {"place": "/srv/films/", "link": "https://films.example.com/"}
WORDS = Words("For you", "")


@pytest.fixture
def old(tmp_path):
    """Three films whose pages are up: one that was told of, one of which nothing but its address
    is known, and one that lies nobody knows where. A fourth never had a page."""
    store = open_store(tmp_path / "store.db", KEY)
    house = on_store(store, tmp_path)
    (client,) = fill(house, [r.client()])
    with house.write() as unit:
        other = {"place": "az://other", "key_id": "A", "link": "https://other.example.com"}
        accounts = [
            unit.accounts.add("Films", "film_folder", OPTIONS),
            unit.accounts.add("Store", "film_store", other),
        ]
        for made in accounts:
            unit.accounts.set_writes(made, [DeliveryKind.PUBLISH.value])
    for name in ("told", "seen", "lost", "none"):
        kept(house, client, name)
    publish_film(house, "told", WORDS, None)
    with house.write() as unit:
        for name, link in (("seen", "https://films.example.com/k7f3/"), ("lost", "https://x.y/k/")):
            unit.films.to_publish(
                name, page=name, place="", title="", expires_at=None, beacon=False
            )
            unit.films.published(name, link, r.NOW)
    back_to("0009", store.engine, tmp_path)
    store.close()
    return tmp_path / "store.db"


def test_each_film_knows_the_place_of_its_page(old):
    again = open_store(old, KEY)
    with again.read() as unit:
        found = {name: unit.films.one(name).place for name in ("told", "seen", "lost", "none")}
    again.close()
    assert found == {"told": "az://other A", "seen": "/srv/films", "lost": "", "none": ""}
