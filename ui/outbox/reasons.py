"""Why something is not there yet: the sentence for its page and the word or two for its row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.outbox import PATIENCE, DeliveryState
from concierge.domain.views.outbox import Waits
from concierge.services.health import may_tell
from ui.icons import Icon
from ui.messages import tr
from ui.theme import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from concierge.domain.views.house import AccountRow
    from concierge.domain.views.outbox import OutboxRow
    from ui.formats import Formats

_MINUTE, _HOUR = 60, 3600


def _in(at: datetime, now: datetime) -> str:
    """How far off, short: "1 min", "2 h"."""
    seconds = max(0.0, (at - now).total_seconds())
    if seconds < _HOUR:
        return tr("{count} min", count=max(1, round(seconds / _MINUTE)))
    return tr("{count} h", count=round(seconds / _HOUR))


def is_due(row: OutboxRow, now: datetime) -> bool:
    return row.next_try_at <= now


def why(
    row: OutboxRow,
    account: AccountRow | None,
    formats: Formats,
    now: datetime,
    *,
    lacks_secret: bool = False,
) -> str:
    """Why it is not there yet, or how it ended, in a sentence. `lacks_secret`: this desktop has
    none for the account."""
    if row.state is DeliveryState.LEASED:
        return tr("On its way at this moment.")
    if row.state is DeliveryState.HELD:
        return tr(
            "Nobody knows whether it arrived. Look for it in {account}, then say so here.",
            account=row.account_name,
        )
    if row.state is DeliveryState.DEAD:
        return _parked(row)
    if row.state in (DeliveryState.SENT, DeliveryState.DISCARDED):
        return _ended(row, formats)
    if _misses_secret(account, lacks_secret):
        return tr(
            "This desktop has no secret for {account}. It leaves once that is entered in Settings.",
            account=row.account_name,
        )
    if row.stopped_by and account is not None:
        return _stopped(row, account, formats, now)
    if row.waits_for is Waits.PAGE:
        return tr("Leaves once the film is on its page.")
    if row.waits_for is Waits.DESKTOP:
        return tr("Goes from the desktop that the film lies on, once that is running.")
    if row.is_behind:
        return tr("Waits for its turn behind an earlier one for {name}.", name=row.client_name)
    if row.attempts and not is_due(row, now):
        tried = (
            tr("Tried once") if row.attempts == 1 else tr("Tried {count} times", count=row.attempts)
        )
        return tr("{tried}, next in {time}.", tried=tried, time=_in(row.next_try_at, now))
    return tr("Goes out within a minute.")


def _misses_secret(account: AccountRow | None, lacks_secret: bool) -> bool:
    """Where a person stopped it, the secret is not what it waits for."""
    return lacks_secret and account is not None and not account.paused


def _parked(row: OutboxRow) -> str:
    if row.attempts >= PATIENCE:
        return tr("Tried {count} times without success, and parked.", count=row.attempts)
    return tr("{account} refused it, and it is parked.", account=row.account_name)


def _ended(row: OutboxRow, formats: Formats) -> str:
    when = formats.exact(row.ended_at) if row.ended_at is not None else ""
    if row.state is DeliveryState.SENT:
        return tr("Arrived {when}.", when=when)
    return tr("Discarded {when}.", when=when)


def _is_taken(row: OutboxRow, account: AccountRow) -> bool:
    return row.kind.value in account.writes


def _stopped_since(row: OutboxRow, account: AccountRow) -> datetime:
    return account.failing_since or account.tell_failing_since or row.created_at


def _stopped(row: OutboxRow, account: AccountRow, formats: Formats, now: datetime) -> str:
    name = account.name
    if not account.writes:
        return tr(
            "{account} is only read, so this is not told. Allow telling in Settings, or "
            "discard it.",
            account=name,
        )
    if not _is_taken(row, account):
        return tr(
            "{account} takes nothing of this kind any more. Allow it in Settings, or discard it.",
            account=name,
        )
    if account.paused:
        return tr("{account} is paused. It waits until somebody resumes it.", account=name)
    if account.needs_sign_in:
        return tr("{account} refused the sign-in. It waits for a new secret.", account=name)
    since = formats.time(_stopped_since(row, account))
    if account.failing_since is None:
        return _put_off(account, since, now)
    return tr(
        "{account} cannot be reached since {time}. It goes out by itself once that answers.",
        account=name,
        time=since,
    )


def _put_off(account: AccountRow, since: str, now: datetime) -> str:
    """It can be read, but takes nothing it is told."""
    if may_tell(account, now) or account.push_after is None:
        return tr(
            "Nothing can be told to {account} since {time}. It is tried again within a minute.",
            account=account.name,
            time=since,
        )
    return tr(
        "Nothing can be told to {account} since {time}. It is tried again in {wait}.",
        account=account.name,
        time=since,
        wait=_in(account.push_after, now),
    )


def short(
    row: OutboxRow,
    account: AccountRow | None,
    formats: Formats,
    now: datetime,
    *,
    lacks_secret: bool = False,
) -> tuple[str, Icon | None, Tone]:
    """The state in a word or two, for the row."""
    if row.state is DeliveryState.HELD:
        return tr("arrived?"), Icon.CIRCLE_ALERT, Tone.WARN
    if row.state is DeliveryState.DEAD:
        return tr("parked"), Icon.TRIANGLE_ALERT, Tone.DANGER
    if row.state is DeliveryState.SENT:
        return tr("arrived"), Icon.CHECK, Tone.OK
    if row.state is DeliveryState.DISCARDED:
        return tr("discarded"), None, Tone.INK3
    if row.state is DeliveryState.LEASED:
        return tr("on its way"), None, Tone.INK2
    if _misses_secret(account, lacks_secret):
        return tr("no secret"), Icon.KEY_ROUND, Tone.WARN
    if row.stopped_by and account is not None:
        if not _is_taken(row, account):
            return tr("not told"), Icon.BAN, Tone.WARN
        if account.paused:
            return tr("paused"), Icon.PAUSE, Tone.INK2
        since = formats.time(_stopped_since(row, account))
        return tr("since {time}", time=since), Icon.CLOUD_OFF, Tone.WARN
    if row.waits_for is not None or row.is_behind:
        return tr("next in line"), None, Tone.INK2
    if not is_due(row, now):
        return tr("in {time}", time=_in(row.next_try_at, now)), Icon.CLOCK, Tone.INK2
    return tr("in a minute"), None, Tone.INK2
