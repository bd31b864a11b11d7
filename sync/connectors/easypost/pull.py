"""Following labels with EasyPost: each is looked up, made known where it is not, and read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from concierge.domain.errors import (
    AccountError,
    ConciergeError,
    NotPermittedError,
    RejectedError,
)
from concierge.domain.remote import RemoteTracker, SkippedRecord
from concierge.services.ports import Check
from sync.connector import Cursor, Page, Stream
from sync.connectors.easypost import account, fields
from sync.guard import GuardedFollower
from sync.http import Policy
from sync.mapping import mapped, skip, sorted_out

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.http import Wire
    from sync.rate import Waiter

PATIENT = Policy(first_pause=1.0)
PAGE = 20
"""Labels whose news are stored together."""
LIST = 100
"""Trackers of one list, the most EasyPost gives."""
_CORRECT = "Correct the account and test it again."
_UNKNOWN = "label that EasyPost cannot follow"
_GONE, _UNPROCESSABLE = 404, 422


class _GoneError(RejectedError):
    """EasyPost does not know this tracker any more."""


def follow(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    policy: Policy | None = None,
) -> GuardedFollower:
    account.check_options(config.options)
    wire = account.line(config, waiter, cancelled, policy or PATIENT)
    return GuardedFollower(EasyPostFollower(account.base(config.options), wire), wire.who)


class EasyPostFollower:
    """sync.connector.Follower for one account."""

    def __init__(self, base: str, wire: Wire) -> None:
        self._base, self._wire = base, wire

    def close(self) -> None:
        self._wire.close()

    def warnings(self) -> tuple[str, ...]:
        return ()

    def check(self) -> tuple[Check, ...]:
        try:
            self._listed({"page_size": "1"})
        except ConciergeError as exc:
            return (Check("EasyPost", False, str(exc), _CORRECT),)
        return (Check("EasyPost", True, "EasyPost answers and the key may follow parcels."),)

    def streams(self, labels: Mapping[str, tuple[str, str]], started: datetime) -> list[Stream]:
        def pages(_: Cursor | None) -> Iterator[Page]:
            waiting = list(labels.items())
            told = self._told([tracker for _, tracker in labels.values() if tracker])
            for at in range(0, len(waiting), PAGE):
                some = waiting[at : at + PAGE]
                found = [
                    self._followed(number, carrier, tracker, told.get(tracker))
                    for number, (carrier, tracker) in some
                ]
                records, skipped = sorted_out(found)
                yield Page(records, None, at + len(some), len(waiting), skipped)

        return [Stream("trackers", "changes", "remote_id", "", False, PAGE, pages)]

    def _told(self, trackers: Sequence[str]) -> dict[str, dict[str, Any]]:
        """As many of these as lists of all trackers tell with far fewer questions; other shipments
        of the house are among those, so that the rest is asked for one by one."""
        left, found = set(trackers), dict[str, dict[str, Any]]()
        asked = {"page_size": str(LIST)}
        for _ in range(-(-len(left) // PAGE)):
            rows, more = self._listed(asked)
            found |= {str(row["id"]): row for row in rows if row.get("id") in left}
            left -= found.keys()
            if not (left and more and rows):
                break
            asked["before_id"] = str(rows[-1]["id"])
        return found

    def _followed(
        self, number: str, carrier: str, tracker: str, told: dict[str, Any] | None
    ) -> RemoteTracker | SkippedRecord:
        """What is known of one label. Looked for before it is made known: what was, and its
        answer lost, is found again."""
        try:
            told = told or (self._read(tracker) if tracker else None)
            told = told or self._found(number, carrier) or self._made(number, carrier)
        except (AccountError, NotPermittedError):
            raise
        except RejectedError:
            return skip(number, _UNKNOWN)
        found = mapped("label", fields.tracker, told)
        if isinstance(found, RemoteTracker) and found.number != number:
            return skip(number, "label of which another was told")
        return found

    def _read(self, tracker: str) -> dict[str, Any] | None:
        try:
            return self._ask("GET", f"trackers/{quote(tracker, safe='')}", one=True)
        except _GoneError:
            return None

    def _found(self, number: str, carrier: str) -> dict[str, Any] | None:
        """Carriers use numbers again: of several the newest of that carrier."""
        named = fields.carrier_named(carrier)
        rows, _ = self._listed({"tracking_code": number, "page_size": "20"})
        fits = [
            row
            for row in rows
            if row.get("tracking_code") == number and (not named or row.get("carrier") == named)
        ]
        return max(fits, key=lambda row: str(row.get("created_at")), default=None)

    def _made(self, number: str, carrier: str) -> dict[str, Any]:
        """EasyPost answers a number it follows already with the tracker it has."""
        wanted = {"tracking_code": number}
        if named := fields.carrier_named(carrier):
            wanted["carrier"] = named
        return self._ask("POST", "trackers", {"tracker": wanted}, one=True)

    def _listed(self, asked: Mapping[str, str]) -> tuple[list[dict[str, Any]], bool]:
        """(trackers, whether there are more behind them), the newest first."""
        answer = self._ask("GET", f"trackers?{urlencode(asked)}")
        found = answer["trackers"]
        if not isinstance(found, list):
            raise TypeError("trackers")
        return [row for row in found if isinstance(row, dict)], answer.get("has_more") is True

    def _ask(
        self, method: str, path: str, body: Mapping[str, Any] | None = None, *, one: bool = False
    ) -> dict[str, Any]:
        """`one` for what is about a single label: a refusal says nothing of the account."""
        wire, refused = self._wire, 0

        def remember(status: int, _: bytes) -> None:
            nonlocal refused
            refused = status

        wire.explain = remember
        try:
            return wire.ask(method, f"{self._base}/{path}", body)
        except RejectedError as exc:
            if one and refused in {_GONE, _UNPROCESSABLE}:
                raise _GoneError(str(exc)) from exc
            raise
