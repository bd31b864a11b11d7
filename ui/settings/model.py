"""What the settings tell of accounts and the store, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.account_kinds import is_read
from concierge.services.accounts import list_accounts
from concierge.services.frame import frame
from concierge.services.handed import lacking
from ui.formats import ago
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from concierge.domain.ids import AccountId
    from concierge.domain.views.house import AccountRow, FrameView
    from concierge.services.ports import Secrets
    from concierge.services.workplace import Workplace
    from ui.formats import Formats


@dataclass(frozen=True, slots=True)
class State:
    accounts: tuple[AccountRow, ...]
    counts: FrameView
    lacking: frozenset[AccountId] = frozenset()
    """Those that this desktop has no secret for."""


def load_state(workplace: Workplace, secrets: Callable[[], Secrets] | None = None) -> State:
    accounts = tuple(list_accounts(workplace))
    return State(accounts, frame(workplace), lacking(workplace, accounts, secrets))


def account_facts(account: AccountRow, formats: Formats, now: datetime) -> list[tuple[str, str]]:
    """Label and value of what one account's last pull brought; a secret is never among them."""
    synced = tr("not yet")
    if account.synced_at is not None:
        age = ago(account.synced_at, now)
        exact = formats.exact(account.synced_at)
        synced = tr("{age} ago, {exact}", age=age, exact=exact)
        if age == ago(now, now):
            synced = tr("just now, {exact}", exact=exact)
    address = dict(account.options)
    where = address.get("shop_url") or address.get("url") or address.get("folder", "")
    where = where or address.get("place") or address.get("host", "")
    facts = [(tr("Last sync"), synced)] if is_read(account.kind) else []
    if link := address.get("link"):
        facts.append((tr("Films are seen at"), link))
    if sender := address.get("from"):
        facts.append((tr("Sender"), sender))
    if where:
        facts.insert(0, (tr("Where"), where))
    if account.customers_total:
        customers = formats.number(account.customers_total)
        facts.append((tr("Customers"), tr("{count} in the shop", count=customers)))
    return facts


def skipped_words(count: int, formats: Formats) -> str:
    if count == 1:
        return tr("1 record could not be read and was left out; everything else is in the book")
    return tr(
        "{count} records could not be read and were left out; everything else is in the book",
        count=formats.number(count),
    )


def kind_words(kind: str) -> str:
    """The name of the software behind an account."""
    return {
        "shopify": "Shopify",
        "vendure": "Vendure",
        "hubspot": "HubSpot",
        "csv": tr("CSV folder"),
        "film_folder": tr("Films in a folder"),
        "film_store": tr("Films in an object store"),
        "mail": tr("Mailbox"),
        "loop": tr("Returns, from Loop"),
        "easypost": tr("Parcels, from EasyPost"),
        "aircall": tr("Telephone, from Aircall"),
        "handwrytten": tr("Notes, from Handwrytten"),
        "goody": tr("Gifts and flowers, from Goody"),
    }.get(kind, kind)
