"""A gesture is ordered from a vendor only once it was said what that does, and its page tells how
the order stands."""

import pytest
from PySide6.QtCore import Qt

from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureState
from concierge.domain.outbox import Delivered, DeliveryKind, DeliveryState, Reach
from concierge.services.gesture_orders import order_from_vendor
from concierge.services.gesture_steps import gesture_log
from concierge.services.outbox import outbox
from concierge.services.refusals import refuse_contact
from tests.fakes import records as r
from tests.fakes.house import fill
from tests.fakes.seat import press, words_on
from tests.fakes.vendors import approved, connect_vendor, flowers, round_of
from ui.gestures.screen import GesturesScreen
from ui.kit.buttons import Kind
from ui.outbox.screen import OutboxScreen


@pytest.fixture
def client(seat):
    return fill(seat.workplace, [r.client(1)])[0]


@pytest.fixture
def notes(seat):
    return connect_vendor(seat.workplace, name="Cards")


@pytest.fixture
def screen(seat, client, qtbot):
    made = GesturesScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.activateWindow()
    return made


def orders(seat):
    return [row for row in outbox(seat.workplace).waiting if row.kind is DeliveryKind.ORDER]


def actions(screen):
    return {action.id: action for action in screen.actions_now()}


def lose(box, claimed):
    box.unclear(claimed, "The answer was lost.", Reach.NONE, counts=True)


def refuse(box, claimed):
    box.refused(claimed, "Cards asks <b>12.00</b> USD.")


def test_without_a_vendor_it_is_marked_as_before(seat, screen, client):
    approved(seat.workplace, client)
    screen.enter()
    assert not screen.page.order.isVisible()
    assert screen.page.step.words() == "Mark ordered"
    assert not actions(screen)["gestures.order"].enabled()
    screen.ask_order()
    assert not screen.page.ordering.is_asking


def test_it_says_what_it_does_to_whom_when_and_for_how_much(seat, screen, client, notes):
    approved(seat.workplace, client)
    screen.enter()
    page = screen.page
    assert (page.order.words(), page.order.kind) == ("Order from Cards", Kind.PRIMARY)
    assert (page.step.words(), page.step.kind) == ("Ordered by hand", Kind.QUIET)
    press(screen, "B")
    told = words_on(page.ordering)
    for words in (
        "Order from Cards",
        "Chloé Laurent, 14 rue des Glycines, 75007 Paris, FR",
        "Fri 12 June",
        "at most €9.50",
    ):
        assert words in told
    assert page.ordering.confirm.words() == "Order for at most €9.50"
    assert not page.step.isVisible()
    assert orders(seat) == []


def test_neither_a_blank_nor_enter_alone_orders_it(seat, screen, client, notes, qtbot):
    approved(seat.workplace, client)
    screen.enter()
    press(screen, "B")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(screen.window().focusWidget() or screen, key)
    assert orders(seat) == []
    assert gesture_log(seat.workplace)[0].state is GestureState.APPROVED


def test_ctrl_enter_orders_it_and_the_page_says_that_it_waits(seat, screen, client, notes):
    approved(seat.workplace, client)
    screen.enter()
    press(screen, "B")
    press(screen, "Ctrl+Return")
    assert len(orders(seat)) == 1
    assert seat.toasts[-1][0] == "The order for Chloé Laurent is on its way."
    screen.refresh()
    told = words_on(screen.page)
    assert "It is being ordered from Cards" in told
    assert "It leaves within a minute. Until then it can be called off." in told
    assert "At most €9.50 is spent, once Cards has taken it" in told
    assert (screen.list.items.row(0).when, screen.list.items.row(0).action) == ("being ordered", "")
    assert not screen.page.order.isVisible() and not screen.page.step.isVisible()
    assert gesture_log(seat.workplace)[0].state is GestureState.APPROVED
    screen.page.banner.pressed.emit()
    actions(screen)["gestures.outbox"].run()
    assert seat.screens == ["outbox", "outbox"]


def test_escape_orders_nothing(seat, screen, client, notes):
    approved(seat.workplace, client)
    screen.enter()
    press(screen, "B")
    press(screen, "Esc")
    assert not screen.page.ordering.is_asking
    assert screen.page.step.isVisible()
    screen.page.ordering.order()
    assert orders(seat) == []


def test_another_gesture_is_not_ordered_by_an_answer_about_this_one(seat, screen, client, notes):
    approved(seat.workplace, client)
    approved(seat.workplace, client, card_text="Another")
    screen.enter()
    press(screen, "B")
    screen.list.setCurrentIndex(screen.list.items.index(1, 0))
    assert not screen.page.ordering.is_asking
    screen.refresh()
    press(screen, "B")
    screen.refresh()
    assert screen.page.ordering.is_asking


