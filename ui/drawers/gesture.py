"""The gesture planner: what, counted back from the day, and what it takes from the month."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from shiboken6 import isValid

from concierge.domain.amounts import read_amount
from concierge.domain.errors import UserError
from concierge.domain.gestures import GestureKind
from concierge.domain.local_time import local
from concierge.services.gesture_steps import cancel_gesture
from concierge.services.gestures import GestureForm, draft_gesture, plan_for, plan_gesture
from ui import messages
from ui.drawers.card import NoteCard
from ui.drawers.form import FormDrawer
from ui.formats import until
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.choices import Segments
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.meters import BudgetBar
from ui.kit.panels import Banner, BannerKind
from ui.kit.selects import SelectField
from ui.kit.steps import PlanStep, PlanSteps
from ui.messages import GESTURE_ICONS, occasion, tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.budget import Balance
    from concierge.domain.ids import GestureId
    from concierge.domain.money import Money
    from concierge.domain.planning import Plan
    from concierge.domain.views.clients import Profile
    from concierge.domain.views.work import GestureDraft
    from ui.place import Place

_LEAVE_DAYS = 60


class GestureDrawer(FormDrawer):
    kind = "gesture"

    def __init__(
        self,
        place: Place,
        profile: Profile,
        occasion_label: str = "",
        kind: GestureKind = GestureKind.NOTE,
    ) -> None:
        address = ", ".join(part for part in profile.address if part)
        subtitle = " · ".join([profile.name, address]) if address else profile.name
        super().__init__(place, profile, word(GestureKind.NOTE), subtitle)
        self._label = occasion_label
        self._draft: GestureDraft | None = None
        self._chosen_day: date | None = None
        self.kinds = Segments(
            [
                (GestureKind.NOTE, tr("Note"), Icon.PEN_LINE),
                (GestureKind.FLOWERS, tr("Flowers")),
                (GestureKind.GIFT, tr("Gift")),
                (GestureKind.SHIPPING_REFUND, tr("Shipping")),
            ],
            name=tr("Kind of gesture"),
        )
        first = place.workplace.me.name.split()[0]
        self.card = NoteCard(place.workplace.house.name, first)
        self.title_field = TextField(tr("What it is"), tr("White peonies"))
        self.cost = TextField(tr("Cost"), "0.00", name=tr("Cost in the house currency"))
        here = local(place.now(), profile.zone_name).date()
        self._today = here
        self.leave = SelectField(
            [(here + timedelta(days=n), self._day_words(n)) for n in range(_LEAVE_DAYS)],
            icon=Icon.CALENDAR,
            name=tr("Day it leaves the house"),
        )
        self.fields = {
            "title": self.title_field,
            "card_text": self.card.words,
            "cost": self.cost,
        }
        self._fill_body()
        self._connect()
        self._ask()
        self.load()
        if kind is not GestureKind.NOTE:
            self.kinds.set_value(kind)

    @property
    def detail(self) -> object:
        return self._label or None

    def _day_words(self, ahead: int) -> str:
        day = self._today + timedelta(days=ahead)
        near = {0: tr("today"), 1: tr("tomorrow")}.get(ahead)
        return near or self.place.formats.day(day)

    def _fill_body(self) -> None:
        self._flag = Column(space="0")
        self._flag.hide()
        self._plan_label = SectionLabel("")
        self._plan = PlanSteps()
        self._late = Column(space="0")
        self._late.hide()
        self._bar = BudgetBar()
        self._left = PlainLabel("", Role.STRONG)
        self._legend = PlainLabel("", Role.SMALL, Tone.INK2)
        self._after = PlainLabel("", Role.SMALL, Tone.INK2)
        self.body.addWidget(Row(self.kinds, None))
        self.body.addWidget(self._flag)
        self.body.addWidget(self.card)
        self.body.addWidget(self.title_field)
        self.body.addWidget(self._late)
        self.body.addWidget(Column(self._plan_label, self._plan, space="s8"))
        words = PlainLabel(tr("Leaves the house"), Role.SMALL_STRONG, Tone.INK2)
        leave = Column(words, self.leave, space="s6")
        both = Row(space="s16")
        both.box.addWidget(leave, 1, Qt.AlignmentFlag.AlignTop)
        both.box.addWidget(self.cost, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(both)
        self.body.addWidget(
            Column(
                Row(SectionLabel(tr("Budget")), None, self._left),
                self._bar,
                Row(self._legend, None, self._after),
                space="s8",
            )
        )
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.kinds.changed.connect(self._on_kind)
        self.card.changed.connect(self.edited)
        self.title_field.text_changed.connect(self.edited)
        self.cost.text_changed.connect(self._on_cost)
        self.leave.chosen.connect(self._on_day)

    # --- what the planner knows ---------------------------------------------------------

    def gesture_kind(self) -> GestureKind:
        return GestureKind(self.kinds.value())

    @Slot()
    def _on_kind(self) -> None:
        self.edited()
        self._ask()

    @Slot()
    def _on_day(self) -> None:
        """A day chosen by hand stays, whatever the planner says of another kind."""
        day = self.leave.value()
        self._chosen_day = day if isinstance(day, date) else None
        self.edited()

    def _ask(self) -> None:
        kind, client, label = self.gesture_kind(), self.profile.id, self._label
        note = kind is GestureKind.NOTE
        self.card.setVisible(note)
        self.title_field.setVisible(not note)
        self.set_title(word(kind), self._subtitle.text())
        self.place.run(
            lambda w: draft_gesture(w, client, kind, label),
            self._show,
            self.failed,
            key="gesture.draft",
        )

    def _show(self, draft: GestureDraft) -> None:
        if not isValid(self):
            return
        self._draft = draft
        self._flag.clear()
        self._flag.setVisible(bool(draft.recent))
        if draft.recent:
            self._flag.add(self._repeat(draft))
        self._show_plan(draft)
        self._offer_day(self._chosen_day or plan_for(draft.plan, self._today))
        if not self.cost.edit.isModified():
            self.cost.edit.setText(self.place.formats.typed(draft.cost))
            self._dirty = bool(self.card.text() or self.title_field.text())
        self._on_cost()

    def _offer_day(self, day: date) -> None:
        """Choose the day it should leave, however far off it is."""
        days = [self._today + timedelta(days=n) for n in range(_LEAVE_DAYS)]
        if day not in days:
            days.append(day)
        self.leave.set_options([(d, self._day_words((d - self._today).days)) for d in days])
        self.leave.set_value(day)

    def _repeat(self, draft: GestureDraft) -> Banner:
        kind, day = draft.recent[0]
        title = tr(
            "{kind} on {day}, {far}.",
            kind=word(kind),
            day=self.place.formats.short_day(day),
            far=until(day, self._today),
        )
        count = tr("This is gesture {count} in 12 months.", count=len(draft.recent) + 1)
        return Banner(BannerKind.WARN, title, count, icon=GESTURE_ICONS[kind])

    def _show_plan(self, draft: GestureDraft) -> None:
        self._late.clear()
        self._late.setVisible(draft.plan is not None and draft.plan.too_late)
        plan, on = draft.plan, draft.occasion_on
        self._plan.setVisible(plan is not None)
        self._plan_label.setVisible(plan is not None)
        if plan is None or on is None:
            return
        day = self.place.formats.day
        name = occasion(draft.occasion_label)
        self._plan_label.setText(
            tr("Planned back from {name}, {day}", name=name.lower(), day=day(on))
        )
        write = (
            tr("now") if plan.write_by <= self._today else tr("by {day}", day=day(plan.write_by))
        )
        if plan.too_late:
            self._late.add(self._too_late(draft, plan))
            self._plan.setVisible(False)
            self._plan_label.setVisible(False)
            return
        asked = draft.approver_name
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
            self._plan.set_steps([approve, order, arrive])
            return
        made = day(plan.produce_by)
        note = draft.kind is GestureKind.NOTE
        by_hand = tr("by hand from {day}", day=made) if note else tr("wrapped by {day}", day=made)
        self._plan.set_steps(
            [
                PlanStep(Icon.PEN_LINE, tr("Write"), write, tr("words leave with you"), now=True),
                approve,
                PlanStep(Icon.MAILBOX, tr("Post"), day(plan.post_by), by_hand),
                arrive,
            ]
        )

    def _too_late(self, draft: GestureDraft, plan: Plan) -> Banner:
        """What still gets there, or that nothing does."""
        day = self.place.formats.day
        if draft.in_time is not None:
            words = tr(
                "Posted today it arrives on {day}. Flowers can still be there in time.",
                day=day(plan.earliest_arrival),
            )
            banner = Banner(
                BannerKind.WARN, tr("Too late for the post"), words, tr("Flowers instead")
            )
            wanted = draft.in_time
            banner.pressed.connect(lambda: self.kinds.set_value(wanted))
            return banner
        words = tr(
            "Begun today it arrives on {day}. A call on the day itself is what is left.",
            day=day(plan.earliest_arrival),
        )
        return Banner(BannerKind.WARN, tr("Too late for a gesture"), words, "")

    # --- money --------------------------------------------------------------------------

    def _cost(self) -> Money | None:
        """What is typed; None, with the reason at the field, where it is no clear amount."""
        currency = self.place.workplace.house.currency
        typed = self.cost.text().strip()
        try:
            cost = read_amount(typed or "0", currency, self.place.formats.decimal_mark())
        except UserError as error:
            self.cost.set_error(messages.sentence(error))
            return None
        self.cost.set_error("")
        return cost

    @Slot()
    def _on_cost(self) -> None:
        if self.cost.edit.isModified():
            self.edited()
        cost = self._cost()
        if self._draft is None or cost is None:
            return
        self._show_budget(self._draft.balance, cost)

    def _show_budget(self, balance: Balance, cost: Money) -> None:
        money = self.place.formats.money
        whole = max(balance.allowance.minor, 1)
        over = not balance.covers(cost)
        self._bar.set_shares(
            balance.committed.minor / whole,
            balance.reserved.minor / whole,
            cost.minor / whole,
            tr("{money} left this month", money=money(balance.left)),
        )
        self._left.setText(tr("{cost} of {left} left", cost=money(cost), left=money(balance.left)))
        self._left.set_tone(Tone.DANGER if over else Tone.INK)
        self._legend.setText(
            tr(
                "{ordered} ordered · {planned} planned",
                ordered=money(balance.committed, whole=True),
                planned=money(balance.reserved, whole=True),
            )
        )
        after = balance.left - cost
        self._after.setText(tr("{money} after", money=money(after)))
        self.primary.set_words(tr("Plan and reserve {money}", money=money(cost)), "Ctrl+Return")

    # --- the form -----------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        leave = self.leave.value()
        return {
            "kind": self.gesture_kind().value,
            "card": self.card.text(),
            "title": self.title_field.text(),
            "cost": self.cost.text() if self.cost.edit.isModified() else "",
            "leave": leave.isoformat() if isinstance(leave, date) else "",
            "chosen": self._chosen_day is not None,
        }

    def restore(self, values: dict[str, Any]) -> None:
        self.kinds.set_value(GestureKind(values["kind"]))
        self.card.set_text(values["card"])
        self.title_field.set_text(values["title"])
        if values["cost"]:
            self.cost.set_text(values["cost"])
            self.cost.edit.setModified(True)
        day = date.fromisoformat(values["leave"]) if values["leave"] else self._today
        if values.get("chosen") and day >= self._today:
            self._chosen_day = day
            self._offer_day(day)

    def save(self) -> None:
        cost, leave, draft = self._cost(), self.leave.value(), self._draft
        if cost is None or draft is None or not isinstance(leave, date):
            return
        form = GestureForm(
            client=self.profile.id,
            kind=self.gesture_kind(),
            title=self.title_field.text(),
            card_text=self.card.text() if self.gesture_kind() is GestureKind.NOTE else "",
            occasion_label=draft.occasion_label,
            occasion_on=draft.occasion_on,
            due_on=leave,
            cost=cost,
        )
        self.run_save(lambda w: plan_gesture(w, form), lambda g: self._planned(g, form.kind, cost))

    def _planned(self, gesture: GestureId, kind: GestureKind, cost: Money) -> None:
        place, name = self.place, word(kind)

        def undo() -> None:
            place.run(lambda w: cancel_gesture(w, gesture), lambda _: None)

        words = tr("{name} planned, {money} reserved", name=name, money=place.formats.money(cost))
        place.toast_asked.emit(words, undo)
