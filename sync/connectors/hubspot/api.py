"""HubSpot's object API as a line for questions: its pace, its errors in words, batches of which
a part may fail."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from concierge.domain.errors import NotPermittedError, RejectedError
from sync.ahead import Line
from sync.answers import parsed
from sync.connectors.hubspot.pace import Pace
from sync.guard import STUMBLES
from sync.rate import shared

if TYPE_CHECKING:
    from sync.http import Wire

Payload = dict[str, Any]
SEARCHED = 200
"""Records of one page of a search, the most HubSpot gives."""
READ = 100
"""Records that one batch may ask for."""
_SCOPE = re.compile(r"[a-z][a-z0-9._-]{2,79}")
_SCOPES = ("requiredGranularScopes", "requiredScopes", "missingScopes")
_FORBIDDEN, _NOT_FOUND, _CONFLICT = 403, 404, 409
_REFUSED = {400, 405, 413, 414, 415, 422}


class GoneError(RejectedError):
    """What was asked for is not there."""


class TakenError(RejectedError):
    """A value that must be unique stands in another record."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition of a search; `value` is a text, or several for IN."""

    name: str
    operator: str
    value: str | tuple[str, ...] = ""

    def told(self) -> Payload:
        made: Payload = {"propertyName": self.name, "operator": self.operator}
        if isinstance(self.value, tuple):
            made["values"] = list(self.value)
        elif self.value:
            made["value"] = self.value
        return made


@dataclass(frozen=True, slots=True)
class Question:
    """A search of one kind of object: every filter must hold, the first sort is the only one."""

    kind: str
    properties: Sequence[str]
    filters: Sequence[Filter] = ()
    sort: str = "hs_object_id"
    """A property's name, with a minus for the greatest first."""
    limit: int = SEARCHED


@dataclass(frozen=True, slots=True)
class _Told:
    """What a refusal said, without its words: they may name a client."""

    status: int = 0
    category: str = ""
    scopes: tuple[str, ...] = ()
    text: str = field(default="", repr=False)


