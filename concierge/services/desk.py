"""The manager's desk: the commission log, its explanations and approvals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.attribution import Standing, TouchKind
from concierge.domain.commission import CommissionState, LineKind, can_move, earned_on
from concierge.domain.errors import UserError
from concierge.domain.ids import CommissionLineId, StaffId
from concierge.domain.local_time import local
from concierge.domain.money import Money, totals
from concierge.domain.search_text import fold, words
from concierge.domain.views.desk import (
    CommissionFilter,
    CommissionLog,
    CommissionRow,
    CommissionStory,
    TouchStory,
)
from concierge.services import gesture_steps
from concierge.services.commission import NOT_OWED, RULES

if TYPE_CHECKING:
    from concierge.domain.views.desk import GestureFilter
    from concierge.domain.views.work import GestureRow
    from concierge.services.workplace import Workplace
    from concierge.storage.commission import LineFacts
    from concierge.storage.sales import SaleFacts
    from concierge.storage.unit import Unit

WEEKS = 8


def commission_log(workplace: Workplace, wanted: CommissionFilter) -> CommissionLog:
    """Lines that fit the filter, newest sale first, with totals of exactly these lines."""
    with workplace.read() as unit:
        every = unit.commission.lines()
    fits = [line for line in every if _fits(line, wanted)]
    currency = _currency(every, workplace.house.currency)
    summed = [line for line in fits if line.currency == currency]
    by_state = {
        state: sum(x.amount for x in summed if x.state is state and x.kind is LineKind.CREDIT)
        for state in CommissionState
    }
    taken = sum(line.amount for line in summed if line.kind is LineKind.CLAWBACK)
    others = totals(Money(x.amount, x.currency) for x in fits if x.currency != currency)
    return CommissionLog(
        rows=tuple(_row(workplace, line) for line in fits),
        net=Money(sum(line.net for line in summed), currency),
        amount=Money(sum(line.amount for line in summed), currency),
        by_state=tuple((state, Money(minor, currency)) for state, minor in by_state.items()),
        taken_back=Money(taken, currency),
        months=tuple(sorted({line.month for line in every}, reverse=True)),
        sellers=tuple(sorted({(x.staff, x.staff_name) for x in every}, key=lambda s: s[1])),
        by_week=_weeks([line for line in every if line.currency == currency], workplace, currency),
        others=others,
    )


def _currency(lines: Sequence[LineFacts], house: str) -> str:
    """The house's; where every line was sold in one other currency, that one."""
    sold = {line.currency for line in lines}
    return sold.pop() if len(sold) == 1 else house


def _fits(line: LineFacts, wanted: CommissionFilter) -> bool:
    if wanted.month and line.month != wanted.month:
        return False
    if wanted.seller is not None and line.staff != wanted.seller:
        return False
    if wanted.states and line.state not in wanted.states:
        return False
    if wanted.touch is not None and line.touch is not wanted.touch:
        return False
    haystack = f" {fold(f'{line.client_name} {line.order_name} {line.staff_name}')}"
    return all(f" {term}" in haystack for term in words(wanted.text))


def _weeks(
    lines: Sequence[LineFacts], workplace: Workplace, currency: str
) -> tuple[tuple[date, Money], ...]:
    zone = workplace.house.zone_name
    today = local(workplace.now(), zone).date()
    this_week = today - timedelta(days=today.weekday())
    weeks = {this_week - timedelta(weeks=age): 0 for age in reversed(range(WEEKS))}
    for line in lines:
        day = local(line.sale_at, zone).date()
        week = day - timedelta(days=day.weekday())
        if week in weeks:
            weeks[week] += line.amount
    return tuple((week, Money(minor, currency)) for week, minor in weeks.items())


def _row(workplace: Workplace, line: LineFacts) -> CommissionRow:
    return CommissionRow(
        id=line.id,
        kind=line.kind,
        state=line.state,
        sale_at=line.sale_at,
        client=line.client,
        client_name=line.client_name,
        order=line.order,
        order_name=line.order_name,
        seller=line.staff,
        seller_name=line.staff_name,
        own=line.staff == workplace.me.id,
        winning_touch=line.touch,
        net=Money(line.net, line.currency),
        rate=line.rate,
        amount=Money(line.amount, line.currency),
        month=line.month,
        takes_back=line.credit,
    )


