"""Today's words: why a row is there, by when, its one action, and all that its page tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from concierge.domain.consent import Consent, Refusal
from concierge.domain.gestures import GestureKind
from concierge.domain.interactions import Direction
from concierge.domain.local_time import local
from concierge.domain.orders import PendingState
from concierge.domain.views.work import TodayBand, TodayKind
from concierge.services.budgets import asked_of
from concierge.services.consultations import list_consultations
from concierge.services.frame import count_under_way, frame
from concierge.services.gesture_outcomes import story
from concierge.services.gesture_steps import gesture_row
from concierge.services.profile import open_profile
from concierge.services.today import today
from ui.formats import Formats, ago, since, until
from ui.icons import Icon
from ui.kit.marks import initials
from ui.kit.work_rows import LaterItem, WorkItem
from ui.messages import TIER_SIGNS, occasion, sky, tr, word
from ui.theme import Tone

if TYPE_CHECKING:
    from concierge.domain.budget import Balance
    from concierge.domain.views.clients import ChannelConsent, PendingOrder, Profile
    from concierge.domain.views.house import FrameView
    from concierge.domain.views.work import ConsultationRow, GestureRow, TodayRow, TodayView
    from concierge.services.workplace import Workplace

_CONTACTS_SINCE = 1971
"""A contact before this year is none: the store's word for never."""
_SOON = timedelta(hours=1)
_DAYS = {
    TodayKind.GESTURE_APPROVE,
    TodayKind.GESTURE_DUE,
    TodayKind.GESTURE_SEND,
    TodayKind.GESTURE_WAITS,
    TodayKind.OCCASION,
}
"""Due on a day rather than at an hour."""


@dataclass(frozen=True, slots=True)
class Day:
    view: TodayView
    counts: FrameView
    """The window's own counts, told from the same reading: they cost half a day's work."""
    under_way: int
    """Orders pending in the whole book."""


def load_day(workplace: Workplace, all_of_a_household: bool = False) -> Day:
    view = today(workplace, all_of_a_household=all_of_a_household)
    return Day(view, frame(workplace, view), count_under_way(workplace))


LATELY = 3
"""The newest entries of her history that a matter shows."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A row with everything its page tells."""

    row: TodayRow
    profile: Profile
    gesture: GestureRow | None
    consultation: ConsultationRow | None
    why: str = ""
    """What an exception was asked for with."""
    month: Balance | None = None
    """What whoever asks for it has this month."""

    @property
    def order(self) -> PendingOrder | None:
        """The order the row is about; its key ends in the order's id."""
        if self.row.kind not in (TodayKind.PARCEL_LATE, TodayKind.RETURN_OPENED):
            return None
        number = self.row.key.rpartition(":")[2]
        return next((o for o in self.profile.pending if str(o.order) == number), None)


def load_matter(workplace: Workplace, row: TodayRow) -> Matter:
    gesture = consultation = None
    if row.gesture is not None:
        gesture = gesture_row(workplace, row.gesture)
    if row.consultation is not None:
        found = list_consultations(workplace, row.client)
        consultation = next((c for c in found if c.id == row.consultation), None)
    why, month = "", None
    if row.kind is TodayKind.BUDGET_ASKED and row.gesture is not None:
        why = story(workplace, row.gesture).steps[0].word
        month = asked_of(workplace, row.gesture)
    profile = open_profile(workplace, row.client, LATELY)
    return Matter(row, profile, gesture, consultation, why, month)


