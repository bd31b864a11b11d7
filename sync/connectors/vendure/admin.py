"""Vendure's Admin API as a line for documents: signing in, errors inside HTTP 200, its pace."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Mapping
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
from sync.answers import parsed
from sync.connectors.vendure.documents import KNOWN
from sync.graphql import first_error, may_be_done
from sync.guard import STUMBLES
from sync.rate import shared

if TYPE_CHECKING:
    from sync.http import Wire

log = logging.getLogger(__name__)
T = TypeVar("T")

_MAY_PASS = {"INTERNAL_SERVER_ERROR", "UNKNOWN"}
_TRIES = 4
_PAUSE = 1.0
_FIRST_GAP, _LONGEST_GAP, _EASING = 0.05, 2.0, 0.98
_SIZES = ("take", "orders", "entries")
"""Variables that say how many records a list may hold."""
_NUMBER = re.compile(r"\d+")


class Pace:
    """How long to leave between two questions: nothing, until a limiter before the server has
    refused one; then ever more with each refusal, and slowly less again."""

    def __init__(self) -> None:
        self.gap = 0.0

    def refused(self) -> None:
        self.gap = min(_LONGEST_GAP, max(_FIRST_GAP, self.gap) * 2)

    def passed(self) -> None:
        self.gap *= _EASING


class Admin:
    """Sends documents to one server. `login` fetches a session's headers, None with a key."""

    def __init__(self, url: str, wire: Wire, login: Callable[[], Mapping[str, str]] | None) -> None:
        self.url, self.wire = url, wire
        self._login = login
        self.has_key = login is None
        self._is_signed_in = login is None
        self._most: int | None = None
        self._pace = shared(wire.waiter, f"{wire.who} {url}", Pace)
        self._asked_at = 0.0
        wire.explain = _explained(wire.who)
        self._line = Line(wire.close)

    def close(self) -> None:
        self._line.close()

    def ask(self, document: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """The answer's data. Raises what `Wire.post_json` raises.

        A page may come smaller than asked for, where the server allows no more.
        """
        ticket = self._line.submit(lambda: self.ask_here(document, variables))
        return ticket.result(self.wire.cancelled)

    def ahead(self, pages: Iterator[T]) -> Iterator[T]:
        """Pages that are asked for by `ask_here`, each before it is wanted."""
        return self._line.ahead(pages, self.wire.cancelled)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Picking an answer apart. A part that is missing raises RejectedError, where writing
        UnclearError."""
        try:
            yield
        except STUMBLES as exc:
            raise self.wire.unclear(
                f"{self.wire.who} sent an answer that cannot be read. "
                "Try again; if it happens again, check the server's version: it must be 3."
            ) from exc

    # --- one question -------------------------------------------------------------------

    def ask_here(self, document: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """What `ask` gives, for what is on the line already."""
        if not self._is_signed_in:
            self._sign_in()
        may_sign_in = self._login is not None
        asked = dict(variables)
        for _ in range(1 if self._asks_once() else _TRIES):
            answer = self._sent(document, asked)
            while self._must_ask_again(answer, asked, may_sign_in):
                may_sign_in = may_sign_in and _code(answer) != "FORBIDDEN"
                answer = self._sent(document, asked)
            if not answer.get("errors"):
                data = answer.get("data")
                if not isinstance(data, dict):
                    raise self.wire.unclear(f"{self.wire.who} sent an answer without content.")
                return data
            self._raise_final(answer)
            if not self._asks_once():
                self.wire.waiter.wait(_PAUSE, self.wire.cancelled)
        words = f"{self.wire.who} has trouble at the moment. Try again in a while."
        # Its own error in the middle of the work: whether that was done, nobody knows.
        raise UnclearError(words) if self._asks_once() else RetryLaterError(words)

    def _asks_once(self) -> bool:
        return self.wire.asks_once

    def _sent(self, document: str, asked: dict[str, Any]) -> dict[str, Any]:
        """The answer. Raises UnclearError for a mutation of which only a part failed."""
        answer = self._send(document, asked)
        if may_be_done(document, answer):
            raise UnclearError(f"{self.wire.who} has trouble at the moment. Try again in a while.")
        return answer

    def _send(self, document: str, variables: dict[str, Any]) -> dict[str, Any]:
        self._keep_pace()
        for name in _SIZES:
            if self._most is not None and name in variables:
                variables[name] = min(variables[name], self._most)
        before = self.wire.retries
        answer = self.wire.post_json(self.url, {"query": document, "variables": variables})
        if self.wire.retries > before:
            self._pace.refused()
        else:
            self._pace.passed()
        return answer

    def _keep_pace(self) -> None:
        waiter = self.wire.waiter
        left = self._asked_at + self._pace.gap - waiter.monotonic()
        if left > 0:
            waiter.wait(left, self.wire.cancelled)
        self._asked_at = waiter.monotonic()

    # --- errors inside an answer --------------------------------------------------------

    def _must_ask_again(
        self, answer: Mapping[str, Any], asked: Mapping[str, Any], may_sign_in: bool
    ) -> bool:
        """After a new sign-in, or with smaller pages: the question itself did nothing yet."""
        code = _code(answer)
        if code == "FORBIDDEN":
            if may_sign_in and not self._is_known():
                self._sign_in()
                return True
            return False
        return code == "USER_INPUT_ERROR" and self._learn_size(_message(answer), asked)

    def _learn_size(self, message: str, asked: Mapping[str, Any]) -> bool:
        """The server names the most records it gives at once, whatever its language."""
        most = max((asked[name] for name in _SIZES if name in asked), default=0)
        named = _NUMBER.search(message)
        if named is None or not 0 < int(named[0]) < most:
            return False
        log.info("the shop gives %s records at once", named[0])
        self._most = int(named[0])
        return True

    def _sign_in(self) -> None:
        assert self._login is not None  # noqa: S101 - the caller asked
        found = self._login()
        self.wire.headers = {**self.wire.headers, **found}
        # The next question opens a line with the new headers.
        self.wire.close()
        self._is_signed_in = True

    def _is_known(self) -> bool:
        """Whether the server still knows who we are: what it forbids, it forbids for good."""
        return not self._send(KNOWN, {}).get("errors")

    def _raise_final(self, answer: Mapping[str, Any]) -> None:
        """Raise for an error that asking again does not cure."""
        code, who = _code(answer), self.wire.who
        if code in _MAY_PASS:
            return
        cause = _AnsweredError(f"{code}: {_message(answer)}")
        if code == "FORBIDDEN":
            if not self._is_known():
                raise NeedsSignInError(
                    f"{who} refused the sign-in. The command concierge accounts secret NAME "
                    "--secret-fd N gives the account a new secret."
                ) from cause
            raise NotPermittedError(
                f"{who} does not allow this: the administrator's role lacks a permission. "
                "Grant it in the shop's settings under Roles, then try again."
            ) from cause
        if code == "CHANNEL_NOT_FOUND":
            raise NotPermittedError(
                f"{who} does not know this channel. Check the option channel: it is the "
                "channel's token, not its name."
            ) from cause
        if code == "ENTITY_NOT_FOUND":
            raise RejectedError(
                f"{who} no longer knows what this is about: it was deleted there."
            ) from cause
        raise RejectedError(
            f"{who} refused the question. Check the account's settings and the server's version."
        ) from cause


class _AnsweredError(Exception):
    """What Vendure itself said, for the details only."""


def _code(answer: Mapping[str, Any]) -> str:
    """Empty for an answer without errors."""
    return (first_error(answer)[0] or "UNKNOWN") if answer.get("errors") else ""


def _message(answer: Mapping[str, Any]) -> str:
    return first_error(answer)[1]


def _explained(who: str) -> Callable[[int, bytes], str | None]:
    """A sentence for a document the server's own schema does not allow."""

    def explain(status: int, body: bytes) -> str | None:
        told = parsed(body)
        if not isinstance(told, dict) or _code(told) != "GRAPHQL_VALIDATION_FAILED":
            return None
        return (
            f"{who} does not know a part of what was asked. It must be Vendure 3; if its custom "
            "fields were changed just now, try again."
        )

    return explain
