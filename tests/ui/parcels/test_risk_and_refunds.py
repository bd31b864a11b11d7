"""Why a parcel is late, the apology it may need, and the refunds that wait: by keys alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from concierge.domain.clients import Tier
from concierge.domain.gestures import GestureKind
from concierge.domain.orders import ParcelState
from concierge.domain.outbox import DeliveryKind
from concierge.domain.remote import RemoteParcelEvent, RemoteTracker
from concierge.services.ingest import StoreIngest
from concierge.services.outbox import outbox
from concierge.services.profile import open_profile
from concierge.services.refund_rules import refund_rules
from concierge.services.refunds import LIMIT
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.returns import back, order, portal
from tests.fakes.seat import press, words_on
from ui.drawers.apology import ApologyDrawer
from ui.parcels.actions import Shown
from ui.parcels.model import is_at_risk, late_tone, promise_words, standing
from ui.parcels.screen import ParcelsScreen
from ui.theme import Tone

QUIET = RemoteParcelEvent(r.NOW - timedelta(days=5), ParcelState.IN_TRANSIT, "Lyon", "Sorted")


@pytest.fixture
def screen(seat, qtbot):
    made = ParcelsScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    return made


def pages_words(screen):
    return " | ".join(words_on(screen._right))


# --- parcels ------------------------------------------------------------------------------


def test_a_silent_parcel_is_at_risk_and_says_why(seat, screen):
    quiet = r.parcel(promised_at=None, events=(QUIET,), carrier="DHL Express")
    fill(seat.workplace, orders=[r.order(parcels=(quiet,))])
    with seat.workplace.write() as unit:
        unit.house.put_setting("carrier.usual", '{"dhlexpress": 172800}')
    screen.enter()
    row = screen.rows.row(0)
    assert is_at_risk(row) and standing(row) == "At risk" and late_tone(row) is Tone.WARN
    assert promise_words(row, screen._words()) == "silent 5 days"
    told = pages_words(screen)
    assert "No scan for 5 days; DHL Express usually scans within 2 days" in told
    assert "1 under way, 1 at risk" in words_on(screen)


def test_of_a_carrier_nobody_knows_only_the_silence_is_told(seat, screen):
    quiet = r.parcel(promised_at=None, events=(QUIET,))
    fill(seat.workplace, orders=[r.order(parcels=(quiet,))])
    screen.enter()
    assert "No scan for 5 days |" in pages_words(screen)


def test_a_parcel_that_will_miss_its_promise_says_when_it_comes(seat, screen):
    fill(seat.workplace, orders=[r.order(parcels=(r.parcel(),))])
    hear(seat, expected_at=r.NOW + timedelta(days=4))
    screen.enter()
    row = screen.rows.row(0)
    assert is_at_risk(row)
    assert promise_words(row, screen._words()) == "now Mon 15 June"
    assert "Now expected Mon 15 June" in pages_words(screen)


def hear(seat, **changes):
    event = RemoteParcelEvent(r.NOW, ParcelState.IN_TRANSIT, "Lyon", "Sorted")
    told = RemoteTracker("t", "CE000000001", "DHL", event.state, None, None, r.NOW, (event,))
    with seat.workplace.write() as unit:
        unit.accounts.add("Parcels", "easypost", {})
    StoreIngest(seat.workplace).apply(2, "trackers", [replace(told, **changes)], None)


def test_keys_draft_an_apology_and_plan_a_gesture_for_a_late_one(seat, screen):
    late = r.parcel(promised_at=r.NOW - timedelta(days=2))
    (client,) = fill(seat.workplace, orders=[r.order(parcels=(late,))])
    screen.enter()
    for key in "WFNC":
        press(screen, key)
    number = screen.rows.row(0).order
    assert seat.drawers == [
        ("apology", client, number),
        ("gesture", client, ("", GestureKind.FLOWERS)),
        ("gesture", client, ("", GestureKind.NOTE)),
        ("call", client, None),
    ]


def test_what_is_not_late_needs_no_apology(seat, screen):
    fill(seat.workplace, orders=[r.order(parcels=(r.parcel(),))])
    screen.enter()
    with pytest.raises(AssertionError):
        press(screen, "W")
    assert not screen.page.apology.isVisible()


def test_markup_of_a_carrier_stays_text(seat, screen):
    bad = RemoteParcelEvent(r.NOW, ParcelState.DELAYED, "<img src=x>", "<b>late</b>")
    parcel = r.parcel(ParcelState.DELAYED, events=(bad,))
    fill(seat.workplace, orders=[r.order(parcels=(parcel,))])
    screen.enter()
    assert "<b>late</b>" in pages_words(screen)


# --- refunds ------------------------------------------------------------------------------


@pytest.fixture
def waiting(seat):
    with seat.workplace.write() as unit:
        unit.accounts.set_writes(1, [DeliveryKind.REFUND.value])
        unit.accounts.add("Returns", "loop", {})
        unit.house.put_setting(LIMIT, "500")
    two = order(number=2, of=1, remote_id="o2", name="#4502", gross=r.eur(120_000),
                lines=(r.line(1, net=90_000, paid=r.eur(100_000)),),
                returns=(replace(back(), remote_id="ret2", name="#R2"),))  # fmt: skip
    clients = fill(seat.workplace, orders=[order(), two])
    told = [portal(), portal(remote_id="78", order_name="#4502", tracking_number="RET2")]
    StoreIngest(seat.workplace).apply(2, "returns", told, None)
    return clients


def told_shop(seat):
    return [row for row in outbox(seat.workplace).waiting if row.kind is DeliveryKind.REFUND]


def test_a_refund_is_shown_with_its_scan_and_paid_back_by_keys(seat, screen, waiting):
    screen.enter()
    assert "Refunds 2" in [tab.accessibleName() for tab in screen.tabs._group.buttons()]
    press(screen, "2")
    told = pages_words(screen)
    assert "€120.00" in told and "Return #R1 of order #4501" in told
    assert "in transit" in told and "Returns" in told and "2 h ago" in told
    press(screen, "Ctrl+Return")
    assert [row.payload["minor"] for row in told_shop(seat)] == [12_000]
    assert seat.toasts[-1][0] == "€120.00 is on its way to Chloé Laurent."
    assert len(screen.refund_rows.rows()) == 1


def test_above_the_own_limit_a_manager_decides(seat, screen, waiting):
    screen.enter()
    screen.turn_to(Shown.REFUNDS)
    screen.refunds.setCurrentIndex(screen.refund_rows.index(1, 0))
    assert "€1,000.00 is above your limit: a manager decides." in pages_words(screen)
    with pytest.raises(AssertionError):
        press(screen, "Ctrl+Return")
    seat.sit("Margaux Vidal")
    screen.refresh()
    screen.refunds.setCurrentIndex(screen.refund_rows.index(1, 0))
    press(screen, "Ctrl+Return")
    assert [row.payload["minor"] for row in told_shop(seat)] == [100_000]


def test_refused_with_a_reason_it_is_gone(seat, screen, waiting):
    screen.enter()
    press(screen, "2")
    press(screen, "D")
    press(screen, "Ctrl+Return")
    wrong = "Say why nothing is paid back. It stays with the return."
    assert wrong in words_on(screen.refund)
    press(screen, "Esc")
    press(screen, "D")
    screen.refund.reason.set_text("Came back worn")
    press(screen, "Ctrl+Return")
    assert told_shop(seat) == [] and len(screen.refund_rows.rows()) == 1


def test_nothing_waiting_says_so_and_1_leads_back(seat, screen):
    fill(seat.workplace, orders=[r.order(parcels=(r.parcel(),))])
    screen.enter()
    press(screen, "2")
    assert "No refund waits" in words_on(screen)
    press(screen, "1")
    assert screen.table.isVisible() and not screen.is_refunds()


def test_o_opens_the_profile_of_whose_refund_it_is(seat, screen, waiting):
    screen.enter()
    press(screen, "2")
    press(screen, "O")
    assert seat.clients == waiting


def test_a_manager_sets_the_rules_and_they_are_told_to_all(seat, screen, waiting):
    screen.enter()
    press(screen, "2")
    words = "Nothing goes by itself; up to €500 an agent decides alone."
    assert words in words_on(screen)
    with pytest.raises(AssertionError):
        press(screen, "R")
    seat.sit("Margaux Vidal")
    screen.refresh()
    press(screen, "R")
    page = screen.rules
    assert (page.limit.text(), page.automatic.value()) == ("500.00", False)
    page.limit.set_text("a lot")
    press(screen, "Ctrl+Return")
    assert any("is not an amount" in words for words in words_on(page))
    page.limit.set_text("300")
    next(iter(page.tiers.values())).set_text("900")
    page.automatic.set_value(True)
    press(screen, "Ctrl+Return")
    found = refund_rules(seat.workplace)
    assert found.automatic and found.limit == r.eur(30_000)
    assert found.tiers == {Tier.PREMIERE: r.eur(90_000)}
    assert "Up to €300 goes by itself at the first scan. (Première €900)" in words_on(screen)


def test_rules_let_go_leave_everything(seat, screen, waiting):
    seat.sit("Margaux Vidal")
    screen.enter()
    press(screen, "2")
    press(screen, "R")
    screen.rules.limit.set_text("1")
    press(screen, "Esc")
    assert refund_rules(seat.workplace).limit == r.eur(50_000)
    assert screen.refund.isVisible()


# --- the apology --------------------------------------------------------------------------


@pytest.fixture
def drawer(seat, qtbot):
    late = r.parcel(promised_at=r.NOW - timedelta(days=2))
    (client,) = fill(seat.workplace, orders=[r.order(parcels=(late,))])

    def made():
        profile = open_profile(seat.workplace, client)
        found = ApologyDrawer(seat.place, profile, profile.pending[0].order)
        qtbot.addWidget(found)
        found.show()
        return found

    return made


def test_an_apology_is_drafted_in_the_clients_language(drawer):
    made = drawer()
    assert made.subject.text() == "Votre commande #4501 a du retard"
    assert "Bonjour Chloé," in made.letter.text()
    assert "« Arrived at the hub, Memphis »" in made.letter.text()
    assert "Drafted in French. Nothing is sent before you send it." in words_on(made)


def test_without_a_mailbox_the_words_are_copied_and_noted(seat, drawer):
    made = drawer()
    assert not made.primary.isEnabled()
    assert any("No mailbox is connected" in words for words in words_on(made))
    made.copy_words()
    assert QGuiApplication.clipboard().text() == made.letter.text().strip()
    (entry,) = [e for e in open_profile(seat.workplace, 1).timeline if hasattr(e.body, "channel")]
    assert entry.body.body.startswith("Bonjour")


def test_sent_it_waits_in_the_outbox_once(seat, drawer):
    with seat.workplace.write() as unit:
        mailbox = unit.accounts.add("Mail", "mail", {"host": "smtp.example.com"})
        unit.accounts.set_writes(mailbox, [DeliveryKind.EMAIL.value])
    made = drawer()
    assert made.primary.isEnabled()
    assert any("client1@example.com" in words for words in words_on(made))
    made.submit()
    (row,) = outbox(seat.workplace).waiting
    assert (row.kind, row.account_name) == (DeliveryKind.EMAIL, "Mail")
    assert row.payload["subject"] == "Votre commande #4501 a du retard"
    again = drawer()
    assert not again.primary.isEnabled()
    assert any("waits in the outbox already" in words for words in words_on(again))


def test_words_for_one_refusal_never_reach_another_client_and_escape_leaves(seat, screen, waiting):
    screen.enter()
    press(screen, "2")
    page = screen.refund
    page.ask_reason()
    page.reason.set_text("Came back worn")
    QTest.keyClick(page.reason.edit, Qt.Key.Key_Escape)
    assert not page.is_refusing
    page.ask_reason()
    assert page.reason.text() == "Came back worn"
    screen.leave()
    assert not page.is_refusing
    other = replace(page.row, id=page.row.id + 1)
    page.show_row(other, screen._words(), may=True)
    assert page.reason.text() == ""


def test_a_second_press_never_pays_the_next_client(seat, screen, waiting):
    screen.enter()
    press(screen, "2")
    page = screen.refund
    other = replace(page.row, id=page.row.id + 1)
    page.approve()
    page.show_row(other, screen._words(), may=True)
    assert page._think.isActive() and not page.can_pay()
