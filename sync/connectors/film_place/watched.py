"""Reading what was watched from where the beacon's calls were written down.

Only those calls count: that a picture or a page was fetched says nothing of a person, for mail
programs and their proxies fetch by themselves. Two formats are read, mixed as they come: a web
server's access log (nginx's and Apache's "combined" or "common", with the beacon's query in the
request) and JSON lines {"v", "e", "s", "at"}, with the caller's "agent" if it is known. Whatever
is neither is passed over.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import requests
from urllib3.exceptions import HTTPError

from concierge.domain.errors import AccountError, NeedsSignInError, RetryLaterError, UserError
from sync.http import safe_base
from sync.rate import check

if TYPE_CHECKING:
    from concierge.services.ports import AccountConfig

log = logging.getLogger(__name__)

EVENTS = ("open", "25", "50", "75", "100")
"""What a beacon says, in the order in which it comes true."""
OPTION = "watched"
"""The account's option that names a file or an https address."""

MOST = 200_000
"""Views that are taken in at once."""
_PIECE = 1 << 16
_LONGEST_LINE = 1 << 14
_TIMEOUT = (10.0, 30.0)
_PAGE = re.compile(r"[a-z0-9]{20,64}")
_SESSION = re.compile(r"[0-9a-f]{8,64}")
_LINE = re.compile(
    r'\[(?P<at>\d{2}/[A-Z][a-z]{2}/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4})\] "'
    r'(?P<verb>[A-Z]{3,7}) (?P<path>[^ "]{1,2000}) HTTP/[0-9.]{1,3}" (?P<status>\d{3}) \S{1,20}'
    r'(?: "[^"]*" "(?P<agent>(?:[^"\\]|\\.)*)")?'
)
_MONTHS = {
    name: number + 1
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    )
}
_VERBS = {"GET", "POST"}
_MACHINES = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|prefetch|proxy|ms-office|outlook|monitor|headless"
    r"|curl/|wget/|python-|go-http|java/|okhttp|libwww|scanner|facebookexternalhit|whatsapp",
    re.IGNORECASE,
)
"""Proxies of mail programs, link previews, scanners. Apple's mail proxy gives itself out as a
plain Mozilla, but like the others it runs no scripts, and so never says anything to a beacon."""
_PLAIN_AGENT = "Mozilla/5.0"


@dataclass(frozen=True, slots=True)
class View:
    """One thing that came true of one view of a page."""

    page: str
    event: str
    """One of EVENTS."""
    at: datetime
    """UTC, by the clock of whoever wrote it down."""
    session: str
    """Hex digits, another for each view; it tells nobody who it was."""


def read(lines: Iterable[str]) -> list[View]:
    """The views of all lines, in their order, each told once. No line raises."""
    return _once(view for line in lines if (view := view_of(line)))


def _once(views: Iterable[View]) -> list[View]:
    """The first of each; a page that is called without end fills no memory."""
    found: dict[tuple[str, str, str], View] = {}
    for view in views:
        found.setdefault((view.page, view.session, view.event), view)
        if len(found) >= MOST:
            log.warning("more than %d views: the rest is left unread", MOST)
            break
    return list(found.values())


def view_of(line: str) -> View | None:
    """What a line tells, None for nothing."""
    if len(line) > _LONGEST_LINE:
        return None
    text = line.strip()
    try:
        return _from_json(text) if text.startswith("{") else _from_log(text)
    except (ValueError, OverflowError, RecursionError):
        return None


def _from_json(text: str) -> View | None:
    told = json.loads(text)
    if not isinstance(told, dict):
        return None
    page, event, session, at = (told.get(key) for key in ("v", "e", "s", "at"))
    agent = told.get("agent")
    if not isinstance(at, str) or _is_machine(agent if isinstance(agent, str) else None):
        return None
    return _view(page, event if isinstance(event, str) else str(event), session, _instant(at))


def _instant(text: str) -> datetime:
    """Raises ValueError for none, and for one that names no zone: nobody knows when that was."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("no zone")
    return at


def _from_log(text: str) -> View | None:
    found = _LINE.search(text)
    if found is None or found["verb"] not in _VERBS or _is_machine(found["agent"]):
        return None
    query = parse_qs(urlsplit(found["path"]).query, max_num_fields=20)
    page, event, session = (query.get(key, [""])[0] for key in ("v", "e", "s"))
    return _view(page, event, session, _logged(found["at"]))


def _is_machine(agent: str | None) -> bool:
    """A "common" log names no agent: there the beacon's own marks have to do."""
    return agent is not None and (agent == _PLAIN_AGENT or bool(_MACHINES.search(agent)))


