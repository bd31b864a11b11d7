"""Aircall's calls mapped to ours."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from concierge.domain.interactions import Direction
from concierge.domain.phones import e164
from concierge.domain.remote import RemotePhoneCall
from sync.connector import BadRecordError
from sync.mapping import state

if TYPE_CHECKING:
    from sync.mapping import Payload

DIRECTION = {"inbound": Direction.INCOMING, "outbound": Direction.OUTGOING}


def phone_call(payload: Payload) -> RemotePhoneCall:
    """A number is written with its country's prefix; whoever withholds theirs has none."""
    ended = payload.get("ended_at")
    return RemotePhoneCall(
        remote_id=_number(payload["id"]),
        direction=state(DIRECTION, payload.get("direction"), "direction"),
        number=e164(str(payload.get("raw_digits") or "")),
        user=_user(payload.get("user")),
        started_at=moment(payload["started_at"]),
        ended_at=None if ended is None else moment(ended),
        answered=payload.get("answered_at") is not None,
    )


def moment(told: Any) -> datetime:
    """Of seconds since 1970."""
    if not isinstance(told, int) or isinstance(told, bool):
        raise BadRecordError("with a time that cannot be read")
    return datetime.fromtimestamp(told, UTC)


def _user(told: Any) -> str:
    return _number(told["id"]) if isinstance(told, dict) and told.get("id") is not None else ""


def _number(told: Any) -> str:
    if not isinstance(told, int | str) or isinstance(told, bool) or not str(told).strip():
        raise BadRecordError("with an id that cannot be read")
    return str(told).strip()
