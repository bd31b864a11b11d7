"""Sending a kept film from here: its page, its message, and what is said of both meanwhile."""

from PySide6.QtGui import QGuiApplication

from concierge.domain.clients import Channel
from concierge.domain.outbox import Delivered, DeliveryKind
from concierge.services.accounts import list_accounts
from concierge.services.outbox import StoreOutbox, discard, outbox
from concierge.services.turns import Turn
from tests.fakes.seat import words_on
from tests.ui.drawers.test_film import film, opened
from ui.drawers.film import Way

LINK = "https://films.example.com/a1b2c3/"
FILMS, MAIL = "Films", "Post"


def connect(seat, *names):
    kinds = {
        FILMS: ("film_folder", [DeliveryKind.PUBLISH.value, DeliveryKind.UNPUBLISH.value]),
        MAIL: ("mail", [DeliveryKind.EMAIL.value]),
    }
    with seat.workplace.write() as unit:
        for name in names:
            kind, writes = kinds[name]
            unit.accounts.set_writes(unit.accounts.add(name, kind, {}), writes)


def leave(seat, name):
    (account,) = [one for one in list_accounts(seat.workplace) if one.name == name]
    with Turn(seat.workplace, account) as turn:
        box = StoreOutbox(seat.workplace, turn)
        while (claimed := box.take(account.id)) is not None:
            box.arrived(claimed, Delivered(link=LINK))


def state(screen):
    (item,) = [row for row in screen.page.timeline.items.rows() if "video" in row.title]
    return item.spoken()


def offered(screen):
    return "film" in [action.id for action in screen.actions_now()]


def test_a_page_and_a_message_leave_with_one_key(seat, screen, filmed, qtbot):
    connect(seat, FILMS, MAIL)
    drawer = opened(screen)
    assert drawer.way() is Way.MESSAGE
    assert drawer.primary.words() == "Publish and send"
    assert "Chloé" in drawer.letter.text() and seat.workplace.me.name in drawer.letter.text()
    drawer.submit()
    assert [row.kind for row in outbox(seat.workplace).waiting] == [
        DeliveryKind.PUBLISH,
        DeliveryKind.EMAIL,
    ]
    qtbot.waitUntil(lambda: "On its way to its page" in state(screen))
    assert not offered(screen)
    leave(seat, FILMS)
    qtbot.waitUntil(lambda: "the message waits in the outbox" in state(screen))
    leave(seat, MAIL)
    qtbot.waitUntil(lambda: "Link sent by E-mail" in state(screen))
    assert film(seat, filmed).recording.sent_at is not None


def test_without_a_mailbox_the_link_is_offered_once_the_page_is_there(
    seat,
    screen,
    filmed,
    qtbot,
):
    connect(seat, FILMS)
    drawer = opened(screen)
    assert (drawer.way(), drawer.primary.words()) == (Way.PAGE, "Publish")
    assert "Sent by" not in words_on(drawer)
    drawer.submit()
    leave(seat, FILMS)
    qtbot.waitUntil(lambda: "On its page, not sent" in state(screen))
    drawer = opened(screen)
    assert (drawer.way(), drawer.link.text()) == (Way.LINK, LINK)
    assert drawer.link.edit.isReadOnly()
    drawer.channel.set_value(Channel.EMAIL)
    drawer.submit()
    assert QGuiApplication.clipboard().text() == LINK
    assert film(seat, filmed).channel is Channel.EMAIL


def test_over_another_channel_the_page_comes_first_and_nothing_is_sent(
    seat,
    screen,
    filmed,
):
    connect(seat, FILMS, MAIL)
    drawer = opened(screen)
    drawer.channel.set_value(Channel.SMS)
    assert (drawer.way(), drawer.primary.words()) == (Way.PAGE, "Publish")
    drawer.submit()
    assert [row.kind for row in outbox(seat.workplace).waiting] == [DeliveryKind.PUBLISH]


def test_what_is_missing_is_told_at_its_field(seat, screen):
    connect(seat, FILMS, MAIL)
    drawer = opened(screen)
    drawer.title_field.set_text(" ")
    drawer.submit()
    assert any("Give the page a title" in text for text in words_on(drawer))
    drawer.title_field.set_text("For you")
    drawer.subject.set_text("")
    drawer.submit()
    assert any("Give the message a subject" in text for text in words_on(drawer))
    assert outbox(seat.workplace).waiting == ()


def test_what_was_discarded_in_the_outbox_can_be_sent_anew(seat, screen, filmed, qtbot):
    connect(seat, FILMS, MAIL)
    opened(screen).submit()
    discard(seat.workplace, outbox(seat.workplace).waiting[0].id, "The wrong take.")
    qtbot.waitUntil(lambda: "Kept, not sent" in state(screen))
    qtbot.waitUntil(lambda: offered(screen))
    assert outbox(seat.workplace).waiting == ()


def test_captions_come_from_what_was_said_and_can_be_brought(seat, screen, tmp_path, monkeypatch):
    connect(seat, FILMS)
    drawer = opened(screen)
    assert drawer.captions.text().startswith("WEBVTT")
    file = tmp_path / "own.vtt"
    file.write_text("WEBVTT\n\n00:00.000 --> 00:02.000\nMine\n", "utf-8")
    monkeypatch.setattr(drawer, "_ask_file", lambda: str(file))
    drawer.bring.click()
    assert "Mine" in drawer.captions.text()
    drawer.captions.set_text("no captions")
    drawer.submit()
    assert any("These are no captions" in text for text in words_on(drawer))
