"""The pretend shop's checkout page, so that a client can really buy what she was offered."""

from __future__ import annotations

from html import escape

from sync.sandbox.catalogue import by_id
from sync.sandbox.house import NAME
from sync.sandbox.staff import parse_cart, shipping_for

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{name}: checkout</title></head>
<body><h1>{name}</h1>
<table>{rows}<tr><td>Shipping</td><td></td><td>{shipping}</td></tr>
<tr><th>Total, tax included</th><td></td><th>{total}</th></tr></table>
<form method="post" action="/checkout">
<input type="hidden" name="cart" value="{cart}">{hidden}
<label>E-mail <input type="email" name="email" value="{email}" required></label>
<button>Pay now</button></form></body></html>
"""


def _euro(cents: int) -> str:
    return f"€ {cents // 100:,}.{cents % 100:02}"


def checkout_page(cart: str, attributes: dict[str, str], email: str) -> str:
    """HTML for a cart; every word from outside is escaped. Raises RefusedError."""
    wanted = [(by_id()[variant], quantity) for variant, quantity in parse_cart(cart)]
    subtotal = sum(variant.price * quantity for variant, quantity in wanted)
    rows = "".join(
        f"<tr><td>{escape(variant.title)}, {escape(variant.variant)}</td><td>{quantity}</td>"
        f"<td>{_euro(variant.price * quantity)}</td></tr>"
        for variant, quantity in wanted
    )
    hidden = "".join(
        f'<input type="hidden" name="attributes[{escape(key)}]" value="{escape(value)}">'
        for key, value in attributes.items()
    )
    shipping = shipping_for(subtotal)
    return _PAGE.format(
        name=escape(NAME),
        rows=rows,
        shipping=_euro(shipping),
        total=_euro(subtotal + shipping),
        cart=escape(cart),
        hidden=hidden,
        email=escape(email),
    )
