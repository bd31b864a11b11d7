"""What a far side's answer means for us: one table, of which connectors override rows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class Action(Enum):
    OK = "ok"
    RETRY = "retry"
    RATE_LIMITED = "rate_limited"
    REFRESH_TOKEN = "refresh_token"  # noqa: S105 - the name of an action
    REAUTH = "reauth"
    SKIP_RECORD = "skip_record"
    FAIL = "fail"


DEFAULT: Mapping[int, Action] = {
    **dict.fromkeys((200, 201, 202, 204), Action.OK),
    401: Action.REAUTH,
    404: Action.FAIL,
    408: Action.RETRY,
    409: Action.RETRY,
    410: Action.SKIP_RECORD,
    423: Action.RETRY,
    425: Action.RETRY,
    429: Action.RATE_LIMITED,
    430: Action.RATE_LIMITED,
    **dict.fromkeys((500, 502, 503, 504, 520, 522, 524, 530), Action.RETRY),
}


def action_for(status: int, overrides: Mapping[int, Action] | None = None) -> Action:
    """The row for a status; unknown 5xx may pass, everything else unknown will not."""
    if overrides and status in overrides:
        return overrides[status]
    known = DEFAULT.get(status)
    if known is not None:
        return known
    return Action.RETRY if 500 <= status < 600 else Action.FAIL
