"""The matter of a row in full: a parcel's way, a promise, a gesture, a day to come, a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.clients import Taste
from concierge.domain.gestures import GestureKind
from concierge.domain.interactions import Direction, PromiseState
from concierge.domain.local_time import local
from concierge.domain.orders import PendingState
from concierge.domain.today import SILENCE
from concierge.domain.views.work import TodayKind
from ui.formats import until
from ui.gestures.model import card_role
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.labels import PlainLabel
from ui.kit.marks import IconMark
from ui.kit.panels import Paper
from ui.kit.steps import ParcelSteps
from ui.messages import occasion, tr, word
from ui.theme import Role, Tone
from ui.today.model import late_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from concierge.domain.budget import Balance
    from concierge.domain.views.clients import PendingOrder, Profile
    from concierge.domain.views.work import ConsultationRow, GestureRow, TodayRow
    from ui.place import Place
    from ui.profile.model import Words
    from ui.today.model import Matter


def matter_block(place: Place, matter: Matter, words: Words) -> QWidget:
    row, order = matter.row, matter.order
    if order is not None:
        return _order(order, words)
    if matter.gesture is not None:
        block = _gesture(place, matter.gesture, words)
        if matter.why:
            asked = tr("Asked for with: {why}", why=matter.why)
            parts = [PlainLabel(asked, Role.BODY, wrap=True)]
            if matter.month is not None:
                parts.append(_month(place, row.subject, matter.month))
            return Column(*parts, block, space="s12")
        return block
    if matter.consultation is not None:
        return _consultation(place, matter.consultation)
    if row.kind is TodayKind.PROMISE:
        return _promise(row, words)
    if row.kind is TodayKind.OCCASION:
        return _occasion(row, words)
    if row.kind is TodayKind.CALL_UNLOGGED:
        return _call(row, words)
    if row.kind is TodayKind.CALL_MISSED:
        return _missed(row, words)
    if row.kind is TodayKind.REFUND_PROPOSED and row.amount is not None:
        money = place.formats.money(row.amount)
        sentence = tr(
            "The label of this return was scanned. What is paid back is decided among the parcels."
        )
        return _told(tr("{order}: {money} to pay back", order=row.subject, money=money), sentence)
    if row.kind is TodayKind.SILENT:
        return _silent(row, matter.profile, words)
    return _told(row.subject, tr("This matter has just been settled."))


def _month(place: Place, name: str, month: Balance) -> PlainLabel:
    """What whoever asks has left: the decision is about that."""
    left = place.formats.money(month.left)
    total = place.formats.money(month.total, whole=True)
    words = tr("{name} has {left} of {total} left this month", name=name, left=left, total=total)
    return PlainLabel(words, Role.SMALL, Tone.INK2, wrap=True)


def _head(title: str, note: str = "", tone: Tone = Tone.INK3, icon: Icon | None = None) -> Row:
    head = Row(space="s8")
    head.add(PlainLabel(title, Role.STRONG, elide=True), 1)
    if icon is not None:
        head.add(IconMark(icon, tone, "icon_s"))
    if note:
        head.add(PlainLabel(note, Role.SMALL, tone))
    return head


def _told(title: str, sentence: str) -> Column:
    return Column(
        PlainLabel(title, Role.STRONG, wrap=True),
        PlainLabel(sentence, Role.BODY, Tone.INK2, wrap=True),
        None,
        space="s6",
    )


def _order(order: PendingOrder, words: Words) -> QWidget:
    late = order.state is PendingState.DELAYED
    note = late_words(order, words.now)
    sign = Icon.TRIANGLE_ALERT if late else None
    head = _head(words.pending_title(order), note, Tone.DANGER if late else Tone.INK3, sign)
    below = Row(space="s8")
    below.add(PlainLabel(words.pending_place(order), Role.SMALL, Tone.INK2, elide=True), 1)
    below.add(PlainLabel(words.pending_when(order), Role.SMALL, Tone.INK2))
    steps = ParcelSteps(words.pending_step(order), late, words.pending_place(order))
    block = Column(head, steps, below, space="s8")
    parcel = order.parcel
    if parcel is not None and (parcel.last_message or parcel.carrier):
        said = ": ".join(part for part in (parcel.carrier, parcel.last_message) if part)
        block.add(PlainLabel(said, Role.SMALL, Tone.INK3, wrap=True))
    block.add(None)
    return block


def _promise(row: TodayRow, words: Words) -> QWidget:
    there, here = local(row.due_at, row.zone_name), local(words.now, row.zone_name)
    day = until(there.date(), here.date())
    when = tr("{day} before {time} there", day=day, time=f"{there:%H:%M}")
    mine = tr("{time} here", time=words.formats.time(row.due_at))
    tone = Tone.DANGER if row.overdue else Tone.INK3
    icon = Icon.TRIANGLE_ALERT if row.overdue else Icon.HAND
    return Column(
        _head(tr("You promised"), f"{when} · {mine}", tone, icon),
        PlainLabel(row.subject, Role.BODY, Tone.INK2, wrap=True),
        None,
        space="s8",
    )


def _gesture(place: Place, gesture: GestureRow, words: Words) -> QWidget:
    formats = place.formats
    by = tr("planned by {name}", name=gesture.staff_name) if not gesture.planned_by_me else ""
    head = _head(word(gesture.kind), formats.money(gesture.cost), Tone.INK)
    parts = [
        tr("Leaves the house {day}", day=formats.day(gesture.due_on)),
        tr("for {occasion}", occasion=occasion(gesture.occasion_label).lower())
        if gesture.occasion_label
        else "",
        by,
    ]
    line = PlainLabel(" · ".join(part for part in parts if part), Role.SMALL, Tone.INK2, wrap=True)
    block = Column(head, line, space="s8")
    if gesture.card_text:
        card = Column(pad="s16 s16 s16 s16", paper=Paper.RAISED, framed=True)
        card.add(PlainLabel(gesture.card_text, card_role(gesture), wrap=True))
        block.add(card)
    block.add(None)
    return block


def _consultation(place: Place, found: ConsultationRow) -> QWidget:
    money = place.formats.money(found.value, whole=True) if found.value else ""
    block = Column(
        _head(tr("Consultation, {state}", state=word(found.state).lower()), money, Tone.INK),
        space="s8",
    )
    if found.question:
        words = tr("“{words}”", words=found.question)
        block.add(PlainLabel(words, Role.QUESTION, wrap=True))
    if found.need:
        block.add(PlainLabel(found.need, Role.BODY, Tone.INK2, wrap=True))
    for item in found.items:
        line = Row(space="s8")
        line.add(PlainLabel(item.title, Role.BODY, elide=True), 1)
        line.add(PlainLabel(place.formats.money(item.price, whole=True), Role.NUMBER))
        block.add(line)
    block.add(None)
    return block


def _call(row: TodayRow, words: Words) -> QWidget:
    """What nobody wrote down is lost to whoever speaks to this client next."""
    came = row.subject == Direction.INCOMING.value
    title = tr("A call from this client") if came else tr("Your call to this client")
    sentence = tr("It stands in no history yet. Log it, or say that there is nothing to log.")
    return Column(
        _head(title, words.formats.time(row.due_at), Tone.INK2, Icon.PHONE),
        PlainLabel(sentence, Role.BODY, Tone.INK2, wrap=True),
        None,
        space="s8",
    )


def _missed(row: TodayRow, words: Words) -> QWidget:
    zone = words.formats.zone
    day = until(*(at.astimezone(zone).date() for at in (row.due_at, words.now)))
    time = tr("{day} at {time}", day=day, time=words.formats.time(row.due_at))
    sentence = tr(
        "Nobody answered. It leaves the list once somebody has spoken to this client; if it was "
        "settled in another way, tick it off."
    )
    return Column(
        _head(tr("Missed call"), time, Tone.INK2, Icon.PHONE),
        PlainLabel(sentence, Role.BODY, Tone.INK2, wrap=True),
        None,
        space="s8",
    )


def _silent(row: TodayRow, profile: Profile, words: Words) -> QWidget:
    days = SILENCE[row.tier].days
    sentence = tr(
        "A client of this tier is spoken to at least every {days} days. A call, a video or a "
        "message counts.",
        days=days,
    )
    entries = profile.timeline[:1]
    since = words.formats.day(entries[0].at.date()) if entries else tr("never")
    return Column(
        _head(tr("Not contacted for too long"), tr("last: {day}", day=since)),
        PlainLabel(sentence, Role.BODY, Tone.INK2, wrap=True),
        None,
        space="s8",
    )


def _occasion(row: TodayRow, words: Words) -> QWidget:
    name = occasion(row.subject)
    if row.occasion_on is None:
        return _told(name, "")
    today = local(words.now, row.zone_name).date()
    due = local(row.due_at, row.zone_name).date()
    far = until(row.occasion_on, today)
    day = until(due, today) if (due - today).days <= 1 else words.formats.day(due)
    sentences = {
        GestureKind.NOTE: tr("A card must be written {day} to arrive in time. Nothing is planned "
                             "yet.", day=day),
        GestureKind.FLOWERS: tr("It is too late for the post. Flowers must be asked for {day} to "
                                "be there.", day=day),
        None: tr("It is too late for anything to arrive. A call on the day itself is what is "
                 "left."),
    }  # fmt: skip
    sentence = sentences[row.in_time]
    title = tr("{occasion}, {day}", occasion=name, day=words.formats.day(row.occasion_on))
    return Column(
        _head(title, far, Tone.INK3),
        PlainLabel(sentence, Role.BODY, Tone.INK2, wrap=True),
        None,
        space="s8",
    )


def careful_words(profile: Profile, words: Words) -> list[tuple[str, Tone]]:
    """What must not be forgotten in the conversation, most binding first."""
    lines: list[tuple[str, Tone]] = []
    if profile.do_not_contact:
        lines.append(
            (tr("Do not contact: {they} asked for it.", they=words.who.subject), Tone.DANGER)
        )
    promise = profile.open_promise
    if promise is not None:
        before, when, after = words.promise_box(promise)
        tone = Tone.DANGER if promise.state is PromiseState.BROKEN else Tone.INK
        lines.append((f"{before}{when}{after}.", tone))
    known = dict(profile.tastes)
    if known.get(Taste.NEVER_SAY):
        lines.append((tr("Never say: {words}", words=known[Taste.NEVER_SAY]), Tone.INK))
    if known.get(Taste.AVOIDS):
        lines.append((tr("Avoids: {words}", words=known[Taste.AVOIDS]), Tone.INK2))
    if not lines:
        lines.append((tr("Nothing special is known."), Tone.INK2))
    return lines
