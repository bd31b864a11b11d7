"""The form for a day that matters to her: what it is, when, and how a leap day is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from concierge.domain.errors import UserError
from concierge.domain.occasions import LeapRule, Occasion, OccasionKind
from concierge.services.hints import Hint, turn_down
from concierge.services.occasions import forget_occasion, note_occasion
from ui import messages
from ui.drawers.form import FormDrawer
from ui.kit.boxes import Column, Row
from ui.kit.fields import TextField
from ui.kit.labels import PlainLabel
from ui.kit.selects import SelectField
from ui.messages import tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from concierge.domain.ids import OccasionId
    from concierge.domain.noticing import Noticed
    from concierge.domain.views.clients import Profile
    from concierge.services.workplace import Workplace
    from ui.place import Place

_LONGEST_MONTH = 31


class OccasionDrawer(FormDrawer):
    kind = "occasion"

    def __init__(self, place: Place, profile: Profile, hint: object = None) -> None:
        """`hint` is a Hint to begin with; what it says is put right by whoever knows."""
        self._hint = hint if isinstance(hint, Hint) else None
        title = tr("A day of {name}", name=profile.name)
        super().__init__(place, profile, title, tr("Today reminds you in time for a gesture"))
        self.what = SelectField([(one, word(one)) for one in OccasionKind], name=tr("Kind of day"))
        self.label = TextField(
            tr("A name of its own, if it has one"), tr("First visit to the atelier")
        )
        self.day = SelectField(
            [(n, str(n)) for n in range(1, _LONGEST_MONTH + 1)], name=tr("Day of the month")
        )
        months = place.formats.month_names()
        self.month = SelectField(list(enumerate(months, 1)), name=tr("Month"))
        self.year = TextField(tr("Year"), tr("if it is known"))
        rules = [
            (LeapRule.FEBRUARY_28, tr("28 February")),
            (LeapRule.MARCH_1, tr("1 March")),
        ]
        self.leap = SelectField(rules, name=tr("In other years it is kept on"))
        self.fields = {"label": self.label, "year": self.year}
        self._fill_body()
        for field in (self.what, self.day, self.month, self.leap):
            field.chosen.connect(self._on_chosen)
        for text in (self.label, self.year):
            text.text_changed.connect(self.edited)
        self.primary.set_words(tr("Keep the day"), "Ctrl+Return")
        if self._hint is not None:
            self._take(self._hint.found)
        self._show_leap()
        self.load()

    @property
    def detail(self) -> object:
        return self._hint

    def _take(self, found: Noticed) -> None:
        self.what.set_value(found.kind)
        self.month.set_value(found.month)
        if found.day is None:
            days = [(n, str(n)) for n in range(1, _LONGEST_MONTH + 1)]
            self.day.set_options([(None, tr("which?")), *days])
        self.day.set_value(found.day)
        self.year.set_text(str(found.year) if found.year else "")

    def _fill_body(self) -> None:
        def named(words: str, field: QWidget) -> Column:
            label = PlainLabel(words, Role.SMALL_STRONG, Tone.INK2)
            return Column(label, field, space="s6")

        date = Row(space="s12")
        date.add(named(tr("Day"), self.day), 1)
        date.add(named(tr("Month"), self.month), 2)
        self.error = PlainLabel("", Role.SMALL, Tone.DANGER, wrap=True)
        self.error.hide()
        self._leap = named(tr("In other years it is kept on"), self.leap)
        for part in (
            named(tr("Kind"), self.what), self.label, date, self.error, self._leap, self.year,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.body.addStretch(1)

    def begin(self) -> None:
        self.what.setFocus()

    def _on_chosen(self, _: object = None) -> None:
        self.error.hide()
        self._show_leap()
        self.edited()

    def _show_leap(self) -> None:
        self._leap.setVisible((self.month.value(), self.day.value()) == (2, 29))

    def values(self) -> dict[str, Any]:
        return {
            "kind": self._kind().value,
            "label": self.label.text(),
            "day": self.day.value(),
            "month": self.month.value(),
            "year": self.year.text(),
            "leap": self._rule().value,
        }

    def restore(self, values: dict[str, Any]) -> None:
        self.what.set_value(OccasionKind(values["kind"]))
        self.label.set_text(values["label"])
        self.day.set_value(values["day"])
        self.month.set_value(values["month"])
        self.year.set_text(values["year"])
        self.leap.set_value(LeapRule(values["leap"]))

    def _kind(self) -> OccasionKind:
        return OccasionKind(self.what.value())

    def _rule(self) -> LeapRule:
        return LeapRule(self.leap.value())

    def _occasion(self) -> Occasion:
        """Raises UserError for a year that is no number, and where no day was chosen."""
        typed = self.year.text().strip()
        if typed and not (typed.isascii() and typed.isdecimal() and len(typed) == 4):
            raise UserError("Enter the year with four digits, or leave it out.", "year")
        if self.day.value() is None:
            raise UserError("Say which day of the month it is.", "day")
        day, month = int(str(self.day.value())), int(str(self.month.value()))
        year = int(typed) if typed else None
        return Occasion(self._kind(), month, day, year, self._rule())

    def save(self) -> None:
        client, label = self.profile.id, self.label.text()
        try:
            occasion = self._occasion()
        except UserError as error:
            self.failed(error)
            return
        words = tr("Day of {name} kept", name=self.profile.name)

        place = self.place

        def undo(made: OccasionId) -> None:
            place.run(
                lambda w: forget_occasion(w, made),
                lambda _: None,
                lambda error: place.failure_told.emit(messages.sentence(error)),
            )

        hint = self._hint

        def keep(workplace: Workplace) -> OccasionId:
            made = note_occasion(workplace, client, label, occasion)
            if hint is not None:
                turn_down(workplace, client, hint)  # it is answered
            return made

        self.run_save(
            keep,
            lambda made: place.toast_asked.emit(words, lambda: undo(made)),
        )

    def failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.field == "day":
            self.save_failed()
            self.error.setText(messages.sentence(error))
            self.error.show()
            return
        super().failed(error)
