"""What is said in a film, to be read along: WebVTT (W3C), made from the script or brought along."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from concierge.domain.errors import UserError
from concierge.domain.scripts import spoken_seconds

HEAD = "WEBVTT"
LIMIT = 20_000
"""Characters of a file; half a minute of speech has under a thousand."""
_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_CUE = re.compile(rf"^{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t].*)?$")
_SRT_TIME = re.compile(r"(\d{2}:\d{2}:\d{2}),(\d{3})")
_TAG = re.compile(r"</?(?:b|i|u|c|v|font|ruby|rt|lang)(?:[ .][^<>]*)?>|<[\d:.]+>")
_FIELD = "captions"
_SIGNS = {
    "ja": re.compile("[\u3040-\u30ff]"),
    "ko": re.compile("[\uac00-\ud7af]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
}
"""Kana first: Japanese is written in Han as well. Other scripts are shared by several languages."""
_ENOUGH = 2
_SMALL_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the and you your for with is was have this that we our i it of to will my",
        "fr": "le la les des vous votre vos nous notre est et pour avec une je ai que dans au du",
        "es": "el los las usted su sus nos es y para con una yo he que en nuestro muy del al",
        "de": "der die das und sie ihr ihre ihnen wir ist für mit ein eine ich habe zu den im",
        "it": "il gli le lei suo sua ci è e per con una io ho che nel nostra del della al",
        "pt": "o os as você sua seu nos é e para com uma eu que em nosso da do não muito",
    }.items()
}


@dataclass(frozen=True, slots=True)
class Cue:
    start: float
    end: float
    text: str


def from_lines(lines: Sequence[str], seconds: float) -> str:
    """Each line for as long as it takes to say, all of them over the whole film; "" for none."""
    spoken = [line.strip() for line in lines if line.strip()]
    weights = [max(spoken_seconds(line), 0.2) for line in spoken]
    whole, at = sum(weights), 0.0
    cues = []
    for line, weight in zip(spoken, weights, strict=True):
        end = at + weight / whole * seconds
        cues.append(Cue(at, end, line))
        at = end
    return written(cues)


def language_of(text: str) -> str:
    """The language that these words are in, "" where that cannot be told: nobody says in which
    the agent spoke, and a wrong one is read aloud wrongly."""
    words = re.findall(r"[a-z\u00df-\u024f]+", text.lower())
    found = {language: len(signs.findall(text)) for language, signs in _SIGNS.items()}
    # A greeting in the client's language before lines in another one decides nothing.
    if sum(found.values()) > 2 * len(words):
        return next(language for language, number in found.items() if number)
    hits = {
        language: sum(word in known for word in words) for language, known in _SMALL_WORDS.items()
    }
    best, second = sorted(hits, key=lambda one: -hits[one])[:2]
    return best if hits[best] >= _ENOUGH and hits[best] > hits[second] else ""


def written(cues: Sequence[Cue]) -> str:
    """As a file; "" without any."""
    blocks = [
        f"{_clock(cue.start)} --> {_clock(cue.end)}\n{_plain(cue.text)}"
        for cue in cues
        if cue.text.strip()
    ]
    return "\n\n".join([HEAD, *blocks, ""]) if blocks else ""


def read(text: str) -> list[Cue]:
    """The cues of a WebVTT or SubRip file, in their order; of their text nothing but the words.

    Raises UserError, with the field "captions", for what is neither.
    """
    if len(text) > LIMIT:
        raise UserError(f"Captions have up to {LIMIT} characters.", _FIELD)
    plain = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not plain.startswith(HEAD):
        plain = _SRT_TIME.sub(r"\1.\2", plain)
    cues: list[Cue] = []
    for number, block in enumerate(re.split(r"\n{2,}", plain.strip()), start=1):
        lines = block.split("\n")
        place = next((i for i, line in enumerate(lines) if "-->" in line), None)
        if place is None:
            continue  # the head, a note, a style
        cues.append(_cue(lines[place], lines[place + 1 :], number, cues))
    if not cues:
        raise UserError(
            "These are no captions: each part begins with a line such as 00:00.000 --> 00:04.000.",
            _FIELD,
        )
    return cues


def _cue(times: str, words: Sequence[str], number: int, before: Sequence[Cue]) -> Cue:
    found = _CUE.match(times.strip())
    if found is None:
        raise UserError(
            f"The times of part {number} cannot be read. Write them as 00:00.000 --> 00:04.000.",
            _FIELD,
        )
    start, end = _seconds(found.groups()[:4]), _seconds(found.groups()[4:])
    if end <= start:
        raise UserError(f"Part {number} of the captions ends before it begins.", _FIELD)
    if before and start < before[-1].start:
        raise UserError(f"Part {number} of the captions begins before the one above it.", _FIELD)
    text = _TAG.sub("", "\n".join(words)).strip()
    for name, sign in (("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u00a0"), ("&amp;", "&")):
        text = text.replace(name, sign)
    return Cue(start, end, text)


def fitted(cues: Sequence[Cue], seconds: float) -> list[Cue]:
    """Those that are said before the film ends. Raises UserError where none is."""
    found = [Cue(cue.start, min(cue.end, seconds), cue.text) for cue in cues if cue.start < seconds]
    if not found:
        raise UserError("None of these captions falls within the film.", _FIELD)
    return found


def _seconds(parts: Sequence[str | None]) -> float:
    hours, minutes, whole, milli = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + whole + milli / 1000


def _clock(seconds: float) -> str:
    milli = round(seconds * 1000)
    return f"{milli // 60_000:02d}:{milli // 1000 % 60:02d}.{milli % 1000:03d}"


def _plain(text: str) -> str:
    """Words alone: what would be markup is written as signs, and no empty line ends a part."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    joined = "\n".join(lines).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return joined.replace("-->", "--&gt;")
