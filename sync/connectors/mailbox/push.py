"""Sending an e-mail from the house's own mailbox. Nothing tells a mail server's second copy from
its first: what may have arrived is held for a person."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from email.errors import MessageError
from typing import TYPE_CHECKING

from concierge.domain.errors import ConciergeError, RejectedError, RetryLaterError
from concierge.domain.outbox import Delivered, Delivery, DeliveryKind, Reach
from concierge.services.logs import place
from concierge.services.ports import Check
from sync.connectors.mailbox import account
from sync.connectors.mailbox.line import opened
from sync.connectors.mailbox.message import composed
from sync.guard import STUMBLES
from sync.rate import check

if TYPE_CHECKING:
    import ssl
    from email.message import EmailMessage

    from concierge.services.ports import AccountConfig
    from sync.rate import Waiter

log = logging.getLogger(__name__)

_FINE = {
    (True, True): "The mail server answers, the line is encrypted, and the sign-in is accepted.",
    (True, False): "The mail server answers, the line is encrypted, and nobody has to sign in.",
    (False, True): "The mail server of this computer answers, and the sign-in is accepted.",
    (False, False): "The mail server of this computer answers, and nobody has to sign in.",
}
"""By whether the line is encrypted, and whether somebody signs in."""
REACH: Mapping[DeliveryKind, Reach] = {DeliveryKind.EMAIL: Reach.NONE}


def open_writer(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    context: ssl.SSLContext | None = None,
) -> MailWriter:
    """Nothing is asked of the server yet. `context` is for a certificate of one's own."""
    return MailWriter(config, waiter, cancelled, context)


def try_out(
    config: AccountConfig,
    waiter: Waiter,
    cancelled: Callable[[], bool],
    context: ssl.SSLContext | None = None,
) -> tuple[Check, ...]:
    """Connects, encrypts, signs in, and sends nothing."""
    setup = account.setup(config.options)
    try:
        with opened(setup, config.secret, config.name, cancelled, context) as line:
            line.greet()
    except RetryLaterError:
        words = f"{config.name} cannot be reached, hung up, or takes nothing at the moment."
        remedy = "Nothing was sent. Test it again later, or correct the account."
        return (Check("Mailbox", False, words, remedy),)
    except ConciergeError as exc:
        return (Check("Mailbox", False, str(exc), "Correct the account and test it again."),)
    return (Check("Mailbox", True, _FINE[setup.security != "none", bool(setup.user)]),)


class MailWriter:
    """sync.connector.Writer for one mailbox. It connects for each message: there are few."""

    def __init__(
        self,
        config: AccountConfig,
        waiter: Waiter,
        cancelled: Callable[[], bool],
        context: ssl.SSLContext | None,
    ) -> None:
        self._config, self._setup = config, account.setup(config.options)
        self._waiter, self._cancelled, self._context = waiter, cancelled, context

    @property
    def reach(self) -> Mapping[DeliveryKind, Reach]:
        return REACH

    def close(self) -> None:
        """Nothing is held open between deliveries."""

    def find(self, delivery: Delivery) -> Delivered | None:
        return None

    def push(self, delivery: Delivery) -> Delivered:
        check(self._cancelled)
        if delivery.kind is not DeliveryKind.EMAIL:
            raise RejectedError("This account sends e-mail and nothing else. Discard it.")
        config, setup = self._config, self._setup
        message, to, raw = self._written(delivery)
        with opened(setup, config.secret, config.name, self._cancelled, self._context) as line:
            line.send(setup.sender, to, raw)
        log.info("an e-mail left, %d bytes", len(raw))
        return Delivered(remote_id=str(message["Message-ID"]))

    def _written(self, delivery: Delivery) -> tuple[EmailMessage, str, bytes]:
        """All that can stumble over a payload does so before anything is sent."""
        try:
            message, to = composed(
                delivery, self._setup.sender, self._config.films, self._waiter.now()
            )
            return message, to, message.as_bytes()
        except (*STUMBLES, MessageError) as exc:
            log.error("a message could not be made: %s at %s", type(exc).__name__, place(exc))
            raise RejectedError("This message cannot be written. Write it anew.") from exc
