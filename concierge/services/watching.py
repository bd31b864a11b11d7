"""What films' pages told of themselves, read from where the house keeps it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from concierge.domain.account_kinds import is_shop
from concierge.domain.errors import ConciergeError
from concierge.services.accounts import list_accounts, without_secret

if TYPE_CHECKING:
    from concierge.domain.watched import FilmView
    from concierge.services.ports import AccountConfig
    from concierge.services.workplace import Workplace

log = logging.getLogger(__name__)

ReadViews = Callable[["AccountConfig", "datetime | None"], Iterable["FilmView"]]
"""What was told since that instant; raises ConciergeError where nothing can be read."""
EVERY = timedelta(minutes=10)
OPTION = "watched"
_STREAM = "watched"
_AT_ONCE = 500
_OVERLAP = timedelta(minutes=5)
"""Lines of a log come in no strict order; the same one twice changes nothing."""


def take_in(workplace: Workplace, views: Iterable[FilmView]) -> int:
    """How many of them were new."""
    left, done = iter(views), 0
    while some := list(islice(left, _AT_ONCE)):
        with workplace.write() as unit:
            done += unit.films.seen(some)
    return done


def read_watched(workplace: Workplace, read: ReadViews) -> int:
    """Ask every place for films that says where its pages' words are kept, each every ten
    minutes; how much of it was new. One that cannot be read is asked again later."""
    now, done = workplace.now(), 0
    for account in list_accounts(workplace):
        if is_shop(account.kind) or account.paused or not dict(account.options).get(OPTION):
            continue
        with workplace.read() as unit:
            known = unit.incoming.cursor(account.id, _STREAM) or {}
        asked = _instant(known.get("asked"))
        if asked is not None and asked <= now < asked + EVERY:
            continue
        since = _instant(known.get("since"))
        try:
            done += take_in(workplace, read(without_secret(workplace, account), since))
        except ConciergeError as exc:
            log.info("account %d tells nothing of its pages: %s", account.id, type(exc).__name__)
            at = since
        else:
            at = now - _OVERLAP
        with workplace.write() as unit:
            cursor = {"asked": now.isoformat(), "since": at.isoformat() if at else ""}
            unit.incoming.save_cursor(account.id, _STREAM, cursor)
    return done


def _instant(text: object) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) and text else None
