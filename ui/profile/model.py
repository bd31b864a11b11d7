"""The profile's words: timeline entries, pending orders, occasions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from concierge.domain.commission import CommissionState
from concierge.domain.gestures import WITHOUT_POST
from concierge.domain.interactions import Direction, InteractionKind, PromiseState
from concierge.domain.local_time import local
from concierge.domain.orders import PendingState
from concierge.domain.outbox import DeliveryKind
from concierge.domain.parcels import QUIET_AFTER, Late, step
from concierge.domain.refunds import RefundState
from concierge.domain.views.clients import (
    ConsultationEntry,
    GestureEntry,
    InteractionEntry,
    OrderEntry,
    PendingOrder,
    Profile,
    ReturnEntry,
    TimelineEntry,
)
from ui.formats import Formats, ago, clock, until
from ui.icons import Icon
from ui.kit.timeline import Note, TimelineItem
from ui.messages import GESTURE_ICONS, Person, language, occasion, person, tr, word
from ui.theme import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.views.clients import OccasionView, ParcelView, PromiseView
    from concierge.domain.watched import Watched


REFUNDS = {
    RefundState.PROPOSED: "{money} to be decided, under Parcels",
    RefundState.APPROVED: "{money} on its way back",
    RefundState.REFUSED: "Nothing is paid back for it",
    RefundState.SENT: "{money} paid back",
}
"""Of what the shop tells by itself nothing more is said."""
_JUST_NOW = 60
_AS_HOURS = 48
_NONE = timedelta()


@dataclass(frozen=True)
class Words:
    """Turns one client's facts into words, in the agent's locale and both zones."""

    formats: Formats
    now: datetime
    her_zone: str
    who: Person = field(default_factory=lambda: person(""))

    def entry(self, entry: TimelineEntry) -> TimelineItem:
        body = entry.body
        if isinstance(body, OrderEntry):
            return self._order(entry, body)
        if isinstance(body, ReturnEntry):
            return self._return(entry, body)
        if isinstance(body, InteractionEntry):
            return self._interaction(entry, body)
        if isinstance(body, GestureEntry):
            return self._gesture(entry, body)
        return self._consultation(entry, body)

    def _item(
        self, entry: TimelineEntry, key: str, icon: Icon, title: str, **more: object
    ) -> TimelineItem:
        formats = self.formats
        at = entry.at.astimezone(formats.zone)

        def exact() -> str:
            hers = formats.exact(entry.at, local(entry.at, self.her_zone).tzinfo)
            return f"{formats.exact(entry.at)}\n{tr('there: {time}', time=hers)}"

        return TimelineItem(
            key=key,
            day=formats.day_heading(at.date(), self.now.astimezone(formats.zone).date()),
            time=formats.entry_time(entry.at, self.now),
            icon=icon,
            title=title,
            exact=exact,
            **more,  # type: ignore[arg-type]  # fields of TimelineItem
        )

    def _order(self, entry: TimelineEntry, body: OrderEntry) -> TimelineItem:
        title = tr("Order {name}, {pieces}", name=body.name, pieces=pieces(body.titles))
        notes = []
        if body.cancelled:
            notes.append(Note(tr("Cancelled"), Tone.DANGER, Icon.BAN))
        elif body.pending is not None:
            late = body.pending is PendingState.DELAYED
            icon = Icon.TRIANGLE_ALERT if late else None
            notes.append(Note(word(body.pending), Tone.DANGER if late else Tone.INK3, icon))
        if body.refunded and not body.cancelled:
            back = self.formats.money(body.refunded, whole=True)
            notes.append(Note(tr("{money} refunded", money=back), Tone.DANGER, Icon.UNDO_2))
        if body.commission is not None and body.winning_touch and body.commission_state:
            money = self.formats.money(body.commission)
            state = word(body.commission_state).lower()
            gone = body.commission_state is CommissionState.REVERSED
            words = tr("commission {money} {state}", money=money, state=state)
            touch = tr("From your {touch}", touch=word(body.winning_touch).lower())
            if body.taken_back and not gone:
                back = self.formats.money(-body.taken_back)
                words = tr("{commission}, {money} taken back", commission=words, money=back)
            notes.append(Note(_join(touch, tr("reversed") if gone else words)))
        meta = self.formats.money(body.gross, whole=True)
        return self._item(
            entry, f"order:{body.id}", Icon.SHOPPING_BAG, title, meta=meta, notes=tuple(notes)
        )

    def _return(self, entry: TimelineEntry, body: ReturnEntry) -> TimelineItem:
        title = tr("Return of {order}, {pieces}", order=body.order_name, pieces=pieces(body.titles))
        told = (body.reason, *self._scan(body))
        notes = tuple(Note(words) for words in told if words)
        meta = self.formats.money(-body.refunded, whole=True) if body.refunded else ""
        tone = Tone.DANGER if body.refunded else Tone.INK3
        key = f"return:{body.order_name}:{body.name}"
        return self._item(entry, key, Icon.UNDO_2, title, meta=meta, meta_tone=tone, notes=notes)

    def _scan(self, body: ReturnEntry) -> tuple[str, str]:
        """The first scan, and how far the refund is that follows from it."""
        if body.scanned_at is None:
            return "", ""
        age = tr("First scan {age} ago", age=ago(body.scanned_at, self.now))
        words = REFUNDS.get(body.refund) if body.refund else None
        money = self.formats.money(body.refund_amount) if body.refund_amount else ""
        return _join(age, body.scan_place, sign=", "), tr(words, money=money) if words else ""

    def _film_state(self, body: InteractionEntry) -> str:
        """What is known and no more: whether it was watched is nobody's guess."""
        film = body.recording
        if film is None:
            return tr("Kept, not sent")
        if film.sent_at is None:
            if DeliveryKind.PUBLISH in film.under_way:
                return tr("On its way to its page")
            if film.under_way:
                return tr("On its page; the message waits in the outbox")
            return (
                tr("Kept, not sent") if film.published_at is None else tr("On its page, not sent")
            )
        when = self.formats.exact(film.sent_at)
        channel = word(body.channel) if body.channel else ""
        sent = tr("Link sent by {channel}, {when}", channel=channel, when=when)
        return sent if film.watched is None else _join(sent, self._watched(film.watched))

    def _watched(self, told: Watched) -> str:
        """Opened is not watched, and what nobody told is not known."""
        if told.opened_at is None:
            return tr("not known whether it was opened")
        if told.percent:
            return tr("played to {percent} %", percent=told.percent)
        return tr("opened {when}", when=self.formats.exact(told.opened_at))

    def _interaction(self, entry: TimelineEntry, body: InteractionEntry) -> TimelineItem:
        key = f"interaction:{body.id}"
        promise = self.promise_box(body.promise) if body.promise else None
        reason = word(body.reason) if body.reason else ""
        if body.kind is InteractionKind.VIDEO:
            title = tr("Your video reply") if body.mine else tr("Video reply")
            film = body.recording
            return self._item(
                entry,
                key,
                Icon.VIDEO,
                title,
                meta=_join(reason, _first(body.staff_name)),
                sentence=body.body,
                notes=(Note(self._film_state(body)),) if film else (),
                poster=str(film.poster) if film else "",
                duration=clock(film.duration) if film else "",
                mine=True,
            )
        if body.kind is InteractionKind.CALL:
            who = self._caller(body)
            title = f"{who}, {word(body.outcome).lower()}" if body.outcome else who
            length = clock(body.duration) if body.duration else ""
            return self._item(
                entry,
                key,
                Icon.PHONE,
                title,
                meta=_join(length, reason),
                sentence=body.body,
                promise=promise,
                mine=body.mine,
            )
        if body.kind is InteractionKind.NOTE:
            return self._item(
                entry,
                key,
                Icon.NOTEBOOK_TEXT,
                tr("Your note") if body.mine else tr("Note for colleagues"),
                meta=_first(body.staff_name),
                sentence=body.body,
                mine=body.mine,
            )
        asked = body.direction is Direction.INCOMING
        channel = word(body.channel) if body.channel else ""
        return self._item(
            entry,
            key,
            Icon.MAIL if asked else Icon.MESSAGE_CIRCLE,
            tr("{They} wrote", They=self.who.subject.capitalize()) if asked else tr("You wrote"),
            meta=_join(channel, _first(body.staff_name) if not asked else ""),
            sentence=body.body,
        )

    def _caller(self, body: InteractionEntry) -> str:
        if body.direction is Direction.INCOMING:
            return tr("{They} called", They=self.who.subject.capitalize())
        if body.mine:
            return tr("You called")
        return tr("{name} called", name=_first(body.staff_name))

    def _gesture(self, entry: TimelineEntry, body: GestureEntry) -> TimelineItem:
        title = f"{body.title or word(body.kind)}, {word(body.state).lower()}"
        day = self.formats.day(body.due_on)
        leaves = tr("Leaves the house {day}", day=day)
        if body.kind in WITHOUT_POST:
            leaves = tr("Given on {day}", day=day)
        return self._item(
            entry,
            f"gesture:{body.id}",
            GESTURE_ICONS[body.kind],
            title,
            meta=self.formats.money(body.cost),
            notes=(Note(leaves),),
            mine=True,
        )

    def _consultation(self, entry: TimelineEntry, body: ConsultationEntry) -> TimelineItem:
        title = tr("Consultation, {state}", state=word(body.state).lower())
        value = self.formats.money(body.value, whole=True) if body.value else ""
        count = tr("{count} pieces proposed", count=body.pieces) if body.pieces else ""
        if body.pieces == 1:
            count = tr("1 piece proposed")
        return self._item(
            entry,
            f"consultation:{body.id}",
            Icon.GEM,
            title,
            meta=_join(word(body.source), value),
            sentence=tr("“{words}”", words=body.question) if body.question else "",
            notes=(Note(count),) if count else (),
            mine=True,
        )

    def promise_box(self, promise: PromiseView) -> tuple[str, str, str]:
        """Before, strong and after: "Promised ", "today before 17:00", " her time: call …"."""
        there = local(promise.due_at, self.her_zone)
        here = local(self.now, self.her_zone)
        day = until(there.date(), here.date())
        when = tr("{day} before {time}", day=day, time=f"{there:%H:%M}")
        before = {
            PromiseState.OPEN: tr("Promised "),
            PromiseState.KEPT: tr("Promise kept, due "),
            PromiseState.BROKEN: tr("Promise broken, due "),
        }[promise.state]
        after = tr(" {their} time: {words}", their=self.who.possessive, words=promise.text)
        return before, when, after

    # --- the side column ----------------------------------------------------------------

    def pending_title(self, order: PendingOrder) -> str:
        return f"{order.name} {order.title}".strip()

    def pending_place(self, order: PendingOrder) -> str:
        parcel = order.parcel
        if parcel is None:
            return word(order.state)
        return _join(word(parcel.state), parcel.last_place, sign=", ")

    def pending_when(self, order: PendingOrder) -> str:
        parcel = order.parcel
        if parcel is not None and parcel.last_scan_at and parcel.late:
            return tr("scanned {age} ago", age=ago(parcel.last_scan_at, self.now))
        if order.promised_at is not None:
            day = self.formats.day(order.promised_at.astimezone(self.formats.zone).date())
            return tr("promised {day}", day=day)
        if (self.now - order.placed_at).total_seconds() < _JUST_NOW:
            return tr("ordered just now")
        return tr("ordered {age} ago", age=ago(order.placed_at, self.now))

    def pending_late(self, order: PendingOrder) -> str:
        """The red line, "" when nothing is late."""
        if order.state is not PendingState.DELAYED:
            return ""
        parcel = order.parcel
        if parcel is not None and parcel.why_late is Late.QUIET:
            return self._quiet(parcel)
        if order.promised_at is None or order.promised_at > self.now:
            if parcel is None or parcel.why_late is not Late.ESTIMATE or not parcel.expected_at:
                return tr("The carrier reports a delay")
            return tr("Now expected {day}", day=self._day(parcel.expected_at))
        days = (self.now - order.promised_at).days
        day = self._day(order.promised_at)
        if days < 1:
            return tr("Promised {day}, late", day=day)
        if days == 1:
            return tr("Promised {day}, 1 day late", day=day)
        return tr("Promised {day}, {days} days late", day=day, days=days)

    def _day(self, at: datetime) -> str:
        return self.formats.day(at.astimezone(self.formats.zone).date())

    def _quiet(self, parcel: ParcelView) -> str:
        """Why silence counts as late: by this carrier's own usual, where that is known."""
        silent = days_words(self.now - parcel.last_scan_at if parcel.last_scan_at else _NONE)
        if parcel.usual_gap is None or parcel.usual_gap == QUIET_AFTER or not parcel.carrier:
            return tr("No scan for {time}", time=silent)
        usual = days_words(parcel.usual_gap)
        words = {"time": silent, "carrier": parcel.carrier, "usual": usual}
        return tr("No scan for {time}; {carrier} usually scans within {usual}", **words)

    def pending_step(self, order: PendingOrder) -> int:
        return step(order.parcel.state) if order.parcel is not None else 0

    def occasion(self, view: OccasionView) -> tuple[str, str, str, bool]:
        """(name, day, how far, soon)."""
        today = local(self.now, self.her_zone).date()
        name = occasion(view.label) if view.label else word(view.kind)
        far = until(view.next_on, today)
        return name, self.formats.table_day(view.next_on), far, view.days <= 14


