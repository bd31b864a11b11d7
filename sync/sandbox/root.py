"""The roots of the pretend Admin API: what a query may begin with."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sync.sandbox import shapes
from sync.sandbox.house import CURRENCY, DOMAIN, NAME, ZONE, SandboxHouse, customer_index
from sync.sandbox.mutations import Mutations, draft_shape, scope_of
from sync.sandbox.shapes import Listing, Shape

if TYPE_CHECKING:
    from sync.sandbox.orders import Order

SCOPES = (
    "read_customers",
    "write_customers",
    "read_orders",
    "write_orders",
    "read_all_orders",
    "read_fulfillments",
    "read_returns",
    "write_draft_orders",
)
_UPDATED = re.compile(r"updated_at:>='?([0-9TZ:+.-]+)'?")
_DRAFT_TAG = re.compile(r"tag:'([^']+)'")
_BUYER = re.compile(r"customer_id:'?(\d+)'?")
_EVERYBODY = "(number_of_orders >= 1) OR (number_of_orders = 0)"
_SIXTY_DAYS = 60
_NEEDED = {
    "orders": "read_orders",
    "order": "read_orders",
    "draftOrders": "read_draft_orders",
}


class QueryError(Exception):
    """What the pretend Shopify refuses, with the code it would give."""

    def __init__(self, message: str, code: str, **more: Any) -> None:
        super().__init__(message)
        self.extensions = {"code": code, **more}


def offset_of(args: Shape) -> int:
    """The place a cursor stands for; cursors are texts like "p250"."""
    after = args.get("after")
    if after is None:
        return 0
    if not re.fullmatch(r"p\d{1,12}", after):
        raise QueryError("Invalid cursor for current pagination sort.", "BAD_USER_INPUT")
    return int(after[1:])


def cursor_of(offset: int) -> str:
    return f"p{offset}"


def page_size(args: Shape) -> int:
    first = args.get("first")
    if first is None or not 1 <= first <= 250:
        raise QueryError("you must provide one of first or last", "BAD_REQUEST")
    return int(first)


def _listing(found: list[Any], args: Shape) -> Listing:
    start, size = offset_of(args), page_size(args)
    return Listing(found[start : start + size], start, start + size < len(found), len(found))


class Root:
    """The query root over one house. `scopes` may be narrowed to try a missing permission."""

    def __init__(self, house: SandboxHouse) -> None:
        self.house = house
        self.mutations = Mutations(house)
        self.scopes = set(SCOPES)
        self.broken: set[str] = set()
        """Ids of records that are answered damaged: their update instants are nonsense."""

    def read(self, name: str, args: Shape) -> Any:
        needed = _NEEDED.get(name, "read_customers")
        if name not in {"shop", "currentAppInstallation", "node", "nodes"}:
            self._need(needed, name)
        return getattr(self, f"_{name}")(args)

    def write(self, name: str, args: Shape) -> Shape:
        """A mutation's payload."""
        self._need(scope_of(name), name)
        return self.mutations.run(name, args)

    def _need(self, scope: str, name: str) -> None:
        # A writing scope contains the reading one.
        if not self.scopes & {scope, scope.replace("read_", "write_")}:
            raise QueryError(
                f"Access denied for {name} field. Required access: `{scope}` access scope.",
                "ACCESS_DENIED",
                requiredAccess=f"`{scope}` access scope.",
            )

    def _shop(self, _: Shape) -> Shape:
        return {
            "__typename": "Shop",
            "id": shapes.gid("Shop", 1),
            "name": NAME,
            "currencyCode": CURRENCY,
            "ianaTimezone": ZONE,
            "taxesIncluded": True,
            "myshopifyDomain": DOMAIN,
        }

    def _currentAppInstallation(self, _: Shape) -> Shape:
        return {
            "__typename": "AppInstallation",
            "id": shapes.gid("AppInstallation", 1),
            "accessScopes": [{"handle": scope} for scope in sorted(self.scopes)],
        }

    def _customerSegmentMembers(self, args: Shape) -> Listing:
        start, size = offset_of(args), page_size(args)
        house = self.house
        query = args.get("query") or ""
        if "customer_tags CONTAINS 'VIP'" in query:
            tagged = [(index, house.spent(index)) for index in house.tagged()]
            total, page = len(tagged), tagged[start : start + size]
        elif query == _EVERYBODY:
            total, page = house.customers, house.ranking(start, size)
        else:
            raise QueryError(f"Line 1 Column 0: '{query[:40]}' is unexpected.", "INVALID")
        if args.get("sortKey") != "amount_spent" or not args.get("reverse"):
            raise QueryError("The sandbox sorts by amount_spent, reversed.", "INVALID")
        nodes = [shapes.member(house, index, spent) for index, spent in page]
        return Listing(nodes, start, start + size < total, total)

    def _customers(self, args: Shape) -> Listing:
        """Filtered by the day, as the real one is, and only in the order we ask for."""
        if args.get("sortKey") != "UPDATED_AT" or not args.get("reverse"):
            raise QueryError("The sandbox lists the newest change first.", "INVALID")
        updated = _UPDATED.search(args.get("query") or "")
        day = updated[1][:10] if updated else "1970-01-01"
        indices = self.house.changed_customers(datetime.fromisoformat(f"{day}T00:00:00+00:00"))
        page = _listing(indices, args)
        nodes = [shapes.customer(self.house, self.house.customer(i)) for i in page.nodes]
        return Listing(nodes, page.offset, page.has_next, page.total)

    def _draftOrders(self, args: Shape) -> Listing:
        wanted = _DRAFT_TAG.search(args.get("query") or "")
        drafts = [d for d in self.house.written.drafts if wanted and wanted[1] in d.tags]
        return _listing([draft_shape(draft.id) for draft in drafts], args)

    def _nodes(self, args: Shape) -> list[Shape | None]:
        if len(args["ids"]) > 250:
            raise QueryError("The input array size is greater than the maximum.", "MAX_INPUT_SIZE")
        return [self._node({"id": identifier}) for identifier in args["ids"]]

    def _node(self, args: Shape) -> Shape | None:
        match = re.fullmatch(r"gid://shopify/(Customer|Order)/(\d+)", args["id"])
        if not match:
            raise QueryError(f"Invalid global id '{args['id']}'", "INVALID_GLOBAL_ID")
        kind, number = match[1], int(match[2])
        if kind == "Order":
            self._need("read_orders", "node")
            order = self.house.order(number)
            return self._shape(order) if order and self._is_visible(order) else None
        index = customer_index(number)
        if index is None or index >= self.house.customers:
            return None
        return shapes.customer(self.house, self.house.customer(index))

    _customer = _node
    _order = _node

    def _shape(self, order: Order) -> Shape:
        shape = shapes.order(self.house, order)
        if shape["id"] in self.broken:
            shape["updatedAt"] = "the day after"
        return shape

    def _is_visible(self, order: Order) -> bool:
        if "read_all_orders" in self.scopes:
            return True
        return (self.house.clock() - order.placed_at).days < _SIXTY_DAYS

    def _orders(self, args: Shape) -> Listing:
        query = args.get("query") or ""
        buyers, updated = _BUYER.findall(query), _UPDATED.search(query)
        if buyers:
            indices = [customer_index(int(number)) for number in buyers]
            known = [i for i in indices if i is not None and i < self.house.customers]
            found = [order for i in sorted(known) for order in self.house.orders_of(i)]
            found.sort(key=lambda order: order.id)
        else:
            floor = datetime(1970, 1, 1, tzinfo=UTC)
            since = datetime.fromisoformat(updated[1]) if updated else floor
            found = self.house.changed_since(since)
        page = _listing([order for order in found if self._is_visible(order)], args)
        return Listing([self._shape(o) for o in page.nodes], page.offset, page.has_next, page.total)
