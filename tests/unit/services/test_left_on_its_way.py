"""What a desktop was sending when it died: another one lets go of it, and a person decides."""

import logging
from dataclasses import replace

import pytest

from concierge.domain.clients import Channel
from concierge.domain.errors import BusyError
from concierge.domain.outbox import (
    NOBODY_KNOWS,
    Delivered,
    DeliveryKind,
    DeliveryState,
    Reach,
)
from concierge.services.accounts import list_accounts
from concierge.services.outbox import StoreOutbox, discard, it_arrived, may, outbox, send_now
from concierge.services.ports import PushReport
from concierge.services.publishing import publish_film
from concierge.services.turns import LostTurnError, Turn
from concierge.services.updates import tell_due
from concierge.storage.secrets import GivenSecret
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.unit.services.test_films import film_of, kept
from tests.unit.services.test_publishing import FILMS, LINK, MAIL, WORDS, connect

REACH = {DeliveryKind.PUBLISH: Reach.UPSERT, DeliveryKind.EMAIL: Reach.NONE}


class Far:
    """Takes what each desktop tells it, and remembers what that was; `dies` before it answers."""

    def __init__(self):
        self.told = []
        self.dies = False

    def __call__(self, config, box):
        self.config, self.box = config, box
        return self

    def push(self, cancelled, limit=200):
        self.box.begin(self.config.id, REACH)
        sent = 0
        while (claimed := self.box.take(self.config.id)) is not None:
            self.told.append((claimed.delivery.kind, claimed.delivery.again))
            if self.dies:
                raise KeyboardInterrupt
            self.box.arrived(claimed, Delivered(link=LINK))
            sent += 1
        return PushReport(sent, 0, 0)


@pytest.fixture
def far():
    return Far()


@pytest.fixture
def client(workplace):
    connect(workplace, FILMS, MAIL)
    (found,) = fill(workplace, [r.client()])
    publish_film(workplace, kept(workplace, found), WORDS, Channel.EMAIL)
    return found


@pytest.fixture
def other(workplace, tmp_path):
    """A second desktop of the same house: no film lies there."""
    films = tmp_path / "other" / "recordings"
    films.mkdir(parents=True)
    return replace(workplace, recordings=films)


def tell(workplace, far):
    """One round of everything that is no shop."""
    accounts = [one for one in list_accounts(workplace) if one.name in (FILMS, MAIL)]
    tell_due(workplace, accounts, lambda: GivenSecret("x"), far, lambda: False)


def die(workplace, far):
    """The desktop goes while something of its is on its way."""
    far.dies = True
    with pytest.raises(KeyboardInterrupt):
        tell(workplace, far)
    far.dies = False


def row(workplace, kind):
    return next(row for row in outbox(workplace).waiting if row.kind is kind)


def test_a_film_waits_again_and_goes_on_when_its_desktop_comes_back(workplace, client, other, far):
    die(workplace, far)
    assert row(other, DeliveryKind.PUBLISH).state is DeliveryState.LEASED
    tell(other, far)
    film = row(other, DeliveryKind.PUBLISH)
    assert film.state is DeliveryState.WAITING
    assert may(film.state).discard
    tell(workplace, far)
    assert far.told[:3] == [
        (DeliveryKind.PUBLISH, False),
        (DeliveryKind.PUBLISH, True),
        (DeliveryKind.EMAIL, False),
    ]
    assert film_of(workplace, client).recording.link == LINK


def test_a_person_can_discard_what_a_dead_desktop_was_sending(workplace, client, other, far):
    die(workplace, far)
    tell(other, far)
    discard(other, row(other, DeliveryKind.PUBLISH).id, "That desktop is gone for good.")
    assert outbox(other).waiting == ()


@pytest.fixture
def held(workplace, client, other, far):
    """The message, and the desktop that may have sent it is gone."""
    account = next(one for one in list_accounts(workplace) if one.name == FILMS)
    tell_due(workplace, [account], lambda: GivenSecret("x"), far, lambda: False)
    die(workplace, far)
    assert far.told[-1] == (DeliveryKind.EMAIL, False)
    tell(other, far)
    found = row(other, DeliveryKind.EMAIL)
    assert (found.state, found.last_error) == (DeliveryState.HELD, NOBODY_KNOWS)
    far.told.clear()
    return found


def test_a_message_is_held_and_its_desktop_never_sends_it_by_itself(workplace, held, other, far):
    for _ in range(3):
        workplace.clock.advance(days=1)
        tell(workplace, far)
        tell(other, far)
    assert far.told == []
    assert row(workplace, DeliveryKind.EMAIL).state is DeliveryState.HELD


def test_a_held_message_is_settled_from_another_desktop(held, client, other, far):
    it_arrived(other, held.id)
    tell(other, far)
    assert film_of(other, client).recording.sent_at is not None
    assert DeliveryKind.EMAIL not in [kind for kind, _ in far.told]


def test_who_looked_it_up_is_told_beside_who_wrote_it(held, other, caplog):
    caplog.set_level(logging.INFO)
    leo = person(other, "Léo Martin")
    it_arrived(leo, held.id)
    view = outbox(other)
    settled = next(one for one in view.ended if one.id == held.id)
    assert (settled.staff_name, settled.reason) == ("Ana Ribeiro", "Looked up by Léo Martin.")
    (told,) = [one for one in view.waiting if one.kind is DeliveryKind.VIDEO_LINK]
    assert told.payload["by"] == "Ana Ribeiro"
    assert f"delivery {held.id} was looked up by person {leo.me.id}" in caplog.text
    assert "Martin" not in caplog.text


def test_a_held_message_that_did_not_arrive_goes_once_more_from_its_desktop(
    workplace, held, other, far
):
    send_now(other, held.id)
    tell(other, far)
    assert far.told == []
    tell(workplace, far)
    assert far.told == [(DeliveryKind.EMAIL, False)]
    tell(workplace, far)
    assert len(far.told) == 1


def test_a_desktop_that_only_slept_changes_nothing_of_what_another_decided(
    workplace, client, other, far
):
    account = next(one for one in list_accounts(workplace) if one.name == FILMS)
    asleep = Turn(workplace, account)
    asleep.by = f"elsewhere:{asleep.by.partition(':')[2]}"
    assert asleep.take()
    box = StoreOutbox(workplace, asleep)
    claimed = box.take(account.id)
    workplace.clock.advance(days=2)
    tell(other, far)
    box.arrived(claimed, Delivered(link=LINK))
    assert row(other, DeliveryKind.PUBLISH).state is DeliveryState.WAITING
    with pytest.raises(LostTurnError):
        box.take(account.id)
    tell(workplace, far)
    assert film_of(workplace, client).recording.link == LINK


def test_what_is_on_its_way_in_a_turn_that_lasts_is_left_alone(workplace, client, other, far):
    account = next(one for one in list_accounts(workplace) if one.name == FILMS)
    with Turn(workplace, account) as turn:
        StoreOutbox(workplace, turn).take(account.id)
        tell(other, far)
        assert row(other, DeliveryKind.PUBLISH).state is DeliveryState.LEASED
        with pytest.raises(BusyError):
            Turn(other, account).__enter__()
