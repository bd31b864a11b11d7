"""The gesture planner: what, counted back from the day, and what it takes from the month."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from shiboken6 import isValid

from concierge.domain.amounts import read_amount
from concierge.domain.errors import BudgetError, UserError
from concierge.domain.gestures import FREE, GestureKind
from concierge.domain.local_time import local
from concierge.services.gesture_steps import cancel_gesture
from concierge.services.gestures import (
    GestureForm,
    ask_exception,
    draft_gesture,
    plan_for,
    plan_gesture,
)
from ui import messages
from ui.cards.texts import TextOffer
from ui.drawers.card import NoteCard
from ui.drawers.form import FormDrawer
from ui.drawers.gesture_parts import AllowancePart, Flags, PlanPart, example, leaves_words
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel
from ui.kit.selects import SelectField
from ui.messages import tr, word
from ui.place import Action
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from concierge.domain.ids import GestureId
    from concierge.domain.money import Money
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
        # Six words beside each other would not fit with larger text.
        self.kinds = SelectField(
            [(one, word(one)) for one in GestureKind], Icon.GIFT, name=tr("Kind of gesture")
        )
        first = place.workplace.me.name.split()[0]
        self.card = NoteCard(place.workplace.house.name, first)
        self.texts = TextOffer(place, profile, self.card.texts, self.card.text, self._take_text)
        self.title_field = TextField(tr("What it is"))
        self.cost = TextField(tr("Cost"), "0.00", name=tr("Cost in the house currency"))
        here = local(place.now(), profile.zone_name).date()
        self._today = here
        self.leave = SelectField(
            [(here + timedelta(days=n), self._day_words(n)) for n in range(_LEAVE_DAYS)],
            icon=Icon.CALENDAR,
            name=tr("Day it leaves the house"),
        )
        self.why = TextField(tr("Why it is worth more than the month has"))
        self.why.hide()
        self.fields = {
            "title": self.title_field,
            "card_text": self.card.words,
            "cost": self.cost,
            "why": self.why,
        }
        self._fill_body()
        self._connect()
        self._ask()
        self.load()
        # After the form has taken away what it said before of the same field.
        self.cost.text_changed.disconnect(self._on_cost)
        self.cost.text_changed.connect(self._on_cost)
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
        formats = self.place.formats
        self._flag, self._part = Flags(formats), PlanPart(formats)
        self._plan, self._late = self._part.steps, self._part.late
        self._allowance = AllowancePart(formats)
        for part in (
            Row(self.kinds, None), self._flag, self.card, self.title_field, self._part,
        ):  # fmt: skip
            self.body.addWidget(part)
        self._leave_words = PlainLabel("", Role.SMALL_STRONG, Tone.INK2)
        both = Row(space="s16")
        top = Qt.AlignmentFlag.AlignTop
        both.box.addWidget(Column(self._leave_words, self.leave, space="s6"), 1, top)
        both.box.addWidget(self.cost, 1, top)
        self.body.addWidget(both)
        self.body.addWidget(self._allowance)
        self.body.addWidget(self.why)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._on_kind)
        self.card.changed.connect(self.edited)
        self.card.texts_asked.connect(self.offer_texts)
        self.title_field.text_changed.connect(self.edited)
        self.cost.text_changed.connect(self._on_cost)
        self.why.text_changed.connect(self.edited)
        self.leave.chosen.connect(self._on_day)
        self._part.instead.connect(self.kinds.set_value)

    @Slot()
    def offer_texts(self) -> None:
        if self.gesture_kind() is GestureKind.NOTE:
            self.texts.open(self._draft.occasion_label if self._draft else self._label)

    def _take_text(self, words: str) -> None:
        self.card.set_text(words)
        self.card.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Also while somebody writes on the card."""
        keys = event.modifiers(), event.key()
        if keys == (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_T):
            self.offer_texts()
            return
        super().keyPressEvent(event)

    def actions_now(self) -> list[Action]:
        note = self.gesture_kind() is GestureKind.NOTE
        return [
            Action("gesture.texts", tr("Begin with a text"), self.offer_texts, Icon.BOOK_OPEN,
                   "Ctrl+T", enabled=lambda: note),
        ]  # fmt: skip

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
        self.title_field.edit.setPlaceholderText(example(kind))
        self.cost.setVisible(kind not in FREE)
        self._allowance.setVisible(kind not in FREE)
        self._leave_words.setText(leaves_words(kind))
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
        self.card.set_paper(draft.paper)
        self._flag.show_draft(draft, self._today)
        self._part.show_draft(draft, self._today)
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

    # --- money --------------------------------------------------------------------------

    def _cost(self) -> Money | None:
        """What is typed; None, with the reason at the field, where it is no clear amount."""
        currency = self.place.workplace.house.currency
        typed = "" if self.gesture_kind() in FREE else self.cost.text().strip()
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
        if cost is None:
            self.primary.set_words(tr("Plan it"), "Ctrl+Return")
        if self._draft is None or cost is None:
            return
        self._allowance.show_balance(self._draft.balance, cost)
        money = self.place.formats.money(cost)
        free = self.gesture_kind() in FREE
        balance = self._draft.balance
        too_much = not balance.covers(cost)
        self.why.setVisible(too_much)
        if too_much:
            left, total = self.place.formats.money(balance.left), balance.total
            whole = self.place.formats.money(total, whole=True)
            self.cost.set_error(
                tr("{left} of this month's {whole} are left", left=left, whole=whole)
            )
        words = tr("Plan it") if free else tr("Plan and reserve {money}", money=money)
        if self.why.isVisibleTo(self):
            words = tr("Ask a manager for {money}", money=money)
        self.primary.set_words(words, "Ctrl+Return")

    # --- the form -----------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        leave = self.leave.value()
        return {
            "kind": self.gesture_kind().value,
            "card": self.card.text(),
            "title": self.title_field.text(),
            "why": self.why.text(),
            "cost": self.cost.text() if self.cost.edit.isModified() else "",
            "leave": leave.isoformat() if isinstance(leave, date) else "",
            "chosen": self._chosen_day is not None,
        }

    def restore(self, values: dict[str, Any]) -> None:
        self.kinds.set_value(GestureKind(values["kind"]))
        self.card.set_text(values["card"])
        self.title_field.set_text(values["title"])
        self.why.set_text(values.get("why", ""))
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
        too_much = self.card.too_much() if self.gesture_kind() is GestureKind.NOTE else ""
        if too_much:
            self.failed(UserError(f"{too_much}.", "card_text"))
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
        if self.why.isVisibleTo(self):
            why, done = self.why.text(), self._asked(form.kind)
            self.run_save(lambda w: ask_exception(w, form, why), done)
            return
        self.run_save(lambda w: plan_gesture(w, form), lambda g: self._planned(g, form.kind, cost))

    def failed(self, error: Exception) -> None:
        """What is left is said whatever else was wrong; somebody may have spent it meanwhile."""
        super().failed(error)
        if not isValid(self):
            return
        if isinstance(error, BudgetError):
            self._ask()
        elif self.why.isVisibleTo(self):
            self._on_cost()

    def _asked(self, kind: GestureKind) -> Callable[[GestureId], None]:
        words = tr("{name}: a manager is asked", name=word(kind))
        return lambda gesture: self._said(words, gesture)

    def _planned(self, gesture: GestureId, kind: GestureKind, cost: Money) -> None:
        money = self.place.formats.money(cost)
        self._said(tr("{name} planned, {money} reserved", name=word(kind), money=money), gesture)

    def _said(self, words: str, gesture: GestureId) -> None:
        place = self.place

        def undo() -> None:
            place.run(lambda w: cancel_gesture(w, gesture), lambda _: None)

        place.toast_asked.emit(words, undo)
