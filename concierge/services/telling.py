"""Putting something into the outbox, in the transaction that changes what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from concierge.domain.outbox import derived_key
from concierge.storage.outbox import NewDelivery

if TYPE_CHECKING:
    from concierge.domain.ids import AccountId, ClientId, StaffId
    from concierge.domain.outbox import DeliveryKind
    from concierge.services.workplace import Workplace
    from concierge.storage.unit import Unit

_STORE_ID = "store.id"
VERSION = 1
"""Of the payloads' shapes."""


def store_id(unit: Unit) -> str:
    """The store's own id, made when it is first asked for within a writing unit."""
    known = unit.house.setting(_STORE_ID)
    if known or not unit.writing:
        return known
    unit.lock(_STORE_ID)
    made = unit.house.setting(_STORE_ID) or uuid4().hex
    unit.house.put_setting(_STORE_ID, made)
    return made


def once(what: str, about: int) -> str:
    """What an edit or a proposal is about: each is one of its own, also when the same is written
    twice in one instant."""
    return f"{what}:{about}:{uuid4().hex}"


def tell(
    unit: Unit,
    workplace: Workplace,
    client: ClientId,
    kind: DeliveryKind,
    about: str,
    payload: Mapping[str, Any],
    *,
    by: StaffId | None = None,
) -> bool:
    """Let the client's CRM know, once; False where that CRM takes no such thing.

    `about` names the thing with its instant ("interaction:17@2026-03-02T…"): after a backup
    was restored the same number may come to mean another call. `by` is whoever wrote it, where
    that is not who is at work.
    """
    account = unit.clients.account(client)
    row = None if account is None else unit.accounts.one(account)
    if row is None or kind.value not in row.writes:
        return False
    return bool(put_in(unit, workplace, Told(row.id, client, kind, about, payload, by)))


@dataclass(frozen=True, slots=True)
class Told:
    """What goes to which account; `tell` finds the account by itself."""

    account: AccountId
    client: ClientId
    kind: DeliveryKind
    about: str
    payload: Mapping[str, Any]
    by: StaffId | None = None
    after_key: str = ""
    """The delivery that must have arrived before."""
    desk: str = ""
    """The one desktop that has what it needs."""


def put_in(unit: Unit, workplace: Workplace, told: Told) -> str:
    """The delivery's key, for what has to come after it; "" where it was told before."""
    key = derived_key(store_id(unit), told.kind, told.about)
    new = NewDelivery(
        account=told.account,
        client=told.client,
        staff=workplace.me.id if told.by is None else told.by,
        kind=told.kind,
        version=VERSION,
        key=key,
        about=told.about[:96],
        payload=told.payload,
        at=workplace.now(),
        after_key=told.after_key,
        desk=told.desk,
    )
    return key if unit.outbox.add(new) else ""
