"""Every pending order of the book, late ones first, found by anything written on it."""

import csv
import io
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from concierge.domain.orders import PendingState
from concierge.services.ingest import StoreIngest
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import press, words_on
from ui.parcels.model import last_word, promise_words, way_words
from ui.parcels.screen import ParcelsScreen
from ui.theme import Tone


def orders(screen):
    return [row.name for row in screen.rows.rows()]


@pytest.fixture
def screen(seat, qtbot):
    made = ParcelsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    return made


@pytest.fixture
def ids(seat):
    late = r.parcel(promised_at=r.NOW - timedelta(days=2))
    people = [
        r.client(1),
        r.client(2, first_name="美咲", last_name="佐藤"),
        r.client(3, first_name="<img src=x>", last_name="Bold"),
    ]
    return fill(
        seat.workplace,
        people,
        [
            r.order(1, 1, parcels=(r.parcel(number=2),)),
            r.order(2, 2, parcels=(late,)),
            r.order(3, 3, financial=r.FinancialStatus.PENDING),
            r.order(4, 1, returns=(r.returned(),), fulfilment=r.FulfilmentStatus.FULFILLED),
        ],
    )


def test_late_ones_come_first_in_danger_ink_with_their_days(seat, screen, ids):
    screen.enter()
    assert orders(screen) == ["#4502", "#4504", "#4503", "#4501"]
    first = screen.rows.row(0)
    assert promise_words(first, screen._words()) == "2 days late"
    assert screen.rows.table_columns[6].tone(first) is Tone.DANGER
    assert screen.rows.table_columns[3].steps(first) == (2, True)
    words = last_word(first, screen._words())
    assert words == "Memphis, 20 h ago: Arrived at the hub, Colis Express"
    assert "4 under way, 1 late" in words_on(screen)


def test_without_a_parcel_no_way_is_drawn(screen, ids):
    screen.enter()
    back, unpaid = screen.rows.row(1), screen.rows.row(2)
    assert screen.rows.table_columns[3].steps(unpaid) is None
    assert (way_words(back), way_words(unpaid)) == ("coming back", "nothing sent yet")


@pytest.mark.parametrize(
    ("typed", "found"),
    [("佐", ["#4502"]), ("4503", ["#4503"]), ("colis", ["#4502", "#4501"]), ("x bold", ["#4503"])],
)
def test_search_as_people_type(screen, ids, typed, found):
    screen.enter()
    screen.search.edit.setText(typed)
    assert orders(screen) == found


def test_filtering_to_nothing_says_so_and_shows_all_again(screen, ids):
    screen.enter()
    screen.state.set_value(PendingState.ON_HOLD)
    assert orders(screen) == []
    assert "No parcel fits" in words_on(screen)
    screen._empty.button.click()
    assert len(orders(screen)) == 4
    screen.state.set_value(PendingState.UNPAID)
    assert orders(screen) == ["#4503"]


def test_nothing_under_way_says_what_will_stand_here(screen):
    screen.enter()
    assert "Nothing under way" in words_on(screen)
    assert not screen.call.isEnabled()


def test_enter_opens_her_profile_and_c_calls(seat, screen, ids, qtbot):
    screen.enter()
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    press(screen, "C")
    assert seat.clients == [ids[1]]
    assert seat.drawers == [("call", ids[1], None)]


def test_the_csv_holds_every_parcel_and_never_a_formula(seat, screen, tmp_path):
    bad = r.parcel(number=9, carrier='=HYPERLINK("x")')
    fill(seat.workplace, [r.client(1)], [r.order(1, 1, parcels=(bad,))])
    screen.enter()
    screen.choose_file = lambda name: str(tmp_path / name)
    screen.csv.click()
    text = (tmp_path / "parcels-2026-06-11.csv").read_bytes().decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert (row["order"], row["state"], row["late"]) == ("#4501", "in_transit", "no")
    assert row["carrier"] == '\'=HYPERLINK("x")'


def test_the_csv_holds_what_the_filter_shows(screen, ids, tmp_path):
    screen.enter()
    screen.choose_file = lambda name: str(tmp_path / name)
    screen.search.edit.setText("4503")
    screen.csv.click()
    text = (tmp_path / "parcels-2026-06-11.csv").read_bytes().decode("utf-8-sig")
    assert [row["order"] for row in csv.DictReader(io.StringIO(text))] == ["#4503"]


def test_a_new_scan_shows_by_itself_while_it_is_seen(seat, screen, ids, qtbot):
    screen.enter()
    arrived = r.parcel(r.ParcelState.DELIVERED, delivered_at=r.NOW)
    done = r.order(2, 2, parcels=(arrived,), fulfilment=r.FulfilmentStatus.FULFILLED)
    StoreIngest(seat.workplace).apply(1, "orders", [done], None)
    qtbot.waitUntil(lambda: "#4502" not in orders(screen))
