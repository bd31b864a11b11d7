"""The secret that was handed over for a run: which account it is for, and which have none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.errors import NoKeyringError, UserError
from concierge.services.accounts import list_accounts, needs_secret, secret_name, shops
from concierge.storage.secrets import GivenSecret, HandedSecret

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from concierge.domain.ids import AccountId
    from concierge.domain.views.house import AccountRow
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets


def for_its_account(
    workplace: Workplace, source: Callable[[], Secrets], keyring: Callable[[], Secrets]
) -> Secrets:
    """What `source` gives; a secret that was handed over is shown to one account alone, and the
    keyring, where there is one, answers for the others.

    Raises UserError where nobody can tell for which account it is.
    """
    found = source()
    secret = found.get("") if isinstance(found, GivenSecret) else None
    needing = [one for one in list_accounts(workplace) if needs_secret(one) and not one.paused]
    if not isinstance(found, GivenSecret) or secret is None or not needing:
        return found
    kept: Secrets | None = None
    try:
        kept = keyring()
        without = _without(workplace, needing, kept)
    except NoKeyringError:
        kept, without = None, needing
    one = _meant(needing, without)
    return HandedSecret(one.name, secret_name(workplace, one.id), secret, kept)


def _meant(needing: Sequence[AccountRow], without: Sequence[AccountRow]) -> AccountRow:
    """The one that needs it and has none; of several the only shop, for that is what is asked."""
    for choice in (needing, without, shops(without or needing)):
        if len(choice) == 1:
            return choice[0]
    raise UserError(
        "One secret was handed over, but there are several accounts. Nothing was asked. "
        "Update each by itself, with: concierge sync --account NAME --secret-fd N"
    )


def _without(
    workplace: Workplace, accounts: Sequence[AccountRow], secrets: Secrets
) -> list[AccountRow]:
    return [one for one in accounts if not secrets.get(secret_name(workplace, one.id))]


def lacking(
    workplace: Workplace, accounts: Sequence[AccountRow], source: Callable[[], Secrets] | None
) -> frozenset[AccountId]:
    """Those among them that this desktop has no secret for; none where nobody can tell."""
    needing = [account for account in accounts if needs_secret(account)]
    if source is None or not needing:
        return frozenset()
    try:
        without = _without(workplace, needing, source())
    except NoKeyringError:
        without = needing
    except UserError:  # several could be meant by the one that was handed over
        without = []
    return frozenset(account.id for account in without)
