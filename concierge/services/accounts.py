"""Accounts: the configured connectors, added, corrected, paused and removed."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from concierge.domain import account_kinds
from concierge.domain.account_kinds import is_read, is_shop
from concierge.domain.errors import NoKeyringError, NoSecretError, UserError
from concierge.domain.local_time import month_of
from concierge.services.film_places import move, pages_lost_with
from concierge.services.gesture_orders import refuse_to_forget
from concierge.services.leaving import drop_waiting
from concierge.services.left_pages import note_pages_to_take_off
from concierge.services.ports import AccountConfig
from concierge.services.recordings import Deletion, delete_left_films, note_films_to_delete
from concierge.services.telling import store_id
from concierge.storage.secrets import HandedSecret

if TYPE_CHECKING:
    from concierge.domain.ids import AccountId
    from concierge.domain.outbox import DeliveryKind
    from concierge.domain.views.house import AccountRow, Holdings, SkippedRow
    from concierge.services.ports import Shops
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets

SHOWN_SKIPPED = 200


def secret_name(workplace: Workplace, account: AccountId) -> str:
    """Under which name the keyring holds the account's secret.

    The store's own number is part of it: two stores on one desktop never share a token.
    """
    return f"account:{_store_id(workplace)}:{account}"


def _store_id(workplace: Workplace) -> str:
    with workplace.read() as unit:
        known = store_id(unit)
    if known:
        return known
    with workplace.write() as unit:
        return store_id(unit)


def list_accounts(workplace: Workplace) -> list[AccountRow]:
    with workplace.read() as unit:
        return unit.accounts.all()


def shops(accounts: Iterable[AccountRow]) -> list[AccountRow]:
    """Those that clients are read from; the others are only told."""
    return [account for account in accounts if is_shop(account.kind)]


def sources(accounts: Iterable[AccountRow]) -> list[AccountRow]:
    """Those that are read, the shops first: a parcel is joined to an order that is there."""
    found = [account for account in accounts if is_read(account.kind)]
    return sorted(found, key=lambda account: not is_shop(account.kind))


def skipped_records(workplace: Workplace, account: AccountId) -> list[SkippedRow]:
    """What could not be read, and why; the first SHOWN_SKIPPED."""
    with workplace.read() as unit:
        return unit.skips.of(account, SHOWN_SKIPPED)


def find_account(workplace: Workplace, name: str = "") -> AccountRow:
    """By name, or the only shop. Raises UserError when that is not clear."""
    accounts = list_accounts(workplace)
    named = [account for account in accounts if account.name == name]
    accounts = named if name else shops(accounts)
    if len(accounts) == 1:
        return accounts[0]
    if not accounts:
        hint = f"There is no account named {name!r}." if name else "No shop is connected yet."
        raise UserError(f"{hint} Add one with: concierge accounts add shopify --name NAME …")
    raise UserError("There are several accounts. Say which one with --account NAME.")


def add_account(
    workplace: Workplace,
    secrets: Secrets | None,
    *,
    name: str,
    kind: str,
    options: dict[str, str],
    secret: str,
    writes: Iterable[DeliveryKind] = (),
) -> AccountId:
    """The secret goes to `secrets`, the rest to the store; without either, every run is handed it.
    `writes` is what can be told there.

    Raises UserError for no name or a taken one.
    """
    name = check_name(workplace, name)
    store = _store_id(workplace)
    with workplace.write() as unit:
        account = unit.accounts.add(name, kind, options)
        unit.accounts.set_writes(account, [kind.value for kind in writes])
        if secret and secrets is not None:
            secrets.put(f"account:{store}:{account}", secret)
    return account


def check_name(workplace: Workplace, name: str) -> str:
    """The name without its blanks. Raises UserError for none or a taken one."""
    name = name.strip()
    if not name:
        raise UserError("Give the account a name, such as the shop's.", "name")
    if any(account.name == name for account in list_accounts(workplace)):
        raise UserError(f"There is already an account named {name!r}. Choose another name.", "name")
    return name


def correct_account(
    workplace: Workplace,
    account: AccountRow,
    changes: Mapping[str, str],
    shops: Shops,
) -> None:
    """Set options, an empty value takes one away. Raises UserError for what cannot result, and
    for another place of films while pages lie at this one."""
    options = {**dict(account.options), **changes}
    options = {name: value for name, value in options.items() if value}
    shops.check_options(account.kind, options)
    told = shops.writes(account.kind, options)
    with workplace.write() as unit:
        move(unit, account.id, options)
        unit.accounts.set_writes(account.id, [kind.value for kind in told])
        unit.accounts.set_options(account.id, options)
        unit.accounts.ask_again(account.id)


def renew_secret(workplace: Workplace, secrets: Secrets, account: AccountId, secret: str) -> None:
    """Put a new secret in the place of the old one, or of one that a keyring has lost.

    The account is asked again at once.
    """
    if not secret:
        raise UserError("The new secret is empty. Nothing was changed.")
    secrets.put(secret_name(workplace, account), secret)
    with workplace.write() as unit:
        unit.accounts.ask_again(account)


def pause_account(workplace: Workplace, account: AccountId) -> None:
    """Neither read it nor tell it anything until it is resumed; its outbox keeps waiting."""
    with workplace.write() as unit:
        unit.accounts.pause(account, paused=True)


def resume_account(workplace: Workplace, account: AccountId) -> None:
    with workplace.write() as unit:
        unit.accounts.pause(account, paused=False)
        unit.accounts.ask_again(account)


@dataclass(frozen=True, slots=True)
class Removal:
    films: Deletion
    is_secret_left: bool
    """No keyring could be opened to drop the account's secret from."""


