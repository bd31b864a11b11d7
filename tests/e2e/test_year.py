"""A year at one desk with two hundred clients on five continents, by a clock that is set."""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest

from concierge.domain.clients import Channel
from concierge.domain.consent import quiet_hours, quiet_until
from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureState
from concierge.domain.house_rules import ALLOWANCE
from concierge.domain.interactions import CallOutcome, Direction, ReasonCode
from concierge.domain.local_time import local
from concierge.domain.occasions import LeapRule, Occasion, OccasionKind
from concierge.domain.remote import RemoteAddress
from concierge.domain.views.work import TodayKind
from concierge.services.calls import CallForm, log_call
from concierge.services.gesture_steps import (
    approve_gesture,
    deliver_gesture,
    gesture_log,
    order_gesture,
    send_gesture,
)
from concierge.services.gestures import GestureForm, draft_gesture, plan_for, plan_gesture
from concierge.services.house_rules import set_house_rule
from concierge.services.occasions import note_occasion
from concierge.services.outbox import outbox
from concierge.services.phone_calls import begin_call
from concierge.services.ticks import tick
from concierge.services.today import tick_off, today
from tests.fakes import records as r
from tests.fakes.clock import FakeClock
from tests.fakes.house import fill, new_store, on_store, person

CLIENTS = 200
FIRST = date(2026, 6, 1)
LAST = FIRST + timedelta(days=365)
CLOSED = (date(2026, 12, 22), date(2026, 12, 24))
"""Three days on which nobody opens the window, before the busiest days of the year."""
LOOKS = (9, 13, 18)
"""Hours of the house's clock at which somebody looks at Today."""
HOMES = (
    ("FR", "Europe/Paris"), ("FR", "Europe/Paris"), ("FR", "Europe/Paris"),
    ("JP", "Asia/Tokyo"), ("US", "America/New_York"), ("US", "America/Los_Angeles"),
    ("AE", "Asia/Dubai"), ("GB", "Europe/London"), ("BR", "America/Sao_Paulo"),
    ("AU", "Australia/Sydney"),
)  # fmt: skip
SETTLING = timedelta(days=50)
"""Days of the first weeks may be too near for the post when they are noted."""


@dataclass
class Year:
    """What was done for which day of whom."""

    planned: Counter = field(default_factory=Counter)
    too_late: set = field(default_factory=set)
    called: Counter = field(default_factory=Counter)
    refused_at_night: int = 0


@pytest.fixture
def desk(tmp_path):
    clock = FakeClock(datetime(FIRST.year, FIRST.month, FIRST.day, 6, tzinfo=UTC))
    store = new_store(tmp_path)
    place = on_store(store, tmp_path, clock)
    set_house_rule(place, ALLOWANCE.key, "100000")
    yield place
    store.close()


def settle_in(place):
    """Clients in households of their own, one or two days each, some on 29 February."""
    chance = random.Random(11)
    people, homes = [], []
    for number in range(1, CLIENTS + 1):
        country, zone = HOMES[number % len(HOMES)]
        homes.append((country, zone))
        address = RemoteAddress(
            (f"{number} Sample Lane",), "Sampleton", f"{10_000 + number}", country
        )
        attributes = {"concierge.time_zone": zone}
        people.append(r.client(number, address=address, attributes=attributes))
    clients = fill(place, people)
    days = {}
    for number, client in enumerate(clients):
        for kind in (OccasionKind.BIRTHDAY, OccasionKind.WEDDING_DAY)[: 1 + number % 2]:
            when = date(2024, 1, 1) + timedelta(days=chance.randrange(366))
            if number % 40 == 7:
                when = date(2024, 2, 29)
            rule = chance.choice(list(LeapRule))
            occasion = Occasion(kind, when.month, when.day, None, rule)
            note_occasion(place, client, "", occasion)
            days[client, kind] = occasion
    return dict(zip(clients, homes, strict=True)), days


