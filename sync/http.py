"""HTTP as every connector uses it: TLS only, no redirects, bounded and polite retries."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from concierge.domain.errors import (
    NeedsSignInError,
    RejectedError,
    RetryLaterError,
    UnclearError,
    UserError,
)
from sync.rate import SleepingWaiter, Waiter, check
from sync.responses import Action, action_for

log = logging.getLogger(__name__)

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_LONGEST_WAIT = 120.0
_NO_CONTENT = 204
_GATEWAY = {502, 503, 504, 520, 522, 524, 530}
"""Said by what stands before the service: it as a whole is out of order."""
_NEVER_LEFT = (NewConnectionError, ConnectTimeoutError, NameResolutionError)


def safe_base(url: str, option: str = "url") -> str:
    """The address without its last slash. Raises UserError unless https, or http on loopback."""
    parts = urlsplit(url.strip())
    is_plain = parts.scheme == "http" and parts.hostname in _LOOPBACK
    if not parts.hostname or parts.username or not (parts.scheme == "https" or is_plain):
        raise UserError("The address must begin with https:// and name the shop.", option)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


@dataclass(frozen=True, slots=True)
class Policy:
    """How patient we are. Times in seconds. With one try, whoever asks tries again himself."""

    tries: int = 5
    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    first_pause: float = 0.5
    longest_pause: float = 30.0


BRIEF = Policy(tries=3, read_timeout=15.0)
"""For what somebody waits to see: a test of an account says soon that nobody answers."""
ONCE = Policy(tries=1, read_timeout=30.0)
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
    rng: random.Random = field(default_factory=random.Random)
    retries: int = 0
    """How often something had to be asked again."""
    _session: requests.Session | None = None

    def _open(self) -> requests.Session:
        if self._session is None:
            session = requests.Session()
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
            check(self.cancelled)
            answer = self._once(method, url, payload)
            if isinstance(answer, requests.Response):
                action = action_for(answer.status_code, self.overrides)
                if action is Action.OK:
                    found = {} if answer.status_code == _NO_CONTENT else _object(answer.content)
                    if found is not None:
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

    def _once(self, method: str, url: str, payload: bytes | None) -> requests.Response | _Miss:
        timeout = (self.policy.connect_timeout, self.policy.read_timeout)
        headers = {} if payload is None else {"Content-Type": "application/json"}
        try:
            return self._open().request(
                method,
                url,
                data=payload,
                headers=headers,
                timeout=timeout,
                allow_redirects=False,
            )
        except requests.exceptions.SSLError as exc:
            raise RejectedError(
                f"The connection to {self.who} is not safe: its certificate cannot be trusted. "
                "Check the address and the clock of this computer."
            ) from exc
        except requests.exceptions.ConnectTimeout:
            miss = _Miss("did not answer in time", 0.0)
        except requests.exceptions.Timeout:
            miss = _Miss("did not answer in time", 0.0, may_have_arrived=True)
        except requests.exceptions.ConnectionError as exc:
            never = isinstance(getattr(next(iter(exc.args), None), "reason", None), _NEVER_LEFT)
            miss = _Miss("cannot be reached, or hung up", 0.0, may_have_arrived=not never)
        except requests.exceptions.RequestException:
            miss = _Miss("sent an answer that was cut off", 0.0, may_have_arrived=True)
        self.close()
        return miss

    def _renew(self) -> None:
        assert self.refresh is not None  # noqa: S101 - the caller asked
        self.headers = {**self.headers, **self.refresh()}
        self._open().headers.update(self.headers)

    def _backoff(self, attempt: int) -> float:
        ceiling = min(self.policy.longest_pause, self.policy.first_pause * 2.0 ** (attempt - 1))
        return ceiling * (0.5 + self.rng.random() / 2)

    def _after(self, action: Action, response: requests.Response) -> _Miss:
        """What a try that may be repeated came to; raises for one that may not."""
        status = response.status_code
        if action in {Action.REAUTH, Action.REFRESH_TOKEN}:
            raise NeedsSignInError(
                f"{self.who} refused the sign-in. The command concierge accounts secret NAME "
                "--secret-fd N gives the account a new secret."
            )
        if action is Action.FAIL or action is Action.SKIP_RECORD:
            raise RejectedError(self.explain(status, response.content) or self._refusal(status))
        asked = _retry_after(response.headers.get("Retry-After"))
        limited = action is Action.RATE_LIMITED
        words = "asks us to slow down" if limited else "has trouble at the moment"
        if asked is not None and asked > _LONGEST_WAIT and self.policy.tries > 1:
            raise RetryLaterError(f"{self.who} {words}. Try again later.", asked)
        return _Miss(words, asked or 0.0, not limited, status in _GATEWAY)

    def _refusal(self, status: int) -> str:
        if 300 <= status < 400:
            return f"{self.who} sends us to another address. Check the shop's address."
        if status == 404:
            return f"{self.who} does not know this address. Check the shop's name and version."
        if status == 403:
            return f"{self.who} does not allow this. Check what the app may see."
        return f"{self.who} refused the request. Check the account's settings."


def _object(content: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(content)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _retry_after(text: str | None) -> float | None:
    """Seconds of a Retry-After header, which counts them or names a date."""
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        try:
            moment = parsedate_to_datetime(text)
        except ValueError:
            return None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        seconds = (moment - datetime.now(UTC)).total_seconds()
    return max(0.0, seconds) if seconds == seconds else None
