"""Filling a Vendure shop over its own APIs, as its staff and its customers do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import requests

from tests.servers.vendure.start import PASSWORD, USER

Payload = Mapping[str, Any]
COAT, BAG, SCARF = range(3)
PIECES = (("Cashmere coat", 129_500), ("Leather holdall", 89_000), ("Silk scarf", 18_500))
SHIPPING = 500
FAILED = "... on ErrorResult{errorCode message}"
ADDRESS = {
    "fullName": "A B",
    "streetLine1": "1 High Street",
    "city": "London",
    "postalCode": "N1 1AA",
    "countryCode": "GB",
}


class Api:
    """One of a shop's two APIs. Raises RuntimeError for errors however they come."""

    def __init__(self, url: str) -> None:
        self._url, self._line = url, requests.Session()
        self._line.trust_env = False

    def __call__(self, query: str, **variables: Any) -> dict[str, Any]:
        answer = self._line.post(
            self._url, json={"query": query, "variables": variables}, timeout=60
        )
        if token := answer.headers.get("vendure-auth-token"):
            self._line.headers["Authorization"] = f"Bearer {token}"
        told = answer.json()
        found = told.get("data") or {}
        failed = [v for v in found.values() if isinstance(v, dict) and v.get("errorCode")]
        if told.get("errors") or failed:
            raise RuntimeError(f"{told.get('errors') or failed}"[:600])
        return dict(found)

    def close(self) -> None:
        self._line.close()


