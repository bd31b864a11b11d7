"""Reading many records by id in few questions, and in smaller ones where the shop asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from sync.connectors.shopify.admin import Admin, TooCostlyError

R = TypeVar("R")

CLIENTS = 100
ORDERS = 50


class Batches:
    """How many records a question may ask for, learnt from the shop's refusals."""

    def __init__(self, admin: Admin) -> None:
        self.admin = admin
        self._sizes = {"clients": CLIENTS, "orders": ORDERS, "history": ORDERS, "sales": ORDERS}

    def size(self, document: str) -> int:
        return self._sizes[document]

    def shrink(self, document: str) -> None:
        """Ask for half from now on; raises RejectedError when one record is too much."""
        if self._sizes[document] <= 1:
            raise TooCostlyError(self.admin.wire.who)
        self.admin.bucket.forget(document)
        self._sizes[document] //= 2

    def nodes(
        self, document: str, remote_ids: Sequence[str]
    ) -> Iterator[tuple[list[dict[str, Any]], list[str]]]:
        """(payloads, ids that are gone) in as many questions as the cost limit asks for."""
        at = 0

        def batch() -> list[str]:
            return list(remote_ids[at : at + self.size(document)])

        asked = batch()
        ticket = self.admin.begin(document, {"ids": asked}) if asked else None
        while ticket is not None:
            try:
                found = self.admin.rows(ticket.result(self.admin.wire.cancelled), "nodes")
            except TooCostlyError:
                self.shrink(document)
                asked = batch()
                ticket = self.admin.begin(document, {"ids": asked})
                continue
            answered = asked
            at += len(answered)
            asked = batch()
            ticket = self.admin.begin(document, {"ids": asked}) if asked else None
            with self.admin.reading():
                pairs = list(zip(answered, found, strict=True))
            gone = [asked for asked, node in pairs if node is None]
            yield [node for node in found if node is not None], gone
