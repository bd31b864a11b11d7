"""HTTP as every connector uses it: TLS only, no redirects, bounded and polite retries."""

from __future__ import annotations

import json
import logging
import random
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ReadTimeoutError,
)

from concierge.domain.errors import (
    AccountError,
    NeedsSignInError,
    RejectedError,
    RetryLaterError,
    UnclearError,
    UserError,
)
from sync import answers
from sync.answers import Answer, Session, TooLargeError, TooSlowError, parsed, told_time
from sync.rate import SleepingWaiter, Waiter, check
from sync.responses import Action, action_for

log = logging.getLogger(__name__)

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_LONGEST_WAIT = 120.0
_NO_CONTENT = 204
_GATEWAY = {502, 503, 504, 520, 522, 524, 530}
"""Said by what stands before the service: it as a whole is out of order."""
_PAYMENT, _FORBIDDEN, _NOT_FOUND = 402, 403, 404
_NEVER_LEFT = (NewConnectionError, ConnectTimeoutError, NameResolutionError)


def safe_base(url: str, option: str = "url") -> str:
    """The address without its last slash. Raises UserError unless https, or http on loopback."""
    wrong = UserError("The address must begin with https:// and name the shop.", option)
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as exc:
        raise wrong from exc
    is_plain = parts.scheme == "http" and host in _LOOPBACK
    if not host or "@" in parts.netloc or not (parts.scheme == "https" or is_plain):
        raise wrong
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


@dataclass(frozen=True, slots=True)
class Policy:
    """How patient we are. Times in seconds. With one try, whoever asks tries again himself."""

    tries: int = 5
    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    first_pause: float = 0.5
    longest_pause: float = 30.0
    total: float = 120.0
    """For one try, from connecting to the last byte."""
    largest: int = answers.LARGEST
    """Bytes of an unpacked answer."""


BRIEF = Policy(tries=3, read_timeout=15.0, total=40.0)
"""For what somebody waits to see: a test of an account says soon that nobody answers."""
ONCE = Policy(tries=1, read_timeout=30.0, total=45.0)
"""For what may not be repeated blindly: the outbox decides what follows."""


@dataclass(frozen=True, slots=True)
class _Miss:
    """A try without a usable answer."""

    words: str
    pause: float
    may_have_arrived: bool = False
    is_outage: bool = False


