"""A film gets a page, then its message goes: in that order, to whom it may, and only once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from concierge.domain.captions import read
from concierge.domain.clients import Channel
from concierge.domain.errors import ConsentError, UserError
from concierge.domain.outbox import Delivered, DeliveryKind, DeliveryState
from concierge.domain.remote import Marketing
from concierge.services.accounts import list_accounts, remove_account, shops
from concierge.services.duplicates import merge_clients
from concierge.services.films import send_film
from concierge.services.library import erase_film
from concierge.services.outbox import StoreOutbox, discard, outbox, send_now
from concierge.services.ports import PushReport
from concierge.services.profile import open_profile
from concierge.services.publishing import (
    Words,
    captions_in,
    places,
    publish_film,
    take_off,
    take_off_expired,
)
from concierge.services.refusals import refuse_contact
from concierge.services.turns import Turn
from concierge.services.updates import EveryAccount
from concierge.storage.secrets import GivenSecret
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.unit.services.test_films import film_of, kept

LINK = "https://films.example.com/a1b2c3/"
WORDS = Words("For you", "Thirty seconds.", "Your coat", "Dear Ms Laurent, …")
SHOP, FILMS, MAIL = "Maison", "Films", "Post"


@pytest.fixture
def client(workplace):
    return fill(workplace, [r.client(phone_marketing=Marketing.SUBSCRIBED)])[0]


@pytest.fixture
def film(workplace, client):
    return kept(workplace, client)


def connect(workplace, *kinds, **options):
    """Accounts a film and its message can go to, and a shop that is told of it."""
    with workplace.write() as unit:
        unit.accounts.set_writes(1, [DeliveryKind.VIDEO_LINK.value])
        for name, kind, writes in (
            (FILMS, "film_folder", (DeliveryKind.PUBLISH, DeliveryKind.UNPUBLISH)),
            (MAIL, "mail", (DeliveryKind.EMAIL,)),
        ):
            if name in kinds:
                lies = {"place": "/srv/films", "link": "https://films.example.com", **options}
                made = unit.accounts.add(name, kind, lies if name == FILMS else {})
                unit.accounts.set_writes(made, [one.value for one in writes])


@pytest.fixture
def house(workplace):
    connect(workplace, FILMS, MAIL)
    return workplace


def leave(workplace, name, *, link=LINK, arrive=True):
    """What the account is told in one round."""
    (account,) = [one for one in list_accounts(workplace) if one.name == name]
    found = []
    with Turn(workplace, account) as turn:
        box = StoreOutbox(workplace, turn)
        while (claimed := box.take(account.id)) is not None:
            found.append(claimed.delivery)
            if not arrive:
                return found
            box.arrived(claimed, Delivered(link=link))
    return found


def states(workplace):
    view = outbox(workplace)
    return {row.kind: row.state for row in (*view.ended, *view.waiting)}


def test_the_message_waits_for_the_page_and_carries_what_is_true_as_it_leaves(house, client, film):
    publish_film(house, film, WORDS, Channel.EMAIL)
    assert leave(house, MAIL) == []
    (page,) = leave(house, FILMS)
    assert (page.kind, page.payload["title"], page.payload["film"]) == (
        *(DeliveryKind.PUBLISH, "For you"),
        "x.mp4",
    )
    recording = film_of(house, client).recording
    assert (recording.link, recording.published_at, recording.sent_at) == (LINK, r.NOW, None)
    (letter,) = leave(house, MAIL)
    assert (letter.payload["to"], letter.payload["link"]) == ("client1@example.com", LINK)
    assert letter.payload["sender"] == house.me.name
    body = film_of(house, client)
    assert (body.channel, body.recording.sent_at) == (Channel.EMAIL, r.NOW)
    assert outbox(house).waiting[0].kind is DeliveryKind.VIDEO_LINK


def test_a_page_is_named_by_chance_and_by_nothing_of_hers(house, client):
    pages = set()
    for number in range(20):
        publish_film(house, kept(house, client, f"{number}"), WORDS, None)
    for one in leave(house, FILMS):
        page = one.payload["page"]
        assert len(page) == 26 and set(page) <= set("abcdefghijklmnopqrstuvwxyz234567")
        pages.add(page)
    assert len(pages) == 20


def test_without_a_message_the_link_waits_to_be_copied(house, client, film):
    publish_film(house, film, WORDS, None)
    leave(house, FILMS)
    assert states(house) == {DeliveryKind.PUBLISH: DeliveryState.SENT}
    assert film_of(house, client).recording.sent_at is None


@pytest.mark.parametrize("refuse", [refuse_contact, lambda w, c: unsubscribe(w)])
def test_who_refuses_meanwhile_gets_no_message(house, client, film, refuse):
    publish_film(house, film, WORDS, Channel.EMAIL)
    leave(house, FILMS)
    refuse(house, client)
    assert leave(house, MAIL) == []
    assert states(house)[DeliveryKind.EMAIL] is DeliveryState.DEAD
    assert film_of(house, client).recording.sent_at is None
    row = next(row for row in outbox(house).waiting if row.kind is DeliveryKind.EMAIL)
    assert "Discard this message" in row.last_error
    send_now(house, row.id)  # whoever insists is asked the same again
    assert leave(house, MAIL) == []


def unsubscribe(workplace):
    record = r.client(email_marketing=Marketing.UNSUBSCRIBED, updated_at=r.NOW)
    fill(workplace, [record])


def test_who_refuses_already_gets_no_page_either(house, client, film):
    refuse_contact(house, client)
    with pytest.raises(ConsentError, match="not to be contacted"):
        publish_film(house, film, WORDS, Channel.EMAIL)
    assert outbox(house).waiting == ()


def test_a_film_on_its_way_is_not_sent_a_second_time(house, client, film):
    publish_film(house, film, WORDS, Channel.EMAIL)
    with pytest.raises(UserError, match="on its way"):
        publish_film(house, film, WORDS, Channel.EMAIL)
    leave(house, FILMS)
    leave(house, MAIL)
    with pytest.raises(UserError, match="sent already"):
        publish_film(house, film, WORDS, Channel.EMAIL)


def test_a_page_that_was_refused_takes_its_message_along_and_can_be_tried_anew(house, client, film):
    publish_film(house, film, WORDS, Channel.EMAIL)
    page = next(row for row in outbox(house).waiting if row.kind is DeliveryKind.PUBLISH)
    discard(house, page.id, "The wrong take.")
    assert set(states(house).values()) == {DeliveryState.DISCARDED}
    house.clock.advance(minutes=1)
    publish_film(house, film, WORDS, Channel.EMAIL)
    assert len(leave(house, FILMS)) == 1
    assert len(leave(house, MAIL)) == 1


def test_only_the_desktop_that_has_the_film_publishes_it(house, client, film):
    publish_film(house, film, WORDS, Channel.EMAIL)
    mine = house.recordings.with_name("desk.id").read_text()
    house.recordings.with_name("desk.id").write_text("another")
    assert leave(house, FILMS) == []
    house.recordings.with_name("desk.id").write_text(mine)
    assert len(leave(house, FILMS)) == 1


def test_a_film_of_another_desktop_is_published_there(house, client, film):
    house.recordings.with_name("desk.id").write_text("another")
    with pytest.raises(UserError, match="another desktop"):
        publish_film(house, film, WORDS, None)


def test_taken_off_the_page_goes_and_its_message_does_not(house, client, film):
    publish_film(house, film, WORDS, Channel.EMAIL)
    leave(house, FILMS)
    take_off(house, film)
    assert leave(house, MAIL) == []
    (gone,) = leave(house, FILMS)
    assert gone.kind is DeliveryKind.UNPUBLISH
    assert film_of(house, client).recording.published_at is None


def test_a_page_is_taken_off_after_as_many_days_as_the_house_says(workplace, client, film):
    connect(workplace, FILMS, days="30")
    publish_film(workplace, film, WORDS, None)
    (page,) = leave(workplace, FILMS)
    assert page.payload["expires"] == (r.NOW + timedelta(days=30)).isoformat()
    workplace.clock.advance(days=29)
    assert take_off_expired(workplace) == 0
    workplace.clock.advance(days=1)
    assert take_off_expired(workplace) == 1
    assert take_off_expired(workplace) == 0
    assert [one.kind for one in leave(workplace, FILMS)] == [DeliveryKind.UNPUBLISH]


def test_a_house_may_keep_pages_for_ever(workplace, client, film):
    connect(workplace, FILMS, days="0")
    publish_film(workplace, film, WORDS, None)
    (page,) = leave(workplace, FILMS)
    workplace.clock.advance(days=3_000)
    assert (page.payload["expires"], take_off_expired(workplace)) == ("", 0)


def test_without_a_place_for_films_it_is_said_where_to_connect_one(workplace, client, film):
    with pytest.raises(UserError, match="Connect one in Settings"):
        publish_film(workplace, film, WORDS, None)
    assert (places(workplace).films, places(workplace).mailbox) == ("", "")


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (Words(" ", ""), "title"),
        (Words("a" * 121, ""), "title"),
        (Words("a", "b" * 601), "text"),
        (Words("a", "", "", "Dear …"), "subject"),
        (Words("a", "", "s", "l" * 4001), "letter"),
    ],
)
def test_words_that_do_not_fit_are_said_where_they_stand(house, film, words, field):
    with pytest.raises(UserError) as told_of:
        publish_film(house, film, words, Channel.EMAIL)
    assert told_of.value.field == field
    assert outbox(house).waiting == ()


def test_a_film_whose_files_are_gone_is_not_published(house, film):
    (house.recordings / "x.mp4").unlink()
    with pytest.raises(UserError, match="Record it again"):
        publish_film(house, film, WORDS, None)


def test_what_the_shop_says_of_it_is_no_page_of_ours(house, client, film):
    assert open_profile(house, client).timeline[0].body.recording.link == ""


class Push:
    """Stands for a film place: takes whatever it is told."""

    def __init__(self, config, box):
        self.config, self.box = config, box

    def push(self, cancelled, limit=200):
        count = 0
        while (claimed := self.box.take(self.config.id)) is not None:
            self.box.arrived(claimed, Delivered(link=LINK))
            count += 1
        return PushReport(count, 0, 0)


def test_a_place_for_films_is_told_and_never_read(house, client, film):
    publish_film(house, film, WORDS, None)
    others = [one for one in list_accounts(house) if one not in shops(list_accounts(house))]
    assert [one.name for one in others] == [FILMS, MAIL]
    every = EveryAccount(house, others[:1], lambda: GivenSecret(""), _never_read, Push)
    (outcome,) = every.outcomes(lambda _: None, lambda: False)
    assert (outcome.report, outcome.error, outcome.told) == (None, None, PushReport(1, 0, 0))
    assert film_of(house, client).recording.link == LINK


def _never_read(config, ingest):
    pytest.fail("a place for films was read")


VTT = "WEBVTT\n\n00:00.000 --> 00:04.000\nHello Camille\n\n00:20.000 --> 00:40.000\nSee you\n"


def test_captions_lie_beside_the_film_and_end_with_it(house, client, film):
    publish_film(house, film, replace(WORDS, captions=VTT), None)
    (page,) = leave(house, FILMS)
    assert (page.payload["captions"], page.payload["captions_language"]) == ("x.vtt", "")
    cues = read((house.recordings / "x.vtt").read_text("utf-8"))
    assert [(cue.text, cue.end) for cue in cues] == [("Hello Camille", 4.0), ("See you", 29.4)]
    assert film_of(house, client).recording.captions == VTT.strip()
    erase_film(house, film)
    assert not (house.recordings / "x.vtt").exists()


def test_captions_are_of_the_language_they_are_in_and_not_of_the_clients(house, client, film):
    said = VTT.replace("Hello Camille", "The coat you asked for is here")
    publish_film(house, film, replace(WORDS, captions=said), None)
    (page,) = leave(house, FILMS)
    assert page.payload["language"] == open_profile(house, client).language != "en"
    assert page.payload["captions_language"] == "en"


def test_captions_that_are_none_are_refused_before_anything_is_told(house, film):
    with pytest.raises(UserError, match="no captions") as told_of:
        publish_film(house, film, replace(WORDS, captions="Hello"), None)
    assert told_of.value.field == "captions"
    assert outbox(house).waiting == ()


def test_captions_are_brought_along_from_a_file(tmp_path):
    file = tmp_path / "a.srt"
    file.write_text("1\n00:00:01,000 --> 00:00:02,000\nこんにちは\n", "utf-8")
    assert "こんにちは" in captions_in(file)
    file.write_bytes(b"\xff\xfe\x00")
    for broken in (file, tmp_path / "none.vtt"):
        with pytest.raises(UserError, match="cannot be read"):
            captions_in(broken)


def test_a_record_made_one_with_another_is_asked_anew(house, client, film):
    """Whose film it is decides, not whose it was when the message was written."""
    (other,) = fill(house, [r.client(2)])
    publish_film(house, film, WORDS, Channel.EMAIL)
    leave(house, FILMS)
    merge_clients(house, other, client)
    refuse_contact(house, other)
    assert leave(house, MAIL) == []
    assert states(house)[DeliveryKind.EMAIL] is DeliveryState.DEAD


def test_a_link_sent_another_way_is_not_sent_by_mail_too(house, client, film):
    publish_film(house, film, WORDS, Channel.EMAIL)
    leave(house, FILMS)
    with pytest.raises(UserError, match="message with this film"):
        send_film(house, film, LINK, Channel.EMAIL)
    with house.write() as unit:
        unit.films.sent(film, LINK, Channel.SMS, r.NOW)
    assert leave(house, MAIL) == []
    assert states(house)[DeliveryKind.EMAIL] is DeliveryState.DEAD


def test_a_message_nobody_knows_of_is_settled_before_its_film_goes(house, client, film):
    publish_film(house, film, WORDS, Channel.EMAIL)
    leave(house, FILMS)
    leave(house, MAIL, arrive=False)
    row = next(row for row in outbox(house).waiting if row.kind is DeliveryKind.EMAIL)
    with house.write() as unit:
        unit.outbox.set(row.id, DeliveryState.HELD, unclear=True)
    with pytest.raises(UserError, match="whether the message"):
        take_off(house, film)


def test_no_message_leaves_for_a_page_whose_time_is_over(workplace, client, film):
    connect(workplace, FILMS, MAIL, days="2")
    publish_film(workplace, film, WORDS, Channel.EMAIL)
    workplace.clock.advance(days=3)
    leave(workplace, FILMS)
    assert leave(workplace, MAIL) == []
    assert states(workplace)[DeliveryKind.EMAIL] is DeliveryState.DEAD


def test_a_page_that_was_refused_holds_no_other_film_up(house, client, film):
    other = kept(house, client, "y")
    publish_film(house, film, WORDS, Channel.EMAIL)
    house.clock.advance(seconds=1)
    publish_film(house, other, WORDS, Channel.EMAIL)
    first = next(row for row in outbox(house).waiting if row.kind is DeliveryKind.PUBLISH)
    with house.write() as unit:
        unit.outbox.set(first.id, DeliveryState.DEAD)
    assert len(leave(house, FILMS)) == 1
    assert len(leave(house, MAIL)) == 1
    house.clock.advance(seconds=1)
    publish_film(house, film, WORDS, Channel.EMAIL)  # a parked page can be wanted anew
    assert len(leave(house, FILMS)) == len(leave(house, MAIL)) == 1


def test_a_desktop_that_is_off_holds_no_other_one_up(house, client, film):
    publish_film(house, film, WORDS, None)
    house.recordings.with_name("desk.id").write_text("another")
    publish_film(house, kept(house, client, "y"), WORDS, None)
    assert [one.payload["film"] for one in leave(house, FILMS)] == ["y.mp4"]


def test_what_waits_for_a_place_that_is_removed_goes_with_it(house, client, film):
    publish_film(house, film, WORDS, Channel.EMAIL)
    (films,) = [one for one in list_accounts(house) if one.name == FILMS]
    remove_account(house, None, films.id)
    assert outbox(house).waiting == ()
    assert leave(house, MAIL) == []


def test_a_page_nobody_can_reach_is_not_said_to_be_gone(house, client, film):
    publish_film(house, film, WORDS, None)
    leave(house, FILMS)
    (films,) = [one for one in list_accounts(house) if one.name == FILMS]
    remove_account(house, None, films.id)
    for deed in (take_off, erase_film):
        with pytest.raises(UserError, match="not connected any more"):
            deed(house, film)
    assert film_of(house, client).recording.published_at is not None


def test_the_shop_is_told_who_wrote_it(house, client, film):
    publish_film(house, film, WORDS, Channel.EMAIL)
    leave(house, FILMS)
    leave(person(house, "Léo Martin"), MAIL)
    (told,) = [row for row in outbox(house).waiting if row.kind is DeliveryKind.VIDEO_LINK]
    assert told.payload["by"] == house.me.name