def days_words(time: timedelta) -> str:
    """ "5 days", or hours below two of them."""
    hours = max(1, round(time.total_seconds() / 3600))
    if hours < _AS_HOURS:
        return tr("1 hour") if hours == 1 else tr("{count} hours", count=hours)
    return tr("{count} days", count=round(hours / 24))


def pieces(titles: tuple[str, ...]) -> str:
    """The dearest piece by name and how many more: "silk scarf and 2 more"."""
    if not titles:
        return tr("no pieces")
    if len(titles) == 1:
        return titles[0]
    if len(titles) == 2:
        return tr("{one} and {two}", one=titles[0], two=titles[1])
    return tr("{one} and {count} more", one=titles[0], count=len(titles) - 1)


def orders_unread(profile: Profile) -> bool:
    """The shop says there was spending, but no order has come with the sync yet."""
    seen = any(isinstance(entry.body, OrderEntry) for entry in profile.timeline)
    return bool(profile.net_spend) and not seen


def facts_line(profile: Profile) -> list[str]:
    """What stands beside her local time, each a word or two."""
    spoken = language(profile.language)
    parts = [
        tr("prefers {channel}", channel=word(profile.preferred_channel))
        if profile.preferred_channel
        else "",
        tr("writes {language}", language=spoken) if spoken else "",
        profile.pronouns,
        tr("{boutique} boutique", boutique=profile.boutique) if profile.boutique else "",
    ]
    return [part for part in parts if part]


def _join(*parts: str, sign: str = " · ") -> str:
    return sign.join(part for part in parts if part)


def _first(name: str) -> str:
    return name.split()[0] if name else ""
