"""The client list: found as one types, names first; arrows lead the profile."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from concierge.domain.views.clients import Why
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import words_on
from ui.clients.page import ClientsScreen

NAMES = [("Chloé", "Laurent"), ("Henrik", "Aalto"), ("美咲", "佐藤"), ("<b>Bold</b>", "O’Brien")]


@pytest.fixture
def ids(seat):
    people = [
        r.client(n, first_name=first, last_name=last, attributes={})
        for n, (first, last) in enumerate(NAMES, 1)
    ]
    late = r.parcel(promised_at=r.NOW - timedelta(days=2))
    return fill(seat.workplace, people, [r.order(1, 2, parcels=(late,))])


@pytest.fixture
def screen(seat, ids, qtbot):
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    qtbot.waitUntil(lambda: len(made.pane.rows()) == len(NAMES))
    return made


def names(screen):
    return [row.name for row in screen.pane.rows()]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("laur", ["Chloé Laurent"]),
        ("CHLOE", ["Chloé Laurent"]),
        ("佐", ["佐藤 美咲"]),
        ("obrien", ["<b>Bold</b> O’Brien"]),
        ("60000" + "0002", ["Henrik Aalto"]),
        ("4501", ["Henrik Aalto"]),
        ("nobody", []),
        ("'; DROP TABLE client; --", []),
        ('" OR *', []),
    ],
)
def test_typing_finds(screen, qtbot, typed, found):
    screen.pane.search.edit.setText(typed)
    assert names(screen) == found
    if not found:
        assert "Nobody by that name" in words_on(screen.pane)
    screen.pane.search.edit.clear()
    assert len(names(screen)) == len(NAMES)


def test_names_come_first_and_their_matters_after(screen, qtbot):
    shown = []
    show = screen.pane._show
    screen.pane._show = lambda rows: (shown.append([row.why for row in rows]), show(rows))
    screen.pane._rows = []  # nothing of them is known yet
    screen.pane.search.edit.setText("aalto")
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown == [[Why.NOT_LOOKED], [Why.PARCEL_LATE]]


def test_arrows_lead_the_profile(screen, qtbot):
    pane, page = screen.pane, screen.page
    first = pane.rows()[0].id
    qtbot.waitUntil(lambda: page.profile is not None and page.profile.id == first)
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    second = pane.rows()[1].id
    qtbot.waitUntil(lambda: page.profile.id == second)
    qtbot.keyClick(pane.list, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.profile.id == first)


def test_esc_clears_the_search_and_enter_leads_to_the_list(screen, qtbot):
    pane = screen.pane
    pane.search.edit.setFocus()
    qtbot.keyClicks(pane.search.edit, "aalto")
    qtbot.keyClick(pane.search.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(pane.list.hasFocus)
    pane.search.edit.setFocus()
    qtbot.keyClick(pane.search.edit, Qt.Key.Key_Escape)
    assert pane.search.text() == ""


def test_mine_is_empty_until_one_is_taken_over(screen, seat):
    screen.pane.tabs.set_value(True)
    assert "No clients of your own yet" in words_on(screen.pane)
    screen.page.head.asked.emit("owner")
    qtc = screen.page.profile.id
    screen.pane.refresh()
    assert [row.id for row in screen.pane.rows()] == [qtc]
    words, undo = seat.toasts[-1]
    assert words.endswith("is your client now")
    undo()
    screen.pane.refresh()
    assert screen.pane.rows() == ()


def test_a_client_of_somebody_is_given_on_by_a_menu(screen, seat):
    screen.page.head.asked.emit("owner")
    screen.page.refresh()
    screen.page.head.asked.emit("owner")
    choices = [action.text() for action in screen.page.owners.actions()]
    me = seat.place.workplace.me
    colleague = next(s for s in seat.place.workplace.house.staff if s.id != me.id)
    assert f"Give to {colleague.name}" in choices
    assert "Take over" not in choices
    chosen = choices.index(f"Give to {colleague.name}")
    screen.page.owners.actions()[chosen].trigger()
    screen.page.refresh()
    assert screen.page.profile.owner == colleague.id
    words, undo = seat.toasts[-1]
    assert colleague.name in words
    undo()
    screen.page.refresh()
    assert screen.page.profile.owner == me.id


def test_an_empty_book_offers_to_sync(seat, qtbot):
    made = ClientsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.enter()
    assert "The book is empty" in words_on(made.pane)
    with qtbot.waitSignal(made.sync_asked):
        made.pane.empty.pressed.emit()
    made.pane.empty.button.setFocus()
    fill(seat.workplace, [r.client(1)], [r.order(1)])
    made.pane.refresh()
    assert made.pane.list.hasFocus()  # the button is gone, the keyboard stays in the list