@dataclass(frozen=True)
class DayWords:
    """Turns rows into words in the agent's locale and zone, with her clock beside it."""

    formats: Formats
    now: datetime

    def later(self, row: TodayRow) -> LaterItem:
        """Its words change with the minute, and with what the row says."""
        source = (row, self.now.replace(second=0, microsecond=0), self.formats)
        return LaterItem(row.key, group(row.band), source, lambda: self.item(row))

    def item(self, row: TodayRow) -> WorkItem:
        when, icon, tone = self.when(row)
        return WorkItem(
            key=row.key,
            initials=initials(row.name),
            name=row.name,
            tier=TIER_SIGNS[row.tier],
            reason=self.reason(row),
            when=when,
            when_note=self.note(row),
            action=action(row),
            icon=icon,
            tone=tone,
            group=group(row.band),
            spoken_tier=word(row.tier),
        )

    def reason(self, row: TodayRow) -> str:
        """Why it is there; what may be cut off stands last."""
        subject = row.subject
        if row.kind is TodayKind.PARCEL_LATE:
            if not row.overdue:
                return tr("Delayed by the carrier: {order}", order=subject)
            return tr("Promised {day}: {order}", day=self._day(row.due_at), order=subject)
        if row.kind is TodayKind.OCCASION and row.occasion_on is not None:
            return self._occasion(row, self.formats.short_day(row.occasion_on))
        if row.kind is TodayKind.PROMISE:
            return tr("You promised: {words}", words=subject)
        if row.kind is TodayKind.CONSULTATION:
            return tr("Asked: {words}", words=subject)
        if row.kind is TodayKind.CALL_UNLOGGED:
            return self._call(row)
        if row.kind is TodayKind.CALL_MISSED:
            return tr("Called at {time} and reached nobody", time=self.formats.time(row.due_at))
        if row.kind is TodayKind.SILENT:
            return self._silence(row)
        return self._step(row.kind, subject)

    def _call(self, row: TodayRow) -> str:
        time = self.formats.time(row.due_at)
        if row.subject == Direction.INCOMING.value:
            return tr("Called at {time}; the call stands in no history", time=time)
        return tr("You called at {time}; the call stands in no history", time=time)

    def _silence(self, row: TodayRow) -> str:
        last = datetime.fromisoformat(row.subject)
        if last.year < _CONTACTS_SINCE:
            return tr("Nobody has spoken to this client yet")
        age = ago(last, self.now)
        return tr("Nobody has spoken to this client for {age}", age=age)

    def _step(self, kind: TodayKind, subject: str) -> str:
        if kind is TodayKind.GESTURE_APPROVE:
            return tr("{name} asks for a gesture to be approved", name=subject)
        if kind is TodayKind.REFUND_PROPOSED:
            return tr("Return of {order} was scanned, to be paid back", order=subject)
        if kind is TodayKind.BUDGET_ASKED:
            return tr("{name} asks for more than the month has", name=subject)
        if kind is TodayKind.RETURN_OPENED:
            return tr("Sends back {order}", order=subject)
        if kind is TodayKind.GESTURE_DUE:
            return tr("{gesture} approved, to be ordered", gesture=gesture_word(subject))
        if kind is TodayKind.GESTURE_SEND:
            return tr("{gesture} ordered, to be sent", gesture=gesture_word(subject))
        if kind is TodayKind.GESTURE_WAITS:
            return tr("{gesture}: not approved yet", gesture=gesture_word(subject))
        return subject

    def _occasion(self, row: TodayRow, day: str) -> str:
        name = occasion(row.subject)
        if row.in_time is None:
            return tr("{occasion} on {day}, too late for a gesture", occasion=name, day=day)
        if row.in_time is GestureKind.FLOWERS:
            return tr("{occasion} on {day}, only flowers are in time", occasion=name, day=day)
        return tr("{occasion} on {day}, a note must leave in time", occasion=name, day=day)

    def when(self, row: TodayRow) -> tuple[str, Icon | None, Tone]:
        """(words, sign, tone): late is danger, within the hour amber, each with its sign."""
        if row.kind is TodayKind.SILENT:
            return tr("today"), None, Tone.INK
        if row.kind is TodayKind.BUDGET_ASKED:
            return tr("waits for you"), None, Tone.INK
        if row.kind in _SINCE:
            return since(row.due_at, self.now), None, Tone.INK
        if row.kind is TodayKind.PARCEL_LATE and not row.overdue:
            return tr("late"), Icon.TRIANGLE_ALERT, Tone.DANGER
        if row.kind in _DAYS:
            return self._when_day(row)
        if row.overdue:
            age = ago(row.due_at, self.now)
            words = tr("just due") if age == ago(self.now, self.now) else tr("{age} late", age=age)
            return words, Icon.TRIANGLE_ALERT, Tone.DANGER
        if row.due_at <= self.now + _SOON:
            minutes = max(1, round((row.due_at - self.now).total_seconds() / 60))
            return tr("in {minutes} min", minutes=minutes), Icon.CLOCK, Tone.WARN
        icon = Icon.HAND if row.kind is TodayKind.PROMISE else None
        if sky(local(row.due_at, row.zone_name)) is Icon.MOON:
            icon = Icon.MOON
        if self._same_day(row.due_at):
            return self.formats.time(row.due_at), icon, Tone.INK
        return f"{self._day(row.due_at)} {self.formats.time(row.due_at)}", icon, Tone.INK

    def _when_day(self, row: TodayRow) -> tuple[str, Icon | None, Tone]:
        due, here = (local(at, row.zone_name).date() for at in (row.due_at, self.now))
        if due < here:
            late = tr("{days} d late", days=(here - due).days)
            return late, Icon.TRIANGLE_ALERT, Tone.DANGER
        if (due - here).days <= 1:
            return (
                until(due, here),
                Icon.CLOCK if due == here else None,
                self._day_tone(due == here),
            )
        return self.formats.day(due), None, Tone.INK

    def _day_tone(self, soon: bool) -> Tone:
        return Tone.WARN if soon else Tone.INK

    def note(self, row: TodayRow) -> str:
        """Her clock: at the hour it is due, or now where it is already time."""
        if row.kind in _DAYS:
            if row.kind is not TodayKind.OCCASION:
                return tr("must leave")
            if row.in_time is None:
                return tr("the day itself")
            flowers = row.in_time is GestureKind.FLOWERS
            return tr("last day to order") if flowers else tr("last day to write")
        timed = row.kind is TodayKind.PROMISE and not row.overdue
        there = local(row.due_at if timed else self.now, row.zone_name)
        if not row.city:
            return tr("{time} there", time=f"{there:%H:%M}")
        return tr("{time} in {city}", time=f"{there:%H:%M}", city=row.city)

    def _same_day(self, at: datetime) -> bool:
        zone = self.formats.zone
        return at.astimezone(zone).date() == self.now.astimezone(zone).date()

    def _day(self, at: datetime) -> str:
        zone = self.formats.zone
        day, here = at.astimezone(zone).date(), self.now.astimezone(zone).date()
        return until(day, here) if abs((day - here).days) <= 1 else self.formats.day(day)


