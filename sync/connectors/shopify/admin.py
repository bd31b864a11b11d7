"""Shopify's Admin API as a line for documents: costs, errors inside HTTP 200, permissions."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from concierge.domain.errors import (
    NeedsSignInError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
    UnclearError,
)
from sync.ahead import Line
from sync.connectors.shopify.documents import ALL
from sync.graphql import first_error, may_be_done
from sync.guard import STUMBLES

if TYPE_CHECKING:
    from sync.http import Wire
    from sync.paging import CursorPages
    from sync.rate import CostBucket

log = logging.getLogger(__name__)
T = TypeVar("T")

_SCOPE = re.compile(r"`([a-z_]{3,60})`")
_MAY_PASS = {"INTERNAL_SERVER_ERROR", "TIMEOUT", "SERVICE_UNAVAILABLE"}
_TRIES = 6
_LONGEST_WAIT, _LATER = 60.0, 3600.0
"""Seconds: what a full bucket takes to fill is a third of the first, on the smallest plan."""


_STALE = {"STALE_OBJECT", "INVALID_COMPARE_DIGEST"}


class StaleError(Exception):
    """Somebody else wrote the same metafield since it was read."""


class TooCostlyError(RejectedError):
    """One query asks for more points than Shopify allows; a smaller page may do."""

    def __init__(self, who: str) -> None:
        super().__init__(
            f"{who} finds even a single record too costly to send. "
            "Ask the shop's developer to look at its limits."
        )


class Admin:
    """Sends documents by name to one shop; keeps step with its cost bucket."""

    def __init__(self, url: str, wire: Wire, bucket: CostBucket) -> None:
        self.url, self.wire, self.bucket = url, wire, bucket
        self._line = Line(wire.close)

    def close(self) -> None:
        self._line.close()

    def ask(self, name: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """The answer's data. Raises TooCostlyError, or what `Wire.post_json` raises."""
        return self._line.submit(lambda: self.ask_here(name, variables)).result(self.wire.cancelled)

    def write(self, name: str, field: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """The payload of a mutation's one field. Raises RejectedError for its user errors, and
        as `ask` does. What the shop says in words may name a client: only its fields are told."""
        with self.reading():
            payload = self.ask(name, variables)[field]
            if not isinstance(payload, dict) or not isinstance(payload["userErrors"], list):
                raise TypeError(field)
            errors = payload["userErrors"]
            codes = {str(error.get("code") or "") for error in errors}
            where = sorted({".".join(error.get("field") or ["it"]) for error in errors})
        if codes & _STALE:
            raise StaleError
        if errors:
            raise RejectedError(
                f"{self.wire.who} refused what was to be written ({', '.join(where)}). "
                "Look at it there, then send it again or discard it."
            )
        return payload

    def meet(self) -> None:
        """Have an answer at least, so that it is known what time it is over there."""
        if self.wire.skew is None:
            self.ask("about", {})

    def ahead(self, pages: Iterator[T]) -> Iterator[T]:
        """Pages that are asked for by `ask_here`, each before it is wanted."""
        return self._line.ahead(pages, self.wire.cancelled)

    def ask_here(self, name: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """What `ask` gives, for what is on the line already."""
        body = {"query": ALL[name], "variables": variables}
        for _ in range(_TRIES):
            self._keep_pace(name)
            answer = self.wire.post_json(self.url, body)
            self._learn(name, answer)
            errors = answer.get("errors")
            if not errors:
                data = answer.get("data")
                if not isinstance(data, dict):
                    raise self.wire.unclear(f"{self.wire.who} sent an answer without content.")
                return data
            if may_be_done(ALL[name], answer):
                raise UnclearError(f"{self.wire.who} had trouble with this.")
            pause = self._pause_after(answer)
            if pause is not None:
                self._pause(pause)
        raise RetryLaterError(
            f"{self.wire.who} is busy and put us off several times. "
            "Everything read so far is kept; try again in a while."
        )

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Picking an answer apart. A part that is missing raises RejectedError, where writing
        UnclearError."""
        try:
            yield
        except STUMBLES as exc:
            raise self.wire.unclear(
                f"{self.wire.who} sent an answer that cannot be read. "
                "Try again; if it happens again, check the version in the account's settings."
            ) from exc

    def rows(self, holder: Any, name: str) -> list[Any]:
        """The list under that name; RejectedError where the shop sent none."""
        with self.reading():
            found = holder[name]
            if not isinstance(found, list):
                raise TypeError(name)
            return found

    def page(self, connection: Any, walk: CursorPages, name: str) -> list[Any]:
        """A connection's "nodes" or "edges"; `walk` is taken on behind them."""
        found = self.rows(connection, name)
        with self.reading():
            info = connection["pageInfo"]
            end_cursor, has_next = info.get("endCursor"), bool(info["hasNextPage"])
        walk.advance(end_cursor, has_next)
        return found

    def _keep_pace(self, name: str) -> None:
        """Raises RetryLaterError where the shop would have us wait for very long."""
        wanted = self.bucket.wait_for(name)
        if not wanted <= _LONGEST_WAIT:
            raise RetryLaterError(
                f"{self.wire.who} asks us to slow down. Try again later.",
                _LATER if wanted != wanted else min(wanted, _LATER),
            )
        self._pause(wanted)
        self.bucket.take(name)

    def _pause(self, seconds: float) -> None:
        if seconds > 0:
            self.wire.waiter.wait(seconds, self.wire.cancelled)

    def _learn(self, name: str, answer: Mapping[str, Any]) -> None:
        try:
            cost = answer["extensions"]["cost"]
            status = cost["throttleStatus"]
            self.bucket.learn(
                name,
                float(cost["requestedQueryCost"]),
                float(status["currentlyAvailable"]),
                float(status["maximumAvailable"]),
                float(status["restoreRate"]),
            )
        except STUMBLES:
            # Not every answer tells its cost; what was known stays.
            return

    def _pause_after(self, answer: Mapping[str, Any]) -> float | None:
        """Seconds before trying again, None where the bucket knows; raises if it is final."""
        code, message = first_error(answer)
        who = self.wire.who
        if code == "THROTTLED":
            log.info("the shop asked us to slow down")
            return None
        if code == "MAX_COST_EXCEEDED":
            raise TooCostlyError(who)
        if code in _MAY_PASS:
            if self.wire.asks_once:
                raise UnclearError(f"{who} had trouble with this.")
            return 1.0
        cause = _AnsweredError(code, message)
        if code == "ACCESS_DENIED":
            scope = _SCOPE.search(message)
            named = f' "{scope[1]}"' if scope else ""
            raise NotPermittedError(
                f"{who} does not allow this: the app lacks the permission{named}. "
                "Grant it in the shop's settings under Apps, then update again."
            ) from cause
        if code == "UNAUTHORIZED":
            raise NeedsSignInError(
                f"{who} refused the sign-in. The command concierge accounts secret NAME "
                "--secret-fd N gives the account a new secret."
            ) from cause
        raise RejectedError(
            f"{who} refused the question. If its version was changed, set it back to 2026-04."
        ) from cause


class _AnsweredError(Exception):
    """What Shopify itself said, for the details only."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
