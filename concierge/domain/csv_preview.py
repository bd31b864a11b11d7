"""What a folder of CSV exports would change, told before anything is changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from concierge.domain.remote import RemoteClient, RemoteOrder

SHOWN_BAD_ROWS = 50


@dataclass(frozen=True, slots=True)
class FileSeen:
    """One file of the folder as it was understood."""

    name: str
    kind: str
    """"customers", "orders", or empty where it is neither."""
    profile: str
    """The program whose export it is, such as "Shopify"; empty for any other."""
    encoding: str
    separator: str
    rows: int
    """Below the header, bad ones included."""
    columns: tuple[tuple[str, str], ...]
    """(our field, their header)."""
    not_understood: tuple[str, ...]
    """Headers that are left unread."""
    note: str = ""
    """Why it is not read, as a sentence; empty when it is."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is left out. The reason holds nothing of its content."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Question:
    """What must be answered before the folder is read: with the account's option `option`."""

    option: str
    file: str
    """Empty where it is about all of them."""
    words: str
    choices: tuple[str, ...] = ()
    """Answers to choose from; none where any text may be one."""


@dataclass(frozen=True, slots=True)
class Preview:
    """With open questions the counts stay at zero: nothing is read on a guess."""

    files: tuple[FileSeen, ...]
    customers: int = 0
    """Different ones in the whole folder."""
    new_clients: int = 0
    """Who would be in the book and is not known yet."""
    changed_clients: int = 0
    changed_fields: tuple[tuple[str, int], ...] = ()
    """(field, clients in whom it differs), most frequent first."""
    new_orders: int = 0
    """Of clients who are or would be in the book."""
    changed_orders: int = 0
    bad_rows: tuple[BadRow, ...] = ()
    """The first SHOWN_BAD_ROWS."""
    bad_rows_total: int = 0
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


class Known(Protocol):
    """What the store holds of this account, by remote id; unknown ids are left out.

    The texts are those of `client_texts` and `order_texts`. Fields that are not given are not
    compared.
    """

    def clients(self, remote_ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]: ...

    def orders(self, remote_ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]: ...


def client_texts(client: RemoteClient) -> dict[str, str]:
    """A client's fields as texts that can be compared; money as "minor CURRENCY"."""
    address = client.address
    return {
        "first_name": client.first_name.strip(),
        "last_name": client.last_name.strip(),
        "email": client.email,
        "phone": client.phone,
        "note": client.note,
        "tags": "\n".join(client.tags),
        "address": "\n".join(address.lines) if address else "",
        "city": address.city if address else "",
        "postcode": address.postcode if address else "",
        "country": address.country if address else "",
        "net_spend": f"{client.net_spend.minor} {client.net_spend.currency}",
        "order_count": str(client.order_count),
    }


def order_texts(order: RemoteOrder) -> dict[str, str]:
    """An order's fields as texts that can be compared; times as ISO 8601 in UTC."""
    return {
        "name": order.name,
        "placed_at": order.placed_at.isoformat(),
        "cancelled_at": order.cancelled_at.isoformat() if order.cancelled_at else "",
        "financial": order.financial.value,
        "fulfilment": order.fulfilment.value,
        "gross": f"{order.gross.minor} {order.gross.currency}",
        "refunded": f"{order.refunded.minor} {order.refunded.currency}",
        "lines": str(len(order.lines)),
    }
