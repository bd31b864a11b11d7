"""Reading a returns portal: what changed since the last time, page by page."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

from concierge.domain.errors import ConciergeError, RejectedError
from concierge.services.ports import Check
from sync.connector import Cursor, Page, Stream
from sync.connectors.loop import account, fields
from sync.guard import GuardedFollower
from sync.http import Policy
from sync.mapping import mapped, sorted_out
from sync.paging import CursorPages
from sync.span import span

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.http import Wire
    from sync.rate import Waiter

log = logging.getLogger(__name__)

PATIENT = Policy(first_pause=1.0)
PAGE = 100
OVERLAP = timedelta(minutes=10)
"""Asked for again at every run: instants tie, and what is written shows up a little later."""
FIRST = timedelta(days=30)
"""How far back the first run reads: an older label was looked after otherwise."""
_FORMAT = "%Y-%m-%d %H:%M:%S"
_CORRECT = "Correct the account and test it again."


def follow(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedFollower:
    account.check_options(config.options)
    wire = account.line(config, waiter, cancelled, policy or PATIENT)
    return GuardedFollower(LoopFollower(account.base(config.options), wire), wire.who)


class LoopFollower:
    """sync.connector.Follower for one portal, read only."""

    def __init__(self, base: str, wire: Wire) -> None:
        self._base, self._wire = base, wire

    def close(self) -> None:
        self._wire.close()

    def warnings(self) -> tuple[str, ...]:
        return ()

    def check(self) -> tuple[Check, ...]:
        now = self._wire.waiter.now()
        try:
            self._ask(_query(now - timedelta(days=1), now, 1, None))
        except ConciergeError as exc:
            return (Check("Loop", False, str(exc), _CORRECT),)
        return (Check("Loop", True, "Loop answers and the key may read returns."),)

    def streams(self, labels: Mapping[str, tuple[str, str]], started: datetime) -> list[Stream]:
        def pages(cursor: Cursor | None) -> Iterator[Page]:
            if self._wire.skew is None:
                self._ask(_query(started - timedelta(minutes=1), started, 1, None))
            known = cursor or {"since": (started - FIRST).isoformat()}
            reach = span(known, started, self._wire)
            walk, done, since = CursorPages(), 0, reach.since
            while not walk.finished:
                asked = _query(reach.since - OVERLAP, started + OVERLAP, PAGE, walk.after)
                found, after = self._page(asked)
                walk.advance(after, after is not None)
                records, skipped = sorted_out(
                    mapped("return", fields.portal_return, one) for one in found
                )
                done += len(found)
                # The order in which Loop tells is nobody's promise: a page that is not the last
                # moves nothing on.
                since = reach.until if walk.finished else since
                yield Page(records, {"since": since.isoformat()}, done, None, skipped)

        return [Stream("returns", "changes", "remote_id", "updated_at", False, PAGE, pages)]

    def _page(self, asked: Mapping[str, str]) -> tuple[list[Any], str | None]:
        """(returns, the cursor of the next page)."""
        answer = self._ask(asked)
        found = answer["returns"]
        if not isinstance(found, list):
            raise TypeError("returns")
        address = answer.get("nextPageUrl")
        if not address:
            return found, None
        # Only its cursor is taken over: where to ask is not for an answer to say.
        after = parse_qs(urlsplit(str(address)).query).get("cursor", [""])[0]
        if not after:
            raise RejectedError(
                f"{self._wire.who} names a next page that cannot be asked for. Try again; if it "
                "happens again, tell its support."
            )
        return found, after

    def _ask(self, asked: Mapping[str, str]) -> dict[str, Any]:
        return self._wire.ask("GET", f"{self._base}/warehouse/return/list?{urlencode(asked)}")


def _query(since: datetime, until: datetime, size: int, after: str | None) -> dict[str, str]:
    asked = {
        "from": since.astimezone(UTC).strftime(_FORMAT),
        "to": until.astimezone(UTC).strftime(_FORMAT),
        "filter": "updated_at",
        "paginate": "true",
        "pageSize": str(size),
    }
    return asked if after is None else {**asked, "cursor": after}
