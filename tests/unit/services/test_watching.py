"""What a film's page told of itself stands in her history, and nothing else does."""

from datetime import timedelta

import pytest

from concierge.domain.clients import Channel
from concierge.domain.errors import RetryLaterError
from concierge.domain.watched import FilmView, Watched, WatchEvent
from concierge.services.accounts import list_accounts
from concierge.services.films import send_film
from concierge.services.profile import open_profile
from concierge.services.publishing import Words, publish_film
from concierge.services.rounds import Rounds
from concierge.services.watching import EVERY, read_watched, take_in
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.unit.services.test_films import kept
from tests.unit.services.test_publishing import FILMS, LINK, connect, leave

BEACON = "https://films.example.com/b"
LOG = "/var/log/films.log"


@pytest.fixture
def client(workplace):
    return fill(workplace, [r.client()])[0]


def published(workplace, client, name="x"):
    """The name of a film's page."""
    publish_film(workplace, kept(workplace, client, name), Words("For you", ""), None)
    (page,) = leave(workplace, FILMS)
    return page.payload["page"]


def sent(workplace, client):
    """The same, with its link sent."""
    page = published(workplace, client)
    send_film(workplace, "x", LINK, Channel.EMAIL)
    return page


def told(page, event=WatchEvent.OPEN, session="s", minutes=0):
    return FilmView(page, session, event, r.NOW + timedelta(minutes=minutes))


def shown(workplace, client):
    return open_profile(workplace, client).timeline[0].body.recording.watched


def test_what_the_page_tells_stands_in_her_history_once(workplace, client):
    connect(workplace, FILMS, beacon=BEACON)
    page = sent(workplace, client)
    assert shown(workplace, client) == Watched(None, 0, 0)
    half = [told(page), told(page, WatchEvent.HALF, minutes=1)]
    assert take_in(workplace, half) == 2
    assert take_in(workplace, half) == 0
    assert take_in(workplace, [told(page, session="t", minutes=9)]) == 1
    assert shown(workplace, client) == Watched(r.NOW, 2, 50)


def test_a_page_that_tells_nothing_says_nothing(workplace, client):
    connect(workplace, FILMS)
    page = published(workplace, client)
    take_in(workplace, [told(page)])
    assert shown(workplace, client) is None


def test_pages_that_are_nobodys_are_left_out(workplace, client):
    connect(workplace, FILMS, beacon=BEACON)
    kept(workplace, client)  # a film without a page has no name to be found by
    assert take_in(workplace, [told("nobodys"), told("")]) == 0


def test_more_than_one_handful_is_taken_in(workplace, client):
    connect(workplace, FILMS, beacon=BEACON)
    page = sent(workplace, client)
    many = (told(page, session=f"{number}") for number in range(1_200))
    assert take_in(workplace, many) == 1_200
    assert shown(workplace, client).openings == 1_200


class Log:
    """A place where pages' words are kept; `asked` since when."""

    def __init__(self, views, error=None):
        self.views, self.error, self.asked = views, error, []

    def __call__(self, config, since):
        self.asked.append((config.name, since))
        if self.error is not None:
            raise self.error
        return self.views


def test_a_place_is_asked_every_ten_minutes_for_what_is_new(workplace, client):
    connect(workplace, FILMS, beacon=BEACON, watched=LOG)
    log = Log([told(sent(workplace, client))])
    assert [read_watched(workplace, log) for _ in range(2)] == [1, 0]
    workplace.clock.advance(seconds=EVERY.total_seconds())
    read_watched(workplace, log)
    (_, first), (_, then) = log.asked
    assert first is None and r.NOW - timedelta(hours=1) < then < r.NOW
    assert shown(workplace, client).openings == 1


def test_a_place_that_cannot_be_read_is_asked_again_for_the_same(workplace, client):
    connect(workplace, FILMS, beacon=BEACON, watched=LOG)
    log = Log([], RetryLaterError("No answer."))
    read_watched(workplace, log)
    log.error = None
    workplace.clock.advance(minutes=11)
    read_watched(workplace, log)
    assert [since for _, since in log.asked] == [None, None]


def test_a_house_that_says_no_place_is_asked_nothing(workplace, client):
    connect(workplace, FILMS, beacon=BEACON)
    log = Log([])
    rounds = Rounds(workplace, "desk", lambda: None, lambda *_: None, log)
    with workplace.write() as unit:
        unit.accounts.set_writes(1, [])
    rounds.tick()
    assert log.asked == []
    assert list_accounts(workplace)


def test_what_was_opened_before_the_link_was_sent_was_opened_by_the_house(workplace, client):
    connect(workplace, FILMS, beacon=BEACON)
    page = published(workplace, client)
    take_in(workplace, [told(page), told(page, WatchEvent.WHOLE)])
    workplace.clock.advance(hours=2)
    send_film(workplace, "x", LINK, Channel.EMAIL)
    assert shown(workplace, client) == Watched(None, 0, 0)
