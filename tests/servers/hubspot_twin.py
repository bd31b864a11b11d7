"""A HubSpot-shaped portal on loopback that remembers what it is told: searches with their limits
and their lag, batches, associations, unique properties. Prism judges it by HubSpot's contract."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

TOKEN = "pat-eu1-00000000-aaaa-bbbb-cccc-000000000000"
KINDS = ("contacts", "orders", "calls", "notes")
MODIFIED = {"contacts": "lastmodifieddate"}
START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
MOST_RESULTS = 10_000
MOST_AT_ONCE = 200
_UUID = "aeb5f871-7f07-4993-9211-075dc63e7cbf"
_DEFINED = {
    "contacts": (
        "firstname lastname email phone mobilephone hs_language hs_email_optout address city zip "
        "hs_country_region_code total_revenue concierge_tags favourite_things card_note createdate"
    ),
    "orders": (
        "hs_order_name hs_currency_code hs_total_price hs_subtotal_price hs_tax hs_shipping_cost "
        "hs_payment_status hs_fulfillment_status hs_external_order_status "
        "hs_external_created_date hs_shipping_tracking_number hs_shipping_status_url"
    ),
    "calls": (
        "hs_timestamp hs_call_body hs_call_title hs_call_duration hs_call_direction "
        "hs_call_status hs_call_disposition concierge_key"
    ),
    "notes": "hs_timestamp hs_note_body concierge_key",
}


class RefusedError(Exception):
    """An answer other than 2xx."""

    def __init__(self, status: int, category: str, message: str, **context: list[str]) -> None:
        super().__init__(message)
        self.status = status
        self.body = {
            "category": category,
            "correlationId": _UUID,
            "message": message,
            "errors": [{"message": message, "context": context}],
        }


@dataclass
class Record:
    id: str
    properties: dict[str, str]
    created: datetime
    updated: datetime
    links: dict[str, list[str]] = field(default_factory=dict)


class Twin:
    """The portal. After `fall_behind` searches find what was there then, until `catch_up`."""

    def __init__(self) -> None:
        self.records: dict[str, dict[str, Record]] = {kind: {} for kind in KINDS}
        self.unique: dict[str, str] = {"calls": "concierge_key", "notes": "concierge_key"}
        self.defined = {kind: set(names.split()) for kind, names in _DEFINED.items()}
        for kind, names in self.defined.items():
            names |= {"hs_object_id", MODIFIED.get(kind, "hs_lastmodifieddate")}
        self.choices = {"VIP", "Paris", "prefers-tea", "old"}
        self.missing_scopes: set[str] = set()
        self._index: dict[str, dict[str, Record]] | None = None
        self.most_linked = 500
        """Associations told with a record before it says that there are more."""
        self.writes: list[tuple[str, str]] = []
        self.lock = threading.Lock()
        self._next = 1000
        self._now = START

    # --- what a test does -----------------------------------------------------------------

    def add(self, kind: str, *, at: datetime | None = None, **properties: str) -> str:
        """A record; its id."""
        self._next += 1
        self._now = at or self._now + timedelta(seconds=1)
        made = Record(str(self._next), {}, self._now, self._now)
        self.records[kind][made.id] = made
        self._set(kind, made, properties)
        return made.id

    def link(self, kind: str, one: str, other_kind: str, other: str) -> None:
        self.records[kind][one].links.setdefault(other_kind, []).append(other)
        self.records[other_kind][other].links.setdefault(kind, []).append(one)

    def change(self, kind: str, one: str, **properties: str) -> None:
        self._now += timedelta(seconds=1)
        record = self.records[kind][one]
        record.updated = self._now
        self._set(kind, record, properties)

    def remove(self, kind: str, one: str) -> None:
        del self.records[kind][one]

    def fall_behind(self) -> None:
        self._index = deepcopy(self.records)

    def catch_up(self) -> None:
        self._index = None

    def _set(self, kind: str, record: Record, properties: dict[str, str]) -> None:
        record.properties |= properties
        record.properties["hs_object_id"] = record.id
        record.properties[MODIFIED.get(kind, "hs_lastmodifieddate")] = _stamp(record.updated)

    # --- what HubSpot does ----------------------------------------------------------------

    def search(self, kind: str, asked: dict[str, Any]) -> dict[str, Any]:
        after, limit = int(asked.get("after") or 0), int(asked.get("limit") or 10)
        if limit > MOST_AT_ONCE or after + limit > MOST_RESULTS:
            raise RefusedError(400, "VALIDATION_ERROR", "There was a problem with the request.")
        found = list((self._index or self.records)[kind].values())
        for group in asked["filterGroups"]:
            # One group is all the connector uses; several would be joined by "or".
            for condition in group["filters"]:
                self._known(kind, condition["propertyName"])
                found = [r for r in found if _holds(r, condition)]
        sort = (asked.get("sorts") or [""])[0]
        self._known(kind, sort.lstrip("-") or "hs_object_id")
        found = _sorted(found, sort)
        names = asked.get("properties") or ()
        page = [self._told(kind, r, names) for r in found[after : after + limit]]
        answer: dict[str, Any] = {"total": len(found), "results": page}
        if after + limit < len(found):
            answer["paging"] = {"next": {"after": str(after + limit)}}
        return answer

    def _known(self, kind: str, name: str) -> None:
        if name not in self.defined[kind] and not name.startswith("associations."):
            raise RefusedError(
                400, "VALIDATION_ERROR", f"Property {name} does not exist", propertyName=[name]
            )

    def read(self, kind: str, asked: dict[str, Any]) -> dict[str, Any]:
        ids = [one["id"] for one in asked["inputs"]]
        if len(ids) > 100:
            raise RefusedError(400, "VALIDATION_ERROR", "Too many at once.")
        records = self.records[kind]
        there = [self._told(kind, records[i], asked["properties"]) for i in ids if i in records]
        gone = [i for i in ids if i not in records]
        answer = _batch(there)
        if gone:
            answer["numErrors"] = 1
            error = {"status": "error", "category": "OBJECT_NOT_FOUND", "links": {}, "errors": []}
            answer["errors"] = [
                {**error, "message": "Could not get some objects", "context": {"ids": gone}}
            ]
        return answer

    def one(self, kind: str, name: str, query: dict[str, list[str]]) -> dict[str, Any]:
        record = self._found(kind, name, (query.get("idProperty") or [""])[0])
        names = (query.get("properties") or [""])[0].split(",")
        told = self._told(kind, record, [n for n in names if n])
        for other in (query.get("associations") or [""])[0].split(","):
            linked = record.links.get(other, [])
            if other and linked:
                links: dict[str, Any] = {
                    "results": [
                        {"id": i, "type": f"{kind}_to_{other}"} for i in linked[: self.most_linked]
                    ]
                }
                if len(linked) > self.most_linked:
                    links["paging"] = {"next": {"after": linked[self.most_linked]}}
                told.setdefault("associations", {})[other] = links
        return told

    def _found(self, kind: str, name: str, by: str = "") -> Record:
        for record in self.records[kind].values():
            if (record.properties.get(by) if by else record.id) == name:
                return record
        raise RefusedError(404, "OBJECT_NOT_FOUND", "resource not found")

    def create(self, kind: str, asked: dict[str, Any]) -> dict[str, Any]:
        properties = asked["properties"]
        self._valid(kind, properties)
        unique = self.unique.get(kind, "")
        taken = {r.properties.get(unique) for r in self.records[kind].values()} - {None}
        if properties.get(unique) in taken:
            raise RefusedError(
                400, "VALIDATION_ERROR", f"{unique}: an object already has that value"
            )
        targets = [one["to"]["id"] for one in asked["associations"]]
        if any(target not in self.records["contacts"] for target in targets):
            raise RefusedError(400, "VALIDATION_ERROR", "one or more associations are not valid")
        made = self.records[kind][self.add(kind, **properties)]
        for target in targets:
            self.link(kind, made.id, "contacts", target)
        self.writes.append((kind, made.id))
        return self._told(kind, made, properties)

    def update(self, kind: str, name: str, asked: dict[str, Any]) -> dict[str, Any]:
        record = self._found(kind, name)
        self._valid(kind, asked["properties"])
        self.change(kind, record.id, **asked["properties"])
        self.writes.append((kind, record.id))
        return self._told(kind, record, asked["properties"])

    def _valid(self, kind: str, properties: dict[str, str]) -> None:
        for name, value in properties.items():
            self._known(kind, name)
            tags = set(filter(None, value.split(";"))) if name == "concierge_tags" else set()
            if not tags <= self.choices:
                raise RefusedError(
                    400, "VALIDATION_ERROR", f"{value} was not one of the allowed options"
                )

    def _told(self, kind: str, record: Record, names: Any) -> dict[str, Any]:
        kept = {MODIFIED.get(kind, "hs_lastmodifieddate"), "hs_object_id", *names}
        known = sorted(name for name in kept if name in self.defined[kind])
        return {
            "id": record.id,
            "properties": {name: record.properties.get(name) for name in known},
            "createdAt": _stamp(record.created),
            "updatedAt": _stamp(record.updated),
            "archived": False,
        }


def _batch(results: list[dict[str, Any]]) -> dict[str, Any]:
    at = _stamp(START)
    return {"status": "COMPLETE", "results": results, "startedAt": at, "completedAt": at}


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"


def _value(text: str) -> Any:
    """As the index compares it: a number, an instant in milliseconds, or a text."""
    try:
        return Decimal(text)
    except ArithmeticError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return Decimal(int(moment.timestamp() * 1000))


def _holds(record: Record, condition: dict[str, Any]) -> bool:
    name, operator = condition["propertyName"], condition["operator"]
    if name.startswith("associations."):
        return condition["value"] in record.links.get(name.partition(".")[2] + "s", [])
    told = record.properties.get(name)
    if operator in {"HAS_PROPERTY", "NOT_HAS_PROPERTY"}:
        return bool(told) is (operator == "HAS_PROPERTY")
    if not told:
        return False
    if operator == "IN":
        return not set(condition["values"]).isdisjoint(told.split(";"))
    left, right = _value(told), _value(condition["value"])
    compared = {"EQ": left == right, "LT": left < right, "GT": left > right, "GTE": left >= right}
    return compared[operator]


def _sorted(found: list[Record], sort: str) -> list[Record]:
    """Equal values come in no useful order, as from any index of several parts."""
    name = sort.lstrip("-")
    mixed = sorted(found, key=lambda r: int(r.id) * 7919 % 1009)
    if not name:
        return mixed
    there = [r for r in mixed if r.properties.get(name)]
    rest = [r for r in mixed if not r.properties.get(name)]
    there.sort(key=lambda r: _value(r.properties[name]), reverse=sort.startswith("-"))
    return there + rest


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    twin: Twin

    def log_message(self, *_: object) -> None:
        """Silence."""

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        try:
            with self.twin.lock:
                status, answer = self._answer(json.loads(body or b"{}"))
        except RefusedError as exc:
            status, answer = exc.status, exc.body
        content = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-HubSpot-RateLimit-Max", "190")
        self.send_header("X-HubSpot-RateLimit-Interval-Milliseconds", "10000")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PATCH = _serve

    def _answer(self, asked: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if self.headers.get("Authorization") != f"Bearer {TOKEN}":
            raise RefusedError(
                401, "INVALID_AUTHENTICATION", "Authentication credentials not found"
            )
        parts = urlsplit(self.path)
        kind, *rest = [unquote(p) for p in parts.path.removeprefix("/crm/v3/objects/").split("/")]
        query = parse_qs(parts.query)
        self._allowed(kind, rest)
        twin = self.twin
        match self.command, rest:
            case "POST", ["search"]:
                return 200, twin.search(kind, asked)
            case "POST", ["batch", "read"]:
                answer = twin.read(kind, asked)
                return 207 if "errors" in answer else 200, answer
            case "POST", ["batch", "update"]:
                return 200, _batch([])
            case "POST", []:
                return 201, twin.create(kind, asked)
            case "GET", [name]:
                return 200, twin.one(kind, name, query)
            case "PATCH", [name]:
                return 200, twin.update(kind, name, asked)
        raise RefusedError(404, "NOT_FOUND", "no such place")

    def _allowed(self, kind: str, rest: list[str]) -> None:
        reads = self.command == "GET" or rest in (["search"], ["batch", "read"])
        held = "orders" if kind == "orders" else "contacts"
        scope = f"crm.objects.{held}.{'read' if reads else 'write'}"
        if scope in self.twin.missing_scopes:
            raise RefusedError(
                403,
                "MISSING_SCOPES",
                "This app hasn't been granted all required scopes to make this call.",
                requiredGranularScopes=[scope],
            )


class TwinServer:
    """Use it as a context manager; `url` is its address."""

    def __init__(self, twin: Twin) -> None:
        handler = type("Handler", (_Handler,), {"twin": twin})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> TwinServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def populate(twin: Twin, customers: int = 250) -> Iterator[str]:
    """A house of that many contacts, one in eight of whom spent something; ids, richest first."""
    made = []
    for number in range(customers):
        spent = {"total_revenue": f"{(customers - number) * 100}.5"} if number % 8 == 0 else {}
        made.append(
            twin.add(
                "contacts",
                firstname=f"Ada{number}",
                lastname="Lovelace",
                email=f"ada{number}@example.com",
                phone="+33100000000",
                **spent,
            )
        )
    for place, client in enumerate(made[:24:8]):
        for number in range(3):
            order = twin.add(
                "orders",
                hs_order_name=f"#{place}{number}",
                hs_currency_code="EUR",
                hs_total_price="1250.00",
                hs_tax="200.00",
                hs_shipping_cost="50.00",
                hs_payment_status="Paid",
                hs_fulfillment_status="Shipped" if number else "Fulfilled",
                hs_shipping_tracking_number=f"JD{place}{number}",
            )
            twin.link("orders", order, "contacts", client)
    twin.change("contacts", made[len(made) * 2 // 5], concierge_tags="VIP;prefers-tea")
    yield from made
