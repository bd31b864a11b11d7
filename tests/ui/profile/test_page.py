"""The profile of people who lack everything, of each pronoun, and of those who write markup."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from concierge.domain.gestures import GestureKind
from concierge.domain.interactions import CallOutcome, Direction
from concierge.services.gesture_steps import gesture_log
from concierge.services.ingest import StoreIngest
from concierge.services.profile import open_profile
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import call, plan, promise, sold, words_on
from ui import theme as themes
from ui.icons import Icon
from ui.kit.marks import Chip
from ui.kit.timeline import TimelineItem, TimelineView
from ui.profile import screen
from ui.profile.screen import _FIRST, ProfilePage


@pytest.fixture
def page(seat, qtbot):
    made = ProfilePage(seat.place)
    qtbot.addWidget(made)
    made.resize(1056, 868)
    made.show()
    return made


def shown(page, client):
    page.show_client(client)
    assert page.profile is not None and page.profile.id == client
    return words_on(page)


def items(page):
    return page.timeline.items.rows()


def test_a_client_without_anything_is_still_a_page(seat, page):
    nothing = r.client(
        1,
        **dict.fromkeys(("first_name", "last_name", "display_name", "email", "phone"), ""),
        locale="",
        address=None,
        attributes={},
        net_spend=r.eur(0),
        order_count=0,
    )
    (client,) = fill(seat.workplace, [nothing])
    told = shown(page, client)
    assert page.profile.name
    assert page.profile.name in told
    assert "No history here yet" in told
    assert any("place unknown" in words for words in told)
    page.grab()


@pytest.mark.parametrize(
    ("pronouns", "they", "their"),
    [("she/her", "She", "her"), ("he/him", "He", "his"), ("", "They", "their")],
)
def test_each_is_spoken_of_by_their_own_pronouns(seat, page, pronouns, they, their):
    told = {"concierge.pronouns": pronouns, "concierge.time_zone": "Europe/Paris"}
    (client,) = fill(seat.workplace, [r.client(1, attributes=told)])
    call(seat.workplace, client, r.NOW, direction=Direction.INCOMING, promise=promise(12, 15))
    shown(page, client)
    item = items(page)[0]
    assert item.title.startswith(f"{they} called")
    assert f" {their} time: " in "".join(item.promise)


EVIL = "<img src='file:///etc/passwd'><b>x</b> \u202eנור\u202c &amp; " * 60


def test_markup_stands_literally_in_head_side_and_timeline(seat, page):
    bold = r.client(
        1,
        first_name="<h1>Chloé</h1>",
        note="<a href='http://example.com'>note</a>",
        attributes={"concierge.likes": "<i>blue</i>"},
    )
    order = r.order(1, lines=(r.line(1, title="<u>Scarf</u>"),))
    (client,) = fill(seat.workplace, [bold], [order])
    call(seat.workplace, client, r.NOW, notes=EVIL)
    told = shown(page, client)
    assert "<h1>Chloé</h1> Laurent" in told
    assert "<i>blue</i>" in told
    assert "#4501 <u>Scarf</u>" in told
    assert EVIL.strip() in {item.sentence for item in items(page)}
    assert any("<u>Scarf</u>" in item.title for item in items(page))
    page.grab()


def test_the_tabs_and_the_search_narrow_the_timeline(seat, page):
    (client,) = fill(seat.workplace, [r.client(1)], [r.order(1)])
    call(seat.workplace, client, r.NOW, notes="About the fitting")
    plan(seat.workplace, client)
    shown(page, client)
    assert len(items(page)) == 3
    for tab, count in (("conversations", 1), ("orders", 1), ("gestures", 1), ("all", 3)):
        page.tabs.set_value(tab)
        assert len(items(page)) == count
    page.search.edit.setText("FITTING")
    assert len(items(page)) == 1
    page.search.edit.setText("never said")
    assert "Nothing with these words" in words_on(page)


def test_a_change_elsewhere_is_shown_and_another_client_s_is_not_asked_for(seat, page, qtbot):
    first, second = fill(seat.workplace, [r.client(1), r.client(2)])
    shown(page, first)
    told, answers = [], []
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: not seat.place._pause.isActive())
    seat.place.changed.connect(told.append)
    page.shown.connect(answers.append)
    plan(seat.workplace, second)
    qtbot.waitUntil(lambda: bool(told))
    assert answers == []
    plan(seat.workplace, first)
    qtbot.waitUntil(lambda: answers == [first])
    assert len(items(page)) == 1
    assert len(gesture_log(seat.workplace)) == 2


def test_a_client_who_has_left_the_book_is_said_so(seat, page):
    fill(seat.workplace)
    page.show_client(999)
    assert page.profile is None
    assert seat.failures[-1]
    assert "Nobody chosen" in words_on(page)


def test_a_refund_stands_at_its_order_with_what_it_took_back(seat, page):
    (client,) = fill(seat.workplace)
    call(seat.workplace, client, r.NOW - timedelta(days=31))
    StoreIngest(seat.workplace).apply(
        1, "orders", (sold(1, 1, 30, refunds=(r.refund(1, 50_000),)),), None
    )
    shown(page, client)
    order = next(item for item in items(page) if item.title.startswith("Order"))
    notes = [note.text for note in order.notes]
    assert "€600 refunded" in notes
    assert "From your call · commission €60.00 earned, €30.00 taken back" in notes


def test_beside_a_form_in_large_type_the_words_go_below_the_film(seat, page, qtbot):
    view = TimelineView("History")
    qtbot.addWidget(view)
    film = TimelineItem(
        *("film", "", "14:00", Icon.VIDEO, "Your video reply"),
        sentence="I have it in hand. " * 4,
        poster="poster.jpg",
        promise=("Promised ", "tomorrow before 15:00", " her time: call again"),
    )
    view.items.set_rows([film])
    heights = []
    for wide in (900, 420):
        view.resize(wide, 600)
        view.show()
        view.grab()  # painted both ways
        heights.append(view.visualRect(view.items.index(0, 0)).height())
    poster = themes.current().m.thumb_height
    assert heights[1] > heights[0] + poster // 2


def test_a_long_history_is_read_in_two_steps_and_whole_in_the_end(seat, page, qtbot, monkeypatch):
    (client,) = fill(seat.workplace)
    for n in range(_FIRST + 25):
        call(seat.workplace, client, r.NOW - timedelta(hours=n))
    asked = []
    real = screen.open_profile

    def asking(workplace, client, newest=None):
        asked.append(newest)
        return real(workplace, client, newest)

    monkeypatch.setattr(screen, "open_profile", asking)
    page.show_client(client)
    assert len(items(page)) == _FIRST
    first = [item.key for item in items(page)]
    qtbot.waitUntil(lambda: len(items(page)) == _FIRST + 25)
    assert asked == [_FIRST, None]
    assert [item.key for item in items(page)][:_FIRST] == first


def test_a_promise_older_than_what_is_read_first_is_told(seat):
    (client,) = fill(seat.workplace)
    call(seat.workplace, client, r.NOW - timedelta(days=9), promise=promise(20, 10))
    for n in range(5):
        call(
            *(seat.workplace, client, r.NOW - timedelta(hours=n)),
            outcome=CallOutcome.NO_ANSWER,
        )
    assert open_profile(seat.workplace, client, 2).open_promise is not None
    assert len(open_profile(seat.workplace, client, 2).timeline) == 2


def test_orders_that_are_not_read_yet_are_not_told_as_none(seat, page):
    (client,) = fill(seat.workplace, [r.client(1, net_spend=r.eur(4_820_000))])
    told = shown(page, client)
    assert "The orders are not read yet. They come with the sync." in told
    assert "orders not read yet" in told
    assert not any("in 12 months" in words for words in told)


def test_an_address_that_is_markup_stays_an_address_in_its_hint(seat, page):
    evil = r.client(1, email="<img src=/etc/hosts>@example.com")
    (client,) = fill(seat.workplace, [evil])
    shown(page, client)
    hints = [chip.toolTip() for chip in page.head.findChildren(Chip)]
    assert any("&lt;img" in hint for hint in hints)
    assert not any("<img" in hint for hint in hints)


def test_quiet_hours_that_last_over_a_day_name_the_day_they_end(seat, page):
    """Nothing is said in France on Sunday: until Monday morning."""
    (client,) = fill(seat.workplace, [r.client(1)])
    seat.workplace.clock.advance(days=(6 - seat.workplace.now().weekday()) % 7)
    shown(page, client)
    assert "Quiet until Monday 08:00 there" in [c.text() for c in page.head.findChildren(Chip)]


def test_a_favour_is_given_and_what_travels_leaves_the_house(seat, page):
    (client,) = fill(seat.workplace, [r.client(1)])
    plan(seat.workplace, client)
    favour = {"kind": GestureKind.CREDIT, "title": "Visit", "card_text": ""}
    plan(seat.workplace, client, **favour)
    shown(page, client)
    notes = {item.title.split(",")[0]: item.notes[0].text for item in items(page)}
    assert notes["Visit"] == "Given on Fri 12 June"
    assert notes["Handwritten note"] == "Leaves the house Fri 12 June"
