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
        return self.admin.ahead(self._nodes(document, remote_ids))

    def _nodes(
        self, document: str, remote_ids: Sequence[str]
    ) -> Iterator[tuple[list[dict[str, Any]], list[str]]]:
        at = 0
        while asked := list(remote_ids[at : at + self.size(document)]):
            try:
                answer = self.admin.ask_here(document, {"ids": asked})
            except TooCostlyError:
                self.shrink(document)
                continue
            found = self.admin.rows(answer, "nodes")
            with self.admin.reading():
                pairs = list(zip(asked, found, strict=True))
            at += len(asked)
            gone = [remote_id for remote_id, node in pairs if node is None]
            yield [node for node in found if node is not None], gone
