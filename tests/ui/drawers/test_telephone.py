"""Dialling through the house's telephone system, and the form of a call it told of."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from concierge.domain.errors import NeedsSignInError, RejectedError, UnclearError
from concierge.domain.interactions import CallOutcome, Direction, ReasonCode
from concierge.domain.remote import RemotePhoneCall
from concierge.services.ingest import StoreIngest
from concierge.services.phone_calls import open_call
from concierge.services.profile import open_profile
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import press, words_on
from ui.clients.page import ClientsScreen
from ui.language import speak

NUMBER = "+33600000001"


class Telephone:
    """ports.Telephone that keeps what it dialled, and goes wrong as it is told."""

    def __init__(self) -> None:
        self.dialled: list[str] = []
        self.wrong: Exception | None = None

    def dial(self, number: str) -> None:
        if self.wrong is not None:
            raise self.wrong
        self.dialled.append(number)


@pytest.fixture
def client(seat):
    return fill(seat.workplace, [r.client(1, attributes=r.NO_DAY)])[0]


@pytest.fixture
def screen(seat, qtbot, client):
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    seat.place.drawer_asked.connect(made.open_drawer)
    return made


@pytest.fixture
def telephone(seat):
    made = Telephone()
    seat.place.telephone = lambda workplace: made
    return made


@pytest.fixture
def links(monkeypatch):
    """Answers of the desktop; what was opened."""
    opened = []

    def link(url):
        opened.append(url.toString())
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", link)
    return opened


@pytest.fixture
def told(seat, client):
    with seat.workplace.write() as unit:
        users = f"{seat.workplace.me.name}=456"
        account = unit.accounts.add("Phone", "aircall", {"api_id": "1", "users": users})

    def tell(**changes):
        values = {
            "remote_id": "812",
            "direction": Direction.INCOMING,
            "number": NUMBER,
            "user": "456",
            "started_at": r.NOW - timedelta(minutes=30),
            "ended_at": r.NOW - timedelta(minutes=30) + timedelta(seconds=402),
            "answered": True,
        }
        call = RemotePhoneCall(**{**values, **changes})
        StoreIngest(seat.workplace).apply(account, "calls", [call], {"since": "x"})

    return tell


def form(screen):
    press(screen, "C")
    return screen.page.drawer


def test_the_house_s_telephone_dials_not_the_desktop(screen, seat, client, telephone, links):
    drawer = form(screen)
    drawer._dial.click()
    assert (telephone.dialled, links) == ([NUMBER], [])
    assert drawer._call.client == client and drawer._dial.isEnabled()


@pytest.mark.parametrize(
    "wrong",
    [
        RejectedError("Your Aircall telephone cannot dial now."),
        NeedsSignInError("Aircall refused the sign-in."),
    ],
)
def test_what_was_not_dialled_is_said_and_asks_for_no_logging(
    screen, seat, client, telephone, wrong
):
    telephone.wrong = wrong
    drawer = form(screen)
    drawer._dial.click()
    assert {"Not dialled", str(wrong)} <= set(words_on(drawer))
    assert open_call(seat.workplace, client) is None
    telephone.wrong = None
    drawer._dial.click()
    assert telephone.dialled == [NUMBER]
    assert "Not dialled" not in words_on(drawer)


def test_what_may_be_ringing_is_not_dialled_again_by_itself(screen, seat, client, telephone, links):
    telephone.wrong = UnclearError("Look at your telephone: it may be ringing.")
    drawer = form(screen)
    drawer._dial.click()
    assert "Look at your telephone: it may be ringing." in words_on(drawer)
    assert (telephone.dialled, links) == ([], [])
    begun = open_call(seat.workplace, client)
    telephone.wrong = None
    seat.workplace.clock.advance(seconds=40)
    drawer._dial.click()  # nothing rang, and a person asks again
    assert telephone.dialled == [NUMBER]
    assert open_call(seat.workplace, client).id == begun.id


def test_where_no_program_dials_a_person_does_and_the_call_goes_on(screen, seat, client, links):
    drawer = form(screen)
    drawer._dial.click()
    assert links == [f"tel:{NUMBER}"]
    assert "No program on this desktop dials. Dial the number on your telephone." in words_on(
        drawer
    )
    assert open_call(seat.workplace, client) is not None


def test_a_call_it_told_of_opens_with_what_it_knows(screen, seat, client, told):
    told()
    drawer = form(screen)
    assert drawer.direction.value() is Direction.INCOMING
    assert drawer.outcome.value() is CallOutcome.CONNECTED
    assert drawer.seconds() == 402
    assert "From the telephone: today at 13:35, lasted 6:42" in words_on(drawer)
    drawer.reason.set_value(ReasonCode.DELIVERY)
    drawer.submit()
    entry = open_profile(seat.workplace, client).timeline[0]
    assert (entry.at, entry.body.duration) == (r.NOW - timedelta(minutes=30), 402)
    assert entry.body.outcome is CallOutcome.CONNECTED
    seat.workplace.clock.advance(hours=1)
    assert today(seat.workplace).rows == ()


def test_a_call_nobody_took_up_there_defaults_to_no_answer(screen, client, told):
    told(direction=Direction.OUTGOING, answered=False)
    drawer = form(screen)
    assert drawer.outcome.value() is CallOutcome.NO_ANSWER
    assert "From the telephone: today at 13:35, nobody answered" in words_on(drawer)


def test_what_a_person_chose_stands(screen, seat, client, told):
    told(answered=False, direction=Direction.OUTGOING)
    drawer = form(screen)
    drawer.outcome.set_value(CallOutcome.LEFT_VOICEMAIL)
    drawer.keep()
    screen.page.close_drawer()
    assert form(screen).outcome.value() is CallOutcome.LEFT_VOICEMAIL


def test_it_is_dialled_by_key_while_notes_are_written(screen, client, telephone, qtbot):
    drawer = form(screen)
    drawer.notes.setFocus()
    qtbot.keyClick(drawer.notes, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert telephone.dialled == [NUMBER]
    offered = {action.id: action for action in drawer.actions_now()}
    offered["call.end"].run()
    assert not offered["call.end"].enabled()


@pytest.mark.parametrize("locale", ["en-GB", "es-ES", "fr-FR"])
def test_its_buttons_fit_in_every_language(screen, client, locale):
    speak(locale)
    try:
        drawer = form(screen)
        words_on(drawer)
        width = drawer.scroller.viewport().width()
        assert drawer._body_widget.minimumSizeHint().width() <= width
    finally:
        speak("en-GB")


def test_dialling_from_there_is_another_call(screen, seat, client, told, telephone):
    told()
    drawer = form(screen)
    drawer._dial.click()
    assert drawer.seconds() == 0
    assert drawer.outcome.value() is None
    assert drawer.direction.value() is Direction.OUTGOING
    assert not [words for words in words_on(drawer) if words.startswith("From the telephone")]


def test_nothing_typed_leaves_no_draft(screen, seat, client, told):
    told()
    form(screen)
    screen.page.close_drawer()
    assert "Draft kept" not in " ".join(words_on(form(screen)))
