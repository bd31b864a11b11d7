"""The call form: what to know first, the clock, how it ended, and what was promised."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Slot
from shiboken6 import isValid

from concierge.domain.clients import Channel
from concierge.domain.errors import UnclearError, UserError
from concierge.domain.ids import PhoneCallId
from concierge.domain.interactions import CallOutcome, Direction, ReasonCode
from concierge.domain.local_time import WallTime, local
from concierge.domain.phones import bare, e164, spaced
from concierge.domain.telephony import usual_outcome
from concierge.services.calls import CallForm, PromiseForm, briefing, log_call
from concierge.services.phone_calls import call_now, end_call, open_call
from ui import messages
from ui.drawers.briefing import briefing_rows
from ui.drawers.form import FormDrawer
from ui.formats import clock
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button
from ui.kit.choices import Segments
from ui.kit.fields import TextArea, TextField
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.panels import Banner, BannerKind, KeyValues
from ui.kit.selects import CheckBox, SelectField
from ui.messages import person, tr, word
from ui.place import Action
from ui.telephone import dial_for, told_words
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from concierge.domain.views.calls import PhoneCallFacts
    from concierge.domain.views.clients import Profile
    from concierge.domain.views.work import Briefing
    from ui.place import Place

_PROMISE_DAYS = 15
_ONE_CALL = timedelta(hours=3)
_PROMISE_HOUR = time(15)


class CallDrawer(FormDrawer):
    kind = "call"

    def __init__(self, place: Place, profile: Profile, call: object = None) -> None:
        """`call` is the id of one that is to be logged; else the newest that nobody logged."""
        here = local(place.now(), profile.zone_name)
        city = profile.city or profile.country
        where = tr("{time} in {city}", time=f"{here:%H:%M}", city=city) if city else ""
        super().__init__(place, profile, tr("Call with {name}", name=profile.name), where)
        self._started: datetime = place.now()
        self._seconds: int | None = None
        self._call: PhoneCallFacts | None = None
        self._asked = call
        self._supposed: CallOutcome | None = None
        self._number = next((c for c in profile.channels if c.channel is Channel.CALL), None)
        self._make_fields()
        self._fill_body()
        self.primary.set_words(tr("Log call"), "Ctrl+Return")
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self._on_tick()
        place.run(lambda w: briefing(w, profile.id), self._brief, key="call.briefing")
        self.load()
        wanted = PhoneCallId(call) if isinstance(call, int) else None
        place.run(lambda w: open_call(w, profile.id, wanted), self._on_call, key="call.open")

    @property
    def detail(self) -> object:
        return self._asked

    def _on_call(self, found: PhoneCallFacts | None) -> None:
        """It was begun before this form was opened: its clock goes on, or stands where it ended."""
        if not isValid(self) or found is None:
            return
        self._call = found
        self._started = found.started_at
        self.direction.set_value(found.direction)
        if found.ended_at is not None:
            self._stand_still(int((found.ended_at - found.started_at).total_seconds()))
        elif self.place.now() - found.started_at > _ONE_CALL:
            self._stand_still(self._seconds or 0)
        else:
            self._seconds = None
            self._tick.start()
        self._on_tick()
        self._tell(found)

    def _tell(self, call: PhoneCallFacts) -> None:
        """What the telephone system knows of it, and what it most likely came to."""
        is_told = call.account is not None and call.ended_at is not None
        self._told.setVisible(is_told)
        self._told.setText(told_words(self.place, call) if is_told else "")
        self._suppose(usual_outcome(answered=call.answered) if is_told else None)

    def _suppose(self, outcome: CallOutcome | None) -> None:
        """Choose it in the place of what was supposed before, never of what a person chose."""
        before, self._supposed = self._supposed, outcome
        if self.outcome.value() is before is not outcome:
            was_typed = self._dirty
            self.outcome.set_value(outcome)
            if not was_typed:
                self.untouched()

    def _stand_still(self, seconds: int) -> None:
        self._seconds = seconds
        self._tick.stop()
        self._end.set_reason(tr("The call has ended"))

    def _make_fields(self) -> None:
        they = person(self.profile.pronouns).subject.capitalize()
        self.direction = Segments(
            [
                (Direction.OUTGOING, tr("You called")),
                (Direction.INCOMING, tr("{They} called", They=they)),
            ],
            name=tr("Who called"),
        )
        self.outcome = SelectField(
            [(None, tr("How did it end?")), *((o, word(o)) for o in CallOutcome)],
            name=tr("Outcome"),
        )
        self.reason = SelectField(
            [(None, tr("Why did you speak?")), *((r, word(r)) for r in ReasonCode)],
            name=tr("Reason"),
        )
        self.notes = TextArea(tr("Notes"), tr("What was said, and what matters"))
        self.promises = CheckBox(tr("I promised something"))
        self.promise = TextField(
            tr("What you promised"), tr("Call again about the scarf"), name=tr("Promise")
        )
        here = local(self.place.now(), self.profile.zone_name).date()
        self.day = SelectField(
            [(here + timedelta(days=n), self._day_words(here, n)) for n in range(_PROMISE_DAYS)],
            name=tr("Day of the promise, on that clock"),
        )
        hours = [time(h, m) for h in range(8, 21) for m in (0, 30)]
        self.hour = SelectField(
            [(t, f"{t:%H:%M}") for t in hours],
            name=tr("Hour of the promise, on the client's clock"),
        )
        self.hour.set_value(_PROMISE_HOUR)
        if local(self.place.now(), self.profile.zone_name).time() >= _PROMISE_HOUR:
            self.day.set_value(here + timedelta(days=1))  # today that hour has passed
        self.fields = {"notes": self.notes, "promise": self.promise}
        for signal in (
            self.notes.text_changed,
            self.promise.text_changed,
            self.outcome.chosen,
            self.reason.chosen,
            self.direction.changed,
            self.promises.toggled,
            self.day.chosen,
            self.hour.chosen,
        ):
            signal.connect(self.edited)
        self.promises.toggled.connect(self._show_promise)

    def _day_words(self, today: date, ahead: int) -> str:
        if ahead == 0:
            return tr("today")
        if ahead == 1:
            return tr("tomorrow")
        return self.place.formats.day(today + timedelta(days=ahead))

    def _fill_body(self) -> None:
        self._clock_label = PlainLabel("0:00", Role.TIMER)
        self._end = Button(tr("End call"), icon=Icon.PHONE)
        self._end.clicked.connect(self._on_end)
        address = self._number.address if self._number and self._number.consent else ""
        address = spaced(address, self.profile.country) if address else ""
        number = PlainLabel(address or tr("No telephone number known"), Role.STRONG)
        self._dial = Button(tr("Dial"), icon=Icon.PHONE, key="Ctrl+R")
        self._dial.clicked.connect(self._on_dial)
        if self._number is None or not self._number.verdict.allowed:
            refusal = self._number.verdict.refusal if self._number else None
            self._dial.set_reason(word(refusal) if refusal else tr("none known"))
        self._told = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self._told.hide()
        self._brief_box = Column(space="s8")
        self.body.addWidget(self._brief_box)
        told = Row(number, None, self._clock_label, space="s12")
        # In one row with the number they are too wide in French.
        asked = Row(self._dial, self._end, None, space="s8")
        self.body.addWidget(Column(told, asked, space="s8"))
        self.body.addWidget(Column(self.direction, self._told, space="s6"))
        both = Row(space="s12")
        both.add(self.outcome, 1)
        both.add(self.reason, 1)
        self._choice_error = PlainLabel("", Role.SMALL, Tone.DANGER, wrap=True)
        self._choice_error.hide()
        for choice in (self.outcome, self.reason):
            choice.chosen.connect(lambda _: self._choice_error.hide())
        self.body.addWidget(Column(both, self._choice_error, space="s6"))
        self.body.addWidget(self.notes, 1)
        self._promise_box = self._promise_fields()
        self.body.addWidget(Column(self.promises, self._promise_box, space="s8"))
        self._show_promise(False)

    def _promise_fields(self) -> QWidget:
        when = Row(
            self.day,
            self.hour,
            PlainLabel(
                tr("{their} time", their=person(self.profile.pronouns).possessive),
                Role.SMALL,
                Tone.INK3,
            ),
            None,
        )
        return Column(self.promise, when, space="s8")

    @Slot(bool)
    def _show_promise(self, on: bool) -> None:
        self._promise_box.setVisible(on)
        if on:
            self.promise.setFocus()

    def _brief(self, known: Briefing) -> None:
        if not isValid(self):
            return
        rows = briefing_rows(self.place, self.profile, known)
        if known.never_say:
            self._brief_box.add(
                Banner(
                    BannerKind.WARN,
                    tr("Never say: {words}", words=known.never_say),
                    icon=Icon.VOLUME_X,
                )
            )
        self._brief_box.add(Column(SectionLabel(tr("Know before you call")), KeyValues(rows)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Also while somebody writes the notes."""
        keys = event.modifiers(), event.key()
        if keys == (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_R):
            self._dial.click()
            return
        super().keyPressEvent(event)

    def actions_now(self) -> list[Action]:
        return [
            Action("call.dial", tr("Dial"), self._dial.click, Icon.PHONE, "Ctrl+R",
                   enabled=self._dial.isEnabled),
            Action("call.end", tr("End call"), self._end.click, Icon.PHONE,
                   enabled=self._end.isEnabled),
        ]  # fmt: skip

    # --- the clock ----------------------------------------------------------------------

    def seconds(self) -> int:
        if self._seconds is not None:
            return self._seconds
        return int((self.place.now() - self._started).total_seconds())

    @Slot()
    def _on_tick(self) -> None:
        self._clock_label.setText(clock(self.seconds()))

    @Slot()
    def _on_end(self) -> None:
        self._stand_still(self.seconds())
        call = self._call
        if call is not None:
            self.place.run(lambda w: end_call(w, call.id), lambda _: None, self._not_kept)
        self.edited()
        self.outcome.setFocus()

    def _not_kept(self, error: Exception) -> None:
        self.place.failure_told.emit(messages.sentence(error))

    @Slot()
    def _on_dial(self) -> None:
        """Asked once more: what the client allows may have changed since the form was opened."""
        client = self.profile.id
        self.clear_errors()
        self._dial.set_reason(tr("Dialling …"))
        self.place.run(lambda w: call_now(w, client), self._on_begun, self._not_begun)

    def _not_begun(self, error: Exception) -> None:
        if isValid(self):
            self._dial.set_reason("")
        self.failed(error)

    def _on_begun(self, call: PhoneCallFacts) -> None:
        if isValid(self):
            self._seconds = None
            self._end.set_reason("")
            self._on_call(call)
        if self._number is not None:
            country = self.profile.country
            number = e164(self._number.address, country) or bare(self._number.address)
            dial_for(self.place, number, call.id, self._on_dialled)

    def _on_dialled(self, error: Exception | None) -> None:
        """Whatever went wrong, the form goes on: it may be ringing, or be dialled by hand."""
        if isValid(self):
            self._dial.set_reason("")
        if error is None:
            return
        words = messages.sentence(error)
        if not isValid(self):
            self.place.failure_told.emit(words)
        elif isinstance(error, UnclearError):
            self.show_banner(words, tr("Perhaps dialled"), BannerKind.WARN)
        else:
            self.show_banner(words, tr("Not dialled"))

    # --- the form -----------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        outcome, reason = self.outcome.value(), self.reason.value()
        day, hour = self.day.value(), self.hour.value()
        return {
            "started": self._started.isoformat(),
            "seconds": self._seconds,
            "elapsed": self.seconds(),
            "direction": Direction(self.direction.value()).value,
            "outcome": outcome.value if isinstance(outcome, CallOutcome) else None,
            "reason": reason.value if isinstance(reason, ReasonCode) else None,
            "notes": self.notes.text(),
            "promises": self.promises.isChecked(),
            "promise": self.promise.text(),
            "day": day.isoformat() if isinstance(day, date) else "",
            "hour": hour.isoformat() if isinstance(hour, time) else "",
        }

    def restore(self, values: dict[str, Any]) -> None:
        self._started = datetime.fromisoformat(values["started"])
        seconds = values["seconds"]
        if seconds is None and self.place.now() - self._started > _ONE_CALL:
            seconds = values.get("elapsed", 0)  # a form left open is not a call that went on
        if seconds is not None:
            self._stand_still(int(seconds))
        self._on_tick()
        self.direction.set_value(Direction(values["direction"]))
        if values["outcome"]:
            self.outcome.set_value(CallOutcome(values["outcome"]))
        if values["reason"]:
            self.reason.set_value(ReasonCode(values["reason"]))
        self.notes.set_text(values["notes"])
        self.promises.setChecked(values["promises"])
        self.promise.set_text(values["promise"])
        if self._call is not None:
            self._on_call(self._call)
        if values.get("day"):
            # A day that has passed meanwhile is not among the choices: today stays chosen.
            self.day.set_value(date.fromisoformat(values["day"]))
            self.hour.set_value(time.fromisoformat(values["hour"]))

    def save(self) -> None:
        self._choice_error.hide()
        outcome, reason = self.outcome.value(), self.reason.value()
        day, hour = self.day.value(), self.hour.value()
        promise = None
        if self.promises.isChecked() and isinstance(day, date) and isinstance(hour, time):
            wall = WallTime(day, hour, self.profile.zone_name)
            promise = PromiseForm(self.promise.text(), wall)
        form = CallForm(
            client=self.profile.id,
            direction=Direction(self.direction.value()),
            outcome=outcome if isinstance(outcome, CallOutcome) else None,
            reason=reason if isinstance(reason, ReasonCode) else None,
            started_at=self._started,
            duration=self.seconds(),
            notes=self.notes.text(),
            promise=promise,
            call=self._call.id if self._call is not None else None,
        )
        name = self.profile.name
        self.run_save(
            lambda w: log_call(w, form),
            lambda _: self.place.toast_asked.emit(tr("Call with {name} logged", name=name), None),
        )

    def failed(self, error: Exception) -> None:
        if isValid(self) and isinstance(error, UserError) and error.field in ("outcome", "reason"):
            self.save_failed()
            words = messages.sentence(error)
            if error.field == "outcome" and self.reason.value() is None:
                words = tr("Say how the call ended, and why you spoke.")
            self._choice_error.setText(words)
            self._choice_error.show()
            (self.outcome if error.field == "outcome" else self.reason).setFocus()
            return
        super().failed(error)
