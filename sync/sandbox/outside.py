"""The world outside the desktop, over HTTP: the client who buys, the shop's staff who refund."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests

_SECONDS = 30


class Outside:
    """Talks to a SandboxServer at `url` as a browser and as the shop's back office would."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._http = requests.Session()
        self._http.trust_env = False

    def buy(self, link: str, email: str) -> str:
        """Open a checkout link, fill in the mail address, pay; the order's name."""
        page = self._http.get(link, timeout=_SECONDS)
        page.raise_for_status()
        parts = urlsplit(link)
        form: dict[str, Any] = {"cart": parts.path.rsplit("/", 1)[-1], "email": email}
        form.update(parse_qsl(parts.query))
        answer = self._http.post(f"{self._url}/checkout", data=form, timeout=_SECONDS)
        answer.raise_for_status()
        return str(answer.json()["order_name"])

    def refund(self, order_name: str) -> None:
        """The staff refund the first piece of an order."""
        self._staff("refund", {"order_name": order_name, "line_index": 0, "quantity": 1})

    def deliver(self, order_name: str, at: datetime) -> None:
        self._staff("deliver", {"order_name": order_name, "at": at.isoformat()})

    def _staff(self, door: str, body: dict[str, Any]) -> None:
        answer = self._http.post(f"{self._url}/sandbox/{door}", json=body, timeout=_SECONDS)
        answer.raise_for_status()
