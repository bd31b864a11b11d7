"""Reading a telephone system: every call since the last time, in the order they began."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from concierge.domain.errors import ConciergeError
from concierge.domain.telephony import seats
from concierge.services.ports import Check
from concierge.services.told_calls import SEATS
from sync.answers import until
from sync.connector import Cursor, Page, Stream
from sync.connectors.aircall import account, fields
from sync.guard import GuardedFollower
from sync.http import Policy
from sync.mapping import mapped, sorted_out
from sync.span import span

if TYPE_CHECKING:
    from concierge.domain.remote import RemotePhoneCall
    from concierge.services.ports import AccountConfig
    from sync.http import Wire
    from sync.rate import Waiter

PATIENT = Policy(first_pause=2.0, longest_pause=60.0)
"""A refusal for too many questions lasts up to a minute."""
PAGE = 50
MOST_PAGES = 200
"""Aircall shows no more than 10,000 calls to one question: the next run asks for the rest."""
OVERLAP = timedelta(hours=4)
"""Asked for again at every run: a call is told of when it begins, and is over a while later."""
FIRST = timedelta(days=2)
"""How far back the first run reads: of older ones nobody would remember what was said."""
_NOT_FOUND = 404
_CORRECT = "Correct the account and test it again."


def follow(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedFollower:
    account.check_options(config.options)
    wire = account.line(config, waiter, cancelled, policy or PATIENT)
    known = seats(config.options.get(SEATS, "")) or {}
    return GuardedFollower(AircallFollower(account.base(config.options), wire, known), wire.who)


class AircallFollower:
    """sync.connector.Follower for one telephone system, read only."""

    def __init__(self, base: str, wire: Wire, seats: Mapping[str, str]) -> None:
        self._base, self._wire, self._seats = base, wire, seats
        self._pause = 0.0
        """Seconds to be waited before the next question."""
        wire.heard = self._heard

    def close(self) -> None:
        self._wire.close()

    def warnings(self) -> tuple[str, ...]:
        return ()

    def check(self) -> tuple[Check, ...]:
        now = self._wire.waiter.now()
        try:
            self._ask(_query(now - timedelta(days=1), now, 1, 1))
        except ConciergeError as exc:
            return (Check("Aircall", False, str(exc), _CORRECT),)
        well = Check("Aircall", True, "Aircall answers and the key may read calls.")
        return (well, *(one for seat in self._seats.items() if (one := self._check_seat(*seat))))

    def _check_seat(self, name: str, user: str) -> Check | None:
        """A telephone that would dial for nobody, or for somebody else, is found out here."""
        unknown = f"Aircall knows no user {user}, who is {name} here."
        before = self._wire.explain
        self._wire.explain = lambda status, _: unknown if status == _NOT_FOUND else None
        try:
            self._wire.ask("GET", f"{self._base}/users/{user}")
        except ConciergeError as exc:
            return Check("Aircall", False, str(exc), _CORRECT, is_blocking=False)
        finally:
            self._wire.explain = before
        return None

    def streams(self, labels: Mapping[str, tuple[str, str]], started: datetime) -> list[Stream]:
        def pages(cursor: Cursor | None) -> Iterator[Page]:
            if self._wire.skew is None:
                self._ask(_query(started - timedelta(minutes=1), started, 1, 1))
            known = cursor or {"since": (started - FIRST).isoformat()}
            reach = span(known, started, self._wire)
            since, done = reach.since, 0
            for number in range(1, MOST_PAGES + 1):
                asked = _query(reach.since - OVERLAP, started + OVERLAP, number, PAGE)
                found, is_last = self._page(asked)
                records, skipped = sorted_out(
                    mapped("call", fields.phone_call, one) for one in found
                )
                done += len(found)
                since = reach.until if is_last else reach.reached(_newest(records, since), since)
                yield Page(records, {"since": since.isoformat()}, done, None, skipped)
                if is_last:
                    return

        return [Stream("calls", "changes", "remote_id", "started_at", True, PAGE, pages)]

    def _page(self, asked: Mapping[str, str]) -> tuple[list[Any], bool]:
        """(calls, whether no more follow)."""
        answer = self._ask(asked)
        found, meta = answer["calls"], answer["meta"]
        if not isinstance(found, list) or not isinstance(meta, dict):
            raise TypeError("calls")
        return found, not found or not meta.get("next_page_link")

    def _ask(self, asked: Mapping[str, str]) -> dict[str, Any]:
        pause, self._pause = self._pause, 0.0
        if pause:
            self._wire.waiter.wait(pause, self._wire.cancelled)
        return self._wire.ask("GET", f"{self._base}/calls?{urlencode(asked)}")

    def _heard(self, headers: Mapping[str, str]) -> None:
        """Sixty questions a minute are allowed, to all who ask for this house together."""
        if headers.get(account.LEFT) == "0":
            there = self._wire.waiter.now() + (self._wire.skew or timedelta())
            self._pause = min(until(headers.get(account.RESETS), there) or 0.0, _LONGEST)


_LONGEST = 60.0
"""Seconds: what is said to last longer comes of clocks that differ."""


def _newest(records: list[RemotePhoneCall], since: datetime) -> datetime:
    return max((one.started_at for one in records), default=since)


def _query(since: datetime, until: datetime, page: int, size: int) -> dict[str, str]:
    return {
        "from": str(int(since.astimezone(UTC).timestamp())),
        "to": str(int(until.astimezone(UTC).timestamp())),
        "order": "asc",
        "page": str(page),
        "per_page": str(size),
    }
