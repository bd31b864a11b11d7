"""One decision on many rows: each is taken by itself, and what is refused holds nothing up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from concierge.domain.errors import UserError
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from concierge.services.workplace import Workplace
    from ui.screen import Trouble

RowT = TypeVar("RowT")


@dataclass(frozen=True, slots=True)
class Decided(Generic[RowT]):
    done: tuple[RowT, ...]
    refused: tuple[tuple[RowT, UserError], ...]

    def tell_refused(self, trouble: Trouble, title: str, who: Callable[[RowT], str]) -> None:
        """For whom it was refused; the sentence is the first one's."""
        if not self.refused:
            return
        names = ", ".join(dict.fromkeys(who(row) for row, _ in self.refused))
        trouble.tell(tr("{title}: {names}", title=title, names=names), self.refused[0][1],
                     again=False)  # fmt: skip


def decide(
    workplace: Workplace, rows: Sequence[RowT], act: Callable[[Workplace, RowT], None]
) -> Decided[RowT]:
    """Every row gets its own transaction. Raises what is not a refusal, such as StoreError;
    the rows decided before it stay decided."""
    done, refused = [], []
    for row in rows:
        try:
            act(workplace, row)
        except UserError as error:
            refused.append((row, error))
        else:
            done.append(row)
    return Decided(tuple(done), tuple(refused))
