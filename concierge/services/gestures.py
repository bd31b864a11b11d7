"""Gestures: planned backwards from the day, paid from the month's allowance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from concierge.domain.budget import Entry, EntryKind
from concierge.domain.cards import holds
from concierge.domain.clients import Channel, Role
from concierge.domain.consent import Consent
from concierge.domain.errors import BudgetError, ConsentError, UserError
from concierge.domain.gestures import (
    FREE,
    HOUSEHOLD_DAYS,
    WITHOUT_POST,
    GestureKind,
    GestureState,
)
from concierge.domain.households import household_of
from concierge.domain.local_time import WallTime, local, month_of
from concierge.domain.money import Money
from concierge.domain.views.work import GestureDraft, HouseholdGesture
from concierge.services.budgets import month_balance
from concierge.services.cards import check_words, paper_in
from concierge.services.planning import Planner
from concierge.storage.gestures import NewGesture
from concierge.storage.work import NewWork, WorkKind

if TYPE_CHECKING:
    from concierge.domain.ids import ClientId, GestureId
    from concierge.domain.planning import Plan
    from concierge.services.workplace import Workplace
    from concierge.storage.clients import ClientFacts
    from concierge.storage.unit import Unit

POST_HOUR = time(10)
"""When a gesture's work falls due on the day it must leave, on her clock."""
_DEFAULT_COSTS = {
    GestureKind.NOTE: "9.50",
    GestureKind.FLOWERS: "85.00",
    GestureKind.CREDIT: "20.00",
}


@dataclass(frozen=True, slots=True)
class GestureForm:
    client: ClientId
    kind: GestureKind
    title: str
    card_text: str
    occasion_label: str
    occasion_on: date | None
    due_on: date
    cost: Money


def draft_gesture(
    workplace: Workplace, client: ClientId, kind: GestureKind, occasion_label: str = ""
) -> GestureDraft:
    """What the planner knows: her next occasion, the steps back from it, cost and what is left.

    `occasion_label` picks one of her occasions by the word stored for it or by its kind.
    """
    now = workplace.now()
    with workplace.read() as unit:
        facts = _client(unit, client)
        today = local(now, facts.zone_name).date()
        label, on = _next_occasion(unit, client, today, occasion_label)
        planner = Planner(workplace.house.zone_name)
        plan = None if on is None else planner.plan(facts.country, kind, on, today)
        late = plan is not None and plan.too_late
        in_time = planner.in_time(facts.country, on, today) if late and on is not None else None
        month = month_of(now, workplace.house.zone_name)
        approver = next(
            (s for s in workplace.house.staff if s.role is Role.MANAGER and s != workplace.me), None
        )
        return GestureDraft(
            kind=kind,
            occasion_label=label,
            occasion_on=on,
            plan=plan,
            in_time=None if in_time is None else in_time[0],
            cost=_usual_cost(unit, workplace, kind),
            balance=month_balance(unit, workplace, month),
            month=month,
            recent=_recent(unit, facts, today),
            household=_household(unit, facts, kind, today),
            paper=paper_in(unit, workplace),
            approver_name=approver.name if approver else "",
        )


def _recent(unit: Unit, facts: ClientFacts, today: date) -> tuple[tuple[GestureKind, date], ...]:
    """(kind, day it was planned in her zone) of the last year."""
    year_ago = today - timedelta(days=365)
    days = [
        (g.kind, local(g.planned_at, facts.zone_name).date())
        for g in unit.gestures.of_client(facts.id)
        if g.state is not GestureState.CANCELLED
    ]
    return tuple((kind, day) for kind, day in days if day >= year_ago)


def _household(
    unit: Unit, facts: ClientFacts, kind: GestureKind, today: date
) -> tuple[HouseholdGesture, ...]:
    """The same for others at the client's address, in the 90 days before and after."""
    page = unit.clients.page(facts.id)
    home = household_of(facts.country, page.postcode, page.address_lines) if page else ""
    if not home:
        return ()
    window = timedelta(days=HOUSEHOLD_DAYS)
    near = unit.gestures.near(kind, (today - window, today + window), facts.country)
    found = [
        HouseholdGesture(one.client, one.name, one.due_on, one.staff_name)
        for one in near
        if one.client != facts.id and household_of(one.country, one.postcode, one.lines) == home
    ]
    return tuple(sorted(found, key=lambda one: abs((one.on - today).days)))


def _next_occasion(
    unit: Unit, client: ClientId, today: date, label: str
) -> tuple[str, date | None]:
    known = [
        (text or occasion.kind.value, occasion.next_on(today))
        for _, text, occasion in unit.clients.occasions([client])
    ]
    chosen = [item for item in known if item[0] == label] or known
    return min(chosen, key=lambda item: item[1], default=("", None))


