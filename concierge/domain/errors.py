"""One tree of errors, grouped by what the caller should do about them.

Every message is a sentence for a person: what happened, to whom, what to do. It carries no
customer data, no secret and no class name; the technical cause travels as `__cause__`.
"""


class ConciergeError(Exception):
    """The environment's or the user's fault, stated in words; never our bug."""


class UserError(ConciergeError):
    """What was entered cannot be done; `field` names the input it belongs to, if any."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class NoSecretError(UserError):
    """This desktop has no secret for the account, so nothing can be asked or told there."""


class BudgetError(UserError):
    """The month's gesture allowance does not cover it."""


class ConsentError(UserError):
    """The client may not be contacted this way, or not now."""


class RetryLaterError(ConciergeError):
    """The far side cannot answer now; the same call may succeed later.

    `retry_after` is in seconds, None when the far side gave no time.
    """

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class BusyError(RetryLaterError):
    """Somebody else is at it just now; nothing is wrong."""


class UnclearError(RetryLaterError):
    """Something was sent and no usable answer came: it may have arrived or not.

    `outage` says that the far side as a whole is out of order, not this one message.
    """

    def __init__(
        self, message: str, retry_after: float | None = None, *, outage: bool = False
    ) -> None:
        super().__init__(message, retry_after)
        self.outage = outage


class NotTakenError(RetryLaterError):
    """This one thing surely did not arrive and may be taken later; the account is well, and
    everything else may go on."""


class ConflictError(ConciergeError):
    """What was to be replaced was changed by somebody else meanwhile."""


class NeedsSignInError(ConciergeError):
    """The far side refused the credentials: a person must sign in again."""


class RejectedError(ConciergeError):
    """The far side understood and refused; asking again changes nothing."""


class AccountError(RejectedError):
    """The account as a whole cannot be used now; it says nothing about one record."""


class NotPermittedError(RejectedError):
    """The account as a whole may not do this: a permission is missing."""


class CancelledError(ConciergeError):
    """The user stopped it. Nothing that was committed is undone."""


class StoreError(ConciergeError):
    """The store cannot be used."""


class WrongKeyError(StoreError):
    """The key does not open this store, or the file is no store."""


class DamagedStoreError(StoreError):
    """The store opens but its content fails verification."""


class NewerStoreError(StoreError):
    """The store was written by a newer version of the program."""


class MissingKeyError(StoreError):
    """A store file exists but the keyring holds no key for it."""


class NoKeyringError(StoreError):
    """This desktop offers no safe keyring, or it is locked."""


class CameraError(ConciergeError):
    """The camera cannot be opened, or went away."""


class MicrophoneError(ConciergeError):
    """The microphone cannot be opened, or went away."""


class DiskFullError(ConciergeError):
    """There is no room for what should be written; what was written is kept."""


class BugError(Exception):
    """Our own mistake: an invariant of the program does not hold."""
