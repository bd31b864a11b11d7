"""Connecting a shop: what was entered is checked and tried before anything is saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from concierge.domain.account_kinds import needs_secret
from concierge.domain.errors import UserError
from concierge.domain.ids import AccountId
from concierge.services import accounts
from concierge.services.ports import AccountConfig, Check

if TYPE_CHECKING:
    from collections.abc import Mapping

    from concierge.domain.csv_preview import Preview
    from concierge.services.ports import Shops
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets

OPEN = AccountId(0)
"""The id of an account that is not saved yet."""


@dataclass(frozen=True, slots=True)
class AccountForm:
    name: str
    kind: str
    options: Mapping[str, str]
    secret: str
    """Empty for a kind without one, or where each run is handed it."""

    def __repr__(self) -> str:
        return f"AccountForm(kind={self.kind!r})"


def _config(form: AccountForm, options: dict[str, str]) -> AccountConfig:
    return AccountConfig(OPEN, form.name.strip(), form.kind, options, form.secret)


def _options(form: AccountForm) -> dict[str, str]:
    return {key: value.strip() for key, value in form.options.items() if value.strip()}


def can_try(form: AccountForm) -> bool:
    return bool(form.secret) or not needs_secret(form.kind, form.options)


def try_account(workplace: Workplace, shops: Shops, form: AccountForm) -> tuple[Check, ...]:
    """Ask the shop; nothing is saved. Raises UserError, naming the field, for what no account
    can be made of."""
    accounts.check_name(workplace, form.name)
    options = _options(form)
    shops.check_options(form.kind, options)
    if not can_try(form):
        raise UserError("Enter the secret to try it with.", "secret")
    return tuple(shops.check(_config(form, options)))


def connect_account(
    workplace: Workplace,
    secrets: Secrets | None,
    shops: Shops,
    form: AccountForm,
    *,
    untested: bool,
) -> tuple[AccountId | None, tuple[Check, ...]]:
    """(the new account, what the try found). The account is None where something blocks it;
    nothing was saved then. Raises UserError as `try_account`, NoKeyringError where the secret
    cannot be kept. Without `secrets` none is kept."""
    accounts.check_name(workplace, form.name)
    options = _options(form)
    shops.check_options(form.kind, options)
    found: tuple[Check, ...] = ()
    if not untested:
        if not can_try(form):
            raise UserError("Enter the secret to try it with.", "secret")
        found = tuple(shops.check(_config(form, options)))
        if any(check.is_blocking and not check.ok for check in found):
            return None, found
    account = accounts.add_account(
        workplace,
        secrets,
        name=form.name,
        kind=form.kind,
        options=options,
        secret=form.secret,
        writes=shops.writes(form.kind, options),
    )
    return account, found


def preview(workplace: Workplace, shops: Shops, form: AccountForm) -> Preview:
    """What a folder of exports would bring; nothing is saved."""
    options = _options(form)
    shops.check_options(form.kind, options)
    return shops.preview(_config(form, options), None)