def account_holdings(workplace: Workplace, account: AccountId) -> Holdings:
    """What `remove_account` would take with it."""
    with workplace.read() as unit:
        held = unit.accounts.holdings(account, _month(workplace))
        return replace(held, pages_lost=pages_lost_with(unit, account))


def remove_account(
    workplace: Workplace,
    secrets: Secrets | None,
    account: AccountId,
    *,
    with_commission: bool = False,
) -> Removal:
    """Forget the account, its clients, their orders and films here; the shop keeps everything.

    `secrets` is None where there is no keyring. What cannot be tidied up now is told, not raised:
    the account is gone all the same. Raises UserError while a gesture budget is spent on its
    clients this month or while an order there is in doubt, and for decided commission lines unless
    `with_commission`.
    """
    name = secret_name(workplace, account)
    with workplace.write() as unit:
        held = unit.accounts.holdings(account, _month(workplace))
        _refuse_loss(held, with_commission=with_commission)
        refuse_to_forget(unit, account)
        note_films_to_delete(unit, account)
        note_pages_to_take_off(unit, account)
        for one in unit.outbox.open_of(account):
            drop_waiting(unit, workplace, one)
        unit.accounts.remove(account)
    films = delete_left_films(workplace)
    try:
        if secrets is not None:
            secrets.drop(name)
    except NoKeyringError:
        secrets = None
    return Removal(films, is_secret_left=secrets is None)


def _month(workplace: Workplace) -> str:
    return month_of(workplace.now(), workplace.house.zone_name)


def _refuse_loss(held: Holdings, *, with_commission: bool) -> None:
    if held.spent:
        raise UserError(
            "Part of this month's gesture budget is spent on clients of this account, and would "
            "be given back with them. Nothing was removed. Remove it when the month is over."
        )
    if held.lines_decided and not with_commission:
        raise UserError(
            "Commission on sales of this account is approved or paid, and would be lost with it. "
            "Nothing was removed. Export it first, with: concierge export commissions --out F, "
            "then remove the account with --with-commission."
        )


def needs_secret(account: AccountRow) -> bool:
    return account_kinds.needs_secret(account.kind, dict(account.options))


def without_secret(workplace: Workplace, account: AccountRow) -> AccountConfig:
    """For what asks nobody who would want to know who we are."""
    return _config(workplace, account, "")


def _config(workplace: Workplace, account: AccountRow, secret: str) -> AccountConfig:
    options = dict(account.options)
    films = workplace.recordings
    return AccountConfig(account.id, account.name, account.kind, options, secret, films)


def configuration(workplace: Workplace, account: AccountRow, secrets: Secrets) -> AccountConfig:
    """Raises NoSecretError where `secrets` has none for it."""
    if not needs_secret(account):
        return without_secret(workplace, account)
    secret = secrets.get(secret_name(workplace, account.id))
    if secret is None and isinstance(secrets, HandedSecret):
        raise NoSecretError(
            f"The secret that was handed over is that of {secrets.account} and was not used for "
            f"{account.name}: nothing is asked or sent there. Hand its own over, with: concierge "
            f"sync --account {shlex.quote(account.name)} --secret-fd N."
        )
    if secret is None:
        raise NoSecretError(
            f"This desktop's keyring holds no secret for {account.name}. Enter it with: concierge "
            "accounts secret NAME --secret-fd N, or hand it over for this run with --secret-fd N."
        )
    return _config(workplace, account, secret)