def gesture_word(kind: str) -> str:
    try:
        return word(GestureKind(kind))
    except ValueError:
        return kind


_BANDS = {TodayBand.NOW: "Now", TodayBand.TODAY: "Today", TodayBand.LATER: "Later"}
_ACTIONS = {
    TodayKind.PARCEL_LATE: "Call",
    TodayKind.CALL_MISSED: "Call",
    TodayKind.PROMISE: "Call",
    TodayKind.GESTURE_APPROVE: "Approve",
    TodayKind.GESTURE_DUE: "Mark ordered",
    TodayKind.GESTURE_SEND: "Mark sent",
    TodayKind.GESTURE_WAITS: "Open profile",
    TodayKind.OCCASION: "Write note",
    TodayKind.CONSULTATION: "Consult",
    TodayKind.RETURN_OPENED: "Open profile",
    TodayKind.CALL_UNLOGGED: "Log call",
    TodayKind.SILENT: "Call",
    TodayKind.BUDGET_ASKED: "Decide",
    TodayKind.REFUND_PROPOSED: "Decide",
}
_TICKED = {
    TodayKind.PARCEL_LATE,
    TodayKind.RETURN_OPENED,
    TodayKind.OCCASION,
    TodayKind.CALL_UNLOGGED,
    TodayKind.CALL_MISSED,
    TodayKind.SILENT,
}
"""What can be done in a way nobody sees here."""


_SINCE = {
    *(TodayKind.RETURN_OPENED, TodayKind.CALL_UNLOGGED, TodayKind.CALL_MISSED),
    TodayKind.REFUND_PROPOSED,
}
"""Told by how long ago it happened, not by when it is due."""
_CALLS = {
    *(TodayKind.PARCEL_LATE, TodayKind.PROMISE, TodayKind.CALL_MISSED, TodayKind.SILENT),
}


def group(band: TodayBand) -> str:
    return tr(_BANDS[band])


def is_call(row: TodayRow) -> bool:
    """Its one action is to call her."""
    nothing_comes = row.kind is TodayKind.OCCASION and row.in_time is None
    return row.kind in _CALLS or nothing_comes


def may_tick_off(row: TodayRow) -> bool:
    return row.kind in _TICKED


def action(row: TodayRow) -> str:
    if is_call(row):
        return tr("Call")
    if row.in_time is GestureKind.FLOWERS:
        return tr("Send flowers")
    return tr(_ACTIONS[row.kind])


_ICONS = {
    TodayKind.GESTURE_APPROVE: Icon.CHECK,
    TodayKind.GESTURE_DUE: Icon.CHECK,
    TodayKind.GESTURE_SEND: Icon.CHECK,
    TodayKind.GESTURE_WAITS: Icon.USER,
    TodayKind.OCCASION: Icon.PEN_LINE,
    TodayKind.CONSULTATION: Icon.GEM,
    TodayKind.RETURN_OPENED: Icon.USER,
    TodayKind.CALL_UNLOGGED: Icon.PHONE,
    TodayKind.BUDGET_ASKED: Icon.BANKNOTE,
    TodayKind.REFUND_PROPOSED: Icon.BANKNOTE,
}


def action_icon(row: TodayRow) -> Icon:
    if is_call(row):
        return Icon.PHONE
    return Icon.FLOWER_2 if row.in_time is GestureKind.FLOWERS else _ICONS[row.kind]


def channel_words(channel: ChannelConsent, zone_name: str) -> tuple[str, bool]:
    """What consent says of a channel this minute, and whether it may be used."""
    verdict = channel.verdict
    name = word(channel.channel)
    if verdict.refusal is Refusal.QUIET_HOURS and verdict.quiet_until is not None:
        time_there = f"{local(verdict.quiet_until, zone_name):%H:%M}"
        return tr("{channel}: quiet there until {time}", channel=name, time=time_there), False
    if verdict.refusal is not None:
        return f"{name}: {word(verdict.refusal)}", False
    how = {
        Consent.SUBSCRIBED: tr("consent given"),
        Consent.ONE_TO_ONE: tr("for personal matters"),
    }.get(channel.consent or Consent.ONE_TO_ONE, "")
    return f"{name} {channel.address} · {how} · {tr('not quiet hours')}", True


def late_words(order: PendingOrder, now: datetime) -> str:
    if order.state is not PendingState.DELAYED:
        return word(order.state)
    days = (now - order.promised_at).days if order.promised_at else 0
    if days < 1:
        return tr("late")
    return tr("1 day late") if days == 1 else tr("{days} days late", days=days)
