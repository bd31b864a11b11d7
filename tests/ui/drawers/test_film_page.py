"""Sending a kept film from here: its page, its message, and what is said of both meanwhile."""

from PySide6.QtGui import QGuiApplication

from concierge.domain.clients import Channel
from concierge.domain.interactions import ReasonCode
from concierge.domain.outbox import Delivered, DeliveryKind
from concierge.services.accounts import list_accounts
from concierge.services.outbox import StoreOutbox, discard, outbox
from concierge.services.recorder_port import Take
from concierge.services.recordings import keep_take
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


def another(seat, client, name, script):
    """A second film, kept after the first."""
    place = seat.workplace
    place.clock.advance(minutes=1)
    files = [place.recordings / f"{name}.{kind}" for kind in ("mp4", "jpg", "gif")]
    for path in files:
        path.write_bytes(b"y")
    take = Take(name, *files, 20.0, 1, 1, True, 0)
    keep_take(place, take, client, script=script, reason=ReasonCode.DELIVERY)


def test_the_film_that_was_just_kept_is_the_one_that_is_sent(seat, screen, filmed, qtbot):
    connect(seat, FILMS)
    another(seat, filmed, "y", "Good evening")
    screen.open_drawer("film", filmed, "y")
    drawer = screen.page.drawer
    qtbot.waitUntil(lambda: drawer.film.value() == "y")
    assert "Good evening" in drawer.captions.text()
    drawer.submit()
    assert [row.payload["film"] for row in outbox(seat.workplace).waiting] == ["y.mp4"]


def test_captions_go_with_their_film_and_with_no_other(seat, screen, filmed, qtbot):
    connect(seat, FILMS)
    drawer = opened(screen)
    drawer.captions.set_text(drawer.captions.text().replace("Hello Chloé", "Mine"))
    drawer.keep()
    another(seat, filmed, "y", "Good evening")
    screen.page.close_drawer()
    qtbot.waitUntil(lambda: len(screen.page.profile.timeline) > 1)
    drawer = opened(screen)
    qtbot.waitUntil(lambda: drawer.film.value() == "y")
    assert "Good evening" in drawer.captions.text() and "Mine" not in drawer.captions.text()
    drawer.film.set_value("x")
    assert "Hello Chloé" in drawer.captions.text()
