"""A film's page is taken off where it lies, whatever place for films was connected since."""

import pytest

from concierge.domain.clients import Channel
from concierge.domain.errors import UserError
from concierge.domain.outbox import DeliveryKind, DeliveryState
from concierge.services.accounts import (
    account_holdings,
    correct_account,
    list_accounts,
    pause_account,
    remove_account,
    resume_account,
)
from concierge.services.library import erase_film, erase_old_films, library
from concierge.services.outbox import discard, outbox
from concierge.services.ports import PushReport
from concierge.services.publishing import places, publish_film, take_off, take_off_expired
from concierge.services.updates import tell_due
from concierge.storage.secrets import GivenSecret
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.unit.services.test_films import film_of, kept
from tests.unit.services.test_publishing import FILMS, MAIL, WORDS, connect, leave

SECOND = "Second place"
PAGES = [DeliveryKind.PUBLISH, DeliveryKind.UNPUBLISH]
BUCKET = {"place": "s3://films/house", "link": "https://second.example.com", "key_id": "A"}


class Shops:
    """ports.Shops, as far as correcting an account asks for it."""

    def check_options(self, kind, options):
        """Everything can be made an account of."""

    def writes(self, kind, options):
        return frozenset(PAGES)


@pytest.fixture
def client(workplace):
    connect(workplace, FILMS, MAIL)
    return fill(workplace, [r.client()])[0]


@pytest.fixture
def film(workplace, client):
    """On its page."""
    publish_film(workplace, kept(workplace, client), WORDS, None)
    leave(workplace, FILMS)
    return "x"


def add(workplace, name=SECOND, kind="film_store", options=BUCKET, writes=PAGES):
    with workplace.write() as unit:
        made = unit.accounts.add(name, kind, dict(options))
        unit.accounts.set_writes(made, [one.value for one in writes])
    return account(workplace, name)


def account(workplace, name=FILMS):
    return next(one for one in list_accounts(workplace) if one.name == name)


def correct(workplace, **changes):
    correct_account(workplace, account(workplace), changes, Shops())


def kinds(deliveries):
    return [one.kind for one in deliveries]


def test_a_page_is_taken_off_where_it_lies_and_new_films_go_to_the_new_place(
    workplace, client, film
):
    add(workplace)
    assert places(workplace).films == SECOND
    publish_film(workplace, kept(workplace, client, "y"), WORDS, None)
    take_off(workplace, film)
    assert kinds(leave(workplace, SECOND)) == [DeliveryKind.PUBLISH]
    assert kinds(leave(workplace, FILMS)) == [DeliveryKind.UNPUBLISH]
    take_off(workplace, "y")
    assert kinds(leave(workplace, SECOND)) == [DeliveryKind.UNPUBLISH]
    assert leave(workplace, FILMS) == []


def test_the_newest_that_is_not_paused_takes_new_films_and_messages(workplace, client):
    add(workplace)
    add(workplace, "Second post", "mail", {}, [DeliveryKind.EMAIL])
    assert (places(workplace).films, places(workplace).mailbox) == (SECOND, "Second post")
    pause_account(workplace, account(workplace, SECOND).id)
    assert places(workplace).films == FILMS
    pause_account(workplace, account(workplace, FILMS).id)
    assert places(workplace).films == SECOND
    resume_account(workplace, account(workplace, FILMS).id)
    assert places(workplace).films == FILMS


def test_a_pause_never_makes_films_go_earlier(workplace, client, film):
    """How long films are kept is told by the place connected last, paused or not."""
    correct(workplace, keep_days="10")
    add(workplace, options={**BUCKET, "keep_days": "0"})
    pause_account(workplace, account(workplace, SECOND).id)
    workplace.clock.advance(days=30)
    assert (library(workplace).keep_days, erase_old_films(workplace)) == (0, 0)


def test_a_film_published_anew_at_another_place_leaves_the_old_one(workplace, client, film):
    add(workplace)
    workplace.clock.advance(minutes=1)
    publish_film(workplace, film, WORDS, Channel.EMAIL)
    assert kinds(leave(workplace, SECOND)) == [DeliveryKind.PUBLISH]
    assert kinds(leave(workplace, FILMS)) == [DeliveryKind.UNPUBLISH]
    assert len(leave(workplace, MAIL)) == 1
    assert film_of(workplace, client).recording.published_at is not None


def test_an_old_place_that_does_not_answer_holds_no_new_publishing_up(workplace, client, film):
    take_off(workplace, film)
    (row,) = outbox(workplace).waiting
    with workplace.write() as unit:
        unit.outbox.set(row.id, DeliveryState.DEAD)
    add(workplace)
    workplace.clock.advance(minutes=1)
    publish_film(workplace, film, WORDS, None)
    assert kinds(leave(workplace, SECOND)) == [DeliveryKind.PUBLISH]
    kept_parked = [one for one in outbox(workplace).waiting if one.id == row.id]
    assert kept_parked and kept_parked[0].state is DeliveryState.DEAD


