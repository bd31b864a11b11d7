"""The store's side of a pull, in memory, with a switch that kills it at a chosen call."""

from __future__ import annotations

import copy
import json
import math
from dataclasses import replace

from concierge.domain.changes import Area, Changes
from concierge.domain.orders import ParcelFacts, ParcelState, pending_state
from concierge.domain.remote import (
    RemoteClient,
    RemoteMember,
    RemoteOrder,
    RemotePhoneCall,
    RemotePortalReturn,
    RemoteTracker,
)


class KilledError(BaseException):
    """The process ended here."""


class MemoryIngest:
    """ports.Ingest over dictionaries; `kill_at` is the number of the write that never happens."""

    def __init__(self, kill_at: int | None = None) -> None:
        self.kill_at = kill_at
        self.writes = 0
        self.cursors: dict[str, str] = {}
        self.candidates: dict[str, RemoteMember] = {}
        self.clients: dict[str, RemoteClient] = {}
        self.orders: dict[str, RemoteOrder] = {}
        self.ranked: list[str] = []
        self.read: set[str] = set()
        self.labels: dict[str, str] = {}
        """Number -> carrier of what shall be followed."""
        self.told: dict[str, RemoteTracker | RemotePortalReturn | RemotePhoneCall] = {}
        self.applied: list[tuple[str, int]] = []

    def _write(self) -> None:
        self.writes += 1
        if self.writes == self.kill_at:
            raise KilledError

    def cursor(self, account, stream):
        text = self.cursors.get(stream)
        return None if text is None else json.loads(text)

    def apply(self, account, stream, records, cursor, skipped=()):
        self._write()
        for record in records:
            match record:
                case RemoteMember():
                    self._collect(record)
                case RemoteClient():
                    self.clients[record.remote_id] = record
                case RemoteOrder():
                    self.orders[record.remote_id] = record
                case RemoteTracker() | RemotePortalReturn() | RemotePhoneCall():
                    self.told[record.remote_id] = record
        if cursor is None:
            self.cursors.pop(stream, None)
        else:
            self.cursors[stream] = json.dumps(dict(cursor))
        self.applied.append((stream, len(records)))
        return Changes(frozenset({Area.CLIENTS, Area.ORDERS}))

    def _collect(self, record):
        """As the store does: the top spender begins anew, a tag adds to a place."""
        if record.position == 1:
            self.candidates = {}
        known = self.candidates.get(record.remote_id)
        if known is not None and record.position is None:
            record = replace(known, vip_tag=True)
        elif known is not None and known.vip_tag:
            record = replace(record, vip_tag=True)
        self.candidates[record.remote_id] = record

    def settle(self, account, customers_total):
        self._write()
        enter, leave = (math.ceil(customers_total * share / 100) for share in (1.0, 1.2))
        was = set(self.ranked)
        kept = []
        for member in sorted(self.candidates.values(), key=_place):
            position, _ = _place(member)
            stays = member.remote_id in was and position <= leave
            if position <= enter or stays or member.vip_tag:
                kept.append(member.remote_id)
        self.ranked, self.candidates = kept, {}
        return Changes(frozenset({Area.CLIENTS}))

    def contend(self, account, contenders):
        known = set(self.ranked)
        for member in contenders:
            if member.vip_tag and member.remote_id not in known:
                self._write()
                self.ranked.append(member.remote_id)
        return Changes()

    def unread(self, account):
        return [remote_id for remote_id in self.ranked if remote_id not in self.clients]

    def book(self, account):
        return list(self.ranked)

    def without_history(self, account):
        return [remote_id for remote_id in self.ranked if remote_id not in self.read]

    def history_read(self, account, client_remote_ids):
        self._write()
        self.read.update(client_remote_ids)
        return Changes()

    def open_orders(self, account):
        return sorted(key for key, order in self.orders.items() if _is_pending(order))

    def sales_to_follow(self, account):
        return []

    def labels_to_follow(self, account):
        known = {one.number: key for key, one in self.told.items() if hasattr(one, "number")}
        return {label: (carrier, known.get(label, "")) for label, carrier in self.labels.items()}

    def of_the_store(self, returns):
        return [one for one in returns if one.order_name.startswith("#")]

    def content(self):
        """All that the book holds, comparable between two runs."""
        return copy.deepcopy((self.ranked, self.clients, self.orders, self.read))


def _place(member: RemoteMember) -> tuple[float, str]:
    return (math.inf if member.position is None else member.position), member.remote_id


def _is_pending(order: RemoteOrder) -> bool:
    parcels = tuple(
        ParcelFacts(parcel.state, parcel.state is ParcelState.DELAYED) for parcel in order.parcels
    )
    return (
        pending_state(
            cancelled=order.cancelled_at is not None,
            financial=order.financial,
            fulfilment=order.fulfilment,
            parcels=parcels,
            returns=tuple(found.status for found in order.returns),
        )
        is not None
    )
