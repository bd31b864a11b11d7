"""Pretend vendors on loopback: a basket of notes, Handwrytten-shaped, and gifts, Goody-shaped."""

from __future__ import annotations

from typing import Any

from sync.sandbox.twin import Answer, Twin

_SPAN = {"httpCode": 200, "status": "ok"}


class NotesTwin(Twin):
    """One account's basket and the notes that were sent from it, in the order they were."""

    header = "Authorization"

    def __init__(self, key: str = "HW-sandbox-key", port: int = 0, price: str = "3.55") -> None:
        super().__init__(key, port)
        self.key, self.price = key, price
        self.basket: list[dict[str, Any]] = []
        self.sent: list[dict[str, Any]] = []
        self.refuses = 0
        """The status a basket is refused with when it is to be sent; 0 for none."""
        self._numbers = 9500

    def lay(self, **item: Any) -> dict[str, Any]:
        """Somebody lays a note into the basket."""
        with self.lock:
            self._numbers += 1
            made = {"id": self._numbers + 30_000, "basket_id": self._numbers, "status": "basket"}
            self.basket.append({**made, "price": self.price, **item})
            return self.basket[-1]

    def count(self, reference: str) -> int:
        """How many notes with this reference were sent."""
        with self.lock:
            return sum(str(one["client_metadata"]).endswith(reference) for one in self.sent)

    # --- the API --------------------------------------------------------------------------

    def answer(self, method: str, path: str, asked: dict[str, str], body: Any) -> Answer:
        match method, path:
            case "GET", "/basket/allNew":
                total = sum(float(one["price"]) for one in self.basket)
                totals = {"grand_total": round(total, 2)}
                return 200, {**_SPAN, "totals": totals, "test_mode": 0, "items": self.basket}
            case "POST", "/orders/placeBasket":
                return self._place(body)
            case "POST", "/basket/remove":
                self.basket = [one for one in self.basket if one["basket_id"] != body.get("id")]
                return 200, {**_SPAN, "item": []}
            case "POST", "/basket/send":
                return self._send()
            case "GET", "/cards/list":
                return 200, {**_SPAN, "cards": [{"id": 3404, "name": "Ivory, blind embossed"}]}
            case "GET", "/fonts/list":
                return 200, {**_SPAN, "fonts": [{"id": "hwDavid", "label": "David"}]}
        return 404, {"httpCode": 404, "status": "error", "message": "Not found"}

    def _place(self, body: Any) -> Answer:
        address = (body.get("addresses") or [{}])[0]
        is_whole = all(address.get(f"to_{name}") for name in ("address1", "city", "country"))
        if body.get("card_id") != 3404 or not body.get("message") or not is_whole:
            return 400, {"httpCode": 400, "status": "error", "message": "Invalid order"}
        if address["to_country"] == "ZZ":
            return 400, {"httpCode": 400, "status": "error", "message": "Unknown country"}
        made = self.lay(**body)
        return 200, {**_SPAN, "order_id": made["basket_id"]}

    def _send(self) -> Answer:
        if self.refuses or not self.basket:
            status = self.refuses or 400
            return status, {"httpCode": status, "status": "error", "message": "Not sent"}
        self.sent += self.basket
        self.basket = []
        return 200, {**_SPAN, "message": "Thank you"}


class GiftsTwin(Twin):
    """Order batches by our reference. Prices in cents."""

    header = "Authorization"

    def __init__(self, key: str = "goody-sandbox-key", port: int = 0, price: int = 7_400) -> None:
        super().__init__(f"Bearer {key}", port)
        self.key, self.price = key, price
        self.products = {"peonies-4f21", "candle-9abf"}
        self.batches: dict[str, dict[str, Any]] = {}

    def count(self, reference: str) -> int:
        with self.lock:
            return int(reference in self.batches)

    # --- the API --------------------------------------------------------------------------

    def answer(self, method: str, path: str, asked: dict[str, str], body: Any) -> Answer:
        if method == "GET" and path.startswith("/products/"):
            product = path.removeprefix("/products/")
            found = {"id": product, "name": product, "price": self.price}
            return (200, found) if product in self.products else (404, {"error": "Not found"})
        if method == "POST" and path in ("/order_batches/price", "/order_batches"):
            refusal = self._refused(body)
            if refusal:
                return 422, {"error": refusal}
            return self._priced() if path.endswith("/price") else self._ordered(body)
        return 404, {"error": "Not found"}

    def _refused(self, body: Any) -> str:
        address = body["recipients"][0]["mailing_address"]
        items = body["cart"]["items"]
        if body["send_method"] != "direct_send" or not address["address_1"]:
            return "mailing_address is required"
        if address["country"] == "ZZ":
            return "mailing_address.country is not supported"
        unknown = [one for one in items if one["product_id"] not in self.products]
        return "product_id was not found" if unknown else ""

    def _priced(self) -> Answer:
        low = self.price * 100 // 110
        total = {"recipients": 1, "est_group_total_low": low, "est_group_total_high": self.price}
        return 200, {"cart_price": {"price_est_total_high": self.price}, "total_price": total}

    def _ordered(self, body: Any) -> Answer:
        reference = body.get("customer_reference_id") or f"none-{len(self.batches)}"
        if reference in self.batches:
            return 422, {"error": {"customer_reference_id": ["has already been taken"]}}
        is_later = bool(body.get("scheduled_send_on"))
        amounts = {"amount_total": None if is_later else self.price - 100}
        made = {
            "id": f"batch-{len(self.batches) + 1:04d}",
            "send_status": "pending" if is_later else "complete",
            "orders_preview": [] if is_later else [{"id": "1", "amounts": amounts}],
            "reference_id": f"GOODY{len(self.batches) + 1:04d}",
            "is_scheduled_send": is_later,
        }
        self.batches[reference] = {**body, **made}
        return 201, made