class Api:
    """Questions to one portal, one after the other. `base` is its address."""

    def __init__(self, base: str, wire: Wire) -> None:
        self.base, self.wire = base, wire
        self._pace = shared(wire.waiter, f"{wire.who} {base}", Pace)
        self._told = _Told()
        wire.explain = self._remember
        wire.heard = self._heard
        self._line = Line(wire.close)

    def close(self) -> None:
        self._line.close()

    def meet(self) -> None:
        """Have an answer at least, so that it is known what time it is over there."""
        if self.wire.skew is None:
            self.search(Question("contacts", (), limit=1))

    # --- questions ----------------------------------------------------------------------

    def search(self, question: Question) -> tuple[int, list[Any]]:
        """(how many there are, the first `limit` of them). What was written seconds ago may be
        missing: HubSpot searches an index that follows behind."""
        body = {
            "filterGroups": [{"filters": [f.told() for f in question.filters]}]
            if question.filters
            else [],
            "sorts": [question.sort],
            "properties": list(question.properties),
            "limit": question.limit,
            "after": "0",
        }
        answer = self._ask("POST", f"{_path(question.kind)}/search", body, is_search=True)
        with self.reading():
            return int(answer["total"]), _listed(answer["results"])

    def read(
        self, kind: str, ids: Sequence[str], properties: Sequence[str]
    ) -> Iterator[tuple[list[Any], list[str]]]:
        """(records, ids that are gone) of as many as one batch holds."""
        for at in range(0, len(ids), READ):
            asked = list(ids[at : at + READ])
            body = {
                "inputs": [{"id": one} for one in asked],
                "properties": list(properties),
                "propertiesWithHistory": [],
            }
            answer = self._ask("POST", f"{_path(kind)}/batch/read?archived=false", body)
            with self.reading():
                found = _listed(answer["results"])
            there = {str(one.get("id")) for one in found if isinstance(one, Mapping)}
            yield found, [one for one in asked if one not in there]

    def one(
        self,
        kind: str,
        remote_id: str,
        properties: Sequence[str],
        *,
        associations: str = "",
        id_property: str = "",
    ) -> Payload:
        """A record, with the ids of its associated objects of that kind if named. Raises
        GoneError where there is none."""
        asked = {"properties": ",".join(properties), "archived": "false"}
        if associations:
            asked["associations"] = associations
        if id_property:
            asked["idProperty"] = id_property
        path = f"{_path(kind)}/{quote(remote_id, safe='')}?{urlencode(asked)}"
        return self._ask("GET", path)

    def create(self, kind: str, body: Mapping[str, Any]) -> Payload:
        """Raises TakenError where a unique property's value stands in another record."""
        return self._ask("POST", _path(kind), body)

    def change(self, kind: str, remote_id: str, properties: Mapping[str, str]) -> Payload:
        path = f"{_path(kind)}/{quote(remote_id, safe='')}"
        return self._ask("PATCH", path, {"properties": dict(properties)})

    def change_none(self, kind: str) -> None:
        """An update of no records: whether writing is allowed at all."""
        self._ask("POST", f"{_path(kind)}/batch/update", {"inputs": []})

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Picking an answer apart. A part that is missing raises RejectedError, where writing
        UnclearError."""
        try:
            yield
        except STUMBLES as exc:
            raise self.wire.unclear(
                f"{self.wire.who} sent an answer that cannot be read. Try again; if it happens "
                "again, HubSpot has changed something."
            ) from exc

    # --- one question -------------------------------------------------------------------

    def _ask(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        is_search: bool = False,
    ) -> Payload:
        def ask() -> Payload:
            self._keep_pace(is_search)
            self._told = _Told()
            try:
                return self.wire.ask(method, self.base + path, body)
            except RejectedError as exc:
                better = self._refused(is_one=not is_search and method != "POST")
                if better is None:
                    raise
                raise better from exc

        return self._line.submit(ask).result(self.wire.cancelled)

    def _keep_pace(self, is_search: bool) -> None:
        waiter = self.wire.waiter
        pause = self._pace.wait(waiter.monotonic(), is_search=is_search)
        if pause > 0:
            waiter.wait(pause, self.wire.cancelled)
        self._pace.take(waiter.monotonic(), is_search=is_search)

    def _heard(self, headers: Mapping[str, str]) -> None:
        self._pace.heard(
            headers.get("X-HubSpot-RateLimit-Max"),
            headers.get("X-HubSpot-RateLimit-Interval-Milliseconds"),
        )

    def _remember(self, status: int, body: bytes) -> str | None:
        told = parsed(body)
        found = told if isinstance(told, dict) else {}
        self._told = _Told(
            status,
            str(found.get("category") or ""),
            _scopes(found),
            str(found.get("message") or "") + json.dumps(found.get("errors")),
        )
        return None

    def _refused(self, *, is_one: bool) -> RejectedError | None:
        """What is better said than the status alone allows. `is_one`: of a single record."""
        told, who = self._told, self.wire.who
        if told.status == _FORBIDDEN:
            named = f" ({', '.join(told.scopes)})" if told.scopes else ""
            return NotPermittedError(
                f"{who} does not allow this: the private app lacks a scope{named}. Grant it in "
                "HubSpot's settings under Integrations, Private apps, then try again."
            )
        if told.status == _NOT_FOUND and (is_one or told.category):
            return GoneError(f"{who} no longer knows what this is about: it was deleted there.")
        if told.status == _CONFLICT or "already has that value" in told.text:
            return TakenError(f"{who} holds this already.")
        if told.status and "does not exist" in told.text:
            return RejectedError(
                f"{who} does not know a property that was named for this account. Test the "
                "account: it says which one."
            )
        if told.status and "allowed options" in told.text:
            return RejectedError(
                f"{who} does not offer one of these values. Add it to the choices of the property "
                "there, then send it again."
            )
        if told.status in _REFUSED:
            return RejectedError(
                f"{who} refused the request. Test the account; if all is well there, look at the "
                "client in HubSpot."
            )
        return None


def associated(record: Mapping[str, Any], kind: str) -> tuple[list[str], bool]:
    """(ids of the associated objects of that kind, whether there are more than were told)."""
    found = (record.get("associations") or {}).get(kind) or {}
    # A pair that is labelled twice is told twice.
    ids = dict.fromkeys(str(one["id"]) for one in found.get("results") or ())
    return list(ids), bool((found.get("paging") or {}).get("next"))


def _path(kind: str) -> str:
    return f"/crm/v3/objects/{kind}"


def _listed(found: Any) -> list[Any]:
    if not isinstance(found, list):
        raise TypeError("results")
    return found


def _scopes(body: Mapping[str, Any]) -> tuple[str, ...]:
    errors = body.get("errors")
    holders = [body, *(errors if isinstance(errors, list) else ())]
    names: dict[str, None] = {}
    for holder in holders:
        context = holder.get("context") if isinstance(holder, Mapping) else None
        for key in _SCOPES:
            told = context.get(key) if isinstance(context, Mapping) else None
            for name in told if isinstance(told, list) else ():
                if isinstance(name, str) and _SCOPE.fullmatch(name):
                    names[name] = None
    return tuple(names)
