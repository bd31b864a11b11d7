"""A month's allowance: what is carried over, exceptions, and two desktops spending at once."""

import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from concierge.domain.errors import BudgetError, UserError
from concierge.domain.gestures import GestureState, reserves_budget
from concierge.domain.house_rules import ALLOWANCE, CARRY_OVER
from concierge.domain.views.work import TodayKind
from concierge.services.budgets import grant_exception, refuse_exception
from concierge.services.gesture_steps import (
    approve_gesture,
    cancel_gesture,
    gesture_log,
    order_gesture,
    send_gesture,
)
from concierge.services.gestures import ask_exception, plan_gesture
from concierge.services.house_rules import house_rules, set_house_rule
from concierge.services.today import today
from tests.fakes import records as r
from tests.fakes.house import fill, new_store, on_store, person
from tests.unit.services.test_attention import note


@pytest.fixture
def client(workplace):
    return fill(workplace, [r.client(1, attributes=r.NO_DAY)])[0]


def spend(workplace, client, minor):
    here = workplace.now().date()
    return plan_gesture(
        workplace, note(client, workplace, cost=r.eur(minor), due_on=here, occasion_on=None)
    )


def budget(workplace):
    return today(workplace).budget


# --- carry-over -----------------------------------------------------------------------


def test_nothing_is_carried_over_unless_the_house_says_so(workplace, client):
    spend(workplace, client, 10_000)
    workplace.clock.advance(days=30)
    assert budget(workplace).left == r.eur(50_000)


def test_half_of_what_is_left_is_carried_over(workplace, client):
    set_house_rule(workplace, CARRY_OVER.key, "50 %")
    order_gesture_of(workplace, client, 10_000)
    workplace.clock.advance(days=30)
    assert budget(workplace).carried == r.eur(20_000)
    assert budget(workplace).left == r.eur(70_000)
    spend(workplace, client, 65_000)
    with pytest.raises(BudgetError, match=r"50\.00 EUR of this month's 700\.00 EUR"):
        spend(workplace, client, 5_001)


def order_gesture_of(workplace, client, minor):
    made = spend(workplace, client, minor)
    approve_gesture(person(workplace, "Margaux Vidal"), made)
    order_gesture(workplace, made)
    return made


def test_it_never_grows_beyond_one_allowance(workplace, client):
    set_house_rule(workplace, CARRY_OVER.key, "100")
    spend(workplace, client, 100)
    workplace.clock.advance(days=95)
    assert budget(workplace).carried == r.eur(50_000)


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("budget.carry_over", "101", "whole number from 0 to 100"),
        ("budget.carry_over", "-5", "whole number from 0 to 100"),
        ("budget.allowance", "5.5", "whole number from 0 to 1,000,000"),
        ("budget.colour", "5", "has no rule 'budget.colour'"),
    ],
)
def test_a_rule_takes_only_what_it_is_counted_in(workplace, key, value, words):
    before = house_rules(workplace)
    with pytest.raises(UserError, match=words):
        set_house_rule(workplace, key, value)
    assert house_rules(workplace) == before == {ALLOWANCE: 500, CARRY_OVER: 0}


# --- exceptions -----------------------------------------------------------------------


@pytest.fixture
def asked(workplace, client):
    spend(workplace, client, 45_000)
    form = note(client, workplace, cost=r.eur(12_000), occasion_on=None)
    with pytest.raises(BudgetError, match="ask a manager"):
        plan_gesture(workplace, form)
    return ask_exception(workplace, form, "Ten years a client")


def test_a_manager_pays_what_is_missing_and_no_more(workplace, asked):
    manager = person(workplace, "Margaux Vidal")
    assert budget(workplace).left == r.eur(5_000)  # nothing is reserved while it waits
    (row,) = [row for row in today(manager).rows if row.kind is TodayKind.BUDGET_ASKED]
    assert (row.gesture, row.subject) == (asked, "Ana Ribeiro")
    grant_exception(manager, asked, "She deserves it")
    now = budget(workplace)
    assert (now.granted, now.left, now.reserved) == (r.eur(7_000), r.eur(0), r.eur(57_000))
    assert gesture_log(workplace)[0].state is GestureState.APPROVED
    assert not [row for row in today(manager).rows if row.kind is TodayKind.BUDGET_ASKED]
    with pytest.raises(UserError, match="does not wait"):
        grant_exception(manager, asked, "Again")


def test_what_was_granted_goes_with_the_gesture_it_was_for(workplace, asked):
    grant_exception(person(workplace, "Margaux Vidal"), asked, "She deserves it")
    cancel_gesture(workplace, asked)
    assert budget(workplace).left == r.eur(5_000)
    assert budget(workplace).granted == r.eur(0)


