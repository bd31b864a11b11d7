"""One conversation with a mail server, and what each way in which it can end means."""

from __future__ import annotations

import logging
import re
import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from concierge.domain.errors import (
    AccountError,
    ConciergeError,
    NeedsSignInError,
    NotTakenError,
    RejectedError,
    RetryLaterError,
    UnclearError,
)
from sync.rate import check

if TYPE_CHECKING:
    from sync.connectors.mailbox.account import Setup

log = logging.getLogger(__name__)

PATIENCE = 20.0
"""Seconds without a word from the other side."""
_HELLO = "[127.0.0.1]"
"""Who we say we are: this computer's own name is nobody's business."""
_GO_ON, _LEAVES, _NO_SIGN_IN = 354, 421, 530
_DOTS = re.compile(rb"(?m)^\.")


class Line:
    """A signed-in connection; use it within `with opened(...)`."""

    def __init__(self, smtp: smtplib.SMTP, who: str, cancelled: Callable[[], bool]) -> None:
        self._smtp, self._who, self._cancelled = smtp, who, cancelled

    def greet(self) -> None:
        self._taken(*self._smtp.noop(), AccountError(f"{self._who} does not answer as it should."))

    def send(self, sender: str, to: str, message: bytes) -> None:
        """Raises UnclearError once the message left and no answer came: from then on nobody can
        tell whether she has it."""
        who, smtp = self._who, self._smtp
        self._taken(
            *smtp.mail(sender),
            AccountError(
                f"{who} does not let you send from this address. Correct the account's option from."
            ),
        )
        self._taken(
            *smtp.rcpt(to),
            RejectedError(
                f"{who} says that the client's address takes no mail. Ask for another one, or call."
            ),
            NotTakenError(
                f"{who} says that the client's address takes no mail at the moment. If that lasts, "
                "ask for another one, or call."
            ),
        )
        check(self._cancelled)
        refused = RejectedError(f"{who} refused the message. Send it another way.")
        later = NotTakenError(
            f"{who} asks to try this message again later. If that lasts, send it another way."
        )
        code, words = smtp.docmd("data")
        if code != _GO_ON:
            self._taken(code, words, refused, later)
            raise refused
        self._taken(*self._handed_over(message), refused, later)

    def _handed_over(self, message: bytes) -> tuple[int, bytes]:
        smtp = self._smtp
        unclear = UnclearError(
            f"{self._who} hung up before it said whether it has the message. Look into the "
            "mailbox's sent messages, or ask the client, before it is sent again."
        )
        try:
            smtp.send(_DOTS.sub(b"..", message) + b".\r\n")
            code, words = smtp.getreply()
        except (OSError, smtplib.SMTPException) as exc:
            raise unclear from exc
        if code // 100 not in (2, 4, 5):
            raise unclear  # it said something that is no answer
        return code, words

    def _taken(
        self,
        code: int,
        _words: bytes,
        refusal: ConciergeError,
        later: NotTakenError | None = None,
    ) -> None:
        """What the server says may hold her address: it is neither told nor logged. `later` is
        for an answer that is about one recipient, or one message, and not about the mailbox."""
        if 200 <= code < 300:
            return
        log.info("a mail server answered %d", code)
        if later is not None and 400 <= code < 500 and code != _LEAVES:
            raise later
        if 400 <= code < 500:
            raise RetryLaterError(f"{self._who} cannot take it at the moment. It is sent later.")
        if code == _NO_SIGN_IN:
            raise _sign_in(self._who)
        raise refusal


@contextmanager
def opened(
    setup: Setup,
    secret: str,
    who: str,
    cancelled: Callable[[], bool],
    context: ssl.SSLContext | None = None,
) -> Iterator[Line]:
    """Connected, encrypted and signed in. `context` is for a certificate of one's own."""
    check(cancelled)
    trusted = context
    if trusted is None and setup.security != "none":
        trusted = ssl.create_default_context()
    with _told(who):
        smtp = _connected(setup, trusted)
    try:
        with _told(who):
            if setup.security == "starttls":
                smtp.starttls(context=trusted)
                smtp.ehlo()
            if setup.user:
                smtp.login(setup.user, secret)
            yield Line(smtp, who, cancelled)
    finally:
        _hang_up(smtp)


def _connected(setup: Setup, trusted: ssl.SSLContext | None) -> smtplib.SMTP:
    smtp: smtplib.SMTP
    if setup.security == "tls":
        smtp = smtplib.SMTP_SSL(
            setup.host, setup.port, local_hostname=_HELLO, timeout=PATIENCE, context=trusted
        )
    else:
        smtp = smtplib.SMTP(setup.host, setup.port, local_hostname=_HELLO, timeout=PATIENCE)
    try:
        smtp.ehlo_or_helo_if_needed()
    except (OSError, smtplib.SMTPException):
        smtp.close()
        raise
    return smtp


def _hang_up(smtp: smtplib.SMTP) -> None:
    """Politely where it still listens; what was said before stands either way."""
    try:
        smtp.quit()
    except (OSError, smtplib.SMTPException):
        smtp.close()


@contextmanager
def _told(who: str) -> Iterator[None]:
    """Whatever goes wrong before a message left, as a sentence."""
    try:
        yield
    except ConciergeError:
        raise
    except (OSError, smtplib.SMTPException, UnicodeError) as exc:
        log.info("a mail server failed: %s", type(exc).__name__)
        raise _sentence(exc, who) from exc


def _sentence(exc: Exception, who: str) -> ConciergeError:
    match exc:
        case ssl.SSLCertVerificationError():
            return AccountError(
                f"The connection to {who} is not safe: its certificate cannot be trusted. Check "
                "the mail server's name and the clock of this computer."
            )
        case ssl.SSLError():
            return AccountError(
                f"{who} does not speak encryption here. Correct the account's options port and "
                "security."
            )
        case smtplib.SMTPAuthenticationError() if not 400 <= exc.smtp_code < 500:
            return _sign_in(who)
        case smtplib.SMTPNotSupportedError():
            return AccountError(
                f"{who} offers no encryption, or no sign-in. Correct the account's options port "
                "and security."
            )
        case UnicodeError():
            return NeedsSignInError(
                f"The name or secret of {who} has letters its server does not take. The command "
                "concierge accounts secret NAME --secret-fd N gives the account a new secret."
            )
        case smtplib.SMTPResponseException() if exc.smtp_code >= 500:
            return AccountError(f"{who} does not talk to this computer. Ask its provider.")
        case smtplib.SMTPResponseException():
            return RetryLaterError(f"{who} cannot take it at the moment. It is sent later.")
    return RetryLaterError(f"{who} cannot be reached, or hung up. The message is sent later.")


def _sign_in(who: str) -> NeedsSignInError:
    return NeedsSignInError(
        f"{who} refused the sign-in. The command concierge accounts secret NAME "
        "--secret-fd N gives the account a new secret."
    )
