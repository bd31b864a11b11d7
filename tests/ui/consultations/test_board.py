"""The board: each consultation in its column, found, opened, and counted when it ends."""

import pytest
from PySide6.QtCore import Qt

from concierge.domain.consultations import ConsultationSource, LookItem
from concierge.services.consultations import close_consultation, open_consultation, propose
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.seat import press, words_on
from ui.consultations.screen import ConsultationsScreen

PIECE = LookItem(
    "Silk scarf", "90 cm", "gid://shopify/ProductVariant/701", r.eur(124_000), r.eur(1)
)


def board(screen):
    return {c.key: [card.name for card in c.list.items.rows()] for c in screen.columns}


def ask(workplace, client, words="Does it fit?"):
    return open_consultation(workplace, client, source=ConsultationSource.EMAIL, question=words)


@pytest.fixture
def screen(seat, qtbot):
    made = ConsultationsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    return made


@pytest.fixture
def ids(seat):
    people = [
        r.client(1),
        r.client(2, first_name="美咲", last_name="佐藤"),
        r.client(3, first_name="<img src=x>", last_name="Bold"),
        r.client(4, first_name="Anne-Sophie", last_name="de La Rochefoucauld-Montbel"),
    ]
    clients = fill(seat.workplace, people)
    w = seat.workplace
    ask(w, clients[0])
    propose(w, ask(w, clients[1], "A gift, kimono friendly"), [PIECE, PIECE])
    won, lost = ask(w, clients[2]), ask(person(w, "Léo Martin"), clients[3])
    propose(w, won, [PIECE])
    close_consultation(w, won, won=True, reason="")
    close_consultation(w, lost, won=False, reason="Not the colour")
    return clients


def test_none_yet_says_how_to_open_one(seat, screen):
    screen.enter()
    assert "No consultations yet" in words_on(screen)
    assert "None closed yet" in words_on(screen)


def test_mine_and_all_stand_in_their_columns(screen, ids):
    screen.enter()
    assert board(screen) == {
        "asked": ["Chloé Laurent"],
        "deciding": ["佐藤 美咲"],
        "won": ["<img src=x> Bold"],
        "lost": [],
    }
    screen.whose.set_value(False)
    assert board(screen)["lost"] == ["Anne-Sophie de La Rochefoucauld-Montbel"]
    assert "Won of 2 closed" in words_on(screen)
    assert "50\u00a0%" in words_on(screen)


def test_a_card_says_pieces_value_age_and_outcome(seat, screen, ids):
    seat.workplace.clock.advance(hours=3)
    screen.enter()
    screen.whose.set_value(False)
    (deciding,) = screen.columns[1].list.items.rows()
    assert (deciding.pieces, deciding.value, deciding.age) == ("2 pieces proposed", "€2,480", "3 h")
    assert screen.columns[3].list.items.row(0).outcome == "Not the colour"


def test_the_search_looks_at_names_and_words(screen, ids):
    screen.enter()
    screen.search.edit.setText("kimono")
    assert board(screen)["deciding"] == ["佐藤 美咲"]
    assert board(screen)["asked"] == []
    screen.search.edit.setText("zzz")
    assert "None here" in words_on(screen)
    screen._empty.button.click()
    assert len(board(screen)["lost"]) == 1


def test_enter_opens_the_drawer_and_the_arrows_change_columns(seat, screen, ids, qtbot):
    screen.enter()
    first, second = screen.columns[0].list, screen.columns[1].list
    first.setFocus()
    qtbot.waitUntil(lambda: first.is_current_column)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: second.is_current_column)
    assert not first.is_current_column
    qtbot.keyClick(second, Qt.Key.Key_Return)
    (asked,) = seat.drawers
    assert asked[:2] == ("consultation", ids[1])
    press(screen, "O")
    assert seat.clients == [ids[1]]


def test_a_click_opens_the_drawer(seat, screen, ids, qtbot):
    screen.enter()
    cards = screen.columns[0].list
    at = cards.visualRect(cards.items.index(0, 0)).center()
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [asked[1] for asked in seat.drawers] == [ids[0]]


def test_a_long_name_wraps_and_makes_its_card_taller(screen, ids, qtbot):
    screen.enter()
    screen.whose.set_value(False)
    lost, asked = screen.columns[3].list, screen.columns[0].list
    screen.resize(700, 868)

    def taller():
        tall = lost.visualRect(lost.items.index(0, 0)).height()
        return tall > asked.visualRect(asked.items.index(0, 0)).height() + 24

    qtbot.waitUntil(taller)


def test_an_old_card_keeps_its_place_by_its_last_change(seat, screen, ids):
    seat.workplace.clock.advance(days=1)
    ask(seat.workplace, ids[3], "And the 38?")
    screen.enter()
    assert board(screen)["asked"] == ["Anne-Sophie de La Rochefoucauld-Montbel", "Chloé Laurent"]