# --- another place for the same account ---------------------------------------------------


@pytest.mark.parametrize("change", [{"place": "/srv/other"}, {"link": "https://o.example.com"}])
def test_a_place_with_pages_is_not_exchanged_under_them(workplace, film, change):
    with pytest.raises(UserError) as refused:
        correct(workplace, **change)
    assert str(refused.value) == (
        "Films have their pages at Films, or are on their way there: 1. Take them off first, or "
        "connect the new place as another account: new films then go there. Nothing was changed."
    )
    assert refused.value.field == next(iter(change))
    assert dict(account(workplace).options)["place"] == "/srv/films"
    take_off(workplace, film)
    with pytest.raises(UserError, match="on their way there: 1"):
        correct(workplace, **change)  # it is not off yet
    leave(workplace, FILMS)
    correct(workplace, **change)
    assert next(iter(change.items())) in account(workplace).options


def test_everything_else_of_a_place_can_be_corrected(workplace, film):
    correct(workplace, days="10", brand="Maison", place="/srv/films/")
    assert dict(account(workplace).options)["days"] == "10"


def test_a_mistyped_place_can_be_corrected_while_films_wait_for_it(workplace, client):
    """Nothing of them lies there yet; they go to the right one and are taken off there."""
    publish_film(workplace, kept(workplace, client), WORDS, None)
    correct(workplace, place="/srv/right")
    assert kinds(leave(workplace, FILMS)) == [DeliveryKind.PUBLISH]
    take_off(workplace, "x")
    assert kinds(leave(workplace, FILMS)) == [DeliveryKind.UNPUBLISH]


def test_a_film_that_may_lie_there_in_part_counts(workplace, client):
    publish_film(workplace, kept(workplace, client), WORDS, None)
    leave(workplace, FILMS, arrive=False)
    (row,) = outbox(workplace).waiting
    with workplace.write() as unit:
        unit.outbox.set(row.id, DeliveryState.WAITING, attempts=1)
    with pytest.raises(UserError, match=": 1"):
        correct(workplace, place="/srv/right")
    discard(workplace, row.id, "Wrong place.")
    correct(workplace, place="/srv/right")


# --- a place that is removed --------------------------------------------------------------


def test_pages_that_stay_up_are_counted_before_their_place_is_removed(workplace, film):
    assert account_holdings(workplace, account(workplace).id).pages_lost == 1
    assert account_holdings(workplace, account(workplace, "Shop").id).pages_lost == 0
    again = add(workplace, options={"place": "/srv/films", "link": "https://films.example.com"})
    assert account_holdings(workplace, account(workplace).id).pages_lost == 0
    assert account_holdings(workplace, again.id).pages_lost == 0


def test_a_page_is_reached_again_once_the_same_place_is_connected(workplace, client, film):
    remove_account(workplace, None, account(workplace).id)
    add(workplace)
    for deed in (take_off, erase_film):
        with pytest.raises(UserError, match="not connected any more"):
            deed(workplace, film)
    workplace.clock.advance(days=100)
    publish_film(workplace, kept(workplace, client, "y"), WORDS, None)
    leave(workplace, SECOND)
    workplace.clock.advance(days=100)
    assert take_off_expired(workplace) == 1  # the one that cannot go holds no other up
    assert kinds(leave(workplace, SECOND)) == [DeliveryKind.UNPUBLISH]
    add(workplace, FILMS, "film_folder", {"place": "/srv/films/", "link": "https://f.example.com"})
    assert take_off_expired(workplace) == 1
    assert kinds(leave(workplace, FILMS)) == [DeliveryKind.UNPUBLISH]
    assert film_of(workplace, client).recording.published_at is None


class Push:
    """A place for films that takes whatever it is told."""

    def __init__(self, told):
        self.told = told

    def __call__(self, config, box):
        self.config, self.box = config, box
        return self

    def push(self, cancelled, limit=200):
        while (claimed := self.box.take(self.config.id)) is not None:
            self.told.append((self.config.name, claimed.delivery.payload["page"]))
            self.box.arrived(claimed, None)
        return PushReport(0, 0, 0)


def test_pages_of_a_removed_shop_are_taken_off_each_at_its_own_place(workplace, client, film):
    add(workplace)
    publish_film(workplace, kept(workplace, client, "y"), WORDS, None)
    (second,) = leave(workplace, SECOND)
    with workplace.read() as unit:
        first = unit.films.one(film).page
    remove_account(workplace, None, 1)
    told, given = [], GivenSecret("x")
    for _ in range(2):
        tell_due(workplace, list_accounts(workplace), lambda: given, Push(told), lambda: False)
        workplace.clock.advance(hours=2)
    assert told == [(FILMS, first), (SECOND, second.payload["page"])]
