"""What the client refuses is said as the form opens, and a way that is open is chosen first."""

import pytest

from concierge.domain.clients import Channel
from concierge.domain.remote import Marketing
from concierge.services.profile import open_profile
from concierge.services.refusals import refuse_contact
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import words_on
from ui.drawers.film import FilmDrawer
from ui.studio.model import sending_words


@pytest.fixture
def opened(seat, qtbot):
    def form(client):
        made = FilmDrawer(seat.place, open_profile(seat.workplace, client))
        qtbot.addWidget(made)
        made.show()
        return made

    return form


def test_without_an_e_mail_address_another_way_is_chosen(seat, opened):
    (client,) = fill(seat.workplace, [r.client(1, email="", phone_marketing=Marketing.SUBSCRIBED)])
    form = opened(client)
    assert form.channel.value() in (Channel.WHATSAPP, Channel.SMS)
    assert not form._refused.isVisible()
    form.channel.set_value(Channel.EMAIL)
    form.channel.changed.emit(Channel.EMAIL)
    assert "No address is known on this channel." in words_on(form)


def test_do_not_contact_is_said_before_anything_is_written(seat, opened):
    (client,) = fill(seat.workplace, [r.client(1)])
    assert sending_words(open_profile(seat.workplace, client)) == ""
    refuse_contact(seat.workplace, client)
    assert "This client asked not to be contacted at all." in words_on(opened(client))
    assert "kept, not sent" in sending_words(open_profile(seat.workplace, client))


def test_where_no_channel_is_open_the_studio_says_so(seat):
    refused = r.client(1, email_marketing=Marketing.UNSUBSCRIBED)
    (client,) = fill(seat.workplace, [refused])
    assert "No channel is open" in sending_words(open_profile(seat.workplace, client))


def test_a_japanese_client_is_greeted_by_the_family_name(seat, opened):
    named = r.client(1, first_name="遥", last_name="田中", locale="ja-JP")
    (client,) = fill(seat.workplace, [named])
    assert "田中 様" in opened(client).letter.text()
