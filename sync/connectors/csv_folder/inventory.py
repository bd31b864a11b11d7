"""What the folder holds, file by file, before a single row of it counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from concierge.domain.csv_preview import Question
from sync.connectors.csv_folder.folder import (
    Stamp,
    at_rest,
    is_young,
    listing,
    readable,
    spreadsheets,
    still_written,
)
from sync.connectors.csv_folder.sheet import Sheet, survey
from sync.rate import check

if TYPE_CHECKING:
    from sync.connectors.csv_folder.account import Settings
    from sync.rate import Waiter


@dataclass(slots=True)
class Survey:
    """The files as they are understood; nothing is read on a guess."""

    sheets: list[Sheet]
    questions: list[Question]
    currency: str
    spreadsheets: tuple[str, ...]
    """Files that would have to be saved as CSV first."""

    def fingerprint(self, settings: Settings) -> dict[str, Any]:
        """What a cursor remembers of the folder."""
        files = {s.name: [s.stamp.size, s.stamp.mtime_ns, s.digest] for s in self.sheets}
        return {"options": settings.digest, "files": files}


def is_unchanged(
    remembered: Mapping[str, Any] | None, settings: Settings, found: Mapping[str, Stamp]
) -> bool:
    """Whether a listing alone tells that there is nothing new."""
    if not remembered or remembered.get("options") != settings.digest:
        return False
    known = {name: tuple(entry[:2]) for name, entry in remembered.get("files", {}).items()}
    return known == {name: (stamp.size, stamp.mtime_ns) for name, stamp in found.items()}


def look_through(settings: Settings, waiter: Waiter, cancelled: Callable[[], bool]) -> Survey:
    """Every file of the folder. Raises RetryLaterError where one cannot be read now."""
    sheets = []
    for name in listing(settings):
        path = settings.folder / name
        stamp = at_rest(path, waiter, cancelled)
        with readable(name):
            sheet = survey(path, stamp, settings, lambda: check(cancelled))
        if (sheet.has_half_row or not sheet.header) and is_young(stamp, waiter):
            raise still_written(name)
        sheets.append(sheet)
    questions = [question for sheet in sheets for question in sheet.questions]
    currency = settings.currency or _common_currency(sheets, questions)
    sheets = [replace(s, reading=replace(s.reading, currency=currency)) for s in sheets]
    # Newer files after older ones, and customers before the orders that are theirs.
    sheets.sort(key=lambda s: (s.kind != "customers", s.stamp.mtime_ns, s.name))
    return Survey(sheets, questions, currency, spreadsheets(settings))


def _common_currency(sheets: list[Sheet], questions: list[Question]) -> str:
    """That of by far the most rows. Where none stands out it is asked for: a ranking must not
    change its currency from one month to the next."""
    counts: Counter[str] = Counter()
    for sheet in sheets:
        counts.update(sheet.currencies)
    ranked = sorted(counts, key=lambda code: (-counts[code], code))
    if ranked and counts[ranked[0]] * 3 >= counts.total() * 2:
        return ranked[0]
    if ranked:
        words = "The amounts are in several currencies. In which one is net spend counted?"
        questions.append(Question("currency", "", words, tuple(ranked)))
    elif any(sheet.kind and sheet.rows for sheet in sheets):
        words = "No file tells the currency of its amounts. Which one is it?"
        questions.append(Question("currency", "", words))
    return ""
