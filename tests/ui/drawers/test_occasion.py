"""A day is noted with keys, refused where it is none, shown beside her, and taken back."""

import pytest

from concierge.domain.occasions import LeapRule, OccasionKind
from concierge.services.notes import write_note
from concierge.services.profile import open_profile
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import press, words_on
from ui.clients.page import ClientsScreen
from ui.kit.buttons import Button


@pytest.fixture
def screen(seat, qtbot):
    fill(seat.workplace, [r.client(1, attributes=r.NO_DAY)])
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    seat.place.drawer_asked.connect(made.open_drawer)
    return made


def days(screen, seat):
    found = open_profile(seat.workplace, screen.page.profile.id).occasions
    return [(view.kind, view.label) for view in found]


def form(screen):
    press(screen, "D")
    return screen.page.drawer


def set_day(drawer, kind, day, month, label="", year=""):
    drawer.what.set_value(kind)
    drawer.day.set_value(day)
    drawer.month.set_value(month)
    drawer.label.set_text(label)
    drawer.year.set_text(year)


def test_a_day_is_noted_shown_and_taken_back_with_undo(screen, seat):
    assert any("Birthdays and days of their own" in words for words in words_on(screen.page.side))
    drawer = form(screen)
    set_day(drawer, OccasionKind.OTHER, 24, 6, "First visit", "2019")
    drawer.submit()
    assert seat.toasts[-1][0] == "Day of Chloé Laurent kept"
    screen.page.refresh()
    assert "First visit" in words_on(screen.page.side)
    named = {b.accessibleName(): b for b in screen.page.side.findChildren(Button)}
    named["Take First visit back"].click()
    words, undo = seat.toasts[-1]
    assert words == "First visit taken back"
    assert days(screen, seat) == []
    undo()
    assert days(screen, seat) == [(OccasionKind.OTHER, "First visit")]


def test_keeping_can_be_undone_at_once(screen, seat):
    drawer = form(screen)
    set_day(drawer, OccasionKind.NAME_DAY, 26, 7)
    drawer.submit()
    seat.toasts[-1][1]()
    assert days(screen, seat) == []


def test_what_is_no_day_is_told_where_it_was_chosen(screen, seat):
    drawer = form(screen)
    set_day(drawer, OccasionKind.BIRTHDAY, 31, 6)
    drawer.submit()
    assert drawer.error.isVisible()
    assert drawer.error.text() == "No calendar has this day."
    drawer.day.set_value(30)
    assert not drawer.error.isVisible()
    drawer.year.set_text("85")
    drawer.submit()
    assert any("four digits" in words for words in words_on(drawer.year))
    assert days(screen, seat) == []


def test_only_a_leap_day_is_asked_how_it_is_kept(screen, seat):
    drawer = form(screen)
    set_day(drawer, OccasionKind.BIRTHDAY, 28, 2)
    assert not drawer.leap.isVisible()
    set_day(drawer, OccasionKind.BIRTHDAY, 29, 2)
    assert drawer.leap.isVisible()
    drawer.leap.set_value(LeapRule.MARCH_1)
    drawer.submit()
    assert days(screen, seat) == [(OccasionKind.BIRTHDAY, "")]


def test_a_draft_keeps_the_whole_day(screen, seat):
    drawer = form(screen)
    set_day(drawer, OccasionKind.WEDDING_DAY, 29, 2, "Second", "2028")
    drawer.leap.set_value(LeapRule.MARCH_1)
    kept = drawer.values()
    drawer.keep()
    drawer.closing.emit()
    again = form(screen)
    assert again is not drawer
    assert again.values() == kept


def test_what_was_wrong_is_not_said_any_longer_than_it_is(screen):
    drawer = form(screen)
    set_day(drawer, OccasionKind.OTHER, 24, 6, "x" * 200)
    drawer.submit()
    assert drawer.label.edit.accessibleDescription().startswith("This has up to")
    drawer.label.set_text("First visit")
    assert drawer.label.edit.accessibleDescription() == ""


def named(screen):
    return {b.accessibleName(): b for b in screen.page.side.findChildren(Button)}


def test_a_day_read_in_her_words_is_asked_noted_and_asked_no_more(screen, seat):
    client = screen.page.profile.id
    write_note(seat.workplace, client, "She said: my wedding is on 14 June 2027!")
    screen.page.refresh()
    told = words_on(screen.page.side)
    assert "Wedding day 14 June?" in told
    assert "“She said: my wedding is on 14 June 2027”, Thu 11 June" in told
    assert days(screen, seat) == []
    named(screen)["Note Wedding day 14 June"].click()
    drawer = screen.page.drawer
    assert (drawer.what.value(), drawer.day.value(), drawer.month.value()) == (
        *(OccasionKind.WEDDING_DAY, 14, 6),
    )
    assert drawer.year.text() == "2027"
    drawer.day.set_value(15)  # whoever knows better puts it right
    drawer.submit()
    screen.page.refresh()
    assert days(screen, seat) == [(OccasionKind.WEDDING_DAY, "")]
    assert "Wedding day 14 June?" not in words_on(screen.page.side)


def test_what_is_not_meant_is_turned_down_and_taken_back(screen, seat):
    write_note(seat.workplace, screen.page.profile.id, "Wedding in June")
    screen.page.refresh()
    words_on(screen.page.side)
    named(screen)["Wedding day June? No"].click()
    screen.page.refresh()
    assert "Wedding day June?" not in words_on(screen.page.side)
    said, undo = seat.toasts[-1]
    assert said == "Not asked again"
    undo()
    screen.page.refresh()
    assert "Wedding day June?" in words_on(screen.page.side)
