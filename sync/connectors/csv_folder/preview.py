"""What an update would change, told before it does: reads everything, writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from concierge.domain.csv_preview import (
    SHOWN_BAD_ROWS,
    Known,
    Preview,
    client_texts,
    order_texts,
)
from concierge.domain.ranking import ENTER_PER_MILLE, places
from sync.connectors.csv_folder import account, fields
from sync.connectors.csv_folder.inventory import look_through
from sync.connectors.csv_folder.load import fill
from sync.rate import SleepingWaiter, Waiter, check

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.connectors.csv_folder.inventory import Survey
    from sync.connectors.csv_folder.load import Harvest
    from sync.connectors.csv_folder.spool import Spool

_BATCH = 500
T = TypeVar("T")


class _NobodyKnown:
    """Fulfils Known for an account that is not saved yet."""

    def clients(self, remote_ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        return {}

    def orders(self, remote_ids: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        return {}


def preview(
    config: AccountConfig,
    known: Known | None,
    waiter: Waiter | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Preview:
    """Without `known` nobody is known yet.

    Raises UserError for a wrong option, RetryLaterError where the folder or a file cannot be
    read now. Long for large files: for a worker.
    """
    settings = account.read(config.options)
    seen = look_through(settings, waiter or SleepingWaiter(), cancelled)
    files = tuple(sheet.seen() for sheet in seen.sheets)
    if seen.questions or not any(sheet.kind for sheet in seen.sheets):
        return Preview(files, questions=tuple(seen.questions))
    made = fill(seen, settings, cancelled, lay_aside=False)
    try:
        return _compared(seen, made, known or _NobodyKnown(), cancelled)
    finally:
        made.spool.close()


def _compared(seen: Survey, made: Harvest, known: Known, cancelled: Callable[[], bool]) -> Preview:
    spool = made.spool
    entering = _entering(spool)
    fields_changed: Counter[str] = Counter()
    orders: Counter[str] = Counter()
    new = changed = 0
    for keys in _batches(key for key, _, _ in spool.best(-1)):
        check(cancelled)
        here = known.clients(keys)
        for key in keys:
            if key in here:
                differing = _differences(_client_texts(spool, key), here[key])
                fields_changed.update(differing)
                changed += bool(differing)
            elif key in entering:
                new += 1
            else:
                continue
            orders.update(_orders(spool, key, known))
    return Preview(
        files=tuple(sheet.seen() for sheet in seen.sheets),
        customers=spool.customers(),
        new_clients=new,
        changed_clients=changed,
        changed_fields=tuple(fields_changed.most_common()),
        new_orders=orders["new"],
        changed_orders=orders["changed"],
        bad_rows=tuple(made.bad[:SHOWN_BAD_ROWS]),
        bad_rows_total=made.bad_total,
        warnings=tuple(made.warnings),
    )


def _entering(spool: Spool) -> frozenset[str]:
    limit = places(spool.customers(), ENTER_PER_MILLE)
    best = {key for key, _, _ in spool.best(limit)}
    return frozenset(best.union(key for key, _ in spool.tagged()))


def _client_texts(spool: Spool, key: str) -> Mapping[str, str]:
    found = spool.client(key)
    return client_texts(fields.client(key, *found)) if found else {}


def _orders(spool: Spool, client: str, known: Known) -> Counter[str]:
    """How many of her orders are "new" and how many "changed"."""
    counts: Counter[str] = Counter()
    made = (
        (key, order_texts(fields.order(key, client, head, items)))
        for key, head, items in spool.orders_of(client)
    )
    for batch in _batches(made):
        here = known.orders([key for key, _ in batch])
        for key, texts in batch:
            if key not in here:
                counts["new"] += 1
            elif _differences(texts, here[key]):
                counts["changed"] += 1
    return counts


def _differences(ours: Mapping[str, str], theirs: Mapping[str, str]) -> list[str]:
    return [name for name, text in ours.items() if theirs.get(name, text) != text]


def _batches(found: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(found)
    while batch := list(islice(rest, _BATCH)):
        yield batch