def explain(workplace: Workplace, line: CommissionLineId) -> CommissionStory:
    """Everything behind one line. Raises UserError when it is not there."""
    with workplace.read() as unit:
        facts = _line(unit.commission.one(line))
        sale = unit.sales.sales([facts.order])[0]
        credit = unit.commission.one(facts.credit) if facts.credit else None
        root = credit or facts
        clawbacks = unit.commission.clawbacks(root.id)
        history = unit.commission.history(line)
        names = unit.house.staff_names()
    return CommissionStory(
        row=_row(workplace, facts),
        gross=Money(sale.gross, sale.currency),
        tax=Money(sale.tax, sale.currency),
        # Where taxes are inside the prices they are inside the postage too: what is left.
        shipping=Money(sale.gross - sale.tax - sale.net, sale.currency),
        net=Money(sale.net, sale.currency),
        credited_net=Money(root.net, sale.currency),
        rule_version=facts.rule_version,
        touches=tuple(_touch(touch, names) for touch in root.touches),
        clawbacks=tuple(_row(workplace, c) for c in clawbacks if c.id != facts.id),
        credit=_row(workplace, credit) if credit else None,
        history=tuple(history),
        earned_from=_earned_from(facts, sale),
    )


def _earned_from(line: LineFacts, sale: SaleFacts) -> datetime | None:
    return earned_on(sale.delivered, RULES[line.rule_version].return_window)


def _touch(packed: dict[str, object], names: dict[StaffId, str]) -> TouchStory:
    staff = packed["staff"]
    assert isinstance(staff, int)  # noqa: S101  written by services.commission
    logged = packed.get("logged_at")
    return TouchStory(
        kind=TouchKind(packed["kind"]),
        staff_name=names.get(StaffId(staff), ""),
        engaged_at=datetime.fromisoformat(str(packed["engaged_at"])),
        window_ends=datetime.fromisoformat(str(packed["window_ends"])),
        standing=Standing(packed["standing"]),
        logged_at=datetime.fromisoformat(logged) if isinstance(logged, str) and logged else None,
    )


def filtered_gestures(workplace: Workplace, wanted: GestureFilter) -> tuple[GestureRow, ...]:
    """The gesture log of everybody, newest planned first."""
    return tuple(
        row
        for row in gesture_steps.gesture_log(workplace, wanted.month)
        if wanted.state in (None, row.state) and wanted.kind in (None, row.kind)
    )


def approve_line(workplace: Workplace, line: CommissionLineId) -> None:
    """A manager's yes to an earned line that is not their own."""
    workplace.require_manager()
    with workplace.write() as unit:
        facts = _locked(unit, line)
        if facts.staff == workplace.me.id:
            raise UserError("This is your own commission: another manager must approve it.")
        if facts.state is CommissionState.PENDING:
            raise UserError("It is not earned yet: the return window is still open.")
        credit = unit.commission.one(facts.credit) if facts.credit else None
        if credit is not None and credit.state in NOT_OWED:
            # Else it is paid negative for a line that may never be paid.
            raise UserError(
                "The line it takes back from is not approved yet. Decide on that first."
            )
        if not can_move(facts.state, CommissionState.APPROVED):
            raise UserError(f"This line is {facts.state.value} and cannot be approved.")
        unit.commission.move(
            facts, CommissionState.APPROVED, at=workplace.now(), by=workplace.me.id
        )


def refuse_line(workplace: Workplace, line: CommissionLineId, word: str) -> None:
    """A manager's no, with the word the seller will read."""
    workplace.require_manager()
    if not word.strip():
        raise UserError("Write a word to the seller: a refusal needs its reason.", "word")
    with workplace.write() as unit:
        facts = _locked(unit, line)
        if facts.staff == workplace.me.id:
            raise UserError("This is your own commission: another manager must decide on it.")
        if facts.kind is LineKind.CLAWBACK:
            raise UserError("A return is taken back as it was made: it cannot be refused.")
        if not can_move(facts.state, CommissionState.REFUSED):
            raise UserError(f"This line is {facts.state.value} and cannot be refused.")
        unit.commission.move(
            facts,
            CommissionState.REFUSED,
            at=workplace.now(),
            by=workplace.me.id,
            word=word.strip(),
        )
        # What was never paid is not taken back either (DOMAIN, "Commission").
        for back in unit.commission.clawbacks(facts.id):
            if can_move(back.state, CommissionState.REVERSED):
                unit.commission.move(back, CommissionState.REVERSED, at=workplace.now())


def _locked(unit: Unit, line: CommissionLineId) -> LineFacts:
    """The line as it stands once nobody else is posting to its order."""
    unit.lock(f"commission:{_line(unit.commission.one(line)).order}")
    return _line(unit.commission.one(line))


def _line(facts: LineFacts | None) -> LineFacts:
    if facts is None:
        raise UserError("This line is no longer there.")
    return facts
