"""What is said in a film: scripts with places for the client's words, and how long they take."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SECONDS = 30.0
WORDS_A_SECOND = 2.3
"""A calm 140 words a minute: the lower end of what is understood best in speech (Tauroza and
Allison, "Speech rates in British English", 1990: conversation 190 to 230, lectures 125 to 160)."""
SIGNS_A_SECOND = 5.0
"""Of Japanese and Chinese, which part no words: 300 a minute, the pace of a newsreader."""
LIMIT = 1_000
"""Characters of a script: more than anybody says in half a minute."""
FIELDS = ("hello", "name", "piece", "order", "question", "agent", "house")
"""Places a template may have, as {name}: a greeting in her language, her first name, what she waits
for, its order, what she asked, who speaks, and for which house."""

_SIGNS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_PLACE = re.compile(r"\{(" + "|".join(FIELDS) + r")\}")


@dataclass(frozen=True, slots=True)
class Template:
    name: str
    text: str
    """Lines parted by line breaks, with places from FIELDS."""


def words_in(text: str) -> int:
    return len(_SIGNS.sub(" ", text).split())


def spoken_seconds(text: str) -> float:
    """How long it takes to say this calmly."""
    return words_in(text) / WORDS_A_SECOND + len(_SIGNS.findall(text)) / SIGNS_A_SECOND


def filled(template: str, fields: Mapping[str, str]) -> str:
    """With the client's own words. A line with a place nobody has words for is left out; any other
    brace stays as it was typed."""

    def is_whole(line: str) -> bool:
        return all(fields.get(name) for name in _PLACE.findall(line))

    lines = [line for line in template.splitlines() if is_whole(line)]
    return "\n".join(_PLACE.sub(lambda found: fields[found[1]], line) for line in lines)


def as_template(text: str, fields: Mapping[str, str]) -> str:
    """The other way: this client's words become places, the longest first."""
    known = sorted(((words, name) for name, words in fields.items() if words), reverse=True)
    for words, name in sorted(known, key=lambda pair: -len(pair[0])):
        text = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", f"{{{name}}}", text)
    return text


def line_at(lines: Sequence[str], elapsed: float) -> int:
    """Which line is being said after so many seconds, where all of them share the film's time by
    their length."""
    weights = [spoken_seconds(line) or 0.01 for line in lines]
    share = min(max(elapsed, 0.0), SECONDS - 0.001) / SECONDS * sum(weights)
    for place, weight in enumerate(weights):
        if share < weight:
            return place
        share -= weight
    return max(0, len(lines) - 1)
