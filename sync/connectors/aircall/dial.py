"""Letting the telephone of one person of the house dial: asked once, whatever comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.errors import RejectedError, UnclearError, UserError
from sync.connectors.aircall import account
from sync.guard import STUMBLES
from sync.http import Policy
from sync.rate import SLEEPING

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig
    from sync.rate import Waiter

AT_ONCE = Policy(tries=1, connect_timeout=5.0, read_timeout=10.0, total=15.0)
"""Somebody sits there and waits for the line."""
UNCLEAR = "Look at your telephone: it may be ringing. Dial again only if it is not."
_REFUSED = {
    400: "Aircall cannot dial this number. Look at it in the client's profile.",
    404: "Aircall does not know your user there any more. Correct who is which user in the "
    "account's settings, then dial again.",
    405: "Your Aircall telephone cannot dial now. Open Aircall, or end the call that goes on "
    "there, then dial again.",
}


class AircallTelephone:
    """ports.Telephone of the Aircall user with that id."""

    def __init__(
        self,
        config: AccountConfig,
        user: str,
        waiter: Waiter | None = None,
        policy: Policy = AT_ONCE,
    ) -> None:
        account.check_options(config.options)
        self._address = f"{account.base(config.options)}/users/{user}/dial"
        self._wire = account.line(config, waiter or SLEEPING, lambda: False, policy)
        self._wire.explain = lambda status, _: _REFUSED.get(status)

    def dial(self, number: str) -> None:
        if not number.startswith("+"):
            raise UserError(
                "This number names no country, so Aircall cannot dial it. Write it with its "
                "prefix, such as +33."
            )
        try:
            self._wire.ask("POST", self._address, {"to": number})
        except (UnclearError, *STUMBLES) as exc:
            raise UnclearError(UNCLEAR) from exc
        finally:
            self._wire.close()


def telephone(config: AccountConfig, user: str) -> AircallTelephone:
    if not user.isdigit():
        raise RejectedError("An Aircall user is known by a number. Correct the account.")
    return AircallTelephone(config, user)
