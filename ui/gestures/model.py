"""A gesture's way through its states, and the rows of one's own gestures in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.gestures import FREE, WITHOUT_POST, GestureKind, GestureState
from concierge.domain.local_time import local, month_of
from concierge.domain.outbox import DeliveryState
from concierge.services import gesture_steps
from concierge.services.today import today
from ui.formats import until
from ui.gestures.ordering import order_mark
from ui.icons import Icon
from ui.kit.marks import Tier, initials
from ui.kit.work_rows import WorkItem
from ui.messages import GESTURE_ICONS, occasion, tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from concierge.domain.budget import Balance
    from concierge.domain.views.work import GestureOrder, GestureRow
    from concierge.services.gesture_outcomes import StepTaken
    from concierge.services.workplace import Workplace
    from ui.formats import Formats

MOVES = {
    GestureState.APPROVED: gesture_steps.approve_gesture,
    GestureState.ORDERED: gesture_steps.order_gesture,
    GestureState.SENT: gesture_steps.send_gesture,
    GestureState.DELIVERED: gesture_steps.deliver_gesture,
    GestureState.CANCELLED: gesture_steps.cancel_gesture,
}
ORDER = (
    GestureState.APPROVED,
    GestureState.ORDERED,
    GestureState.SENT,
    GestureState.PLANNED,
    GestureState.IDEA,
    GestureState.DELIVERED,
    GestureState.CANCELLED,
)
"""What waits for me first, then what waits for others, then what is done."""
_OPEN = {GestureState.APPROVED, GestureState.PLANNED, GestureState.IDEA}


def may_approve(row: GestureRow) -> bool:
    return row.state is GestureState.PLANNED and not row.planned_by_me


def next_step(row: GestureRow) -> tuple[GestureState, str] | None:
    """Where an approved gesture goes from here, and the word for it; nowhere by hand while an order
    of it stands in the outbox."""
    if row.order is not None:
        return None
    if row.kind in WITHOUT_POST:
        return {
            GestureState.APPROVED: (GestureState.ORDERED, tr("Mark arranged")),
            GestureState.ORDERED: (GestureState.SENT, tr("Mark told")),
            GestureState.SENT: (GestureState.DELIVERED, tr("Mark used")),
        }.get(row.state)
    return {
        GestureState.APPROVED: (GestureState.ORDERED, tr("Mark ordered")),
        GestureState.ORDERED: (GestureState.SENT, tr("Mark sent")),
        GestureState.SENT: (GestureState.DELIVERED, tr("Mark delivered")),
    }.get(row.state)


def step_words(row: GestureRow) -> str:
    """The word for what is next, told apart from a vendor's where there is one; "" for nothing."""
    following = next_step(row)
    if following is None:
        return ""
    return tr("Ordered by hand") if row.vendor else following[1]


@dataclass(frozen=True, slots=True)
class Mine:
    rows: tuple[GestureRow, ...]
    balance: Balance
    month: str


def load_mine(workplace: Workplace, wanted: int | None = None) -> Mine:
    """My gestures: everything open, and what ended in the last two budget months; and the one
    that was asked for, whoever planned it."""
    month = month_of(workplace.now(), workplace.house.zone_name)
    months = gesture_steps.gesture_months(workplace)[:2]
    recent = {row.id for m in months for row in gesture_steps.gesture_log(workplace, m)}
    ended = {GestureState.DELIVERED, GestureState.CANCELLED}
    rows = [
        row
        for row in gesture_steps.gesture_log(workplace)
        if row.id == wanted or (row.planned_by_me and (row.state not in ended or row.id in recent))
    ]
    rows.sort(key=lambda row: (ORDER.index(row.state), row.due_on))
    return Mine(tuple(rows), today(workplace).budget, month)


def card_role(row: GestureRow) -> Role:
    """A note's words stand in the card's hand; flowers and gifts are named, not written."""
    return Role.CARD if row.kind is GestureKind.NOTE else Role.BODY


def group(state: GestureState) -> str:
    return {
        GestureState.APPROVED: tr("Approved, to be ordered"),
        GestureState.ORDERED: tr("Ordered, to be sent"),
        GestureState.SENT: tr("On its way"),
        GestureState.PLANNED: tr("Waiting for approval"),
        GestureState.IDEA: tr("Ideas"),
        GestureState.DELIVERED: tr("Delivered"),
        GestureState.CANCELLED: tr("Cancelled"),
    }[state]


