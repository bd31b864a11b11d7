"""What every connector's mapping shares: a payload becomes a record, or the reason why not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, TypeVar

from concierge.domain.remote import SkippedRecord
from sync.connector import BadRecordError

Payload = Mapping[str, Any]
R = TypeVar("R")
_UNREADABLE = "with a value that cannot be read"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")
_BROKEN = re.compile("[\\0\ud800-\udfff]")
_LARGEST = 2**63 - 1
_LONGEST_ID = 96
"""What the store takes of it."""


def mapped(kind: str, read: Callable[[Payload], R], payload: Payload) -> R | SkippedRecord:
    """The record, or why this one payload cannot be one; nothing is raised.

    A record of which a text is no text would stop its whole page on the way into the store.
    """
    try:
        found = read(payload)
        if is_sound(found):
            return found
        reason = _UNREADABLE
    except BadRecordError as exc:
        reason = str(exc)
    except KeyError as exc:
        reason = f"without {exc.args[0]}" if _is_name(exc.args[0]) else _UNREADABLE
    except (
        TypeError,
        ValueError,
        AttributeError,
        ArithmeticError,
        LookupError,
        RecursionError,
    ):
        reason = _UNREADABLE
    identifier = payload.get("id") if isinstance(payload, Mapping) else None
    return skip(identifier, f"{kind} {reason}")


def skip(identifier: Any, reason: str) -> SkippedRecord:
    """Whatever the id is, it must not keep the rest of its page out of the store."""
    is_known = isinstance(identifier, str | int) and not isinstance(identifier, bool)
    known = storable(str(identifier))[:_LONGEST_ID] if is_known else ""
    return SkippedRecord(known, storable(reason))


def storable(text: str) -> str:
    """With a mark in the place of what no store keeps."""
    return _BROKEN.sub("\ufffd", text)


def _is_name(told: Any) -> bool:
    """Of a field: what a payload says is longer, or has other letters."""
    return isinstance(told, str) and _NAME.fullmatch(told) is not None


@dataclass(frozen=True, slots=True)
class _Parts:
    """How to get at a record's fields by what they hold; none of them is slow."""

    texts: Callable[[Any], tuple[Any, ...]]
    numbers: Callable[[Any], tuple[Any, ...]]
    bags: Callable[[Any], tuple[Any, ...]]
    """Tuples of texts, and mappings to texts."""
    records: Callable[[Any], tuple[Any, ...]]
    """Records, tuples of them, and what may be None."""


_PARTS: dict[type, _Parts] = {}


def _parts(kind: type) -> _Parts:
    found = _PARTS.get(kind)
    if found is None:
        texts, numbers, bags, records = [], [], [], []
        for field in fields(kind):
            name, of = field.name, str(field.type)
            if of == "str":
                texts.append(name)
            elif of == "int":
                numbers.append(name)
            elif of == "Money":
                texts.append(f"{name}.currency")
                numbers.append(f"{name}.minor")
            elif of.startswith(("tuple[str", "Mapping")):
                bags.append(name)
            elif of.startswith(("tuple", "Remote", "Money")):
                records.append(name)
        found = _PARTS[kind] = _Parts(*map(_getter, (texts, numbers, bags, records)))
    return found


def _getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    if not names:
        return lambda _: ()
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda record: (get(record),)


def is_sound(found: Any) -> bool:
    """Whether every text in it is a text that can be stored, every number one that fits."""
    texts: list[Any] = []
    numbers: list[Any] = []
    try:
        _gather(found, texts, numbers)
    except AttributeError:
        return False
    for number in numbers:
        if type(number) is not int or not -_LARGEST <= number <= _LARGEST:
            return False
    return _are_texts(texts)


def _gather(found: Any, texts: list[Any], numbers: list[Any]) -> None:
    """All texts and numbers of a record in two heaps: looked at together they cost little."""
    kind = type(found)
    parts = _PARTS.get(kind)
    if parts is None:
        if kind is tuple:
            for one in found:
                _gather(one, texts, numbers)
            return
        if kind is str:
            texts.append(found)
            return
        if not is_dataclass(kind):
            return
        parts = _parts(kind)
    texts += parts.texts(found)
    numbers += parts.numbers(found)
    for bag in parts.bags(found):
        texts += bag.values() if isinstance(bag, Mapping) else bag
    for one in parts.records(found):
        if one is not None:
            _gather(one, texts, numbers)


def _are_texts(told: list[Any]) -> bool:
    """PostgreSQL keeps no NUL, and half a surrogate pair is no letter anywhere."""
    try:
        whole = "".join(told)
    except TypeError:
        return False
    if whole.isascii():
        return "\0" not in whole
    return _BROKEN.search(whole) is None


def state(table: Mapping[str, R], word: str | None, what: str) -> R:
    found = table.get(word or "")
    if found is None:
        raise BadRecordError(f"with an unknown {what}")
    return found


def instant(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise BadRecordError("with a time that names no zone")
    return moment if moment.tzinfo is UTC else moment.astimezone(UTC)


def maybe(text: str | None) -> datetime | None:
    return None if text is None else instant(text)


def sorted_out(found: Iterable[R | SkippedRecord]) -> tuple[list[R], list[SkippedRecord]]:
    """What could be read, and what could not."""
    both = list(found)
    records = [one for one in both if not isinstance(one, SkippedRecord)]
    return records, [one for one in both if isinstance(one, SkippedRecord)]