def test_whoever_refuses_is_said_before(seat, screen, client, notes):
    approved(seat.workplace, client)
    refuse_contact(seat.workplace, client)
    screen.enter()
    press(screen, "B")
    assert any("not to be contacted at all" in words for words in words_on(screen.page.ordering))
    assert not screen.page.ordering.confirm.isVisible()
    assert not actions(screen)["gestures.confirm"].enabled()


def test_a_refusal_meanwhile_is_told(seat, screen, client, notes):
    gesture = approved(seat.workplace, client)
    screen.enter()
    press(screen, "B")
    order_from_vendor(seat.workplace, gesture)
    press(screen, "Ctrl+Return")
    assert "being ordered already" in seat.failures[-1]
    assert len(orders(seat)) == 1


@pytest.mark.parametrize(
    ("outcome", "mark", "title", "words"),
    [
        (
            lose,
            "arrived?",
            "Nobody knows whether Cards took it",
            "Look for it there, then say in the outbox whether it arrived.",
        ),
        (
            refuse,
            "not ordered",
            "It was not ordered from Cards",
            "Cards asks <b>12.00</b> USD. Decide about it in the outbox first.",
        ),
        (
            lambda box, one: box.not_taken(one, "It did not answer. Nothing was ordered."),
            "being ordered",
            "It is being ordered from Cards",
            "It did not answer. Nothing was ordered.",
        ),
        (None, "being ordered", "It is being ordered from Cards", "On its way at this moment."),
    ],
)
def test_how_it_stands_is_said_with_what_to_do(
    seat, screen, client, notes, outcome, mark, title, words
):
    order_from_vendor(seat.workplace, approved(seat.workplace, client))
    round_of(seat.workplace, notes, outcome)
    screen.enter()
    told = words_on(screen.page)
    assert title in told and words in told
    assert screen.list.items.row(0).when == mark


def test_once_it_has_gone_its_number_stands_in_its_story(seat, screen, client, notes):
    order_from_vendor(seat.workplace, approved(seat.workplace, client))
    facts = {"minor": "870", "currency": "EUR", "number": "12345"}
    round_of(seat.workplace, notes, lambda box, one: box.arrived(one, Delivered(facts=facts)))
    screen.enter()
    told = words_on(screen.page)
    assert "€8.70" in told and any("Cards 12345" in words for words in told)
    assert screen.list.items.row(0).group == "On its way"


def test_what_may_have_gone_is_not_called_off(seat, screen, client, notes):
    order_from_vendor(seat.workplace, approved(seat.workplace, client))
    round_of(seat.workplace, notes, lose)
    screen.enter()
    screen.page.cancel.click()
    assert "may be making it already" in seat.failures[-1]


# --- in the outbox ------------------------------------------------------------------------


@pytest.fixture
def held(seat, client, notes, qtbot):
    order_from_vendor(seat.workplace, approved(seat.workplace, client))
    round_of(seat.workplace, notes, lose)
    made = OutboxScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    made.activateWindow()
    made.enter()
    return made


def test_the_outbox_says_what_is_ordered_for_whom_and_when_it_leaves(held):
    assert held.list.items.row(0).reason == "Order: Handwritten note, at most €9.50"
    told = words_on(held.page)
    for words in (
        "Chère Chloé, merci.",
        "Chloé Laurent, 14 rue des Glycines, 75007 Paris, FR",
        "Cards",
        "Fri 12 June",
    ):
        assert words in told


def test_once_more_it_is_ordered_only_after_it_was_said_what_that_costs(seat, held):
    press(held, "R")
    assert any("it is made and paid twice" in words for words in words_on(held.page))
    assert orders(seat)[0].state is DeliveryState.HELD
    assert held.page.confirm.words() == "Order for at most €9.50"
    press(held, "Ctrl+Return")
    assert orders(seat)[0].state is DeliveryState.WAITING


def test_flowers_are_named(seat, client, qtbot):
    connect_vendor(seat.workplace, "goody")
    gesture = flowers(seat.workplace, client)
    screen = GesturesScreen(seat.place)
    qtbot.addWidget(screen)
    screen.resize(1384, 868)
    screen.show()
    screen.enter()
    press(screen, "B")
    assert "Flowers: Peonies" in words_on(screen.page.ordering)
    order_from_vendor(seat.workplace, gesture)
    with pytest.raises(UserError):
        order_from_vendor(seat.workplace, gesture)
    found = OutboxScreen(seat.place)
    qtbot.addWidget(found)
    found.show()
    found.enter()
    assert found.list.items.row(0).reason == "Order: Peonies, at most €85.00"
