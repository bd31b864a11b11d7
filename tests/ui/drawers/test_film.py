"""Sending a kept film's link beside her page."""

from PySide6.QtGui import QGuiApplication

from concierge.domain.clients import Channel
from concierge.services.profile import open_profile
from tests.fakes.seat import words_on
from ui.drawers.film import FilmDrawer

LINK = "https://films.example.com/a1b2c3"


def opened(screen):
    next(a for a in screen.actions_now() if a.id == "film").run()
    assert isinstance(screen.page.drawer, FilmDrawer)
    return screen.page.drawer


def film(seat, filmed):
    return open_profile(seat.workplace, filmed).timeline[0].body


def test_kept_is_not_called_sent(screen, filmed):
    (item,) = [row for row in screen.page.timeline.items.rows() if "video" in row.title]
    assert "Kept, not sent" in item.spoken()


def test_the_link_is_copied_and_written_down(seat, screen, filmed, qtbot):
    drawer = opened(screen)
    drawer.link.set_text(LINK)
    drawer.submit()
    assert film(seat, filmed).recording.link == LINK
    assert QGuiApplication.clipboard().text() == LINK
    assert seat.toasts[-1][0] == "Link copied; noted as sent by E-mail"
    qtbot.waitUntil(lambda: "film" not in [a.id for a in screen.actions_now()])
    (item,) = [row for row in screen.page.timeline.items.rows() if "video" in row.title]
    assert "Link sent by E-mail" in item.spoken()


def test_what_is_no_link_is_told_at_its_field(screen, seat, filmed):
    drawer = opened(screen)
    drawer.link.set_text("somewhere")
    drawer.submit()
    assert "Enter the whole link, beginning with https://" in words_on(drawer)
    assert film(seat, filmed).recording.sent_at is None


def test_a_refused_channel_is_told_there_and_another_one_goes(screen, seat, filmed):
    drawer = opened(screen)
    drawer.link.set_text(LINK)
    drawer.channel.set_value(Channel.SMS)
    drawer.submit()
    assert any("does not want to be written to" in text for text in words_on(drawer))
    drawer.channel.set_value(Channel.EMAIL)
    assert not any("does not want to be written to" in text for text in words_on(drawer))
    drawer.submit()
    assert film(seat, filmed).channel is Channel.EMAIL
