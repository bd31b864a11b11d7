"""Every kept film can be found, kept for good, and erased from everywhere."""

from dataclasses import replace

import pytest

from concierge.domain.clients import Channel
from concierge.domain.errors import RetryLaterError, UserError
from concierge.domain.outbox import Delivered, DeliveryKind
from concierge.domain.views.clients import InteractionEntry
from concierge.services.accounts import list_accounts, remove_account
from concierge.services.library import erase_film, erase_old_films, library, pin_film
from concierge.services.outbox import outbox
from concierge.services.profile import open_profile
from concierge.services.publishing import publish_film
from concierge.services.recordings import delete_left_films
from concierge.services.updates import tell_due
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.unit.services.test_films import kept
from tests.unit.services.test_publishing import FILMS, MAIL, WORDS, connect, leave


@pytest.fixture
def clients(workplace):
    return fill(workplace, [r.client(1), r.client(2, first_name="雨桐", last_name="陳")])


def names(found):
    return [row.id for row in found.rows]


def test_films_are_found_by_name_title_and_what_was_said(workplace, clients):
    connect(workplace, FILMS)
    kept(workplace, clients[0], "a")
    workplace.clock.advance(minutes=1)
    kept(person(workplace, "Léo Martin"), clients[1], "b")
    publish_film(workplace, "b", WORDS, None)
    assert names(library(workplace)) == ["b", "a"]
    assert names(library(workplace, mine=True)) == ["a"]
    for search, found in (
        ("chloe", ["a"]),
        ("CHLOÉ hello", ["a"]),
        ("陳", ["b"]),
        ("leo", ["b"]),
        ("for you", ["b"]),
        ("nobody", []),
    ):
        assert names(library(workplace, search=search)) == found, search


def test_what_they_take_is_counted_and_what_is_left_out_is_told(workplace, clients):
    for number in range(3):
        kept(workplace, clients[0], f"{number}")
    found = library(workplace, limit=2)
    assert (found.count, found.left_out, len(found.rows)) == (3, 1, 2)
    assert found.bytes == 9  # three files of one byte each
    (workplace.recordings / "0.mp4").unlink()
    assert library(workplace).bytes == 8


def test_erased_it_is_gone_from_disk_page_and_history(workplace, clients):
    connect(workplace, FILMS, MAIL)
    kept(workplace, clients[0])
    publish_film(workplace, "x", WORDS, Channel.EMAIL)
    leave(workplace, FILMS)
    erase_film(workplace, "x")
    assert not list(workplace.recordings.glob("x.*"))
    assert library(workplace).rows == ()
    assert leave(workplace, MAIL) == []
    (gone,) = leave(workplace, FILMS)
    assert gone.kind is DeliveryKind.UNPUBLISH
    body = open_profile(workplace, clients[0]).timeline[0].body
    assert isinstance(body, InteractionEntry) and body.recording is None
    with pytest.raises(UserError, match="not in a timeline"):
        erase_film(workplace, "x")


def test_a_film_without_a_page_leaves_nothing_to_tell(workplace, clients):
    connect(workplace, FILMS)
    kept(workplace, clients[0])
    erase_film(workplace, "x")
    assert outbox(workplace).waiting == ()


def test_what_is_on_its_way_is_not_erased_under_it(workplace, clients):
    connect(workplace, FILMS)
    kept(workplace, clients[0])
    publish_film(workplace, "x", WORDS, None)
    leave(workplace, FILMS, arrive=False)
    with pytest.raises(UserError, match="on its way"):
        erase_film(workplace, "x")
    assert (workplace.recordings / "x.mp4").exists()


def test_old_films_go_by_themselves_and_pinned_ones_stay(workplace, clients):
    connect(workplace, FILMS, keep_days="30")
    kept(workplace, clients[0], "old")
    kept(workplace, clients[0], "pinned")
    pin_film(workplace, "pinned", pinned=True)
    workplace.clock.advance(days=20)
    kept(workplace, clients[0], "young")
    workplace.clock.advance(days=11)
    assert library(workplace).keep_days == 30
    assert erase_old_films(workplace) == 1
    assert names(library(workplace)) == ["young", "pinned"]
    pin_film(workplace, "pinned", pinned=False)
    assert erase_old_films(workplace) == 1


@pytest.mark.parametrize("options", [{}, {"keep_days": "0"}, {"keep_days": "soon"}])
def test_without_a_wish_of_the_house_films_stay(workplace, clients, options):
    connect(workplace, FILMS, **options)
    kept(workplace, clients[0])
    workplace.clock.advance(days=3_000)
    assert (erase_old_films(workplace), library(workplace).keep_days) == (0, 0)


def test_a_film_that_is_gone_cannot_be_pinned(workplace):
    with pytest.raises(UserError):
        pin_film(workplace, "x", pinned=True)


class Push:
    """A place for films that takes what it is told, or raises."""

    told, error = [], None

    def __init__(self, config, box):
        self.account, self.box = config.id, box

    def push(self, cancelled, limit=200):
        while (claimed := self.box.take(self.account)) is not None:
            if Push.error is not None:
                self.box.postponed(claimed, "")
                raise Push.error
            Push.told.append(claimed.delivery)
            self.box.arrived(claimed, Delivered())


def tell(workplace, error=None):
    Push.told, Push.error = [], error
    accounts = [one for one in list_accounts(workplace) if one.name == FILMS]
    tell_due(workplace, accounts, lambda: None, Push, lambda: False)
    return [(one.kind, one.payload) for one in Push.told]


def test_pages_of_a_removed_shop_are_taken_off_in_the_end(workplace, clients):
    connect(workplace, FILMS)
    for name in ("a", "b"):
        kept(workplace, clients[0], name)
    publish_film(workplace, "a", WORDS, None)
    (page,) = leave(workplace, FILMS)
    remove_account(workplace, None, 1)
    assert tell(workplace, RetryLaterError("No answer.")) == []
    workplace.clock.advance(hours=2)
    gone = (DeliveryKind.UNPUBLISH, {"page": page.payload["page"]})
    assert tell(workplace) == [gone]
    assert tell(workplace) == []


def test_a_film_of_another_desktop_is_deleted_there(workplace, clients, tmp_path):
    kept(workplace, clients[0])
    other = replace(workplace, recordings=tmp_path / "other" / "recordings")
    other.recordings.mkdir(parents=True)
    erase_film(other, "x")
    assert len(list(workplace.recordings.glob("x.*"))) == 3
    assert delete_left_films(workplace).removed == 1
    assert not list(workplace.recordings.glob("x.*"))
    assert delete_left_films(workplace).removed == 0
