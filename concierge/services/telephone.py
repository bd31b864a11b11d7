"""The telephone of whoever sits here: which account dials for them, and dialling itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from concierge.domain.errors import ConciergeError, UnclearError
from concierge.domain.telephony import KINDS, seat_of
from concierge.services.accounts import configuration, list_accounts
from concierge.services.phone_calls import drop_call
from concierge.services.told_calls import SEATS

if TYPE_CHECKING:
    from concierge.domain.ids import PhoneCallId
    from concierge.services.ports import AccountConfig, Telephone
    from concierge.services.workplace import Workplace
    from concierge.storage.secrets import Secrets

MakeTelephone = Callable[["AccountConfig", str], "Telephone"]
"""Of an account, for one of its users."""
OwnTelephone = Callable[["Workplace"], "Telephone | None"]
"""The telephone of whoever sits there, if the house has one for them."""


def telephone_here(
    workplace: Workplace, secrets: Callable[[], Secrets], make: MakeTelephone
) -> Telephone | None:
    """None where no account that is not paused knows whoever sits here: the desktop dials itself.

    Raises NoKeyringError, or NoSecretError where this desktop has none for the account.
    """
    for account in list_accounts(workplace):
        if account.paused or account.kind not in KINDS:
            continue
        user = seat_of(dict(account.options).get(SEATS, ""), workplace.me.name)
        if user:
            return make(configuration(workplace, account, secrets()), user)
    return None


def dial(workplace: Workplace, own: OwnTelephone, number: str, call: PhoneCallId) -> bool:
    """Asked once; false where there is no such telephone and the desktop shall dial itself. A call
    that surely was none needs no logging: it is dropped.

    Raises as ports.Telephone and `own` do.
    """
    try:
        telephone = own(workplace)
        if telephone is not None:
            telephone.dial(number)
    except UnclearError:
        raise
    except ConciergeError:
        drop_call(workplace, call)
        raise
    return telephone is not None
