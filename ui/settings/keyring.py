"""The desktop's keyring, opened only when a secret is really kept, read or dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.errors import NoKeyringError
from ui import messages
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from concierge.services.ports import Secrets


class Keyring:
    """Fulfils ports.Secrets. A kind of account without a secret never asks for a keyring."""

    def __init__(self, source: Callable[[], Secrets]) -> None:
        self._source = source
        self._opened: Secrets | None = None

    def _secrets(self) -> Secrets:
        if self._opened is None:
            self._opened = self._source()
        return self._opened

    def get(self, name: str) -> str | None:
        return self._secrets().get(name)

    def put(self, name: str, value: str) -> None:
        self._secrets().put(name, value)

    def drop(self, name: str) -> None:
        self._secrets().drop(name)


def sentence(error: Exception) -> str:
    """What a person is told; of a keyring that does not answer, how to do without."""
    if isinstance(error, NoKeyringError):
        return tr(
            "This desktop has no keyring that can be used, or it is locked, and a shop's secret "
            "is kept nowhere else. Nothing was changed. Unlock it, or add the account without "
            "a secret and hand it over at each run, with: concierge sync --secret-fd N"
        )
    return messages.sentence(error)
