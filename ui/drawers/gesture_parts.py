"""What stands below a gesture's form: the days counted back, who else got one, the allowance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from concierge.domain.gestures import HOUSEHOLD_DAYS, WITHOUT_POST, GestureKind
from ui.formats import until
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.meters import BudgetBar
from ui.kit.panels import Banner, BannerKind
from ui.kit.steps import PlanStep, PlanSteps
from ui.messages import GESTURE_ICONS, occasion, tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from datetime import date

    from concierge.domain.budget import Balance
    from concierge.domain.money import Money
    from concierge.domain.planning import Plan
    from concierge.domain.views.work import GestureDraft
    from ui.formats import Formats

_MOST_NEIGHBOURS = 3


class Flags(Column):
    """Repeats are flagged, not forbidden: the client's own, and those of the same address."""

    def __init__(self, formats: Formats) -> None:
        super().__init__(space="s8")
        self._formats = formats
        self.hide()

    def show_draft(self, draft: GestureDraft, today: date) -> None:
        self.clear()
        if draft.recent:
            self.add(self._repeat(draft, today))
        for one in draft.household[:_MOST_NEIGHBOURS]:
            title = tr(
                "{name}, at the same address: {kind} on {day}.",
                name=one.name, kind=word(draft.kind).lower(), day=self._formats.short_day(one.on),
            )  # fmt: skip
            words = tr(
                "Planned by {staff}. One household within {days} days.",
                staff=one.staff_name, days=HOUSEHOLD_DAYS,
            )  # fmt: skip
            self.add(Banner(BannerKind.WARN, title, words, icon=Icon.HOUSE))
        more = len(draft.household) - _MOST_NEIGHBOURS
        if more > 0:
            words = tr("And {count} more at this address.", count=more)
            self.add(PlainLabel(words, Role.SMALL, Tone.INK2, wrap=True))
        self.setVisible(bool(draft.recent or draft.household))

    def _repeat(self, draft: GestureDraft, today: date) -> Banner:
        kind, day = draft.recent[0]
        title = tr(
            "{kind} on {day}, {far}.",
            kind=word(kind),
            day=self._formats.short_day(day),
            far=until(day, today),
        )
        count = tr("This is gesture {count} in 12 months.", count=len(draft.recent) + 1)
        return Banner(BannerKind.WARN, title, count, icon=GESTURE_ICONS[kind])


class PlanPart(Column):
    """Counted back from the day, or why it is too late; `instead` is pressed for what still gets
    there in time."""

    instead = Signal(object)

    def __init__(self, formats: Formats) -> None:
        self._day = formats.day
        self._label = SectionLabel("")
        self.steps = PlanSteps()
        self.late = Column(space="0")
        super().__init__(self.late, Column(self._label, self.steps, space="s8"), space="s16")
        self.late.hide()

    def show_draft(self, draft: GestureDraft, today: date) -> None:
        self.late.clear()
        plan, on = draft.plan, draft.occasion_on
        is_late = plan is not None and plan.too_late
        self.late.setVisible(is_late)
        is_planned = plan is not None and on is not None and not is_late
        self.steps.setVisible(is_planned)
        self._label.setVisible(is_planned)
        self.setVisible(is_late or is_planned)
        if plan is None or on is None:
            return
        if is_late:
            self.late.add(self._too_late(draft, plan))
            return
        name = occasion(draft.occasion_label)
        self._label.setText(
            tr("Planned back from {name}, {day}", name=name.lower(), day=self._day(on))
        )
        self.steps.set_steps(self._steps(draft, plan, on, today))

    def _steps(self, draft: GestureDraft, plan: Plan, on: date, today: date) -> list[PlanStep]:
        day, asked = self._day, draft.approver_name
        approve = PlanStep(
            Icon.CHECK,
            tr("Approve"),
            tr("by {day}", day=day(plan.approve_by)),
            tr("{name} is asked", name=asked) if asked else tr("no manager yet"),
        )
        arrive = PlanStep(
            Icon.CAKE,
            tr("Arrive"),
            day(plan.arrive_by),
            tr("{days} d to spare", days=(on - plan.arrive_by).days),
        )
        if draft.kind is GestureKind.FLOWERS:
            order = PlanStep(Icon.FLOWER_2, tr("Order"), tr("by {day}", day=day(plan.post_by)),
                             tr("a florist where they live"))  # fmt: skip
            return [approve, order, arrive]
        made = day(plan.produce_by)
        note = draft.kind is GestureKind.NOTE
        by_hand = tr("by hand from {day}", day=made) if note else tr("wrapped by {day}", day=made)
        write = tr("now") if plan.write_by <= today else tr("by {day}", day=day(plan.write_by))
        return [
            PlanStep(Icon.PEN_LINE, tr("Write"), write, tr("words leave with you"), now=True),
            approve,
            PlanStep(Icon.MAILBOX, tr("Post"), day(plan.post_by), by_hand),
            arrive,
        ]

    def _too_late(self, draft: GestureDraft, plan: Plan) -> Banner:
        """What still gets there, or that nothing does."""
        if draft.in_time is not None:
            words = tr(
                "Posted today it arrives on {day}. Flowers can still be there in time.",
                day=self._day(plan.earliest_arrival),
            )
            banner = Banner(
                BannerKind.WARN, tr("Too late for the post"), words, tr("Flowers instead")
            )
            wanted = draft.in_time
            banner.pressed.connect(lambda: self.instead.emit(wanted))
            return banner
        words = tr(
            "Begun today it arrives on {day}. A call on the day itself is what is left.",
            day=self._day(plan.earliest_arrival),
        )
        return Banner(BannerKind.WARN, tr("Too late for a gesture"), words, "")


class AllowancePart(Column):
    """What the cost leaves of the month."""

    def __init__(self, formats: Formats) -> None:
        self._money = formats.money
        self._bar = BudgetBar()
        self._left = PlainLabel("", Role.STRONG)
        self._legend = PlainLabel("", Role.SMALL, Tone.INK2)
        self._after = PlainLabel("", Role.SMALL, Tone.INK2)
        super().__init__(
            Row(SectionLabel(tr("Budget")), None, self._left),
            self._bar,
            Row(self._legend, None, self._after),
            space="s8",
        )

    def show_balance(self, balance: Balance, cost: Money) -> None:
        money, left = self._money, balance.left
        whole = max(balance.total.minor, 1)
        self._bar.set_shares(
            balance.committed.minor / whole,
            balance.reserved.minor / whole,
            cost.minor / whole,
            tr("{money} left this month", money=money(left)),
        )
        self._left.setText(tr("{cost} of {left} left", cost=money(cost), left=money(left)))
        self._left.set_tone(Tone.INK if balance.covers(cost) else Tone.DANGER)
        self._legend.setText(
            tr(
                "{ordered} ordered · {planned} planned",
                ordered=money(balance.committed, whole=True),
                planned=money(balance.reserved, whole=True),
            )
        )
        self._after.setText(tr("{money} after", money=money(left - cost)))


def leaves_words(kind: GestureKind) -> str:
    """Above the day: what travels leaves the house, a favour is given."""
    return tr("Given on") if kind in WITHOUT_POST else tr("Leaves the house")


def example(kind: GestureKind) -> str:
    """What might be written for it."""
    return {
        GestureKind.FLOWERS: tr("White peonies"),
        GestureKind.GIFT: tr("A scented candle"),
        GestureKind.SHIPPING_REFUND: tr("Shipping of the last order"),
        GestureKind.CREDIT: tr("For the next visit, with an apology"),
        GestureKind.EARLY_ACCESS: tr("The autumn collection, a day before"),
    }.get(kind, "")