@dataclass(slots=True)
class Wire:
    """One account's line to its service; one per pull, not shared between threads.

    `who` names the account in sentences, e.g. "Shopify (Main store)".
    """

    who: str
    headers: Mapping[str, str]
    waiter: Waiter = field(default_factory=SleepingWaiter)
    cancelled: Callable[[], bool] = lambda: False
    policy: Policy = field(default_factory=Policy)
    overrides: Mapping[int, Action] = field(default_factory=dict)
    refresh: Callable[[], Mapping[str, str]] | None = None
    """Fetches new headers once when the far side says the token ran out."""
    explain: Callable[[int, bytes], str | None] = lambda _status, _body: None
    """A better sentence for a refusal than the status alone gives, or None."""
    heard: Callable[[Mapping[str, str]], None] = lambda _headers: None
    """Told the headers of every usable answer; a few services hand out their token there."""
    resets: str = ""
    """The header that says in seconds since 1970 when a limit ends, where there is one beside
    Retry-After."""
    rng: random.Random = field(default_factory=random.Random)
    retries: int = 0
    """How often something had to be asked again."""
    asked: int = 0
    """How many requests left, or were about to."""
    skew: timedelta | None = None
    """How far the far side's clock is ahead of our waiter's, by its newest usable answer; None
    where it told no time."""
    _session: Session | None = None

    @property
    def asks_once(self) -> bool:
        """Whether this is a line for what may not be repeated blindly."""
        return self.policy.tries == 1

    def unclear(self, words: str) -> RejectedError | UnclearError:
        """What an answer that says nothing usable comes to: where something may have been
        written, nobody knows whether it was."""
        return UnclearError(words) if self.asks_once else RejectedError(words)

    def _open(self) -> Session:
        if self._session is None:
            session = Session()
            session.trust_env = False
            session.headers.update({"Accept": "application/json", "Accept-Encoding": "gzip"})
            session.headers.update(self.headers)
            self._session = session
        return self._session

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    def post_json(self, url: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """`ask` with POST."""
        return self.ask("POST", url, body)

    def ask(self, method: str, url: str, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The JSON object answered, empty where the answer is; asked again as `policy` allows.

        Raises NeedsSignInError, RejectedError, or CancelledError while waiting; after the last
        try UnclearError when that one may have arrived, else RetryLaterError.
        """
        payload = None
        if body is not None:
            payload = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        may_refresh = self.refresh is not None
        miss = _Miss("did not answer", 0.0)
        attempt = 0
        while attempt < self.policy.tries:
            attempt += 1
            self.asked += 1
            check(self.cancelled)
            answer = self._once(method, url, payload)
            if isinstance(answer, Answer):
                action = action_for(answer.status, self.overrides)
                if action is Action.OK:
                    found = {} if answer.status == _NO_CONTENT else parsed(answer.body)
                    if isinstance(found, dict):
                        self._heard_time(answer)
                        self.heard(answer.headers)
                        return found
                    answer = _Miss("sent an answer that was cut off", 0.0, may_have_arrived=True)
                elif action in {Action.REAUTH, Action.REFRESH_TOKEN} and may_refresh:
                    # A refused sign-in did nothing: the try does not count.
                    may_refresh, attempt = False, attempt - 1
                    self._renew()
                    continue
                else:
                    answer = self._after(action, answer)
            miss = replace(answer, pause=max(answer.pause, self._backoff(attempt)))
            if attempt < self.policy.tries:
                self.retries += 1
                log.info("asking again after %s, attempt %d", miss.words, attempt)
                self.waiter.wait(miss.pause, self.cancelled)
        raise self._given_up(miss)

    def _given_up(self, miss: _Miss) -> RetryLaterError:
        more = ""
        if self.policy.tries > 1:
            more = " Everything read so far is kept; try again in a while."
        words = f"{self.who} {miss.words}.{more}"
        if miss.may_have_arrived:
            return UnclearError(words, miss.pause, outage=miss.is_outage)
        return RetryLaterError(words, miss.pause)

    def _once(self, method: str, url: str, payload: bytes | None) -> Answer | _Miss:
        policy = self.policy
        headers = {} if payload is None else {"Content-Type": "application/json"}
        until = time.monotonic() + policy.total
        try:
            response = self._open().request(
                method,
                url,
                data=payload,
                headers=headers,
                timeout=(policy.connect_timeout, policy.read_timeout),
                allow_redirects=False,
                stream=True,
            )
            return answers.taken(response, until, policy.largest)
        except TooLargeError as exc:
            self.close()
            raise self.unclear(
                f"{self.who} sent an answer that is too large to be read. Try again; if it "
                "happens again, tell its support."
            ) from exc
        except (requests.exceptions.RequestException, HTTPError, OSError) as exc:
            miss = self._missed(exc)
        except TooSlowError:
            miss = _Miss("did not answer in time", 0.0, may_have_arrived=True)
        except zlib.error:
            miss = _Miss("sent an answer that was cut off", 0.0, may_have_arrived=True)
        self.close()
        return miss

    def _missed(self, exc: Exception) -> _Miss:
        """What a broken line came to. Raises AccountError where it is not to be trusted."""
        match exc:
            case requests.exceptions.SSLError() if "certificate" in str(exc).lower():
                raise AccountError(
                    f"The connection to {self.who} is not safe: its certificate cannot be "
                    "trusted. Check the address and the clock of this computer."
                ) from exc
            case requests.exceptions.ConnectTimeout():
                return _Miss("did not answer in time", 0.0)
            case requests.exceptions.Timeout() | ReadTimeoutError():
                return _Miss("did not answer in time", 0.0, may_have_arrived=True)
            case requests.exceptions.ConnectionError():
                reason = getattr(next(iter(exc.args), None), "reason", None)
                never = isinstance(reason, _NEVER_LEFT)
                return _Miss("cannot be reached, or hung up", 0.0, may_have_arrived=not never)
        return _Miss("sent an answer that was cut off", 0.0, may_have_arrived=True)

    def _heard_time(self, answer: Answer) -> None:
        told = told_time(answer.headers.get("Date"))
        if told is not None:
            self.skew = told - self.waiter.now()

    def _renew(self) -> None:
        assert self.refresh is not None  # noqa: S101 - the caller asked
        self.headers = {**self.headers, **self.refresh()}
        self._open().headers.update(self.headers)

    def _backoff(self, attempt: int) -> float:
        ceiling = min(self.policy.longest_pause, self.policy.first_pause * 2.0 ** (attempt - 1))
        return ceiling * (0.5 + self.rng.random() / 2)

    def _after(self, action: Action, answer: Answer) -> _Miss:
        """What a try that may be repeated came to; raises for one that may not."""
        status = answer.status
        if action in {Action.REAUTH, Action.REFRESH_TOKEN}:
            raise NeedsSignInError(
                f"{self.who} refused the sign-in. The command concierge accounts secret NAME "
                "--secret-fd N gives the account a new secret."
            )
        if action is Action.FAIL or action is Action.SKIP_RECORD:
            raise self._refused(status, self.explain(status, answer.body))
        told = told_time(answer.headers.get("Date"))
        asked = answers.retry_after(answer.headers.get("Retry-After"), told)
        limited = action is Action.RATE_LIMITED
        if asked is None and limited and self.resets:
            asked = answers.until(answer.headers.get(self.resets), told or self.waiter.now())
        words = "asks us to slow down" if limited else "has trouble at the moment"
        if asked is not None and asked > _LONGEST_WAIT and not self.asks_once:
            raise RetryLaterError(f"{self.who} {words}. Try again later.", asked)
        return _Miss(words, asked or 0.0, not limited, status in _GATEWAY)

    def _refused(self, status: int, better: str | None) -> RejectedError:
        """An AccountError for what says nothing about the one record that was asked about."""
        who = self.who
        if 300 <= status < 400:
            words = f"{who} sends us to another address. Check the shop's address."
        elif status == _PAYMENT:
            words = f"{who} serves nobody while its bill is not paid. Look after it there."
        elif status == _NOT_FOUND:
            words = f"{who} does not know this address. Check the shop's name and version."
        elif status == _FORBIDDEN:
            words = f"{who} does not allow this. Check what the app may see."
        else:
            refused = f"{who} refused the request. Check the account's settings."
            return RejectedError(better or refused)
        return AccountError(better or words)