class Seeder:
    """The shop's staff. Every method does one thing and gives the id of what it made."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.admin = Api(f"{url}/admin-api")
        self.admin(
            "mutation($u:String!,$p:String!){login(username:$u,password:$p)"
            f"{{__typename {FAILED}}}}}",
            u=USER,
            p=PASSWORD,
        )

    def close(self) -> None:
        self.admin.close()

    def make(self, mutation: str, given: Any, kind: str = "") -> str:
        """Run a mutation of one input and give the id it answers."""
        name = mutation[0].lower() + mutation[1:]
        content = "{id}" if not kind else f"{{... on {kind}{{id}} {FAILED}}}"
        kind_of_input = f"{mutation[0].upper()}{mutation[1:]}Input!"
        made = self.admin(f"mutation($i:{kind_of_input}){{{name}(input:$i){content}}}", i=given)
        return str(made[name]["id"])

    def administrator(self, email: str, role: str) -> str:
        """The name to sign in with; the password is the first administrator's. Role 1 may do
        everything."""
        given = {"firstName": "A", "lastName": "B", "emailAddress": email, "password": PASSWORD}
        self.make("createAdministrator", {**given, "roleIds": [role]})
        return email

    # --- people -------------------------------------------------------------------------

    def customer(self, name: str, **fields: Any) -> str:
        """With the password "test1234"."""
        given = {"firstName": name, "lastName": "Test", "phoneNumber": "+447700900000"}
        given |= {"emailAddress": f"{name.lower()}@example.com"} | fields
        made = self.admin(
            'mutation($i:CreateCustomerInput!){createCustomer(input:$i,password:"test1234")'
            f"{{... on Customer{{id}} {FAILED}}}}}",
            i=given,
        )
        return str(made["createCustomer"]["id"])

    def customers(self, names: Sequence[str]) -> list[str]:
        """Many, without a password, in one question."""
        asked = " ".join(
            f'c{at}:createCustomer(input:{{firstName:"{name}",lastName:"Test",'
            f'emailAddress:"{name.lower()}@example.com"}}){{... on Customer{{id}} {FAILED}}}'
            for at, name in enumerate(names)
        )
        made = self.admin(f"mutation{{{asked}}}")
        return [str(made[f"c{at}"]["id"]) for at in range(len(names))]

    def change(self, customer: str, **fields: Any) -> None:
        self.make("updateCustomer", {"id": customer, **fields}, "Customer")

    def tag(self, customer: str, *tags: str) -> None:
        self.change(customer, customFields={"conciergeTags": list(tags)})

    def group(self, name: str, customers: Sequence[str]) -> None:
        self.make("createCustomerGroup", {"name": name, "customerIds": list(customers)})

    def note(self, customer: str, text: str) -> None:
        given = {"id": customer, "note": text, "isPublic": False}
        self.make("addNoteToCustomer", given)

    # --- orders -------------------------------------------------------------------------

    def buy(self, customer: str, lines: Sequence[tuple[int, int]], coupon: str = "") -> str:
        """A paid order of (piece, quantity), taken by staff."""
        order = str(self.admin("mutation{createDraftOrder{id}}")["createDraftOrder"]["id"])
        failing = f"{{... on Order{{id}} {FAILED}}}"
        items = " ".join(
            f"l{at}:addItemToDraftOrder(orderId:$o,input:{{productVariantId:{piece + 1},"
            f"quantity:{quantity}}}){failing}"
            for at, (piece, quantity) in enumerate(lines)
        )
        if coupon:
            items += f' applyCouponCodeToDraftOrder(orderId:$o,couponCode:"{coupon}"){failing}'
        self.admin(
            "mutation($o:ID!,$c:ID!,$a:CreateAddressInput!){"
            f"setCustomerForDraftOrder(orderId:$o,customerId:$c)"
            f"{{... on Order{{id}} {FAILED}}} {items} "
            "setDraftOrderShippingAddress(orderId:$o,input:$a){id} "
            f"setDraftOrderShippingMethod(orderId:$o,shippingMethodId:1){failing} "
            f'transitionOrderToState(id:$o,state:"ArrangingPayment"){failing} '
            'addManualPaymentToOrder(input:{orderId:$o,method:"card",transactionId:"x",'
            f"metadata:{{}}}}){failing}}}",
            o=order,
            c=customer,
            a=ADDRESS,
        )
        return order

    def authorise(self, email: str, lines: Sequence[tuple[int, int]]) -> str:
        """An order that she places herself; its payment is not settled."""
        shop = Api(f"{self.url}/shop-api")
        failing = f"{{... on Order{{id}} {FAILED}}}"
        items = " ".join(
            f"l{at}:addItemToOrder(productVariantId:{piece + 1},quantity:{quantity}){failing}"
            for at, (piece, quantity) in enumerate(lines)
        )
        try:
            shop(
                f'mutation($e:String!){{login(username:$e,password:"test1234")'
                f"{{__typename {FAILED}}}}}",
                e=email,
            )
            made = shop(
                f"mutation($a:CreateAddressInput!){{{items} "
                f"setOrderShippingAddress(input:$a){failing} "
                f"setOrderShippingMethod(shippingMethodId:[1]){failing} "
                f'transitionOrderToState(state:"ArrangingPayment"){failing} '
                f'addPaymentToOrder(input:{{method:"card",metadata:{{}}}}){failing}}}',
                a=ADDRESS,
            )
        finally:
            shop.close()
        return str(made["addPaymentToOrder"]["id"])

    def basket(self, customer: str) -> str:
        """A draft that nobody has placed."""
        order = str(self.admin("mutation{createDraftOrder{id}}")["createDraftOrder"]["id"])
        failing = f"{{... on Order{{id}} {FAILED}}}"
        self.admin(
            "mutation($o:ID!,$c:ID!){"
            f"setCustomerForDraftOrder(orderId:$o,customerId:$c){failing} "
            "addItemToDraftOrder(orderId:$o,input:{productVariantId:2,quantity:1})"
            f"{failing}}}",
            o=order,
            c=customer,
        )
        return order

    def order(self, order: str) -> dict[str, Any]:
        found = self.admin(
            "query($o:ID!){order(id:$o){id code state updatedAt totalWithTax subTotal "
            "lines{id quantity} payments{id amount state}}}",
            o=order,
        )
        return dict(found["order"])

    def settle(self, order: str) -> None:
        self.admin(
            f"mutation($p:ID!){{settlePayment(id:$p){{... on Payment{{id}} {FAILED}}}}}",
            p=self.order(order)["payments"][0]["id"],
        )

    def fulfil(self, order: str, tracking: str, pieces: Mapping[int, int] | None = None) -> str:
        """Hand it to the carrier: all of it, or `pieces` (line number -> quantity)."""
        lines = self.order(order)["lines"]
        wanted = pieces or {at: line["quantity"] for at, line in enumerate(lines)}
        given = {
            "lines": [{"orderLineId": lines[at]["id"], "quantity": n} for at, n in wanted.items()],
            "handler": {
                "code": "manual-fulfillment",
                "arguments": [
                    {"name": "method", "value": "DHL Express"},
                    {"name": "trackingCode", "value": tracking},
                ],
            },
        }
        made = self.admin(
            "mutation($i:FulfillOrderInput!){addFulfillmentToOrder(input:$i)"
            f"{{... on Fulfillment{{id}} {FAILED}}}}}",
            i=given,
        )
        parcel = str(made["addFulfillmentToOrder"]["id"])
        self.move(parcel, "Shipped")
        return parcel

    def move(self, parcel: str, state: str) -> None:
        self.admin(
            "mutation($f:ID!,$s:String!){transitionFulfillmentToState(id:$f,state:$s)"
            f"{{... on Fulfillment{{id}} {FAILED}}}}}",
            f=parcel,
            s=state,
        )

    def refund(self, order: str, amount: int, pieces: Mapping[int, int]) -> str:
        """Give money back and confirm it; `pieces` is line number -> quantity."""
        found = self.order(order)
        lines = [
            {"orderLineId": found["lines"][at]["id"], "quantity": n} for at, n in pieces.items()
        ]
        made = self.admin(
            "mutation($i:RefundOrderInput!){refundOrder(input:$i)"
            f"{{... on Refund{{id}} {FAILED}}}}}",
            # Shipping and adjustment are optional in the schema, yet SQLite wants them.
            i={
                "paymentId": found["payments"][0]["id"],
                "amount": amount,
                "reason": "Returned",
                "lines": lines,
                "shipping": 0,
                "adjustment": 0,
            },
        )
        refund = str(made["refundOrder"]["id"])
        self.admin(
            'mutation($r:ID!){settleRefund(input:{id:$r,transactionId:"re"})'
            f"{{... on Refund{{id}} {FAILED}}}}}",
            r=refund,
        )
        return refund

    def cancel(self, order: str, pieces: Mapping[int, int] | None = None) -> None:
        """All of it with its shipping, or `pieces` alone."""
        given: dict[str, Any] = {"orderId": order, "reason": "Asked for"}
        if pieces is None:
            given["cancelShipping"] = True
        else:
            lines = self.order(order)["lines"]
            given["lines"] = [
                {"orderLineId": lines[at]["id"], "quantity": n} for at, n in pieces.items()
            ]
        self.admin(
            "mutation($i:CancelOrderInput!){cancelOrder(input:$i)"
            f"{{... on Order{{id}} {FAILED}}}}}",
            i=given,
        )
