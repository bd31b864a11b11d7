"""HTTP as every connector uses it: TLS only, no redirects, bounded and polite retries."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests

from concierge.domain.errors import (
    NeedsSignInError,
    RejectedError,
    RetryLaterError,
    UserError,
)
from sync.rate import SleepingWaiter, Waiter, check
from sync.responses import Action, action_for

log = logging.getLogger(__name__)

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_LONGEST_WAIT = 120.0


def safe_base(url: str, option: str = "url") -> str:
    """The address without its last slash. Raises UserError unless https, or http on loopback."""
    parts = urlsplit(url.strip())
    is_plain = parts.scheme == "http" and parts.hostname in _LOOPBACK
    if not parts.hostname or parts.username or not (parts.scheme == "https" or is_plain):
        raise UserError("The address must begin with https:// and name the shop.", option)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


@dataclass(frozen=True, slots=True)
class Policy:
    """How patient we are. Times in seconds."""

    tries: int = 5
    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    first_pause: float = 0.5
    longest_pause: float = 30.0


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
        """The JSON object answered to a POST that may safely be repeated.

        Raises RetryLaterError after the last try, NeedsSignInError, RejectedError, or
        CancelledError while waiting.
        """
        payload = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        may_refresh = self.refresh is not None
        reason, pause = "did not answer", 0.0
        for attempt in range(1, self.policy.tries + 1):
            check(self.cancelled)
            response, reason = self._once(url, payload)
            if response is None:
                pause = self._backoff(attempt)
            else:
                action = action_for(response.status_code, self.overrides)
                if action is Action.OK:
                    found = _object(response.content)
                    if found is not None:
                        return found
                    reason, pause = "sent an answer that was cut off", self._backoff(attempt)
                elif action in {Action.REAUTH, Action.REFRESH_TOKEN} and may_refresh:
                    may_refresh, pause = False, 0.0
                    self._renew()
                else:
                    reason, pause = self._after(action, response, attempt)
            if attempt < self.policy.tries:
                self.retries += 1
                log.info("asking again after %s, attempt %d", reason, attempt)
                self.waiter.wait(pause, self.cancelled)
        raise RetryLaterError(
            f"{self.who} {reason}. Everything read so far is kept; try again in a while.",
            pause or None,
        )

    def _once(self, url: str, payload: bytes) -> tuple[requests.Response | None, str]:
        timeout = (self.policy.connect_timeout, self.policy.read_timeout)
        try:
            response = self._open().post(
                url,
                data=payload,
                headers={"Content-Type": "application/json"},
                timeout=timeout,
                allow_redirects=False,
            )
        except requests.exceptions.SSLError as exc:
            raise RejectedError(
                f"The connection to {self.who} is not safe: its certificate cannot be trusted. "
                "Check the address and the clock of this computer."
            ) from exc
        except requests.exceptions.Timeout:
            self.close()
            return None, "did not answer in time"
        except requests.exceptions.ConnectionError:
            self.close()
            return None, "cannot be reached, or hung up"
        except requests.exceptions.RequestException:
            self.close()
            return None, "sent an answer that was cut off"
        return response, ""

    def _renew(self) -> None:
        assert self.refresh is not None  # noqa: S101 - the caller asked
        self.headers = {**self.headers, **self.refresh()}
        self._open().headers.update(self.headers)

    def _backoff(self, attempt: int) -> float:
        ceiling = min(self.policy.longest_pause, self.policy.first_pause * 2.0 ** (attempt - 1))
        return ceiling * (0.5 + self.rng.random() / 2)

    def _after(
        self, action: Action, response: requests.Response, attempt: int
    ) -> tuple[str, float]:
        """(words, pause) for a try that may be repeated; raises for one that may not."""
        status = response.status_code
        if action in {Action.REAUTH, Action.REFRESH_TOKEN}:
            raise NeedsSignInError(
                f"{self.who} refused the sign-in. The command concierge accounts secret NAME "
                "--secret-fd N gives the account a new secret."
            )
        if action is Action.FAIL or action is Action.SKIP_RECORD:
            raise RejectedError(self._refusal(status))
        asked = _retry_after(response.headers.get("Retry-After"))
        limited = action is Action.RATE_LIMITED
        words = "asks us to slow down" if limited else "has trouble at the moment"
        if asked is not None and asked > _LONGEST_WAIT:
            raise RetryLaterError(f"{self.who} {words}. Try again later.", asked)
        return words, max(self._backoff(attempt), asked or 0.0)

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