def item(row: GestureRow, formats: Formats, now: datetime) -> WorkItem:
    following = next_step(row)
    here = now.astimezone(formats.zone).date()
    when, icon, tone = order_mark(row.order) if row.order else due_words(row, formats, here)
    about = occasion(row.occasion_label)
    if row.kind is not GestureKind.NOTE or not about:
        about = row.card_text
    return WorkItem(
        key=row.id,
        initials=initials(row.client_name),
        name=row.client_name,
        tier=Tier.NONE,
        reason=", ".join(part for part in (word(row.kind), about) if part),
        when=when,
        when_note=formats.money(row.final_cost or row.cost),
        action=following[1] if following else "",
        icon=icon,
        tone=tone,
        group=group(row.state),
    )


def due_words(row: GestureRow, formats: Formats, here: date) -> tuple[str, Icon | None, Tone]:
    """The day it must leave: late is danger while it has not left, tomorrow is soon."""
    if row.state in _OPEN or row.state is GestureState.ORDERED:
        if row.due_on < here:
            late = tr("{days} d late", days=(here - row.due_on).days)
            return late, Icon.TRIANGLE_ALERT, Tone.DANGER
        if (row.due_on - here).days <= 1:
            return until(row.due_on, here), Icon.CLOCK, Tone.WARN
    return formats.day(row.due_on), None, Tone.INK


def planned_day(row: GestureRow, formats: Formats) -> str:
    return formats.short_day(local(row.planned_at, str(formats.zone)).date())


def foot_words(row: GestureRow, formats: Formats) -> str:
    """What the next step means for the money."""
    money = formats.money(row.final_cost or row.cost)
    if row.kind in WITHOUT_POST:
        return _favour_words(row, money)
    if row.order is not None:
        return _order_words(row.order, money)
    if row.vendor:
        return tr("{money} is spent once it is ordered, from {account} or by hand", money=money,
                  account=row.vendor)  # fmt: skip
    return {
        GestureState.PLANNED: tr("{money} reserved, a manager approves it", money=money),
        GestureState.APPROVED: tr("{money} is spent once it is ordered", money=money),
        GestureState.ORDERED: tr("{money} spent; mark it when it leaves", money=money),
        GestureState.SENT: tr("On its way; mark it when it arrived"),
    }.get(row.state, "")


def _order_words(order: GestureOrder, money: str) -> str:
    if order.state is DeliveryState.DEAD:
        return tr("Nothing is spent; {money} stay reserved", money=money)
    account = order.account_name
    return tr("At most {money} is spent, once {account} has taken it", money=money, account=account)


def _favour_words(row: GestureRow, money: str) -> str:
    free = row.kind in FREE
    return {
        GestureState.PLANNED: tr("Costs nothing; a manager approves it")
        if free
        else tr("{money} reserved, a manager approves it", money=money),
        GestureState.APPROVED: tr("Costs nothing; mark it once it is arranged")
        if free
        else tr("{money} is spent once it is arranged", money=money),
        GestureState.ORDERED: tr("Mark it when the client knows of it"),
        GestureState.SENT: tr("The client knows; mark it when it was used"),
    }.get(row.state, "")


def came_to_facts(row: GestureRow, formats: Formats) -> list[tuple[str, str]]:
    """What is written down of how it went; nothing where nobody has."""
    known, facts = row.came_to, []
    if known.outcome is not None:
        told = f"{word(known.outcome)}. {known.words}" if known.words else word(known.outcome)
        facts.append((tr("Received"), told))
    elif known.words:
        facts.append((tr("Received"), known.words))
    if known.thanked_on is not None:
        day = formats.day(known.thanked_on)
        facts.append((tr("Thanked"), f"{day}: {known.thanks}" if known.thanks else day))
    return facts


def steps_told(steps: Sequence[StepTaken], formats: Formats) -> list[tuple[str, str]]:
    return [
        (
            word(step.state),
            ", ".join(
                part for part in (formats.exact(step.at), step.staff_name, step.word) if part
            ),
        )
        for step in steps
    ]


def icon_of(row: GestureRow) -> Icon:
    return GESTURE_ICONS[row.kind]