def work_through(place, manager, year):
    """The next right thing for every row that an attentive agent can do now."""
    for row in today(place, all_of_a_household=True).rows:
        if row.kind is TodayKind.OCCASION:
            serve(place, row, year)
        elif row.kind is TodayKind.GESTURE_DUE:
            order_gesture(place, row.gesture)
        elif row.kind is TodayKind.GESTURE_SEND:
            send_gesture(place, row.gesture)
            deliver_gesture(place, row.gesture)
    for gesture in gesture_log(place):
        if gesture.state is GestureState.PLANNED:
            approve_gesture(manager, gesture.id)


def serve(place, row, year):
    about = (row.client, row.occasion_on)
    if row.in_time is not None:
        here = local(place.now(), row.zone_name).date()
        draft = draft_gesture(place, row.client, row.in_time, row.subject)
        form = GestureForm(
            client=row.client,
            kind=row.in_time,
            title="White peonies",
            card_text="With our warmest wishes.",
            occasion_label=row.subject,
            occasion_on=row.occasion_on,
            due_on=plan_for(draft.plan, here),
            cost=r.eur(950),
        )
        plan_gesture(place, form)
        year.planned[about] += 1
        return
    year.too_late.add(about)
    if local(place.now(), row.zone_name).date() != row.occasion_on:
        return
    try:
        call = begin_call(place, row.client, Direction.OUTGOING)
    except UserError:
        year.refused_at_night += 1
        return
    log_call(
        place,
        CallForm(
            *(row.client, Direction.OUTGOING, CallOutcome.CONNECTED, ReasonCode.OTHER),
            *(place.now(), 60, "", None, call),
        ),
    )
    tick_off(place, row)
    year.called[about] += 1


def expected(days):
    """(client, day) of every occasion that an attentive agent had the time to serve."""
    found = []
    for (client, _), occasion in days.items():
        for which in (FIRST.year, FIRST.year + 1):
            on = occasion.in_year(which)
            if FIRST + SETTLING <= on <= LAST - timedelta(days=2):
                found.append((client, on))
    return found


@pytest.mark.soak
def test_a_year_serves_every_day_once_and_disturbs_nobody(desk):
    manager = person(desk, "Margaux Vidal")
    homes, days = settle_in(desk)
    year = Year()
    day = FIRST
    while day < LAST:
        is_closed = CLOSED[0] <= day <= CLOSED[1]
        if day == CLOSED[1] + timedelta(days=1):
            comes_back(desk, day)
        if not is_closed and day.weekday() != 6:
            for hour in LOOKS:
                desk.clock.set(_at(day, hour))
                tick(desk, "desk")
                work_through(desk, manager, year)
        day += timedelta(days=1)
    check(desk, year, homes, days)


def comes_back(place, day):
    """After three days away overdue work is shown, and nothing went by itself."""
    before = len(outbox(place).waiting) + len(outbox(place).ended)
    moved = [(g.id, g.state) for g in gesture_log(place)]
    place.clock.set(_at(day, 7))
    tick(place, "desk")
    assert len(outbox(place).waiting) + len(outbox(place).ended) == before
    assert [(g.id, g.state) for g in gesture_log(place)] == moved
    rows = [row for row in today(place, all_of_a_household=True).rows if row.overdue]
    assert rows, "three days before Christmas leave something overdue"


def check(place, year, homes, days):
    wanted = expected(days)
    assert len(wanted) > CLIENTS
    assert max(year.planned.values()) == 1, "no day is served twice"
    missed = [about for about in wanted if about not in year.planned and about not in year.too_late]
    assert missed == [], "every day is served, or said to be too late"
    late = [about for about in wanted if about not in year.planned]
    near = (CLOSED[0] - timedelta(days=1), CLOSED[1] + timedelta(days=25))
    assert all(near[0] <= on <= near[1] for _, on in late), "only what fell into the absence"
    for gesture in gesture_log(place):
        assert gesture.state is GestureState.DELIVERED or gesture.due_on > LAST - timedelta(days=10)
    _check_nights(place, homes)


def _check_nights(place, homes):
    with place.read() as unit:
        for client, (country, zone) in homes.items():
            for contact in unit.interactions.of_client(client):
                if contact.channel is Channel.CALL:
                    assert quiet_until(quiet_hours(country), zone, contact.at) is None


def _at(day, hour):
    return datetime(day.year, day.month, day.day, hour - 2, tzinfo=UTC)
