"""Sending a kept film's link beside her page."""

import pytest
from PySide6.QtGui import QGuiApplication

from concierge.domain.clients import Channel
from concierge.domain.interactions import ReasonCode
from concierge.domain.remote import Marketing
from concierge.services.profile import open_profile
from concierge.services.recorder_port import Take
from concierge.services.recordings import keep_take
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import words_on
from ui.clients.page import ClientsScreen
from ui.drawers.film import FilmDrawer

LINK = "https://films.example.com/a1b2c3"


@pytest.fixture
def client(seat):
    place = seat.workplace
    (client,) = fill(place, [r.client(phone_marketing=Marketing.UNSUBSCRIBED)])
    files = [place.recordings / f"x.{kind}" for kind in ("mp4", "jpg", "gif")]
    for path in files:
        path.write_bytes(b"x")
    keep_take(
        place, Take("x", *files, 29.4, 1, 1, True, 0), client, script="", reason=ReasonCode.DELIVERY
    )
    return client


@pytest.fixture
def screen(seat, client, qtbot):
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    seat.place.drawer_asked.connect(made.open_drawer)
    made.show_client(client)
    return made


def opened(screen):
    next(a for a in screen.actions_now() if a.id == "film").run()
    assert isinstance(screen.page.drawer, FilmDrawer)
    return screen.page.drawer


def film(seat, client):
    return open_profile(seat.workplace, client).timeline[0].body


def test_kept_is_not_called_sent(screen, client):
    (item,) = [row for row in screen.page.timeline.items.rows() if "video" in row.title]
    assert "Kept, not sent" in item.spoken()


def test_the_link_is_copied_and_written_down(seat, screen, client, qtbot):
    drawer = opened(screen)
    drawer.link.set_text(LINK)
    drawer.submit()
    assert film(seat, client).recording.link == LINK
    assert QGuiApplication.clipboard().text() == LINK
    assert seat.toasts[-1][0] == "Link copied; noted as sent by E-mail"
    qtbot.waitUntil(lambda: "film" not in [a.id for a in screen.actions_now()])
    (item,) = [row for row in screen.page.timeline.items.rows() if "video" in row.title]
    assert "Link sent by E-mail" in item.spoken()


def test_what_is_no_link_is_told_at_its_field(screen, seat, client):
    drawer = opened(screen)
    drawer.link.set_text("somewhere")
    drawer.submit()
    assert "Enter the whole link, beginning with https://" in words_on(drawer)
    assert film(seat, client).recording.sent_at is None


def test_a_refused_channel_is_told_there_and_another_one_goes(screen, seat, client):
    drawer = opened(screen)
    drawer.link.set_text(LINK)
    drawer.channel.set_value(Channel.SMS)
    drawer.submit()
    assert any("does not want to be written to" in text for text in words_on(drawer))
    drawer.channel.set_value(Channel.EMAIL)
    assert not any("does not want to be written to" in text for text in words_on(drawer))
    drawer.submit()
    assert film(seat, client).channel is Channel.EMAIL
