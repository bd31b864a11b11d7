"""The client list's words: each row says why it is there before what it is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.views.clients import ClientRow, Why
from ui.formats import Formats, ago, until
from ui.kit.client_rows import ClientItem
from ui.kit.marks import initials
from ui.messages import TIER_SIGNS, occasion, tr, word

if TYPE_CHECKING:
    from datetime import datetime


def client_item(row: ClientRow, formats: Formats, now: datetime) -> ClientItem:
    return ClientItem(
        key=row.id,
        initials=initials(row.name),
        name=row.name,
        tier=TIER_SIGNS[row.tier],
        age=ago(row.last_contact_at, now) if row.last_contact_at else "",
        reason=reason(row, formats, now),
        amount=formats.money(row.net_spend, whole=True),
        unread=row.why in (Why.PARCEL_LATE, Why.PROMISE_DUE),
        spoken_tier=word(row.tier),
    )


def reason(row: ClientRow, formats: Formats, now: datetime) -> str:
    """One short sentence; the subject goes first because the row may cut the end."""
    subject = row.why_subject
    if row.why is Why.PARCEL_LATE:
        days = (now - row.why_at).days if row.why_at else 0
        if days >= 1:
            return tr("{piece}, {days} d late", piece=subject, days=days)
        return tr("{piece}, late", piece=subject)
    if row.why is Why.PROMISE_DUE and row.why_at:
        today = now.astimezone(formats.zone).date()
        due = row.why_at.astimezone(formats.zone)
        when = formats.time(row.why_at) if due.date() == today else until(due.date(), today)
        return tr("Promised {when}: {words}", when=when, words=subject)
    if row.why is Why.OCCASION_SOON and row.why_at:
        today = now.astimezone(formats.zone).date()
        day = until(row.why_at.astimezone(formats.zone).date(), today)
        return f"{occasion(subject)} {day}"
    words = {
        Why.RETURN_UNDER_WAY: tr("Return under way: {piece}", piece=subject),
        Why.ORDER_PENDING: tr("Open order: {piece}", piece=subject),
        Why.CONSULTATION_OPEN: tr("Asked: {words}", words=subject),
        Why.GESTURE_OPEN: tr("A gesture is planned"),
        Why.NOTHING_OPEN: tr("No open matters"),
    }
    return words.get(row.why, "")
