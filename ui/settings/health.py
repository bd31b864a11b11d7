"""How an account is, in words, and the one thing to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from concierge.domain.account_kinds import is_read
from ui.formats import ago
from ui.language import told
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from concierge.domain.views.house import AccountRow
    from ui.formats import Formats


class Standing(IntEnum):
    """Worst first."""

    SIGNED_OUT = 0
    FAILING = 1
    PAUSED = 2
    LIMITED = 3
    """It works, but something cannot be seen there."""
    UNREAD = 4
    WELL = 5


@dataclass(frozen=True, slots=True)
class Health:
    standing: Standing
    words: str
    """In a few words, such as "In sync 2 min ago"."""
    sentences: tuple[str, ...] = ()


def standing(account: AccountRow) -> Standing:
    if account.paused:
        return Standing.PAUSED
    if account.needs_sign_in:
        return Standing.SIGNED_OUT
    if _failing_since(account) is not None:
        return Standing.FAILING
    if account.synced_at is None and is_read(account.kind):
        return Standing.UNREAD
    limited = account.warnings or account.tell_error
    return Standing.LIMITED if limited else Standing.WELL


def _failing_since(account: AccountRow) -> datetime | None:
    """What is only told: where it takes nothing, nothing of it works."""
    since = None if is_read(account.kind) else account.tell_failing_since
    return account.failing_since or since


def first_sentence(words: str) -> str:
    """What happened, without the command that mends it: here a button does."""
    first, dot, _ = told(words).partition(". ")
    return f"{first}." if dot else first


def health(
    account: AccountRow, formats: Formats, now: datetime, *, lacks_secret: bool = False
) -> Health:
    """`lacks_secret`: this desktop has none for it, whatever was found before."""
    stands = standing(account)
    if lacks_secret and stands is not Standing.PAUSED:
        missing = (
            tr("This desktop has no secret for it, so nothing is asked or sent there from here."),
            tr("Enter it here, or hand it over at each start, with: concierge --secret-fd N"),
        )
        return Health(Standing.SIGNED_OUT, tr("No secret"), missing)
    warnings = tuple(told(words) for words in account.warnings)
    if account.tell_error:
        untold = tr("Nothing can be told there: {why}", why=told(account.tell_error))
        warnings = (untold, *warnings)
    if stands is Standing.PAUSED:
        quiet = tr("It is neither read nor told anything. What waits for it goes on waiting.")
        return Health(stands, tr("Paused"), (quiet,))
    if stands is Standing.SIGNED_OUT:
        todo = tr("Enter a new secret; it goes on by itself then.")
        return Health(stands, tr("Signed out"), (first_sentence(account.last_error), todo))
    since = _failing_since(account)
    if stands is Standing.FAILING and since is not None:
        sentences = [told(account.last_error or account.tell_error)]
        again = account.next_pull_at if is_read(account.kind) else account.push_after
        if again is not None and again > now:
            time = formats.time(again)
            sentences.append(tr("It is tried again by itself at {time}.", time=time))
        words = tr("Failing since {time}", time=_since(since, formats, now))
        return Health(stands, words, tuple(sentences))
    if not is_read(account.kind):
        return Health(stands, tr("Ready"), warnings)
    if account.synced_at is None:
        return Health(stands, tr("Not read yet"), warnings)
    return Health(stands, _in_sync(account.synced_at, now), warnings)


def _since(at: datetime, formats: Formats, now: datetime) -> str:
    """The hour alone is only of today."""
    here = at.astimezone(formats.zone)
    if here.date() == now.astimezone(formats.zone).date():
        return formats.time(at)
    return f"{formats.day(here.date())}, {formats.time(at)}"


def _in_sync(at: datetime, now: datetime) -> str:
    age = ago(at, now)
    if age == ago(now, now):
        return tr("In sync just now")
    return tr("In sync {age} ago", age=age)


def in_trouble(accounts: Iterable[AccountRow]) -> list[AccountRow]:
    """Those that neither can be read nor were paused by a person, worst first."""
    found = [one for one in accounts if standing(one) in (Standing.SIGNED_OUT, Standing.FAILING)]
    return sorted(
        found, key=lambda one: (standing(one), one.failing_since is None, one.failing_since)
    )