def _usual_cost(unit: Unit, workplace: Workplace, kind: GestureKind) -> Money:
    stored = unit.house.setting(f"gesture.cost.{kind.value}", _DEFAULT_COSTS.get(kind, "0"))
    return Money.parse(stored, workplace.house.currency)


def plan_gesture(workplace: Workplace, form: GestureForm) -> GestureId:
    """Plan it, reserve its cost and put it on the calendar, together or not at all.

    Raises BudgetError (saying what is left), ConsentError or UserError.
    """
    return _plan(workplace, form, "")


def ask_exception(workplace: Workplace, form: GestureForm, why: str) -> GestureId:
    """What the month does not cover, for a manager to decide: nothing is reserved until then.

    Raises ConsentError or UserError, also without a reason.
    """
    if not why.strip():
        raise UserError("Say why it is worth it: a manager decides by that.", "why")
    return _plan(workplace, form, why.strip())


def _plan(workplace: Workplace, form: GestureForm, why: str) -> GestureId:
    """`why` an exception is asked for; "" for one the month covers."""
    now = workplace.now()
    month = month_of(now, workplace.house.zone_name)
    with workplace.write() as unit:
        facts = _client(unit, form.client)
        paper = paper_in(unit, workplace)
        limit = holds(paper.kind, paper.hand)
        _check(unit, facts, form, local(now, facts.zone_name).date(), limit)
        unit.lock(f"budget:{workplace.me.id}:{month}")
        balance = month_balance(unit, workplace, month)
        if not why and not balance.covers(form.cost):
            raise BudgetError(
                f"This costs {plain(form.cost)}, and {plain(balance.left)} of this month's "
                f"{plain(balance.total)} are left. Choose something smaller, or ask a "
                "manager. The draft is kept.",
                "cost",
            )
        gesture = unit.gestures.add(
            NewGesture(
                client=form.client,
                staff=workplace.me.id,
                kind=form.kind,
                title=form.title.strip(),
                card_text=form.card_text.strip(),
                occasion_label=form.occasion_label,
                occasion_on=form.occasion_on,
                due_on=form.due_on,
                cost=form.cost,
                month=month,
                planned_at=now,
            ),
            GestureState.IDEA if why else GestureState.PLANNED,
            why,
        )
        if not why:
            entry = Entry(EntryKind.RESERVE, gesture, form.cost)
            unit.gestures.book_budget(workplace.me.id, month, entry, now)
        wall = WallTime(form.due_on, POST_HOUR, facts.zone_name)
        unit.work.add(
            NewWork(WorkKind.GESTURE, form.client, workplace.me.id, wall, gesture=gesture)
        )
    return gesture


def _check(unit: Unit, facts: ClientFacts, form: GestureForm, today: date, limit: int) -> None:
    refused = why_refused(unit, facts, form.kind)
    if refused is not None:
        raise refused
    if form.kind is GestureKind.NOTE:
        check_words(form.card_text, limit)
    elif not form.title.strip():
        raise UserError("Say in a few words what it is.", "title")
    if form.cost.minor < 0:
        raise UserError("A cost cannot be negative.", "cost")
    if form.cost and form.kind in FREE:
        raise UserError("Early access costs the house nothing: leave the cost at 0.", "cost")
    if form.due_on < today:
        raise UserError("That day has already passed where the client is.", "due_on")


def why_refused(unit: Unit, client: ClientFacts, kind: GestureKind) -> UserError | None:
    """Why nothing may be sent to her now; asked when planning and again at every step."""
    if client.do_not_contact:
        return ConsentError(
            "The client asked not to be contacted at all: no gifts and no notes either."
        )
    if kind in WITHOUT_POST:
        return None
    address = unit.clients.addresses(client.id).get(Channel.POST)
    if address is None:
        return UserError("There is no postal address to send it to.", "address")
    if address[1] is Consent.UNSUBSCRIBED:
        return ConsentError("The client does not want post from the house.")
    return None


def _client(unit: Unit, client: ClientId) -> ClientFacts:
    facts = unit.clients.one(client)
    if facts is None:
        raise UserError("This client is not in the book any more.")
    return facts


def plain(money: Money) -> str:
    return f"{money.decimal():,} {money.currency}"


def plan_for(plan: Plan | None, today: date) -> date:
    """The day it should leave: by the plan, or the next working day."""
    return plan.post_by if plan is not None and plan.post_by >= today else today