def test_a_refusal_costs_nothing_and_is_told(workplace, asked):
    manager = person(workplace, "Margaux Vidal")
    refuse_exception(manager, asked, "Not this month")
    assert gesture_log(workplace)[0].state is GestureState.CANCELLED
    assert budget(workplace).left == r.eur(5_000)
    with workplace.read() as unit:
        assert [(s.staff_name, s.word) for s in unit.gesture_notes.steps(asked)] == [
            ("Ana Ribeiro", "Ten years a client"),
            ("Margaux Vidal", "Not this month"),
        ]


def test_nobody_grants_their_own_and_every_word_is_wanted(workplace, client, asked):
    manager = person(workplace, "Margaux Vidal")
    with pytest.raises(UserError, match="Say why"):
        grant_exception(manager, asked, " ")
    with pytest.raises(UserError, match="up to 300"):
        refuse_exception(manager, asked, "x" * 301)
    with pytest.raises(UserError):
        grant_exception(workplace, asked, "I am no manager")
    mine = ask_exception(manager, note(client, manager, cost=r.eur(90_000)), "Please")
    with pytest.raises(UserError, match="another manager"):
        grant_exception(manager, mine, "Yes")
    with pytest.raises(UserError, match="Say why it is worth it"):
        ask_exception(workplace, note(client, workplace, cost=r.eur(90_000)), "")


# --- two desktops ---------------------------------------------------------------------


def test_two_threads_of_one_person_never_overrun(workplace, client):
    form = note(client, workplace, cost=r.eur(3_000), occasion_on=None)
    refused = []

    def spend_all():
        for _ in range(12):
            try:
                plan_gesture(replace(workplace), form)
            except BudgetError:
                refused.append(1)

    threads = [threading.Thread(target=spend_all) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    now = budget(workplace)
    assert (now.left, len(refused)) == (r.eur(2_000), 24 - 16)


_SPEND = """
import sys
from pathlib import Path
from concierge.domain.errors import BudgetError
from concierge.services.gestures import plan_gesture
from concierge.storage.opening import open_store
from tests.fakes import records as r
from tests.fakes.house import KEY, on_store
from tests.unit.services.test_attention import note
folder = Path(sys.argv[1])
place = on_store(open_store(folder / "store.db", KEY), folder)
form = note(1, place, cost=r.eur(3_000), occasion_on=None)
print("ready", flush=True)
sys.stdin.readline()
while True:
    try:
        plan_gesture(place, form)
    except BudgetError:
        break
    print("spent", flush=True)
print("done", flush=True)
"""


def go(desk):
    desk.stdin.write("go\n")
    desk.stdin.flush()


def test_two_processes_of_one_person_never_overrun_though_one_is_killed(tmp_path):
    store = new_store(tmp_path)
    fill(on_store(store, tmp_path), [r.client(1, attributes=r.NO_DAY)])
    desks = [
        subprocess.Popen(
            [sys.executable, "-c", _SPEND, str(tmp_path)],
            cwd=Path(__file__).parents[3],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    try:
        for desk in desks:
            assert desk.stdout.readline() == "ready\n"
        go(desks[0])
        assert desks[0].stdout.readline() == "spent\n"
        go(desks[1])
        desks[0].kill()
        told, _ = desks[1].communicate(timeout=60)
        assert told.endswith("done\n")
    finally:
        for desk in desks:
            desk.kill()
            desk.communicate()
    place = on_store(store, tmp_path)
    now = budget(place)
    assert r.eur(0) <= now.left < r.eur(3_000)
    assert len(gesture_log(place)) * 3_000 == now.reserved.minor
    store.close()


# --- any order of events --------------------------------------------------------------


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(moves=st.lists(st.tuples(st.integers(0, 5), st.integers(1, 30_000)), max_size=25))
def test_no_order_of_events_spends_more_than_there_is(tmp_path_factory, moves):
    folder = tmp_path_factory.mktemp("budget")
    store = new_store(folder)
    place = on_store(store, folder)
    manager = person(place, "Margaux Vidal")
    (client,) = fill(place, [r.client(1, attributes=r.NO_DAY)])
    for what, minor in moves:
        with suppress(BudgetError, UserError):
            one_move(place, manager, client, what, minor)
        now = budget(place)
        assert now.left.minor >= 0
        rows = gesture_log(place)
        held = [g.cost.minor for g in rows if reserves_budget(g.state)]
        assert now.reserved.minor == sum(held)
    store.close()


def one_move(place, manager, client, what, minor):
    """One of what two people do with gestures, where its turn has come."""
    rows = gesture_log(place)
    if what == 0:
        spend(place, client, minor)
    elif what == 1:
        ask_exception(place, note(client, place, cost=r.eur(minor)), "Please")
    elif rows:
        row = rows[minor % len(rows)]
        step = {
            2: lambda: grant_exception(manager, row.id, "Yes"),
            3: lambda: approve_gesture(manager, row.id),
            4: lambda: cancel_gesture(place, row.id),
            5: lambda: go_on(place, row, minor),
        }
        step[what]()


def go_on(place, row, minor):
    if row.state is GestureState.APPROVED:
        order_gesture(place, row.id)
    else:
        send_gesture(place, row.id, r.eur(minor))
