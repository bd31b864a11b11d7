"""An account's options: where the folder is, and what is said once about its files.

All but `folder` may be left out. `customers.FIELD=HEADER` and `orders.FIELD=HEADER` name a
column where its header is not understood by itself (an empty HEADER leaves a field unread),
`customers.file=PATTERN` and `orders.file=PATTERN` say which file is which.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from concierge.domain.errors import UserError
from concierge.domain.local_time import known_zone, zone
from sync.connectors.csv_folder.columns import FIELDS, KINDS, Kind

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

DayOrder = Literal["DMY", "MDY", "ISO"]

DATES: Mapping[str, DayOrder] = {"DD/MM/YYYY": "DMY", "MM/DD/YYYY": "MDY", "YYYY-MM-DD": "ISO"}
SEPARATORS = {",": ",", ";": ";", "|": "|", "tab": "\t"}
SPEND = ("orders", "customers")
PLAIN = ("folder", "currency", "zone", "decimal", "dates", "encoding", "separator", "spend")


@dataclass(frozen=True, slots=True)
class Settings:
    """The options, read. An empty text or None means: look at the file."""

    folder: Path
    currency: str
    zone: ZoneInfo
    decimal: str
    dates: DayOrder | None
    encoding: str
    separator: str
    spend: str
    patterns: Mapping[Kind, str]
    headers: Mapping[Kind, Mapping[str, str]]
    """By kind, our field -> their header."""
    digest: str
    """Changes with every option: what was read under other options is read anew."""

    def kind_of(self, name: str) -> Kind | None:
        """The kind that a pattern gives the file of this name."""
        for kind in KINDS:
            pattern = self.patterns.get(kind)
            if pattern and fnmatchcase(name.casefold(), pattern.casefold()):
                return kind
        return None


def check_options(options: Mapping[str, str]) -> None:
    """Raises UserError, naming the option, for what no account can be made of. Whether the
    folder is there is found out when the account is tested."""
    read(options)


def read(options: Mapping[str, str]) -> Settings:
    """Raises UserError naming the option that is wrong."""
    for name in options:
        if name not in PLAIN:
            _check_column(name)
    plain = {name: options.get(name, "").strip() for name in PLAIN}
    text = "\n".join(f"{name}={options[name]}" for name in sorted(options))
    return Settings(
        folder=_folder(plain["folder"]),
        currency=_currency(plain["currency"]),
        zone=_zone(plain["zone"]),
        decimal=_one_of("decimal", plain["decimal"], {".": ".", ",": ","}),
        dates=_dates(plain["dates"]),
        encoding=_encoding(plain["encoding"]),
        separator=_one_of("separator", plain["separator"], SEPARATORS),
        spend=_one_of("spend", plain["spend"], {word: word for word in SPEND}),
        patterns={k: p for k in KINDS if (p := options.get(f"{k}.file", "").strip())},
        headers={kind: _headers(kind, options) for kind in KINDS},
        digest=sha256(text.encode()).hexdigest()[:16],
    )


def _check_column(name: str) -> None:
    kind, _, field = name.partition(".")
    if kind not in FIELDS:
        known = ", ".join((*PLAIN, "customers.FIELD", "orders.FIELD"))
        raise UserError(f"There is no option {name!r}. Choose one of: {known}.", name)
    fields = FIELDS[kind]
    if field != "file" and field not in fields:
        raise UserError(
            f"There is no field {field!r} of {kind}. Choose one of: file, {', '.join(fields)}.",
            name,
        )


def _headers(kind: Kind, options: Mapping[str, str]) -> dict[str, str]:
    given = {field: options.get(f"{kind}.{field}") for field in FIELDS[kind]}
    return {field: header.strip() for field, header in given.items() if header is not None}


def _folder(text: str) -> Path:
    if not text:
        raise UserError("Name the folder of the exports, with --option folder=PATH.", "folder")
    if "\0" in text:
        raise UserError("This is no folder's name.", "folder")
    path = Path(text).expanduser()
    if not path.is_absolute():
        raise UserError("Name the folder with its whole path.", "folder")
    return path


def _one_of(name: str, text: str, known: Mapping[str, str]) -> str:
    if text and text.casefold() not in known:
        raise UserError(f"The option {name} is one of: {' '.join(known)}", name)
    return known.get(text.casefold(), "")


def _currency(text: str) -> str:
    if text and not re.fullmatch(r"[A-Za-z]{3}", text):
        raise UserError("The currency is three letters such as EUR.", "currency")
    return text.upper()


def _zone(text: str) -> ZoneInfo:
    if text and not known_zone(text):
        raise UserError("The zone is a name such as Europe/Paris.", "zone")
    return zone(text)


def _dates(text: str) -> DayOrder | None:
    if text and text.upper() not in DATES:
        raise UserError(f"The option dates is one of: {', '.join(DATES)}.", "dates")
    return DATES.get(text.upper())


def _encoding(text: str) -> str:
    """Python's name of it. The two that a byte order mark completes are taken with it."""
    if not text:
        return ""
    try:
        found = codecs.lookup(text)
        "a".encode(found.name)
    except (LookupError, UnicodeError, ValueError) as exc:
        raise UserError(
            "The encoding is a name such as utf-8, cp1252, mac-roman or cp932.", "encoding"
        ) from exc
    return "utf-8-sig" if found.name == "utf-8" else found.name
