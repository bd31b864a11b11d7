"""What an object store's refusal means: by the codes that S3, Google and Azure document."""

from __future__ import annotations

import logging
import re

from obstore.exceptions import PermissionDeniedError, UnauthenticatedError

from concierge.domain.errors import (
    AccountError,
    ConciergeError,
    NeedsSignInError,
    NotPermittedError,
    RejectedError,
    RetryLaterError,
)

log = logging.getLogger(__name__)

_STATUS = re.compile(r"status code: (\d{3})")
_SIGN_IN = re.compile(
    r"InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|TokenRefreshRequired"
    r"|AuthenticationFailed|InvalidAuthenticationInfo|invalid_grant|invalid_client|KeyDisabled"
)
_CLOCK = re.compile(r"RequestTimeTooSkewed|RequestExpired")
_NO_BUCKET = re.compile(
    r"NoSuchBucket|ContainerNotFound|bucket does not exist|ContainerBeingDeleted"
)
_REGION = re.compile(
    r"PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint|configured region"
)
_FULL = re.compile(r"QuotaExceeded|InsufficientStorage|XMinioStorageFull|AccountQuota")
_UNSAFE = re.compile(r"certificate|UnknownIssuer|InvalidCertificate")
_NOT_FOUND, _TOO_MANY, _TIMEOUT = 404, 429, 408


def told(exc: Exception, who: str, *, opening: bool = False) -> ConciergeError:
    """The error of domain.errors for one of the library's, whose own words name paths, hosts and
    what the store said. `opening` is for a store that could not even be made of its secret."""
    said = str(exc)
    found = _STATUS.search(said)
    status = int(found[1]) if found else 0
    log.info("a store refused or failed: %s, status %d", type(exc).__name__, status)
    if opening:
        return NeedsSignInError(
            f"The secret of {who} cannot be read. The command concierge accounts secret NAME "
            "--secret-fd N gives the account a new secret."
        )
    return _by_code(said, who) or _by_kind(exc, status, who)


def _by_code(said: str, who: str) -> ConciergeError | None:
    """Longest known first: a code says more than its status."""
    if _SIGN_IN.search(said):
        return _sign_in(who)
    if _CLOCK.search(said):
        return AccountError(f"{who} says that this computer's clock is wrong. Set it right.")
    if _NO_BUCKET.search(said):
        return _no_bucket(who)
    if _REGION.search(said):
        return AccountError(
            f"The bucket of {who} is in another region. Correct the account's option region."
        )
    if _FULL.search(said):
        return RetryLaterError(
            f"There is no room left at {who}. Make room there; the film is sent then."
        )
    return None


def _by_kind(exc: Exception, status: int, who: str) -> ConciergeError:
    if isinstance(exc, UnauthenticatedError):
        return _sign_in(who)
    if isinstance(exc, PermissionDeniedError):
        return NotPermittedError(
            f"The key of {who} may not do this. Let it write, read and delete there."
        )
    if isinstance(exc, FileNotFoundError) or status == _NOT_FOUND:
        return _no_bucket(who)
    if 400 <= status < 500 and status not in {_TOO_MANY, _TIMEOUT}:
        return RejectedError(f"{who} refused the film. Test the account, then send it again.")
    if not status and _UNSAFE.search(str(exc)):
        return AccountError(
            f"The connection to {who} is not safe: its certificate cannot be trusted. Check the "
            "address and the clock of this computer."
        )
    if status:
        return RetryLaterError(f"{who} has trouble at the moment. The film is sent later.")
    return RetryLaterError(f"{who} cannot be reached, or hung up. The film is sent later.")


def _sign_in(who: str) -> NeedsSignInError:
    return NeedsSignInError(
        f"{who} refused the sign-in. The command concierge accounts secret NAME "
        "--secret-fd N gives the account a new secret."
    )


def _no_bucket(who: str) -> AccountError:
    return AccountError(
        f"The bucket of {who} is not there. Make it, or correct the account's option place."
    )
