"""What every connector's mapping shares: a payload becomes a record, or the reason why not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from concierge.domain.remote import SkippedRecord
from sync.connector import BadRecordError

Payload = Mapping[str, Any]
R = TypeVar("R")


def mapped(kind: str, read: Callable[[Payload], R], payload: Payload) -> R | SkippedRecord:
    """The record, or why this one payload cannot be one; nothing is raised."""
    try:
        return read(payload)
    except BadRecordError as exc:
        reason = str(exc)
    except KeyError as exc:
        reason = f"without {exc.args[0]}"
    except (TypeError, ValueError, AttributeError):
        reason = "with a value that cannot be read"
    identifier = payload.get("id") if isinstance(payload, Mapping) else None
    return SkippedRecord(str(identifier or ""), f"{kind} {reason}")


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
