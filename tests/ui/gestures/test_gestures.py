"""My gestures stand by what is next for each; the month's allowance follows every step."""

import pytest

from concierge.domain.gestures import GestureKind, GestureState
from concierge.services.gesture_steps import approve_gesture, gesture_log, order_gesture
from tests.fakes import records as r
from tests.fakes.house import fill, person
from tests.fakes.seat import plan, press, words_on
from ui.gestures.screen import GesturesScreen
from ui.kit.labels import PlainLabel
from ui.theme import Role, Tone


@pytest.fixture
def client(seat):
    return fill(seat.workplace, [r.client(1, attributes={})])[0]


@pytest.fixture
def screen(seat, qtbot):
    made = GesturesScreen(seat.place)
    qtbot.addWidget(made)
    made.resize(1384, 868)
    made.show()
    return made


def test_nothing_planned_says_how_to_plan_and_leads_there(seat, screen):
    screen.enter()
    assert "Nothing planned by you yet" in words_on(screen)
    assert "€500.00 left" in words_on(screen.budget)
    screen._empty.button.click()
    assert seat.screens == ["clients"]


def test_a_gesture_goes_its_way_by_one_key_and_the_budget_follows(seat, screen, client):
    gesture = plan(seat.workplace, client)
    screen.enter()
    (waiting,) = screen.list.items.rows()
    assert (waiting.group, waiting.action) == ("Waiting for approval", "")
    assert "€9.50 reserved, a manager approves it" in words_on(screen.page)
    approve_gesture(person(seat.workplace, "Margaux Vidal"), gesture)
    for state, group in (
        (GestureState.ORDERED, "Ordered, to be sent"),
        (GestureState.SENT, "On its way"),
        (GestureState.DELIVERED, "Delivered"),
    ):
        screen.refresh()
        press(screen, "Ctrl+Return")
        assert gesture_log(seat.workplace)[0].state is state
        screen.refresh()
        assert screen.list.items.row(0).group == group
    assert "€490.50 left" in words_on(screen.budget)
    assert "€9.50 ordered · €0.00 planned" in words_on(screen.budget)
    assert not screen.page.step.isVisible()


def test_what_waits_for_me_stands_before_what_waits_for_others(seat, screen, client):
    approved = plan(seat.workplace, client)
    plan(seat.workplace, client, card_text="Second")
    approve_gesture(person(seat.workplace, "Margaux Vidal"), approved)
    plan(person(seat.workplace, "Léo Martin"), client, card_text="Not mine")
    screen.enter()
    rows = screen.list.items.rows()
    assert [row.action for row in rows] == ["Mark ordered", ""]


def test_late_is_red_and_tomorrow_amber(seat, screen, client):
    plan(seat.workplace, client)
    screen.enter()
    assert (screen.list.items.row(0).when, screen.list.items.row(0).tone) == ("tomorrow", Tone.WARN)
    seat.workplace.clock.advance(days=3)
    screen.refresh()
    assert (screen.list.items.row(0).when, screen.list.items.row(0).tone) == (
        "2 d late",
        Tone.DANGER,
    )


def test_cancelling_frees_the_money_and_an_ordered_one_cannot_be_cancelled(seat, screen, client):
    gesture = plan(seat.workplace, client)
    screen.enter()
    screen.page.cancel.click()
    screen.refresh()
    assert "€500.00 left" in words_on(screen.budget)
    gesture = plan(seat.workplace, client)
    approve_gesture(person(seat.workplace, "Margaux Vidal"), gesture)
    order_gesture(seat.workplace, gesture)
    screen.refresh()
    screen.list.setCurrentIndex(screen.list.items.index(0, 0))
    assert screen.current().state is GestureState.ORDERED
    assert not screen.page.cancel.isVisible()


def test_a_note_is_in_the_card_s_hand_and_flowers_are_not(seat, screen, client):
    plan(seat.workplace, client, kind=GestureKind.FLOWERS, title="<i>Peonies</i>", card_text="")
    screen.enter()
    assert "<i>Peonies</i>" in words_on(screen.page)
    found = [x for x in screen.page.findChildren(PlainLabel) if x.text() == "<i>Peonies</i>"]
    assert {label._role for label in found} == {Role.BODY}


def test_a_gesture_of_somebody_else_is_shown_when_it_is_asked_for(seat, screen, client):
    plan(seat.workplace, client)
    theirs = plan(person(seat.workplace, "Léo Martin"), client, card_text="Not mine")
    screen.show_gesture(theirs)
    screen.enter()
    assert screen.current().id == theirs
    assert "Not mine" in words_on(screen.page)
    press(screen, "W")
    screen.show_gesture(theirs)
    screen.enter()
    assert screen.page.isVisible()
    screen.list.setCurrentIndex(screen.list.items.index(0, 0))
    chosen = screen.current()
    screen.refresh()
    assert screen.current() == chosen


@pytest.mark.parametrize(
    ("kind", "cost", "words"),
    [
        (GestureKind.EARLY_ACCESS, 0, "Costs nothing; a manager approves it"),
        (GestureKind.CREDIT, 2_000, "€20.00 reserved, a manager approves it"),
    ],
)
def test_a_favour_says_what_it_costs(seat, screen, client, kind, cost, words):
    plan(seat.workplace, client, kind=kind, title="A day before", card_text="", cost=r.eur(cost))
    screen.enter()
    assert words in words_on(screen.page)
