"""A kept film is a contact once its link goes to her: consent first, the CRM told, paid then."""

from datetime import timedelta

import pytest

from concierge.domain.attribution import Standing, TouchKind
from concierge.domain.clients import Channel
from concierge.domain.errors import ConsentError, UserError
from concierge.domain.interactions import ReasonCode
from concierge.domain.outbox import DeliveryKind
from concierge.domain.remote import Marketing
from concierge.services.desk import CommissionFilter, commission_log, explain
from concierge.services.films import checked_link, send_film
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import outbox
from concierge.services.profile import open_profile
from concierge.services.recorder_port import Take
from concierge.services.recordings import keep_take
from concierge.services.refusals import refuse_contact
from tests.fakes import records as r
from tests.fakes.house import fill

LINK = "https://films.example.com/a1b2c3"


def kept(workplace, client, name="x"):
    """A film in her timeline, sent nowhere."""
    files = [workplace.recordings / f"{name}.{kind}" for kind in ("mp4", "jpg", "gif")]
    for path in files:
        path.write_bytes(b"x")
    take = Take(name, *files, 29.4, 1, 1, True, 0)
    keep_take(workplace, take, client, script="Hello", reason=ReasonCode.DELIVERY)
    return take.id


@pytest.fixture
def client(workplace):
    with workplace.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in DeliveryKind])
    return fill(workplace, [r.client(phone_marketing=Marketing.SUBSCRIBED)])[0]


def told(workplace):
    return [(row.kind, row.payload["link"]) for row in outbox(workplace).waiting]


def film_of(workplace, client):
    return open_profile(workplace, client).timeline[0].body


def test_the_link_stands_in_her_history_and_the_crm_is_told(workplace, client):
    film = kept(workplace, client)
    assert film_of(workplace, client).recording.sent_at is None
    send_film(workplace, film, f" {LINK} ", Channel.EMAIL)
    body = film_of(workplace, client)
    assert (body.channel, body.recording.link) == (Channel.EMAIL, LINK)
    assert body.recording.sent_at == r.NOW
    assert told(workplace) == [(DeliveryKind.VIDEO_LINK, LINK)]


def test_it_goes_once(workplace, client):
    film = kept(workplace, client)
    send_film(workplace, film, LINK, Channel.EMAIL)
    with pytest.raises(UserError, match="sent already"):
        send_film(workplace, film, LINK, Channel.EMAIL)
    assert len(told(workplace)) == 1


def test_from_then_on_it_can_win_a_sale_and_not_from_the_filming(workplace, client):
    film = kept(workplace, client)
    workplace.clock.advance(days=20)
    send_film(workplace, film, LINK, Channel.EMAIL)
    sent = workplace.clock.now()
    workplace.clock.advance(days=1)
    placed = workplace.clock.now()
    StoreIngest(workplace).apply(1, "orders", [r.order(1, placed_at=placed)], None)
    (line,) = commission_log(workplace, CommissionFilter()).rows
    (touch,) = explain(workplace, line.id).touches
    assert (touch.kind, touch.standing) == (TouchKind.VIDEO, Standing.WINS)
    assert touch.engaged_at == sent


@pytest.mark.parametrize(
    ("changes", "channel", "error"),
    [
        ({"email_marketing": Marketing.UNSUBSCRIBED}, Channel.EMAIL, "written to on this channel"),
        ({"email": ""}, Channel.EMAIL, "No address"),
    ],
)
def test_what_she_refused_is_not_sent_and_nothing_is_noted(workplace, changes, channel, error):
    with workplace.write() as unit:
        unit.accounts.set_writes(1, [kind.value for kind in DeliveryKind])
    (client,) = fill(workplace, [r.client(**changes)])
    film = kept(workplace, client)
    with pytest.raises(UserError, match=error) as told_of:
        send_film(workplace, film, LINK, channel)
    assert told_of.value.field == "channel"
    assert film_of(workplace, client).recording.sent_at is None
    assert told(workplace) == []


def test_at_night_only_e_mail_goes(workplace, client):
    film = kept(workplace, client)
    workplace.clock.advance(hours=10)  # past ten in the evening in Paris
    with pytest.raises(ConsentError, match="at this hour"):
        send_film(workplace, film, LINK, Channel.SMS)
    send_film(workplace, film, LINK, Channel.EMAIL)


def test_who_asked_not_to_be_contacted_gets_no_film(workplace, client):
    film = kept(workplace, client)
    refuse_contact(workplace, client)
    with pytest.raises(ConsentError, match="not to be contacted"):
        send_film(workplace, film, LINK, Channel.EMAIL)


def test_a_film_nobody_kept_is_not_sent(workplace, client):
    with pytest.raises(UserError, match="not in a timeline"):
        send_film(workplace, "unknown", LINK, Channel.EMAIL)


def test_filming_and_sending_both_count_as_the_last_contact_at_most_once_each(workplace, client):
    film = kept(workplace, client)
    workplace.clock.advance(days=2)
    send_film(workplace, film, LINK, Channel.EMAIL)
    with workplace.read() as unit:
        assert unit.clients.one(client).last_contact_at == r.NOW + timedelta(days=2)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "films.example.com/a",
        "http://films.example.com/a",
        "https://films",
        "https://films.example.com/a b",
        "https://[broken",
        "https://ex\u2100mple.com",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_whole_link_is_refused(text):
    with pytest.raises(UserError, match="whole link"):
        checked_link(text)


def test_a_link_that_would_be_cut_is_refused():
    with pytest.raises(UserError, match="2000 characters"):
        checked_link("https://films.example.com/" + "a" * 2000)