def _logged(text: str) -> datetime:
    """Not by `strptime`: month names are English whatever the desktop speaks."""
    day, month, rest = text.split("/", 2)
    number = _MONTHS.get(month, 0)
    plain = f"{rest[:4]}-{number:02}-{day}T{rest[5:13]}{rest[14:17]}:{rest[17:19]}"
    return datetime.fromisoformat(plain)


def _view(page: object, event: str, session: object, at: datetime) -> View | None:
    if not (isinstance(page, str) and isinstance(session, str)):
        return None
    if event not in EVENTS or not _PAGE.fullmatch(page) or not _SESSION.fullmatch(session):
        return None
    return View(page, event, at.astimezone(UTC), session)


# --- where it is read from ---------------------------------------------------------------


def fetch_views(
    config: AccountConfig,
    since: datetime,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[View]:
    """What was watched since an instant, by the account's option `watched`; nothing where it has
    none. The whole source is read, line by line, and only views are kept.

    Raises UserError for an option that is neither a file nor an https address, RetryLaterError,
    NeedsSignInError or AccountError when it cannot be read, CancelledError.
    """
    place = config.options.get(OPTION, "").strip()
    if not place:
        return []
    opened = _web if "://" in place else _file
    with opened(place, config) as pieces:
        views = (view for line in _lines(pieces, cancelled) if (view := view_of(line)))
        found = _once(view for view in views if view.at >= since)
    log.info("%d views were read", len(found))
    return found


def _lines(pieces: Iterable[bytes], cancelled: Callable[[], bool]) -> Iterator[str]:
    """Lines, with no more than one of them in memory; one that is too long is passed over."""
    rest, too_long = b"", False
    for piece in pieces:
        check(cancelled)
        *whole, rest = (rest + piece).split(b"\n")
        for line in whole:
            if not too_long:
                yield line.decode("utf-8", "replace")
            too_long = False
        if len(rest) > _LONGEST_LINE:
            rest, too_long = b"", True
    if rest and not too_long:
        yield rest.decode("utf-8", "replace")


@contextmanager
def _file(place: str, config: AccountConfig) -> Iterator[Iterator[bytes]]:
    path = Path(place).expanduser()
    if not path.is_absolute():
        raise UserError("Name the file of what was watched, from the root of its disk on.", OPTION)
    try:
        with path.open("rb") as file:
            yield iter(lambda: file.read(_PIECE), b"")
    except OSError as exc:
        raise RetryLaterError(
            f"The file that tells what was watched of {config.name} cannot be read. Look whether "
            "the drive or share it lies on is connected."
        ) from exc


@contextmanager
def _web(place: str, config: AccountConfig) -> Iterator[Iterator[bytes]]:
    try:
        safe_base(place, OPTION)
    except UserError as exc:
        words = f"The option {OPTION} is a file, or an address that begins with https://."
        raise UserError(words, OPTION) from exc
    session = requests.Session()
    session.trust_env = False
    try:
        with session.get(place, timeout=_TIMEOUT, allow_redirects=False, stream=True) as answer:
            _accepted(answer.status_code, config.name)
            yield answer.iter_content(_PIECE)
    except (requests.RequestException, HTTPError, OSError) as exc:
        raise RetryLaterError(
            f"Where it is told what was watched of {config.name} nobody answers, or hung up. It is "
            "read later."
        ) from exc
    finally:
        session.close()


def _accepted(status: int, who: str) -> None:
    if status == requests.codes.ok:
        return
    if status in {401, 403}:
        raise NeedsSignInError(
            f"This desktop may not read what was watched of {who}. Open that address for it."
        )
    if status >= 500 or status in {408, 429}:
        raise RetryLaterError(
            f"Where it is told what was watched of {who} there is trouble at the moment. It is "
            "read later."
        )
    raise AccountError(
        f"What was watched of {who} is not at its address. Correct the account's option watched."
    )
