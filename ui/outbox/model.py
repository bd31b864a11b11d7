"""The outbox in words: what is told, to whom, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from concierge.domain.clients import Channel
from concierge.domain.gestures import GestureKind
from concierge.domain.interactions import CallOutcome, Direction
from concierge.domain.merge import NOTE
from concierge.domain.money import Money
from concierge.domain.outbox import STUCK, DeliveryKind
from concierge.services.accounts import list_accounts
from concierge.services.details import conflicts
from concierge.services.handed import lacking
from concierge.services.outbox import outbox
from ui.facts import field_words
from ui.formats import clock, since
from ui.icons import Icon
from ui.kit.marks import Tier, initials
from ui.kit.work_rows import WorkItem
from ui.language import told
from ui.messages import tr, word
from ui.outbox.paying import order_facts, order_words
from ui.outbox.reasons import short

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from concierge.domain.views.details import ConflictRow
    from concierge.domain.views.house import AccountRow
    from concierge.domain.views.outbox import OutboxRow, OutboxView
    from concierge.services.ports import Secrets
    from concierge.services.workplace import Workplace
    from ui.formats import Formats

_MINUTE = 60
_WORDS = {
    DeliveryKind.CHECKOUT: "note",
    DeliveryKind.REFUND: "note",
    DeliveryKind.ORDER: "message",
}
"""Under which name the words lie that go with it, where that is not "text"."""

ICONS: Mapping[DeliveryKind, Icon] = {
    DeliveryKind.CALL: Icon.PHONE,
    DeliveryKind.NOTE: Icon.NOTEBOOK_TEXT,
    DeliveryKind.GESTURE: Icon.GIFT,
    DeliveryKind.VIDEO_LINK: Icon.VIDEO,
    DeliveryKind.TAGS: Icon.PIN,
    DeliveryKind.FIELDS: Icon.PENCIL,
    DeliveryKind.REFUND: Icon.BANKNOTE,
    DeliveryKind.CHECKOUT: Icon.LINK,
    DeliveryKind.PUBLISH: Icon.FILM,
    DeliveryKind.UNPUBLISH: Icon.FILM,
    DeliveryKind.EMAIL: Icon.MAIL,
    DeliveryKind.ORDER: Icon.SHOPPING_BAG,
}


class Shown(Enum):
    """What the list shows."""

    OPEN = "open"
    STUCK = "stuck"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class State:
    view: OutboxView
    conflicts: tuple[ConflictRow, ...]
    accounts: Mapping[str, AccountRow] = field(default_factory=dict)
    """By name."""
    lacking: frozenset[str] = frozenset()
    """The names of those that this desktop has no secret for."""
    addresses: Mapping[int, str] = field(default_factory=dict)
    """Of the clients that an e-mail goes to, where known."""

    def rows(self, shown: Shown) -> tuple[OutboxRow, ...]:
        """What needs a person stands first, then everything oldest first."""
        if shown is Shown.ENDED:
            return self.view.ended
        stuck = tuple(row for row in self.view.waiting if row.state in STUCK)
        if shown is Shown.STUCK:
            return stuck
        return (*stuck, *(row for row in self.view.waiting if row.state not in STUCK))

    def count(self, shown: Shown) -> int:
        """How many there are, also of those that the list has no room for."""
        if shown is Shown.STUCK:
            return self.view.stuck
        left_out = self.view.left_out if shown is Shown.OPEN else 0
        return len(self.rows(shown)) + left_out

    def more(self, shown: Shown, formats: Formats) -> str:
        """How many the list leaves out, and what brings them in; "" for none."""
        here, total = len(self.rows(shown)), self.count(shown)
        if total <= here:
            return ""
        numbers = {"count": formats.number(here), "total": formats.number(total)}
        # Where decisions are left out, there are none but decisions in the list.
        if len(self.rows(Shown.STUCK)) < self.view.stuck:
            return tr(
                "{count} of {total} are shown. The others follow as these are decided.", **numbers
            )
        return tr("{count} of {total} are shown. The others follow as these are told.", **numbers)


def load_outbox(workplace: Workplace, secrets: Callable[[], Secrets] | None = None) -> State:
    """Only for what waits is a keyring asked: `secrets` opens it."""
    accounts = {account.name: account for account in list_accounts(workplace)}
    view = outbox(workplace)
    waited_for = {row.account_name for row in view.waiting}
    asked = [account for name, account in accounts.items() if name in waited_for]
    without = lacking(workplace, asked, secrets)
    return State(
        view,
        conflicts(workplace),
        accounts,
        frozenset(account.name for account in asked if account.id in without),
        _addresses(workplace, (*view.waiting, *view.ended)),
    )


def _addresses(workplace: Workplace, rows: Iterable[OutboxRow]) -> dict[int, str]:
    found: dict[int, str] = {}
    with workplace.read() as unit:
        for client in {row.client for row in rows if row.kind is DeliveryKind.EMAIL}:
            if known := unit.clients.addresses(client).get(Channel.EMAIL):
                found[client] = known[0]
    return found


# --- what ---------------------------------------------------------------------------------


def what(row: OutboxRow, formats: Formats) -> str:
    """What is told, in a line."""
    payload = row.payload
    return {
        DeliveryKind.CALL: lambda: _call(payload),
        DeliveryKind.NOTE: lambda: tr("Note: {words}", words=_text(payload, "text")),
        DeliveryKind.GESTURE: lambda: _gesture(payload),
        DeliveryKind.VIDEO_LINK: lambda: _video(payload),
        DeliveryKind.TAGS: lambda: _tags(payload),
        DeliveryKind.FIELDS: lambda: _fields(payload),
        DeliveryKind.REFUND: lambda: _refund(payload, formats),
        DeliveryKind.CHECKOUT: lambda: _checkout(payload),
        DeliveryKind.PUBLISH: lambda: tr("Film: {title}", title=_text(payload, "title")),
        DeliveryKind.UNPUBLISH: lambda: tr("A film is taken off its page"),
        DeliveryKind.EMAIL: lambda: tr("E-mail: {subject}", subject=_text(payload, "subject")),
        DeliveryKind.ORDER: lambda: order_words(payload, formats),
    }[row.kind]()


def heading(row: OutboxRow, formats: Formats) -> str:
    """The same above its page, where the words themselves stand below."""
    return tr("Note for colleagues") if row.kind is DeliveryKind.NOTE else what(row, formats)


def _text(payload: Mapping[str, Any], name: str) -> str:
    return " ".join(str(payload.get(name) or "").split())


def _call(payload: Mapping[str, Any]) -> str:
    incoming = payload.get("direction") == Direction.INCOMING.value
    parts = [tr("Client called") if incoming else tr("Call")]
    seconds = int(payload.get("seconds") or 0)
    if seconds:
        parts.append(_length(seconds))
    outcome = {one.value: word(one).lower() for one in CallOutcome}.get(str(payload.get("outcome")))
    return ", ".join([*parts, outcome] if outcome else parts)


def _length(seconds: int) -> str:
    if seconds < _MINUTE:
        return tr("{count} s", count=seconds)
    return tr("{count} min", count=round(seconds / _MINUTE))


def _gesture(payload: Mapping[str, Any]) -> str:
    title = _text(payload, "title")
    kinds = {one.value: word(one) for one in GestureKind}
    return tr("Gesture sent: {title}", title=title or kinds.get(str(payload.get("gesture")), ""))


def _video(payload: Mapping[str, Any]) -> str:
    seconds = payload.get("seconds")
    return tr("Video link, {length}", length=clock(float(seconds))) if seconds else tr("Video link")


def _tags(payload: Mapping[str, Any]) -> str:
    parts = []
    if added := payload.get("add"):
        parts.append(tr("Tag added: {tags}", tags=", ".join(map(str, added))))
    if removed := payload.get("remove"):
        parts.append(tr("Tag removed: {tags}", tags=", ".join(map(str, removed))))
    return " · ".join(parts)


def _fields(payload: Mapping[str, Any]) -> str:
    names = list(payload.get("fields") or {})
    if names == [NOTE]:
        return tr("The client's note changed")
    return tr("Changed: {fields}", fields=", ".join(field_words(name) for name in names))


def _refund(payload: Mapping[str, Any], formats: Formats) -> str:
    amount = Money(int(payload.get("minor") or 0), str(payload.get("currency") or "EUR"))
    if payload.get("shipping"):
        return tr("Refund of the shipping, {money}", money=formats.money(amount))
    return tr("Refund of {money}", money=formats.money(amount))


def _checkout(payload: Mapping[str, Any]) -> str:
    count = len(payload.get("items") or ())
    return (
        tr("Checkout link, 1 piece")
        if count == 1
        else tr("Checkout link, {count} pieces", count=count)
    )


def body_words(row: OutboxRow) -> str:
    """The words that go with it, whole; "" for none."""
    return str(row.payload.get(_WORDS.get(row.kind, "text")) or "")


def changes(row: OutboxRow) -> list[tuple[str, str, str]]:
    """(field, what stood there, what shall stand there) of an edit."""
    if row.kind is not DeliveryKind.FIELDS:
        return []
    return [
        (field_words(name), str(one.get("base", "")), str(one.get("value", "")))
        for name, one in (row.payload.get("fields") or {}).items()
    ]


# --- rows ---------------------------------------------------------------------------------


def group(row: OutboxRow) -> str:
    if row.ended_at is not None:
        return tr("Sent lately")
    return tr("Needs a decision") if row.state in STUCK else tr("Waiting")


def item(row: OutboxRow, state: State, formats: Formats, now: datetime) -> WorkItem:
    account, lacks = state.accounts.get(row.account_name), row.account_name in state.lacking
    words, icon, tone = short(row, account, formats, now, lacks_secret=lacks)
    return WorkItem(
        key=row.id,
        initials=initials(row.client_name),
        name=row.client_name,
        tier=Tier.NONE,
        reason=what(row, formats),
        when=words,
        when_note=since(row.ended_at or row.created_at, now),
        action="",
        icon=icon,
        tone=tone,
        group=group(row),
    )


def facts(
    row: OutboxRow, formats: Formats, now: datetime, address: str = ""
) -> list[tuple[str, str]]:
    """Label and value of everything else that is known of it. `address` is where an e-mail goes
    that has not left."""
    at = formats.exact(row.created_at)
    to = order_facts(row, formats) if row.kind is DeliveryKind.ORDER else _to(row, address)
    known = [
        *to,
        (tr("By"), row.staff_name),
        (tr("Since"), tr("{age}, {exact}", age=since(row.created_at, now), exact=at)),
    ]
    link = str(row.payload.get("link") or "")
    if link:
        known.append((tr("Link"), link))
    if row.attempts:
        known.append((tr("Tries"), formats.number(row.attempts)))
    if row.last_error and row.state not in STUCK:
        known.append((tr("Last answer"), told(row.last_error)))
    if row.reason:
        known.append((tr("Reason"), told(row.reason)))
    return known


def _to(row: OutboxRow, address: str) -> list[tuple[str, str]]:
    """A message goes to a person, everything else is told to the account."""
    if row.kind is not DeliveryKind.EMAIL:
        return [(tr("To"), row.account_name)]
    address = str(row.payload.get("to") or "") or address
    to = f"{row.client_name}, {address}" if address else row.client_name
    return [(tr("To"), to), (tr("From"), row.account_name)]
