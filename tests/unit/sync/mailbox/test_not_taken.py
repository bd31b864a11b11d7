"""A recipient whose mail server says "later" is tried later; everybody else's message goes."""

import random
from dataclasses import replace

import pytest

from concierge.domain.clients import Channel
from concierge.domain.errors import RetryLaterError
from concierge.domain.outbox import PATIENCE, DeliveryKind, DeliveryState
from concierge.services.accounts import list_accounts
from concierge.services.outbox import StoreOutbox, outbox, send_now
from concierge.services.publishing import publish_film
from concierge.services.turns import Turn
from sync.connectors.mailbox.push import open_writer
from sync.outbox import AccountPush
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.unit.services.test_films import kept
from tests.unit.services.test_publishing import FILMS, MAIL, WORDS, connect, leave
from tests.unit.sync.mailbox.post import USER, Kept, certificate, config, mail_server

HER, OTHER = "client1@example.com", "client2@example.com"
GREY = "450 4.2.0 Greylisted, try again later"


class Grey(Kept):
    """Answers whoever writes to these with what stands there, as often as it stands there."""

    def __init__(self, **answers):
        super().__init__()
        self.answers = {HER: answers.get("her", []), OTHER: answers.get("other", [])}
        self.full = answers.get("full", [])

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.answers[address]:
            return self.answers[address].pop()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        return (
            self.full.pop() if self.full else await super().handle_DATA(server, session, envelope)
        )

    def to(self):
        return [one for envelope in self.got for one in envelope.rcpt_tos]


@pytest.fixture(scope="module")
def contexts(tmp_path_factory):
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def house(local_workplace):
    """A message for each of two clients, their films on their pages."""
    connect(local_workplace, FILMS, MAIL)
    for number, client in enumerate(fill(local_workplace, [r.client(1), r.client(2)])):
        publish_film(
            local_workplace, kept(local_workplace, client, f"{number}"), WORDS, Channel.EMAIL
        )
    leave(local_workplace, FILMS)
    return local_workplace


@pytest.fixture
def round_(house, contexts):
    """One round of the mailbox with a far side that answers so."""

    def go(grey):
        with mail_server(contexts[0], handler=grey) as (_, port):
            (account,) = [one for one in list_accounts(house) if one.name == MAIL]
            told = replace(config(port, user=USER), id=account.id)
            with Turn(house, account) as turn:
                box = StoreOutbox(house, turn, random.Random(3))
                opened = lambda one, waiter, stop: open_writer(one, waiter, stop, contexts[1])  # noqa: E731  a partial of four
                return AccountPush(told, box, open_writer=opened).push(lambda: False)

    return go


def letters(workplace):
    return [row for row in outbox(workplace).waiting if row.kind is DeliveryKind.EMAIL]


@pytest.mark.parametrize(
    ("refusals", "words"),
    [
        ({"her": [GREY]}, "takes no mail at the moment"),
        ({"her": ["452 4.2.2 Mailbox full"]}, "takes no mail at the moment"),
        ({"full": ["422 4.2.2 Mailbox full"]}, "try this message again later"),
    ],
)
def test_one_is_asked_to_wait_and_the_other_goes_in_the_same_round(house, round_, refusals, words):
    grey = Grey(**refusals)
    assert round_(grey).sent == 1
    assert grey.to() == [OTHER]
    (row,) = letters(house)
    assert (row.state, row.attempts) == (DeliveryState.WAITING, 1)
    assert row.next_try_at > house.now()
    assert words in row.last_error
    assert round_(grey).sent == 0  # not before its pause is over
    house.clock.advance(minutes=1)
    assert round_(grey).sent == 1
    assert grey.to() == [OTHER, HER]
    assert letters(house) == []
    house.clock.advance(days=1)
    assert round_(grey).sent == 0


def test_one_that_is_never_taken_is_parked_for_a_person_and_never_held(house, round_):
    grey = Grey(her=[GREY] * PATIENCE)
    for _ in range(PATIENCE):
        round_(grey)
        house.clock.advance(minutes=61)
    (row,) = letters(house)
    assert (row.state, row.attempts) == (DeliveryState.DEAD, PATIENCE)
    assert row.last_error == (
        "House mail says that the client's address takes no mail at the moment. If that lasts, ask "
        "for another one, or call."
    )
    send_now(house, row.id)
    assert round_(grey).sent == 1
    assert grey.to() == [OTHER, HER]


def test_a_mailbox_that_closes_is_put_off_as_a_whole(house, round_):
    with pytest.raises(RetryLaterError, match="cannot take it at the moment"):
        round_(Grey(her=["421 4.3.2 Closing"]))
    assert [(row.state, row.attempts) for row in letters(house)] == [(DeliveryState.WAITING, 0)] * 2


def test_her_next_message_keeps_its_place_behind_one_that_waits(house, round_):
    """What she was told first arrives first."""
    grey = Grey(her=[GREY])
    her = letters(house)[0].client
    house.clock.advance(seconds=1)
    publish_film(house, kept(house, her, "later"), WORDS, Channel.EMAIL)
    leave(house, FILMS)
    round_(grey)
    assert grey.to() == [OTHER]
    assert [row.is_behind for row in letters(house)] == [False, True]
    house.clock.advance(minutes=1)
    round_(grey)
    assert grey.to() == [OTHER, HER, HER]
