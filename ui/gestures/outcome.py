"""The form for what a gesture came to: how it was received, and how the client thanked."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from concierge.domain.gestures import CameTo, Outcome
from concierge.services.gesture_outcomes import tell_outcome
from ui import messages
from ui.drawers.form import Form
from ui.kit.boxes import Column
from ui.kit.fields import TextArea
from ui.kit.labels import PlainLabel
from ui.kit.selects import SelectField
from ui.messages import tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from concierge.domain.views.work import GestureRow
    from ui.place import Place

_DAYS_BACK = 60
_WIDEST = QSize(16777215, 16777215)


class OutcomeForm(Form):
    """In the page's place, as wide as it is. `again` opens it anew for the same gesture."""

    def __init__(self, place: Place, row: GestureRow, again: Callable[[], None]) -> None:
        self.row, self._again = row, again
        self._today = place.now().astimezone(place.formats.zone).date()
        super().__init__(place, tr("How it went"), f"{row.client_name} · {word(row.kind)}")
        outcomes: list[tuple[object, str]] = [(None, tr("Not known yet"))]
        outcomes += [(one, word(one)) for one in Outcome]
        self.outcome = SelectField(outcomes, name=tr("How it was received"))
        self.words = TextArea(tr("In a few words"), tr("Loved the peonies; the card was kept"))
        self.thanked_on = SelectField(self._days(), name=tr("The client thanked"))
        self.thanks = TextArea(tr("What the client said"), tr("In the client’s own words"))
        self.fields = {"words": self.words, "thanks": self.thanks}
        self.error = PlainLabel("", Role.SMALL, Tone.DANGER, wrap=True)
        self.error.hide()
        self._fill_body()
        self._show_known()
        for field in (self.outcome, self.thanked_on):
            field.chosen.connect(self._on_chosen)
        for text in (self.words, self.thanks):
            text.text_changed.connect(self.edited)
        self.primary.set_words(tr("Keep it"), "Ctrl+Return")
        self.untouched()
        self.load()

    @property
    def draft_key(self) -> str:
        return f"outcome:{self.row.id}"

    def reopening(self) -> Callable[[], None]:
        return self._again

    def _on_theme(self) -> None:
        super()._on_theme()
        self.setMinimumWidth(0)
        self.setMaximumSize(_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _fill_body(self) -> None:
        def named(words: str, field: QWidget) -> Column:
            return Column(PlainLabel(words, Role.SMALL_STRONG, Tone.INK2), field, space="s6")

        for part in (
            named(tr("How it was received"), self.outcome), self.words,
            named(tr("The client thanked"), self.thanked_on), self.error, self.thanks,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _days(self) -> list[tuple[object, str]]:
        day = self.place.formats.day
        near = {0: tr("today"), 1: tr("yesterday")}
        days: list[tuple[object, str]] = [(None, tr("Not yet"))]
        for back in range(_DAYS_BACK):
            on = self._today - timedelta(days=back)
            days.append((on, near.get(back) or day(on)))
        known = self.row.came_to.thanked_on
        if known is not None and (self._today - known).days >= _DAYS_BACK:
            days.append((known, day(known)))
        return days

    def _show_known(self) -> None:
        known = self.row.came_to
        self.outcome.set_value(known.outcome)
        self.words.set_text(known.words)
        self.thanked_on.set_value(known.thanked_on)
        self.thanks.set_text(known.thanks)

    def begin(self) -> None:
        self.outcome.setFocus()

    def _on_chosen(self, _: object = None) -> None:
        self.error.hide()
        self.edited()

    def _came_to(self) -> CameTo:
        outcome, on = self.outcome.value(), self.thanked_on.value()
        return CameTo(
            outcome if isinstance(outcome, Outcome) else None,
            self.words.text(),
            on if isinstance(on, date) else None,
            self.thanks.text(),
        )

    def values(self) -> dict[str, Any]:
        now = self._came_to()
        return {
            "outcome": now.outcome.value if now.outcome else "",
            "words": now.words,
            "thanked_on": now.thanked_on.isoformat() if now.thanked_on else "",
            "thanks": now.thanks,
        }

    def restore(self, values: dict[str, Any]) -> None:
        self.outcome.set_value(Outcome(values["outcome"]) if values["outcome"] else None)
        self.words.set_text(values["words"])
        on = values["thanked_on"]
        self.thanked_on.set_value(date.fromisoformat(on) if on else None)
        self.thanks.set_text(values["thanks"])

    def save(self) -> None:
        gesture, found = self.row.id, self._came_to()
        words = tr("Kept what the gesture for {name} came to", name=self.row.client_name)
        self.run_save(
            lambda w: tell_outcome(w, gesture, found),
            lambda _: self.place.toast_asked.emit(words, None),
        )

    def failed(self, error: Exception) -> None:
        if getattr(error, "field", "") == "thanked_on":
            self.save_failed()
            self.error.setText(messages.sentence(error))
            self.error.show()
            return
        super().failed(error)
