"""Contacts with a client: calls, videos, messages, and what was promised in them."""

from __future__ import annotations

from datetime import datetime
from enum import Enum


class InteractionKind(Enum):
    CALL = "call"
    VIDEO = "video"
    MESSAGE = "message"
    NOTE = "note"


class Direction(Enum):
    OUTGOING = "outgoing"
    INCOMING = "incoming"


class CallOutcome(Enum):
    CONNECTED = "connected"
    NO_ANSWER = "no_answer"
    LEFT_VOICEMAIL = "left_voicemail"
    LEFT_MESSAGE = "left_message"
    BUSY = "busy"
    WRONG_NUMBER = "wrong_number"


class ReasonCode(Enum):
    """Why she was in touch; every contact carries one before it closes."""

    DELIVERY = "delivery"
    PRODUCT_QUESTION = "product_question"
    SIZE_AND_FIT = "size_and_fit"
    RETURN_OR_EXCHANGE = "return_or_exchange"
    REFUND = "refund"
    ORDER_CHANGE = "order_change"
    PAYMENT = "payment"
    APPOINTMENT = "appointment"
    CARE_AND_REPAIR = "care_and_repair"
    COURTESY = "courtesy"


NOTE_LIMIT = 20_000
"""Characters of notes kept with one interaction; more is refused, never cut."""


class PromiseState(Enum):
    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"


def promise_state(
    due: datetime, kept_at: datetime | None, now: datetime, broken_at: datetime | None = None
) -> PromiseState:
    """Kept means done by the hour that was promised; late is broken, however well meant.

    One that somebody has said was broken is so before its hour too.
    """
    if broken_at is not None:
        return PromiseState.BROKEN
    if kept_at is not None:
        return PromiseState.KEPT if kept_at <= due else PromiseState.BROKEN
    return PromiseState.BROKEN if now > due else PromiseState.OPEN
